// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/errorwords.h"
#include "fal/exchange.h"
#include "fal/transfer.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fal {

namespace {

constexpr qint64 largestSingle = 90LL * 1024 * 1024;
constexpr qint64 partSize = 10LL * 1024 * 1024;
constexpr int putRetries = 2;

QString words(const char *text)
{
    return QCoreApplication::translate("fal", text);
}

// Says before anything is sent why this is not a file to upload.
std::optional<Error> problemOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return unreadableFile(path, words(QT_TRANSLATE_NOOP("fal", "it does not exist")));
    if (info.isDir())
        return unreadableFile(path, words(QT_TRANSLATE_NOOP("fal", "it is a folder")));
    if (!info.isFile()) // a pipe or a device would never end
        return unreadableFile(path, words(QT_TRANSLATE_NOOP("fal", "it is not an ordinary file")));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadableFile(path, file.errorString());
    if (file.size() == 0)
        return unreadableFile(path, words(QT_TRANSLATE_NOOP("fal", "it is empty")));
    return {};
}

} // namespace

struct UploadCall::Private
{
    UploadCall &q;
    QString path;
    QString contentType;
    QString fileName;
    Exchange *exchange = nullptr;
    qint64 size = 0;
    QUrl uploadUrl = {};
    QUrl fileUrl = {};
    QJsonArray parts = {}; // done, in order

    [[nodiscard]] bool isMultipart() const { return size > largestSingle; }
    Exchange *begin(Request request);
    void initiate();
    void initiated();
    void putWhole();
    void putPart();
    void putDone(qint64 offset);
    void completeParts();
    [[nodiscard]] QUrl belowUpload(const QString &segment) const;
};

Exchange *UploadCall::Private::begin(Request request)
{
    if (exchange)
        exchange->deleteLater();
    exchange = new Exchange(q, std::move(request));
    return exchange;
}

void UploadCall::Private::initiate()
{
    QUrl url = q.client().url(Host::Rest, isMultipart() ? u"/storage/upload/initiate-multipart"_s
                                                        : u"/storage/upload/initiate"_s);
    url.setQuery(u"storage_type=fal-cdn-v3"_s);
    const QJsonObject body{{u"content_type"_s, contentType}, {u"file_name"_s, fileName}};
    begin({.verb = "POST", .url = url, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)});
    QObject::connect(exchange, &Exchange::done, &q, [this] { initiated(); });
    exchange->start();
}

void UploadCall::Private::initiated()
{
    if (!exchange->answer()) {
        q.fail(exchange->answer().error());
        return;
    }
    const QJsonDocument body = QJsonDocument::fromJson(exchange->answer()->body);
    uploadUrl = QUrl(body["upload_url"_L1].toString(), QUrl::StrictMode);
    fileUrl = QUrl(body["file_url"_L1].toString(), QUrl::StrictMode);
    if (!uploadUrl.isValid() || uploadUrl.host().isEmpty() || !fileUrl.isValid() || fileUrl.host().isEmpty()) {
        // The body holds an address that lets anybody upload: it is not kept.
        q.fail(protocolError(QString::fromUtf8(exchange->answer()->requestId)));
        return;
    }
    isMultipart() ? putPart() : putWhole();
}

void UploadCall::Private::putWhole()
{
    begin({.verb = "PUT",
           .url = uploadUrl,
           .accept = "*/*",
           .contentType = contentType.toUtf8(),
           .file = FilePart{path, 0, size},
           .lane = Lane::Files,
           .auth = Request::Auth::None,
           .retries = putRetries});
    QObject::connect(exchange, &Exchange::sent, &q,
                     [this](qint64 bytes, qint64) { Q_EMIT q.progress(bytes, size); });
    QObject::connect(exchange, &Exchange::done, &q, [this] {
        if (exchange->answer())
            q.succeed(fileUrl);
        else
            q.fail(exchange->answer().error());
    });
    exchange->start();
}

// The parts follow one another; the answer of each names it for the last step.
void UploadCall::Private::putPart()
{
    const qint64 offset = parts.size() * partSize;
    begin({.verb = "PUT",
           .url = belowUpload(QString::number(parts.size() + 1)),
           .accept = "*/*",
           .contentType = {},
           .file = FilePart{path, offset, std::min(partSize, size - offset)},
           .lane = Lane::Files,
           .auth = Request::Auth::None,
           .retries = putRetries});
    QObject::connect(exchange, &Exchange::sent, &q, [this, offset](qint64 bytes, qint64) {
        Q_EMIT q.progress(offset + bytes, size);
    });
    QObject::connect(exchange, &Exchange::done, &q, [this, offset] { putDone(offset); });
    exchange->start();
}

void UploadCall::Private::putDone(qint64 offset)
{
    if (!exchange->answer()) {
        q.fail(exchange->answer().error());
        return;
    }
    const Answer &answer = *exchange->answer();
    const QJsonDocument body = QJsonDocument::fromJson(answer.body);
    QString etag = body["etag"_L1].toString();
    if (etag.isEmpty())
        etag = QString::fromUtf8(answer.etag);
    if (etag.isEmpty()) {
        q.fail(protocolError());
        return;
    }
    parts.append(QJsonObject{{u"partNumber"_s, parts.size() + 1}, {u"etag"_s, etag}});
    offset + partSize < size ? putPart() : completeParts();
}

void UploadCall::Private::completeParts()
{
    const QJsonObject body{{u"parts"_s, parts}};
    begin({.verb = "POST",
           .url = belowUpload(u"complete"_s),
           .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
           .lane = Lane::Files,
           .auth = Request::Auth::None});
    QObject::connect(exchange, &Exchange::done, &q, [this] {
        if (exchange->answer())
            q.succeed(fileUrl);
        else
            q.fail(exchange->answer().error());
    });
    exchange->start();
}

// {upload address}/{segment}, with the signature in its query kept.
QUrl UploadCall::Private::belowUpload(const QString &segment) const
{
    QUrl url = uploadUrl;
    QString folder = url.path(QUrl::FullyEncoded);
    if (folder.endsWith(u'/'))
        folder.chop(1);
    url.setPath(folder + u'/' + segment, QUrl::TolerantMode);
    return url;
}

UploadCall::UploadCall(Client &client, const QString &path, const QString &contentType,
                       const QString &fileName, QObject *parent)
    : CallOf(client, parent)
    , d(new Private{.q = *this, .path = path, .contentType = contentType, .fileName = fileName})
{
}

UploadCall::~UploadCall() = default;

void UploadCall::start()
{
    if (const auto problem = problemOf(d->path)) {
        fail(*problem);
        return;
    }
    const QFileInfo info(d->path);
    d->size = info.size();
    if (d->fileName.isEmpty())
        d->fileName = info.fileName();
    if (d->contentType.isEmpty())
        d->contentType = QMimeDatabase().mimeTypeForFile(info).name();
    d->initiate();
}

void UploadCall::abandon()
{
    if (d->exchange)
        d->exchange->stop();
    fail(canceledError());
}

} // namespace fal
