// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Clips and sounds in the viewer: which frame is seen, what a person does with it, and what cannot be shown.

#include "media/samples.h"

#include "viewer/clipline.h"
#include "viewer/cutdialog.h"
#include "viewer/framesource.h"
#include "viewer/joindialog.h"
#include "viewer/loudness.h"
#include "viewer/playback.h"
#include "viewer/soundpage.h"
#include "viewer/videopage.h"
#include "viewer/videosurface.h"
#include "viewer/waveform.h"

#include "support/announcements.h"

#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int frames = 30;

int levelOf(const QImage &picture)
{
    return picture.isNull() ? -1 : qGray(picture.pixel(picture.width() / 2, picture.height() / 2));
}

bool isFrame(const QImage &picture, int frame)
{
    return std::abs(levelOf(picture) - 8 * frame) <= 3;
}

studio::Item itemOf(const QString &path, media::Kind kind)
{
    studio::Item item;
    item.path = path;
    item.kind = kind;
    return item;
}

} // namespace

class TestClipViewer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(samples::clip(path(u"clip.mp4"_s), frames, {.size = {64, 48}, .fps = 10, .withSound = true}));
        QVERIFY(media::writeSound(path(u"tone.wav"_s), media::SoundFormat::Wav, samples::tone(4)));
    }

    // Where the folder cannot be had the dialog says so, stays, and goes on once it can be.
    void aClipThatCannotBeMadeSaysSo_data()
    {
        QTest::addColumn<bool>("joins");
        QTest::newRow("join") << true;
        QTest::newRow("cut") << false;
    }
    void aClipThatCannotBeMadeSaysSo()
    {
        QFETCH(bool, joins);
        const QTemporaryDir around;
        const QString folder = around.filePath(u"out"_s);
        QVERIFY(samples::putBytes(folder, "in the way"));
        const studio::Item clip = itemOf(path(u"clip.mp4"_s), media::Kind::Video);
        QPointer<viewer::MakeDialog> dialog;
        if (joins)
            dialog = new viewer::JoinDialog({clip, clip}, folder);
        else
            dialog = new viewer::CutDialog({.path = clip.path, .begin = 0.5, .end = 1.5, .folder = folder});
        dialog->show();
        QPushButton *start = nullptr;
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->isDefault())
                start = button;
        }
        QVERIFY(start);
        QTRY_VERIFY(start->isEnabled());
        const auto says = [&dialog](const QString &part) {
            const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&part](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
        };
        QSignalSpy made(dialog, &viewer::MakeDialog::made);
        QVERIFY(!says(folder));
        QTest::mouseClick(start, Qt::LeftButton);
        QVERIFY(!start->isEnabled());
        const auto moversAre = [&dialog](bool enabled) { // the list and its arrows
            const QList<QWidget *> fields = dialog->findChildren<QWidget *>();
            return std::ranges::all_of(fields, [enabled](const QWidget *field) {
                const bool moves = qobject_cast<const QListWidget *>(field) || qobject_cast<const QToolButton *>(field);
                return !moves || field->isEnabled() == enabled;
            });
        };
        QVERIFY(moversAre(false)); // the order that is being made stays
        QTRY_VERIFY(says(folder)); // it cannot be written to
        QVERIFY(dialog->isVisible() && start->isEnabled() && made.isEmpty());
        QVERIFY(moversAre(true));
        if (const auto *cut = qobject_cast<viewer::CutDialog *>(dialog.data())) { // what is kept with the clip
            const studio::CutFacts facts = cut->facts();
            QCOMPARE(std::pair(facts.markedBegin, facts.markedEnd), std::pair(0.5, 1.5));
            QVERIFY(facts.begin <= 0.5 && facts.end >= 1.5);
        }
        QVERIFY(QFile::remove(folder));
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_COMPARE(made.count(), 1);
        QVERIFY(QFile::exists(made.front().front().toString()));
        QTRY_VERIFY(!dialog);
    }

    void theNewestFrameWins()
    {
        viewer::FrameSource source;
        QSignalSpy read(&source, &viewer::FrameSource::timesRead);
        QSignalSpy shown(&source, &viewer::FrameSource::shown);
        source.open(path(u"clip.mp4"_s));
        QVERIFY(read.wait());
        QCOMPARE(source.times().count(), frames);
        for (int frame = 0; frame < frames; ++frame) // a pointer that races over the line
            source.want(frame);
        QTRY_VERIFY(!shown.isEmpty() && shown.last().at(0).toInt() == frames - 1);
        QVERIFY(shown.count() <= 3); // the one that was under way, and the last
        for (const QList<QVariant> &one : shown)
            QVERIFY(isFrame(one.at(1).value<QImage>(), one.at(0).toInt()));
        // What is taken comes whatever is wanted meanwhile.
        QImage taken;
        source.take(7, [&](const media::Result<QImage> &picture) { taken = *picture; });
        source.want(3);
        QTRY_VERIFY(isFrame(taken, 7));
        QTRY_COMPARE(shown.last().at(0).toInt(), 3);
    }

    void closingDropsWhatIsUnderWay()
    {
        viewer::FrameSource source;
        QSignalSpy any(&source, &viewer::FrameSource::shown);
        QSignalSpy failed(&source, &viewer::FrameSource::failed);
        source.open(path(u"clip.mp4"_s));
        source.want(3);
        source.close();
        source.open(path(u"gone.mp4"_s));
        QVERIFY(failed.wait());
        QVERIFY(any.isEmpty());
        auto dying = std::make_unique<viewer::FrameSource>();
        dying->open(path(u"clip.mp4"_s));
        dying.reset(); // at any moment
    }

    void keysShowTheirFrame_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<int>("frame");
        QTest::newRow("a step") << u"."_s << 1;
        QTest::newRow("to and fro") << u"....,,."_s << 3;
        QTest::newRow("the end") << u"E"_s << frames - 1;
        QTest::newRow("back from the end") << u"E,,"_s << frames - 3;
        QTest::newRow("before the beginning") << u",,"_s << 0;
        QTest::newRow("home") << u"E,H."_s << 1;
    }
    void keysShowTheirFrame()
    {
        QFETCH(QString, keys);
        QFETCH(int, frame);
        viewer::VideoPage page;
        page.resize(640, 480);
        page.show();
        open(page, path(u"clip.mp4"_s));
        for (const QChar key : keys) {
            const auto code = key == u'E' ? Qt::Key_End : key == u'H' ? Qt::Key_Home : key == u'.' ? Qt::Key_Period : Qt::Key_Comma;
            QTest::keyClick(&page, code);
        }
        QTRY_VERIFY(isFrame(surface(page).picture(), frame));
        QCOMPARE(page.findChild<viewer::ClipLine *>()->value(), frame);
        QVERIFY(surface(page).picture().size() == QSize(64, 48)); // every pixel
    }

    void playingEndsOnTheLastFrameAndBeginsAnew()
    {
        viewer::VideoPage page;
        page.resize(640, 480);
        page.show();
        open(page, path(u"clip.mp4"_s));
        auto *playback = page.findChild<viewer::Playback *>();
        playback->setRate(8);
        QTest::keyClick(&page, Qt::Key_Space);
        QVERIFY(playback->isPlaying());
        QTRY_VERIFY(!playback->isPlaying());
        QTRY_VERIFY(isFrame(surface(page).picture(), frames - 1));
        QTest::keyClick(&page, Qt::Key_Space);
        QVERIFY(playback->seconds() < 1);
        QTest::keyClick(&page, Qt::Key_Space);
    }

    void marksAreTold()
    {
        viewer::VideoPage clips;
        viewer::SoundPage sounds;
        for (QWidget *page : {static_cast<QWidget *>(&clips), static_cast<QWidget *>(&sounds)}) {
            page->resize(900, 480);
            page->show();
        }
        open(clips, path(u"clip.mp4"_s));
        Announcements heard;
        const auto says = [&heard](QWidget &page, Qt::Key key) {
            QTest::keyClick(&page, key);
            return heard.take().join(u'|');
        };
        for (int n = 0; n < 5; ++n)
            QTest::keyClick(&clips, Qt::Key_Period);
        QCOMPARE(says(clips, Qt::Key_I), u"Part from 0:00.50 to 0:03.00."_s);
        for (int n = 0; n < 5; ++n)
            QTest::keyClick(&clips, Qt::Key_Period);
        QCOMPARE(says(clips, Qt::Key_O), u"Part from 0:00.50 to 0:01.10."_s);
        QCOMPARE(says(clips, Qt::Key_X), u"No part is marked."_s);

        sounds.open(itemOf(path(u"tone.wav"_s), media::Kind::Audio));
        auto *wave = sounds.findChild<viewer::Waveform *>();
        QTRY_VERIFY(wave->isComplete() && !wave->wave().isEmpty());
        (void)heard.take();
        QCOMPARE(says(sounds, Qt::Key_I), u"Part from 0:00.00 to 0:04.00."_s);
        QCOMPARE(says(sounds, Qt::Key_X), u"No part is marked."_s);
    }

    void volumeIsOneForAllAndComesBack()
    {
        viewer::Loudness &loudness = viewer::Loudness::shared();
        const QScopeGuard after([&loudness] { loudness.setPercent(100); });
        viewer::VideoPage clips;
        viewer::SoundPage sounds;
        for (QWidget *page : {static_cast<QWidget *>(&clips), static_cast<QWidget *>(&sounds)}) {
            page->resize(900, 480);
            page->show();
        }
        const auto slider = [](const QWidget &page) {
            for (auto *each : page.findChildren<QSlider *>()) {
                if (each->accessibleName() == u"Volume"_s)
                    return each;
            }
            return static_cast<QSlider *>(nullptr);
        };
        QVERIFY(slider(clips)->isVisible());
        QCOMPARE(slider(clips)->value(), 100);
        QCOMPARE(loudness.factor(), 1.0);
        slider(clips)->setValue(50);
        QCOMPARE(slider(sounds)->value(), 50);
        QVERIFY(loudness.factor() > 0.1 && loudness.factor() < 0.3); // half of what is heard, not of the numbers
        slider(sounds)->setValue(0);
        QVERIFY(loudness.isMuted());
        QCOMPARE(loudness.factor(), 0.0);
        QCOMPARE(slider(clips)->value(), 0);
        loudness.setMuted(false);
        QCOMPARE(slider(clips)->value(), 50);
        loudness.setMuted(true);
        slider(clips)->setValue(5); // who turns it up wants to hear something
        QVERIFY(!loudness.isMuted());
        clips.resize(420, 480);
        QVERIFY(!slider(clips)->isVisible());
    }

    void aPartIsRepeated()
    {
        viewer::Playback playback;
        playback.setLength(100);
        playback.setRegion(2, 2.2);
        playback.setLoop(true);
        playback.setRate(4);
        QSignalSpy moved(&playback, &viewer::Playback::positionChanged);
        playback.play();
        QTRY_VERIFY(moved.count() > 12);
        for (const QList<QVariant> &one : moved)
            QVERIFY2(one.at(0).toLongLong() >= 2000 && one.at(0).toLongLong() <= 2200, qPrintable(one.at(0).toString()));
        QVERIFY(playback.isPlaying());
    }

    void backwardsEndsAtTheBeginning()
    {
        viewer::Playback playback;
        playback.setLength(0.5);
        playback.seekTo(0.4);
        playback.setRate(-4);
        QSignalSpy playing(&playback, &viewer::Playback::playingChanged);
        playback.play();
        QTRY_COMPARE(playing.count(), 2);
        QCOMPARE(playback.position(), 0);
    }

    void theFrameThatIsSeenIsTheOneThatIsSaved()
    {
        viewer::VideoPage page;
        page.setFolder(m_folder.filePath(u"profile"_s));
        page.resize(640, 480);
        page.show();
        open(page, path(u"clip.mp4"_s));
        QSignalSpy wanted(&page, &viewer::Page::frameWanted);
        for (int n = 0; n < 5; ++n)
            QTest::keyClick(&page, Qt::Key_Period);
        QTRY_VERIFY(isFrame(surface(page).picture(), 5));
        QAction *use = nullptr;
        QAction *goOn = nullptr;
        for (QAction *action : page.findChildren<QAction *>()) {
            use = action->text() == u"Reference"_s ? action : use;
            goOn = action->text().startsWith(u"Continue"_s) ? action : goOn;
        }
        QVERIFY(use && goOn);
        use->trigger();
        QTRY_COMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(0).toString(), u"reference"_s);
        QCOMPARE(QImage(wanted.at(0).at(1).toString()).convertToFormat(QImage::Format_RGB32), surface(page).picture());
        goOn->trigger();
        QTRY_COMPARE(wanted.count(), 2);
        QVERIFY(isFrame(QImage(wanted.at(1).at(1).toString()), frames - 1));
    }

    void whatCannotBeShownSaysSo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no bytes") << QByteArray();
        QTest::newRow("garbage") << QByteArray(3000, 'x');
        QTest::newRow("only the head") << samples::bytesOf(path(u"clip.mp4"_s)).left(100);
        QTest::newRow("a sound under a wrong name") << samples::bytesOf(path(u"tone.wav"_s));
    }
    void whatCannotBeShownSaysSo()
    {
        QFETCH(QByteArray, bytes);
        const QString broken = path(u"broken.mp4"_s);
        QVERIFY(samples::putBytes(broken, bytes));
        viewer::VideoPage page;
        QSignalSpy failed(&page, &viewer::Page::failed);
        page.open(itemOf(broken, media::Kind::Video));
        QVERIFY(failed.wait());
        QVERIFY(failed.first().first().toString().contains(u"broken.mp4"_s));
        // The page is as good as new.
        open(page, path(u"clip.mp4"_s));
    }

    void aSoundIsSeenAndKept()
    {
        const QString folder = m_folder.filePath(u"sounds"_s);
        for (int round = 0; round < 2; ++round) {
            viewer::SoundPage page;
            page.setFolder(folder);
            page.resize(640, 480);
            page.show();
            page.open(itemOf(path(u"tone.wav"_s), media::Kind::Audio));
            auto *wave = page.findChild<viewer::Waveform *>();
            QTRY_VERIFY(wave->isComplete() && !wave->wave().isEmpty());
            QVERIFY(std::abs(wave->wave().between(1, 2).loudness() - 0.5) < 0.05);
            QCOMPARE(wave->maximum(), 4000);
            QCOMPARE(QDir(folder + u"/cache/waves"_s).count(), 3U); // the file and two dots
        }
    }

    void theWaveformIsWorkedByKeys()
    {
        viewer::Waveform wave;
        wave.resize(600, 120);
        wave.add({.sampleRate = 25'600, .secondsExpected = 60, .first = 0, .peaks = QVector<media::Peak>(6000), .secondsRead = 60});
        wave.finish(60);
        QSignalSpy sought(&wave, &viewer::Waveform::seekWanted);
        QTest::keyClick(&wave, Qt::Key_Right);
        QCOMPARE(sought.last().first().toLongLong(), 1000);
        QTest::keyClick(&wave, Qt::Key_Plus);
        QVERIFY(std::abs(wave.viewEnd() - wave.viewBegin() - 40) < 0.01);
        QVERIFY(wave.viewBegin() <= 1 && wave.viewEnd() >= 1);
        QTest::keyClick(&wave, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(wave.viewBegin() > 3);
        QTest::keyClick(&wave, Qt::Key_0);
        QCOMPARE(wave.viewEnd(), 60.0);
        QSignalSpy region(&wave, &viewer::Waveform::regionWanted);
        QTest::mousePress(&wave, Qt::LeftButton, Qt::ShiftModifier, {100, 50});
        QTest::mouseMove(&wave, {300, 50});
        QTest::mouseRelease(&wave, Qt::LeftButton, Qt::ShiftModifier, {300, 50});
        QCOMPARE(std::lround(region.last().at(0).toDouble()), 10);
        QCOMPARE(std::lround(region.last().at(1).toDouble()), 30);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&wave);
        QCOMPARE(accessible->role(), QAccessible::Slider);
        QVERIFY(accessible->text(QAccessible::Value).startsWith(u"0:01.00"_s));
        QVERIFY(accessible->text(QAccessible::Description).startsWith(wave.valueText()));
        QCOMPARE(accessible->valueInterface()->maximumValue().toInt(), 60'000);
    }

private:
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static viewer::VideoSurface &surface(const QWidget &page) { return *page.findChild<viewer::VideoSurface *>(); }

    void open(viewer::VideoPage &page, const QString &file)
    {
        page.open(itemOf(file, media::Kind::Video));
        QTRY_VERIFY(page.findChild<viewer::ClipLine *>()->maximum() == frames - 1);
        QTRY_VERIFY(isFrame(surface(page).picture(), 0));
    }
};

QTEST_MAIN(TestClipViewer)
#include "tst_clipviewer.moc"
