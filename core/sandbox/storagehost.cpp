// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/storagehost.h"

#include "sandbox/background.h"
#include "sandbox/queuehost.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

StorageHost::StorageHost(const QString &partsFolder, const Files &files, QObject *parent)
    : QObject(parent)
    , m_partsFolder(partsFolder)
    , m_files(files)
{
    m_pool.setMaxThreadCount(1);
}

StorageHost::~StorageHost()
{
    m_pool.waitForDone();
}

QString StorageHost::newToken()
{
    // Shaped like a real one, so that clients that look inside find three parts.
    const auto part = [](const QByteArray &text) {
        return QString::fromLatin1(text.toBase64(QByteArray::Base64UrlEncoding
                                                 | QByteArray::OmitTrailingEquals));
    };
    const qint64 end = QDateTime::currentSecsSinceEpoch() + 3600;
    const QString token = part("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + u'.'
        + part("{\"sub\":\"sandbox\",\"exp\":" + QByteArray::number(end) + '}') + u'.'
        + part(QUuid::createUuid().toRfc4122());
    m_tokens.append(token);
    return token;
}

void StorageHost::handleRest(const Request &request, const Answer &answer)
{
    if (request.method != "POST") {
        sendDetail(answer, 405, u"Method Not Allowed"_s);
        return;
    }
    if (request.path == "tokens"_L1) {
        sendJson(answer, 201, newToken());
    } else if (request.path == "tokens/realtime"_L1) {
        sendJson(answer, 201, QJsonObject{{u"token"_s, newToken()}});
    } else if (request.path == "storage/auth/token"_L1) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        sendJson(answer, 200,
                 QJsonObject{{u"token"_s, newToken()},
                             {u"token_type"_s, u"Bearer"_s},
                             {u"base_url"_s, QString::fromLatin1(request.origin) + "/v3.fal.media"_L1},
                             {u"created_at"_s, now.toString(Qt::ISODate)},
                             {u"expires_at"_s, now.addSecs(3600).toString(Qt::ISODate)}});
    } else if (request.path == "storage/upload/initiate"_L1) {
        initiate(request, answer, false);
    } else if (request.path == "storage/upload/initiate-multipart"_L1) {
        initiate(request, answer, true);
    } else {
        sendDetail(answer, 404, u"Not Found"_s);
    }
}

// "<folder>/<name>" of an address of a file of ours.
static QString keyOf(const QString &url)
{
    return url.mid(qsizetype(qstrlen(Files::address)));
}

static QString outside(const QString &url, const QByteArray &origin)
{
    return QString::fromUtf8(Files::withOrigin(url.toUtf8(), origin));
}

void StorageHost::initiate(const Request &request, const Answer &answer, bool inParts) const
{
    const QJsonObject wish = QJsonDocument::fromJson(request.bytes()).object();
    const QString name = wish["file_name"_L1].toString();
    QByteArray type = wish["content_type"_L1].toString().toLatin1();
    if (type.isEmpty())
        type = typeForName(name);
    const Files::Place place = m_files.reserve(plainName(name, u"upload.bin"_s), type);
    const QString upload = QString::fromLatin1(request.origin) + "/v3.fal.media/"_L1
        + (inParts ? "parts/"_L1 : "put/"_L1) + keyOf(place.url) + "?signature=sandbox"_L1;
    sendJson(answer, 200,
             QJsonObject{{u"upload_url"_s, upload}, {u"file_url"_s, outside(place.url, request.origin)}});
}

void StorageHost::handleMedia(const Request &request, const Answer &answer)
{
    const QString path = request.path;
    const bool isPut = request.method == "PUT";
    if (path.startsWith("files/b/"_L1) && (request.method == "GET" || request.method == "HEAD")) {
        const QString key = path.mid(8);
        if (const auto file = m_files.pathOf(key))
            answer.sendFile(*file, m_files.typeOf(key), request.header("range"));
        else
            sendDetail(answer, 404, u"Not Found"_s);
    } else if (path.startsWith("put/"_L1) && isPut) {
        receive(request, answer, path.mid(4));
    } else if (path.startsWith("parts/"_L1) && isPut) {
        receivePart(request, answer, path.mid(6));
    } else if (path.startsWith("parts/"_L1) && path.endsWith("/complete"_L1)) {
        complete(request, answer, path.mid(6).chopped(9));
    } else if (path == "files/upload"_L1 && request.method == "POST") {
        uploadDirect(request, answer);
    } else if (path == "files/upload/multipart"_L1 && request.method == "POST") {
        beginParts(request, answer);
    } else if (path.startsWith("files/b/"_L1) && path.contains("/multipart/"_L1)) {
        const QString key = path.mid(8).section("/multipart/"_L1, 0, 0);
        const QString last = path.section(u'/', -1);
        if (isPut)
            receivePart(request, answer, key + u'/' + last);
        else
            complete(request, answer, key);
    } else {
        sendDetail(answer, 404, u"Not Found"_s);
    }
}

// The body to its place. A spooled one is moved: it lies on the same disk.
static bool keepBody(const Request &request, const QString &path)
{
    if (!QFileInfo(path).absoluteDir().exists())
        return false;
    if (request.spooled) {
        QFile::remove(path);
        request.spooled->setAutoRemove(false);
        return request.spooled->rename(path);
    }
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(request.body) == request.body.size()
        && file.commit();
}

void StorageHost::receive(const Request &request, const Answer &answer, const QString &key) const
{
    const QString path = m_files.placeOf(key);
    if (path.isEmpty())
        sendDetail(answer, 404, u"Not Found"_s);
    else if (!keepBody(request, path))
        sendDetail(answer, 500, u"The sandbox cannot write to its folder."_s);
    else
        answer.send(200, {}, {});
}

void StorageHost::receivePart(const Request &request, const Answer &answer, const QString &place) const
{
    const QString folder = place.section(u'/', 0, 0);
    const int number = place.section(u'/', -1).toInt();
    if (m_files.placeOf(place.section(u'/', 0, 1)).isEmpty() || number < 1 || number > 10'000) {
        sendDetail(answer, 404, u"Not Found"_s);
        return;
    }
    QDir().mkpath(m_partsFolder + u'/' + folder);
    if (!keepBody(request, m_partsFolder + u'/' + folder + u'/' + QString::number(number))) {
        sendDetail(answer, 500, u"The sandbox cannot write to its folder."_s);
        return;
    }
    const QByteArray tag = "\"sandbox-" + QByteArray::number(number) + '"';
    sendJson(answer, 200,
             QJsonObject{{u"partNumber"_s, number}, {u"etag"_s, QString::fromLatin1(tag)}},
             {{"ETag", tag}});
}

// An empty text when all is well.
static QString putTogether(const QString &folder, const QList<int> &numbers, const QString &path)
{
    QSaveFile whole(path);
    if (!whole.open(QIODevice::WriteOnly))
        return u"The sandbox cannot write to its folder."_s;
    for (const int number : numbers) {
        QFile part(folder + u'/' + QString::number(number));
        if (!part.open(QIODevice::ReadOnly))
            return u"Part %1 was never uploaded."_s.arg(number);
        while (!part.atEnd()) {
            const QByteArray piece = part.read(1024 * 1024);
            if (piece.isEmpty() || whole.write(piece) != piece.size())
                return u"The sandbox cannot write to its folder."_s;
        }
    }
    if (!whole.commit())
        return u"The sandbox cannot write to its folder."_s;
    QDir(folder).removeRecursively();
    return {};
}

void StorageHost::complete(const Request &request, const Answer &answer, const QString &key)
{
    const QString path = m_files.placeOf(key);
    if (path.isEmpty()) {
        sendDetail(answer, 404, u"Not Found"_s);
        return;
    }
    QList<int> numbers;
    const QJsonObject wish = QJsonDocument::fromJson(request.bytes()).object();
    for (const QJsonValue &part : wish["parts"_L1].toArray())
        numbers.append(part["partNumber"_L1].toInt(part["part_number"_L1].toInt()));
    std::sort(numbers.begin(), numbers.end());
    const QString folder = m_partsFolder + u'/' + key.section(u'/', 0, 0);
    onPool(this, &m_pool, [=] { return putTogether(folder, numbers, path); },
           [answer](const QString &problem) {
               if (problem.isEmpty())
                   sendJson(answer, 200, QJsonObject{{u"status"_s, u"ok"_s}});
               else
                   sendDetail(answer, 400, problem);
           });
}

void StorageHost::uploadDirect(const Request &request, const Answer &answer) const
{
    const QString name = QString::fromUtf8(request.header("x-fal-file-name"));
    const Files::Place place =
        m_files.reserve(plainName(name, u"upload.bin"_s), request.header("content-type"));
    if (keepBody(request, place.path))
        sendJson(answer, 200, QJsonObject{{u"access_url"_s, outside(place.url, request.origin)}});
    else
        sendDetail(answer, 500, u"The sandbox cannot write to its folder."_s);
}

void StorageHost::beginParts(const Request &request, const Answer &answer) const
{
    const QString name = QString::fromUtf8(request.header("x-fal-file-name"));
    const Files::Place place =
        m_files.reserve(plainName(name, u"upload.bin"_s), request.header("content-type"));
    sendJson(answer, 200,
             QJsonObject{{u"access_url"_s, outside(place.url, request.origin)},
                         {u"uploadId"_s, keyOf(place.url).section(u'/', 0, 0)}});
}

} // namespace sandbox
