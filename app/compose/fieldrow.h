// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A field on the form: its label, its editor, what is wrong with it, and the way back to the default.

#include "compose/fieldeditor.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace compose {

class FieldRow final : public QWidget
{
    Q_OBJECT

public:
    FieldRow(const studio::Field &field, const EditorContext &context, QWidget *parent);

    [[nodiscard]] const studio::Field &field() const { return m_field; }
    [[nodiscard]] FieldEditor &editor() const { return *m_editor; }
    [[nodiscard]] QJsonValue value() const;
    void setValue(const QJsonValue &value);
    void showProblem(const QString &sentence); // empty: none
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited();

private:
    void install(FieldEditor *editor);
    void refresh();

    studio::Field m_field;
    EditorContext m_context;
    bool m_asJson = false;
    FieldEditor *m_editor = nullptr;
    QLabel *m_label;
    QLabel *m_note;
    QToolButton *m_reset;
    QLabel *m_problem;
    QVBoxLayout *m_layout;
};

} // namespace compose
