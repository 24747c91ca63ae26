// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/jobstore.h"

#include "studio/jobs/journal.h"
#include "studio/jobs/problem.h"
#include "studio/library/database.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace studio {

// The sandbox has another port each time, and a job that cost nothing there must never be sent to a service where it
// costs money.
QString serviceOf(const QString &server)
{
    if (server.isEmpty())
        return u"fal"_s;
    const QString host = QUrl(server).host();
    const bool isLoopback = host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
    return isLoopback ? u"here"_s : host;
}

namespace {

constexpr int uploadDays = 5; // fal keeps files at least seven

QVariant text(const QJsonObject &object)
{
    return object.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

QVariant text(const QJsonArray &list)
{
    return list.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
}

QVariant text(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

QVariant number(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QJsonDocument document(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8());
}

QDateTime time(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

std::optional<double> number(const QVariant &value)
{
    return value.isNull() ? std::optional<double>() : value.toDouble();
}

QJsonArray planToJson(const std::vector<PlannedFile> &plan)
{
    QJsonArray list;
    for (const PlannedFile &file : plan)
        list.append(QJsonObject{{u"staged"_s, file.staged},
                                {u"target"_s, file.target},
                                {u"target_sha256"_s, file.targetSha256},
                                {u"delivered_sha256"_s, file.deliveredSha256},
                                {u"mime_type"_s, file.mimeType},
                                {u"kind"_s, media::kindName(file.kind)},
                                {u"width"_s, file.size.width()},
                                {u"height"_s, file.size.height()},
                                {u"seconds"_s, file.seconds},
                                {u"sidecar"_s, QString::fromUtf8(file.sidecar)}});
    return list;
}

std::vector<PlannedFile> planFromJson(const QJsonArray &list)
{
    std::vector<PlannedFile> plan;
    for (const QJsonValue &entry : list) {
        plan.push_back({.staged = entry["staged"_L1].toString(),
                        .target = entry["target"_L1].toString(),
                        .targetSha256 = entry["target_sha256"_L1].toString(),
                        .deliveredSha256 = entry["delivered_sha256"_L1].toString(),
                        .mimeType = entry["mime_type"_L1].toString(),
                        .kind = media::kindFromName(entry["kind"_L1].toString()),
                        .size = {entry["width"_L1].toInt(-1), entry["height"_L1].toInt(-1)},
                        .seconds = entry["seconds"_L1].toDouble(),
                        .sidecar = entry["sidecar"_L1].toString().toUtf8()});
    }
    return plan;
}

QJsonArray cellToJson(const std::vector<CellLabel> &cell)
{
    QJsonArray list;
    for (const CellLabel &label : cell)
        list.append(QJsonArray{label.axis, label.value});
    return list;
}

// In the order of `columns`.
constexpr char16_t columns[] = u"owner, server, state, recipe, intent, intent_at, request_id, ticket, cancelling, out_folder, "
                               u"name_template, plan, files, items, output, problem, created, submitted, started, ended, estimate, "
                               u"billable_units, inference_seconds, service, endpoint, place, not_before, low_priority, project, unit_price, "
                               u"batch, cell";
constexpr int columnCount = 32;

QVariantList valuesOf(const StoredJob &stored)
{
    const Job &job = stored.job;
    QJsonArray items;
    for (const qint64 id : job.items)
        items.append(id);
    return {stored.owner,
            stored.server,
            stateName(job.state),
            text(job.recipe.toJson()),
            stored.intentAt.isValid() ? QVariant(QString::fromUtf8(QJsonDocument(stored.intent).toJson(QJsonDocument::Compact))) : QVariant(),
            text(stored.intentAt),
            job.requestId,
            text(job.ticket),
            stored.cancelling,
            job.outFolder,
            job.nameTemplate,
            text(planToJson(stored.plan)),
            text(QJsonArray::fromStringList(job.files)),
            text(items),
            text(job.output),
            job.problem ? text(toJson(*job.problem)) : QVariant(),
            text(job.created),
            text(job.submitted),
            text(job.started),
            text(job.ended),
            number(job.estimate),
            number(job.billableUnits),
            job.inferenceSeconds,
            serviceOf(stored.server),
            job.recipe.endpoint,
            stored.place,
            text(job.notBefore),
            job.lowPriority,
            job.project,
            number(job.unitPrice),
            job.recipe.batch,
            text(cellToJson(job.cell))};
}

StoredJob fromRow(const QSqlQuery &row)
{
    int column = 0;
    const auto next = [&row, &column] { return row.value(column++); };
    StoredJob stored;
    Job &job = stored.job;
    job.id = next().toString();
    stored.owner = next().toString();
    stored.server = next().toString();
    job.state = stateFromName(next().toString());
    if (auto recipe = Recipe::fromJson(document(next()).object()))
        job.recipe = *std::move(recipe);
    stored.intent = document(next()).object();
    stored.intentAt = time(next());
    job.requestId = next().toString();
    job.ticket = document(next()).object();
    stored.cancelling = next().toBool();
    job.outFolder = next().toString();
    job.nameTemplate = next().toString();
    stored.plan = planFromJson(document(next()).array());
    for (const QJsonValue &file : document(next()).array())
        job.files << file.toString();
    for (const QJsonValue &item : document(next()).array())
        job.items.push_back(item.toInteger());
    job.output = document(next()).object();
    if (const QVariant problem = next(); !problem.isNull())
        job.problem = problemFromJson(document(problem).object());
    job.created = time(next());
    job.submitted = time(next());
    job.started = time(next());
    job.ended = time(next());
    job.estimate = number(next());
    job.billableUnits = number(next());
    job.inferenceSeconds = next().toDouble();
    next(); // service and
    next(); // endpoint: only the ledger reads them, by SQL
    stored.place = next().toDouble();
    job.notBefore = time(next());
    job.lowPriority = next().toBool();
    job.project = next().toString();
    job.unitPrice = number(next());
    next(); // batch: the recipe has it, too
    for (const QJsonValue &label : document(next()).array())
        job.cell.push_back({label[0].toString(), label[1].toString()});
    return stored;
}

tl::expected<void, QString> done(const tl::expected<QSqlQuery *, QString> &result)
{
    if (!result)
        return tl::unexpected(result.error());
    return {};
}

} // namespace

tl::expected<void, QString> JobStore::insert(const StoredJob &job)
{
    static const QString sql = u"INSERT INTO jobs (id, %1) VALUES (?%2)"_s.arg(QStringView(columns), u", ?"_s.repeated(columnCount));
    if (m_journal) // first, so that there is no moment at which only the database knows a job
        m_journal->note(job);
    const auto inserted = done(m_database.run(sql, QVariantList{job.job.id} + valuesOf(job)));
    if (!inserted && m_journal)
        m_journal->forget(job.job.id);
    return inserted;
}

tl::expected<void, QString> JobStore::update(const StoredJob &job)
{
    static const QString sql = u"UPDATE jobs SET (%1) = (?%2) WHERE id = ?"_s.arg(QStringView(columns), u", ?"_s.repeated(columnCount - 1));
    if (m_journal) // also where the database cannot be written: it may be the database that is lost
        m_journal->note(job);
    return done(m_database.run(sql, valuesOf(job) + QVariantList{job.job.id}));
}

tl::expected<bool, QString> JobStore::takeOver(const StoredJob &job, const QString &owner)
{
    static const QString sql =
        u"UPDATE jobs SET (%1) = (?%2) WHERE id = ? AND owner = ?"_s.arg(QStringView(columns), u", ?"_s.repeated(columnCount - 1));
    m_database.letReadersGo(); // or a job that another program took just now would look like a database that cannot be written
    const auto updated = m_database.run(sql, valuesOf(job) + QVariantList{job.job.id, owner});
    if (!updated)
        return tl::unexpected(updated.error());
    const bool isTaken = (*updated)->numRowsAffected() == 1;
    if (isTaken && m_journal)
        m_journal->note(job);
    return isTaken;
}

tl::expected<void, QString> JobStore::remove(const QString &id)
{
    if (m_journal)
        m_journal->forget(id);
    return done(m_database.run(u"DELETE FROM jobs WHERE id = ?"_s, {id}));
}

std::vector<StoredJob> JobStore::load() const
{
    std::vector<StoredJob> jobs;
    if (const auto rows = m_database.run(u"SELECT id, %1 FROM jobs ORDER BY number"_s.arg(QStringView(columns)))) {
        while ((*rows)->next())
            jobs.push_back(fromRow(**rows));
    }
    return jobs;
}

std::optional<StoredJob> JobStore::load(const QString &id) const
{
    const auto rows = m_database.run(u"SELECT id, %1 FROM jobs WHERE id = ?"_s.arg(QStringView(columns)), {id});
    return rows && (*rows)->next() ? std::optional(fromRow(**rows)) : std::nullopt;
}

qint64 JobStore::lastNumber() const
{
    return m_database.number(u"SELECT max(number) FROM jobs"_s).value_or(0);
}

QStringList JobStore::newerThan(qint64 number) const
{
    QStringList ids;
    if (const auto rows = m_database.run(u"SELECT id FROM jobs WHERE number > ? ORDER BY number"_s, {number})) {
        while ((*rows)->next())
            ids << (*rows)->value(0).toString();
    }
    return ids;
}

bool JobStore::knowsRequest(const QString &requestId) const
{
    const auto rows = m_database.run(u"SELECT 1 FROM jobs WHERE request_id = ?"_s, {requestId});
    return rows && (*rows)->next();
}

bool JobStore::needsNoStaging(const QString &id) const
{
    const auto rows = m_database.run(u"SELECT state, output IS NULL FROM jobs WHERE id = ?"_s, {id});
    if (!rows)
        return false;
    if (!(*rows)->next())
        return true;
    const JobState state = stateFromName((*rows)->value(0).toString());
    return state == JobState::Done || (isFinal(state) && (*rows)->value(1).toBool());
}

QString JobStore::uploadOf(const QString &sha256, const QString &server) const
{
    const auto rows = m_database.run(u"SELECT url FROM uploads WHERE sha256 = ? AND server = ? AND expires > ?"_s,
                                     {sha256, server, text(QDateTime::currentDateTimeUtc())});
    return rows && (*rows)->next() ? (*rows)->value(0).toString() : QString();
}

void JobStore::keepUpload(const QString &sha256, const QString &server, const QUrl &address)
{
    // Losing this costs one more upload, nothing else.
    const auto kept = m_database.run(u"INSERT OR REPLACE INTO uploads (sha256, server, url, expires) VALUES (?,?,?,?)"_s,
                                     {sha256, server, address.toString(QUrl::FullyEncoded),
                                      text(QDateTime::currentDateTimeUtc().addDays(uploadDays))});
    Q_UNUSED(kept)
}

} // namespace studio
