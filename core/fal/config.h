// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// How a Client reaches fal.

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <functional>

namespace fal {

// Asked for each request, so that a changed key is used at once. Returns "id:secret" or an empty array.
using KeySource = std::function<QByteArray()>;

[[nodiscard]] KeySource keyFromEnvironment(); // FAL_KEY, else FAL_KEY_ID ":" FAL_KEY_SECRET
[[nodiscard]] KeySource fixedKey(const QByteArray &key);
[[nodiscard]] KeySource noKey();

struct Config
{
    KeySource key = noKey();
    // Empty: fal's own hosts. Else every host name becomes the first path segment of this URL
    // (http://127.0.0.1:4000/queue.fal.run/fal-ai/flux/dev). http only on loopback, else https.
    QUrl baseUrl;
    QByteArray userAgent; // empty: "gesso-fal/<version>"
    std::chrono::milliseconds connectTimeout{30'000};
    // Nothing heard for so long while an answer is expected. Never a limit on the whole of a job.
    std::chrono::milliseconds idleTimeout{60'000};
    std::chrono::milliseconds pollInterval{500}; // first pause of polling; grows to 5 s
    std::chrono::milliseconds retryBase{500};    // first pause before a free request is made again
    std::chrono::milliseconds longestPause{30'000}; // to which the pauses between attempts grow
    int retries = 3;                             // for requests that cost nothing when repeated
};

} // namespace fal
