// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/uploadroutes.h"

#include "fal/errorwords.h"
#include "fal/options.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fal::routes {

namespace {

const QString storageType = u"storage_type=fal-cdn-v3"_s;

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// {address}/{segment}, with the signature in the address's query kept.
QUrl below(const QUrl &address, const QString &segments)
{
    QUrl url = address;
    QString folder = url.path(QUrl::FullyEncoded);
    if (folder.endsWith(u'/'))
        folder.chop(1);
    url.setPath(folder + u'/' + segments, QUrl::TolerantMode);
    return url;
}

QUrl addressIn(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    const bool isGood = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    return isGood ? url : QUrl();
}

HeaderList cdnHeaders(const UploadLabel &label)
{
    HeaderList headers;
    if (!label.fileName.isEmpty())
        headers.emplace_back("X-Fal-File-Name", headerName(label.fileName));
    if (!label.lifecycle.isEmpty()) {
        headers.emplace_back("X-Fal-Object-Lifecycle", label.lifecycle);
        headers.emplace_back("X-Fal-Object-Lifecycle-Preference", label.lifecycle);
    }
    return headers;
}

Request::Auth authOf(const QByteArray &token)
{
    return token.isEmpty() ? Request::Auth::None : Request::Auth::Token;
}

// The body holds an address that lets anybody upload: it is not kept.
tl::unexpected<Error> notUnderstood(const Answer &answer)
{
    return tl::unexpected(protocolError(QString::fromUtf8(answer.requestId)));
}

} // namespace

Request initiate(const Client &client, const UploadLabel &label, bool inParts)
{
    QUrl url = client.url(Host::Rest, inParts ? u"/storage/upload/initiate-multipart"_s
                                              : u"/storage/upload/initiate"_s);
    url.setQuery(storageType);
    Request request{.verb = "POST",
                    .url = url,
                    .body = json({{u"content_type"_s, label.contentType}, {u"file_name"_s, label.fileName}}),
                    .isSecret = true};
    if (!label.lifecycle.isEmpty())
        request.headers.emplace_back("X-Fal-Object-Lifecycle", label.lifecycle);
    return request;
}

Request askForToken(const Client &client)
{
    QUrl url = client.url(Host::Rest, u"/storage/auth/token"_s);
    url.setQuery(storageType);
    return {.verb = "POST", .url = url, .body = "{}", .isSecret = true};
}

Request putWhole(const QUrl &url, const UploadLabel &label, const FilePart &file)
{
    return {.verb = "PUT",
            .url = url,
            .accept = "*/*",
            .contentType = label.contentType.toLatin1(),
            .file = file,
            .lane = Lane::Uploads,
            .auth = Request::Auth::None};
}

Request postWhole(const StorageToken &token, const UploadLabel &label, const FilePart &file)
{
    return {.verb = "POST",
            .url = below(token.base, u"files/upload"_s),
            .contentType = label.contentType.toLatin1(),
            .file = file,
            .headers = cdnHeaders(label),
            .lane = Lane::Uploads,
            .auth = Request::Auth::Token,
            .token = token.text};
}

Request beginParts(const StorageToken &token, const UploadLabel &label)
{
    return {.verb = "POST",
            .url = below(token.base, u"files/upload/multipart"_s),
            .contentType = label.contentType.toLatin1(),
            .headers = cdnHeaders(label),
            .auth = Request::Auth::Token,
            .token = token.text};
}

Request putPart(const UploadState &state, int number, const FilePart &file, const QByteArray &token)
{
    return {.verb = "PUT",
            .url = below(state.uploadUrl, QString::number(number)),
            .accept = "*/*",
            .contentType = {},
            .file = file,
            .lane = Lane::Parts,
            .auth = authOf(token),
            .token = token};
}

Request complete(const UploadState &state, const QByteArray &token)
{
    QJsonArray parts;
    for (const auto &[number, etag] : state.etags) // in order, whatever order they ended in
        parts.append(QJsonObject{{u"partNumber"_s, number}, {u"etag"_s, etag}});
    return {.verb = "POST",
            .url = below(state.uploadUrl, u"complete"_s),
            .body = json({{u"parts"_s, parts}}),
            .lane = Lane::Uploads,
            .auth = authOf(token),
            .token = token};
}

Result<UploadPlace> placeOfInitiate(const Answer &answer)
{
    const QJsonDocument body = QJsonDocument::fromJson(answer.body);
    UploadPlace place{addressIn(body["upload_url"_L1]), addressIn(body["file_url"_L1])};
    if (place.uploadUrl.isEmpty() || place.fileUrl.isEmpty())
        return notUnderstood(answer);
    return place;
}

Result<UploadPlace> placeOfCdn(const Answer &answer, bool inParts)
{
    const QJsonDocument body = QJsonDocument::fromJson(answer.body);
    UploadPlace place{{}, addressIn(body["access_url"_L1])};
    const QString id = body["uploadId"_L1].toString();
    if (place.fileUrl.isEmpty() || (inParts && id.isEmpty()))
        return notUnderstood(answer);
    if (inParts)
        place.uploadUrl = below(place.fileUrl, "multipart/"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(id)));
    return place;
}

QString etagOf(const Answer &answer)
{
    const QString etag = QJsonDocument::fromJson(answer.body)["etag"_L1].toString();
    return etag.isEmpty() ? QString::fromUtf8(answer.etag) : etag;
}

QByteArray headerName(const QString &fileName)
{
    const bool isPlain = !fileName.startsWith(u' ') && !fileName.endsWith(u' ')
        && std::all_of(fileName.begin(), fileName.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    return isPlain ? fileName.toLatin1() : QUrl::toPercentEncoding(fileName);
}

} // namespace fal::routes
