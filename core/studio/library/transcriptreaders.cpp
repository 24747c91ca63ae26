// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/transcriptformats.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(studio::Transcript)
};

constexpr QChar joiner(0x2060);

// UTF-8 unless the file says otherwise; old files of subtitles are Latin-1.
QString decoded(const QByteArray &content)
{
    const auto told = QStringConverter::encodingForData(content);
    QStringDecoder decoder(told.value_or(QStringConverter::Utf8));
    QString text = decoder(content);
    if (decoder.hasError() && !told)
        text = QString::fromLatin1(content);
    text.remove(QChar(QChar::ByteOrderMark));
    text.remove(QChar(u'\0'));
    return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

QStringList linesOf(const QByteArray &content)
{
    return decoded(content).split(u'\n');
}

// [hours:]minutes:seconds[.,]fraction
double secondsFrom(QStringView hours, QStringView minutes, QStringView seconds, QStringView fraction)
{
    const double part = (u"0."_s + fraction.toString()).toDouble();
    return double(hours.toInt()) * 3600 + double(minutes.toInt()) * 60 + double(seconds.toInt()) + part;
}

struct Times
{
    double begin = 0;
    double end = 0;
};

std::optional<Times> timesIn(const QString &line)
{
    static const QRegularExpression times(u"^\\s*(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{1,2})[,.](\\d{1,3})\\s*-->\\s*(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{1,2})[,.](\\d{1,3})"_s);
    if (!line.contains("-->"_L1))
        return {};
    const auto found = times.match(line);
    if (!found.hasMatch())
        return {};
    return Times{secondsFrom(found.capturedView(1), found.capturedView(2), found.capturedView(3), found.capturedView(4)),
                 secondsFrom(found.capturedView(5), found.capturedView(6), found.capturedView(7), found.capturedView(8))};
}

QString withoutMarks(QString text)
{
    static const QRegularExpression broken(u"(?<=[<{\\\\])\u2060|(?<=--)\u2060(?=>)"_s);
    text.remove(broken);
    if (text.startsWith(QChar(0x200F)))
        text.remove(0, 1);
    return text.trimmed();
}

// A machine's name in front of the words; any other colon belongs to them.
void takeSpeaker(Segment &segment)
{
    static const QRegularExpression name(u"^((?:speaker|SPEAKER|Speaker)[ _]\\w{1,8}): *"_s);
    if (const auto found = name.match(segment.text); found.hasMatch()) {
        segment.speaker = found.captured(1);
        segment.text.remove(0, found.capturedLength());
    }
}

std::vector<Segment> fromSrt(const QByteArray &content)
{
    static const QRegularExpression tag(u"</?(?:[ibus]|font\\b[^>\u2060]*)>|\\{\\\\[^}\u2060]*\\}"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(u"^\\s*\\d+\\s*$"_s);
    std::vector<Segment> segments;
    const QStringList lines = linesOf(content);
    for (qsizetype i = 0; i < lines.size();) {
        const std::optional<Times> times = timesIn(lines.at(i++));
        if (!times)
            continue;
        QStringList words;
        while (i < lines.size() && !timesIn(lines.at(i)))
            words << lines.at(i++);
        // The next cue's number is no word of this one.
        if (i < lines.size() && !words.isEmpty() && number.match(words.back()).hasMatch())
            words.removeLast();
        Segment segment{.begin = times->begin, .end = times->end};
        QStringList shown;
        for (QString word : words) {
            if (const QString text = withoutMarks(word.remove(tag)); !text.isEmpty())
                shown << text;
        }
        segment.text = shown.join(u'\n');
        takeSpeaker(segment);
        segments.push_back(segment);
    }
    return segments;
}

QString withoutEntities(QString text)
{
    return text.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&nbsp;"_L1, " "_L1).replace("&lrm;"_L1, u"\u200E"_s).replace("&rlm;"_L1, u"\u200F"_s).replace("&amp;"_L1, "&"_L1);
}

std::vector<Segment> fromVtt(const QByteArray &content)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    static const QRegularExpression voice(u"<v(?:\\.[^\\s>]*)?\\s+([^>]*)>"_s);
    std::vector<Segment> segments;
    const QStringList lines = linesOf(content);
    for (qsizetype i = 0; i < lines.size();) {
        const std::optional<Times> times = timesIn(lines.at(i++));
        if (!times)
            continue; // the head, notes, styles, names of cues
        Segment segment{.begin = times->begin, .end = times->end};
        QStringList words;
        while (i < lines.size() && !lines.at(i).trimmed().isEmpty() && !timesIn(lines.at(i))) {
            QString line = lines.at(i++);
            if (const auto named = voice.match(line); named.hasMatch() && segment.speaker.isEmpty())
                segment.speaker = withoutEntities(named.captured(1)).simplified();
            if (const QString text = withoutEntities(line.remove(tag)).trimmed(); !text.isEmpty())
                words << text;
        }
        segment.text = words.join(u'\n');
        segments.push_back(segment);
    }
    return segments;
}

std::optional<double> assSeconds(const QString &text)
{
    static const QRegularExpression clock(u"^\\s*(\\d{1,4}):(\\d{1,2}):(\\d{1,2})[.,:](\\d{1,3})\\s*$"_s);
    const auto found = clock.match(text);
    if (!found.hasMatch())
        return {};
    return secondsFrom(found.capturedView(1), found.capturedView(2), found.capturedView(3), found.capturedView(4));
}

// Overrides go, escaped braces and new lines become what they stand for.
QString assWords(const QString &text)
{
    QString words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (text.at(i) == u'\\' && (next == u'N' || next == u'n' || next == u'h')) {
            words += next == u'h' ? u' ' : u'\n';
            ++i;
        } else if (text.at(i) == u'\\' && (next == u'{' || next == u'}')) {
            words += next;
            ++i;
        } else if (text.at(i) == u'{') {
            const qsizetype end = text.indexOf(u'}', i);
            if (end < 0)
                words += text.mid(i);
            i = end < 0 ? text.size() : end;
        } else {
            words += text.at(i);
        }
    }
    QStringList lines;
    for (const QString &line : words.split(u'\n')) {
        if (const QString shown = withoutMarks(line); !shown.isEmpty())
            lines << shown;
    }
    return lines.join(u'\n');
}

std::vector<Segment> fromAss(const QByteArray &content)
{
    std::vector<Segment> segments;
    QStringList columns{u"layer"_s, u"start"_s, u"end"_s, u"style"_s, u"name"_s, u"marginl"_s, u"marginr"_s, u"marginv"_s, u"effect"_s, u"text"_s};
    for (const QString &line : linesOf(content)) {
        if (line.startsWith("Format:"_L1) && line.contains("Text"_L1)) {
            columns.clear();
            for (const QString &column : line.mid(7).split(u','))
                columns << column.trimmed().toLower();
        }
        if (!line.startsWith("Dialogue:"_L1))
            continue;
        // The words come last, commas and all.
        const QString rest = line.mid(9);
        const qsizetype last = columns.size() - 1;
        QStringList values;
        qsizetype from = 0;
        for (qsizetype at = rest.indexOf(u','); at >= 0 && values.size() < last; at = rest.indexOf(u',', from)) {
            values << rest.mid(from, at - from);
            from = at + 1;
        }
        const auto value = [&](QLatin1StringView name) {
            const qsizetype at = columns.indexOf(QString(name));
            return at < 0 || at >= values.size() ? QString() : values.at(at).trimmed();
        };
        const auto begin = assSeconds(value("start"_L1));
        const auto end = assSeconds(value("end"_L1));
        if (!begin || !end || values.size() < last)
            continue;
        Segment segment{.begin = *begin, .end = *end, .text = assWords(rest.mid(from)), .speaker = value("name"_L1)};
        if (!segment.speaker.isEmpty() && segment.text.startsWith(segment.speaker + u": "_s))
            segment.text.remove(0, segment.speaker.size() + 2);
        segments.push_back(segment);
    }
    return segments;
}

Word wordFrom(const QJsonObject &object)
{
    return {.begin = object["begin"_L1].toDouble(object["start"_L1].toDouble()),
            .end = object["end"_L1].toDouble(-1),
            .text = object["text"_L1].toString(object["word"_L1].toString()),
            .isEvent = object["event"_L1].toBool()};
}

} // namespace

bool canRead(TranscriptFormat format)
{
    return isSubtitles(format) || format == TranscriptFormat::Json;
}

std::optional<Transcript> transcriptFromJson(const QJsonObject &object)
{
    const QJsonValue list = object.value("segments"_L1);
    if (!list.isArray())
        return transcriptFromOutput(object);
    Transcript transcript{.text = object.value("text"_L1).toString(), .language = object.value("language"_L1).toString()};
    for (const QJsonValue &entry : list.toArray()) {
        const Word times = wordFrom(entry.toObject());
        Segment segment{.begin = times.begin, .end = times.end, .text = times.text, .speaker = entry["speaker"_L1].toString()};
        if (!segment.text.contains(u'\n'))
            segment.text = segment.text.trimmed();
        for (const QJsonValue &word : entry["words"_L1].toArray())
            segment.words << wordFrom(word.toObject());
        transcript.segments.push_back(segment);
    }
    mend(transcript.segments);
    return transcript;
}

tl::expected<Transcript, QString> readTranscript(const QByteArray &content, TranscriptFormat format)
{
    Transcript transcript;
    switch (format) {
    case TranscriptFormat::Srt:
        transcript.segments = fromSrt(content);
        break;
    case TranscriptFormat::Vtt:
        transcript.segments = fromVtt(content);
        break;
    case TranscriptFormat::Ass:
        transcript.segments = fromAss(content);
        break;
    case TranscriptFormat::Json: {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(content, &error);
        const auto found = document.isObject() ? transcriptFromJson(document.object()) : std::nullopt;
        if (!found)
            return tl::unexpected(Sentence::tr("This JSON file is no transcript."));
        return *found;
    }
    case TranscriptFormat::Text:
    case TranscriptFormat::Csv:
        return tl::unexpected(Sentence::tr("Transcripts are read from SRT, VTT, ASS and JSON files."));
    }
    std::erase_if(transcript.segments, [](const Segment &segment) { return segment.text.isEmpty(); });
    if (transcript.segments.empty())
        return tl::unexpected(Sentence::tr("There are no subtitles in this file."));
    mend(transcript.segments);
    transcript.text = joinedText(transcript.segments);
    return transcript;
}

} // namespace studio
