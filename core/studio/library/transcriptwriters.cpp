// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/transcriptformats.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

constexpr QChar joiner(0x2060);         // breaks what would be read as a command, and is not seen
constexpr QChar rightToLeftMark(0x200F);

QString clock(double seconds, QChar point)
{
    const qint64 all = std::llround(seconds * 1000);
    return u"%1:%2:%3%4%5"_s.arg(all / 3'600'000, 2, 10, QLatin1Char('0'))
        .arg(all / 60'000 % 60, 2, 10, QLatin1Char('0'))
        .arg(all / 1000 % 60, 2, 10, QLatin1Char('0'))
        .arg(point)
        .arg(all % 1000, 3, 10, QLatin1Char('0'));
}

QString assClock(double seconds)
{
    const qint64 all = std::llround(seconds * 100);
    return u"%1:%2:%3.%4"_s.arg(all / 360'000).arg(all / 6000 % 60, 2, 10, QLatin1Char('0')).arg(all / 100 % 60, 2, 10, QLatin1Char('0')).arg(all % 100, 2, 10, QLatin1Char('0'));
}

// A line of Arabic that begins with a Latin name is still read from the right.
QString directed(const QString &line, const Cue &cue)
{
    const QString words = cue.speaker.isEmpty() || !line.startsWith(cue.speaker + u": "_s) ? line : line.mid(cue.speaker.size() + 2);
    return words.isRightToLeft() && !line.isRightToLeft() ? rightToLeftMark + line : line;
}

QString srt(const Transcript &transcript, const SubtitleOptions &options)
{
    QString text;
    int number = 0;
    for (const Cue &cue : cuesOf(transcript, options, true))
        text += u"%1\n%2 --> %3\n"_s.arg(++number).arg(clock(cue.begin, u','), clock(cue.end, u',')) + srtText(cue) + u"\n\n"_s;
    return text;
}

QString vtt(const Transcript &transcript, const SubtitleOptions &options)
{
    QString text = u"WEBVTT\n\n"_s;
    for (const Cue &cue : cuesOf(transcript, options, false))
        text += u"%1 --> %2\n"_s.arg(clock(cue.begin, u'.'), clock(cue.end, u'.')) + vttText(cue) + u"\n\n"_s;
    return text;
}

QString ass(const Transcript &transcript, const SubtitleOptions &options)
{
    QString text = u"[Script Info]\n"
                   "ScriptType: v4.00+\n"
                   "PlayResX: 1920\n"
                   "PlayResY: 1080\n"
                   "WrapStyle: 0\n"
                   "ScaledBorderAndShadow: yes\n"
                   "\n"
                   "[V4+ Styles]\n"
                   "Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, StrikeOut, "
                   "ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding\n"
                   "Style: Default,sans-serif,60,&H00FFFFFF,&H00FFFFFF,&H00000000,&H80000000,0,0,0,0,100,100,0,0,1,3,1,2,96,96,54,-1\n"
                   "\n"
                   "[Events]\n"
                   "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"_s;
    for (const Cue &cue : cuesOf(transcript, options, true)) {
        QString name = cue.speaker;
        name.replace(u',', u' ');
        text += u"Dialogue: 0,"_s + assClock(cue.begin) + u',' + assClock(cue.end) + u",Default,"_s + name.simplified() + u",0,0,0,,"_s + assText(cue) + u'\n';
    }
    return text;
}

QString cell(const QString &value)
{
    QString text = shownText(value);
    // A spreadsheet would calculate it.
    if (!text.isEmpty() && QStringView(u"=+-@").contains(text.front()))
        text.prepend(joiner);
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString csv(const Transcript &transcript)
{
    QString text = u"begin,end,speaker,text\r\n"_s;
    for (const Segment &segment : transcript.segments)
        text += QString::number(segment.begin, 'f', 3) + u',' + QString::number(segment.end, 'f', 3) + u',' + cell(segment.speaker) + u',' + cell(segment.text) + u"\r\n"_s;
    return text;
}

// Paragraphs by who speaks; one running text where nobody is named.
QString plainText(const Transcript &transcript, const SubtitleOptions &options)
{
    if (transcript.segments.empty() || !options.speakers || speakersOf(transcript).isEmpty())
        return (transcript.text.isEmpty() ? joinedText(transcript.segments) : transcript.text) + u'\n';
    QString text;
    QString paragraph;
    const auto close = [&] { text += (text.isEmpty() ? QString() : u"\n\n"_s) + paragraph; };
    const Segment *before = nullptr;
    for (const Segment &segment : transcript.segments) {
        if (!before || segment.speaker != before->speaker) {
            if (before)
                close();
            paragraph = segment.speaker.isEmpty() ? QString() : segment.speaker + u": "_s;
        } else if (wantsSpaceBetween(paragraph, segment.text)) {
            paragraph += u' ';
        }
        paragraph += QString(segment.text).replace(u'\n', u' ');
        before = &segment;
    }
    close();
    return text + u'\n';
}

QString withoutControls(QString text)
{
    text.removeIf([](QChar character) { return character.category() == QChar::Other_Control && character != u'\n' && character != u'\t'; });
    return text;
}

} // namespace

QString srtText(const Cue &cue)
{
    // There are no entities: players take "<i>" and "{\an8}" for commands and an arrow for the next cue.
    static const QRegularExpression tag(u"<(?=[A-Za-z/!])"_s);
    static const QRegularExpression command(u"\\{(?=\\\\)"_s);
    QStringList lines;
    for (QString line : cue.lines) {
        line.replace("-->"_L1, u"--"_s + joiner + u'>');
        line.replace(tag, u"<"_s + joiner);
        line.replace(command, u"{"_s + joiner);
        lines << directed(line, cue);
    }
    return lines.join(u'\n');
}

QString vttText(const Cue &cue)
{
    QStringList lines;
    for (QString line : cue.lines)
        lines << line.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
    QString text = lines.join(u'\n');
    if (QString speaker = cue.speaker; !speaker.isEmpty())
        text.prepend(u"<v %1>"_s.arg(speaker.replace(u'&', u"&amp;"_s).remove(u'>').remove(u'<').simplified()));
    return text;
}

QString assText(const Cue &cue)
{
    QStringList lines;
    for (QString line : cue.lines) {
        line.replace(u'\\', u"\\"_s + joiner); // "\N" would be a new line
        line.replace(u'{', u"\\{"_s).replace(u'}', u"\\}"_s);
        lines << directed(line, cue);
    }
    return lines.join(u"\\N"_s);
}

QString suffixOf(TranscriptFormat format)
{
    switch (format) {
    case TranscriptFormat::Text:
        return u"txt"_s;
    case TranscriptFormat::Srt:
        return u"srt"_s;
    case TranscriptFormat::Vtt:
        return u"vtt"_s;
    case TranscriptFormat::Ass:
        return u"ass"_s;
    case TranscriptFormat::Csv:
        return u"csv"_s;
    case TranscriptFormat::Json:
        return u"json"_s;
    }
    Q_UNREACHABLE();
}

std::optional<TranscriptFormat> transcriptFormatFrom(const QString &suffix)
{
    for (const TranscriptFormat format : transcriptFormats) {
        if (suffixOf(format) == suffix.toLower())
            return format;
    }
    return suffix.toLower() == "ssa"_L1 ? std::optional(TranscriptFormat::Ass) : std::nullopt;
}

bool isSubtitles(TranscriptFormat format)
{
    return format == TranscriptFormat::Srt || format == TranscriptFormat::Vtt || format == TranscriptFormat::Ass;
}

QString toPlainText(const Transcript &transcript)
{
    return plainText(transcript, {});
}

QJsonObject toJson(const Transcript &transcript)
{
    QJsonArray segments;
    for (const Segment &segment : transcript.segments) {
        QJsonObject entry{{u"begin"_s, segment.begin}, {u"end"_s, segment.end}, {u"text"_s, segment.text}};
        if (!segment.speaker.isEmpty())
            entry.insert(u"speaker"_s, segment.speaker);
        QJsonArray words;
        for (const Word &word : segment.words) {
            QJsonObject one{{u"begin"_s, word.begin}, {u"end"_s, word.end}, {u"text"_s, word.text}};
            if (word.isEvent)
                one.insert(u"event"_s, true);
            words.append(one);
        }
        if (!words.isEmpty())
            entry.insert(u"words"_s, words);
        segments.append(entry);
    }
    return {{u"format"_s, u"gesso-transcript"_s}, {u"text"_s, transcript.text}, {u"language"_s, transcript.language}, {u"segments"_s, segments}};
}

QByteArray transcriptBytes(const Transcript &transcript, TranscriptFormat format, const SubtitleOptions &options)
{
    switch (format) {
    case TranscriptFormat::Text:
        return withoutControls(plainText(transcript, options)).toUtf8();
    case TranscriptFormat::Srt:
        return srt(transcript, options).toUtf8();
    case TranscriptFormat::Vtt:
        return vtt(transcript, options).toUtf8();
    case TranscriptFormat::Ass:
        return ass(transcript, options).toUtf8();
    case TranscriptFormat::Csv:
        return csv(transcript).toUtf8();
    case TranscriptFormat::Json:
        return QJsonDocument(toJson(transcript)).toJson();
    }
    Q_UNREACHABLE();
}

} // namespace studio
