// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/storagehost.h"

#include "sandbox/background.h"
#include "sandbox/queuehost.h"
#include "sandbox/storagewords.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUrl>
#include <QUuid>

namespace sandbox {

using namespace Qt::StringLiterals;

StorageHost::StorageHost(const QString &partsFolder, const Files &files, std::chrono::seconds tokenTime,
                         QObject *parent)
    : QObject(parent)
    , m_tokenTime(tokenTime)
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
    const QDateTime end = QDateTime::currentDateTimeUtc().addSecs(m_tokenTime.count());
    const QString token = part("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + u'.'
        + part("{\"sub\":\"sandbox\",\"exp\":" + QByteArray::number(end.toSecsSinceEpoch()) + '}') + u'.'
        + part(QUuid::createUuid().toRfc4122());
    m_tokens.insert(token, end);
    return token;
}

bool StorageHost::isToken(const QString &token) const
{
    return QDateTime::currentDateTimeUtc() < m_tokens.value(token, QDateTime::fromSecsSinceEpoch(0));
}

void StorageHost::handleRest(const Request &request, const Answer &answer)
{
    if (request.method != "POST") {
        sendDetail(answer, 405, u"Method Not Allowed"_s);
    } else if (request.path == "storage/auth/token"_L1) {
        giveFileToken(request, answer);
    } else if (request.path == "storage/upload/initiate"_L1) {
        initiate(request, answer, false);
    } else if (request.path == "storage/upload/initiate-multipart"_L1) {
        initiate(request, answer, true);
    } else {
        sendDetail(answer, 404, u"Not Found"_s);
    }
}

void StorageHost::giveFileToken(const Request &request, const Answer &answer)
{
    if (request.value(u"storage_type"_s) != "fal-cdn-v3"_L1) {
        sendDetail(answer, 422, u"storage_type must be fal-cdn-v3."_s);
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    sendJson(answer, 200,
             QJsonObject{{u"token"_s, newToken()},
                         {u"token_type"_s, u"Bearer"_s},
                         {u"base_url"_s, QString::fromLatin1(request.origin) + "/v3.fal.media"_L1},
                         {u"created_at"_s, now.toString(Qt::ISODate)},
                         {u"expires_at"_s, now.addSecs(m_tokenTime.count()).toString(Qt::ISODate)}});
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
    const QString storage = request.value(u"storage_type"_s);
    const QJsonDocument wish = QJsonDocument::fromJson(request.bytes());
    const auto expires = expiryOf(request, QDateTime::currentDateTimeUtc());
    if (!storage.isEmpty() && storage != "fal-cdn-v3"_L1 && storage != "gcs"_L1) {
        sendDetail(answer, 422, u"storage_type must be fal-cdn-v3 or gcs."_s);
        return;
    }
    if (!wish["file_name"_L1].isString() || !wish["content_type"_L1].isString()) {
        sendDetail(answer, 422, u"file_name and content_type must be text."_s);
        return;
    }
    if (!expires) {
        sendDetail(answer, 422, expires.error());
        return;
    }
    const QString name = wish["file_name"_L1].toString();
    QByteArray type = wish["content_type"_L1].toString().toLatin1();
    if (type.isEmpty())
        type = typeForName(name);
    const Files::Place place = m_files.reserve(plainName(name, u"upload.bin"_s), type, *expires);
    const QString upload = QString::fromLatin1(request.origin) + "/v3.fal.media/"_L1
        + (inParts ? "parts/"_L1 : "put/"_L1) + keyOf(place.url) + "?signature="_L1 + place.secret;
    sendJson(answer, 200,
             QJsonObject{{u"upload_url"_s, upload}, {u"file_url"_s, outside(place.url, request.origin)}});
}

void StorageHost::handleMedia(const Request &request, const Answer &answer)
{
    const QString path = request.path;
    if (path.startsWith("files/b/"_L1) && (request.method == "GET" || request.method == "HEAD"))
        give(request, answer, path.mid(8));
    else if (path.startsWith("put/"_L1) || path.startsWith("parts/"_L1))
        handlePresigned(request, answer);
    else if (path.startsWith("files/"_L1))
        handleCdn(request, answer);
    else
        sendDetail(answer, 404, u"Not Found"_s);
}

// A part of a file is given only of the file that the caller knows.
void StorageHost::give(const Request &request, const Answer &answer, const QString &key) const
{
    const auto file = m_files.pathOf(key);
    if (!file) {
        sendDetail(answer, 404, u"Not Found"_s);
        return;
    }
    const QByteArray etag = '"' + key.section(u'/', 0, 0).toLatin1() + '"'; // content never changes
    const QByteArray known = request.header("if-range");
    const bool isOther = !known.isEmpty() && known != etag;
    answer.sendFile(*file, m_files.typeOf(key), isOther ? QByteArray() : request.header("range"),
                    {{"ETag", etag}});
}

// put/{folder}/{name}, parts/{folder}/{name}/{n}, parts/{folder}/{name}/complete, all with ?signature=…
void StorageHost::handlePresigned(const Request &request, const Answer &answer)
{
    const QString key = request.path.section(u'/', 1, 2);
    const QString last = request.path.section(u'/', 3);
    const QString secret = m_files.secretOf(key);
    if (const QString leak = leakIn(request); !leak.isEmpty())
        sendDetail(answer, 400, leak);
    else if (secret.isEmpty())
        sendDetail(answer, 404, u"Not Found"_s);
    else if (request.value(u"signature"_s) != secret)
        sendDetail(answer, 403, u"The signature of the address is missing or wrong."_s);
    else if (request.path.startsWith("put/"_L1) && last.isEmpty() && request.method == "PUT")
        receive(request, answer, key);
    else if (request.path.startsWith("parts/"_L1))
        handleParts(request, answer, key, last);
    else
        sendDetail(answer, 405, u"Method Not Allowed"_s);
}

// files/upload, files/upload/multipart, files/b/{folder}/{name}/multipart/{id}/…, all with a token.
void StorageHost::handleCdn(const Request &request, const Answer &answer)
{
    const QByteArray credential = request.header("authorization");
    if (!credential.startsWith("Bearer ") || !isToken(QString::fromLatin1(credential.mid(7)))) {
        sendDetail(answer, 401, u"A token of the storage is needed, and it must not have expired."_s);
        return;
    }
    const QStringList steps = request.path.split(u'/');
    if (request.path == "files/upload"_L1 && request.method == "POST") {
        reserveDirect(request, answer, false);
    } else if (request.path == "files/upload/multipart"_L1 && request.method == "POST") {
        reserveDirect(request, answer, true);
    } else if (steps.size() == 7 && steps.at(1) == "b"_L1 && steps.at(4) == "multipart"_L1) {
        const QString key = steps.at(2) + u'/' + steps.at(3);
        if (steps.at(5) == m_files.secretOf(key))
            handleParts(request, answer, key, steps.at(6));
        else
            sendDetail(answer, 404, u"Not Found"_s);
    } else {
        sendDetail(answer, 404, u"Not Found"_s);
    }
}

void StorageHost::handleParts(const Request &request, const Answer &answer, const QString &key,
                              const QString &last)
{
    bool isNumber = false;
    const int number = last.toInt(&isNumber);
    if (request.method == "PUT" && isNumber && number >= 1 && number <= 10'000)
        receivePart(request, answer, key, number);
    else if (request.method == "POST" && last == "complete"_L1)
        complete(request, answer, key);
    else
        sendDetail(answer, 404, u"Not Found"_s);
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
    if (keepBody(request, m_files.placeOf(key)))
        answer.send(200, {}, {});
    else
        sendDetail(answer, 500, u"The sandbox cannot write to its folder."_s);
}

static QString etagOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Md5);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? QString::fromLatin1(hash.result().toHex())
                                                                 : QString();
}

void StorageHost::receivePart(const Request &request, const Answer &answer, const QString &key, int number)
{
    const QString folder = m_partsFolder + u'/' + key.section(u'/', 0, 0);
    const QString path = folder + u'/' + QString::number(number);
    QDir().mkpath(folder);
    if (!keepBody(request, path)) {
        sendDetail(answer, 500, u"The sandbox cannot write to its folder."_s);
        return;
    }
    onPool(this, &m_pool, [path] { return etagOf(path); }, [answer, number](const QString &etag) {
        const QString quoted = u'"' + etag + u'"';
        sendJson(answer, 200, QJsonObject{{u"partNumber"_s, number}, {u"etag"_s, quoted}},
                 {{"ETag", quoted.toLatin1()}});
    });
}

// An empty text when all is well.
static QString putTogether(const QString &folder, const QMap<int, QString> &parts, const QString &path)
{
    static const QString refused = u"The sandbox cannot write to its folder."_s;
    QSaveFile whole(path);
    if (!whole.open(QIODevice::WriteOnly))
        return refused;
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        QFile part(folder + u'/' + QString::number(it.key()));
        if (!part.open(QIODevice::ReadOnly))
            return u"Part %1 was never uploaded."_s.arg(it.key());
        if (etagOf(part.fileName()) != it.value())
            return u"The etag of part %1 is another one."_s.arg(it.key());
        while (!part.atEnd()) {
            const QByteArray piece = part.read(1024 * 1024);
            if (piece.isEmpty() || whole.write(piece) != piece.size())
                return refused;
        }
    }
    if (!whole.commit())
        return refused;
    QDir(folder).removeRecursively();
    return {};
}

void StorageHost::complete(const Request &request, const Answer &answer, const QString &key)
{
    const auto parts = partsOf(request);
    if (!parts) {
        sendDetail(answer, 400, parts.error());
        return;
    }
    const QString path = m_files.placeOf(key);
    const QString folder = m_partsFolder + u'/' + key.section(u'/', 0, 0);
    onPool(this, &m_pool, [folder, parts = *parts, path] { return putTogether(folder, parts, path); },
           [answer](const QString &problem) {
               if (problem.isEmpty())
                   sendJson(answer, 200, QJsonObject{{u"status"_s, u"ok"_s}});
               else
                   sendDetail(answer, 400, problem);
           });
}

void StorageHost::reserveDirect(const Request &request, const Answer &answer, bool inParts) const
{
    const auto expires = expiryOf(request, QDateTime::currentDateTimeUtc());
    if (!expires) {
        sendDetail(answer, 422, expires.error());
        return;
    }
    const Files::Place place = m_files.reserve(plainName(headerFileName(request), u"upload.bin"_s),
                                               request.header("content-type"), *expires);
    QJsonObject said{{u"access_url"_s, outside(place.url, request.origin)}};
    if (inParts)
        said.insert(u"uploadId"_s, place.secret);
    else if (!keepBody(request, place.path)) {
        sendDetail(answer, 500, u"The sandbox cannot write to its folder."_s);
        return;
    }
    sendJson(answer, 200, said);
}

} // namespace sandbox
