// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/logmodel.h"

#include <QDateTime>

namespace queue {
namespace {

constexpr int mostLines = 50'000; // a runaway log must not eat the machine

QString clockOf(const fal::LogLine &line)
{
    const QDateTime when = QDateTime::fromString(line.timestamp, Qt::ISODateWithMs);
    return when.isValid() ? when.toLocalTime().toString(QStringLiteral("HH:mm:ss")) : QString();
}

} // namespace

void LogModel::setLines(const QVector<fal::LogLine> &lines)
{
    beginResetModel();
    m_lines = lines.size() > mostLines ? lines.last(mostLines) : lines;
    endResetModel();
}

void LogModel::append(const fal::LogLine &line)
{
    if (m_lines.size() >= mostLines) {
        const int gone = mostLines / 10;
        beginRemoveRows({}, 0, gone - 1);
        m_lines.remove(0, gone);
        endRemoveRows();
    }
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size()));
    m_lines.append(line);
    endInsertRows();
}

QString LogModel::text() const
{
    QString all;
    for (const fal::LogLine &line : m_lines)
        all += line.timestamp + u' ' + line.level + u' ' + line.message + u'\n';
    return all;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const fal::LogLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.message.trimmed();
    case LevelRole:
        return line.level;
    case TimeRole:
        return clockOf(line);
    default:
        return {};
    }
}

} // namespace queue
