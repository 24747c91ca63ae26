// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A field on the form: its label, its editor, what is wrong with it, its help (hover, F1), and the way back to the
// default. Fields of groups and entries of lists are rows as well.

#include "compose/fieldeditor.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace compose {

class FieldRow final : public QWidget
{
    Q_OBJECT

public:
    // Bare: without label and reset, for an entry whose list says what it is.
    enum class Look { Labelled, Bare };
    FieldRow(const studio::Field &field, const EditorContext &context, QWidget *parent, Look look = Look::Labelled);

    [[nodiscard]] const studio::Field &field() const { return m_field; }
    [[nodiscard]] FieldEditor &editor() const { return *m_editor; }
    [[nodiscard]] QJsonValue value() const;
    void setValue(const QJsonValue &value);

    // What the form's rules say at present.
    void setRequired(bool required);
    void setFact(const QString &fact); // "5.4 s"; empty: none

    void showProblem(const QString &sentence); // empty: none
    // Of a part of the value ("0.path"), or of the whole where the path is empty; further ones are told after it.
    // What is to take the keyboard.
    QWidget *showProblemAt(const QString &path, const QString &sentence);
    void clearProblems();
    [[nodiscard]] QString problem() const; // of the whole, or of the first part told here

    void showHelp();

Q_SIGNALS:
    void edited();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void install(FieldEditor *editor);
    void describe();
    void refresh();
    void colour();
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] QLabel *small();

    studio::Field m_field;
    EditorContext m_context;
    Look m_look;
    bool m_required;
    bool m_asJson = false;
    bool m_marked = false; // something is wrong with the whole or a part
    QString m_fact;
    QString m_part;        // what was told of a part
    FieldEditor *m_editor = nullptr;
    QPointer<QWidget> m_head; // the editor's own label
    // Most rows never need these; forms have many rows.
    QLabel *m_label = nullptr;
    QLabel *m_note = nullptr;
    QToolButton *m_reset = nullptr;
    QLabel *m_problem = nullptr;
    QHBoxLayout *m_header = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace compose
