// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What all portals of the desktop have in common. Source: xdg-desktop-portal, org.freedesktop.portal.Request.

#include <QGuiApplication>
#include <QString>
#include <QUuid>

namespace shell::portal {

inline const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
inline const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
inline const QString requestInterface = QStringLiteral("org.freedesktop.portal.Request");

// Of an answer; everything else: ended in some other way.
enum Outcome : uint { Done = 0, Cancelled = 1 };

// The screen can be had through a portal only.
[[nodiscard]] inline bool isNeededForScreen()
{
    return QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
}

// A name of one's own for a request or a session.
[[nodiscard]] inline QString newHandle()
{
    return QStringLiteral("gesso") + QUuid::createUuid().toString(QUuid::Id128);
}

// Where the answer to a request comes from. It may come before the call returns, so it is listened for at this path; older
// portals choose another one, which the call returns. `self`: QDBusConnection::baseService().
[[nodiscard]] inline QString requestPath(const QString &self, const QString &handle)
{
    return path + QStringLiteral("/request/") + self.mid(1).replace(u'.', u'_') + u'/' + handle;
}

} // namespace shell::portal
