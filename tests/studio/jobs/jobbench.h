// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A bench for whole jobs: a service that is a script, a program without a window on a profile, and a way for that program to
// die at any write.
//
// A death is made within this process: what the disk holds at that moment is copied, nothing of the old program runs
// afterwards, and the copy becomes the profile of the next program.

#include "support/scriptedserver.h"

#include "studio/backgroundpool.h"
#include "studio/jobs/jobqueue.h"
#include "studio/jobs/jobstates.h"
#include "studio/library/database.h"
#include "studio/library/library.h"

#include "fal/client.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

namespace bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using studio::Database;
using studio::JobState;
using test::Behaviour;
using test::ScriptedAnswer;

inline const QByteArray submitPath = "/queue.fal.run/maker/model/paint";
inline const QByteArray requestPath = "/queue.fal.run/maker/model/requests/";
inline const QByteArray historyPath = "/api.fal.ai/v1/models/requests/by-endpoint";
inline const QByteArray initiatePath = "/rest.fal.ai/storage/upload/initiate";
inline const QByteArray bucketPath = "/bucket/x";
inline const QByteArray mediaPath = "/v3.fal.media/files/fox.png";

inline QByteArray picture(Qt::GlobalColor color = Qt::red)
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

inline QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

inline QByteArray event(const QByteArray &state)
{
    return "data: " + state + "\n\n";
}
inline const QByteArray queued = json({{u"status"_s, u"IN_QUEUE"_s}, {u"queue_position"_s, 1}});
inline const QByteArray running = json({{u"status"_s, u"IN_PROGRESS"_s}});
inline const QByteArray completed = json({{u"status"_s, u"COMPLETED"_s}});

inline ScriptedAnswer stream(const QList<QByteArray> &states, bool stays = false)
{
    ScriptedAnswer answer{.headers = {{"Content-Type", "text/event-stream"}}, .behaviour = stays ? Behaviour::ChunksAndStay : Behaviour::Chunks};
    for (const QByteArray &state : states)
        answer.pieces << event(state);
    return answer;
}

// A model that paints one picture, to the request "ours".
class Service
{
public:
    Service()
    {
        server.on("GET", "/*", {{.status = 404, .body = "{\"detail\":\"nothing here\"}"}});
        server.on("POST", submitPath, {{.body = json({{u"request_id"_s, u"ours"_s}})}});
        server.on("PUT", bucketPath, {{}});
        server.on("PUT", requestPath + "ours/cancel", {{.status = 202, .body = json({{u"status"_s, u"CANCELLATION_REQUESTED"_s}})}});
        server.on("GET", mediaPath, {{.headers = {{"Content-Type", "image/png"}}, .body = picture()}});
        server.on("GET", requestPath + "ours/status", {{.body = completed}});
        follows(stream({running, completed}));
        standsAt(server.url());
        QObject::connect(&server, &test::ScriptedServer::requested, &server, [this](const QByteArray &method, const QByteArray &path) {
            if (method == "POST" && path == submitPath)
                knowsOf(server.requests().last().body);
        });
        server.on("GET", historyPath, {{.body = json({{u"items"_s, QJsonArray()}, {u"has_more"_s, false}})}});
    }

    // The addresses that it hands out begin like this.
    void standsAt(const QUrl &front)
    {
        m_front = front;
        server.on("POST", initiatePath, {{.body = json({{u"upload_url"_s, address(bucketPath) + u"?signature=abc"_s},
                                                        {u"file_url"_s, u"https://v3.fal.media/files/in.png"_s}})}});
        answers({.headers = {{"x-fal-billable-units", "2"}}, .body = output()});
    }
    [[nodiscard]] QString address(const QByteArray &path) const { return m_front.toString() + QString::fromLatin1(path); }
    [[nodiscard]] QByteArray output(const QByteArray &path = mediaPath) const
    {
        return json({{u"images"_s, QJsonArray{QJsonObject{{u"url"_s, address(path)}}}}, {u"seed"_s, 7}});
    }
    void follows(const ScriptedAnswer &stream) { server.on("GET", requestPath + "ours/status/stream", {stream}); }
    void answers(const ScriptedAnswer &result) { server.on("GET", requestPath + "ours", {result}); }
    [[nodiscard]] int submits() const { return server.count("POST", submitPath); }

    bool keepsHistory = true;
    test::ScriptedServer server;

private:
    QUrl m_front;

    void knowsOf(const QByteArray &body)
    {
        if (!keepsHistory)
            return;
        const QJsonObject item{{u"request_id"_s, u"ours"_s},
                               {u"endpoint_id"_s, u"maker/model/paint"_s},
                               {u"sent_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                               {u"json_input"_s, QJsonDocument::fromJson(body).object()}};
        server.on("GET", historyPath,
                  {{.body = json({{u"items"_s, QJsonArray{item}}, {u"has_more"_s, false}})}});
    }
};

inline fal::Config quick(const QUrl &server)
{
    return {.key = fal::fixedKey("id:secret"), .baseUrl = server, .idleTimeout = 5s, .pollInterval = 2ms, .retryBase = 1ms, .longestPause = 5ms, .retries = 0};
}

// One run of the program on a profile.
struct Program
{
    std::unique_ptr<Database> database;
    fal::Client client;
    studio::Library library;
    studio::JobQueue queue;

    Program(const QString &profile, const fal::Config &config)
        : database(opened(profile)), client(config), library(*database, profile + u"/library"_s), queue(client, *database, library)
    {
        if (!database->wasMadeAnew()) // as the studio does it
            return;
        QObject::connect(&library, &studio::Library::rebuilt, &library, [this] { database->restored(); });
        library.rebuild();
    }

    [[nodiscard]] JobState state(const QString &id) const { return queue.job(id)->state; }
    // Nothing happens any more unless a person does something.
    [[nodiscard]] bool rests() const
    {
        const QStringList ids = queue.ids();
        return std::none_of(ids.begin(), ids.end(), [this](const QString &id) { return queue.isUnderWay(id); });
    }
    [[nodiscard]] bool comesToRest()
    {
        QSignalSpy finished(&queue, &studio::JobQueue::finished);
        while (!rests()) {
            if (!finished.wait(10'000))
                return false;
        }
        return true;
    }

private:
    static std::unique_ptr<Database> opened(const QString &profile)
    {
        QDir().mkpath(profile + u"/library"_s);
        auto database = Database::open(profile + u"/gesso.sqlite"_s);
        if (!database)
            qFatal("%s", qPrintable(database.error()));
        return *std::move(database);
    }
};

inline void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    QDirIterator files(from, QDir::Files | QDir::Hidden | QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString copy = to + path.mid(from.size());
        if (files.fileInfo().isDir())
            QDir().mkpath(copy);
        else if (!path.endsWith("-shm"_L1)) // memory, not disk
            QFile::copy(path, copy);
    }
}

// Every write of a job's row, as the state that it says; and what is to happen at one of them.
class Watch
{
public:
    // Dies before or after write number `write`.
    Watch(std::unique_ptr<Program> &program, const QString &profile, int dieAt = -1, Database::Moment moment = Database::Moment::Before)
        : m_program(program), m_profile(profile), m_dieAt(dieAt), m_moment(moment)
    {
        program->database->setTap([this](Database::Moment now, const QString &sql, const QVariantList &values) {
            return passed(now, sql, values);
        });
    }
    [[nodiscard]] const QStringList &writes() const { return m_writes; }
    [[nodiscard]] bool isDead() const { return m_isDead; }
    // The result code for this and all writes until it is 0 again.
    void refuse(int code) { m_refusal = code; }
    void refuseAt(int write) { m_refuseAt = write; }
    void dieAtTransaction() { m_diesAtTransaction = true; }

private:
    int passed(Database::Moment moment, const QString &sql, const QVariantList &values)
    {
        if (m_isDying)
            return 10;
        if (sql.startsWith("BEGIN"_L1)) {
            if (std::exchange(m_diesAtTransaction, false))
                die();
            m_isInTransaction = true;
        }
        const bool isRow = sql.startsWith("INSERT INTO jobs"_L1) || sql.startsWith("UPDATE jobs"_L1);
        if (isRow && moment == Database::Moment::Before)
            m_state = values.at(sql.startsWith("INSERT"_L1) ? 3 : 2).toString();
        const bool ends = sql == "COMMIT"_L1;
        if (m_isInTransaction ? !ends : !isRow)
            return 0;
        if (moment == Database::Moment::Before && (m_refusal != 0 || int(m_writes.size()) == m_refuseAt)) {
            m_refuseAt = -1;
            return m_refusal != 0 ? m_refusal : 13;
        }
        if (int(m_writes.size()) == m_dieAt && moment == m_moment)
            die();
        if (moment == Database::Moment::After) {
            m_isInTransaction = false;
            m_writes << m_state;
        }
        return m_isDying && moment == Database::Moment::Before ? 10 : 0;
    }

    void die()
    {
        m_isDying = true;
        copyFolder(m_profile, m_profile + u".dead"_s);
        QMetaObject::invokeMethod(
            &m_context,
            [this] {
                m_program.reset();
                studio::backgroundPool().waitForDone();
                QDir(m_profile).removeRecursively();
                QDir().rename(m_profile + u".dead"_s, m_profile);
                m_isDead = true;
            },
            Qt::QueuedConnection);
    }

    std::unique_ptr<Program> &m_program;
    QString m_profile;
    int m_dieAt;
    Database::Moment m_moment;
    int m_refusal = 0;
    int m_refuseAt = -1;
    bool m_isInTransaction = false;
    bool m_diesAtTransaction = false;
    bool m_isDying = false;
    bool m_isDead = false;
    QString m_state;
    QStringList m_writes;
    QObject m_context;
};

// Every file below the folder but those of the database and the logs.
inline QStringList filesBelow(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        found << files.next();
    found.sort();
    return found;
}

// What the tests of whole jobs share: a service, and a program on a profile of its own.
class Bench
{
protected:
    void setUp(const QString &profile = {})
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_profile = profile.isEmpty() ? m_folder->filePath(u"profile"_s) : profile;
        m_service = std::make_unique<Service>();
        open();
    }
    void tearDown()
    {
        m_program.reset();
        studio::backgroundPool().waitForDone();
        m_service.reset();
    }
    void open(const fal::Config &config) { m_program = std::make_unique<Program>(m_profile, config); }
    void open() { open(quick(m_service->server.url())); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<Program> m_program;
    QString m_profile;
};

} // namespace bench
