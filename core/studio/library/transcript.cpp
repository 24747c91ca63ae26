// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/transcript.h"

#include <QChar>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

constexpr double shortestShown = 0.1;       // seconds
constexpr double usualLength = 2;           // of a segment that does not say
constexpr double latest = 1000.0 * 60 * 60; // no recording is longer; hostile numbers are

double sane(double seconds)
{
    return std::isfinite(seconds) ? std::clamp(seconds, 0.0, latest) : 0;
}

void mendWords(Segment &segment)
{
    double before = segment.begin;
    for (Word &word : segment.words) {
        word.begin = std::max(sane(word.begin), before);
        word.end = std::max(sane(word.end), word.begin);
        before = word.begin;
    }
}

char32_t lastCharacter(const QString &text)
{
    const qsizetype size = text.size();
    if (size > 1 && text.at(size - 1).isLowSurrogate() && text.at(size - 2).isHighSurrogate())
        return QChar::surrogateToUcs4(text.at(size - 2), text.at(size - 1));
    return size > 0 ? text.at(size - 1).unicode() : U'\0';
}

char32_t firstCharacter(const QString &text)
{
    if (text.size() > 1 && text.at(0).isHighSurrogate() && text.at(1).isLowSurrogate())
        return QChar::surrogateToUcs4(text.at(0), text.at(1));
    return text.isEmpty() ? U'\0' : text.at(0).unicode();
}

} // namespace

bool isWide(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        // Their punctuation, and the full-width forms of Latin.
        return (character >= 0x3000 && character <= 0x303F) || (character >= 0xFF01 && character <= 0xFF60);
    }
}

bool wantsSpaceBetween(const QString &before, const QString &after)
{
    if (before.isEmpty() || after.isEmpty() || before.back().isSpace() || after.front().isSpace())
        return false;
    return !isWide(lastCharacter(before)) || !isWide(firstCharacter(after));
}

QString joinedText(const std::vector<Segment> &segments)
{
    QString text;
    for (const Segment &segment : segments) {
        QString piece = segment.text;
        piece.replace(u'\n', u' ');
        if (wantsSpaceBetween(text, piece))
            text += u' ';
        text += piece;
    }
    return text;
}

QStringList speakersOf(const Transcript &transcript)
{
    QStringList speakers;
    for (const Segment &segment : transcript.segments) {
        if (!segment.speaker.isEmpty() && !speakers.contains(segment.speaker))
            speakers << segment.speaker;
    }
    return speakers;
}

std::vector<WordSpan> wordSpans(const Segment &segment)
{
    std::vector<WordSpan> spans;
    spans.reserve(size_t(segment.words.size()));
    qsizetype from = 0;
    for (const Word &word : segment.words) {
        const QString text = word.text.trimmed();
        const qsizetype at = text.isEmpty() ? -1 : segment.text.indexOf(text, from);
        spans.push_back(at < 0 ? WordSpan{from, 0} : WordSpan{at, text.size()});
        if (at >= 0)
            from = at + text.size();
    }
    return spans;
}

double timeAt(const Segment &segment, qsizetype offset)
{
    const qsizetype size = segment.text.size();
    if (offset <= 0)
        return segment.begin;
    if (offset >= size)
        return segment.end;
    const std::vector<WordSpan> spans = wordSpans(segment);
    for (size_t i = 0; i < spans.size(); ++i) {
        const Word &word = segment.words.at(qsizetype(i));
        if (spans[i].length == 0 || spans[i].from + spans[i].length <= offset)
            continue;
        if (spans[i].from >= offset)
            return std::clamp(word.begin, segment.begin, segment.end);
        const double share = double(offset - spans[i].from) / double(spans[i].length); // in the middle of a word
        return std::clamp(word.begin + share * (word.end - word.begin), segment.begin, segment.end);
    }
    if (!spans.empty() && spans.back().length > 0)
        return std::clamp(segment.words.back().end, segment.begin, segment.end);
    return segment.begin + (segment.end - segment.begin) * double(offset) / double(size);
}

void mend(std::vector<Segment> &segments)
{
    for (Segment &segment : segments) {
        segment.begin = sane(segment.begin);
        segment.end = std::isfinite(segment.end) ? std::min(segment.end, latest + usualLength) : -1;
    }
    std::stable_sort(segments.begin(), segments.end(), [](const Segment &a, const Segment &b) { return a.begin < b.begin; });
    for (size_t i = 0; i < segments.size(); ++i) {
        Segment &segment = segments[i];
        if (segment.end <= segment.begin) {
            segment.end = segment.begin + usualLength;
            if (i + 1 < segments.size() && segments[i + 1].begin > segment.begin)
                segment.end = segments[i + 1].begin;
            segment.end = std::max(segment.end, segment.begin + shortestShown);
        }
        mendWords(segment);
    }
}

} // namespace studio
