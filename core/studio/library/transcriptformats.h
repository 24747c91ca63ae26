// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A transcript as a file: writers and readers of every format, all from and to the one document. Pure.
//
// Hostile words stay words: what a format would take for a tag, a time or a command is escaped, where the
// format has no way to escape it by an invisible word joiner (U+2060), which the readers take out again.

#include "studio/library/subtitlecues.h"

#include <QByteArray>

#include <tl/expected.hpp>

#include <array>

namespace studio {

enum class TranscriptFormat { Text, Srt, Vtt, Ass, Csv, Json };
inline constexpr std::array transcriptFormats{TranscriptFormat::Text, TranscriptFormat::Srt, TranscriptFormat::Vtt, TranscriptFormat::Ass, TranscriptFormat::Csv, TranscriptFormat::Json};

// "txt", "srt", "vtt", "ass", "csv", "json": the file's ending and the name on the command line.
[[nodiscard]] QString suffixOf(TranscriptFormat format);
[[nodiscard]] std::optional<TranscriptFormat> transcriptFormatFrom(const QString &suffix);
// Has lines and times that SubtitleOptions form.
[[nodiscard]] bool isSubtitles(TranscriptFormat format);

[[nodiscard]] QByteArray transcriptBytes(const Transcript &transcript, TranscriptFormat format, const SubtitleOptions &options = {});
// SRT, VTT, ASS, Gesso's own JSON, and a model's answer as JSON. Unexpected: a sentence.
[[nodiscard]] tl::expected<Transcript, QString> readTranscript(const QByteArray &content, TranscriptFormat format);
[[nodiscard]] bool canRead(TranscriptFormat format);

[[nodiscard]] QString toPlainText(const Transcript &transcript);
// {"format", "text", "language", "segments": [{"begin", "end", "text", "speaker"?, "words"?: [{"begin", "end", "text", "event"?}]}]}
[[nodiscard]] QJsonObject toJson(const Transcript &transcript);
[[nodiscard]] std::optional<Transcript> transcriptFromJson(const QJsonObject &object);

// One cue's words as the formats that lie inside of a video want them, lines and all.
[[nodiscard]] QString srtText(const Cue &cue);
[[nodiscard]] QString vttText(const Cue &cue);
[[nodiscard]] QString assText(const Cue &cue);

} // namespace studio
