// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A status of the queue, its window of log lines, and what it means as the answer to a cancel.
#include "fuzz.h"
#include "jsonmutator.h"

#include "fal/queue_p.h"

#include <cmath>

const fuzz::Vocabulary &fuzz::vocabulary()
{
    static const Vocabulary words{
        .keys = {"status", "request_id", "queue_position", "logs", "message", "level", "labels", "source",
                 "timestamp", "metrics", "inference_time", "error", "error_type", "x"},
        .values = {R"("IN_QUEUE")", R"("IN_PROGRESS")", R"("COMPLETED")", R"("FAILED")", R"("ERROR")", "7",
                   R"("ALREADY_COMPLETED")", R"("NOT_FOUND")", R"("CANCELLATION_REQUESTED")", "12.25",
                   R"({"message":"a","timestamp":"1"})", R"({"inference_time":1.5})"}};
    return words;
}

namespace {

void check(const fal::QueueStatus &status, qsizetype size)
{
    fuzz::require(!status.position || *status.position >= 0, "nobody is before the first in the queue");
    fuzz::require(!status.inferenceSeconds || std::isfinite(*status.inferenceSeconds), "a time is a number");
    fuzz::require(static_cast<qsizetype>(status.logs.size()) <= size, "nothing grows");
    fuzz::require(status.errorType.isEmpty() || !status.error.isEmpty(), "a failed job says something");
    for (const bool isWindow : {true, false}) {
        fal::LogWindow window;
        const auto fresh = window.newOnes(status.logs, isWindow);
        fuzz::require(fresh.size() <= status.logs.size(), "no line is made up");
        const auto timed = [](const fal::LogLine &line) { return !line.timestamp.isEmpty(); };
        for (const fal::LogLine &line : window.newOnes(status.logs, isWindow))
            fuzz::require(!isWindow && !timed(line), "no line comes twice");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body = fuzz::bytesOf(data, size);
    const auto status = fal::statusFromBody(body);
    if (status) {
        check(*status, body.size());
    } else {
        fuzz::require(status.error().kind == fal::ErrorKind::Protocol, "what is no status breaks the protocol");
        fuzz::require(!status.error().message.isEmpty(), "an error has a sentence");
    }
    const fal::Answer answer{.status = 200, .body = body};
    fuzz::require(fal::cancelAnswer(answer).has_value(), "each 2xx to a cancel is an answer");
    for (const int http : {400, 404, 500}) {
        const auto canceled = fal::cancelAnswer(tl::unexpected(fal::errorFromAnswer({.status = http, .body = body})));
        fuzz::require(canceled || http == 500, "400 and 404 are answers to a cancel");
    }
    return 0;
}
