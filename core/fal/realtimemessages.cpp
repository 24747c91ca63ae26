// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/realtimemessages.h"

#include "fal/errorwords.h"
#include "fal/messagepack.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace fal {

namespace {

constexpr auto idKey = "request_id"_L1;
constexpr int mostBuffering = 60;

QString textAt(const QCborMap &map, QLatin1String key)
{
    return map.value(key).toString();
}

Error serviceError(ErrorKind kind, const QString &type, const QString &words, bool retryable = false)
{
    Error error{.kind = kind, .errorType = type, .retryable = retryable};
    error.message = sentenceFor(error, words.left(2000), false);
    return error;
}

Error invalid(const char *sentence, const QString &detail = {})
{
    const QString words = QCoreApplication::translate("fal", sentence);
    return {.kind = ErrorKind::Invalid, .message = detail.isNull() ? words : words.arg(detail)};
}

RealtimeNote noteFrom(const QCborMap &map)
{
    const double seconds = map.value("timing"_L1).toDouble(-1);
    if (textAt(map, "action"_L1) != "timings"_L1 || !(seconds >= 0 && seconds < 1e6))
        return {};
    return {std::chrono::microseconds(std::llround(seconds * 1e6))};
}

Result<SocketMessage> byOwnFormat(const RealtimeOptions &options, QCborMap input, const QString &requestId)
{
    if (!input.contains(idKey))
        input.insert(idKey, requestId);
    if (options.encode)
        return options.encode(input);
    return SocketMessage{QJsonDocument(input.toJsonObject()).toJson(QJsonDocument::Compact), true};
}

} // namespace

RealtimeMessage realtimeMessage(const QCborMap &map)
{
    const QString type = textAt(map, "type"_L1);
    const bool gatewayError = type.isEmpty() && textAt(map, "status"_L1) == "error"_L1;
    if (type == "x-fal-error"_L1 || gatewayError) {
        const QString error = textAt(map, "error"_L1);
        const QString reason = textAt(map, "reason"_L1);
        if (error == "TIMEOUT"_L1)
            return RealtimeIdle{};
        if (error.compare("Unauthorized"_L1, Qt::CaseInsensitive) == 0)
            return serviceError(ErrorKind::Unauthorized, error, {});
        return serviceError(ErrorKind::Server, error, reason.isEmpty() ? error : reason);
    }
    if (type.startsWith("x-fal-"_L1))
        return noteFrom(map);
    return RealtimeResult{map};
}

RealtimeMessage realtimeText(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return protocolError({}, text.toUtf8());
    return realtimeMessage(QCborMap::fromJsonObject(document.object()));
}

RealtimeMessage realtimeBinary(const QByteArray &bytes)
{
    const Result<QCborValue> value = fromMessagePack(bytes);
    if (!value)
        return value.error();
    if (!value->isMap())
        return protocolError();
    return realtimeMessage(value->toMap());
}

RealtimeMessage readMessage(const RealtimeOptions &options, const SocketMessage &message)
{
    if (options.decode) {
        if (message.isText) {
            const QJsonDocument document = QJsonDocument::fromJson(message.bytes);
            const RealtimeMessage control = realtimeMessage(QCborMap::fromJsonObject(document.object()));
            if (!std::holds_alternative<RealtimeResult>(control))
                return control;
        }
        const Result<QCborMap> map = options.decode(message);
        return map ? realtimeMessage(*map) : RealtimeMessage(map.error());
    }
    if (message.isText)
        return realtimeText(QString::fromUtf8(message.bytes));
    // Some applications that speak JSON send it in binary frames.
    if (options.encoding == RealtimeEncoding::Json && message.bytes.startsWith('{'))
        return realtimeText(QString::fromUtf8(message.bytes));
    return realtimeBinary(message.bytes);
}

Result<SocketMessage> writeInput(const RealtimeOptions &options, const QCborMap &input,
                                 const QString &requestId)
{
    if (options.encode || options.encoding == RealtimeEncoding::Json)
        return byOwnFormat(options, input, requestId);
    return toMessagePack(input, idKey, requestId).map([](QByteArray bytes) {
        return SocketMessage{std::move(bytes), false};
    });
}

QString requestIdOf(const QCborMap &map)
{
    const QCborValue id = map.value(idKey);
    return id.isInteger() ? QString::number(id.toInteger()) : id.toString();
}

std::optional<Error> problemOf(const RealtimeOptions &options)
{
    if (options.maxBuffering < 0 || options.maxBuffering > mostBuffering)
        return invalid(
            QT_TRANSLATE_NOOP("fal", "A realtime application can be asked to keep 1 to 60 inputs, not %1."),
            QString::number(options.maxBuffering));
    if (options.inFlight < 0 || options.queueLimit < 1)
        return invalid(QT_TRANSLATE_NOOP("fal", "The limits of a realtime connection make no sense."));
    return problemOfPath(options.path);
}

std::optional<Error> problemOfPath(const QString &path)
{
    if (path.contains("/../"_L1) || path.endsWith("/.."_L1) || path.startsWith(".."_L1) || path.contains(u'?')
        || path.contains(u'#'))
        return invalid(QT_TRANSLATE_NOOP("fal", "“%1” is not a path below a model."), path.left(200));
    return {};
}

std::optional<Error> errorFromClose(int code, const QString &reason)
{
    switch (code) {
    case 1000:
    case 1005:
        return {};
    case 1002:
    case 1007:
    case 1010:
        return serviceError(ErrorKind::Protocol, {}, reason);
    case 1003:
        return serviceError(ErrorKind::Invalid, {}, reason);
    case 1008:
    case 3003:
        return serviceError(ErrorKind::Forbidden, {}, reason);
    case 1009:
        return serviceError(ErrorKind::TooLarge, {}, reason);
    case 1011:
    case 1012:
    case 1013:
    case 1014:
        return serviceError(ErrorKind::Server, {}, reason, true);
    case 1015:
        return serviceError(ErrorKind::Tls, {}, reason);
    case 3000:
        return serviceError(ErrorKind::Unauthorized, {}, reason);
    default:
        // 1001: the machine goes away; 1006: no word at all; from 4000 on the application's own.
        return code >= 3000 ? serviceError(ErrorKind::Server, QString::number(code), reason)
                            : serviceError(ErrorKind::Network, {}, reason, true);
    }
}

Error errorFromUpgrade(int httpStatus, const QString &host)
{
    if (httpStatus > 0)
        return errorFromAnswer({.status = httpStatus});
    return {.kind = ErrorKind::Network,
            .message = QCoreApplication::translate("fal", "The realtime connection to %1 failed.").arg(host),
            .retryable = true};
}

} // namespace fal
