// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// What a realtime service says, told apart. Control messages come as JSON text, but some applications
// send them as MessagePack like the results: both are read. Pure.

#include "fal/error.h"

#include <QCborMap>

#include <variant>

namespace fal {

struct RealtimeResult
{
    QCborMap data;
};
struct RealtimeNote // timings and the like: of no interest
{
};
struct RealtimeIdle // the service ends the session because no input came
{
};
using RealtimeMessage = std::variant<RealtimeResult, RealtimeNote, RealtimeIdle, Error>;

[[nodiscard]] RealtimeMessage realtimeMessage(const QCborMap &map);
[[nodiscard]] RealtimeMessage realtimeText(const QString &text);
[[nodiscard]] RealtimeMessage realtimeBinary(const QByteArray &bytes);

// What a close code of the service means; nothing for a normal end (1000, or 1005: none given).
[[nodiscard]] std::optional<Error> errorFromClose(int code, const QString &reason);
// What a refused upgrade means; 0 when the connection failed before an answer.
[[nodiscard]] Error errorFromUpgrade(int httpStatus, const QString &host);

} // namespace fal
