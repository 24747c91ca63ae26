// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// What can be said about a request besides its input: the same for run, stream, submit and subscribe.
//
// Everything travels in headers (`X-Fal-…`) and, for the queue, in two query parameters. What fal would
// refuse or ignore is refused here, before anything is sent, with a sentence that says why.

#include "fal/config.h"
#include "fal/error.h"

#include <QMap>
#include <QString>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <optional>
#include <vector>

namespace fal {

// Who may read a file that fal keeps.
enum class Access { Allow, Forbid, Hide };

// What one user may do with a file.
struct AccessRule
{
    QString user; // name at fal
    Access access = Access::Allow; // of this user

    bool operator==(const AccessRule &) const = default;
};

// How long fal keeps files and who may read them; what is not set follows the account's settings.
struct ObjectLifecycle
{
    std::optional<std::chrono::seconds> expiresIn; // > 0
    bool neverExpires = false;                     // then expiresIn is not looked at
    std::optional<Access> access;                  // of everybody without a rule
    std::vector<AccessRule> rules;                 // for single users

    // {"expiration_duration_seconds": …, "initial_acl": {"default": …, "rules": […]}}, in ASCII; empty: nothing set.
    [[nodiscard]] QByteArray toHeader() const;

    bool operator==(const ObjectLifecycle &) const = default;
};

// X-Fal-Queue-Priority: can only be lowered.
enum class Priority { Default, Normal, Low };

// Everything is optional; what is not set is not sent.
struct RequestOptions
{
    Priority priority = Priority::Default;     // queue only; Default: not said
    std::optional<double> startTimeoutSeconds; // > 1; until the work begins, not until it ends
    QString hint = {};                         // prefers the machine that served this hint before
    QUrl webhookUrl = {};                      // queue only; https; fal calls it when the job has ended
    std::optional<int> maxQueueLength = {};    // queue only; refused (429) when more are waiting
    QMap<QString, QString> tags = {};          // at most 10; shown in the account's analytics
    bool storeIo = true;                       // false: fal keeps neither input nor output
    bool retries = true;                       // false: fal does not try a failed job again on its own
    bool fallback = true;                      // false: no other provider when the model's own is away
    std::optional<ObjectLifecycle> lifecycle = {}; // of the files that the model makes
    // Further headers. Those that the options make win; the library's own (key, host, lengths) are refused.
    HeaderList headers = {};

    // What of this travels in headers and in the query; an Error (Invalid) names the option that is wrong.
    [[nodiscard]] Result<HeaderList> toHeaders() const;
    [[nodiscard]] QUrlQuery toQuery() const; // fal_webhook, fal_max_queue_length

    bool operator==(const RequestOptions &) const = default;
};

// What SubmitCall takes.
using SubmitOptions = RequestOptions;

} // namespace fal
