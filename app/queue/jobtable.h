// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace studio {
class JobModel;
}

namespace queue {

class JobDelegate;

// The table of jobs. Rows keep their places while the pointer is over them; those that wait can be dragged, or moved with
// Alt+Up and Alt+Down.
class JobTable final : public QTableView
{
    Q_OBJECT

public:
    explicit JobTable(studio::JobModel &jobs, QWidget *parent = nullptr);

    [[nodiscard]] JobDelegate &delegate() { return *m_delegate; }

Q_SIGNALS:
    void moveWanted(int by);   // rows; negative: earlier
    void removeWanted();       // Delete
    void copyWanted();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    studio::JobModel &m_jobs;
    JobDelegate *m_delegate;
};

} // namespace queue
