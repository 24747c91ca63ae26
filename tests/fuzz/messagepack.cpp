// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MessagePack, by the client's codec and by the sandbox's: what is read can be written, and what was written
// reads and writes the same for ever. No message grows into much more than its bytes.
#include "fuzz.h"

#include "fal/messagepack.h"
#include "sandbox/messagepack.h"

#include <QCborMap>

namespace {

void checkClient(const QByteArray &bytes)
{
    const auto value = fal::fromMessagePack(bytes);
    if (!value) {
        fuzz::require(!value.error().message.isEmpty(), "an error has a sentence");
        return;
    }
    const auto written = fal::toMessagePack(*value);
    fuzz::require(written.has_value(), "what was read can be written");
    // A byte that is no UTF-8 becomes three.
    fuzz::require(written->size() <= 3 * bytes.size() + 16, "nothing grows");
    const auto again = fal::fromMessagePack(*written);
    fuzz::require(again.has_value(), "what was written can be read");
    fuzz::require(fal::toMessagePack(*again) == written, "the second writing is the first");
}

void checkSandbox(const QByteArray &bytes)
{
    using namespace sandbox::messagepack;
    const auto map = decodedMap(bytes);
    if (!map)
        return;
    const QByteArray written = encoded(*map);
    const auto again = decodedMap(written);
    fuzz::require(again.has_value(), "the sandbox reads what it wrote");
    fuzz::require(encoded(*again) == written, "the sandbox's second writing is the first");
    // Two codecs that share no code; the client's takes fewer entries and no depth beyond its own.
    if (map->size() < 100)
        fuzz::require(!fal::fromMessagePack(bytes) || fal::fromMessagePack(bytes)->isMap(),
                      "what is a map to the sandbox is one to the client");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    checkClient(bytes);
    checkSandbox(bytes);
    return 0;
}
