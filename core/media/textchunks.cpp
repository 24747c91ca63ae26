// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/textchunks.h"

#include "media/besidefile.h"
#include "media/tagstores.h"

#include <QFile>

namespace media {

using namespace Qt::StringLiterals;

Result<std::vector<TextChunk>> textChunks(const QString &path)
{
    if (auto readable = checkReadable(path); !readable)
        return tl::make_unexpected(readable.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(fileFailure(file, path));
    const QByteArray head = file.peek(16);
    std::vector<TextChunk> texts;
    if (head.startsWith("\x89PNG"))
        texts = pngTexts(file);
    const bool mayHaveExif = head.startsWith("\x89PNG") || head.startsWith("\xFF\xD8") || head.mid(8, 4) == "WEBP"
                             || head.startsWith("II*") || head.startsWith("MM") || head.mid(4, 4) == "ftyp";
    if (mayHaveExif) {
        for (TextChunk &text : readExifTexts(QFile::encodeName(path)))
            texts.push_back(std::move(text));
    }
    return texts;
}

} // namespace media
