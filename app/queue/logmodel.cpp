// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/logmodel.h"

#include <QDateTime>

#include <algorithm>

namespace queue {
namespace {

constexpr int mostLines = 50'000; // a runaway log must not eat the machine

QString clockOf(const fal::LogLine &line)
{
    const QDateTime when = QDateTime::fromString(line.timestamp, Qt::ISODateWithMs);
    return when.isValid() ? when.toLocalTime().toString(QStringLiteral("HH:mm:ss")) : QString();
}

LogModel::Least importanceOf(const QString &level)
{
    if (level == QLatin1String("ERROR") || level == QLatin1String("CRITICAL"))
        return LogModel::Least::Errors;
    if (level.startsWith(QLatin1String("WARN")))
        return LogModel::Least::Warnings;
    if (level == QLatin1String("DEBUG") || level == QLatin1String("TRACE"))
        return LogModel::Least::Everything;
    return LogModel::Least::Information; // INFO, STDOUT, STDERR and what has no level
}

} // namespace

bool LogModel::isShown(const fal::LogLine &line) const
{
    return importanceOf(line.level) >= m_least && (m_words.isEmpty() || line.message.contains(m_words, Qt::CaseInsensitive));
}

void LogModel::choose()
{
    m_shown.clear();
    for (int i = 0; i < m_lines.size(); ++i) {
        if (isShown(m_lines.at(i)))
            m_shown.push_back(i);
    }
}

void LogModel::setLines(const QVector<fal::LogLine> &lines)
{
    beginResetModel();
    m_lines = lines.size() > mostLines ? lines.last(mostLines) : lines;
    choose();
    endResetModel();
}

void LogModel::setFilter(Least least, const QString &words)
{
    beginResetModel();
    m_least = least;
    m_words = words;
    choose();
    endResetModel();
}

void LogModel::append(const fal::LogLine &line)
{
    if (m_lines.size() >= mostLines) {
        constexpr int gone = mostLines / 10;
        const auto stays = std::ranges::lower_bound(m_shown, gone);
        const int rows = int(stays - m_shown.begin());
        if (rows > 0)
            beginRemoveRows({}, 0, rows - 1);
        m_lines.remove(0, gone);
        m_shown.erase(m_shown.begin(), stays);
        for (int &shown : m_shown)
            shown -= gone;
        if (rows > 0)
            endRemoveRows();
    }
    if (!isShown(line)) {
        m_lines.append(line);
        return;
    }
    beginInsertRows({}, int(m_shown.size()), int(m_shown.size()));
    m_shown.push_back(int(m_lines.size()));
    m_lines.append(line);
    endInsertRows();
}

QString LogModel::text() const
{
    QString all;
    for (const int shown : m_shown) {
        const fal::LogLine &line = m_lines.at(shown);
        all += line.timestamp + u' ' + line.level + u' ' + line.message + u'\n';
    }
    return all;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const fal::LogLine &line = m_lines.at(m_shown.at(size_t(index.row())));
    switch (role) {
    case Qt::DisplayRole:
        return line.message.trimmed();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2 %3").arg(clockOf(line), line.level, line.message.trimmed());
    case LevelRole:
        return line.level;
    case TimeRole:
        return clockOf(line);
    default:
        return {};
    }
}

} // namespace queue
