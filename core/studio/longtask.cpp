// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/longtask.h"

#include "studio/background.h"

#include <atomic>
#include <chrono>

namespace studio {

using namespace std::chrono_literals;

struct LongTask::Shared
{
    std::atomic<double> part = 0;
    std::atomic<bool> isCancelled = false;
};

LongTask::LongTask(Work work, QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
{
    m_look.setInterval(100ms);
    connect(&m_look, &QTimer::timeout, this, [this] { Q_EMIT progress(m_shared->part); });
    m_look.start();
    inBackground(
        this,
        [work = std::move(work), shared = m_shared] {
            return work([shared](double part) {
                shared->part = part;
                return !shared->isCancelled;
            });
        },
        [this](const media::Result<QString> &made) {
            m_look.stop();
            Q_EMIT finished(made);
        });
}

LongTask::~LongTask()
{
    cancel();
}

void LongTask::cancel()
{
    m_shared->isCancelled = true;
}

} // namespace studio
