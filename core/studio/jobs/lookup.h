// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A submit whose answer was lost, sought in the account's history. Pure.

#include "fal/requests.h"

#include <QDateTime>
#include <QJsonObject>

#include <functional>

namespace studio {

struct LostSubmit
{
    QString endpoint;
    QJsonObject body;  // as it was sent
    QDateTime at;      // when it was about to be sent
};

struct LookupResult
{
    QString requestId;  // empty: not found
    int sameByOthers = 0; // the same body, but requests of other jobs here
    int other = 0;        // of this model at this time, with another body
    [[nodiscard]] QString reason() const; // a sentence: why nothing was found
};

// The time in which it must have been sent: clocks differ, and lines are slow.
[[nodiscard]] fal::TimeRange timeOf(const LostSubmit &submit);

// The oldest request of that endpoint and time whose body is the same and which no job here has. Jobs of one click may have
// the same body; then it does not matter which of them gets which request.
[[nodiscard]] LookupResult lookUp(const LostSubmit &submit, const std::vector<fal::PastRequest> &history,
                                  const std::function<bool(const QString &requestId)> &isKnown);

} // namespace studio
