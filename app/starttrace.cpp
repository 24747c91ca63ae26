// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "starttrace.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>

namespace starttrace {

namespace {

using Clock = std::chrono::steady_clock; // CLOCK_MONOTONIC where GESSO_START_AT comes from another process

bool isOn = false;
Clock::time_point start;

class FirstPaint final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *window, QEvent *event) override
    {
        // The backing store is flushed by the window's own UpdateRequest, so that is the moment something is seen.
        if (event->type() == QEvent::UpdateRequest) {
            window->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] {
                mark("painted");
                QTimer::singleShot(0, this, [this] {
                    mark("ready");
                    deleteLater();
                });
            });
        }
        return false;
    }
};

} // namespace

void begin()
{
    isOn = qEnvironmentVariableIsSet("GESSO_START_TRACE");
    if (!isOn)
        return;
    bool isKnown = false;
    const qlonglong since = qEnvironmentVariable("GESSO_START_AT").toLongLong(&isKnown);
    start = isKnown ? Clock::time_point(std::chrono::nanoseconds(since)) : Clock::now();
    mark("main");
}

void mark(const char *what)
{
    if (isOn)
        std::fprintf(stderr, "start: %.1f ms %s\n", std::chrono::duration<double, std::milli>(Clock::now() - start).count(), what);
}

void watch(QWidget &window)
{
    if (isOn)
        window.installEventFilter(new FirstPaint(&window));
}

} // namespace starttrace
