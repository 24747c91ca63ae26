// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/textchunks.h"

#include <QIODevice>
#include <QtEndian>

#include <algorithm>

namespace media {

namespace {

constexpr quint32 longestChunk = 8 * 1024 * 1024;  // as it lies there; ComfyUI keeps whole graphs
constexpr qsizetype longestText = 16 * 1024 * 1024; // unpacked
constexpr int mostChunks = 4096;
constexpr int mostTexts = 64;

// zlib data without the length that qUncompress() wants before it: the length is guessed, and bounded.
QByteArray unpacked(const QByteArray &packed)
{
    QByteArray withLength(4, '\0');
    const qsizetype guess = std::min(longestText, packed.size() * 8 + 64);
    qToBigEndian<quint32>(quint32(guess), withLength.data());
    const QByteArray text = packed.isEmpty() ? QByteArray() : qUncompress(withLength + packed);
    return text.size() > longestText ? QByteArray() : text;
}

QString textOf(const QByteArray &type, const QByteArray &rest)
{
    if (type == "tEXt") {
        // Latin-1 by the standard; nearly every program writes UTF-8.
        const QString text = QString::fromUtf8(rest);
        return text.contains(QChar::ReplacementCharacter) ? QString::fromLatin1(rest) : text;
    }
    if (type == "zTXt")
        return rest.startsWith('\0') ? QString::fromUtf8(unpacked(rest.mid(1))) : QString();
    // iTXt: packed?, method, language, translated key, text
    if (rest.size() < 2)
        return {};
    const qsizetype language = rest.indexOf('\0', 2);
    const qsizetype translated = language < 0 ? -1 : rest.indexOf('\0', language + 1);
    if (translated < 0)
        return {};
    const QByteArray text = rest.mid(translated + 1);
    return QString::fromUtf8(rest.at(0) == 1 ? unpacked(text) : text);
}

} // namespace

std::vector<TextChunk> pngTexts(QIODevice &device)
{
    std::vector<TextChunk> texts;
    if (device.read(8) != QByteArray("\x89PNG\r\n\x1a\n", 8))
        return texts;
    for (int i = 0; i < mostChunks && int(texts.size()) < mostTexts; ++i) {
        const QByteArray head = device.read(8);
        if (head.size() < 8)
            break;
        const auto length = qFromBigEndian<quint32>(head.constData());
        const QByteArray type = head.mid(4);
        if (type == "IEND")
            break;
        const bool isText = type == "tEXt" || type == "zTXt" || type == "iTXt";
        if (!isText || length > longestChunk) {
            if (device.isSequential() || !device.seek(device.pos() + qint64(length) + 4))
                break;
            continue;
        }
        const QByteArray data = device.read(length);
        const qsizetype end = data.indexOf('\0');
        if (data.size() < qsizetype(length) || device.skip(4) < 4)
            break;
        if (end <= 0 || end > 79)
            continue;
        if (const QString text = textOf(type, data.mid(end + 1)); !text.isEmpty())
            texts.push_back({QString::fromLatin1(data.left(end)), text});
    }
    return texts;
}

} // namespace media
