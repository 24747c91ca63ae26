// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What documents say about files, and what is made of it. The limits of the first table are fal's own.

#include "documents.h"

#include "studio/catalog/medialimits.h"
#include "studio/catalog/schema.h"

#include <QTest>

using namespace studio;
using namespace Qt::StringLiterals;

namespace {

media::Info image(int width, int height, qint64 bytes = 1000)
{
    return {.kind = media::Kind::Image, .mimeType = u"image/png"_s, .size = {width, height}, .bytes = bytes};
}

media::Info video(int width, int height, double seconds, double fps, qint64 bytes = 1000)
{
    return {.kind = media::Kind::Video, .mimeType = u"video/mp4"_s, .size = {width, height}, .seconds = seconds, .fps = fps, .bytes = bytes};
}

const char *const klingImage = R"({"max_aspect_ratio": 2.5, "max_file_size": 10485760, "max_height": 3850, "max_width": 3850,
    "min_aspect_ratio": 0.4, "min_height": 340, "min_width": 340, "timeout": 20})";
const char *const klingVideo = R"({"max_duration": 10.05, "max_file_size": 209715200, "max_fps": 60, "max_height": 2160,
    "max_width": 2160, "min_duration": 3, "min_fps": 24, "min_height": 720, "min_width": 720, "timeout": 30})";

QString told(const std::vector<Misfit> &misfits)
{
    QStringList words;
    for (const Misfit &misfit : misfits)
        words << misfit.sentence;
    return words.join(u" | "_s);
}

} // namespace

Q_DECLARE_METATYPE(media::Info)

class TestMediaLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLimitsOfRealDocumentsAreRead_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("lines");
        QTest::newRow("kling motion control, image") << u"fal-ai__kling-video__v2.6__standard__motion-control"_s << u"image_url"_s
            << u"340 to 3850 pixels wide; 340 to 3850 pixels high; proportion from 1:2.5 to 2.5:1; at most 10.0 MB"_s;
        QTest::newRow("kling motion control, video") << u"fal-ai__kling-video__v2.6__standard__motion-control"_s << u"video_url"_s
            << u"340 to 3850 pixels wide; 340 to 3850 pixels high; 3 to 30.05 s long; at most 100.0 MB"_s;
        QTest::newRow("kling v3, first frame") << u"fal-ai__kling-video__v3__pro__image-to-video"_s << u"start_image_url"_s
            << u"at least 300 pixels wide; at least 300 pixels high; proportion from 1:2.5 to 2.5:1; at most 10.0 MB"_s;
        QTest::newRow("kling v3, optional last frame") << u"fal-ai__kling-video__v3__pro__image-to-video"_s << u"end_image_url"_s
            << u"at least 300 pixels wide; at least 300 pixels high; proportion from 1:2.5 to 2.5:1; at most 10.0 MB"_s;
        QTest::newRow("wan, list of videos") << u"wan__v2.6__reference-to-video"_s << u"video_urls"_s << u"2 to 30 s long; at most 100.0 MB"_s;
        QTest::newRow("meshy, older words") << u"fal-ai__meshy__v6__image-to-3d"_s << u"image_url"_s << u"at most 20.0 MB"_s;
    }
    void theLimitsOfRealDocumentsAreRead()
    {
        QFETCH(QString, document);
        QFETCH(QString, key);
        const QString path = QStringLiteral(GESSO_SOURCE_DIR) + u"/resources/models/"_s + document + u".json"_s;
        const auto form = formFromOpenApi(documents::read(path));
        QVERIFY(form);
        const Field *field = form->field(key);
        QVERIFY(field);
        QTEST(limitLines(limitsOf(std::get<MediaKind>(field->kind).limits)).join(u"; "_s), "lines");
    }

    void olderWordsFillTheGaps_data()
    {
        QTest::addColumn<QByteArray>("published");
        QTest::addColumn<MediaLimits>("expected");
        QTest::newRow("nothing") << QByteArray("{}") << MediaLimits();
        QTest::newRow("pixels") << QByteArray(R"({"max_pixels": 178956970})") << MediaLimits{.area = {{}, 178956970}};
        QTest::newRow("prose alone") << QByteArray(R"({"limit_description": "Max file size: 10.0MB, Min width: 340px, Max aspect ratio: 2.50, Timeout: 20.0s"})")
                                     << MediaLimits{.width = {340, {}}, .ratio = {{}, 2.5}, .mostBytes = 10485760};
        QTest::newRow("numbers before prose") << QByteArray(R"({"limit_description": "Min width: 340px", "min_width": 300})")
                                              << MediaLimits{.width = {300, {}}};
        QTest::newRow("newer words") << QByteArray(R"({"min_area": 1000, "max_frames": 81, "multiple_of": 16})")
                                     << MediaLimits{.area = {1000, {}}, .frames = {{}, 81}, .multipleOf = 16};
        QTest::newRow("nonsense is no limit") << QByteArray(R"({"max_width": "wide", "min_width": -3, "max_fps": 0, "multiple_of": 1e12, "max_file_size": 1e300, "max_height": null})")
                                              << MediaLimits();
    }
    void olderWordsFillTheGaps()
    {
        QFETCH(QByteArray, published);
        QFETCH(MediaLimits, expected);
        QVERIFY(limitsOf(documents::json(published.constData())) == expected);
    }

    void filesAreJudgedAndCured_data()
    {
        QTest::addColumn<QByteArray>("limits");
        QTest::addColumn<media::Info>("file");
        QTest::addColumn<QString>("sentences");
        QTest::addColumn<QString>("button");
        const auto row = [](const char *name, const QByteArray &limits, const media::Info &file, const char *sentences, const char *button) {
            QTest::newRow(name) << limits << file << QString::fromUtf8(sentences) << QString::fromUtf8(button);
        };
        row("a fitting image", klingImage, image(1024, 768), "", "");
        row("just inside", klingImage, image(850, 340), "", "");
        row("too large", klingImage, image(5000, 4000),
            "5000 pixels wide; this model takes at most 3850. | 4000 pixels high; this model takes at most 3850.", "Scale to 3850 × 3080");
        row("too small", klingImage, image(200, 400), "200 pixels wide; this model needs at least 340.", "Scale to 340 × 680");
        row("too wide", klingImage, image(3000, 1000), "Too wide for its height: 3:1; this model takes at most 2.5:1.", "Crop to 2500 × 1000");
        row("too high", klingImage, image(1000, 3000), "Too high for its width: 1:3; this model takes at most 1:2.5.", "Crop to 1000 × 2500");
        row("too wide and too large", klingImage, image(8000, 2000),
            "8000 pixels wide; this model takes at most 3850. | Too wide for its height: 4:1; this model takes at most 2.5:1.", "Make it fit");
        row("too many bytes", klingImage, image(1024, 768, 20971520), "The file has 20.0 MB; this model takes at most 10.0 MB.", "Pack into 10.0 MB");
        row("too high and too many bytes", klingImage, image(1000, 3000, 20971520),
            "Too high for its width: 1:3; this model takes at most 1:2.5. | The file has 20.0 MB; this model takes at most 10.0 MB.", "Make it fit");
        row("a fitting clip", klingVideo, video(1280, 720, 5, 30), "", "");
        row("a long clip", klingVideo, video(1280, 720, 12.5, 30), "12.5 s long; this model takes at most 10.05 s.", "Cut to 10 s");
        row("a short clip cannot be cured", klingVideo, video(1280, 720, 2, 30), "2 s long; this model needs at least 3 s.", "");
        row("a fast clip", klingVideo, video(1280, 720, 5, 120), "120 frames per second; this model takes at most 60.", "Change to 60 frames per second");
        row("a slow clip", klingVideo, video(1280, 720, 5, 12), "12 frames per second; this model needs at least 24.", "Change to 24 frames per second");
        row("a clip with odd results stays even", R"({"max_width": 501})", video(1000, 602, 5, 30), "1000 pixels wide; this model takes at most 501.", "Scale to 500 × 300");
        row("low and wide cannot be both", R"({"max_width": 500, "min_height": 400})", image(1000, 500), "1000 pixels wide; this model takes at most 500.", "");
        row("megapixels", R"({"max_area": 1000000})", image(2000, 2000), "4 megapixels; this model takes at most 1.", "Scale to 1000 × 1000");
        row("multiples", R"({"multiple_of": 32})", image(1000, 650), "Width and height must be multiples of 32.", "Scale to 992 × 640");
        row("frames", R"({"max_frames": 81})", video(1280, 720, 10, 16), "160 frames; this model takes at most 81.", "Cut to 5.06 s");
        row("sound", R"({"max_duration": 60})", {.kind = media::Kind::Audio, .seconds = 90, .bytes = 10}, "90 s long; this model takes at most 60 s.", "Cut to 59.95 s");
        row("a picture has no length", klingVideo, image(720, 720), "", "");
        row("what is not known is not judged", klingVideo, {.kind = media::Kind::Video, .bytes = 10}, "", "");
    }
    void filesAreJudgedAndCured()
    {
        QFETCH(QByteArray, limits);
        QFETCH(media::Info, file);
        const MediaLimits taken = limitsOf(documents::json(limits.constData()));
        QTEST(told(misfits(taken, file)), "sentences");
        const media::Conversion cure = fitting(taken, file);
        const bool packs = taken.mostBytes > 0 && file.bytes > taken.mostBytes;
        QTEST(conversionWords(cure, packs), "button");
        // What the cure promises must fit.
        if (cure.isEmpty())
            return;
        media::Info cured = file;
        if (!cure.crop.isEmpty())
            cured.size = cure.crop.size();
        if (!cure.size.isEmpty())
            cured.size = cure.size;
        if (cure.end > 0)
            cured.seconds = cure.end;
        if (cure.fps > 0)
            cured.fps = cure.fps;
        if (cure.mostBytes > 0)
            cured.bytes = std::min(cured.bytes, cure.mostBytes);
        QCOMPARE(told(misfits(taken, cured)), QString());
    }
};

QTEST_APPLESS_MAIN(TestMediaLimits)
#include "tst_medialimits.moc"
