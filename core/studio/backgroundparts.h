// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pure work on a pool thread that gives its answer in parts, each in the thread and the lifetime of `context`.
// When the context dies, or stop() is called, the work is told by its `give` answering false.

#include "media/giveway.h"
#include "studio/backgroundpool.h"

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

#include <functional>
#include <utility>

namespace studio {

template <class Part>
using Give = std::function<bool(Part)>; // false: nobody wants more

// Work in progress that can be stopped. Copies are the same work.
template <class Part>
class PartedWork
{
public:
    PartedWork() = default;
    explicit PartedWork(QFuture<Part> future)
        : m_future(std::move(future))
    {}
    void stop() { m_future.cancel(); }

private:
    QFuture<Part> m_future;
};

// `work(const Give<Part> &)`, `onPart(const Part &)`; after stop() or when the work is over, `onEnd()`.
template <class Part, class Work, class OnPart, class OnEnd>
PartedWork<Part> inBackgroundParts(QObject *context, Work work, OnPart onPart, OnEnd onEnd)
{
    auto *watcher = new QFutureWatcher<Part>(context);
    QObject::connect(watcher, &QFutureWatcherBase::resultReadyAt, context, [watcher, onPart = std::move(onPart)](int index) mutable {
        if (!watcher->isCanceled())
            onPart(watcher->resultAt(index));
    });
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, onEnd = std::move(onEnd)]() mutable {
        watcher->deleteLater();
        onEnd();
    });
    QFuture<Part> future = QtConcurrent::run(&backgroundPool(), [work = std::move(work)](QPromise<Part> &promise) mutable {
        media::giveWay();
        work([&promise](Part part) {
            if (!promise.isCanceled())
                promise.addResult(std::move(part));
            return !promise.isCanceled();
        });
    });
    QObject::connect(watcher, &QObject::destroyed, watcher, [future]() mutable { future.cancel(); });
    watcher->setFuture(future);
    return PartedWork<Part>(future);
}

} // namespace studio
