// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// What an application's OpenAPI document says of its realtime side (`x-fal-protocol`). Pure.
//
// Most documents say nothing; then the rules of fal's own template hold: one binary MessagePack map in,
// one out. An application that declares "application/json" reads text frames, and only those. One that declares
// another format (sound, video) is not spoken to by RealtimeEncoding: see RealtimeOptions::encode.

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>

namespace fal {

// The form in which inputs and results travel.
enum class RealtimeEncoding {
    MessagePack, // binary frames
    Json,        // text frames
};

// How inputs and results belong together.
enum class RealtimeMode {
    Unary,           // a result for each input
    ServerStreaming, // several results for an input
    ClientStreaming, // inputs without an end, results now and then
    Bidirectional,   // both sides speak when they like
};

struct RealtimeProtocol
{
    bool isDeclared = false; // the document has an entry for this path
    RealtimeEncoding encoding = RealtimeEncoding::MessagePack; // of both directions
    bool isOwnFormat = false;  // another format than these is declared; then `encoding` says nothing
    RealtimeMode mode = RealtimeMode::Unary;                   // how inputs and results belong together
    std::optional<int> buffering;    // inputs that the application keeps when it is busy
    std::optional<int> maxBatchSize; // inputs that the application takes together
    std::optional<std::chrono::milliseconds> sessionTimeout; // without inputs; then it ends with TIMEOUT

    bool operator==(const RealtimeProtocol &) const = default;
};

// The entry of `path`; without one, that of the only path that has any.
[[nodiscard]] RealtimeProtocol realtimeProtocolOf(const QJsonObject &openapi,
                                                  const QString &path = QStringLiteral("/realtime"));

} // namespace fal
