// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answer that holds a job's output: any one JSON value is one, and nothing of it is lost.
#include "fuzz.h"
#include "jsonmutator.h"

#include "fal/queue_p.h"

#include <QJsonDocument>

const fuzz::Vocabulary &fuzz::vocabulary()
{
    static const Vocabulary words{
        .keys = {"images", "image", "video", "audio", "url", "content_type", "file_name", "file_size", "width",
                 "height", "seed", "prompt", "has_nsfw_concepts", "timings", "value", "text", "chunks"},
        .values = {R"({"url":"https://v3b.fal.media/files/b/1/a.png","content_type":"image/png"})", "1024",
                   R"("data:image/png;base64,AAAA")", "[false]", "18446744073709551615", "0.1"}};
    return words;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body = fuzz::bytesOf(data, size);
    const QString id = QStringLiteral("0a1b");
    const auto output = fal::outputFromAnswer({.status = 200, .body = body, .billableUnits = 2.0}, id);
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!output) {
        fuzz::require(document.isNull(), "each JSON document is an output");
        fuzz::require(!output.error().message.isEmpty(), "an error has a sentence");
        fuzz::require(output.error().requestId == id, "an error names the request");
        return 0;
    }
    fuzz::require(output->requestId == id && output->billableUnits == 2.0, "what stands in the headers is kept");
    fuzz::require(output->rawBody == body, "the body is kept as it came");
    fuzz::require(!document.isObject() || output->data == document.object(), "an object is the output itself");
    fuzz::require(document.isObject() || output->data.size() == 1 || document.isNull(), "anything else is wrapped");
    const QByteArray written = QJsonDocument(output->data).toJson(QJsonDocument::Compact);
    const QJsonDocument read = QJsonDocument::fromJson(written);
    fuzz::require(read.toJson(QJsonDocument::Compact) == written, "an output can be kept in a file");
    return 0;
}
