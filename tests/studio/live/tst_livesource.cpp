// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Live sources: a made one stands in for camera and screen, which a test machine does not have.

#include "live/livesource.h"

#include "live/camerasource.h"
#include "live/canvas.h"
#include "live/screensource.h"
#include "live/sourcebutton.h"

#include "paint/openraster.h"
#include "studio/backgroundpool.h"

#include <QBuffer>
#include <QMediaDevices>
#include <QMenu>
#include <QPointer>
#include <QScreen>
#include <QTemporaryDir>
#include <QTimer>
#include <QVideoSink>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class MadeSource final : public live::FrameSource
{
public:
    [[nodiscard]] QString name() const override { return u"R&D camera"_s; }
    void start() override { ++starts; }
    void stop() override { ++stops; }
    void give(const QColor &color, const QSize &size = {160, 90})
    {
        QImage picture(size, QImage::Format_RGB32);
        picture.fill(color);
        Q_EMIT frame(picture);
    }
    void fail() { Q_EMIT failed(u"The cable is out."_s); }

    int starts = 0;
    int stops = 0;
};

QColor seen(const live::Canvas &canvas, const QPoint &at)
{
    return QColor::fromRgb(canvas.document().flattened().pixel(at));
}

} // namespace

class LiveSourceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_canvas = std::make_unique<live::Canvas>();
        m_canvas->setDocument(paint::Document({128, 128}));
        m_canvas->resize(300, 300);
        m_canvas->show();
        m_source = std::make_unique<live::LiveSource>(*m_canvas);
        auto made = std::make_unique<MadeSource>();
        m_made = made.get();
        m_source->choose(std::move(made));
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
    }
    void cleanup()
    {
        m_source.reset();
        m_canvas.reset();
    }

    void theNewestPictureIsThePaper()
    {
        m_canvas->replay({{.color = Qt::black, .size = 30}, {{{64, 64}}}});
        QSignalSpy edited(m_canvas.get(), &live::Canvas::edited);
        m_made->give(Qt::red);
        QTRY_COMPARE(seen(*m_canvas, {10, 10}), QColor(Qt::red));
        QCOMPARE(seen(*m_canvas, {64, 64}), QColor(Qt::black)); // the drawing lies on it
        QCOMPARE(edited.count(), 1);                            // and is sent
        m_made->give(Qt::blue);
        QTRY_COMPARE(seen(*m_canvas, {10, 10}), QColor(Qt::blue));
        m_source->setCovering(true);
        QCOMPARE(seen(*m_canvas, {64, 64}), QColor(Qt::blue)); // instead of the drawing
        m_source->setCovering(false);
        QCOMPARE(seen(*m_canvas, {64, 64}), QColor(Qt::black));
        m_source->choose(nullptr);
        QCOMPARE(seen(*m_canvas, {10, 10}), QColor(Qt::white));
        QCOMPARE(seen(*m_canvas, {64, 64}), QColor(Qt::black));
    }

    void itIsNeitherInTheHistoryNorInTheFile()
    {
        m_canvas->replay({{.color = Qt::black, .size = 30}, {{{64, 64}}}});
        m_made->give(Qt::red);
        QTRY_COMPARE(seen(*m_canvas, {10, 10}), QColor(Qt::red));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.ora"_s);
        QVERIFY(paint::saveOpenRaster(path, m_canvas->document()));
        const auto read = paint::openOpenRaster(path);
        QVERIFY(read);
        QCOMPARE(QColor::fromRgb(read->flattened().pixel(10, 10)), QColor(Qt::white));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        paint::Document bare = m_canvas->document().snapshot();
        bare.setPaper({});
        QVERIFY(paint::saveOpenRaster(folder.filePath(u"b.ora"_s), bare));
        QFile without(folder.filePath(u"b.ora"_s));
        QVERIFY(without.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == without.readAll()); // the merged picture in it is the drawing's, too
        m_canvas->undo();
        QCOMPARE(seen(*m_canvas, {64, 64}), QColor(Qt::red));
        QVERIFY(!m_canvas->document().canUndo());
    }

    void itRunsOnlyWhileItIsSeenAndNotPaused()
    {
        QTRY_COMPARE(m_made->starts, 1);
        m_source->setPaused(true);
        QCOMPARE(m_made->stops, 1);
        m_made->give(Qt::red); // one that was under way
        QCoreApplication::processEvents();
        QCOMPARE(seen(*m_canvas, {10, 10}), QColor(Qt::white));
        m_source->setPaused(false);
        QCOMPARE(m_made->starts, 2);
        m_canvas->hide();
        QTRY_COMPARE(m_made->stops, 2);
        m_source->setPaused(true);
        m_source->setPaused(false);
        QCOMPARE(m_made->starts, 2); // still hidden
        m_canvas->show();
        QTRY_COMPARE(m_made->starts, 3);
    }

    void aSourceThatEndsSaysSo()
    {
        m_made->give(Qt::red);
        QTRY_COMPARE(seen(*m_canvas, {10, 10}), QColor(Qt::red));
        QSignalSpy problem(m_source.get(), &live::LiveSource::problem);
        const QPointer<MadeSource> gone(m_made);
        m_made->fail();
        QCOMPARE(problem.count(), 1);
        QCOMPARE(problem.first().first().toString(), u"The cable is out."_s);
        QVERIFY(!m_source->chosen());
        QCOMPARE(seen(*m_canvas, {10, 10}), QColor(Qt::white));
        QTRY_VERIFY(!gone);
    }

    void whatIsTooMuchIsSkipped()
    {
        QSignalSpy edited(m_canvas.get(), &live::Canvas::edited);
        for (int i = 0; i < 20; ++i)
            m_made->give(i == 0 ? Qt::red : Qt::green);
        QTRY_COMPARE(edited.count(), 1);
        QCOMPARE(seen(*m_canvas, {10, 10}), QColor(Qt::red)); // the others came while it was fitted
        m_made->give(Qt::blue);
        QTRY_COMPARE(seen(*m_canvas, {10, 10}), QColor(Qt::blue));
    }

    void aPictureOfTheSourceBeforeComesTooLate()
    {
        QSignalSpy edited(m_canvas.get(), &live::Canvas::edited);
        m_made->give(Qt::red);
        auto next = std::make_unique<MadeSource>();
        MadeSource *chosen = next.get();
        m_source->choose(std::move(next));
        m_made->give(Qt::green); // it goes a moment later
        chosen->give(Qt::blue);
        QTRY_COMPARE(seen(*m_canvas, {10, 10}), QColor(Qt::blue));
        studio::backgroundPool().waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(seen(*m_canvas, {10, 10}), QColor(Qt::blue));
        QCOMPARE(edited.count(), 1); // nor was it there for a moment
    }

    void anotherDrawingHasItsOwnSize()
    {
        m_made->give(Qt::red);
        m_canvas->setDocument(paint::Document({64, 200}));
        studio::backgroundPool().waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(seen(*m_canvas, {10, 10}), QColor(Qt::white));
        m_made->give(Qt::blue);
        QTRY_COMPARE(seen(*m_canvas, {10, 10}), QColor(Qt::blue));
        QCOMPARE(seen(*m_canvas, {63, 199}), QColor(Qt::blue));
    }

    void framesOfCamerasAreRead_data()
    {
        QTest::addColumn<QVideoFrameFormat::PixelFormat>("format");
        QTest::addColumn<QSize>("size");
        QTest::newRow("YUV 4:2:0") << QVideoFrameFormat::Format_YUV420P << QSize(64, 48);
        QTest::newRow("NV12, large") << QVideoFrameFormat::Format_NV12 << QSize(1920, 1080);
        QTest::newRow("YUYV") << QVideoFrameFormat::Format_YUYV << QSize(640, 480);
    }

    void framesOfCamerasAreRead()
    {
        QFETCH(QVideoFrameFormat::PixelFormat, format);
        QFETCH(QSize, size);
        QVideoFrame frame(QVideoFrameFormat(size, format));
        QVERIFY(frame.map(QVideoFrame::WriteOnly));
        constexpr uchar y = 81; // red
        constexpr uchar u = 90;
        constexpr uchar v = 240;
        if (format == QVideoFrameFormat::Format_YUYV) {
            for (int i = 0; i < frame.mappedBytes(0); ++i)
                frame.bits(0)[i] = i % 4 == 1 ? u : i % 4 == 3 ? v : y;
        } else {
            std::memset(frame.bits(0), y, size_t(frame.mappedBytes(0)));
            for (int plane = 1; plane < frame.planeCount(); ++plane) {
                for (int i = 0; i < frame.mappedBytes(plane); ++i)
                    frame.bits(plane)[i] = frame.planeCount() == 2 ? (i % 2 == 0 ? u : v) : plane == 1 ? u : v;
            }
        }
        frame.unmap();
        // In the background, as in the program.
        QImage picture;
        QThreadPool::globalInstance()->start([&] { picture = live::cameraPicture(frame); });
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QVERIFY(!picture.isNull());
        QCOMPARE(std::max(picture.width(), picture.height()), std::min(std::max(size.width(), size.height()), 1024));
        const QColor color = picture.pixelColor(picture.width() / 2, picture.height() / 2);
        QVERIFY2(color.red() > 200 && color.green() < 60 && color.blue() < 60, qPrintable(color.name()));
    }

    void aFrameIsOwnedBeforeItIsReadInTheBackground_data()
    {
        QTest::addColumn<QVideoFrameFormat::PixelFormat>("format");
        QTest::newRow("YUV 4:2:0") << QVideoFrameFormat::Format_YUV420P;
        QTest::newRow("NV12") << QVideoFrameFormat::Format_NV12;
        QTest::newRow("YUYV") << QVideoFrameFormat::Format_YUYV;
        QTest::newRow("JPEG") << QVideoFrameFormat::Format_Jpeg;
    }

    // A driver takes the memory of its frames back whenever the camera stops.
    void aFrameIsOwnedBeforeItIsReadInTheBackground()
    {
        QFETCH(QVideoFrameFormat::PixelFormat, format);
        QByteArray picture;
        if (format == QVideoFrameFormat::Format_Jpeg) {
            QBuffer buffer(&picture);
            QImage red(130, 50, QImage::Format_RGB32);
            red.fill(Qt::red);
            QVERIFY(buffer.open(QIODevice::WriteOnly) && red.save(&buffer, "JPG"));
        }
        QVideoFrame frame(QVideoFrameFormat({130, 50}, format));
        QVideoFrame twin(frame.surfaceFormat()); // a frame remembers its picture once it was asked for
        const auto fill = [](QVideoFrame &to, const QByteArray &bytes, uchar byte) {
            QVERIFY(to.map(QVideoFrame::WriteOnly));
            for (int plane = 0; plane < to.planeCount(); ++plane)
                std::memset(to.bits(plane), byte, size_t(to.mappedBytes(plane)));
            QVERIFY(bytes.size() <= to.mappedBytes(0));
            std::memcpy(to.bits(0), bytes.constData(), size_t(bytes.size()));
            to.unmap();
        };
        fill(frame, picture, 200);
        fill(twin, picture, 200);
        const QImage before = live::cameraPicture(twin);
        QVERIFY(!before.isNull());
        const QVideoFrame own = live::ownFrame(frame);
        fill(frame, {}, 20);
        QCOMPARE(live::cameraPicture(own), before);
    }

    void aCameraThatIsGoneSaysSo()
    {
        live::CameraSource source{QCameraDevice()};
        QSignalSpy failed(&source, &live::FrameSource::failed);
        source.start();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().toString().contains(u"not there any more"_s));
        source.stop();
        source.stop();
    }

    // The timer of six seconds is looked at, and made to run out; the frames are a driver's as far as the source can tell.
    void aSilentCameraSaysSo()
    {
        live::CameraSource source{QCameraDevice()};
        QStringList said;
        connect(&source, &live::FrameSource::failed, this, [&said](const QString &sentence) { said << sentence; });
        auto *silence = source.findChild<QTimer *>({}, Qt::FindDirectChildrenOnly);
        QVERIFY(silence && !silence->isActive());
        source.start();
        QVERIFY(silence->isActive() && silence->isSingleShot());
        QCOMPARE(silence->intervalAsDuration(), 6s);
        auto *sink = source.findChild<QVideoSink *>();
        QVERIFY(sink);

        for (int i = 0; i < 2; ++i) { // the first one, and one that is too early to be taken
            silence->start(1h);
            sink->setVideoFrame(QVideoFrame(QVideoFrameFormat({16, 16}, QVideoFrameFormat::Format_YUV420P)));
            QCOMPARE(silence->intervalAsDuration(), 6s);
        }
        silence->start(1h);
        sink->setVideoFrame({});
        QCOMPARE(silence->intervalAsDuration(), 1h); // no picture
        const auto isSilence = [](const QString &sentence) { return sentence.contains(u"gives no picture"_s); };
        QVERIFY(std::none_of(said.cbegin(), said.cend(), isSilence));

        silence->start(0ms);
        QTRY_VERIFY(std::any_of(said.cbegin(), said.cend(), isSilence));
        source.stop();
        source.start();
        QCOMPARE(silence->intervalAsDuration(), 6s);
        source.stop();
        QVERIFY(!silence->isActive()); // nobody expects a picture
    }

    void theMenuSaysWhatCannotBeHad()
    {
        live::SourceButton button(*m_source);
        Q_EMIT button.menu()->aboutToShow();
        QStringList texts;
        for (const QAction *action : button.menu()->actions())
            texts << action->text();
        QVERIFY(texts.contains(u"R&&D camera"_s));
        if (QMediaDevices::videoInputs().isEmpty()) {
            const auto at = texts.indexOf(u"No camera was found"_s);
            QVERIFY(at >= 0);
            QVERIFY(!button.menu()->actions().at(at)->isEnabled());
        }
        for (QAction *action : button.menu()->actions()) {
            if (action->text() == u"Instead of the drawing"_s)
                action->trigger();
        }
        QVERIFY(m_source->isCovering());
        button.menu()->actions().first()->trigger();
        QVERIFY(!m_source->chosen());
    }

    void aScreenThatIsGoneSaysSo()
    {
        live::ScreenSource source(nullptr, {0, 0, 100, 100});
        QSignalSpy failed(&source, &live::FrameSource::failed);
        source.start();
        QTRY_COMPARE(failed.count(), 1);
    }

private:
    std::unique_ptr<live::Canvas> m_canvas;
    std::unique_ptr<live::LiveSource> m_source;
    MadeSource *m_made = nullptr;
};

QTEST_MAIN(LiveSourceTest)
#include "tst_livesource.moc"
