// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An answer that refuses. The first line is the head: status, content type and the headers that matter, with
// semicolons between them; the rest is the body. The service may echo the key anywhere: byte 1 stands for the
// whole of it, byte 2 for its secret half.
#include "fuzz.h"
#include "jsonmutator.h"

#include "fal/retry.h"
#include "fal/scrub.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

const fuzz::Vocabulary &fuzz::vocabulary()
{
    static const Vocabulary words{
        .keys = {"detail", "msg", "type", "loc", "ctx", "input", "error", "message", "reason", "error_type",
                 "request_id", "min_width", "\1", "\2"},
        .values = {R"("\u0001")", R"("Key \u0001 is bad")", R"("\u0002")", R"("content_policy_violation")",
                   R"("file_too_large")", R"("generation_timeout")", R"("balance")", R"("<html>")", R"(["body","a",0])",
                   R"({"msg":"field required","loc":["body","prompt"],"type":"missing"})", R"({"given":"\u0001"})"},
        .hasHead = true};
    return words;
}

namespace {

// Begins with no letter that a backslash before it would make an escape of.
const QByteArray secretHalf = QByteArrayLiteral("0ddba11c0ffee0ddba11c0ffee0ddba1");
const QByteArray wholeKey = "5ca1ab1e-0000-4000-8000-0123456789ab:" + secretHalf;

// Everything of an Error that could reach a person, a log or a file.
QByteArray everythingIn(const fal::Error &error)
{
    QByteArray all = error.message.toUtf8() + '\n' + error.errorType.toUtf8() + '\n' + error.requestId.toUtf8() + '\n'
        + error.rawBody;
    for (const fal::FieldProblem &field : error.fields)
        all += '\n' + field.message.toUtf8() + '\n' + field.type.toUtf8() + '\n' + field.loc.join(u'\n').toUtf8() + '\n'
            + QJsonDocument(field.ctx).toJson(QJsonDocument::Compact);
    return all;
}

void check(const fal::Error &error)
{
    fuzz::require(!error.message.trimmed().isEmpty(), "an error has a sentence");
    fuzz::require(error.message.size() <= 64 * 1024, "a sentence is no book");
    fuzz::require(!error.fields.empty() || !error.message.contains(QLatin1String("<html"), Qt::CaseInsensitive), "a page is not shown");
    fuzz::require(error.rawBody.size() <= 64 * 1024, "the body is kept up to 64 KiB");
    fuzz::require(!error.billableUnits || std::isfinite(*error.billableUnits), "units are a number");
    fuzz::require(error == fal::Error(error), "an error equals itself");
    // The questions that are asked of it.
    static_cast<void>(fal::statusPatience(error));
    static_cast<void>(fal::resultPatience(error));
    for (const bool startTimeout : {false, true}) {
        const bool maybe = fal::mayHaveBeenAccepted(error, startTimeout);
        fuzz::require(!maybe || (error.httpStatus >= 500 && !startTimeout), "a refusal below 500 is one");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes = fuzz::bytesOf(data, size);
    bytes.replace('\1', wholeKey).replace('\2', secretHalf);
    // JSON writers may escape the two bytes.
    bytes.replace("\\u0001", wholeKey).replace("\\u0002", secretHalf);
    const qsizetype line = bytes.indexOf('\n');
    QList<QByteArray> head = (line < 0 ? QByteArray() : bytes.first(line)).split(';');
    head.resize(8);
    const fal::HttpAnswer answer{
        .status = std::clamp(head[0].toInt(), 0, 999),
        .body = bytes.mid(line + 1), // not even scrubbed, as the exchange does before a part is kept
        .contentType = head[1],
        .requestId = head[2],
        .errorType = head[3],
        .timeoutType = head[4],
        .billableUnits = head[5],
        .retryHint = head[6],
    };
    fal::Error error = fal::errorFromAnswer(answer);
    check(error);
    fal::scrub(error, wholeKey);
    check(error);
    const QByteArray all = everythingIn(error);
    fuzz::require(!all.contains(wholeKey) && !all.contains(secretHalf), "the key never remains");
    const auto pause = fal::retryAfter(head[7]);
    fuzz::require(pause >= 0ms, "a pause does not go back in time");
    return 0;
}
