// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/transcriptedit.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(studio::Transcript)
};

constexpr double shortest = 0.1; // seconds

bool holds(const Transcript &transcript, Rows rows)
{
    return rows.first >= 0 && rows.first <= rows.last && rows.last < qsizetype(transcript.segments.size());
}

Transcript settled(Transcript transcript)
{
    std::erase_if(transcript.segments, [](const Segment &segment) { return segment.text.trimmed().isEmpty(); });
    mend(transcript.segments);
    transcript.text = joinedText(transcript.segments);
    return transcript;
}

// What a word is made of when a person writes: letters between spaces, or single wide characters.
QStringList wordsIn(const QString &text)
{
    QStringList words;
    QString word;
    const auto close = [&] {
        if (!word.isEmpty())
            words << std::exchange(word, {});
    };
    for (const QChar character : text) {
        if (character.isSpace()) {
            close();
        } else if (isWide(character.unicode()) && character.isLetter()) {
            close();
            words << QString(character);
        } else {
            word += character;
        }
    }
    close();
    return words;
}

// The words that begin and end the text as before keep their times; those between share what is left by their lengths.
QList<Word> retimed(const Segment &before, const QString &text)
{
    if (before.words.isEmpty())
        return {};
    const QStringList wanted = wordsIn(text);
    const QList<Word> &old = before.words;
    qsizetype head = 0;
    while (head < std::min(wanted.size(), old.size()) && wanted.at(head) == old.at(head).text)
        ++head;
    qsizetype tail = 0;
    while (tail < std::min(wanted.size(), old.size()) - head && wanted.at(wanted.size() - 1 - tail) == old.at(old.size() - 1 - tail).text)
        ++tail;
    QList<Word> words = old.mid(0, head);
    const qsizetype fresh = wanted.size() - head - tail;
    const qsizetype gone = old.size() - head - tail;
    const double begin = gone > 0 ? old.at(head).begin : head > 0 ? old.at(head - 1).end : before.begin;
    const double end = std::max(begin, gone > 0 ? old.at(head + gone - 1).end : tail > 0 ? old.at(old.size() - tail).begin : before.end);
    qsizetype letters = 0;
    for (qsizetype i = 0; i < fresh; ++i)
        letters += wanted.at(head + i).size();
    double at = begin;
    for (qsizetype i = 0; i < fresh; ++i) {
        const QString &word = wanted.at(head + i);
        const double next = fresh == gone ? old.at(head + i).end : at + (end - begin) * double(word.size()) / double(letters);
        words << Word{.begin = fresh == gone ? old.at(head + i).begin : at, .end = next, .text = word};
        at = next;
    }
    return words + old.mid(old.size() - tail);
}

void press(Segment &segment)
{
    for (Word &word : segment.words) {
        word.begin = std::clamp(word.begin, segment.begin, segment.end);
        word.end = std::clamp(word.end, word.begin, segment.end);
    }
}

tl::expected<QRegularExpression, QString> patternOf(const Search &search)
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!search.caseMatters)
        options |= QRegularExpression::CaseInsensitiveOption;
    // A pattern that would try for ever gives up.
    QRegularExpression pattern(search.isPattern ? u"(*LIMIT_MATCH=200000)"_s + search.text : QRegularExpression::escape(search.text), options);
    if (!pattern.isValid())
        return tl::unexpected(Sentence::tr("The pattern is not complete or not valid: %1.").arg(pattern.errorString()));
    return pattern;
}

QString filledIn(const QString &replacement, const QRegularExpressionMatch &match)
{
    QString text;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar next = i + 1 < replacement.size() ? replacement.at(i + 1) : QChar();
        if (replacement.at(i) == u'\\' && next.isDigit()) {
            text += match.captured(next.digitValue());
            ++i;
        } else if (replacement.at(i) == u'\\' && next == u'\\') {
            text += next;
            ++i;
        } else {
            text += replacement.at(i);
        }
    }
    return text;
}

} // namespace

Transcript withText(Transcript transcript, qsizetype row, const QString &text)
{
    if (!holds(transcript, {row, row}))
        return transcript;
    Segment &segment = transcript.segments[size_t(row)];
    segment.words = retimed(segment, text);
    segment.text = text.trimmed();
    return settled(std::move(transcript));
}

Transcript split(Transcript transcript, qsizetype row, qsizetype offset)
{
    if (!holds(transcript, {row, row}))
        return transcript;
    Segment &first = transcript.segments[size_t(row)];
    if (offset < first.text.size() && first.text.at(offset).isLowSurrogate())
        --offset;
    if (first.text.left(offset).trimmed().isEmpty() || first.text.mid(offset).trimmed().isEmpty())
        return transcript;
    const double time = std::clamp(timeAt(first, offset), first.begin + 0.001, std::max(first.begin + 0.001, first.end - 0.001));
    Segment second{.begin = time, .end = first.end, .text = first.text.mid(offset).trimmed(), .speaker = first.speaker};
    const std::vector<WordSpan> spans = wordSpans(first);
    QList<Word> stay;
    for (size_t i = 0; i < spans.size(); ++i)
        (spans[i].from < offset ? stay : second.words) << first.words.at(qsizetype(i));
    first.text = first.text.left(offset).trimmed();
    first.words = stay;
    first.end = time;
    press(first);
    press(second);
    transcript.segments.insert(transcript.segments.begin() + row + 1, second);
    return settled(std::move(transcript));
}

Transcript merged(Transcript transcript, Rows rows)
{
    if (!holds(transcript, rows) || rows.count() < 2)
        return transcript;
    Segment &all = transcript.segments[size_t(rows.first)];
    for (qsizetype row = rows.first + 1; row <= rows.last; ++row) {
        const Segment &next = transcript.segments[size_t(row)];
        all.text += (wantsSpaceBetween(all.text, next.text) ? u" "_s : QString()) + next.text;
        all.end = std::max(all.end, next.end);
        // Half of the words would show the wrong one as heard.
        all.words = all.words.isEmpty() || next.words.isEmpty() ? QList<Word>() : all.words + next.words;
        if (all.speaker.isEmpty())
            all.speaker = next.speaker;
    }
    transcript.segments.erase(transcript.segments.begin() + rows.first + 1, transcript.segments.begin() + rows.last + 1);
    return settled(std::move(transcript));
}

Transcript without(Transcript transcript, Rows rows)
{
    if (!holds(transcript, rows))
        return transcript;
    transcript.segments.erase(transcript.segments.begin() + rows.first, transcript.segments.begin() + rows.last + 1);
    return settled(std::move(transcript));
}

Transcript shifted(Transcript transcript, Rows rows, double seconds)
{
    if (!holds(transcript, rows) || !std::isfinite(seconds))
        return transcript;
    const double by = std::max(seconds, -transcript.segments[size_t(rows.first)].begin); // the first one begins earliest
    for (qsizetype row = rows.first; row <= rows.last; ++row) {
        Segment &segment = transcript.segments[size_t(row)];
        segment.begin += by;
        segment.end += by;
        for (Word &word : segment.words) {
            word.begin += by;
            word.end += by;
        }
    }
    return settled(std::move(transcript));
}

Transcript beginningAt(Transcript transcript, qsizetype row, double seconds)
{
    if (!holds(transcript, {row, row}) || !std::isfinite(seconds))
        return transcript;
    Segment &segment = transcript.segments[size_t(row)];
    segment.begin = std::max(0.0, seconds);
    segment.end = std::max(segment.end, segment.begin + shortest);
    press(segment);
    return settled(std::move(transcript));
}

Transcript endingAt(Transcript transcript, qsizetype row, double seconds)
{
    if (!holds(transcript, {row, row}) || !std::isfinite(seconds))
        return transcript;
    Segment &segment = transcript.segments[size_t(row)];
    segment.end = std::max(shortest, seconds);
    segment.begin = std::min(segment.begin, segment.end - shortest);
    press(segment);
    return settled(std::move(transcript));
}

Transcript spokenBy(Transcript transcript, Rows rows, const QString &speaker)
{
    for (qsizetype row = rows.first; holds(transcript, rows) && row <= rows.last; ++row)
        transcript.segments[size_t(row)].speaker = speaker.simplified();
    return transcript;
}

Transcript withSpeakerRenamed(Transcript transcript, const QString &from, const QString &to)
{
    for (Segment &segment : transcript.segments) {
        if (segment.speaker == from)
            segment.speaker = to.simplified();
    }
    return transcript;
}

tl::expected<std::vector<Hit>, QString> hitsOf(const Transcript &transcript, const Search &search)
{
    std::vector<Hit> hits;
    if (search.text.isEmpty())
        return hits;
    const auto pattern = patternOf(search);
    if (!pattern)
        return tl::unexpected(pattern.error());
    for (size_t row = 0; row < transcript.segments.size(); ++row) {
        for (auto it = pattern->globalMatch(transcript.segments[row].text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (match.capturedLength() > 0)
                hits.push_back({qsizetype(row), match.capturedStart(), match.capturedLength()});
        }
    }
    return hits;
}

tl::expected<Replaced, QString> replaced(const Transcript &transcript, const Search &search, const QString &replacement, const std::optional<Hit> &only)
{
    Replaced result{.transcript = transcript};
    if (search.text.isEmpty())
        return result;
    const auto pattern = patternOf(search);
    if (!pattern)
        return tl::unexpected(pattern.error());
    for (size_t row = 0; row < transcript.segments.size(); ++row) {
        if (only && only->row != qsizetype(row))
            continue;
        Segment &segment = result.transcript.segments[row];
        QString text;
        qsizetype done = 0;
        for (auto it = pattern->globalMatch(transcript.segments[row].text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (match.capturedLength() == 0 || (only && match.capturedStart() != only->from))
                continue;
            text += segment.text.mid(done, match.capturedStart() - done) + (search.isPattern ? filledIn(replacement, match) : replacement);
            done = match.capturedEnd();
            ++result.count;
        }
        if (done == 0)
            continue;
        text += segment.text.mid(done);
        segment.words = retimed(segment, text);
        segment.text = text.trimmed();
    }
    if (result.count > 0)
        result.transcript = settled(std::move(result.transcript));
    return result;
}

} // namespace studio
