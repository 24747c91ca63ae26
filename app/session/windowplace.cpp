// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/windowplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSplitter>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shell {
namespace {

constexpr int frame = 32;       // px: the title bar above a window
constexpr int leastInSight = 160; // px: of the title bar, to take the window by
constexpr int largest = 32'000; // px: what window systems can say

QString nameOf(const QScreen &screen)
{
    // The connector alone ("HDMI-1") does not tell one beamer from another.
    return QStringList{screen.name(), screen.manufacturer(), screen.model(), screen.serialNumber()}.join(u'|');
}

std::vector<ScreenArea> screensNow()
{
    std::vector<ScreenArea> areas;
    for (const QScreen *screen : QGuiApplication::screens()) // the primary one first
        areas.push_back({nameOf(*screen), screen->availableGeometry()});
    return areas;
}

} // namespace

QJsonObject WindowPlace::toJson() const
{
    return {{u"screen"_s, screen},
            {u"x"_s, normal.x()},
            {u"y"_s, normal.y()},
            {u"width"_s, normal.width()},
            {u"height"_s, normal.height()},
            {u"maximized"_s, isMaximized},
            {u"full_screen"_s, isFullScreen}};
}

WindowPlace WindowPlace::fromJson(const QJsonObject &object)
{
    const auto number = [&object](QLatin1String key) { return std::clamp(object.value(key).toInt(), -largest, largest); };
    return {.screen = object.value("screen"_L1).toString(),
            .normal = QRect(number("x"_L1), number("y"_L1), number("width"_L1), number("height"_L1)),
            .isMaximized = object.value("maximized"_L1).toBool(),
            .isFullScreen = object.value("full_screen"_L1).toBool()};
}

QRect placedOn(const WindowPlace &place, const std::vector<ScreenArea> &screens, const QSize &least)
{
    if (!place.normal.isValid() || screens.empty())
        return {};
    const auto same = std::ranges::find(screens, place.screen, &ScreenArea::name);
    const QRect area = same == screens.end() ? screens.front().available : same->available;
    QRect rect(place.normal.topLeft() + area.topLeft(), place.normal.size().expandedTo(least));
    const QRect bar(rect.left(), rect.top() - frame, rect.width(), frame);
    const bool canBeTaken = same != screens.end() && rect.top() >= area.top() && rect.top() + frame < area.bottom()
        && bar.left() < area.right() - leastInSight && bar.right() > area.left() + leastInSight;
    if (canBeTaken && rect.width() <= area.width() && rect.height() <= area.height())
        return rect;
    rect.setSize(rect.size().boundedTo(area.size() - QSize(0, frame)).expandedTo(least));
    rect.moveLeft(std::max(area.left(), std::min(rect.left(), area.right() + 1 - rect.width())));
    rect.moveTop(std::max(area.top() + frame, std::min(rect.top(), area.bottom() + 1 - rect.height())));
    return rect;
}

WindowPlace placeOf(const QWidget &window)
{
    const QScreen *screen = window.screen();
    const QRect normal = window.normalGeometry().isValid() ? window.normalGeometry() : window.geometry();
    return {.screen = screen ? nameOf(*screen) : QString(),
            .normal = screen ? normal.translated(-screen->availableGeometry().topLeft()) : normal,
            .isMaximized = window.isMaximized(),
            .isFullScreen = window.isFullScreen()};
}

void putWindow(QWidget &window, const WindowPlace &place)
{
    const QRect rect = placedOn(place, screensNow(), window.minimumSize());
    if (!rect.isValid())
        return;
    window.setGeometry(rect);
    Qt::WindowStates state;
    state.setFlag(Qt::WindowMaximized, place.isMaximized);
    state.setFlag(Qt::WindowFullScreen, place.isFullScreen);
    window.setWindowState(state);
}

QJsonObject splittersOf(const QWidget &window)
{
    QJsonObject states;
    for (const QSplitter *splitter : window.findChildren<QSplitter *>()) {
        if (!splitter->objectName().isEmpty())
            states.insert(splitter->objectName(), QString::fromLatin1(splitter->saveState().toBase64()));
    }
    return states;
}

void putSplitters(QWidget &window, const QJsonObject &states)
{
    for (QSplitter *splitter : window.findChildren<QSplitter *>()) {
        if (const QString state = states.value(splitter->objectName()).toString(); !state.isEmpty())
            splitter->restoreState(QByteArray::fromBase64(state.toLatin1()));
    }
}

} // namespace shell
