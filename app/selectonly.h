// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One row of a table becomes the chosen one. QTableView::selectRow() does so only as if the person had clicked: it adds
// the row while Ctrl is held (as for Ctrl+Enter), and does nothing in a mirrored table that was not laid out yet.

#include <QItemSelectionModel>
#include <QTableView>

namespace shell {

inline void selectOnly(QTableView &table, const QModelIndex &row)
{
    table.selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace shell
