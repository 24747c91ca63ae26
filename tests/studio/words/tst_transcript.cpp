// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The document that a transcript is: answers of models read into it, and what a person does to it.

#include "studio/library/transcript.h"
#include "studio/library/transcriptedit.h"
#include "studio/library/subtitlecues.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace studio;

namespace {

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

// As fal-ai/elevenlabs/speech-to-text/scribe-v2 answers.
const QByteArray scribe = R"JSON({"text":"Hey, this is (laughter) fine. And you?","language_code":"eng","language_probability":1,"words":[
    {"text":"Hey,","type":"word","speaker_id":"speaker_0","start":0.1,"end":0.5},{"text":" ","type":"spacing","speaker_id":"speaker_0","start":0.5,"end":0.6},
    {"text":"this","type":"word","speaker_id":"speaker_0","start":0.6,"end":0.7},{"text":" ","type":"spacing","speaker_id":"speaker_0","start":0.7,"end":0.7},
    {"text":"is","type":"word","speaker_id":"speaker_0","start":0.75,"end":0.8},{"text":" ","type":"spacing","speaker_id":"speaker_0","start":null,"end":null},
    {"text":"(laughter)","type":"audio_event","speaker_id":"speaker_0","start":0.9,"end":1.4},{"text":" ","type":"spacing","speaker_id":"speaker_0","start":1.4,"end":1.5},
    {"text":"fine.","type":"word","speaker_id":"speaker_0","start":1.5,"end":2},{"text":" ","type":"spacing","speaker_id":"speaker_0","start":2,"end":2.1},
    {"text":"And","type":"word","speaker_id":"speaker_1","start":2.1,"end":2.3},{"text":" ","type":"spacing","speaker_id":"speaker_1","start":2.3,"end":2.4},
    {"text":"you?","type":"word","speaker_id":"speaker_1","start":2.4,"end":2.8}]})JSON";

Transcript two()
{
    return {.text = u"one two three four"_s,
            .segments = {{.begin = 1, .end = 3, .text = u"one two"_s, .speaker = u"A"_s, .words = {{1, 2, u"one"_s}, {2, 3, u"two"_s}}},
                         {.begin = 4, .end = 6, .text = u"three four"_s, .speaker = u"B"_s, .words = {{4, 5, u"three"_s}, {5, 6, u"four"_s}}}}};
}

Transcript foxes()
{
    return {.text = u"a 🦊🐺 b"_s, .segments = {{.begin = 0, .end = 8, .text = u"a 🦊🐺 b"_s}}};
}

// "1-3 A one two | 4-6 B three four"
QString shown(const Transcript &transcript)
{
    QStringList rows;
    for (const Segment &segment : transcript.segments)
        rows << u"%1-%2 %3 %4"_s.arg(segment.begin).arg(segment.end).arg(segment.speaker, segment.text);
    return rows.join(u" | "_s);
}

QString shownWords(const Segment &segment)
{
    QStringList words;
    for (const Word &word : segment.words)
        words << u"%1@%2-%3"_s.arg(word.text).arg(word.begin).arg(word.end);
    return words.join(u' ');
}

} // namespace

class TestTranscript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("rows"); // empty: no transcript
        QTest::newRow("Whisper, by segments, an end that nobody knows") << QByteArray(R"({"text":"Hello you","inferred_languages":["en"],"diarization_segments":[],"chunks":[{"timestamp":[0,1.5],"text":" Hello","speaker":null},{"timestamp":[1.5,null],"text":"you"}]})")
                                                                         << u"0-1.5  Hello | 1.5-3.5  you"_s;
        QTest::newRow("Whisper, by words, is gathered") << QByteArray(R"({"text":"Hello you there. Then","chunks":[{"timestamp":[0,0.4],"text":" Hello"},{"timestamp":[0.4,0.8],"text":" you"},{"timestamp":[0.8,1],"text":" there."},{"timestamp":[3,3.5],"text":" Then"}]})")
                                                         << u"0-1  Hello you there. | 3-3.5  Then"_s;
        QTest::newRow("Whisper, by words, without spaces") << QByteArray(R"({"text":"a b c","chunks":[{"timestamp":[0,0.4],"text":"a"},{"timestamp":[0.4,0.8],"text":"b"},{"timestamp":[0.8,1],"text":"c"}]})") << u"0-1  a b c"_s;
        QTest::newRow("Whisper, by words, Japanese") << QByteArray("{\"text\":\"今日は\",\"chunks\":[{\"timestamp\":[0,0.4],\"text\":\"今\"},{\"timestamp\":[0.4,0.8],\"text\":\"日\"},{\"timestamp\":[0.8,1],\"text\":\"は\"}]}") << u"0-1  今日は"_s;
        QTest::newRow("Whisper, speakers told apart from the words") << QByteArray(R"({"text":"Hi. No.","chunks":[{"timestamp":[0,2],"text":"Hi."},{"timestamp":[2,4],"text":"No."}],"diarization_segments":[{"timestamp":[0,2.4],"speaker":"SPEAKER_00"},{"timestamp":[2.4,4],"speaker":"SPEAKER_01"}]})")
                                                                      << u"0-2 SPEAKER_00 Hi. | 2-4 SPEAKER_01 No."_s;
        QTest::newRow("an end that nobody knows, just before the next") << QByteArray(R"({"text":"","chunks":[{"timestamp":[1,null],"text":"a"},{"timestamp":[1.05,2],"text":"b"}]})") << u"1-1.1  a | 1.05-2  b"_s;
        QTest::newRow("Wizper") << QByteArray(R"({"text":"Hi","languages":["en"],"chunks":[{"timestamp":[0.5,2],"text":"Hi"}]})") << u"0.5-2  Hi"_s;
        QTest::newRow("ElevenLabs, words, speakers and a laughter") << scribe << u"0.1-2 speaker_0 Hey, this is (laughter) fine. | 2.1-2.8 speaker_1 And you?"_s;
        QTest::newRow("chunks out of order") << QByteArray(R"({"text":"","chunks":[{"timestamp":[5,6],"text":"b"},{"timestamp":[1,2],"text":"a"}]})") << u"1-2  a | 5-6  b"_s;
        QTest::newRow("times that no recording has") << QByteArray(R"({"text":"","chunks":[{"timestamp":[-1e300,1e300],"text":"a"},{"timestamp":["x",{}],"text":"b"}]})") << u"0-3.6e+06  a | 0-2  b"_s;
        QTest::newRow("a text alone is no transcript") << QByteArray(R"({"text":"Hello"})") << QString();
        QTest::newRow("words that are no words") << QByteArray(R"({"text":"x","words":[1,null,{"text":7},[]]})") << u"none"_s;
    }
    void answers()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, rows);
        const auto transcript = transcriptFromOutput(json(answer));
        QCOMPARE(transcript.has_value(), !rows.isEmpty());
        if (transcript && rows != "none"_L1)
            QCOMPARE(shown(*transcript).replace(u"3.6e+06"_s, u"3.6e+06"_s).replace(u"3.6e+6"_s, u"3.6e+06"_s), rows);
        if (transcript && rows == "none"_L1)
            QVERIFY(transcript->segments.empty());
    }

    void wordsAreFoundInTheirSegment()
    {
        const Transcript transcript = *transcriptFromOutput(json(scribe));
        const Segment &first = transcript.segments.front();
        QCOMPARE(first.words.size(), 5);
        QVERIFY(first.words.at(3).isEvent);
        QCOMPARE(wordSpans(first).at(3), (WordSpan{13, 10}));
        QCOMPARE(timeAt(first, 5), 0.6);
        QCOMPARE(transcript.language, u"eng"_s);
    }

    void edits_data()
    {
        QTest::addColumn<Transcript>("edited");
        QTest::addColumn<QString>("rows");
        QTest::newRow("a split at a word takes the word's time") << split(two(), 0, 4) << u"1-2 A one | 2-3 A two | 4-6 B three four"_s;
        QTest::newRow("a split at the beginning is none") << split(two(), 0, 0) << shown(two());
        QTest::newRow("a split beyond the end is none") << split(two(), 0, 99) << shown(two());
        QTest::newRow("a split within an emoji is before it") << split(foxes(), 0, 5) << u"0-4  a 🦊 | 4-8  🐺 b"_s;
        QTest::newRow("a split within the first emoji is none") << split(withText(foxes(), 0, u"🦊 b"_s), 0, 1) << u"0-8  🦊 b"_s;
        QTest::newRow("a row that is not there") << split(two(), 7, 1) << shown(two());
        QTest::newRow("merged") << merged(two(), {0, 1}) << u"1-6 A one two three four"_s;
        QTest::newRow("merged with nothing") << merged(two(), {1, 2}) << shown(two());
        QTest::newRow("removed") << without(two(), {0, 0}) << u"4-6 B three four"_s;
        QTest::newRow("an empty text removes") << withText(two(), 1, u"  "_s) << u"1-3 A one two"_s;
        QTest::newRow("later") << shifted(two(), {0, 1}, 1.5) << u"2.5-4.5 A one two | 5.5-7.5 B three four"_s;
        QTest::newRow("earlier than the beginning stops there") << shifted(two(), {0, 1}, -9) << u"0-2 A one two | 3-5 B three four"_s;
        QTest::newRow("one moved behind the other changes places") << shifted(two(), {0, 0}, 5) << u"4-6 B three four | 6-8 A one two"_s;
        QTest::newRow("a beginning at the play position") << beginningAt(two(), 0, 1.5) << u"1.5-3 A one two | 4-6 B three four"_s;
        QTest::newRow("a beginning behind its end moves the end") << beginningAt(two(), 0, 3.5) << u"3.5-3.6 A one two | 4-6 B three four"_s;
        QTest::newRow("an end before its beginning moves the beginning") << endingAt(two(), 1, 3.5) << u"1-3 A one two | 3.4-3.5 B three four"_s;
        QTest::newRow("an end at nothing") << endingAt(two(), 0, -1) << u"0-0.1 A one two | 4-6 B three four"_s;
        QTest::newRow("a time that is none") << endingAt(two(), 0, qQNaN()) << shown(two());
        QTest::newRow("another speaker") << spokenBy(two(), {0, 0}, u" Ada "_s) << u"1-3 Ada one two | 4-6 B three four"_s;
        QTest::newRow("a speaker renamed everywhere") << withSpeakerRenamed(two(), u"B"_s, u"Ben"_s) << u"1-3 A one two | 4-6 Ben three four"_s;
    }
    void edits()
    {
        QFETCH(const Transcript, edited);
        QFETCH(const QString, rows);
        QCOMPARE(shown(edited), rows);
        QCOMPARE(edited.text, joinedText(edited.segments));
    }

    void wordsAreMergedWhereBothHaveThem_data()
    {
        QTest::addColumn<bool>("first");
        QTest::addColumn<bool>("second");
        QTest::addColumn<QString>("words");
        QTest::newRow("both") << true << true << u"one@1-2 two@2-3 three@4-5 four@5-6"_s;
        QTest::newRow("the first only") << true << false << QString();
        QTest::newRow("the second only") << false << true << QString();
    }
    // Half of the words would show the wrong one as heard.
    void wordsAreMergedWhereBothHaveThem()
    {
        QFETCH(const bool, first);
        QFETCH(const bool, second);
        QFETCH(const QString, words);
        Transcript transcript = two();
        if (!first)
            transcript.segments[0].words.clear();
        if (!second)
            transcript.segments[1].words.clear();
        QCOMPARE(shownWords(merged(transcript, {0, 1}).segments.front()), words);
    }

    void newWordsShareTheTimeOfThoseTheyReplace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("one for one") << u"one too"_s << u"one@1-2 too@2-3"_s;
        QTest::newRow("two for one") << u"uno due two"_s << u"uno@1-1.5 due@1.5-2 two@2-3"_s;
        QTest::newRow("one more between") << u"one and two"_s << u"one@1-2 and@2-2 two@2-3"_s;
        QTest::newRow("one less") << u"two"_s << u"two@2-3"_s;
        QTest::newRow("a letter of it") << u"One two"_s << u"One@1-2 two@2-3"_s;
    }
    void newWordsShareTheTimeOfThoseTheyReplace()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        QCOMPARE(shownWords(withText(two(), 0, text).segments.front()), words);
    }

    void searches_data()
    {
        QTest::addColumn<Search>("search");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<int>("count"); // -1: a sentence
        QTest::addColumn<QString>("text");
        QTest::newRow("a letter, either case") << Search{.text = u"O"_s} << u"0"_s << 3 << u"0ne tw0 three f0ur"_s;
        QTest::newRow("its case matters") << Search{.text = u"O"_s, .caseMatters = true} << u"0"_s << 0 << u"one two three four"_s;
        QTest::newRow("what looks like a pattern is text") << Search{.text = u"."_s} << u"x"_s << 0 << u"one two three four"_s;
        QTest::newRow("a pattern with groups") << Search{.text = u"(\\w+) (\\w+)"_s, .isPattern = true} << u"\\2 \\1"_s << 2 << u"two one four three"_s;
        QTest::newRow("a whole segment away") << Search{.text = u"one two"_s} << QString() << 1 << u"three four"_s;
        QTest::newRow("a broken pattern") << Search{.text = u"("_s, .isPattern = true} << QString() << -1 << QString();
        QTest::newRow("a pattern that matches nothing at all") << Search{.text = u"x*"_s, .isPattern = true} << u"-"_s << 0 << u"one two three four"_s;
    }
    void searches()
    {
        QFETCH(const Search, search);
        QFETCH(const QString, replacement);
        QFETCH(const int, count);
        QFETCH(const QString, text);
        const auto hits = hitsOf(two(), search);
        const auto done = replaced(two(), search, replacement);
        QCOMPARE(hits.has_value(), count >= 0);
        QCOMPARE(done.has_value(), count >= 0);
        if (!done)
            return;
        QCOMPARE(int(hits->size()), count);
        QCOMPARE(done->count, count);
        QCOMPARE(done->transcript.text, text);
    }

    void oneHitIsReplacedAlone()
    {
        const Search search{.text = u"o"_s};
        const Hit second = hitsOf(two(), search)->at(1);
        const auto done = replaced(two(), search, u"0"_s, second);
        QCOMPARE(done->transcript.text, u"one tw0 three four"_s);
    }

    void aPatternThatNeverEndsGivesUp()
    {
        Transcript slow = two();
        slow.segments.front().text = QString(60, u'a');
        QElapsedTimer timer;
        timer.start();
        const auto hits = hitsOf(slow, {.text = u"(a+)+(a+)+b"_s, .isPattern = true});
        QVERIFY(hits);
        QVERIFY(timer.elapsed() < 5000);
    }

    void lines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("length");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("short") << u"Hello"_s << 20 << QStringList{u"Hello"_s};
        QTest::newRow("two lines of even length") << u"the quick brown fox jumps over it"_s << 30 << QStringList{u"the quick brown"_s, u"fox jumps over it"_s};
        QTest::newRow("a word that is too long") << u"aaaaaaaaaabbbbbbbbbbcc"_s << 10 << QStringList{u"aaaaaaaaaa"_s, u"bbbbbbbbbb"_s, u"cc"_s};
        QTest::newRow("Japanese takes two columns each") << u"今日は雪が降っています"_s << 12 << QStringList{u"今日は雪が"_s, u"降っています"_s};
        QTest::newRow("an emoji is never cut") << QString(6, u'x') + u"👩‍👩‍👧‍👦👩‍👩‍👧‍👦"_s << 8 << QStringList{u"xxxxxx"_s, u"👩‍👩‍👧‍👦"_s, u"👩‍👩‍👧‍👦"_s};
    }
    void lines()
    {
        QFETCH(const QString, text);
        QFETCH(const int, length);
        QFETCH(const QStringList, lines);
        QCOMPARE(brokenIntoLines(text, length), lines);
    }

    void aLongSegmentBecomesCues()
    {
        Transcript transcript{.segments = {{.begin = 0, .end = 12, .text = QStringList(24, u"word"_s).join(u' ')}, {.begin = 12, .end = 13, .text = u"end"_s}}};
        const SubtitleOptions options{.lineLength = 20, .lines = 2, .gap = 0.1};
        const std::vector<Cue> cues = cuesOf(transcript, options, true);
        QCOMPARE(cues.size(), 4U);
        double before = 0;
        for (const Cue &cue : cues) {
            QVERIFY(cue.lines.size() <= 2);
            for (const QString &line : cue.lines)
                QVERIFY2(columnsOf(line) <= 20, qPrintable(line));
            QVERIFY(cue.begin < cue.end);
            QVERIFY(before == 0 || cue.begin - before > 0.099);
            before = cue.end;
        }
    }

    void linesOfOnesOwnStay()
    {
        Transcript transcript{.segments = {{.begin = 0, .end = 1, .text = u"- Hi.\n- Hello."_s}}};
        QCOMPARE(cuesOf(transcript, {}, false).front().lines, (QStringList{u"- Hi."_s, u"- Hello."_s}));
    }
};

QTEST_GUILESS_MAIN(TestTranscript)
#include "tst_transcript.moc"
