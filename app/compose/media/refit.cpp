// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/media/refit.h"

#include "studio/background.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace compose {

Refit::Refit(const Task &task, QObject *parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(100ms);
    connect(m_timer, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_state->permille / 1000.0); });
    m_timer->start();
    studio::inBackground(
        this,
        [task, state = m_state] {
            return media::transform(task.from, task.folder, task.conversion, [&](double part) {
                state->permille = int(std::clamp(part, 0.0, 1.0) * 1000);
                return !state->stopped;
            });
        },
        [this](const media::Result<QString> &made) {
            m_timer->stop();
            if (m_state->stopped)
                return;
            if (made)
                Q_EMIT done(*made);
            else
                Q_EMIT failed(made.error().message);
        });
}

Refit::~Refit()
{
    cancel();
}

void Refit::cancel()
{
    m_state->stopped = true;
    m_timer->stop();
}

media::Origin combined(const media::Result<media::Origin> &origin, const QString &path, const media::Conversion &next)
{
    if (!origin)
        return {path, next};
    media::Conversion both = origin->conversion;
    // A scaled picture has other pixels than its original: what was measured on it means nothing there.
    if (!both.size.isEmpty() && !next.crop.isEmpty())
        return {path, next};
    if (!next.crop.isEmpty())
        both.crop = both.crop.isEmpty() ? next.crop : next.crop.translated(both.crop.topLeft());
    if (!next.size.isEmpty())
        both.size = next.size;
    if (next.end > 0)
        both.end = both.begin + next.end;
    both.begin += next.begin;
    if (next.fps > 0)
        both.fps = next.fps;
    if (next.mostBytes > 0)
        both.mostBytes = next.mostBytes;
    return {origin->path, both};
}

} // namespace compose
