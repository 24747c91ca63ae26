// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "interrupt.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <csignal>
#include <unistd.h>

// A signal handler may do little more than write to a pipe, and reaches nothing but globals.
static int writeEnd = -1;

static void interrupted(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
}

void onInterrupt(QObject *context, std::function<void()> react)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return;
    writeEnd = ends[1];
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [notifier, react] {
        notifier->setEnabled(false);
        react();
    });
    struct sigaction action = {};
    action.sa_handler = interrupted;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}
#else
void onInterrupt(QObject *, std::function<void()>) { }
#endif
