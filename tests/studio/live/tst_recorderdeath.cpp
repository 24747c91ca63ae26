// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A program that is killed while it records: what it recorded is in the library of the next one. The program that dies is
// this one, started again: "tst_recorderdeath record FORMAT FOLDER".

#include "studio/library/database.h"
#include "studio/library/library.h"
#include "studio/live/keep.h"
#include "studio/live/recorder.h"

#include "media/clip.h"
#include "media/recipetag.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

studio::LiveFrame frameOf(int n)
{
    QImage image(96, 64, QImage::Format_RGB32);
    image.fill(n % 2 == 0 ? Qt::red : Qt::blue);
    studio::LiveFrame frame;
    QBuffer buffer(&frame.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    frame.contentType = u"image/png"_s;
    frame.recipe.endpoint = u"fal-ai/flux-2/klein/realtime"_s;
    frame.recipe.created = QDateTime::currentDateTimeUtc();
    frame.recipe.values = {{u"prompt"_s, u"a fox"_s}};
    return frame;
}

// Records for ever and says what it has handed over.
int record(const QStringList &arguments)
{
    studio::Recorder recorder(arguments.at(3), 0);
    recorder.start(arguments.at(2).toLatin1());
    QElapsedTimer clock;
    clock.start();
    QTimer frames;
    int count = 0;
    frames.callOnTimeout([&] {
        if (recorder.pending() > 0)
            return;
        recorder.add(frameOf(count++), std::chrono::milliseconds(clock.elapsed()));
        std::printf("%lld\n", static_cast<long long>(recorder.length(std::chrono::milliseconds(clock.elapsed())).count()));
        std::fflush(stdout);
    });
    frames.start(50);
    return QCoreApplication::exec();
}

} // namespace

class RecorderDeathTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasRecordedIsKept_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("lives"); // milliseconds of film
        QTest::newRow("MP4") << u"mp4"_s << 5'000;
        QTest::newRow("WebM") << u"webm"_s << 5'000;
    }

    void whatWasRecordedIsKept()
    {
        QFETCH(const QString, format);
        QFETCH(const int, lives);
        const QTemporaryDir folder;
        const QString recordings = folder.filePath(u"recordings"_s);
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"record"_s, format, recordings});
        qint64 recorded = 0;
        while (recorded < lives) {
            QVERIFY2(program.waitForReadyRead(), program.readAllStandardError().constData());
            while (program.canReadLine())
                recorded = program.readLine().trimmed().toLongLong();
        }
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);

        const auto database = studio::Database::open(folder.filePath(u"gesso.db"_s));
        QVERIFY(database);
        studio::Library library(**database, folder.filePath(u"Library"_s));
        studio::Keep keep(library);
        QSignalSpy rescued(&keep, &studio::Keep::rescuedClip);
        QSignalSpy others(&keep, &studio::Keep::keptClip);
        QSignalSpy failed(&keep, &studio::Keep::failed);
        keep.keepLeft(recordings);
        QTRY_COMPARE(rescued.count() + others.count() + failed.count(), 1);
        QCOMPARE(rescued.count(), 1);
        const auto item = library.item(rescued.first().first().toLongLong());
        QVERIFY(item);
        QCOMPARE(item->kind, media::Kind::Video);
        QVERIFY(item->path.endsWith(u'.' + format));
        QCOMPARE(item->mimeType, u"video/"_s + format);
        QVERIFY(item->recipe && item->recipe->values.value("prompt"_L1) == u"a fox"_s);
        QVERIFY(media::readRecipe(item->path));
        QVERIFY(item->size == QSize(96, 64));
        QVERIFY2(item->seconds * 1000 > double(recorded) - 3'500, qPrintable(QString::number(item->seconds)));
        const auto clip = media::Clip::open(item->path);
        QVERIFY(clip);
        const auto times = (*clip)->readTimes();
        QVERIFY(times && times->count() > 5);
        for (const int n : {0, times->count() - 1}) {
            const auto shown = (*clip)->frame(n);
            QVERIFY(shown);
            const QColor color = shown->pixelColor(40, 30);
            QVERIFY2(n > 0 || (color.red() > 200 && color.blue() < 60), qPrintable(color.name()));
        }
        QCOMPARE(QDir(recordings).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    void whatHoldsNothingGoes()
    {
        const QTemporaryDir folder;
        const QString take = folder.filePath(u"recordings/.take-abc"_s);
        QVERIFY(QDir().mkpath(take));
        QFile part(take + u"/.gesso-0123.part"_s);
        QVERIFY(part.open(QIODevice::WriteOnly) && part.write("half a head") > 0);
        part.close();
        const auto database = studio::Database::open(folder.filePath(u"gesso.db"_s));
        QVERIFY(database);
        studio::Library library(**database, folder.filePath(u"Library"_s));
        studio::Keep keep(library);
        QSignalSpy failed(&keep, &studio::Keep::failed);
        keep.keepLeft(folder.filePath(u"recordings"_s));
        QTRY_VERIFY(!QDir(take).exists());
        QCoreApplication::processEvents();
        QVERIFY(failed.isEmpty());
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == "record"_L1)
        return record(QCoreApplication::arguments());
    RecorderDeathTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recorderdeath.moc"
