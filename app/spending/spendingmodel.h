// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The tables of the spending window: sums of days, models or projects, or one row for each job.

#include "studio/jobs/spendingreport.h"

#include <QAbstractTableModel>

namespace spending {

class SpendingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Table { Days, Models, Projects, Jobs };
    enum Column { Name, Jobs, Billed, Estimated, Reserved, Total, Account, Columns };
    enum Role { SortRole = Qt::UserRole, JobIdRole };

    explicit SpendingModel(Table table, QObject *parent = nullptr);

    void setReport(const studio::SpendingReport &report);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString name;
        QVariant sort;  // of the name: a time, a day
        studio::SpendingSums sums;
        QString detail; // of a job: its model, what became of it
        QString jobId;
    };
    [[nodiscard]] QVariant number(const Row &row, int column) const; // dollars or a count; invalid: not known

    Table m_table;
    std::vector<Row> m_rows;
};

} // namespace spending
