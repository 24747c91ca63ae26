// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// What can go wrong between this program and fal, in one type.
//
// Every fallible function and every Call of this library ends in a Result<T>. The `kind` is what a
// program acts on, the `message` is what a person reads; everything the service said is kept beside
// them (all body shapes of fal: detail list, detail text, error object, message, HTML).

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>
#include <vector>

namespace fal {

// What a program can act on.
enum class ErrorKind {
    Network,      // could not reach the service, or the connection broke
    Tls,          // the connection could not be trusted
    Proxy,        // 407: the network proxy wants a login, or refused the one that it got
    Timeout,      // nothing was heard for too long, or the start timeout of the service passed
    Unauthorized, // 401: no key, or a wrong one
    Forbidden,    // 403: the key lacks a permission
    Payment,      // 402, or 403 because the balance is used up
    NotFound,     // 404, 410: unknown endpoint, request or file
    Invalid,      // 400, 422: the input was refused; see `fields`
    Content,      // 422: refused by a content policy
    TooLarge,     // 413: body or file too large
    RateLimited,  // 429
    Server,       // 5xx: fal or the model failed
    Protocol,     // an answer that cannot be understood
    File,         // a local file cannot be read or written, or the disk is full
    Canceled,     // somebody called cancel(), or the service reports 499
};

// One complaint about one input field: an entry of FastAPI's `detail` list.
struct FieldProblem
{
    QStringList loc;  // path to the field, without the leading "body"; may be empty
    QString message;  // fal's own words
    QString type;     // machine word: "missing", "image_too_small", …
    QJsonObject ctx;  // numbers that belong to the type: {"min_width": 512}

    bool operator==(const FieldProblem &) const = default;
};

struct Error
{
    ErrorKind kind = ErrorKind::Protocol; // what a program acts on
    QString message;   // a sentence a person can read, never empty, never with a secret
    int httpStatus = 0; // 0 when no answer came
    QString errorType; // fal's `error_type`, from the body or the header
    QString requestId; // of the job, when it is known
    std::optional<double> billableUnits; // what the failure cost, when fal says so
    std::vector<FieldProblem> fields; // of ErrorKind::Invalid and Content
    QByteArray rawBody; // at most 64 KiB of what the service said
    // The bytes of a paid request left this machine and no answer came back: fal may have accepted it.
    bool mayHaveBeenAccepted = false;
    // The same request may succeed if it is made again later.
    bool retryable = false;

    // The complaints about one field of the input, by its own name ("image_url") or its path
    // ("loras.0.path"); those about something inside it too.
    [[nodiscard]] std::vector<FieldProblem> problemsOf(const QString &field) const;

    bool operator==(const Error &) const = default;
};

// A value, or why there is none.
template <class T>
using Result = tl::expected<T, Error>;

// The parts of an HTTP answer that say what went wrong.
struct HttpAnswer
{
    int status = 0;                // 400 and above, or a redirect that was refused
    QByteArray body;               // in any of fal's shapes
    QByteArray contentType;        // may be empty, as may all that follow
    QByteArray requestId;          // x-fal-request-id
    QByteArray errorType;          // x-fal-error-type
    QByteArray timeoutType;        // x-fal-request-timeout-type
    QByteArray billableUnits;      // x-fal-billable-units
    QByteArray retryHint;          // x-fal-needs-retry or x-fal-retryable
};
// Builds the Error for an HTTP answer that is not 2xx. Pure.
[[nodiscard]] Error errorFromAnswer(const HttpAnswer &answer);

} // namespace fal
