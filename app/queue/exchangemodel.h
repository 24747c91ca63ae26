// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The exchanges of one job as rows: when, what was asked of whom, what came back.

#include "fal/client.h"

#include <QAbstractTableModel>

namespace queue {

class ExchangeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Method, Address, Status, Duration, Size, Columns };
    enum Role { IsProblemRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    // Rows that are there stay as they are when the new ones only follow.
    void setRecords(std::vector<fal::ExchangeRecord> records);
    [[nodiscard]] const fal::ExchangeRecord *record(int row) const; // null: there is none
    [[nodiscard]] QString text() const; // of all of them

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<fal::ExchangeRecord> m_records;
};

} // namespace queue
