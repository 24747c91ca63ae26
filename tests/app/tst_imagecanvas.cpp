// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures as they are seen: scaled without seams, zoomed where the pointer is, moving; and their thumbnails.

#include "media/samples.h"

#include "look/appearance.h"
#include "settings/settingsform.h"
#include "viewer/animationplayer.h"
#include "viewer/elidedlabel.h"
#include "viewer/imagecanvas.h"
#include "viewer/imagepage.h"
#include "viewer/picture.h"
#include "viewer/thumbnails.h"

#include <QClipboard>
#include <QDeadlineTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QRandomGenerator>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using viewer::ImageCanvas;
using viewer::Picture;

namespace {

QImage noise(QSize size, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, QImage::Format_RGB32);
    QRandomGenerator random(5);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x)
            line[x] = random.generate() | 0xFF000000;
    }
    return image.convertToFormat(format);
}

// As much as two ways of rounding may differ.
bool isLike(const QImage &a, const QImage &b, int most)
{
    if (a.size() != b.size())
        return false;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            if (std::abs(qRed(p) - qRed(q)) > most || std::abs(qGreen(p) - qGreen(q)) > most || std::abs(qBlue(p) - qBlue(q)) > most)
                return false;
        }
    }
    return true;
}

void roll(ImageCanvas &canvas, QPointF at, int steps)
{
    QWheelEvent event(at, canvas.mapToGlobal(at), {}, {0, 120 * steps}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&canvas, &event);
}

QByteArray twoFrames()
{
    return QByteArray::fromHex("47494638396102000200910000000000ff000000ff000000ff" // 2 × 2 pixels of four colours
                               "21f904000a0000002c00000000020002000002040cc3300500"
                               "21f904000a0000002c00000000020002000002041445510500"
                               "3b");
}

} // namespace

class TestImageCanvas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsFitTogether_data();
    void partsFitTogether();
    void scalingKeepsTheMean_data();
    void scalingKeepsTheMean();
    void scalingIsWhatQtMakesOfIt();
    void whatIsShownIsThePlainScaledImage_data();
    void whatIsShownIsThePlainScaledImage();
    void thePointUnderThePointerStays_data();
    void thePointUnderThePointerStays();
    void keysZoomAndMove();
    void pixelsAreFoundUnderThePointer();
    void aBetterPictureKeepsTheView();
    void backdropsShowBehindTransparency();
    void theOtherPictureCoversTheRight();
    void thePageShowsAndCopies();
    void withLessMotionAPictureWaitsForPlay();
    void thePageSaysWhatTakesTime();
    void thePageSaysWhatIsWrong();
    void thumbnailsComeAndFollowTheirFiles();
    void whatCannotBeShownSaysWhy();
};

void TestImageCanvas::partsFitTogether_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QSize>("scaled");
    QTest::newRow("by halves") << QSize(400, 300) << QSize(200, 150);
    QTest::newRow("by an odd part") << QSize(401, 307) << QSize(173, 131);
    QTest::newRow("almost not") << QSize(400, 300) << QSize(399, 299);
    QTest::newRow("to a line") << QSize(1000, 7) << QSize(300, 1);
    QTest::newRow("with smaller copies") << QSize(1500, 1201) << QSize(333, 267);
}

void TestImageCanvas::partsFitTogether()
{
    QFETCH(QSize, size);
    QFETCH(QSize, scaled);
    const Picture picture = Picture::of(noise(size));
    const QImage whole = picture.part(scaled, QRect(QPoint(), scaled));
    QCOMPARE(whole.size(), scaled);
    constexpr int side = 64;
    for (int y = 0; y < scaled.height(); y += side) {
        for (int x = 0; x < scaled.width(); x += side) {
            const QRect part = QRect(x, y, side, side) & whole.rect();
            QCOMPARE(picture.part(scaled, QRect(x, y, side, side)), whole.copy(part));
        }
    }
    QVERIFY(picture.part(scaled, QRect(scaled.width(), 0, 5, 5)).isNull());
}

void TestImageCanvas::scalingKeepsTheMean_data()
{
    QTest::addColumn<QSize>("scaled");
    QTest::newRow("exact") << QSize(50, 50);
    QTest::newRow("between") << QSize(67, 41);
}

void TestImageCanvas::scalingKeepsTheMean()
{
    QFETCH(QSize, scaled);
    // Lines of one pixel, black and white: whoever leaves pixels out shows one of the two.
    QImage lines(200, 200, QImage::Format_RGB32);
    for (int y = 0; y < 200; ++y) {
        for (int x = 0; x < 200; ++x)
            lines.setPixel(x, y, (x + y) % 2 ? 0xFFFFFFFF : 0xFF000000);
    }
    const QImage small = viewer::scaledPart(lines, scaled, QRect(QPoint(), scaled));
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x)
            QVERIFY2(std::abs(qRed(small.pixel(x, y)) - 127) <= 16, qPrintable(QString::number(qRed(small.pixel(x, y)))));
    }
}

void TestImageCanvas::scalingIsWhatQtMakesOfIt()
{
    QImage smooth(640, 480, QImage::Format_RGB32);
    for (int y = 0; y < 480; ++y) {
        for (int x = 0; x < 640; ++x)
            smooth.setPixel(x, y, qRgb(x * 255 / 640, y * 255 / 480, (x + y) * 255 / 1120));
    }
    for (const QSize &scaled : {QSize(320, 240), QSize(293, 219), QSize(91, 67)})
        QVERIFY(isLike(Picture::of(smooth).part(scaled, QRect(QPoint(), scaled)),
                       smooth.scaled(scaled, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), 4));
}

void TestImageCanvas::whatIsShownIsThePlainScaledImage_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("zoom"); // 0: fit
    QTest::newRow("fit, many tiles") << QSize(1600, 1000) << 0.0;
    QTest::newRow("a half") << QSize(1600, 1000) << 0.5;
    QTest::newRow("between") << QSize(1600, 1000) << 0.437;
    QTest::newRow("pixel by pixel") << QSize(300, 200) << 1.0;
    QTest::newRow("four times as large") << QSize(100, 80) << 4.0;
}

void TestImageCanvas::whatIsShownIsThePlainScaledImage()
{
    QFETCH(QSize, size);
    QFETCH(double, zoom);
    ImageCanvas canvas;
    canvas.resize(800, 600);
    const QImage image = noise(size);
    canvas.setPicture(Picture::of(image));
    if (zoom > 0)
        canvas.setZoom(zoom, QRectF(canvas.rect()).center());
    (void)canvas.grab(); // asks for the tiles
    QTRY_VERIFY(canvas.isSettled());
    const QRect area = canvas.imageRect().toRect();
    QVERIFY(canvas.rect().contains(area));
    const QImage shown = canvas.grab(area).toImage().convertToFormat(QImage::Format_RGB32);
    const QImage expected = canvas.zoom() < 1 ? Picture::of(image).part(area.size(), QRect(QPoint(), area.size()))
                                              : image.scaled(area.size(), Qt::IgnoreAspectRatio, Qt::FastTransformation);
    QVERIFY(isLike(shown, expected, 0));
}

void TestImageCanvas::thePointUnderThePointerStays_data()
{
    QTest::addColumn<QPointF>("pointer");
    QTest::addColumn<int>("steps");
    QTest::newRow("in, left") << QPointF(150, 200) << 8;
    QTest::newRow("in, right") << QPointF(630, 420) << 12;
    QTest::newRow("in and out again") << QPointF(500, 100) << 10;
}

void TestImageCanvas::thePointUnderThePointerStays()
{
    QFETCH(QPointF, pointer);
    QFETCH(int, steps);
    ImageCanvas canvas;
    canvas.resize(800, 600);
    canvas.setPicture(Picture::of(noise({1600, 1200})));
    const auto under = canvas.pixelAt(pointer);
    QVERIFY(under);
    for (int i = 0; i < steps; ++i) {
        roll(canvas, pointer, 1);
        QVERIFY((*canvas.pixelAt(pointer) - *under).manhattanLength() <= 3);
    }
    QVERIFY(canvas.zoom() > 2);
    for (int i = 0; i < steps; ++i)
        roll(canvas, pointer, -1);
    QVERIFY(std::abs(canvas.zoom() - 0.5) < 1e-6);
}

void TestImageCanvas::keysZoomAndMove()
{
    ImageCanvas canvas;
    canvas.resize(400, 300);
    canvas.setPicture(Picture::of(noise({1600, 1200})));
    QCOMPARE(canvas.zoom(), 0.25);
    QTest::keyClick(&canvas, Qt::Key_1);
    QCOMPARE(canvas.zoom(), 1.0);
    QVERIFY(!canvas.isFit());
    const viewer::Look before = canvas.look();
    QTest::keyClick(&canvas, Qt::Key_Down);
    QVERIFY(canvas.look().centre.y() > before.centre.y());
    QTest::keyClick(&canvas, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(canvas.look().centre.x() > before.centre.x());
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(&canvas, Qt::Key_Down);
    QCOMPARE(canvas.imageRect().bottom(), 300.0); // not beyond its edge
    QTest::keyClick(&canvas, Qt::Key_Plus);
    QCOMPARE(canvas.zoom(), 1.25);
    QTest::keyClick(&canvas, Qt::Key_0);
    QVERIFY(canvas.isFit());
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(&canvas, Qt::Key_Plus);
    QCOMPARE(canvas.zoom(), 64.0);
    QTest::mouseDClick(&canvas, Qt::LeftButton);
    QVERIFY(canvas.isFit());
    canvas.setPicture({}); // nothing there: nothing happens
    QTest::keyClick(&canvas, Qt::Key_1);
    (void)canvas.grab();
}

void TestImageCanvas::pixelsAreFoundUnderThePointer()
{
    ImageCanvas canvas;
    canvas.resize(400, 400);
    QImage image = noise({40, 40});
    image.setPixel(7, 9, qRgb(1, 2, 3));
    canvas.setPicture(Picture::of(image));
    canvas.setZoom(10, QRectF(canvas.rect()).center());
    QCOMPARE(canvas.pixelAt({75, 95}), QPoint(7, 9));
    QMouseEvent move(QEvent::MouseMove, {75, 95}, canvas.mapToGlobal(QPointF(75, 95)), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&canvas, &move);
    QVERIFY2(canvas.infoText().contains(u"x 7, y 9"_s) && canvas.infoText().contains(u"#010203"_s), qPrintable(canvas.infoText()));
    QVERIFY(!canvas.pixelAt({-1, 5}));
    QTest::keyClick(&canvas, Qt::Key_I);
    QVERIFY(canvas.isInfoShown());
}

void TestImageCanvas::aBetterPictureKeepsTheView()
{
    ImageCanvas canvas;
    canvas.resize(400, 300);
    // A thumbnail stands in for a picture of 16,000 pixels: the view is in pixels of the whole.
    canvas.setPicture(Picture::of(noise({160, 120}), {16'000, 12'000}));
    QCOMPARE(canvas.zoom(), 0.025);
    canvas.setZoom(0.5, {100, 100});
    const viewer::Look look = canvas.look();
    canvas.replacePicture(Picture::of(noise({320, 240}), {16'000, 12'000}));
    QCOMPARE(canvas.look(), look);
    canvas.replacePicture(Picture::of(noise({320, 240})));
    QVERIFY(canvas.isFit());
}

void TestImageCanvas::backdropsShowBehindTransparency()
{
    ImageCanvas canvas;
    canvas.resize(100, 100);
    QImage clear(50, 50, QImage::Format_ARGB32_Premultiplied);
    clear.fill(Qt::transparent);
    canvas.setPicture(Picture::of(clear));
    const auto colours = [&] {
        const QImage shown = canvas.grab().toImage();
        return std::pair(shown.pixelColor(50, 52), shown.pixelColor(58, 52));
    };
    QVERIFY(colours().first != colours().second); // checkered
    QTest::keyClick(&canvas, Qt::Key_B);
    QVERIFY(colours().first == colours().second && colours().first.lightness() < 40);
    QTest::keyClick(&canvas, Qt::Key_B);
    QVERIFY(colours().first.lightness() > 220);
}

void TestImageCanvas::theOtherPictureCoversTheRight()
{
    ImageCanvas canvas;
    canvas.resize(200, 100);
    QImage one(100, 50, QImage::Format_RGB32);
    one.fill(Qt::red);
    QImage other(400, 200, QImage::Format_RGB32);
    other.fill(Qt::blue);
    canvas.setPicture(Picture::of(one));
    canvas.setOther(Picture::of(other));
    canvas.setSplit(0.25);
    (void)canvas.grab();
    QTRY_VERIFY(canvas.isSettled());
    QImage shown = canvas.grab().toImage();
    QCOMPARE(shown.pixelColor(40, 20), QColor(Qt::red));
    QCOMPARE(shown.pixelColor(60, 20), QColor(Qt::blue));
    QSignalSpy moved(&canvas, &ImageCanvas::splitMoved);
    QTest::mousePress(&canvas, Qt::LeftButton, {}, {50, 50});
    QTest::mouseMove(&canvas, {150, 50});
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, {150, 50});
    QVERIFY(!moved.isEmpty());
    QCOMPARE(canvas.split(), 0.75);
}

void TestImageCanvas::thePageShowsAndCopies()
{
    QTemporaryDir folder;
    viewer::ImagePage page;
    page.resize(700, 500);
    page.show();
    const QString file = folder.filePath(u"fox.png"_s);
    QVERIFY(samples::picture({320, 200}).save(file));
    QSignalSpy settled(&page, &viewer::ImagePage::settled);
    page.open({.id = 1, .path = file, .kind = media::Kind::Image, .size = {320, 200}});
    QTRY_COMPARE(settled.count(), 1);
    auto *canvas = page.findChild<ImageCanvas *>();
    QCOMPARE(canvas->picture().size(), QSize(320, 200));
    QTest::keyClick(canvas, Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QGuiApplication::clipboard()->mimeData() && QGuiApplication::clipboard()->mimeData()->hasImage());
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->urls(), QList<QUrl>{QUrl::fromLocalFile(file)});
    QCOMPARE(qvariant_cast<QImage>(QGuiApplication::clipboard()->mimeData()->imageData()).pixelColor(10, 10), QColor(Qt::red));

    const QString moving = folder.filePath(u"moving.gif"_s);
    QVERIFY(samples::putBytes(moving, twoFrames()));
    page.open({.id = 2, .path = moving, .kind = media::Kind::Image, .size = {2, 2}});
    QTRY_COMPARE(settled.count(), 2);
    auto *player = page.findChild<viewer::AnimationPlayer *>();
    if (player->count() == 2) {
        QVERIFY(player->isPlaying());
        QTest::keyClick(canvas, Qt::Key_Space);
        QVERIFY(!player->isPlaying());
        const int at = player->index();
        QTest::keyClick(canvas, Qt::Key_Period);
        QTRY_COMPARE(player->index(), 1 - at);
        QTest::keyClick(canvas, Qt::Key_Comma);
        QTRY_COMPARE(player->index(), at);
    }
    QCOMPARE(player->count(), 2);
    page.leave();
    QVERIFY(canvas->picture().isNull());
}

void TestImageCanvas::withLessMotionAPictureWaitsForPlay()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    settings.setValue(settings::keys::motion, int(look::Motion::Less));
    const look::Appearance appearance(settings);
    viewer::ImagePage page;
    page.show();
    QSignalSpy settled(&page, &viewer::ImagePage::settled);
    const QString moving = folder.filePath(u"moving.gif"_s);
    QVERIFY(samples::putBytes(moving, twoFrames()));
    page.open({.id = 1, .path = moving, .kind = media::Kind::Image, .size = {2, 2}});
    QTRY_COMPARE(settled.count(), 1);
    auto *player = page.findChild<viewer::AnimationPlayer *>();
    QCOMPARE(player->count(), 2);
    QVERIFY(!player->isPlaying());
    QTest::keyClick(page.findChild<ImageCanvas *>(), Qt::Key_Space);
    QVERIFY(player->isPlaying());
    page.leave();
}

// Nobody made a thumbnail of it yet: not an empty stage, and not a blurred picture without a word.
void TestImageCanvas::thePageSaysWhatTakesTime()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"large.png"_s);
    QImage large(6000, 4800, QImage::Format_RGB32);
    large.fill(Qt::darkGreen);
    QVERIFY(large.save(file));
    viewer::ImagePage page;
    page.setPatience(std::chrono::milliseconds(0));
    page.resize(700, 500);
    page.show();
    QSignalSpy settled(&page, &viewer::ImagePage::settled);
    page.open({.id = 1, .path = file, .kind = media::Kind::Image, .size = large.size()});
    QStringList seen;
    const auto look = [&] {
        for (const QLabel *label : page.findChildren<QLabel *>())
            if (label->isVisible() && !label->text().isEmpty() && !seen.contains(label->text()))
                seen << label->text();
        for (const auto *label : page.findChildren<viewer::ElidedLabel *>())
            if (label->isVisible() && !label->text().isEmpty() && !seen.contains(label->text()))
                seen << label->text();
    };
    for (const QDeadlineTimer limit(30'000); settled.isEmpty() && !limit.hasExpired(); look())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    QCOMPARE(settled.count(), 1);
    QVERIFY2(seen.contains(u"6000 × 4800 pixels are being read…"_s), qPrintable(seen.join(u'\n')));
    QVERIFY2(seen.contains(u"A preview, until all of it is read"_s), qPrintable(seen.join(u'\n')));
    seen.clear();
    look();
    QVERIFY2(seen.contains(u"6000 × 4800"_s), qPrintable(seen.join(u'\n')));
    QVERIFY2(!seen.contains(u"6000 × 4800 pixels are being read…"_s), qPrintable(seen.join(u'\n')));
    QVERIFY2(!seen.contains(u"A preview, until all of it is read"_s), qPrintable(seen.join(u'\n')));
}

void TestImageCanvas::thePageSaysWhatIsWrong()
{
    QTemporaryDir folder;
    viewer::ImagePage page;
    QSignalSpy failed(&page, &viewer::Page::failed);
    QSignalSpy settled(&page, &viewer::ImagePage::settled);
    const QString file = folder.filePath(u"bad.png"_s);
    QVERIFY(samples::putBytes(file, "no image at all"));
    page.open({.id = 1, .path = file, .kind = media::Kind::Image});
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().toString().contains(u"bad.png"_s));
    // What was asked for before is not shown after what was asked for last.
    const QString good = folder.filePath(u"good.png"_s);
    QVERIFY(samples::picture().save(good));
    page.open({.id = 1, .path = file, .kind = media::Kind::Image});
    page.open({.id = 2, .path = good, .kind = media::Kind::Image});
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(failed.count(), 1);
}

void TestImageCanvas::thumbnailsComeAndFollowTheirFiles()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"fox.png"_s);
    QVERIFY(samples::picture({320, 200}).save(file));
    viewer::Thumbnails thumbnails(nullptr, media::ThumbnailCache(folder.filePath(u"cache"_s)));
    thumbnails.setRecheck(std::chrono::milliseconds(0));
    QSignalSpy ready(&thumbnails, &viewer::Thumbnails::ready);
    const studio::Item item{.id = 4, .path = file, .kind = media::Kind::Image};
    QVERIFY(thumbnails.picture(item, {100, 100}).isNull());
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(thumbnails.picture(item, {100, 100}).width(), 128);
    QVERIFY(!thumbnails.picture(item, {300, 300}).isNull()); // the smaller one meanwhile
    QTRY_COMPARE(thumbnails.picture(item, {300, 300}).width(), 320);
    QImage blue(320, 100, QImage::Format_RGB32);
    blue.fill(Qt::blue);
    QVERIFY(blue.save(file));
    QTRY_COMPARE(thumbnails.picture(item, {100, 100}).height(), 40);
    QVERIFY(thumbnails.problem(item).isEmpty());
}

void TestImageCanvas::whatCannotBeShownSaysWhy()
{
    QTemporaryDir folder;
    viewer::Thumbnails thumbnails(nullptr, media::ThumbnailCache(folder.filePath(u"cache"_s)));
    QSignalSpy ready(&thumbnails, &viewer::Thumbnails::ready);
    for (const media::Kind kind : {media::Kind::Image, media::Kind::Video, media::Kind::Audio}) {
        const studio::Item gone{.id = 5, .path = folder.filePath(media::kindName(kind)), .kind = kind};
        ready.clear();
        (void)thumbnails.picture(gone, {100, 100});
        QTRY_COMPARE(ready.count(), 1);
        QVERIFY(!thumbnails.picture(gone, {100, 100}).isNull()); // that of a broken file
        QVERIFY(thumbnails.problem(gone).endsWith(u'.'));
    }
    const studio::Item model{.id = 6, .path = folder.filePath(u"chair.glb"_s), .kind = media::Kind::Model3D};
    ready.clear();
    (void)thumbnails.picture(model, {100, 100});
    QTRY_COMPARE(ready.count(), 1);
    QVERIFY(thumbnails.picture(model, {100, 100}).isNull() && thumbnails.problem(model).isEmpty());
}

QTEST_MAIN(TestImageCanvas)
#include "tst_imagecanvas.moc"
