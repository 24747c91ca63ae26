// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/journal.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

constexpr qint64 longest = 4LL * 1024 * 1024;

QString folderIn(const QString &profile)
{
    return profile + u"/journal"_s;
}

QString text(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime time(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QJsonValue number(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

std::optional<double> number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

// Where it would be taken up: what happened since it was accepted is learned from fal again.
JobState stateToGoOnFrom(const StoredJob &job)
{
    if (!job.job.ticket.isEmpty())
        return JobState::Waiting;
    return job.intentAt.isValid() ? JobState::Submitting : JobState::Preparing;
}

QJsonObject toLine(const StoredJob &stored)
{
    const Job &job = stored.job;
    return {{u"id"_s, job.id},
            {u"owner"_s, stored.owner},
            {u"server"_s, stored.server},
            {u"recipe"_s, job.recipe.toJson()},
            {u"intent"_s, stored.intent},
            {u"intent_at"_s, text(stored.intentAt)},
            {u"request_id"_s, job.requestId},
            {u"ticket"_s, job.ticket},
            {u"cancelling"_s, stored.cancelling},
            {u"out_folder"_s, job.outFolder},
            {u"name_template"_s, job.nameTemplate},
            {u"place"_s, stored.place},
            {u"created"_s, text(job.created)},
            {u"submitted"_s, text(job.submitted)},
            {u"not_before"_s, text(job.notBefore)},
            {u"low_priority"_s, job.lowPriority},
            {u"project"_s, job.project},
            {u"estimate"_s, number(job.estimate)},
            {u"unit_price"_s, number(job.unitPrice)}};
}

StoredJob fromLine(const QJsonObject &line)
{
    StoredJob stored{.owner = line.value("owner"_L1).toString(),
                     .server = line.value("server"_L1).toString(),
                     .intent = line.value("intent"_L1).toObject(),
                     .intentAt = time(line.value("intent_at"_L1)),
                     .cancelling = line.value("cancelling"_L1).toBool(),
                     .place = line.value("place"_L1).toDouble()};
    Job &job = stored.job;
    job.id = line.value("id"_L1).toString();
    if (auto recipe = Recipe::fromJson(line.value("recipe"_L1).toObject()))
        job.recipe = *std::move(recipe);
    job.requestId = line.value("request_id"_L1).toString();
    job.ticket = line.value("ticket"_L1).toObject();
    job.outFolder = line.value("out_folder"_L1).toString();
    job.nameTemplate = line.value("name_template"_L1).toString();
    job.created = time(line.value("created"_L1));
    job.submitted = time(line.value("submitted"_L1));
    job.notBefore = time(line.value("not_before"_L1));
    job.lowPriority = line.value("low_priority"_L1).toBool();
    job.project = line.value("project"_L1).toString();
    job.estimate = number(line.value("estimate"_L1));
    job.unitPrice = number(line.value("unit_price"_L1));
    job.state = stateToGoOnFrom(stored);
    return stored;
}

QByteArray bytesOf(const QJsonObject &line)
{
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

// Every whole line, in its order.
void forEachLine(const QString &path, const std::function<void(const QJsonObject &)> &take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        // Half a line: the program died, or the disk was full, while it was written.
        if (const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object(); !line.value("id"_L1).toString().isEmpty())
            take(line);
    }
}

QStringList filesIn(const QString &profile)
{
    QStringList paths;
    const QDir folder(folderIn(profile));
    for (const QString &name : folder.entryList({u"*.jsonl"_s}, QDir::Files))
        paths << folder.filePath(name);
    return paths;
}

} // namespace

Journal::Journal(const QString &profileFolder, const QString &presence)
    : m_profile(profileFolder), m_path(folderIn(profileFolder) + u'/' + presence + u".jsonl"_s)
{
}

Journal::~Journal()
{
    if (m_file && m_lines.isEmpty())
        m_file->remove();
}

bool Journal::note(const StoredJob &job)
{
    if (!isFinal(job.job.state))
        return write(job.job.id, toLine(job), false);
    forget(job.job.id);
    return true;
}

void Journal::forget(const QString &id)
{
    if (m_lines.contains(id))
        (void)write(id, {{u"id"_s, id}, {u"ended"_s, true}}, true);
}

bool Journal::write(const QString &id, const QJsonObject &line, bool isEnd)
{
    const QByteArray plain = bytesOf(line);
    if (m_lines.value(id) == plain)
        return true;
    if (!m_file) {
        QDir().mkpath(folderIn(m_profile));
        m_file = std::make_unique<QFile>(m_path);
    }
    if (!m_file->isOpen() && !m_file->open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return false;
    QJsonObject timed = line;
    timed.insert(u"at"_s, text(QDateTime::currentDateTimeUtc()));
    const QByteArray bytes = bytesOf(timed);
    if (m_file->write(bytes) != bytes.size()) {
        m_file->write("\n"); // what comes later must not be read together with the half of this
        return false;
    }
    if (isEnd)
        m_lines.remove(id);
    else
        m_lines.insert(id, plain);
    if (m_file->size() > longest + 2 * m_shortened)
        shorten();
    return true;
}

// The lines of open jobs only. Written beside and put in place in one step, so that there is always one whole file.
void Journal::shorten()
{
    QSaveFile next(m_path);
    if (!next.open(QIODevice::WriteOnly))
        return;
    const QString now = text(QDateTime::currentDateTimeUtc());
    for (const QByteArray &line : std::as_const(m_lines)) {
        QJsonObject timed = QJsonDocument::fromJson(line).object();
        timed.insert(u"at"_s, now);
        next.write(bytesOf(timed));
    }
    m_shortened = next.pos();
    if (next.commit())
        m_file->close(); // the next line goes to the new one
}

std::vector<StoredJob> Journal::read(const QString &profileFolder)
{
    // Several programs may have worked on a job, one after the other: the latest line counts.
    QHash<QString, QJsonObject> last;
    for (const QString &path : filesIn(profileFolder)) {
        forEachLine(path, [&last](const QJsonObject &line) {
            QJsonObject &known = last[line.value("id"_L1).toString()];
            if (known.isEmpty() || known.value("at"_L1).toString() <= line.value("at"_L1).toString())
                known = line;
        });
    }
    std::vector<StoredJob> jobs;
    for (const QJsonObject &line : std::as_const(last)) {
        if (!line.value("ended"_L1).toBool())
            jobs.push_back(fromLine(line));
    }
    std::ranges::sort(jobs, {}, [](const StoredJob &stored) { return std::pair(stored.job.created, stored.job.id); });
    return jobs;
}

void Journal::takeOver(const std::vector<const StoredJob *> &open, const std::function<bool(const QString &presence)> &isAlive)
{
    for (const StoredJob *job : open) {
        if (!note(*job))
            return;
    }
    for (const QString &path : filesIn(m_profile)) {
        if (!isAlive(QFileInfo(path).completeBaseName()))
            QFile::remove(path);
    }
}

} // namespace studio
