// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/keeper.h"

#include "studio/jobs/jobstore.h"

using namespace std::chrono_literals;

namespace studio {

Keeper::Keeper(JobStore &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Keeper::tryAgain);
}

bool Keeper::keep(const StoredJob &job)
{
    const auto kept = m_store.update(job);
    if (!kept) {
        couldNot(job, kept.error());
        return false;
    }
    m_behind.remove(job.job.id);
    return true;
}

void Keeper::couldNot(const StoredJob &job, const QString &sentence)
{
    m_behind.insert(job.job.id, &job);
    m_pause.start(5s);
    if (std::exchange(m_told, sentence) != sentence)
        Q_EMIT failed(sentence);
}

void Keeper::forget(const QString &id)
{
    m_behind.remove(id);
}

void Keeper::tryAgain()
{
    m_pause.stop();
    for (auto behind = m_behind.begin(); behind != m_behind.end(); behind = m_behind.erase(behind)) {
        if (!m_store.update(**behind)) {
            m_pause.start(5s);
            return;
        }
    }
    m_told.clear();
    Q_EMIT worksAgain();
}

} // namespace studio
