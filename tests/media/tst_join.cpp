// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "media/clip.h"
#include "media/join.h"
#include "media/probe.h"
#include "media/wave.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray framesOf(const QString &path)
{
    const QByteArray lines = samples::outside(u"ffmpeg"_s, {u"-v"_s, u"quiet"_s, u"-i"_s, path, u"-map"_s, u"0:v"_s, u"-f"_s, u"framemd5"_s, u"-"_s});
    QByteArray hashes;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.startsWith('#'))
            hashes += line.mid(line.lastIndexOf(',') + 1).trimmed() + '\n';
    }
    return hashes;
}

int levelOf(media::Clip &clip, int frame)
{
    const auto picture = clip.frame(frame);
    return picture ? qGray(picture->pixel(picture->width() / 2, picture->height() / 2)) : -1;
}

} // namespace

class TestJoin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(samples::clip(path(u"a.mp4"_s), 30, {.size = {96, 64}, .fps = 10, .withSound = true}));
        QVERIFY(samples::clip(path(u"b.mp4"_s), 20, {.size = {96, 64}, .fps = 10, .withSound = true}));
        QVERIFY(samples::clip(path(u"silent.mp4"_s), 20, {.size = {96, 64}, .fps = 10}));
        QVERIFY(samples::clip(path(u"larger.mp4"_s), 25, {.size = {192, 128}, .fps = 25, .withSound = true}));
    }

    void clipsBecomeOne_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<bool>("copies");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("sounding"); // by the second: x loud, . silent
        QTest::newRow("alike") << QStringList{u"a.mp4"_s, u"b.mp4"_s} << true << 5.0 << u"xxxxx"_s;
        QTest::newRow("alike, three of them") << QStringList{u"b.mp4"_s, u"a.mp4"_s, u"b.mp4"_s} << true << 7.0 << u"xxxxxxx"_s;
        QTest::newRow("without sound") << QStringList{u"silent.mp4"_s, u"silent.mp4"_s} << true << 4.0 << QString();
        QTest::newRow("one without sound") << QStringList{u"a.mp4"_s, u"silent.mp4"_s, u"b.mp4"_s} << false << 7.0 << u"xxx..xx"_s;
        QTest::newRow("the first without sound") << QStringList{u"silent.mp4"_s, u"a.mp4"_s} << false << 5.0 << u"..xxx"_s;
        QTest::newRow("another size and rate") << QStringList{u"a.mp4"_s, u"larger.mp4"_s, u"b.mp4"_s} << false << 6.0 << u"xxxxxx"_s;
    }
    void clipsBecomeOne()
    {
        QFETCH(QStringList, names);
        QFETCH(bool, copies);
        QFETCH(double, seconds);
        QFETCH(QString, sounding);
        QStringList paths;
        for (const QString &name : names)
            paths << path(name);
        const auto plan = media::planJoin(paths);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        QCOMPARE(plan->copies, copies);
        QCOMPARE(plan->reason.isEmpty(), copies);
        QVERIFY(std::abs(plan->seconds - seconds) < 0.01);

        QTemporaryDir folder;
        double last = 0;
        const auto made = media::join(paths, folder.path(), [&](double part) {
            last = part;
            return part >= 0 && part <= 1;
        });
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QVERIFY(last > 0.8);
        const auto info = media::probe(*made);
        QVERIFY(info);
        QCOMPARE(info->size, media::probe(paths.first())->size);
        QVERIFY2(std::abs(info->seconds - seconds) < 0.06, qPrintable(QString::number(info->seconds)));

        const auto clip = media::Clip::open(*made);
        QVERIFY((*clip)->readTimes());
        const media::ClipTimes &times = (*clip)->times();
        QCOMPARE(times.count(), int(std::lround(seconds * 10)));
        double offset = 0;
        for (const QString &source : paths) { // a second into each piece the very picture of that piece is seen
            const auto piece = media::Clip::open(source);
            QVERIFY((*piece)->readTimes());
            for (const double at : {0.0, 0.55}) {
                const int expected = levelOf(**piece, (*piece)->times().at(at));
                const int found = levelOf(**clip, times.at(offset + at));
                // Of a higher rate the nearest picture is taken.
                QVERIFY2(std::abs(expected - found) <= (info->size == media::probe(source)->size ? 4 : 20),
                         qPrintable(u"%1 at %2: %3 instead of %4"_s.arg(QFileInfo(source).fileName()).arg(at).arg(found).arg(expected)));
            }
            offset += (*piece)->times().end;
        }
        if (copies) { // not a bit of any picture was touched
            QByteArray all;
            for (const QString &source : paths)
                all += framesOf(source);
            if (!all.isEmpty())
                QCOMPARE(framesOf(*made), all);
        }
        QCOMPARE(info->hasAudio, !sounding.isEmpty());
        media::Wave wave;
        static_cast<void>(media::readWave(*made, [&](const media::WavePart &part) {
            if (wave.isEmpty())
                wave = media::Wave(part.sampleRate);
            wave.put(part.first, part.peaks);
            return true;
        }));
        for (qsizetype n = 0; n < sounding.size(); ++n) {
            const double loud = wave.between(double(n) + 0.15, double(n) + 0.85).loudness();
            QVERIFY2(sounding.at(n) == u'x' ? loud > 0.4 : loud < 0.05, qPrintable(u"second %1: %2"_s.arg(n).arg(loud)));
        }
    }

    void whatCannotBeIsASentenceAndLeavesNothing_data()
    {
        QTest::addColumn<QByteArray>("other");
        const QByteArray whole = samples::bytesOf(path(u"b.mp4"_s));
        QTest::newRow("no bytes") << QByteArray();
        QTest::newRow("garbage") << QByteArray(2000, 'x');
        QTest::newRow("no head") << whole.left(80);
        const QString sound = path(u"sound.wav"_s);
        static_cast<void>(media::writeSound(sound, media::SoundFormat::Wav, samples::tone(1)));
        QTest::newRow("a sound") << samples::bytesOf(sound);
    }
    void whatCannotBeIsASentenceAndLeavesNothing()
    {
        QFETCH(QByteArray, other);
        const QString broken = path(u"other.mp4"_s);
        QVERIFY(samples::putBytes(broken, other));
        QTemporaryDir folder;
        const auto made = media::join({path(u"a.mp4"_s), broken}, folder.path());
        QVERIFY(!made);
        QVERIFY2(made.error().message.contains(u"other.mp4"_s), qPrintable(made.error().message));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void stoppingLeavesNothing_data()
    {
        QTest::addColumn<QString>("second");
        QTest::newRow("while it is taken over") << u"b.mp4"_s;
        QTest::newRow("while it is encoded") << u"larger.mp4"_s;
    }
    void stoppingLeavesNothing()
    {
        QFETCH(QString, second);
        QTemporaryDir folder;
        int calls = 0;
        QVERIFY(!media::join({path(u"a.mp4"_s), path(second)}, folder.path(), [&](double) { return ++calls < 12; }));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aFullDiskOrAFolderThatWentIsASentence_data()
    {
        QTest::addColumn<QString>("work");
        QTest::addColumn<QString>("fault");
        for (const QString &work : {u"join"_s, u"join anew"_s, u"cut"_s, u"cut anew"_s}) {
            for (const QString &fault : {u"full"_s, u"gone"_s, u"goes"_s})
                QTest::newRow(qUtf8Printable(work + u", "_s + fault)) << work << fault;
        }
    }
    void aFullDiskOrAFolderThatWentIsASentence()
    {
        QFETCH(QString, work);
        QFETCH(QString, fault);
        const QTemporaryDir around;
        const QString folder = around.filePath(u"out"_s);
        QVERIFY(QDir().mkpath(folder));
        const bool isFull = fault == "full"_L1;
        if (isFull && (::geteuid() != 0 || QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=16k"_s, u"tmpfs"_s, folder}) != 0))
            QSKIP("no small disk can be made here");
        const auto left = qScopeGuard([&] {
            if (isFull)
                QProcess::execute(u"umount"_s, {folder});
        });
        if (fault == "gone"_L1) // made anew where it can be, and here it cannot
            QVERIFY(QDir(folder).removeRecursively() && samples::putBytes(folder, "in the way"));
        int calls = 0;
        const auto progress = [&](double) {
            if (fault == "goes"_L1 && ++calls == 2)
                QDir(folder).removeRecursively();
            return true;
        };
        const QString a = path(u"a.mp4"_s);
        const QByteArray before = samples::bytesOf(a);
        const auto plan = media::planCut(a, 1, 2);
        QVERIFY(plan && plan->canCopy);
        const auto made = work == "join"_L1 ? media::join({a, path(u"b.mp4"_s)}, folder, progress)
            : work == "join anew"_L1        ? media::join({a, path(u"larger.mp4"_s)}, folder, progress)
            : work == "cut"_L1              ? media::transform(a, folder, {.begin = plan->begin, .end = plan->end}, progress)
                                            : media::transform(a, folder, {.begin = 0.35, .end = 2.05}, progress);
        QVERIFY2(!made, made ? qPrintable(*made) : "");
        QCOMPARE(made.error().kind, isFull ? media::Failure::Kind::DiskFull : media::Failure::Kind::Unwritable);
        const QString &says = made.error().message;
        QVERIFY2(says.contains(isFull ? u"no space left"_s : QDir::toNativeSeparators(folder)) && says.endsWith(u'.'), qPrintable(says));
        QVERIFY2(!says.contains(".gesso-"_L1), qPrintable(says));
        QVERIFY(QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)); // also where there is none
        QCOMPARE(samples::bytesOf(a), before);
    }

private:
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }
};

QTEST_GUILESS_MAIN(TestJoin)
#include "tst_join.moc"
