// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "media/libraries.h"
#include "media/probe.h"

extern "C" {
#include <libavformat/avformat.h>
#include <libswresample/swresample.h>
}

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <barrier>
#include <cstdio>
#include <string_view>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

// Only the first call of a process finds the libraries not there: each row is a process of its own, this program with
// `--first CASE FILE`, and what it prints.
namespace {

bool areLoaded()
{
    return samples::bytesOf(u"/proc/self/maps"_s).contains("/libavcodec.so");
}

// Floating point goes in, a struct comes out.
void callWithADouble()
{
    const AVRational ratio = av_d2q(0.75, 100);
    std::printf("%d/%d", ratio.num, ratio.den);
}

// Three of the nine are on the stack.
void callWithNineArguments()
{
    AVChannelLayout stereo{};
    stereo.order = AV_CHANNEL_ORDER_NATIVE;
    stereo.nb_channels = 2;
    stereo.u.mask = AV_CH_LAYOUT_STEREO;
    SwrContext *resampler = nullptr;
    int error = swr_alloc_set_opts2(&resampler, &stereo, AV_SAMPLE_FMT_FLT, 48'000, &stereo, AV_SAMPLE_FMT_S16, 16'000, 0, nullptr);
    if (error >= 0)
        error = swr_init(resampler);
    const int samples = error < 0 ? error : swr_get_out_samples(resampler, 1'000);
    swr_free(&resampler);
    std::printf("%s", samples >= 3'000 && samples < 3'200 ? "three times as many" : "not the rates that were given");
}

void callFromManyThreads(const QString &file)
{
    constexpr int count = 8;
    std::barrier together(count);
    std::atomic<int> good = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < count; ++i) {
            threads.emplace_back([&, i] {
                together.arrive_and_wait();
                // Some by the door that asks first, some by whatever function comes.
                if (i % 2 == 0) {
                    AVPacket *packet = av_packet_alloc();
                    good += packet ? 1 : 0;
                    av_packet_free(&packet);
                } else {
                    good += media::probe(file) ? 1 : 0;
                }
            });
        }
    }
    std::printf("%d of %d", good.load(), count);
}

void sayWhatIsThere()
{
    std::printf("%s, ", areLoaded() ? "early" : "late");
    const std::string version = media::ffmpegVersion();
    std::printf("%s", areLoaded() && version == av_version_info() ? "then there" : "never there");
}

void probeFile(const QString &file)
{
    const auto info = media::probe(file);
    std::printf("%s", info ? "read" : qPrintable(info.error().message));
}

int runFirst(std::string_view what, const QString &file)
{
    if (what == "there")
        sayWhatIsThere();
    else if (what == "double")
        callWithADouble();
    else if (what == "nine")
        callWithNineArguments();
    else if (what == "threads")
        callFromManyThreads(file);
    else if (what == "probe")
        probeFile(file);
    return 0;
}

} // namespace

class TestLateLibav : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstCalls_data();
    void firstCalls();
    void missingLibraryIsTold_data();
    void missingLibraryIsTold();

private:
    struct Said
    {
        int status = 0;
        QString words, complaint;
    };
    Said run(const QString &what, const QString &file, bool isMissing = false);

    QTemporaryDir m_folder;
    QString m_sound = m_folder.filePath(u"sound.wav"_s);
    QString m_picture = m_folder.filePath(u"picture.png"_s);
};

void TestLateLibav::initTestCase()
{
    QVERIFY(media::writeSound(m_sound, media::SoundFormat::Wav, samples::silence(0.5)));
    QVERIFY(samples::picture().save(m_picture));
    // Found before the system's one, and no library.
    QVERIFY(QDir(m_folder.path()).mkdir(u"broken"_s));
    QVERIFY(samples::putBytes(m_folder.filePath(u"broken/libavformat.so.%1"_s.arg(LIBAVFORMAT_VERSION_MAJOR)), "no library"));
}

TestLateLibav::Said TestLateLibav::run(const QString &what, const QString &file, bool isMissing)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (isMissing)
        environment.insert(u"LD_LIBRARY_PATH"_s, m_folder.filePath(u"broken"_s));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"--first"_s, what, file});
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, QString::fromLocal8Bit(process.readAllStandardError())};
    return {process.exitCode(), QString::fromLocal8Bit(process.readAllStandardOutput()),
            QString::fromLocal8Bit(process.readAllStandardError())};
}

void TestLateLibav::firstCalls_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing is loaded before it is needed") << u"there"_s << u"late, then there"_s;
    QTest::newRow("a number with a point arrives") << u"double"_s << u"3/4"_s;
    QTest::newRow("nine arguments arrive") << u"nine"_s << u"three times as many"_s;
    QTest::newRow("eight threads at once") << u"threads"_s << u"8 of 8"_s;
    QTest::newRow("a file is read") << u"probe"_s << u"read"_s;
}

void TestLateLibav::firstCalls()
{
    QFETCH(const QString, what);
    const Said said = run(what, m_sound);
    QCOMPARE(said.complaint, QString());
    QTEST(said.words, "said");
    QCOMPARE(said.status, 0);
}

void TestLateLibav::missingLibraryIsTold_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("complaint");
    QTest::addColumn<int>("status");
    QTest::newRow("by a sentence where a file is opened") << u"probe"_s << m_sound << u"need FFmpeg's libraries"_s << QString() << 0;
    QTest::newRow("pictures do without") << u"probe"_s << m_picture << u"read"_s << QString() << 0;
    QTest::newRow("by the end of the program where nobody asked") << u"double"_s << m_sound << QString() << u"cannot be loaded"_s << 127;
}

void TestLateLibav::missingLibraryIsTold()
{
    QFETCH(const QString, file);
    QFETCH(const QString, what);
    QFETCH(const QString, said);
    QFETCH(const QString, complaint);
    const Said answer = run(what, file, true);
    QTEST(answer.status, "status");
    QVERIFY2(answer.words.contains(said) && answer.words.isEmpty() == said.isEmpty(), qPrintable(answer.words));
    QVERIFY2(answer.complaint.contains(complaint) && answer.complaint.isEmpty() == complaint.isEmpty(), qPrintable(answer.complaint));
    // Which of them it is.
    if (said != u"read"_s)
        QVERIFY((answer.words + answer.complaint).contains(u"libavformat.so"_s));
}

int main(int argc, char *argv[])
{
    if (argc > 3 && std::string_view(argv[1]) == "--first") {
        const QCoreApplication application(argc, argv);
        return runFirst(argv[2], QString::fromLocal8Bit(argv[3]));
    }
    QCoreApplication application(argc, argv);
    TestLateLibav test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_latelibav.moc"
