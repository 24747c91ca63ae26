// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: what fal's gateway reads off a submit, run or stream before the model sees it: the input,
// and the conditions that headers and query put on the request.

#include "sandbox/http.h"
#include "sandbox/models.h"

#include <tl/expected.hpp>

#include <chrono>
#include <optional>

namespace sandbox {

struct Conditions
{
    bool isLow = false;                                  // X-Fal-Queue-Priority: unknown values are ignored
    std::optional<std::chrono::milliseconds> startWithin; // X-Fal-Request-Start-Timeout, else the old name
    bool keepsPayload = true;                            // X-Fal-Store-IO: 0 says no
    std::optional<int> longestQueue;                     // fal_max_queue_length
};

// What is wrong with a request: the answer's status and body.
struct Refusal
{
    int status = 400;
    QJsonObject body;
};

// The error is a 400: a timeout that is no number or too short, tags against the rules, a lifecycle that
// is not JSON, a webhook that is no web address.
[[nodiscard]] tl::expected<Conditions, Refusal> conditionsOf(const Request &request);

// The body as JSON; of a GET the query, with numbers and switches as the schema has them. The error is the
// 422 that a runner gives for a body that is not JSON.
[[nodiscard]] tl::expected<QJsonValue, Refusal> inputOf(const Request &request, const Model &model);

} // namespace sandbox
