// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/desk.h"

#include "sandbox/background.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTimer>
#include <QUuid>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

static constexpr int steps = 4;

static QString stamp(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

Desk::Desk(const DeskOptions &options, const Models &models, const Files &files, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_files(files)
{
    QDir().mkpath(m_options.folder);
    m_pool.setMaxThreadCount(m_options.atOnce + 1);
    load(models);
}

Desk::~Desk()
{
    m_pool.waitForDone();
}

static QJsonObject toJson(const Job &job)
{
    QJsonObject product{{u"status"_s, job.product.status},
                        {u"document"_s, job.product.document},
                        {u"error"_s, job.product.error},
                        {u"errorType"_s, job.product.errorType},
                        {u"inferenceTime"_s, job.product.inferenceTime}};
    return {{u"id"_s, job.id},
            {u"endpoint"_s, job.model.endpoint},
            {u"app"_s, job.app},
            {u"input"_s, job.input},
            {u"done"_s, job.state == Job::State::Done},
            {u"direct"_s, job.direct},
            {u"low"_s, job.isLow},
            {u"keepsPayload"_s, job.keepsPayload},
            {u"startBefore"_s, stamp(job.startBefore)},
            {u"sent"_s, stamp(job.sent)},
            {u"started"_s, stamp(job.started)},
            {u"ended"_s, stamp(job.ended)},
            {u"logs"_s, job.logs},
            {u"product"_s, product}};
}

bool Desk::keep(const Job &job) const
{
    QSaveFile file(m_options.folder + u'/' + job.id + ".json"_L1);
    return file.open(QIODevice::WriteOnly)
        && file.write(QJsonDocument(toJson(job)).toJson(QJsonDocument::Compact)) > 0 && file.commit();
}

void Desk::load(const Models &models)
{
    const QFileInfoList kept =
        QDir(m_options.folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Time | QDir::Reversed);
    QList<Job> unfinished;
    for (const QFileInfo &info : kept) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        const auto name = EndpointName::parse(json["endpoint"_L1].toString());
        const auto model = name ? models.find(*name) : std::nullopt;
        if (!model)
            continue;
        const auto time = [&](const QString &key) {
            return QDateTime::fromString(json[key].toString(), Qt::ISODateWithMs);
        };
        const QJsonObject product = json["product"_L1].toObject();
        Job job{.id = json["id"_L1].toString(),
                .model = *model,
                .app = json["app"_L1].toString(),
                .input = json["input"_L1],
                .state = json["done"_L1].toBool() ? Job::State::Done : Job::State::Waiting,
                .direct = json["direct"_L1].toBool(),
                .isLow = json["low"_L1].toBool(),
                .keepsPayload = json["keepsPayload"_L1].toBool(true),
                .startBefore = time(u"startBefore"_s),
                .sent = time(u"sent"_s),
                .started = time(u"started"_s),
                .ended = time(u"ended"_s),
                .logs = json["logs"_L1].toArray(),
                .product = {.status = product["status"_L1].toInt(200),
                            .document = product["document"_L1],
                            .error = product["error"_L1].toString(),
                            .errorType = product["errorType"_L1].toString(),
                            .inferenceTime = product["inferenceTime"_L1].toDouble()}};
        if (job.state == Job::State::Waiting)
            unfinished.append(job);
        m_jobs.insert(job.id, job);
    }
    std::sort(unfinished.begin(), unfinished.end(),
              [](const Job &a, const Job &b) { return a.sent < b.sent; });
    for (const Job &job : std::as_const(unfinished))
        enqueue(job);
}

tl::expected<QString, QString> Desk::submit(const Submission &submission)
{
    const Conditions &conditions = submission.conditions;
    Job job{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .model = submission.model,
            .app = submission.app,
            .input = submission.input,
            .direct = submission.direct,
            .isLow = conditions.isLow && !submission.direct,
            .keepsPayload = conditions.keepsPayload,
            .sent = QDateTime::currentDateTimeUtc()};
    if (conditions.startWithin)
        job.startBefore = job.sent.addMSecs(conditions.startWithin->count());
    if (!keep(job))
        return tl::make_unexpected(u"The sandbox cannot write to its folder."_s);
    m_jobs.insert(job.id, job);
    enqueue(job);
    return job.id;
}

void Desk::enqueue(const Job &job)
{
    // fal.run has no queue; low priority is behind all that is not.
    const auto isBehind = [&](const QString &id) {
        const Job &other = m_jobs[id];
        return job.direct ? !other.direct : !job.isLow && other.isLow;
    };
    m_waiting.insert(std::find_if(m_waiting.begin(), m_waiting.end(), isBehind), job.id);
    const auto wait = job.direct ? std::chrono::milliseconds(0) : m_options.queueTime;
    QTimer::singleShot(wait, this, [this, id = job.id] { ready(id); });
    if (job.startBefore.isValid()) {
        const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(job.startBefore);
        QTimer::singleShot(std::chrono::milliseconds(std::max<qint64>(0, left)), this,
                           [this, id = job.id] { tooLate(id); });
    }
}

const Job *Desk::find(const QString &id) const
{
    const auto found = m_jobs.constFind(id);
    return found == m_jobs.cend() ? nullptr : &*found;
}

int Desk::positionOf(const QString &id) const
{
    return int(std::max<qsizetype>(0, m_waiting.indexOf(id)));
}

QList<const Job *> Desk::all() const
{
    QList<const Job *> jobs;
    for (const Job &job : m_jobs)
        jobs.append(&job);
    std::sort(jobs.begin(), jobs.end(), [](const Job *a, const Job *b) { return a->sent > b->sent; });
    return jobs;
}

void Desk::ready(const QString &id)
{
    if (m_waiting.contains(id))
        m_ready.append(id);
    pump();
}

void Desk::pump()
{
    while (m_running < m_options.atOnce && !m_waiting.isEmpty() && m_ready.contains(m_waiting.first())) {
        const QString id = m_waiting.takeFirst();
        m_ready.removeAll(id);
        ++m_running;
        run(m_jobs[id]);
        for (const QString &other : std::as_const(m_waiting))
            Q_EMIT changed(other); // everybody moved up
    }
}

void Desk::run(Job &job)
{
    job.state = Job::State::Running;
    job.started = QDateTime::currentDateTimeUtc();
    const QString id = job.id;
    onPool(this, &m_pool,
           [order = Order{job.model, job.input, id}, files = m_files] { return produce(order, files); },
           [this, id](const Product &product) { produced(id, product); });
    log(id, u"Sandbox runner ready, loading %1"_s.arg(job.model.endpoint));
    for (int step = 1; step <= steps; ++step) {
        QTimer::singleShot(m_options.runTime * step / (steps + 1), this,
                           [this, id, step] { tick(id, step); });
    }
    QTimer::singleShot(m_options.runTime, this, [this, id] {
        m_timeOver.append(id);
        finish(id);
    });
}

void Desk::log(const QString &id, const QString &line)
{
    m_jobs[id].logs.append(QJsonObject{{u"message"_s, line},
                                       {u"level"_s, u"INFO"_s},
                                       {u"source"_s, u"USER"_s},
                                       {u"timestamp"_s, stamp(QDateTime::currentDateTimeUtc())}});
    Q_EMIT changed(id);
}

void Desk::tick(const QString &id, int step)
{
    const Job &job = m_jobs[id];
    if (job.state == Job::State::Running)
        log(id, u"Step %1 of %2 (%3%)"_s.arg(step).arg(steps).arg(step * 100 / steps));
}

void Desk::produced(const QString &id, const Product &product)
{
    m_products.insert(id, product);
    finish(id);
}

// The work must be made and its time be over, whatever comes last.
void Desk::finish(const QString &id)
{
    if (!m_products.contains(id) || !m_timeOver.contains(id))
        return;
    const Product product = m_products.take(id);
    m_timeOver.removeAll(id);
    --m_running;
    Job &job = m_jobs[id];
    if (job.state != Job::State::Done) {
        job.state = Job::State::Done;
        job.ended = QDateTime::currentDateTimeUtc();
        job.product = product;
        job.product.inferenceTime = double(job.started.msecsTo(job.ended)) / 1000;
        std::ignore = keep(job);
        Q_EMIT changed(id);
    }
    pump();
}

// Whoever waits behind it moves up, but not before the caller of this has its answer.
void Desk::leave(Job &job, const Product &product)
{
    m_waiting.removeAll(job.id);
    m_ready.removeAll(job.id);
    job.state = Job::State::Done;
    job.ended = QDateTime::currentDateTimeUtc();
    job.product = product;
    std::ignore = keep(job);
    Q_EMIT changed(job.id);
    QTimer::singleShot(0, this, &Desk::pump);
}

void Desk::tooLate(const QString &id)
{
    Job &job = m_jobs[id];
    if (job.state != Job::State::Waiting)
        return;
    const QString sentence = u"The request did not start within the time that the caller gave it."_s;
    const QString type = u"request_timeout"_s;
    leave(job, {.status = 504,
                .document = QJsonObject{{u"detail"_s, sentence}, {u"error_type"_s, type}},
                .error = sentence,
                .errorType = type});
}

Desk::Cancelled Desk::cancel(const QString &id)
{
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end())
        return Cancelled::Unknown;
    if (found->state == Job::State::Done)
        return Cancelled::TooLate;
    const bool hadBegun = found->state == Job::State::Running;
    const QString sentence = u"The request was cancelled by the client."_s;
    const QString type = u"client_cancelled"_s;
    leave(*found, {.status = 499,
                   .document = QJsonObject{{u"detail"_s, sentence}, {u"error_type"_s, type}},
                   .error = sentence,
                   .errorType = type});
    return hadBegun ? Cancelled::Requested : Cancelled::Removed;
}

} // namespace sandbox
