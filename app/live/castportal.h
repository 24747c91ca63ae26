// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a program may not look at the screen by itself (Wayland): the desktop asks the person which
// screen or window, and opens a way to its pictures. Source: org.freedesktop.portal.ScreenCast of
// xdg-desktop-portal, version 1 and up.

#include <QObject>
#include <QVariant>

#include <memory>

class QDBusMessage;

namespace live {

// One screen or window, shared from granted() until close(). Nothing here waits.
class CastPortal final : public QObject
{
    Q_OBJECT

public:
    // `token`: of an earlier one, so that the person is not asked again. `busAddress`: another bus
    // than the session's (tests).
    explicit CastPortal(QString token, QObject *parent = nullptr, const QString &busAddress = {});
    ~CastPortal() override;

    [[nodiscard]] static bool isBuiltIn(); // D-Bus and PipeWire were there
    void start();
    // The desktop shows that nothing is shared any more; nothing more is told.
    void close();
    // Valid once, from granted() on; empty where the desktop gives none (version 3 and before).
    [[nodiscard]] QString token() const;

Q_SIGNALS:
    // A connection to PipeWire, which the receiver closes, and the pictures' node there.
    void granted(int remote, uint node);
    // Once, instead of granted() or after it; it is closed.
    void failed(const QString &sentence);

private Q_SLOTS: // D-Bus knows slots by their names only
    void answered(uint outcome, const QVariantMap &results, const QDBusMessage &message);
    void ended(const QDBusMessage &message);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace live
