// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A plan as rows: the number, what differs, the price, what is wrong.

#include "studio/batch/plan.h"

#include <QAbstractTableModel>

namespace batch {

using SharedPlan = std::shared_ptr<const studio::Plan>;

class PlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit PlanModel(QObject *parent = nullptr);

    void setPlan(const SharedPlan &plan); // may be null
    [[nodiscard]] int priceColumn() const { return m_plan ? 1 + int(m_plan->columns.size()) : 1; }
    [[nodiscard]] int problemColumn() const { return priceColumn() + 1; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    SharedPlan m_plan;
};

} // namespace batch
