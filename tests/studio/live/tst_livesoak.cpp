// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody draws for a long time: memory does not grow, and no picture is lost on its way.
//
// GESSO_SOAK_SECONDS says for how long (1800 for half an hour); without it, only as long as a test may take. Each minute
// of a long run tells what the process has (resident) and what of that is in use (heap): if only the former grows, it is the
// allocator's, not a leak.

#include "live/livepage.h"

#include "live/canvas.h"
#include "live/liveview.h"

#include "fal/client.h"
#include "sandbox/server.h"
#include "studio/catalog/catalog.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <cmath>
#include <cstdio>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

extern "C" std::size_t __sanitizer_get_current_allocated_bytes() __attribute__((weak)); // with the sanitizers only

namespace {

constexpr int usualSeconds = 12;
constexpr int longRun = 300;         // seconds: from here on the figures of memory mean something
constexpr double mostGrowth = 1.02;  // of what is in use, in a long run
// Of the process: glibc keeps the most that it ever gave out, so that a moment in which the machine is busy, and one or two
// pictures more are under way, is a step of a MiB or more that stays. What leaks is a line, and is in use.
constexpr double mostResidentGrowth = 1.05;
constexpr double mostGrowthShort = 1.25;

double residentMiB()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1024 / 1024;
}

double heapMiB()
{
    if (__sanitizer_get_current_allocated_bytes)
        return double(__sanitizer_get_current_allocated_bytes()) / 1024 / 1024;
#ifdef __GLIBC__
    const auto heap = mallinfo2();
    return double(heap.uordblks + heap.hblkhd) / 1024 / 1024;
#else
    return 0;
#endif
}

double mean(const std::vector<double> &values, double from, double to)
{
    const auto begin = values.begin() + qsizetype(double(values.size()) * from);
    const auto end = values.begin() + qsizetype(double(values.size()) * to);
    return std::accumulate(begin, end, 0.0) / double(end - begin);
}

} // namespace

class LiveSoakTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsForALongTime()
    {
        bool isNumber = false;
        const int wanted = qEnvironmentVariableIntValue("GESSO_SOAK_SECONDS", &isNumber);
        const int seconds = isNumber && wanted > 0 ? wanted : usualSeconds;

        QTemporaryDir folder;
        const auto sandbox = sandbox::Hosted::start({.stateFolder = folder.filePath(u"sandbox"_s)});
        QVERIFY(sandbox);
        fal::Client client(fal::Config{.baseUrl = (*sandbox)->url()});
        studio::Catalog catalog(client, folder.path());
        live::LivePage page(client, catalog);
        page.resize(1100, 640);
        page.show();
        live::Canvas &canvas = page.canvas();
        // The history is bounded; with a small bound that is reached soon, and what grows afterwards is a leak.
        constexpr int side = 512;
        canvas.setDocument(paint::Document({side, side}, 4 * 1024 * 1024));
        auto *session = page.findChild<studio::LiveSession *>();
        QVERIFY(session);

        quint64 frames = 0;
        quint64 last = 0;
        bool isInOrder = true;
        QStringList problems;
        connect(session, &studio::LiveSession::frame, this, [&](const QImage &image, const studio::LiveFrame &frame) {
            ++frames;
            isInOrder = isInOrder && frame.sequence > last && !image.isNull();
            last = frame.sequence;
        });
        connect(session, &studio::LiveSession::failed, this, [&](const QString &sentence) { problems.push_back(sentence); });

        int step = 0;
        bool isDown = false;
        QTimer pen;
        connect(&pen, &QTimer::timeout, &page, [&] {
            const double t = ++step * 0.07;
            const QPoint at = canvas.fromDocument({side * (0.5 + 0.4 * std::cos(t)), side * (0.5 + 0.4 * std::sin(t * 1.3))}).toPoint();
            if (step % 60 == 0) {
                QTest::mouseRelease(&canvas, Qt::LeftButton, {}, at);
                isDown = false;
            } else if (!isDown) {
                canvas.setColor(QColor::fromHsv(step % 360, 200, 200));
                QTest::mousePress(&canvas, Qt::LeftButton, {}, at);
                isDown = true;
            } else {
                QTest::mouseMove(&canvas, at);
            }
        });
        pen.start(8ms);

        std::vector<double> memory; // MiB, ten times a second
        std::vector<double> heap;
        for (std::vector<double> *values : {&memory, &heap})
            values->reserve(size_t(seconds) * 10 + 100); // else they are what grows
        QTimer clock;
        connect(&clock, &QTimer::timeout, this, [&] {
            memory.push_back(residentMiB());
            heap.push_back(heapMiB());
            constexpr qsizetype minute = 600;
            if (const auto count = qsizetype(memory.size()); count % minute == 0) {
                const double part = 1 - double(minute) / double(count);
                std::printf("%3lld min: %7.1f MiB resident, %7.2f MiB heap\n", static_cast<long long>(count / minute), mean(memory, part, 1), mean(heap, part, 1));
                std::fflush(stdout);
            }
        });
        clock.start(100ms);
        QEventLoop loop;
        QTimer::singleShot(std::chrono::seconds(seconds), &loop, &QEventLoop::quit);
        loop.exec();
        pen.stop();
        clock.stop();

        // All that is under way arrives: what was drawn last is what is shown.
        QTRY_COMPARE_WITH_TIMEOUT(last, session->latestInput(), 60'000);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY(isInOrder);
        QVERIFY(frames > 10);
        // Every drawing was skipped or answered, and every answer was skipped or shown.
        QCOMPARE(frames + session->droppedFrames() + session->droppedInputs(), session->latestInput());

        std::printf("%d s: %llu pictures, %llu drawings and %llu pictures skipped\n", seconds, static_cast<unsigned long long>(frames),
                    static_cast<unsigned long long>(session->droppedInputs()), static_cast<unsigned long long>(session->droppedFrames()));
        for (const auto &[name, values] : {std::pair("resident", &memory), std::pair("heap", &heap)}) {
            const double early = mean(*values, 0.25, 0.35);
            const double late = mean(*values, 0.9, 1);
            std::printf("  %-8s %.2f MiB early, %.2f MiB late, %+.2f %%\n", name, early, late, (late / early - 1) * 100);
        }
        std::fflush(stdout);
        const bool isLong = seconds >= longRun;
        // The history of the drawing is still filling in a short run.
        QVERIFY(!isLong || mean(heap, 0.9, 1) <= mean(heap, 0.25, 0.35) * mostGrowth);
        QVERIFY(mean(memory, 0.9, 1) <= mean(memory, 0.25, 0.35) * (isLong ? mostResidentGrowth : mostGrowthShort));
    }
};

int main(int argc, char *argv[])
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "86400000"); // a test may take five minutes, else
    QApplication application(argc, argv);
    LiveSoakTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_livesoak.moc"
