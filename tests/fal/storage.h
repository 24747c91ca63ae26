// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A scripted storage: both ways in, everything goes well until a test says otherwise.

#include "calls.h"

#include "fal/transfer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <map>

namespace test {

inline const QByteArray initiatePath = "/rest.fal.ai/storage/upload/initiate";
inline const QByteArray initiatePartsPath = "/rest.fal.ai/storage/upload/initiate-multipart";
inline const QByteArray tokenPath = "/rest.fal.ai/storage/auth/token";
inline const QByteArray directPath = "/v3.fal.media/files/upload";
inline const QByteArray bucketPath = "/bucket/x";
inline const QByteArray cdnFilePath = "/v3.fal.media/files/b/1/x.bin";
inline const QByteArray cdnPartsPath = cdnFilePath + "/multipart/id%20%2F1";
inline const QByteArray token = "storage-token-1";

inline ScriptedAnswer initiated(const ScriptedServer &server)
{
    return {.body = R"({"upload_url":")" + server.url().toEncoded() + bucketPath
                + R"(?signature=abc","file_url":"https://v3.fal.media/files/x.png"})"};
}

inline ScriptedAnswer tokenGiven(int seconds = 3600, const QByteArray &text = token)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto time = [](const QDateTime &t) { return t.toString(Qt::ISODate).toLatin1(); };
    return {.body = R"({"token":")" + text
                + R"(","token_type":"Bearer","base_url":"https://elsewhere.example","created_at":")" + time(now) + R"(","expires_at":")" + time(now.addSecs(seconds)) + "\"}"};
}

inline ScriptedAnswer cdnPlace(const ScriptedServer &server)
{
    return {.body = R"({"access_url":")" + server.url().toEncoded() + cdnFilePath + R"(","uploadId":"id /1"})"};
}

inline void storeWell(ScriptedServer &server)
{
    server.on("POST", initiatePath, {initiated(server)});
    server.on("POST", initiatePartsPath, {initiated(server)});
    server.on("PUT", bucketPath, {{}});
    server.on("POST", bucketPath + "/complete", {{}});
    server.on("POST", tokenPath, {tokenGiven()});
    server.on("POST", directPath, {cdnPlace(server)});
    server.on("POST", directPath + "/multipart", {cdnPlace(server)});
    server.on("POST", cdnPartsPath + "/complete", {{}});
    for (int number = 1; number <= 20; ++number) {
        const QByteArray n = QByteArray::number(number);
        const ScriptedAnswer inBody{.body = R"({"partNumber":)" + n + R"(,"etag":"e)" + n + "\"}"};
        server.on("PUT", bucketPath + '/' + n, {inBody});
        server.on("PUT", cdnPartsPath + '/' + n, {{.headers = {{"ETag", "e" + n}}}});
    }
}

// A hundred bytes in ten parts, and everything up to ninety in one piece.
inline fal::UploadOptions smallParts()
{
    return {.contentType = QStringLiteral("image/png"), .slicing = {.above = 90, .partSize = 10, .atOnce = 4}};
}

inline QByteArray hundredBytes(qsizetype size = 100)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < size; ++i)
        bytes += static_cast<char>('!' + i % 90);
    return bytes;
}

// What the parts that arrived below a path make together.
inline QByteArray together(const ScriptedServer &server, const QByteArray &below)
{
    std::map<int, QByteArray> parts;
    for (const Recorded &request : server.requests()) {
        if (request.method == "PUT" && request.path.startsWith(below + '/'))
            parts[request.path.mid(below.size() + 1).toInt()] = request.body;
    }
    QByteArray whole;
    for (const auto &[number, bytes] : parts)
        whole += bytes;
    return whole;
}

class Folder
{
public:
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("Cannot write a test file");
        return out.fileName();
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace test
