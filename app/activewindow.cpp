// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activewindow.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>
#include <QWindow>

#include <algorithm>

namespace shell {

namespace {

void activateWhatHasTheKeyboard()
{
    const QWindow *focused = QGuiApplication::focusWindow();
    if (!focused || QApplication::activePopupWidget() || QApplication::activeWindow())
        return;
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto found = std::ranges::find(windows, focused, [](const QWidget *window) -> const QWindow * { return window->windowHandle(); });
    if (found != windows.end() && (*found)->isVisible())
        QApplication::setActiveWindow(*found);
}

} // namespace

ActiveWindow::ActiveWindow(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, &ActiveWindow::lookSoon);
}

void ActiveWindow::lookSoon()
{
    // Not at once: Qt goes on with its own part of the change after this signal.
    QMetaObject::invokeMethod(
        this, [] { activateWhatHasTheKeyboard(); }, Qt::QueuedConnection);
}

bool ActiveWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && watched->isWidgetType() && static_cast<QWidget *>(watched)->isWindow())
        lookSoon();
    return false;
}

} // namespace shell
