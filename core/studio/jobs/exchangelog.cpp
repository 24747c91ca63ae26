// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/exchangelog.h"

#include "studio/background.h"
#include "studio/jobs/job.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

constexpr size_t mostOfJob = 100;
constexpr qint64 mostBytes = 24LL * 1024 * 1024; // of all of them in memory
constexpr int mostWritten = 200;                 // in a file
constexpr auto uploadPrefix = "upload "_L1;

qint64 sizeOf(const fal::ExchangeRecord &record)
{
    qint64 bytes = record.url.size() * 2 + record.requestBody.size() + record.responseBody.size() + 200;
    for (const auto *headers : {&record.requestHeaders, &record.responseHeaders}) {
        for (const auto &[name, value] : *headers)
            bytes += name.size() + value.size() + 64;
    }
    return bytes;
}

QString bodyText(const QByteArray &body)
{
    const QJsonDocument json = QJsonDocument::fromJson(body); // one that was cut off is shown as it came
    return QString::fromUtf8(json.isNull() ? body : json.toJson()).trimmed();
}

QJsonArray toJson(const fal::ExchangeRecord::Headers &headers)
{
    QJsonArray list;
    for (const auto &[name, value] : headers)
        list.append(QJsonArray{QString::fromUtf8(name), QString::fromUtf8(value)});
    return list;
}

fal::ExchangeRecord::Headers headersFromJson(const QJsonValue &value)
{
    fal::ExchangeRecord::Headers headers;
    for (const QJsonValue &entry : value.toArray())
        headers.emplace_back(entry[0].toString().toUtf8(), entry[1].toString().toUtf8());
    return headers;
}

} // namespace

QString ExchangeLog::uploadName(const QString &sha256)
{
    return uploadPrefix + sha256;
}

ExchangeLog::ExchangeLog(fal::Client &client, const QString &folder, QObject *parent) : QObject(parent), m_folder(folder)
{
    m_writer.setMaxThreadCount(1);
    connect(&client, &fal::Client::exchanged, this, &ExchangeLog::record);
}

ExchangeLog::~ExchangeLog() = default;

QString ExchangeLog::fileOf(const QString &jobId) const
{
    return m_folder + u'/' + jobId + u".http.jsonl"_s;
}

void ExchangeLog::record(const fal::ExchangeRecord &record)
{
    if (record.call.isEmpty())
        return;
    Kept &kept = touch(record.call);
    keep(kept, record);
    if (!record.call.startsWith(uploadPrefix) && kept.written < mostWritten) {
        ++kept.written;
        inOrder(m_writer, [path = fileOf(record.call), record] {
            QFile file(path); // one that cannot be written is no reason to stop a job
            if (file.open(QIODevice::WriteOnly | QIODevice::Append))
                file.write(toJson(record) + '\n');
        });
    }
    makeRoom();
    Q_EMIT changed(record.call);
}

void ExchangeLog::keep(Kept &kept, const fal::ExchangeRecord &record)
{
    const qint64 bytes = sizeOf(record);
    kept.records.push_back(record);
    kept.bytes += bytes;
    m_bytes += bytes;
    // The first ones say how it began; of those that ask for the state again and again the newest are enough.
    constexpr size_t beginning = 10;
    if (kept.records.size() > mostOfJob) {
        const auto oldest = kept.records.begin() + qsizetype(beginning);
        kept.bytes -= sizeOf(*oldest);
        m_bytes -= sizeOf(*oldest);
        kept.records.erase(oldest);
    }
}

ExchangeLog::Kept &ExchangeLog::touch(const QString &call)
{
    const auto found = m_kept.find(call);
    if (found != m_kept.end()) {
        m_use.splice(m_use.end(), m_use, found->use);
        return *found;
    }
    Kept &kept = m_kept[call];
    kept.use = m_use.insert(m_use.end(), call);
    return kept;
}

void ExchangeLog::makeRoom()
{
    while (m_bytes > mostBytes && m_use.size() > 1) {
        m_bytes -= m_kept.value(m_use.front()).bytes;
        m_kept.remove(m_use.front());
        m_use.pop_front();
    }
}

std::vector<fal::ExchangeRecord> ExchangeLog::of(const Job &job)
{
    std::vector<fal::ExchangeRecord> records;
    // An input that another job had uploaded before was not uploaded for this one.
    for (const InputFile &input : job.recipe.inputs) {
        const auto upload = m_kept.constFind(uploadName(input.sha256));
        if (upload == m_kept.constEnd())
            continue;
        std::ranges::copy_if(upload->records, std::back_inserter(records),
                             [&job](const fal::ExchangeRecord &record) { return record.sent >= job.created; });
    }
    Kept &kept = touch(job.id);
    if (!std::exchange(kept.isRead, true))
        read(job.id);
    records.insert(records.end(), kept.records.begin(), kept.records.end());
    std::ranges::stable_sort(records, {}, &fal::ExchangeRecord::sent);
    return records;
}

// After what is about to be written, and only what is older than what is in memory.
void ExchangeLog::read(const QString &jobId)
{
    auto *watcher = new QFutureWatcher<std::vector<fal::ExchangeRecord>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, jobId] {
        watcher->deleteLater();
        const std::vector<fal::ExchangeRecord> old = watcher->future().takeResult();
        const auto found = m_kept.find(jobId);
        if (old.empty() || found == m_kept.end())
            return;
        found->written = std::max(found->written, int(old.size()));
        const std::deque<fal::ExchangeRecord> newer = std::exchange(found->records, {});
        m_bytes -= std::exchange(found->bytes, 0);
        for (const fal::ExchangeRecord &record : old) {
            if (newer.empty() || record.sent < newer.front().sent)
                keep(*found, record);
        }
        for (const fal::ExchangeRecord &record : newer)
            keep(*found, record);
        makeRoom();
        Q_EMIT changed(jobId);
    });
    watcher->setFuture(QtConcurrent::run(&m_writer, [path = fileOf(jobId), jobId] {
        std::vector<fal::ExchangeRecord> records;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return records;
        while (!file.atEnd() && records.size() < size_t(mostWritten)) {
            fal::ExchangeRecord record = exchangeFromJson(file.readLine());
            record.call = jobId;
            if (!record.method.isEmpty()) // else half a line: the program died while it was written
                records.push_back(std::move(record));
        }
        return records;
    }));
}

void ExchangeLog::remove(const QString &jobId)
{
    if (const auto found = m_kept.find(jobId); found != m_kept.end()) {
        m_bytes -= found->bytes;
        m_use.erase(found->use);
        m_kept.erase(found);
    }
    inOrder(m_writer, [path = fileOf(jobId)] { QFile::remove(path); });
}

QString placeOf(const fal::ExchangeRecord &record)
{
    const QUrl url(record.url);
    return url.host() + (url.port() >= 0 ? u":%1"_s.arg(url.port()) : QString()) + url.path();
}

// In the words of HTTP: it is copied to where developers read it.
QString textOf(const fal::ExchangeRecord &record)
{
    QStringList lines{QString::fromLatin1(record.method) + u' ' + record.url};
    const auto addHeaders = [&lines](const fal::ExchangeRecord::Headers &headers) {
        for (const auto &[name, value] : headers)
            lines << QString::fromUtf8(name) + u": "_s + QString::fromUtf8(value);
    };
    const auto addBody = [&lines](const QByteArray &body) {
        if (!body.isEmpty())
            lines << QString() << bodyText(body);
    };
    addHeaders(record.requestHeaders);
    addBody(record.requestBody);
    lines << QString();
    lines << (record.status > 0 ? u"HTTP %1, first byte after %2 ms, all after %3 ms"_s.arg(record.status)
                                      .arg(record.firstByte.count())
                                      .arg(record.total.count())
                                : u"no answer after %1 ms"_s.arg(record.total.count()));
    if (!record.problem.isEmpty())
        lines << record.problem;
    addHeaders(record.responseHeaders);
    addBody(record.responseBody);
    return lines.join(u'\n') + u'\n';
}

QByteArray toJson(const fal::ExchangeRecord &record)
{
    return QJsonDocument(QJsonObject{{u"method"_s, QString::fromLatin1(record.method)},
                                     {u"url"_s, record.url},
                                     {u"sent"_s, record.sent.toString(Qt::ISODateWithMs)},
                                     {u"request_headers"_s, toJson(record.requestHeaders)},
                                     {u"request"_s, QString::fromUtf8(record.requestBody)},
                                     {u"status"_s, record.status},
                                     {u"headers"_s, toJson(record.responseHeaders)},
                                     {u"answer"_s, QString::fromUtf8(record.responseBody)},
                                     {u"problem"_s, record.problem},
                                     {u"first_byte"_s, qint64(record.firstByte.count())},
                                     {u"total"_s, qint64(record.total.count())},
                                     {u"attempt"_s, record.attempt}})
        .toJson(QJsonDocument::Compact);
}

fal::ExchangeRecord exchangeFromJson(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    return {.method = object["method"_L1].toString().toLatin1(),
            .url = object["url"_L1].toString(),
            .requestHeaders = headersFromJson(object["request_headers"_L1]),
            .requestBody = object["request"_L1].toString().toUtf8(),
            .status = object["status"_L1].toInt(),
            .responseHeaders = headersFromJson(object["headers"_L1]),
            .responseBody = object["answer"_L1].toString().toUtf8(),
            .problem = object["problem"_L1].toString(),
            .firstByte = std::chrono::milliseconds(object["first_byte"_L1].toInteger()),
            .total = std::chrono::milliseconds(object["total"_L1].toInteger()),
            .attempt = object["attempt"_L1].toInt(1),
            .call = {},
            .sent = QDateTime::fromString(object["sent"_L1].toString(), Qt::ISODateWithMs).toUTC()};
}

} // namespace studio
