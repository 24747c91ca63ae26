// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/realtimeprotocol.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace fal {

namespace {

constexpr auto extension = "x-fal-protocol"_L1;

RealtimeMode modeOf(const QString &word)
{
    if (word == "server_streaming"_L1)
        return RealtimeMode::ServerStreaming;
    if (word == "client_streaming"_L1)
        return RealtimeMode::ClientStreaming;
    if (word.startsWith("bidi"_L1))
        return RealtimeMode::Bidirectional;
    return RealtimeMode::Unary;
}

// Of documents of endpoints the keys carry the endpoint in front of the path.
QJsonObject entryFor(const QJsonObject &paths, const QString &path)
{
    QJsonObject found;
    int entries = 0;
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        const QJsonObject entry = it.value()[extension].toObject();
        if (entry.isEmpty())
            continue;
        if (it.key() == path || it.key().endsWith(path))
            return entry;
        found = entry;
        ++entries;
    }
    return entries == 1 ? found : QJsonObject();
}

std::optional<int> count(const QJsonValue &value)
{
    const int number = value.toInt(-1);
    return number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

RealtimeProtocol realtimeProtocolOf(const QJsonObject &openapi, const QString &path)
{
    const QJsonObject entry = entryFor(openapi["paths"_L1].toObject(), path);
    if (entry.isEmpty())
        return {};
    const QJsonObject config = entry["config"_L1].toObject();
    RealtimeProtocol protocol{.isDeclared = true,
                              .mode = modeOf(entry["realtimeMode"_L1].toString()),
                              .buffering = count(config["buffering"_L1]),
                              .maxBatchSize = count(config["maxBatchSize"_L1])};
    const QString type = entry["contentType"_L1].toString();
    if (type.contains("json"_L1, Qt::CaseInsensitive))
        protocol.encoding = RealtimeEncoding::Json;
    else
        protocol.isOwnFormat = !type.isEmpty() && !type.contains("msgpack"_L1, Qt::CaseInsensitive);
    const double seconds = config["sessionTimeout"_L1].toDouble();
    if (seconds > 0 && seconds < 1e6)
        protocol.sessionTimeout = std::chrono::milliseconds(std::llround(seconds * 1000));
    return protocol;
}

} // namespace fal
