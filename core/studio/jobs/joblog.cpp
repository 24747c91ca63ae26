// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/joblog.h"

#include "studio/background.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace studio {

namespace {

constexpr qsizetype mostLines = 10'000;
constexpr qsizetype longestLine = 8'000;

size_t keyOf(const fal::LogLine &line)
{
    return qHashMulti(0, line.timestamp, line.level, line.message);
}

} // namespace

JobLog::JobLog(const QString &folder) : m_folder(folder)
{
    QDir().mkpath(folder);
    m_writer.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    connect(&m_soon, &QTimer::timeout, this, &JobLog::write);
}

JobLog::~JobLog()
{
    write();
    m_writer.waitForDone();
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
    if (m_closed.remove(jobId))
        m_writer.waitForDone();
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
    if (log.lines.size() >= mostLines)
        return false;
    fal::LogLine kept = line;
    kept.message.truncate(longestLine);
    const size_t key = keyOf(kept);
    if (!line.timestamp.isEmpty() && log.seen.contains(key))
        return false;
    log.seen.insert(key);
    log.lines.append(kept);
    m_unwritten[jobId].append(kept);
    if (!m_soon.isActive())
        m_soon.start();
    return true;
}

void JobLog::write()
{
    const QHash<QString, QVector<fal::LogLine>> unwritten = std::exchange(m_unwritten, {});
    for (auto log = unwritten.begin(); log != unwritten.end(); ++log) {
        inOrder(m_writer, [path = fileOf(log.key()), lines = log.value()] {
            QByteArray text;
            for (const fal::LogLine &line : lines)
                text += QJsonDocument(QJsonObject{{u"message"_s, line.message}, {u"level"_s, line.level}, {u"source"_s, line.source},
                                                  {u"timestamp"_s, line.timestamp}})
                            .toJson(QJsonDocument::Compact)
                        + '\n';
            QFile file(path);
            if (!file.open(QIODevice::ReadWrite | QIODevice::Append)) // a lost log line is no reason to stop a job
                return;
            // Half a line that a full disk left must not spoil the next one.
            const bool isWhole = file.size() == 0 || (file.seek(file.size() - 1) && file.read(1) == "\n");
            file.write(isWhole ? text : '\n' + text);
        });
    }
}

QVector<fal::LogLine> JobLog::lines(const QString &jobId) const
{
    return open(jobId).lines;
}

void JobLog::close(const QString &jobId)
{
    if (m_unwritten.contains(jobId))
        write();
    m_closed.insert(jobId);
    m_open.remove(jobId);
}

void JobLog::remove(const QString &jobId)
{
    m_open.remove(jobId);
    m_unwritten.remove(jobId);
    m_closed.remove(jobId);
    inOrder(m_writer, [path = fileOf(jobId)] { QFile::remove(path); });
}

} // namespace studio
