// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every format of a transcript, written and read: golden texts, hostile words, and outside readers.

#include "studio/library/transcriptformats.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace studio;

namespace {

Transcript conversation()
{
    return {.text = u"Hello & welcome. مرحبا"_s,
            .language = u"en"_s,
            .segments = {{.begin = 0, .end = 1.5, .text = u"Hello & welcome."_s, .speaker = u"Ada"_s, .words = {{0, 0.5, u"Hello"_s}, {0.5, 0.6, u"&"_s}, {0.6, 1.5, u"welcome."_s}}},
                         {.begin = 3661.0405, .end = 3662.2, .text = u"مرحبا"_s, .speaker = u"Ben, Jr."_s}}};
}

Transcript saying(const QString &text)
{
    return {.text = text, .segments = {{.begin = 1, .end = 2, .text = text}, {.begin = 3, .end = 4, .text = u"after"_s}}};
}

QByteArray outside(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(30'000);
    return process.readAllStandardOutput();
}

} // namespace

class TestTranscriptFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data()
    {
        QTest::addColumn<TranscriptFormat>("format");
        QTest::addColumn<QByteArray>("golden");
        QTest::newRow("text") << TranscriptFormat::Text << QByteArray("Ada: Hello & welcome.\n\nBen, Jr.: مرحبا\n");
        QTest::newRow("SRT") << TranscriptFormat::Srt
                             << QByteArray("1\n00:00:00,000 --> 00:00:01,500\nAda: Hello & welcome.\n\n2\n01:01:01,041 --> 01:01:02,200\n\u200FBen, Jr.: مرحبا\n\n");
        QTest::newRow("VTT") << TranscriptFormat::Vtt
                             << QByteArray("WEBVTT\n\n00:00:00.000 --> 00:00:01.500\n<v Ada>Hello &amp; welcome.\n\n01:01:01.041 --> 01:01:02.200\n<v Ben, Jr.>مرحبا\n\n");
        QTest::newRow("CSV") << TranscriptFormat::Csv
                             << QByteArray("begin,end,speaker,text\r\n0.000,1.500,\"Ada\",\"Hello & welcome.\"\r\n3661.041,3662.200,\"Ben, Jr.\",\"مرحبا\"\r\n");
        QTest::newRow("JSON") << TranscriptFormat::Json
                              << QJsonDocument::fromJson(R"({"format":"gesso-transcript","text":"Hello & welcome. مرحبا","language":"en","segments":[
                {"begin":0,"end":1.5,"text":"Hello & welcome.","speaker":"Ada","words":[{"begin":0,"end":0.5,"text":"Hello"},{"begin":0.5,"end":0.6,"text":"&"},{"begin":0.6,"end":1.5,"text":"welcome."}]},
                {"begin":3661.0405,"end":3662.2,"text":"مرحبا","speaker":"Ben, Jr."}]})").toJson();
    }
    void golden()
    {
        QFETCH(const TranscriptFormat, format);
        QFETCH(const QByteArray, golden);
        QCOMPARE(QString::fromUtf8(transcriptBytes(conversation(), format)), QString::fromUtf8(golden));
    }

    void anAssFileHasItsLines()
    {
        const QString ass = QString::fromUtf8(transcriptBytes(conversation(), TranscriptFormat::Ass));
        QVERIFY(ass.startsWith("[Script Info]\nScriptType: v4.00+\n"_L1));
        QVERIFY(ass.contains("Dialogue: 0,0:00:00.00,0:00:01.50,Default,Ada,0,0,0,,Ada: Hello & welcome.\n"_L1));
        QVERIFY(ass.contains(u"Dialogue: 0,1:01:01.04,1:01:02.20,Default,Ben Jr.,0,0,0,,\u200FBen, Jr.: مرحبا\n"_s));
    }

    void withoutSpeakers()
    {
        const SubtitleOptions options{.speakers = false};
        for (const TranscriptFormat format : {TranscriptFormat::Text, TranscriptFormat::Srt, TranscriptFormat::Vtt, TranscriptFormat::Ass})
            QVERIFY2(!transcriptBytes(conversation(), format, options).contains("Ada"), qPrintable(suffixOf(format)));
    }

    void hostileWordsComeBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("an arrow") << u"from a --> b"_s;
        QTest::newRow("a time line") << u"00:00:09,000 --> 00:00:10,000"_s;
        QTest::newRow("a tag") << u"<b>bold</b> <v Eve>me"_s;
        QTest::newRow("a script") << u"<script>alert(1)</script>"_s;
        QTest::newRow("an entity") << u"&lt;i&gt; &amp;amp; &"_s;
        QTest::newRow("an override") << u"{\\an8}top {comment} \\N and \\\\ and \\{x}"_s;
        QTest::newRow("Arabic") << u"مرحبا بالعالم"_s;
        QTest::newRow("Hebrew with Latin") << u"שלום world"_s;
        QTest::newRow("Chinese") << u"今天下雪了。"_s;
        QTest::newRow("emoji") << u"snow ❄️ fox 🦊 👩‍👩‍👧"_s;
        QTest::newRow("a number alone") << u"42"_s;
        QTest::newRow("a formula") << u"=1+1"_s;
        QTest::newRow("quotes and commas") << u"\"yes\", she said"_s;
        QTest::newRow("a section") << u"[Events]"_s;
        QTest::newRow("a note") << u"NOTE this"_s;
    }
    void hostileWordsComeBack()
    {
        QFETCH(const QString, text);
        for (const TranscriptFormat format : {TranscriptFormat::Srt, TranscriptFormat::Vtt, TranscriptFormat::Ass, TranscriptFormat::Json}) {
            const auto back = readTranscript(transcriptBytes(saying(text), format), format);
            QVERIFY2(back, qPrintable(suffixOf(format)));
            QCOMPARE(back->segments.size(), 2U);
            QCOMPARE(back->segments.at(0).text, text);
            QCOMPARE(back->segments.at(0).begin, 1.0);
            QCOMPARE(back->segments.at(1).text, u"after"_s);
        }
    }

    void whatCannotBeShownIsLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("NUL") << u"a"_s + QChar(u'\0') + u"b"_s;
        QTest::newRow("a blank line") << u"a\n\nb"_s;
        QTest::newRow("returns and escapes") << u"a\r\x1b\x07\u2028b"_s;
    }
    void whatCannotBeShownIsLeftOut()
    {
        QFETCH(const QString, text);
        for (const TranscriptFormat format : {TranscriptFormat::Srt, TranscriptFormat::Vtt, TranscriptFormat::Ass, TranscriptFormat::Csv, TranscriptFormat::Text}) {
            const QByteArray content = transcriptBytes(saying(text), format);
            for (const char bad : {'\0', '\x1b', '\x07'})
                QVERIFY2(!content.contains(bad), qPrintable(suffixOf(format)));
            if (canRead(format))
                QCOMPARE(readTranscript(content, format)->segments.size(), 2U);
        }
    }

    void readers_data()
    {
        QTest::addColumn<TranscriptFormat>("format");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("first"); // empty: a sentence
        QTest::addColumn<double>("begin");
        using enum TranscriptFormat;
        QTest::newRow("SRT of Windows with a byte order mark") << Srt << QByteArray("\xEF\xBB\xBF""1\r\n00:00:01,000 --> 00:00:02,000\r\nHi\r\nyou\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nB\r\n") << u"Hi\nyou"_s << 1.0;
        QTest::newRow("SRT without numbers and with points") << Srt << QByteArray("00:00:01.5 --> 00:00:02.0 X1:0\nHi\n") << u"Hi"_s << 1.5;
        QTest::newRow("SRT with tags") << Srt << QByteArray("1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<i>Hi</i> <font color=\"#fff\">you</font> a < b\n") << u"Hi you a < b"_s << 1.0;
        QTest::newRow("SRT with a blank line in a cue") << Srt << QByteArray("1\n00:00:01,000 --> 00:00:02,000\nHi\n\nyou\n\n2\n00:00:05,000 --> 00:00:06,000\nB\n") << u"Hi\nyou"_s << 1.0;
        QTest::newRow("SRT in Latin-1") << Srt << QByteArray("1\n00:00:01,000 --> 00:00:02,000\nGr\xfc\xdf\x65\n") << u"Grüße"_s << 1.0;
        QTest::newRow("SRT that is cut off") << Srt << QByteArray("1\n00:00:01,000 --> 00:0") << QString() << 0.0;
        QTest::newRow("an empty SRT") << Srt << QByteArray() << QString() << 0.0;
        QTest::newRow("VTT with all there is") << Vtt << QByteArray("WEBVTT - title\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE\nnothing\n\nid-1\n00:01.000 --> 00:02.000 align:start\n<v.loud Ada>Hi <00:01.500><c>you</c> &lt;3\n\n") << u"Hi you <3"_s << 1.0;
        QTest::newRow("ASS with other columns") << Ass << QByteArray("[Events]\nFormat: Start, End, Text\nDialogue: 0:00:01.00,0:00:02.00,{\\i1}Hi{\\i0}, you\\Nthere\n") << u"Hi, you\nthere"_s << 1.0;
        QTest::newRow("JSON of a model") << Json << QByteArray(R"({"text":"Hi","chunks":[{"timestamp":[1,2],"text":"Hi"}]})") << u"Hi"_s << 1.0;
        QTest::newRow("JSON of another program") << Json << QByteArray(R"({"text":" Hi","segments":[{"id":0,"start":1.0,"end":2.0,"text":" Hi"}]})") << u"Hi"_s << 1.0;
        QTest::newRow("JSON of something else") << Json << QByteArray(R"([1,2])") << QString() << 0.0;
        QTest::newRow("a number out of any range") << Json << QByteArray(R"({"segments":[{"begin":1,"end":1e308,"text":"Hi","words":[{"begin":-1e308,"end":1e308,"text":"Hi"}]}]})") << u"Hi"_s << 1.0;
    }
    void readers()
    {
        QFETCH(const TranscriptFormat, format);
        QFETCH(const QByteArray, content);
        QFETCH(const QString, first);
        QFETCH(const double, begin);
        const auto transcript = readTranscript(content, format);
        QCOMPARE(transcript.has_value(), !first.isEmpty());
        if (!transcript) {
            QVERIFY(transcript.error().endsWith(u'.'));
            return;
        }
        QCOMPARE(transcript->segments.front().text, first);
        QCOMPARE(transcript->segments.front().begin, begin);
        for (const TranscriptFormat any : transcriptFormats)
            QVERIFY(!transcriptBytes(*transcript, any).isEmpty());
    }

    void theDocumentComesBackWhole()
    {
        QCOMPARE(*readTranscript(transcriptBytes(conversation(), TranscriptFormat::Json), TranscriptFormat::Json), conversation());
    }

    void speakersComeBackFromSubtitles()
    {
        for (const TranscriptFormat format : {TranscriptFormat::Vtt, TranscriptFormat::Ass}) {
            const auto back = readTranscript(transcriptBytes(conversation(), format), format);
            QCOMPARE(back->segments.at(0).speaker, u"Ada"_s);
            QCOMPARE(back->segments.at(0).text, u"Hello & welcome."_s);
        }
    }

    void otherProgramsReadThem_data()
    {
        QTest::addColumn<TranscriptFormat>("format");
        QTest::addColumn<QByteArray>("codec");
        QTest::newRow("SRT") << TranscriptFormat::Srt << QByteArray("subrip");
        QTest::newRow("VTT") << TranscriptFormat::Vtt << QByteArray("webvtt");
        QTest::newRow("ASS") << TranscriptFormat::Ass << QByteArray("ass");
    }
    void otherProgramsReadThem()
    {
        QFETCH(const TranscriptFormat, format);
        QFETCH(const QByteArray, codec);
        if (QStandardPaths::findExecutable(u"ffprobe"_s).isEmpty())
            QSKIP("ffprobe is not installed");
        QTemporaryDir folder;
        const QString path = folder.filePath(u"t."_s + suffixOf(format));
        Transcript transcript = saying(u"a --> b <b>x</b> {\\an8} 42"_s);
        transcript.segments.push_back({.begin = 3661.5, .end = 3662, .text = u"مرحبا 今 🦊"_s});
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(transcriptBytes(transcript, format));
        file.close();
        QCOMPARE(outside(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-show_entries"_s, u"stream=codec_name"_s, u"-of"_s, u"csv=p=0"_s, path}).trimmed(), codec);
        const QByteArray packets = outside(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-show_entries"_s, u"packet=pts_time,duration_time"_s, u"-of"_s, u"csv=p=0"_s, path});
        QCOMPARE(packets, QByteArray("1.000000,1.000000\n3.000000,1.000000\n3661.500000,0.500000\n"));
        // What it understands of the words, as bare as it can say it.
        const QByteArray words = outside(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-i"_s, path, u"-f"_s, u"srt"_s, u"-"_s});
        const QString shown = QString::fromUtf8(words).remove(QChar(0x2060));
        QVERIFY2(shown.contains("b>x"_L1) && shown.contains(u"مرحبا 今 🦊"_s) && shown.contains("a --> b"_L1), qPrintable(shown));
    }
};

QTEST_GUILESS_MAIN(TestTranscriptFormats)
#include "tst_transcriptformats.moc"
