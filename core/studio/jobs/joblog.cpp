// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/joblog.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

constexpr qsizetype mostLines = 10'000;
constexpr qsizetype longestLine = 8'000;

QString keyOf(const fal::LogLine &line)
{
    return line.timestamp + u'\n' + line.level + u'\n' + line.message;
}

} // namespace

JobLog::JobLog(const QString &folder) : m_folder(folder)
{
    QDir().mkpath(folder);
}

QString JobLog::fileOf(const QString &jobId) const
{
    return m_folder + u'/' + jobId + u".jsonl"_s;
}

JobLog::Open &JobLog::open(const QString &jobId) const
{
    if (const auto found = m_open.find(jobId); found != m_open.end())
        return *found;
    Open &log = m_open[jobId];
    QFile file(fileOf(jobId));
    if (!file.open(QIODevice::ReadOnly))
        return log;
    while (!file.atEnd() && log.lines.size() < mostLines) {
        const QJsonDocument entry = QJsonDocument::fromJson(file.readLine());
        if (!entry.isObject()) // half a line: the program died while it was written
            continue;
        const fal::LogLine line{.message = entry["message"_L1].toString(),
                                .level = entry["level"_L1].toString(),
                                .source = entry["source"_L1].toString(),
                                .timestamp = entry["timestamp"_L1].toString()};
        log.lines.append(line);
        log.seen.insert(keyOf(line));
    }
    return log;
}

bool JobLog::append(const QString &jobId, const fal::LogLine &line)
{
    Open &log = open(jobId);
    fal::LogLine kept = line;
    kept.message.truncate(longestLine);
    if (log.lines.size() >= mostLines || (!line.timestamp.isEmpty() && log.seen.contains(keyOf(kept))))
        return false;
    log.seen.insert(keyOf(kept));
    log.lines.append(kept);
    QFile file(fileOf(jobId));
    if (file.open(QIODevice::WriteOnly | QIODevice::Append)) // a lost log line is no reason to stop a job
        file.write(QJsonDocument(QJsonObject{{u"message"_s, kept.message}, {u"level"_s, kept.level}, {u"source"_s, kept.source},
                                             {u"timestamp"_s, kept.timestamp}})
                       .toJson(QJsonDocument::Compact)
                   + '\n');
    return true;
}

QVector<fal::LogLine> JobLog::lines(const QString &jobId) const
{
    return open(jobId).lines;
}

void JobLog::remove(const QString &jobId)
{
    m_open.remove(jobId);
    QFile::remove(fileOf(jobId));
}

} // namespace studio
