// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The answers of the models that listen, as one document.

#include "studio/library/transcript.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

// Words are gathered into segments that fit under a film, in two lines.
constexpr qsizetype longestSegment = 84; // columns
constexpr double longestPause = 0.8;     // seconds

struct Token
{
    Word word;
    QString speaker;
    QString before; // what stands between it and the one before
};

QString firstText(const QJsonValue &value)
{
    return value.isArray() ? value.toArray().first().toString() : value.toString();
}

qsizetype columnsOf(const QString &text)
{
    qsizetype columns = text.size();
    for (const QChar character : text)
        columns += isWide(character.unicode()) ? 1 : 0;
    return columns;
}

bool isSentenceOver(const QString &text)
{
    return !text.isEmpty() && QStringView(u".!?。！？؟").contains(text.back());
}

bool goesOn(const Segment &segment, const Token &token)
{
    if (segment.speaker != token.speaker || token.word.begin - segment.end >= longestPause)
        return false;
    const qsizetype columns = columnsOf(segment.text);
    return columns + columnsOf(token.word.text) <= longestSegment && !(columns > longestSegment / 2 && isSentenceOver(segment.text));
}

std::vector<Segment> gathered(const std::vector<Token> &tokens)
{
    std::vector<Segment> segments;
    for (const Token &token : tokens) {
        if (token.word.text.isEmpty())
            continue;
        if (segments.empty() || !goesOn(segments.back(), token))
            segments.push_back({.begin = token.word.begin, .speaker = token.speaker});
        else
            segments.back().text += token.before;
        Segment &segment = segments.back();
        segment.text += token.word.text;
        segment.end = std::max(segment.end, token.word.end);
        segment.words << token.word;
    }
    return segments;
}

Token tokenFromChunk(const QJsonObject &chunk)
{
    const QJsonArray times = chunk["timestamp"_L1].toArray();
    const double begin = times.at(0).toDouble();
    return {.word = {.begin = begin, .end = times.at(1).toDouble(-1), .text = chunk["text"_L1].toString()}, .speaker = chunk["speaker"_L1].toString()};
}

// Whisper answers with one word in each chunk where it was asked to, and does not say so.
bool areWords(const QJsonArray &chunks)
{
    if (chunks.size() < 3)
        return false;
    qsizetype words = 0;
    for (const QJsonValue &chunk : chunks) {
        const QString text = chunk["text"_L1].toString().trimmed();
        words += !text.contains(u' ') && text.size() <= 24 ? 1 : 0;
    }
    return words * 10 >= chunks.size() * 9;
}

std::vector<Segment> segmentsFromWordChunks(const QJsonArray &chunks)
{
    std::vector<Token> tokens;
    bool hasSpaces = false; // " Hello": then what has none belongs to the word before
    for (const QJsonValue &chunk : chunks) {
        tokens.push_back(tokenFromChunk(chunk.toObject()));
        hasSpaces = hasSpaces || (tokens.size() > 1 && tokens.back().word.text.startsWith(u' '));
    }
    QString last;
    for (size_t i = 0; i < tokens.size(); ++i) {
        Word &word = tokens[i].word;
        const bool isApart = hasSpaces ? word.text.startsWith(u' ') : wantsSpaceBetween(last, word.text);
        tokens[i].before = isApart ? u" "_s : QString();
        word.text = word.text.trimmed();
        if (word.end < word.begin)
            word.end = i + 1 < tokens.size() ? tokens[i + 1].word.begin : word.begin;
        last = word.text;
    }
    return gathered(tokens);
}

std::vector<Segment> segmentsFromChunks(const QJsonArray &chunks)
{
    std::vector<Segment> segments;
    for (const QJsonValue &chunk : chunks) {
        const Token token = tokenFromChunk(chunk.toObject());
        if (const QString text = token.word.text.trimmed(); !text.isEmpty())
            segments.push_back({.begin = token.word.begin, .end = token.word.end, .text = text, .speaker = token.speaker});
    }
    return segments;
}

std::vector<Segment> segmentsFromWords(const QJsonArray &words)
{
    std::vector<Token> tokens;
    QString between;
    QString speaker;
    for (const QJsonValue &word : words) {
        const QString text = word["text"_L1].toString();
        const QString type = word["type"_L1].toString();
        if (type == "spacing"_L1) {
            between = u" "_s;
            continue;
        }
        const double begin = word["start"_L1].toDouble(tokens.empty() ? 0 : tokens.back().word.end);
        speaker = word["speaker_id"_L1].toString();
        tokens.push_back({.word = {.begin = begin, .end = word["end"_L1].toDouble(begin), .text = text.simplified(), .isEvent = type == "audio_event"_L1},
                          .speaker = speaker,
                          .before = between});
        between.clear();
    }
    return gathered(tokens);
}

// Who speaks longest while a segment lasts, where only that is told.
void giveSpeakers(std::vector<Segment> &segments, const QJsonArray &turns)
{
    for (Segment &segment : segments) {
        if (!segment.speaker.isEmpty())
            continue;
        QHash<QString, double> shares;
        double best = 0;
        for (const QJsonValue &turn : turns) {
            const QJsonArray times = turn["timestamp"_L1].toArray();
            const double shared = std::min(segment.end, times.at(1).toDouble()) - std::max(segment.begin, times.at(0).toDouble());
            const QString speaker = turn["speaker"_L1].toString();
            if (shared <= 0)
                continue;
            const double sum = shares[speaker] += shared;
            if (sum > best) {
                best = sum;
                segment.speaker = speaker;
            }
        }
    }
}

} // namespace

std::optional<Transcript> transcriptFromOutput(const QJsonObject &output)
{
    const QJsonArray chunks = output.value("chunks"_L1).toArray();
    const QJsonArray words = output.value("words"_L1).toArray();
    const QJsonValue text = output.value("text"_L1);
    if (!text.isString() || (!output.value("chunks"_L1).isArray() && !output.value("words"_L1).isArray()))
        return {};
    Transcript transcript{.text = text.toString().trimmed()};
    for (const auto key : {"language"_L1, "language_code"_L1, "inferred_languages"_L1, "languages"_L1}) {
        if (transcript.language.isEmpty())
            transcript.language = firstText(output.value(key));
    }
    if (chunks.isEmpty())
        transcript.segments = segmentsFromWords(words);
    else
        transcript.segments = areWords(chunks) ? segmentsFromWordChunks(chunks) : segmentsFromChunks(chunks);
    mend(transcript.segments);
    giveSpeakers(transcript.segments, output.value("diarization_segments"_L1).toArray());
    return transcript;
}

} // namespace studio
