// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The shortcuts in a table, and other keys for the row that is chosen. Keys that belong to something else are taken from
// it only when the person says so.

#include "settings/shortcuts.h"

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace settings {

class ShortcutsPage final : public QWidget
{
    Q_OBJECT

public:
    ShortcutsPage(Shortcuts &shortcuts, QWidget *parent);

private:
    [[nodiscard]] int place() const;
    void showAll();
    void showChosen();
    void tried();
    void assign();

    Shortcuts &m_shortcuts;
    QStandardItemModel *m_rows;
    QTableView *m_table;
    QKeySequenceEdit *m_keys;
    QPushButton *m_assign;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QLabel *m_said;
};

} // namespace settings
