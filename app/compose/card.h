// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/fieldeditor.h"

#include <QFrame>

class QBoxLayout;
class QToolButton;

namespace compose {

class FieldRow;

// One entry of a list: its editor, and the ways to move it, double it, take it away. Groups have a title and can be
// folded; a folded entry has no editor yet. Alt+Up/Down moves it from anywhere inside, the grip by dragging.
class Card final : public QFrame
{
    Q_OBJECT

public:
    Card(const studio::Field &item, const EditorContext &context, QWidget *parent);

    [[nodiscard]] QJsonValue value() const; // Undefined: not sent
    void setValue(const QJsonValue &value);
    [[nodiscard]] QString complaint() const;
    QWidget *showProblemAt(const QString &path, const QString &sentence);
    void clearProblems();
    [[nodiscard]] std::vector<MediaEditor *> mediaEditors();
    void applyRules();

    // What is kept while it is not sent; Undefined where it is sent.
    [[nodiscard]] QJsonValue parked() const;
    void park(); // switches it off
    // Its number among `count`, counted from 0.
    void setPlace(int index, int count, bool roomForMore, bool mayGo);
    void fold(bool folded);
    void focusIn();

Q_SIGNALS:
    void edited();
    void moveRequested(int by);
    void dragged(int y); // in the parent's coordinates
    void duplicateRequested();
    void removeRequested();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    FieldRow &row();
    void showTitle();
    void addShortcut(Qt::Key key, int by);
    [[nodiscard]] bool isOnGrip(const QPoint &position) const;
    QToolButton *button(const QString &icon, QBoxLayout *layout);

    studio::Field m_item;
    EditorContext m_context;
    bool m_group;             // has a title of its own
    int m_number = 1;
    QJsonValue m_value = QJsonValue::Undefined; // while there is no editor
    FieldRow *m_row = nullptr;
    QToolButton *m_title = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_double = nullptr;
    QToolButton *m_remove = nullptr;
    QBoxLayout *m_body;       // where the editor goes
    bool m_folded = false;
    bool m_dragging = false;
};

} // namespace compose
