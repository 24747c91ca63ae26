// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/live/wire.h"

#include "liveserver.h"

#include <QCborArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using studio::DrawingSlot;
using studio::Field;
using studio::Form;
using studio::MediaKind;
using studio::MediaType;

Q_DECLARE_METATYPE(studio::Form)
Q_DECLARE_METATYPE(studio::DrawingSlot)
Q_DECLARE_METATYPE(fal::RealtimeProtocol)

class LiveWireTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawingTravelsAsTheFormSays_data();
    void drawingTravelsAsTheFormSays();
    void inputHoldsTheDrawing();
    void paperIsWhiteWhereTheDrawingIsClear();
    void answersBecomePictures_data();
    void answersBecomePictures();
    void sizeOfAPictureIsKnownBeforeItIsDecoded();
    void someModelsCannotBeDrawnWith_data();
    void someModelsCannotBeDrawnWith();
    void fieldsComeFromTheImageSide();
};

void LiveWireTest::drawingTravelsAsTheFormSays_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<DrawingSlot>("slot");
    const Field prompt{.key = u"prompt"_s, .kind = studio::TextKind{}};
    const Field sync{.key = u"sync_mode"_s, .kind = studio::ToggleKind{}};
    const auto media = [](const QString &key, const MediaKind &kind) { return Field{.key = key, .kind = kind}; };

    QTest::newRow("no form: image_url") << Form{} << DrawingSlot{};
    QTest::newRow("a model without an image field: image_url")
        << Form{.fields = {prompt, sync}} << DrawingSlot{.inlineResult = true};
    QTest::newRow("an address") << Form{.fields = {prompt, media(u"photo_url"_s, {})}}
                                << DrawingSlot{.key = u"photo_url"_s};
    QTest::newRow("a list of addresses")
        << Form{.fields = {media(u"image_urls"_s, {.list = true})}}
        << DrawingSlot{.key = u"image_urls"_s, .as = DrawingSlot::As::AddressList};
    QTest::newRow("the mask is not the drawing")
        << Form{.fields = {media(u"mask_url"_s, {.type = MediaType::Mask}), media(u"image_url"_s, {})}}
        << DrawingSlot{};
    QTest::newRow("weights are not the drawing")
        << Form{.fields = {media(u"lora_url"_s, {.plainAddress = true}), media(u"image_url"_s, {})}}
        << DrawingSlot{};
    const Field raw{.key = u"image"_s,
                    .kind = studio::ObjectKind{{Field{.key = u"content"_s, .kind = studio::RawKind{}}}}};
    QTest::newRow("bytes") << Form{.fields = {prompt, raw}}
                           << DrawingSlot{.key = u"image"_s, .as = DrawingSlot::As::Bytes};
}

void LiveWireTest::drawingTravelsAsTheFormSays()
{
    QFETCH(Form, form);
    QFETCH(DrawingSlot, slot);
    QCOMPARE(studio::drawingSlot(form), slot);
}

void LiveWireTest::inputHoldsTheDrawing()
{
    const QByteArray jpeg = "bytes";
    const QJsonObject body{{u"prompt"_s, u"fox"_s}, {u"seed"_s, qint64(9'007'199'254'740'993)}};

    const QCborMap asAddress = studio::liveInput({.inlineResult = true}, jpeg, body);
    QCOMPARE(asAddress.value(u"image_url"_s).toString(), u"data:image/jpeg;base64,Ynl0ZXM="_s);
    QCOMPARE(asAddress.value(u"seed"_s).toInteger(), 9'007'199'254'740'993);
    QVERIFY(asAddress.value(u"sync_mode"_s).isTrue());

    const QCborMap asBytes = studio::liveInput({.key = u"image"_s, .as = DrawingSlot::As::Bytes}, jpeg, body);
    QCOMPARE(asBytes.value(u"image"_s).toMap().value(u"content"_s).toByteArray(), jpeg);
    QVERIFY(!asBytes.contains(u"sync_mode"_s));

    // For an application that reads JSON.
    const QCborMap asText = studio::liveInput({.key = u"image"_s, .as = DrawingSlot::As::Bytes}, jpeg, body, true);
    QCOMPARE(asText.value(u"image"_s).toMap().value(u"content"_s).toString(), u"Ynl0ZXM="_s);
    QCOMPARE(studio::textInput({.key = u"image"_s, .as = DrawingSlot::As::Bytes}, asBytes), asText);
    QCOMPARE(studio::textInput({.inlineResult = true}, asAddress), asAddress);

    const QCborMap asList = studio::liveInput({.key = u"urls"_s, .as = DrawingSlot::As::AddressList}, jpeg, body);
    QCOMPARE(asList.value(u"urls"_s).toArray().size(), 1);
}

void LiveWireTest::paperIsWhiteWhereTheDrawingIsClear()
{
    QImage clear(32, 32, QImage::Format_ARGB32_Premultiplied);
    clear.fill(Qt::transparent);
    const QImage back = QImage::fromData(studio::encodeDrawing(clear));
    QCOMPARE(back.size(), clear.size());
    QVERIFY(qGray(back.pixel(16, 16)) > 250);
    QVERIFY(studio::encodeDrawing(QImage()).isEmpty());
}

void LiveWireTest::answersBecomePictures_data()
{
    QTest::addColumn<QCborMap>("answer");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QColor>("color");
    const QByteArray green = test::jpegOf(Qt::green);
    const QByteArray blue = test::jpegOf(Qt::blue);
    const QString type = u"image/jpeg"_s;
    const auto image = [&](const QByteArray &bytes) { return QCborMap{{u"content"_s, bytes}, {u"content_type"_s, type}}; };
    const auto images = [](const QCborArray &list) { return QCborMap{{u"images"_s, list}}; };

    QTest::newRow("bytes") << images({image(green)}) << true << QColor(Qt::green);
    QTest::newRow("bytes without a type") << images({QCborMap{{u"content"_s, green}}}) << true << QColor(Qt::green);
    QTest::newRow("a data address") << images({QCborMap{{u"url"_s, studio::dataAddress(green, type)}}}) << true
                                    << QColor(Qt::green);
    QTest::newRow("base64 in JSON") << images({QCborMap{{u"content"_s, QString::fromLatin1(green.toBase64())}}}) << true << QColor(Qt::green);
    QTest::newRow("damaged base64 in JSON") << images({QCborMap{{u"content"_s, u"%%%"_s}}}) << false << QColor();
    QTest::newRow("an in-between frame and the current one") << images({image(blue), image(green)}) << true
                                                             << QColor(Qt::green);
    QTest::newRow("one image instead of a list") << QCborMap{{u"image"_s, image(green)}} << true << QColor(Qt::green);
    QTest::newRow("no images") << images({}) << false << QColor();
    QTest::newRow("an empty answer") << QCborMap() << false << QColor();
    QTest::newRow("a web address") << images({QCborMap{{u"url"_s, u"https://v3.fal.media/files/a.jpg"_s}}}) << false << QColor();
    QTest::newRow("damaged base64") << images({QCborMap{{u"url"_s, u"data:image/jpeg;base64,%%%"_s}}}) << false << QColor();
    QTest::newRow("half a picture's head") << images({image(green.left(20))}) << false << QColor();
    QTest::newRow("numbers where maps belong") << images({5}) << false << QColor();
}

void LiveWireTest::answersBecomePictures()
{
    QFETCH(QCborMap, answer);
    QFETCH(bool, good);
    QFETCH(QColor, color);
    const auto picture = studio::pictureFrom(answer);
    QCOMPARE(picture.has_value(), good);
    if (!good) {
        QVERIFY(picture.error().endsWith(u'.'));
        return;
    }
    QCOMPARE(picture->contentType, u"image/jpeg"_s);
    const QColor shown = picture->image.pixelColor(10, 10);
    QVERIFY(std::abs(shown.green() - color.green()) < 8 && std::abs(shown.blue() - color.blue()) < 8);
}

void LiveWireTest::sizeOfAPictureIsKnownBeforeItIsDecoded()
{
    const auto of = [](const QCborValue &content) {
        return studio::pictureSize({{u"images"_s, QCborArray{QCborMap{{u"content"_s, test::jpegOf(Qt::red)}}, QCborMap{{u"content"_s, content}}}}});
    };
    const QByteArray jpeg = test::jpegOf(Qt::blue, {160, 90});
    QCOMPARE(of(jpeg), QSize(160, 90)); // of the newest
    QCOMPARE(of(jpeg.left(20)), QSize(0, 0));
    QCOMPARE(of(QByteArray()), QSize(0, 0));
    QCOMPARE(of(QString::fromLatin1(jpeg.toBase64())), QSize(0, 0)); // would have to be decoded first
    QCOMPARE(studio::pictureSize({}), QSize(0, 0));
}

void LiveWireTest::someModelsCannotBeDrawnWith_data()
{
    QTest::addColumn<QString>("makes");
    QTest::addColumn<bool>("realtime");
    QTest::addColumn<fal::RealtimeProtocol>("protocol");
    QTest::addColumn<QString>("says"); // a part; empty: one can
    using fal::RealtimeEncoding;
    using fal::RealtimeMode;
    const fal::RealtimeProtocol usual;
    QTest::newRow("pictures") << u"image"_s << true << usual << QString();
    QTest::newRow("pictures, in JSON") << u"image"_s << true << fal::RealtimeProtocol{.isDeclared = true, .encoding = RealtimeEncoding::Json} << QString();
    QTest::newRow("pictures, several for a drawing")
        << u"image"_s << true << fal::RealtimeProtocol{.isDeclared = true, .mode = RealtimeMode::ServerStreaming} << QString();
    QTest::newRow("pictures, in a format of its own") << u"image"_s << true << fal::RealtimeProtocol{.isDeclared = true, .isOwnFormat = true} << u"not known"_s;
    QTest::newRow("pictures now and then")
        << u"image"_s << true << fal::RealtimeProtocol{.isDeclared = true, .mode = RealtimeMode::ClientStreaming} << u"not known"_s;
    QTest::newRow("pictures of nothing in particular")
        << u"image"_s << true << fal::RealtimeProtocol{.isDeclared = true, .mode = RealtimeMode::Bidirectional} << u"not known"_s;
    QTest::newRow("video") << u"video"_s << true << usual << u"WebRTC"_s;
    QTest::newRow("sound") << u"audio"_s << true << usual << u"not published"_s;
    QTest::newRow("something else") << u"text"_s << true << usual << u"not known"_s;
    QTest::newRow("not live") << u"image"_s << false << usual << u"not a live model"_s;
}

void LiveWireTest::someModelsCannotBeDrawnWith()
{
    QFETCH(QString, makes);
    QFETCH(bool, realtime);
    QFETCH(fal::RealtimeProtocol, protocol);
    QFETCH(QString, says);
    studio::Model model{.endpoint = u"a/b/realtime"_s, .title = u"Some"_s, .makes = makes};
    model.realtime = realtime;
    const QString sentence = studio::liveObstacle(model, protocol);
    QCOMPARE(sentence.isEmpty(), says.isEmpty());
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
}

void LiveWireTest::fieldsComeFromTheImageSide()
{
    const Form text{.endpoint = u"a/b"_s, .fields = {{.key = u"prompt"_s, .kind = studio::TextKind{}}}};
    Form image{.endpoint = u"a/b/image-to-image"_s, .fields = {{.key = u"image_url"_s, .kind = studio::MediaKind{}}, {.key = u"strength"_s, .kind = studio::NumberKind{}}}};
    QVERIFY(!studio::takesDrawing(text));
    QVERIFY(studio::takesDrawing(image));
    QCOMPARE(studio::liveForm(text, std::nullopt), text);
    QCOMPARE(studio::liveForm(text, text), text);
    const Form both = studio::liveForm(text, image);
    QCOMPARE(both.endpoint, u"a/b"_s);
    QVERIFY(both.field(u"strength"_s));
    QCOMPARE(studio::liveForm(image, text), image); // it has one of its own
}

QTEST_GUILESS_MAIN(LiveWireTest)
#include "tst_livewire.moc"
