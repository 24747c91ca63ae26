// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a window stands: on which screen and where on it, so that it comes back to that screen wherever the screen is
// now, and to one that there is when it is gone. Panels between splitters that have a name belong to it.

#include <QJsonObject>
#include <QRect>
#include <QString>

#include <vector>

class QWidget;

namespace shell {

struct ScreenArea
{
    QString name;
    QRect available; // without the desktop's own bars
};

struct WindowPlace
{
    QString screen;
    QRect normal;    // when it is neither maximised nor full; from the corner of the screen's available area
    bool isMaximized = false;
    bool isFullScreen = false;
    bool operator==(const WindowPlace &) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static WindowPlace fromJson(const QJsonObject &object);
};

// Where that is now: on its screen, else on the first one; wholly to be seen where too little of it would be, no smaller
// than `least`. An empty rectangle when the place says nothing (or there is no screen). Pure.
[[nodiscard]] QRect placedOn(const WindowPlace &place, const std::vector<ScreenArea> &screens, const QSize &least);

[[nodiscard]] WindowPlace placeOf(const QWidget &window);
void putWindow(QWidget &window, const WindowPlace &place); // before it is shown

// Every splitter in `window` that has an object name.
[[nodiscard]] QJsonObject splittersOf(const QWidget &window);
void putSplitters(QWidget &window, const QJsonObject &states);

} // namespace shell
