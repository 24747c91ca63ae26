// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the answer of a model that refuses its input to a sentence on the field that it is about.

#include "studio/jobs/problem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

class FieldProblemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void places_data();
    void places();
    void theMessageNamesTheFields();
    void languages_data();
    void languages();
    void whatStaysInItsLanguage();
};

void FieldProblemsTest::sentences_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("ctx");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *type, const char *ctx, const char *sentence) {
        QTest::addRow("%s %s", type, ctx) << QString::fromLatin1(type) << QByteArray(ctx) << QString::fromUtf8(sentence);
    };
    row("internal_server_error", "{}", "The model failed at fal. Try again, or choose another model.");
    row("generation_timeout", "{}", "The model took too long. Try again, or ask for less.");
    row("downstream_service_error", "{}", "A service that the model uses failed. Try again later.");
    row("downstream_service_unavailable", "{}", "A service that the model uses cannot be reached. Try again later.");
    row("content_policy_violation", "{}", "A content check refused this. Change it and try again.");
    row("no_media_generated", "{}", "The model made nothing from this. Change the prompt, or try again.");
    row("image_too_small", R"({"min_height":300,"min_width":512})", "The image is too small: it needs at least 512 × 300 pixels.");
    row("image_too_large", R"({"max_height":4096,"max_width":4096})", "The image is too large: it may have at most 4,096 × 4,096 pixels.");
    row("image_load_error", "{}", "The model cannot read this image. Choose another file.");
    row("file_download_error", "{}", "The model cannot fetch the file from its address.");
    row("face_detection_error", "{}", "No face was found. Choose an image that shows one clearly.");
    row("file_too_large", R"({"max_size":10000000})", "The file is too large: at most 10.0 MB.");
    row("greater_than", R"({"gt":0})", "Enter a number above 0.");
    row("greater_than_equal", R"({"ge":1.5})", "Enter a number of at least 1.5.");
    row("less_than", R"({"lt":10})", "Enter a number below 10.");
    row("less_than_equal", R"({"le":4})", "Enter a number of at most 4.");
    row("multiple_of", R"({"multiple_of":8})", "Enter a multiple of 8.");
    row("sequence_too_short", R"({"min_length":2})", "Add at least 2 entries.");
    row("sequence_too_long", R"({"max_length":5})", "Keep at most 5 entries.");
    row("one_of", R"({"expected":["a",2]})", "Choose one of: a, 2.");
    row("feature_not_supported", "{}", "fal's own words");
    row("invalid_archive", R"({"supported_extensions":[".png",".jpg"]})", "The archive cannot be used. Pack files of these kinds: .png, .jpg.");
    row("archive_file_count_below_minimum", R"({"min_count":4,"provided_count":1,"supported_extensions":[]})",
        "The archive needs at least 4 files; it has 1.");
    row("archive_file_count_exceeds_maximum", R"({"max_count":9,"provided_count":12})", "The archive may hold at most 9 files; it has 12.");
    row("audio_duration_too_long", R"({"max_duration":30,"provided_duration":41.5})",
        "The sound is too long: at most 30 seconds, and it has 41.5.");
    row("audio_duration_too_short", R"({"min_duration":3})", "The sound is too short: at least 3 seconds.");
    row("video_duration_too_long", R"({"max_duration":15})", "The video is too long: at most 15 seconds.");
    row("video_duration_too_short", R"({"min_duration":2,"provided_duration":1})", "The video is too short: at least 2 seconds, and it has 1.");
    row("unsupported_image_format", R"({"supported_formats":["png","webp"]})", "The model does not read this kind of image. It reads: png, webp.");
    row("unsupported_audio_format", R"({"supported_formats":["mp3"]})", "The model does not read this kind of sound. It reads: mp3.");
    row("unsupported_video_format", R"({"supported_formats":["mp4"]})", "The model does not read this kind of video. It reads: mp4.");
    row("missing", "{}", "The model needs this field.");
    row("value_error", R"({"error":{}})", "fal's own words");
    row("model_attributes_type", "{}", "Fill in this group of settings.");
    row("string_too_long", R"({"max_length":2500})", "Enter at most 2500 characters.");
    row("literal_error", R"({"expected":"'a' or 'b'"})", "Choose one of: 'a' or 'b'.");
    row("int_parsing", "{}", "Enter a whole number.");
    row("extra_forbidden", "{}", "The model does not know this field. Leave it out.");
    row("a_new_type", "{}", "fal's own words");
    row("image_too_small", "{}", "fal's own words");
    row("less_than_equal", R"({"le":null})", "fal's own words");
}

void FieldProblemsTest::sentences()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, ctx);
    QFETCH(QString, sentence);
    const QJsonObject detail{{u"loc"_s, QJsonArray{u"body"_s, u"x"_s}}, {u"msg"_s, u"fal's own words"_s}, {u"type"_s, type},
                             {u"ctx"_s, QJsonDocument::fromJson(ctx).object()}};
    const fal::Error error = fal::errorFromAnswer(
        {.status = 422, .body = QJsonDocument(QJsonObject{{u"detail"_s, QJsonArray{detail}}}).toJson(), .contentType = "application/json"});
    const studio::JobProblem problem = studio::problemFrom(error);
    QCOMPARE(problem.fields.size(), 1U);
    QCOMPARE(problem.fields.front().first, u"x"_s);
    QCOMPARE(problem.fields.front().second, sentence);
}

void FieldProblemsTest::places_data()
{
    QTest::addColumn<QByteArray>("loc");
    QTest::addColumn<QString>("path");
    QTest::newRow("a field") << QByteArray(R"(["body","prompt"])") << u"prompt"_s;
    QTest::newRow("inside a list") << QByteArray(R"(["body","loras",0,"path"])") << u"loras.0.path"_s;
    QTest::newRow("the class of an alternative") << QByteArray(R"(["body","image_size","ImageSize","width"])") << u"image_size.width"_s;
    QTest::newRow("the type of an alternative") << QByteArray(R"(["body","image_urls","list[str]",1])") << u"image_urls.1"_s;
    QTest::newRow("a literal") << QByteArray(R"(["body","image_size","literal['square','auto']"])") << u"image_size"_s;
    QTest::newRow("a field with capitals") << QByteArray(R"(["body","TAPose"])") << u"TAPose"_s;
    QTest::newRow("the whole input") << QByteArray(R"(["body"])") << QString();
    QTest::newRow("nowhere") << QByteArray("[]") << QString();
}

void FieldProblemsTest::places()
{
    QFETCH(QByteArray, loc);
    QFETCH(QString, path);
    const QByteArray body = R"({"detail":[{"loc":)" + loc + R"(,"msg":"No.","type":"value_error"}]})";
    const auto problem = studio::problemFrom(fal::errorFromAnswer({.status = 422, .body = body, .contentType = "application/json"}));
    QCOMPARE(problem.fields.size(), 1U);
    QCOMPARE(problem.fields.front().first, path);
}

// A language in which each text is said in brackets.
class Brackets final : public QTranslator
{
public:
    Brackets()
    {
        QLocale::setDefault(QLocale(QLocale::Esperanto));
        QCoreApplication::installTranslator(this);
    }
    ~Brackets() override
    {
        QCoreApplication::removeTranslator(this);
        QLocale::setDefault(m_before);
    }
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override { return u"[%1]"_s.arg(QString::fromUtf8(text)); }

private:
    QLocale m_before;
};

void FieldProblemsTest::languages_data()
{
    QTest::addColumn<fal::HttpAnswer>("answer");
    QTest::newRow("a field") << fal::HttpAnswer{.status = 422, .body = R"({"detail":[{"loc":["body","prompt"],"msg":"Field required","type":"missing"}]})", .contentType = "application/json"};
    QTest::newRow("a wrong key") << fal::HttpAnswer{.status = 401, .body = R"({"detail":"No user found"})", .contentType = "application/json"};
    QTest::newRow("no money") << fal::HttpAnswer{.status = 403, .body = R"({"detail":"User is locked. Reason: Exhausted balance"})", .contentType = "application/json"};
    QTest::newRow("not begun in time") << fal::HttpAnswer{.status = 504, .body = R"({"detail":"Request timed out"})", .contentType = "application/json", .timeoutType = "user"};
    QTest::newRow("a page of a proxy") << fal::HttpAnswer{.status = 502, .body = "<html>Bad gateway</html>", .contentType = "text/html"};
    QTest::newRow("nothing") << fal::HttpAnswer{.status = 500};
    QTest::newRow("a refused content") << fal::HttpAnswer{.status = 422, .body = R"({"detail":"no"})", .contentType = "application/json", .errorType = "content_policy_violation"};
}

void FieldProblemsTest::languages()
{
    QFETCH(const fal::HttpAnswer, answer);
    const studio::JobProblem before = studio::problemFrom(fal::errorFromAnswer(answer));
    QCOMPARE(studio::retold(before), before); // in the same language
    const QJsonObject kept = studio::toJson(before);
    studio::JobProblem composed = before;
    composed.advice = u"What was said of it then."_s;
    {
        const Brackets other;
        const studio::JobProblem meant = studio::problemFrom(fal::errorFromAnswer(answer));
        QVERIFY(meant.message.startsWith(u'[') && meant.message != before.message);
        QCOMPARE(studio::retold(before), meant);
        QCOMPARE(studio::problemFromJson(kept), meant);
        QCOMPARE(studio::retold(composed).message, meant.message);
        QCOMPARE(studio::retold(composed).advice, composed.advice);
        // And back, from what was kept in the other one.
        const QJsonObject again = studio::toJson(studio::problemFromJson(kept));
        QLocale::setDefault(QLocale(QLocale::Latin));
        QCOMPARE(studio::problemFromJson(again).message, meant.message);
    }
    QCOMPARE(studio::problemFromJson(kept), before);
}

// What fal did not say alone, or said at great length, stays as it was told.
void FieldProblemsTest::whatStaysInItsLanguage()
{
    const studio::JobProblem here = studio::problemHere(u"The disk is full."_s, u"Make room."_s);
    const studio::JobProblem network = studio::problemFrom({.kind = fal::ErrorKind::Network, .message = u"The connection to fal broke."_s});
    const studio::JobProblem other = studio::problemFrom({.kind = fal::ErrorKind::Server, .message = u"Another sentence."_s, .httpStatus = 500, .rawBody = "{}"});
    const studio::JobProblem lengthy = studio::problemFrom(fal::errorFromAnswer({.status = 500, .body = "{\"detail\":\"" + QByteArray(20'000, 'x') + "\"}"}));
    const Brackets language;
    for (const studio::JobProblem &problem : {here, network, other, lengthy})
        QCOMPARE(studio::retold(problem), problem);
}

// Each with the words of its form, not with those of fal.
void FieldProblemsTest::theMessageNamesTheFields()
{
    const QByteArray body = R"({"detail":[{"loc":["body","prompt"],"msg":"Field required","type":"missing"},)"
                            R"({"loc":["body","image_urls",1],"msg":"Failed to download the file.","type":"file_download_error"},)"
                            R"({"loc":["body"],"msg":"Nothing fits.","type":"value_error"}]})";
    const auto problem = studio::problemFrom(fal::errorFromAnswer({.status = 422, .body = body, .contentType = "application/json"}));
    const QStringList lines = problem.message.split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0), u"fal refused the input."_s);
    QCOMPARE(lines.at(1), u"Prompt: "_s + problem.fields.at(0).second);
    QCOMPARE(lines.at(2), u"Images › 2: "_s + problem.fields.at(1).second);
    QVERIFY(!lines.at(2).contains(u"Failed to"_s));
    QCOMPARE(lines.at(3), u"Nothing fits."_s);
}

QTEST_GUILESS_MAIN(FieldProblemsTest)
#include "tst_fieldproblems.moc"
