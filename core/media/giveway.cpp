// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/giveway.h"

#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace media {

namespace {

#ifdef Q_OS_LINUX

// A third of the weight of a usual thread. QThread::setPriority() does nothing here: the scheduler's usual class has no
// priorities but this, which Linux keeps for each thread.
constexpr int niceness = 5;

bool stepBack()
{
    const auto thread = static_cast<id_t>(syscall(SYS_gettid));
    return getpriority(PRIO_PROCESS, thread) >= niceness || setpriority(PRIO_PROCESS, thread, niceness) == 0;
}

#else

bool stepBack()
{
    QThread::currentThread()->setPriority(QThread::LowPriority);
    return true;
}

#endif

} // namespace

void giveWay()
{
    static thread_local const bool isDone = stepBack();
    static_cast<void>(isDone);
}

} // namespace media
