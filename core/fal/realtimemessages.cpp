// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/realtimemessages.h"

#include "fal/errorwords.h"
#include "fal/messagepack.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace fal {

namespace {

QString textAt(const QCborMap &map, QLatin1String key)
{
    return map.value(key).toString();
}

Error serviceError(ErrorKind kind, const QString &type, const QString &words)
{
    Error error{.kind = kind, .errorType = type};
    error.message = sentenceFor(error, words.left(2000), false);
    return error;
}

} // namespace

RealtimeMessage realtimeMessage(const QCborMap &map)
{
    const QString type = textAt(map, "type"_L1);
    if (type == "x-fal-message"_L1)
        return RealtimeNote{};
    const bool gatewayError = textAt(map, "status"_L1) == "error"_L1;
    if (type != "x-fal-error"_L1 && !gatewayError)
        return RealtimeResult{map};
    const QString error = textAt(map, "error"_L1);
    const QString reason = textAt(map, "reason"_L1);
    if (error == "TIMEOUT"_L1)
        return RealtimeIdle{};
    if (error.compare("Unauthorized"_L1, Qt::CaseInsensitive) == 0)
        return serviceError(ErrorKind::Unauthorized, error, {});
    return serviceError(ErrorKind::Server, error, reason.isEmpty() ? error : reason);
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

std::optional<Error> errorFromClose(int code, const QString &reason)
{
    switch (code) {
    case 1000:
    case 1005:
        return {};
    case 1008:
        return serviceError(ErrorKind::Forbidden, {}, reason);
    case 1009:
        return serviceError(ErrorKind::TooLarge, {}, reason);
    case 1011:
        return serviceError(ErrorKind::Server, {}, reason);
    default:
        return serviceError(ErrorKind::Network, {}, reason);
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
