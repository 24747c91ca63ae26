// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// What a realtime service says, told apart. Control messages come as JSON text, but some applications
// send them as MessagePack like the results: both are read. Pure.

#include "fal/realtime.h"

#include <variant>

namespace fal {

struct RealtimeResult
{
    QCborMap data;
};
struct RealtimeNote // of the service about itself; unknown ones are harmless
{
    std::optional<std::chrono::microseconds> work; // how long the application worked
};
struct RealtimeIdle // the service ends the session because no input came
{
};
using RealtimeMessage = std::variant<RealtimeResult, RealtimeNote, RealtimeIdle, Error>;

[[nodiscard]] RealtimeMessage realtimeMessage(const QCborMap &map);
[[nodiscard]] RealtimeMessage realtimeText(const QString &text);
[[nodiscard]] RealtimeMessage realtimeBinary(const QByteArray &bytes);
// By the options' decoder where there is one, else by its kind.
[[nodiscard]] RealtimeMessage readMessage(const RealtimeOptions &options, const SocketMessage &message);

// The input as it travels, with this id unless it has one of its own.
[[nodiscard]] Result<SocketMessage> writeInput(const RealtimeOptions &options, const QCborMap &input,
                                               const QString &requestId);
[[nodiscard]] QString requestIdOf(const QCborMap &map);
// What would be refused or ignored by the service.
[[nodiscard]] std::optional<Error> problemOf(const RealtimeOptions &options);
// A path below an endpoint: no query, no dot segments.
[[nodiscard]] std::optional<Error> problemOfPath(const QString &path);

// What a close code of the service means; nothing for a normal end (1000, or 1005: none given).
[[nodiscard]] std::optional<Error> errorFromClose(int code, const QString &reason);
// What a refused upgrade means; 0 when the connection failed before an answer.
[[nodiscard]] Error errorFromUpgrade(int httpStatus, const QString &host);

} // namespace fal
