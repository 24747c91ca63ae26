// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spending/spendingmodel.h"

#include "spending/money.h"

#include <QDateTime>
#include <QLocale>

namespace spending {

SpendingModel::SpendingModel(Table table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_table(table)
{
}

void SpendingModel::setReport(const studio::SpendingReport &report)
{
    beginResetModel();
    m_rows.clear();
    switch (m_table) {
    case Table::Days:
        for (auto day = report.days.rbegin(); day != report.days.rend(); ++day)
            m_rows.push_back({.name = QLocale().toString(day->first, QLocale::ShortFormat), .sort = day->first, .sums = day->second});
        break;
    case Table::Models:
        for (const auto &[model, sums] : report.models)
            m_rows.push_back({.name = model, .sort = model, .sums = sums});
        break;
    case Table::Projects:
        for (const auto &[project, sums] : report.projects)
            m_rows.push_back({.name = project.isEmpty() ? tr("No project") : project, .sort = project, .sums = sums});
        break;
    case Table::Jobs:
        for (const auto &[line, charged] : report.jobs) {
            studio::SpendingSums sums = studio::sumsOf(line);
            sums.account = charged;
            m_rows.push_back({.name = QLocale().toString(line.at.toLocalTime(), QLocale::ShortFormat),
                              .sort = line.at,
                              .sums = sums,
                              .detail = line.endpoint,
                              .jobId = line.jobId});
        }
        break;
    }
    endResetModel();
}

int SpendingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SpendingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant SpendingModel::number(const Row &row, int column) const
{
    switch (column) {
    case Jobs: return row.sums.jobs;
    case Billed: return row.sums.billed;
    case Estimated: return row.sums.estimated;
    case Reserved: return row.sums.reserved;
    case Total: return row.sums.total();
    case Account: return row.sums.account ? QVariant(*row.sums.account) : QVariant();
    }
    return {};
}

QVariant SpendingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const bool isModel = m_table == Table::Jobs && index.column() == Jobs;
    if (role == JobIdRole)
        return row.jobId;
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Name || isModel ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (role == SortRole)
        return index.column() == Name ? row.sort : isModel ? QVariant(row.detail) : number(row, index.column());
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Name)
        return row.name;
    if (isModel)
        return row.detail;
    const QVariant value = number(row, index.column());
    if (index.column() == Jobs)
        return QLocale().toString(value.toInt());
    if (row.sums.jobs == 0 && !value.isValid())
        return {};
    if (!value.isValid() || (index.column() == Total && row.sums.jobs > 0 && row.sums.unpriced == row.sums.jobs))
        return moneyText(std::nullopt); // a zero would be a lie
    const bool mayBeZero = row.sums.jobs > 0 && (index.column() == Total || index.column() == Account);
    return value.toDouble() == 0 && !mayBeZero ? QString() : moneyText(value.toDouble());
}

QVariant SpendingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name || (m_table == Table::Jobs && section == Jobs) ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Billed: return tr("What fal counted, times the price.");
        case Estimated: return tr("Jobs that are complete, of which fal did not tell what it counted.");
        case Reserved: return tr("Jobs on their way, and those of which nobody knows yet whether fal took them.");
        case Account: return tr("What fal's own account of these requests says.");
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return m_table == Table::Days ? tr("Day") : m_table == Table::Models ? tr("Model") : m_table == Table::Projects ? tr("Project") : tr("Sent");
    case Jobs: return m_table == Table::Jobs ? tr("Model") : tr("Jobs");
    case Billed: return tr("Billed");
    case Estimated: return tr("Estimated");
    case Reserved: return tr("Reserved");
    case Total: return tr("Together");
    case Account: return tr("fal says");
    }
    return {};
}

} // namespace spending
