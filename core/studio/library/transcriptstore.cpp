// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/transcriptstore.h"

#include "studio/library/transcriptformats.h"

#include "media/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(studio::Transcript)
};

constexpr qint64 mostBytes = 64 * 1024 * 1024;

std::optional<Transcript> transcriptIn(const QString &path, TranscriptFormat format)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return {};
    const auto read = readTranscript(file.readAll(), format);
    return read ? std::optional(*read) : std::nullopt;
}

std::optional<TranscriptFormat> subtitlesBy(const QString &path)
{
    const auto format = transcriptFormatFrom(QFileInfo(path).suffix());
    return format && isSubtitles(*format) ? format : std::nullopt;
}

} // namespace

QString editedTranscriptOf(const QString &path)
{
    return path + u".transcript.gesso.json"_s;
}

bool mayHoldTranscript(const Item &item)
{
    // An hour of words is not read for that.
    const QJsonObject &output = item.output;
    const bool hasWords = output.value("text"_L1).isString() && (output.value("chunks"_L1).isArray() || output.value("words"_L1).isArray());
    return hasWords || subtitlesBy(item.path).has_value();
}

std::optional<StoredTranscript> transcriptOf(const Item &item)
{
    std::optional<Transcript> original = transcriptFromOutput(item.output);
    if (const auto format = subtitlesBy(item.path); format && !original)
        original = transcriptIn(item.path, *format);
    if (!original)
        return {};
    const std::optional<Transcript> edited = transcriptIn(editedTranscriptOf(item.path), TranscriptFormat::Json);
    return StoredTranscript{.original = *original, .current = edited.value_or(*original)};
}

tl::expected<void, QString> keepTranscript(const QString &path, const Transcript &original, const Transcript &current)
{
    const QString target = editedTranscriptOf(path);
    if (current == original) {
        if (QFile::exists(target) && !QFile::remove(target))
            return tl::unexpected(Sentence::tr("The edited transcript %1 cannot be removed.").arg(QFileInfo(target).fileName()));
        return {};
    }
    if (!QFileInfo::exists(path))
        return tl::unexpected(Sentence::tr("%1 is not in the library folder any more. The edits of its transcript could not be kept.").arg(QFileInfo(path).fileName()));
    if (const auto done = media::writeFile(target, transcriptBytes(current, TranscriptFormat::Json)); !done)
        return tl::unexpected(done.error().message);
    return {};
}

} // namespace studio
