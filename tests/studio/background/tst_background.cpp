// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Work in the background: its answer comes in the thread that asked, and it lets that thread go first.

#include "studio/background.h"
#include "studio/backgroundparts.h"

#include "media/giveway.h"

#include <QImage>
#include <QPainter>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>
#include <QtTest>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

#include <atomic>
#include <memory>

namespace {

// How much the calling thread steps back: 0 is a usual thread, more is less of the processor.
int niceness()
{
#ifdef Q_OS_LINUX
    return getpriority(PRIO_PROCESS, static_cast<id_t>(syscall(SYS_gettid)));
#else
    return int(QThread::NormalPriority) - int(QThread::currentThread()->priority());
#endif
}

} // namespace

class BackgroundTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWhereItWasAsked()
    {
        QThread *asked = nullptr;
        QThread *worked = nullptr;
        int answer = 0;
        studio::inBackground(
            this,
            [&worked] {
                worked = QThread::currentThread();
                return 42;
            },
            [&](int value) {
                asked = QThread::currentThread();
                answer = value;
            });
        QTRY_COMPARE(answer, 42);
        QCOMPARE(asked, QThread::currentThread());
        QVERIFY(worked != QThread::currentThread());
    }

    void anAnswerNobodyWaitsForIsDropped()
    {
        QThreadPool pool;
        std::atomic_bool isDone = false;
        bool isDelivered = false;
        {
            QObject context;
            studio::inBackground(pool, &context, [&isDone] { isDone = true; }, [&isDelivered] { isDelivered = true; });
            QVERIFY(pool.waitForDone());
        }
        QCoreApplication::processEvents();
        QVERIFY(isDone);
        QVERIFY(!isDelivered);
    }

    void itLetsTheWindowGoFirst()
    {
        const int here = niceness();
        QThreadPool pool;
        std::atomic_int single = -1;
        studio::inBackground(
            pool, this, [] { return niceness(); }, [&single](int value) { single = value; });
        QTRY_VERIFY(single >= 0);
        QVERIFY(single > here);

        std::atomic_int ordered = -1;
        QThreadPool inOrder;
        studio::inOrder(inOrder, [&ordered] { ordered = niceness(); });
        QVERIFY(inOrder.waitForDone());
        QVERIFY(ordered > here);

        std::atomic_int parted = -1;
        bool isOver = false;
        studio::inBackgroundParts<int>(
            this, [](const studio::Give<int> &give) { give(niceness()); }, [&parted](int value) { parted = value; }, [&isOver] { isOver = true; });
        QTRY_VERIFY(isOver);
        QVERIFY(parted > here);

        QCOMPARE(niceness(), here);
    }

    // QPainter shares a large fill out over the global pool, and waits for it: what is at work in the background must not
    // be before it there.
    void paintingDoesNotWaitForIt()
    {
        QSemaphore begun;
        QSemaphore go;
        QSemaphore painted;
        const int threads = studio::backgroundPool().maxThreadCount();
        for (int i = 0; i < threads; ++i) {
            studio::inBackground(
                this,
                [&] {
                    begun.release();
                    go.acquire();
                },
                [] {});
        }
        begun.acquire(threads);
        std::atomic_bool isInTime = false;
        const std::unique_ptr<QThread> watch(QThread::create([&] { // else a fault would be an endless wait
            isInTime = painted.tryAcquire(1, 10'000);
            go.release(threads);
        }));
        watch->start();
        QImage target(1000, 1000, QImage::Format_RGB32);
        QImage source(500, 500, QImage::Format_RGB32);
        source.fill(Qt::red);
        QPainter painter(&target);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.scale(2, 2);
        painter.drawImage(0, 0, source);
        painter.end();
        painted.release();
        QVERIFY(watch->wait());
        QVERIFY(isInTime);
        QVERIFY(studio::backgroundPool().waitForDone());
    }

    // A thread inherits from the one that starts it that it steps back.
    void painterThreadsDoNotStepBack()
    {
        studio::keepPaintingThreads();
        QThreadPool &painting = *QThreadPool::globalInstance();
        const int threads = painting.maxThreadCount();
        QVERIFY(threads >= 1 && threads <= 4);
        std::atomic_int most = -1000;
        QSemaphore arrived;
        QSemaphore done;
        QThreadPool pool;
        studio::inOrder(pool, [&] {
            for (int i = 0; i < threads; ++i) {
                painting.start([&] {
                    arrived.release();
                    arrived.acquire(threads); // all of them at once
                    arrived.release(threads);
                    const int mine = niceness();
                    for (int known = most; mine > known && !most.compare_exchange_weak(known, mine);) {}
                    done.release();
                });
            }
        });
        done.acquire(threads);
        QVERIFY(pool.waitForDone() && painting.waitForDone());
        QCOMPARE(int(most), niceness());
    }

    // Whoever started the program with less of the processor, or more often asks, does not get more or ever less.
    void askedAgainItStaysWhereItIs()
    {
        QThreadPool pool;
        int once = -1;
        int again = -1;
        pool.start([&] {
            media::giveWay();
            once = niceness();
            for (int i = 0; i < 100; ++i)
                media::giveWay();
            again = niceness();
        });
        QVERIFY(pool.waitForDone());
        QVERIFY(once > niceness());
        QCOMPARE(again, once);
    }
};

QTEST_GUILESS_MAIN(BackgroundTest)
#include "tst_background.moc"
