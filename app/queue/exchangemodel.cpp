// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/exchangemodel.h"

#include "sentence.h"
#include "studio/jobs/exchangelog.h"

#include <QLocale>

#include <algorithm>

namespace queue {
namespace {

bool isSame(const fal::ExchangeRecord &a, const fal::ExchangeRecord &b)
{
    return a.sent == b.sent && a.attempt == b.attempt && a.method == b.method && a.url == b.url;
}

QString statusText(const fal::ExchangeRecord &record)
{
    return record.status > 0 ? QString::number(record.status) : ExchangeModel::tr("No answer");
}

QString durationText(const fal::ExchangeRecord &record)
{
    const auto milliseconds = record.total.count();
    return milliseconds < 1000 ? ExchangeModel::tr("%1 ms").arg(milliseconds)
                               : ExchangeModel::tr("%1 s").arg(QLocale().toString(double(milliseconds) / 1000, 'f', 1));
}

// What was told of its size; else what was seen of the body.
qint64 bytesOf(const fal::ExchangeRecord &record)
{
    for (const auto &[name, value] : record.responseHeaders) {
        if (name.compare("content-length", Qt::CaseInsensitive) == 0)
            return value.toLongLong();
    }
    return record.responseBody.size();
}

} // namespace

void ExchangeModel::setRecords(std::vector<fal::ExchangeRecord> records)
{
    const bool onlyMore = records.size() >= m_records.size() && std::equal(m_records.begin(), m_records.end(), records.begin(), isSame);
    if (!onlyMore) {
        beginResetModel();
        m_records = std::move(records);
        endResetModel();
        return;
    }
    if (records.size() == m_records.size())
        return;
    beginInsertRows({}, int(m_records.size()), int(records.size()) - 1);
    m_records = std::move(records);
    endInsertRows();
}

const fal::ExchangeRecord *ExchangeModel::record(int row) const
{
    return row >= 0 && row < int(m_records.size()) ? &m_records[size_t(row)] : nullptr;
}

QString ExchangeModel::text() const
{
    QStringList texts;
    for (const fal::ExchangeRecord &record : m_records)
        texts << QStringLiteral("# %1\n").arg(record.sent.toString(Qt::ISODateWithMs)) + studio::textOf(record);
    return texts.join(u'\n');
}

int ExchangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int ExchangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ExchangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const fal::ExchangeRecord &record = m_records[size_t(index.row())];
    if (role == IsProblemRole)
        return record.status == 0 || record.status >= 400;
    if (role == Qt::TextAlignmentRole && (index.column() == Duration || index.column() == Size))
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Address) // outside text is never taken for rich text
        return QStringLiteral("<p>%1</p>").arg(record.url.toHtmlEscaped());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time: return record.sent.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
    case Method: return QString::fromLatin1(record.method);
    case Address: return shell::isolated(studio::placeOf(record));
    case Status: return statusText(record);
    case Duration: return durationText(record);
    case Size: return QLocale().formattedDataSize(bytesOf(record), 1, QLocale::DataSizeSIFormat);
    }
    return {};
}

QVariant ExchangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Duration || section == Size))
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case Method: return tr("Method", "of HTTP");
    case Address: return tr("Address");
    case Status: return tr("Status", "of HTTP");
    case Duration: return tr("Took");
    case Size: return tr("Size");
    }
    return {};
}

} // namespace queue
