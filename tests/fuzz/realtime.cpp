// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a realtime service says, as text and as bytes: both encodings of one message mean the same.
#include "fuzz.h"
#include "jsonmutator.h"

#include "fal/messagepack.h"
#include "fal/realtimemessages.h"

#include <QJsonDocument>
#include <QJsonObject>

const fuzz::Vocabulary &fuzz::vocabulary()
{
    static const Vocabulary words{
        .keys = {"type", "status", "error", "reason", "action", "timing", "images", "content", "request_id", "seed"},
        .values = {R"("x-fal-message")", R"("x-fal-error")", R"("error")", R"("TIMEOUT")", R"("Unauthorized")",
                   R"("INTERNAL_ERROR")", R"("timings")", R"("it broke")", "0.25"}};
    return words;
}

namespace {

void check(const fal::RealtimeMessage &message)
{
    const auto *error = std::get_if<fal::Error>(&message);
    if (!error)
        return;
    fuzz::require(!error->message.trimmed().isEmpty(), "an error has a sentence");
    fuzz::require(error->message.size() < 4096, "a sentence is no book");
    fuzz::require(error->rawBody.size() <= 64 * 1024, "a part of what is no message is kept");
}

void compareEncodings(const QJsonObject &object)
{
    const auto packed = fal::toMessagePack(QCborMap::fromJsonObject(object));
    if (!packed || !fal::fromMessagePack(*packed))
        return; // bytes have bounds that text has not
    const auto text = fal::realtimeText(QString::fromUtf8(QJsonDocument(object).toJson()));
    const auto binary = fal::realtimeBinary(*packed);
    fuzz::require(text.index() == binary.index(), "text and bytes mean the same");
    if (const auto *error = std::get_if<fal::Error>(&text))
        fuzz::require(*error == std::get<fal::Error>(binary), "text and bytes fail the same");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    check(fal::realtimeBinary(bytes));
    const QString text = QString::fromUtf8(bytes);
    check(fal::realtimeText(text));
    if (const QJsonDocument document = QJsonDocument::fromJson(bytes); document.isObject())
        compareEncodings(document.object());
    for (const int code : {1000, 1005, 1006, 1008, 1009, 1011, 4000}) {
        const auto error = fal::errorFromClose(code, text);
        fuzz::require(error.has_value() == (code != 1000 && code != 1005), "1000 and 1005 are normal ends");
        if (error)
            check(*error);
    }
    return 0;
}
