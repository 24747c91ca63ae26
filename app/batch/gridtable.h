// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A labelled grid in a table: results as pictures, what varies as its headers. One long row is broken into several,
// with the label below each picture.

#include "studio/batch/labelledgrid.h"

#include <QTableView>

namespace viewer {
class Thumbnails;
}

namespace batch {

class GridTableModel;

class GridTable final : public QTableView
{
    Q_OBJECT

public:
    explicit GridTable(QWidget *parent);

    void setGrid(const studio::LabelledGrid &grid, const std::vector<studio::GridEntry> &entries);
    void setCellSide(int side);

Q_SIGNALS:
    void opened(const studio::Item &item);

private:
    void fit();

    GridTableModel *m_model;
    viewer::Thumbnails *m_thumbnails;
    double m_aspect = 1;
    int m_side = 180;
};

} // namespace batch
