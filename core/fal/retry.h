// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// When a request is made again, and what an unanswered paid request means. Pure.

#include "fal/error.h"

#include <chrono>

namespace fal {

// The pause before attempt `attempt` (the second is 1): base · 2ⁿ up to `longest`, ± 25 % so that many
// requests which failed together do not come back together.
[[nodiscard]] std::chrono::milliseconds pauseBefore(int attempt, std::chrono::milliseconds base,
                                                    std::chrono::milliseconds longest);

// How long a question about a job that is paid for is asked again after this error.
enum class Patience {
    None,    // a real answer
    Some,    // perhaps a real answer: a few times
    Endless, // no answer of the service at all, or none about the job
};
// Of a status question, where no error of the service is a verdict on the job …
[[nodiscard]] Patience statusPatience(const Error &error);
// … and of the question for the result, where the model's own errors are.
[[nodiscard]] Patience resultPatience(const Error &error);

// Retry-After as seconds or as an HTTP date; zero when absent or in the past.
[[nodiscard]] std::chrono::milliseconds retryAfter(const QByteArray &value);

// May fal have accepted the job although a submit ended with this HTTP answer? Its body had been sent.
//  - below 500: no, the service refused it;
//  - the start timeout passed, or fal names an error type that lies before the start: no;
//  - 500 and 501 in fal's own JSON: no, the queue itself says that it failed;
//  - any other 5xx comes from something in front of the queue that lost its answer: yes.
[[nodiscard]] bool mayHaveBeenAccepted(const Error &error, bool startTimeout);

} // namespace fal
