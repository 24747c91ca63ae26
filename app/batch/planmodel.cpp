// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/planmodel.h"

#include "compose/words.h"
#include "theme.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace batch {

PlanModel::PlanModel(QObject *parent) : QAbstractTableModel(parent) {}

void PlanModel::setPlan(const SharedPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    endResetModel();
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_plan ? 0 : int(m_plan->jobs.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : problemColumn() + 1;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const studio::PlannedJob &job = m_plan->jobs[std::size_t(index.row())];
    const int column = index.column();
    if (role == Qt::DisplayRole) {
        if (column == 0)
            return index.row() + 1;
        if (column == problemColumn())
            return job.problem;
        if (column == priceColumn())
            return !job.problem.isEmpty() ? QString() : job.dollars ? compose::dollarsText(*job.dollars) : tr("unknown", "a price");
        return job.texts.value(column - 1);
    }
    const bool isWrong = column == problemColumn() || std::ranges::find(job.wrong, column - 1) != job.wrong.end();
    if (role == Qt::ForegroundRole) {
        const theme::Tokens &colors = theme::tokens(QGuiApplication::palette());
        return isWrong && !job.problem.isEmpty() ? colors.error : column == 0 ? colors.textSecond : QVariant();
    }
    if (role == Qt::ToolTipRole) {
        const QString text = isWrong ? job.problem : column > 0 && column < priceColumn() ? job.texts.value(column - 1) : QString();
        return text.isEmpty() ? QVariant() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()); // outside text is never taken for rich text
    }
    if (role == Qt::TextAlignmentRole && (column == 0 || column == priceColumn()))
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 || section == priceColumn() ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("No.");
    if (section == priceColumn())
        return tr("Price");
    return section == problemColumn() ? tr("Problem") : m_plan ? m_plan->columns.value(section - 1) : QString();
}

} // namespace batch
