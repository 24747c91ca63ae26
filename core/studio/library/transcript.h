// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A transcript as a document: Whisper, Wizper and ElevenLabs answers in one model. Pure.
//
// Everything that shows, edits, reads or writes a transcript works on these values, so all formats agree
// (transcriptedit.h, transcriptformats.h). Times are seconds from the beginning of the recording.

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace studio {

struct Word
{
    double begin = 0;
    double end = 0;
    QString text;
    bool isEvent = false; // "(laughter)": heard, not said
    bool operator==(const Word &) const = default;
};

struct Segment
{
    double begin = 0;
    double end = 0;
    QString text;
    QString speaker;
    QList<Word> words; // in the order of the text; empty where the model gave none
    bool operator==(const Segment &) const = default;
};

struct Transcript
{
    QString text; // all of it, as the model gave it or as the segments say after an edit
    QString language;
    std::vector<Segment> segments; // by their beginnings
    bool operator==(const Transcript &) const = default;
};

// Nothing when the output is no transcript (no `text` with `chunks` or `words`).
[[nodiscard]] std::optional<Transcript> transcriptFromOutput(const QJsonObject &output);

// The segments as running text, with spaces where the script has them.
[[nodiscard]] QString joinedText(const std::vector<Segment> &segments);
// In the order in which they speak first; without the nameless.
[[nodiscard]] QStringList speakersOf(const Transcript &transcript);

// Where each word stands in the segment's text; length 0 where it is not found.
struct WordSpan
{
    qsizetype from = 0;
    qsizetype length = 0;
    bool operator==(const WordSpan &) const = default;
};
[[nodiscard]] std::vector<WordSpan> wordSpans(const Segment &segment);
// When the character at `offset` of the text is said: by the words, else by its share of the text.
[[nodiscard]] double timeAt(const Segment &segment, qsizetype offset);

// Of script without spaces between its words, and twice as wide as a Latin letter.
[[nodiscard]] bool isWide(char32_t character);
[[nodiscard]] bool wantsSpaceBetween(const QString &before, const QString &after);

// Sorted, with times that can be written: none negative, endless or before its beginning. An end that is not
// known reaches to the next segment.
void mend(std::vector<Segment> &segments);

} // namespace studio
