// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A picture of the screen where a program may not look at it by itself (Wayland, a sandbox): the desktop asks the person
// which part, and hands a file out. Source: org.freedesktop.portal.Screenshot of xdg-desktop-portal, version 1 and up.

#include <QObject>
#include <QVariant>

#include <memory>

class QDBusMessage;

namespace compose {

// One picture. Nothing here waits; without a portal it says so.
class ScreenPortal final : public QObject
{
    Q_OBJECT

public:
    // `busAddress`: another bus than the session's (tests).
    explicit ScreenPortal(QObject *parent, const QString &busAddress = {});
    ~ScreenPortal() override;

    [[nodiscard]] static bool isNeeded(); // and built in: the desktop alone may look
    void start();

    // Exactly one of them, once.
Q_SIGNALS:
    void taken(const QString &path); // of the desktop's picture; it is the person's file and stays
    void givenUp();
    void failed(const QString &sentence);

private Q_SLOTS: // D-Bus knows slots by their names only
    void answered(uint outcome, const QVariantMap &results, const QDBusMessage &message);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace compose
