// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pure work on a pool thread, its answer back in the thread and the lifetime of `context`.
// The only use of threads in this project (a watcher that is a child of the context: when the context
// dies, the answer is dropped; nothing races). The work lets the window go first (media::giveWay).

#include "media/giveway.h"
#include "studio/backgroundpool.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <utility>

namespace studio {

// `pool` has the thread; it must outlive `context`.
template <class Work, class Deliver>
void inBackground(QThreadPool &pool, QObject *context, Work work, Deliver deliver)
{
    using T = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, deliver = std::move(deliver)]() mutable {
                         watcher->deleteLater();
                         if constexpr (std::is_void_v<T>)
                             deliver();
                         else
                             deliver(watcher->future().takeResult());
                     });
    watcher->setFuture(QtConcurrent::run(&pool, [work = std::move(work)]() mutable {
        media::giveWay();
        return work();
    }));
}

template <class Work, class Deliver>
void inBackground(QObject *context, Work work, Deliver deliver)
{
    inBackground(backgroundPool(), context, std::move(work), std::move(deliver));
}

// Pure work that nobody waits for, on a pool of one's own: with one thread, in the order asked for. The pool waits for
// it when it goes.
template <class Work>
void inOrder(QThreadPool &pool, Work work)
{
    pool.start([work = std::move(work)]() mutable {
        media::giveWay();
        work();
    });
}

} // namespace studio
