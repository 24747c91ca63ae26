// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the tables of numbered cases share.

#include "calls.h"

#include "fal/run.h"
#include "fal/transfer.h"

#include <QFile>
#include <QTemporaryDir>

#include <functional>

namespace test {

inline const QByteArray output = R"({"seed":7})";
inline const QByteArray runPath = "/fal.run/fal-ai/flux/dev";
inline const QByteArray modelStream = runPath + "/stream";

struct Case
{
    const char *name;
    std::function<void()> run;
};

// A job that is accepted; its status as given.
inline void acceptJob(ScriptedServer &server, const QList<ScriptedAnswer> &status)
{
    server.on("POST", submitPath, {{.body = accepted}});
    server.on("GET", statusPath, status);
    server.on("GET", jobPath, {{.body = output}});
    server.on("PUT", cancelPath, {{.status = 202}});
}

inline fal::Result<fal::Output>
follow(const ScriptedServer &server, fal::FollowOptions::Mode mode, QStringList *logs = nullptr,
       std::chrono::milliseconds idle = std::chrono::milliseconds(400))
{
    auto config = quickConfig(server.url());
    config.idleTimeout = idle;
    fal::Client client(config);
    fal::FollowCall call(client, ticket(), {.mode = mode});
    QObject::connect(&call, &fal::FollowCall::logged, &call, [logs](const fal::LogLine &line) {
        if (logs)
            *logs << line.message;
    });
    if (!ends(call))
        QTest::qFail("the call does not end", __FILE__, __LINE__);
    return call.result();
}

inline fal::Result<fal::Output> stream(const QList<QByteArray> &pieces,
                                       QList<fal::StreamEvent> &heard, QByteArray &bytes,
                                       const QByteArray &type = "text/event-stream")
{
    ScriptedServer server;
    server.on(
        "POST", modelStream,
        {{.headers = {{"Content-Type", type}}, .behaviour = Behaviour::Chunks, .pieces = pieces}});
    fal::Client client(quickConfig(server.url()));
    fal::StreamCall call(client, endpoint(), {});
    QObject::connect(&call, &fal::StreamCall::event, &call, [&heard](const fal::StreamEvent &e) { heard << e; });
    QObject::connect(&call, &fal::StreamCall::piece, &call, [&bytes](const QByteArray &b) { bytes += b; });
    if (!ends(call))
        QTest::qFail("the call does not end", __FILE__, __LINE__);
    return call.result();
}

inline fal::Result<fal::Output> resultOf(const QList<ScriptedAnswer> &answers, qsizetype *requests = nullptr)
{
    ScriptedServer server;
    server.on("GET", jobPath, answers);
    fal::Client client(quickConfig(server.url()));
    fal::ResultCall call(client, ticket());
    if (!ends(call))
        QTest::qFail("the call does not end", __FILE__, __LINE__);
    if (requests)
        *requests = server.requests().size();
    return call.result();
}

// An upload of a file with this name; what the service and the bucket were asked.
struct Uploaded
{
    QList<Recorded> asked = {};
    QList<Recorded> put = {};
};

inline Uploaded upload(const QString &name)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write("pixels") != 6)
        qFatal("Cannot write a test file");
    file.close();
    ScriptedServer server;
    ScriptedServer bucket;
    server.on("POST", "/rest.fal.ai/storage/upload/initiate",
              {{.body = "{\"upload_url\":\"" + bucket.url().toEncoded()
                    + "/b/x?X-Signature=a%2Fb&n=1\",\"file_url\":\"https://v3.fal.media/files/x\"}"}});
    bucket.on("PUT", "/b/x", {{}});
    fal::Client client(quickConfig(server.url()));
    fal::UploadCall call(client, file.fileName(), QStringLiteral("image/png"));
    if (!ends(call) || !call.result())
        QTest::qFail("the upload fails", __FILE__, __LINE__);
    return {server.requests(), bucket.requests()};
}

} // namespace test
