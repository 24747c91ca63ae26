// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/backgroundpool.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace studio {

namespace {

constexpr int mostPaintingThreads = 4; // what is shared out is small: more of them only wait for each other

} // namespace

QThreadPool &backgroundPool()
{
    static QThreadPool pool;
    static const bool isWaitedFor = [] {
        qAddPostRoutine([] { pool.waitForDone(); });
        return true;
    }();
    static_cast<void>(isWaitedFor);
    return pool;
}

void keepPaintingThreads()
{
    QThreadPool &painting = *QThreadPool::globalInstance();
    painting.setExpiryTimeout(-1);
    painting.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, mostPaintingThreads));
    const auto isMade = std::make_shared<QSemaphore>();
    const int count = painting.maxThreadCount();
    for (int i = 0; i < count; ++i) {
        painting.start([isMade, count] { // none is free for the next before all are made
            isMade->release();
            isMade->acquire(count);
            isMade->release(count);
        });
    }
}

} // namespace studio
