// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/webhook.h"

#include "fal/errorwords.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <sodium.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fal {

namespace {

using Reason = WebhookRefusal::Reason;

constexpr size_t mostKeys = 64;
constexpr qsizetype longestId = 512;
constexpr qsizetype longestTimestamp = 12;

const char *sentenceOf(Reason reason)
{
    switch (reason) {
    case Reason::MissingHeader:
        return QT_TRANSLATE_NOOP("fal", "A call to the webhook carries no signature of fal.");
    case Reason::Malformed:
        return QT_TRANSLATE_NOOP("fal", "A call to the webhook carries a signature that cannot be read.");
    case Reason::TooOld:
        return QT_TRANSLATE_NOOP("fal", "A call to the webhook is older than five minutes.");
    case Reason::FromTheFuture:
        return QT_TRANSLATE_NOOP("fal", "A call to the webhook was signed in the future. "
                                        "Is the clock of this computer right?");
    case Reason::WrongSignature:
        return QT_TRANSLATE_NOOP("fal", "A call to the webhook was not signed by fal, or was changed on its way.");
    case Reason::BadBody:
        return QT_TRANSLATE_NOOP("fal", "A call to the webhook was signed by fal and cannot be understood.");
    }
    Q_UNREACHABLE();
}

tl::unexpected<WebhookRefusal> refused(Reason reason)
{
    return tl::unexpected(
        WebhookRefusal{reason, QCoreApplication::translate("fal", sentenceOf(reason))});
}

struct Signed
{
    QByteArray requestId;
    QByteArray userId;
    QByteArray timestamp;
    QByteArray signature; // 64 bytes, decoded
    qint64 seconds = 0;
};

// A line break in a part would let it pass for two.
bool isOneLine(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != 0x7f; });
}

bool isHex(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

tl::expected<Signed, WebhookRefusal> readHeaders(const HeaderList &headers)
{
    Signed found;
    QByteArray signature;
    const std::array wanted{std::pair{"x-fal-webhook-request-id", &found.requestId},
                            std::pair{"x-fal-webhook-user-id", &found.userId},
                            std::pair{"x-fal-webhook-timestamp", &found.timestamp},
                            std::pair{"x-fal-webhook-signature", &signature}};
    for (const auto &[name, place] : wanted) {
        int times = 0;
        for (const auto &[each, value] : headers) {
            if (each.compare(name, Qt::CaseInsensitive) == 0) {
                *place = value.trimmed();
                ++times;
            }
        }
        if (times > 1)
            return refused(Reason::Malformed);
        if (place->isEmpty())
            return refused(Reason::MissingHeader);
    }
    const bool isGood = found.requestId.size() <= longestId && isOneLine(found.requestId)
        && found.userId.size() <= longestId && isOneLine(found.userId)
        && found.timestamp.size() <= longestTimestamp && isDigits(found.timestamp)
        && signature.size() == qsizetype(2 * crypto_sign_BYTES) && isHex(signature);
    if (!isGood)
        return refused(Reason::Malformed);
    found.seconds = found.timestamp.toLongLong();
    found.signature = QByteArray::fromHex(signature);
    return found;
}

bool fitsAny(const WebhookKeySet &keys, const QByteArray &message, const QByteArray &signature)
{
    static const bool isReady = sodium_init() >= 0;
    const auto bytes = [](const QByteArray &array) {
        return reinterpret_cast<const unsigned char *>(array.constData());
    };
    bool fits = false;
    for (const QByteArray &key : keys.keys) {
        if (isReady && key.size() == qsizetype(crypto_sign_PUBLICKEYBYTES)
            && crypto_sign_verify_detached(bytes(signature), bytes(message),
                                           static_cast<unsigned long long>(message.size()), bytes(key)) == 0)
            fits = true;
    }
    return fits;
}

// "Invalid status code: 422" is what fal says when the model answered with an error.
int statusIn(const QString &error)
{
    static const QRegularExpression code(uR"(\b([45]\d\d)\b)"_s);
    const QRegularExpressionMatch match = code.match(error);
    return match.hasMatch() ? match.capturedView(1).toInt() : 422; // as of an error of unknown type
}

} // namespace

std::optional<WebhookEvent> WebhookEvent::fromBody(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QString status = object["status"_L1].toString();
    WebhookEvent event{.requestId = object["request_id"_L1].toString(),
                       .gatewayRequestId = object["gateway_request_id"_L1].toString(),
                       .userId = {},
                       .signedAt = {},
                       .isOk = status == "OK"_L1,
                       .payload = object["payload"_L1],
                       .error = object["error"_L1].toString(),
                       .payloadError = object["payload_error"_L1].toString(),
                       .rawBody = body};
    if (event.requestId.isEmpty() || (!event.isOk && status != "ERROR"_L1))
        return {};
    return event;
}

Result<Output> WebhookEvent::result() const
{
    if (!isOk) {
        const QJsonObject said = payload.isObject() ? payload.toObject() : QJsonObject{{u"detail"_s, error}};
        return tl::unexpected(errorFromAnswer({.status = statusIn(error),
                                               .body = QJsonDocument(said).toJson(QJsonDocument::Compact),
                                               .contentType = "application/json",
                                               .requestId = requestId.toUtf8()}));
    }
    if (!payloadError.isEmpty()) {
        Error problem = protocolError(requestId, rawBody);
        problem.message = QCoreApplication::translate(
            "fal", "The job is done, but its output did not fit into the message: %1").arg(payloadError);
        return tl::unexpected(std::move(problem));
    }
    Output output{.requestId = requestId, .contentType = u"application/json"_s};
    output.data = payload.isObject() ? payload.toObject() : QJsonObject{{u"value"_s, payload}};
    output.rawBody = payload.isArray() ? QJsonDocument(payload.toArray()).toJson(QJsonDocument::Compact)
                                       : QJsonDocument(output.data).toJson(QJsonDocument::Compact);
    return output;
}

Result<WebhookKeySet> WebhookKeySet::fromJwks(const QByteArray &document)
{
    WebhookKeySet set;
    const QJsonObject jwks = QJsonDocument::fromJson(document).object();
    for (const QJsonValue row : jwks["keys"_L1].toArray()) {
        if (row["kty"_L1].toString() != "OKP"_L1 || row["crv"_L1].toString() != "Ed25519"_L1)
            continue;
        const auto key = QByteArray::fromBase64Encoding(
            row["x"_L1].toString().toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
        if (key && key.decoded.size() == qsizetype(crypto_sign_PUBLICKEYBYTES) && set.keys.size() < mostKeys)
            set.keys.push_back(key.decoded);
    }
    if (set.keys.empty())
        return tl::unexpected(protocolError({}, document));
    return set;
}

WebhookVerifier::WebhookVerifier(WebhookKeySet keys)
    : m_keys(std::move(keys))
{
}

tl::expected<WebhookEvent, WebhookRefusal> WebhookVerifier::verify(const HeaderList &headers, const QByteArray &body,
                                                                   const QDateTime &now) const
{
    const tl::expected<Signed, WebhookRefusal> parts = readHeaders(headers);
    if (!parts)
        return tl::unexpected(parts.error());
    const qint64 age = now.toSecsSinceEpoch() - parts->seconds;
    if (age > tolerance.count())
        return refused(Reason::TooOld);
    if (-age > tolerance.count())
        return refused(Reason::FromTheFuture);
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    const QByteArray message = parts->requestId + '\n' + parts->userId + '\n' + parts->timestamp + '\n' + hash;
    if (!fitsAny(m_keys, message, parts->signature))
        return refused(Reason::WrongSignature);
    std::optional<WebhookEvent> event = WebhookEvent::fromBody(body);
    if (!event)
        return refused(Reason::BadBody);
    event->userId = QString::fromUtf8(parts->userId);
    event->signedAt = QDateTime::fromSecsSinceEpoch(parts->seconds, Qt::UTC);
    return std::move(*event);
}

} // namespace fal
