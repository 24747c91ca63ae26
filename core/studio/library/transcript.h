// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A transcript as a document: Whisper, Wizper and ElevenLabs answers in one model. Pure.

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace studio {

struct Segment
{
    double begin = 0; // seconds
    double end = 0;
    QString text;
    QString speaker;
    bool operator==(const Segment &) const = default;
};

struct Transcript
{
    QString text;
    QString language;
    std::vector<Segment> segments;
    bool operator==(const Transcript &) const = default;
};

// Nothing when the output is no transcript (no `text` with `chunks` or `words`).
[[nodiscard]] std::optional<Transcript> transcriptFromOutput(const QJsonObject &output);

[[nodiscard]] QString toPlainText(const Transcript &transcript);
[[nodiscard]] QString toSrt(const Transcript &transcript);
[[nodiscard]] QString toVtt(const Transcript &transcript);
// {"text", "language", "segments": [{"begin", "end", "text", "speaker"?}]}
[[nodiscard]] QJsonObject toJson(const Transcript &transcript);

} // namespace studio
