// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The texts that other programs leave in a picture: the chunks of a PNG, or a key, a line feed and a text.
#include "fuzz.h"

#include "studio/library/foreign.h"

#include <QBuffer>

namespace {

void check(const std::vector<media::TextChunk> &texts, qsizetype size)
{
    const auto foreign = studio::foreignIn(texts);
    if (!foreign)
        return;
    fuzz::require(!foreign->program.isEmpty(), "what is read was made by a program");
    fuzz::require(!foreign->steps || *foreign->steps >= 0, "steps are counted");
    fuzz::require(!foreign->size.isValid() || !foreign->size.isEmpty(), "a size is whole or not there");
    fuzz::require(foreign->loras.size() <= 60, "lists are bounded");
    fuzz::require(foreign->prompt.size() <= size, "nothing grows");
    const auto facts = studio::factsOf(*foreign);
    for (const auto &[label, value] : facts)
        fuzz::require(!label.isEmpty() && !value.isEmpty(), "a fact says something");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes = fuzz::bytesOf(data, size);
    if (bytes.startsWith("\x89PNG")) {
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        const std::vector<media::TextChunk> texts = media::pngTexts(device);
        fuzz::require(texts.size() <= 64, "chunks are bounded");
        check(texts, 16 * 1024 * 1024);
        return 0;
    }
    const qsizetype line = bytes.indexOf('\n');
    const QString key = QString::fromLatin1(bytes.left(std::max<qsizetype>(line, 0)));
    check({{key, QString::fromUtf8(bytes.mid(line + 1))}}, bytes.size());
    return 0;
}
