// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/transcript.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

// Words are gathered into lines that fit under a film.
constexpr qsizetype longestLine = 84;
constexpr double longestPause = 0.8; // seconds
constexpr double shortestShown = 0.1;

QString firstText(const QJsonValue &value)
{
    return value.isArray() ? value.toArray().first().toString() : value.toString();
}

std::vector<Segment> segmentsFromChunks(const QJsonArray &chunks)
{
    std::vector<Segment> segments;
    for (const QJsonValue &chunk : chunks) {
        const QJsonArray times = chunk["timestamp"_L1].toArray();
        Segment segment{.begin = times.at(0).toDouble(),
                        .end = times.at(1).toDouble(-1), // null where the model does not know the end
                        .text = chunk["text"_L1].toString().trimmed(),
                        .speaker = chunk["speaker"_L1].toString()};
        if (!segment.text.isEmpty())
            segments.push_back(segment);
    }
    return segments;
}

std::vector<Segment> segmentsFromWords(const QJsonArray &words)
{
    std::vector<Segment> segments;
    bool isOpen = false;
    for (const QJsonValue &word : words) {
        const QString text = word["text"_L1].toString();
        const QString speaker = word["speaker_id"_L1].toString();
        if (word["type"_L1].toString() == "spacing"_L1) {
            if (isOpen)
                segments.back().text += u' ';
            continue;
        }
        const double begin = word["start"_L1].toDouble();
        if (isOpen) {
            const Segment &last = segments.back();
            const bool isSentenceOver = last.text.size() > longestLine / 2 && QStringView(u".!?。").contains(last.text.trimmed().back());
            isOpen = last.speaker == speaker && begin - last.end < longestPause && last.text.size() + text.size() <= longestLine && !isSentenceOver;
        }
        if (!isOpen)
            segments.push_back({.begin = begin, .speaker = speaker});
        isOpen = true;
        segments.back().text += text;
        segments.back().end = word["end"_L1].toDouble(begin);
    }
    for (Segment &segment : segments)
        segment.text = segment.text.simplified();
    std::erase_if(segments, [](const Segment &segment) { return segment.text.isEmpty(); });
    return segments;
}

// Ends that are missing or before their beginning reach to the next segment.
void mend(std::vector<Segment> &segments)
{
    for (size_t i = 0; i < segments.size(); ++i) {
        Segment &segment = segments[i];
        segment.begin = std::max(0.0, segment.begin);
        if (segment.end > segment.begin)
            continue;
        segment.end = segment.begin + 2;
        if (i + 1 < segments.size() && segments[i + 1].begin > segment.begin)
            segment.end = segments[i + 1].begin;
        segment.end = std::max(segment.end, segment.begin + shortestShown);
    }
}

QString clock(double seconds, QChar point)
{
    const qint64 all = std::llround(seconds * 1000);
    return u"%1:%2:%3%4%5"_s.arg(all / 3'600'000, 2, 10, QLatin1Char('0'))
        .arg(all / 60'000 % 60, 2, 10, QLatin1Char('0'))
        .arg(all / 1000 % 60, 2, 10, QLatin1Char('0'))
        .arg(point)
        .arg(all % 1000, 3, 10, QLatin1Char('0'));
}

// A blank line would end the entry.
QString oneBlock(const Segment &segment)
{
    return segment.text.split(u'\n', Qt::SkipEmptyParts).join(u'\n');
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
    transcript.segments = chunks.isEmpty() ? segmentsFromWords(words) : segmentsFromChunks(chunks);
    mend(transcript.segments);
    return transcript;
}

QString toPlainText(const Transcript &transcript)
{
    const auto hasSpeaker = [](const Segment &segment) { return !segment.speaker.isEmpty(); };
    if (std::none_of(transcript.segments.begin(), transcript.segments.end(), hasSpeaker))
        return transcript.text + u'\n';
    QString text;
    QString speaker;
    for (const Segment &segment : transcript.segments) {
        if (segment.speaker != speaker || text.isEmpty())
            text += (text.isEmpty() ? u""_s : u"\n\n"_s) + (segment.speaker.isEmpty() ? u""_s : segment.speaker + u": "_s);
        else
            text += u' ';
        text += segment.text;
        speaker = segment.speaker;
    }
    return text + u'\n';
}

QString toSrt(const Transcript &transcript)
{
    QString text;
    int number = 0;
    for (const Segment &segment : transcript.segments) {
        text += u"%1\n%2 --> %3\n"_s.arg(++number).arg(clock(segment.begin, u','), clock(segment.end, u','));
        text += (segment.speaker.isEmpty() ? u""_s : segment.speaker + u": "_s) + oneBlock(segment) + u"\n\n"_s;
    }
    return text;
}

QString toVtt(const Transcript &transcript)
{
    QString text = u"WEBVTT\n\n"_s;
    for (const Segment &segment : transcript.segments) {
        QString block = oneBlock(segment).replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
        if (QString speaker = segment.speaker; !speaker.isEmpty())
            block.prepend(u"<v %1>"_s.arg(speaker.remove(u'>').remove(u'<')));
        text += u"%1 --> %2\n"_s.arg(clock(segment.begin, u'.'), clock(segment.end, u'.')) + block + u"\n\n"_s;
    }
    return text;
}

QJsonObject toJson(const Transcript &transcript)
{
    QJsonArray segments;
    for (const Segment &segment : transcript.segments) {
        QJsonObject entry{{u"begin"_s, segment.begin}, {u"end"_s, segment.end}, {u"text"_s, segment.text}};
        if (!segment.speaker.isEmpty())
            entry.insert(u"speaker"_s, segment.speaker);
        segments.append(entry);
    }
    return {{u"text"_s, transcript.text}, {u"language"_s, transcript.language}, {u"segments"_s, segments}};
}

} // namespace studio
