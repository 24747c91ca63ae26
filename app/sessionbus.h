// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A connection of one's own to the session's D-Bus, or to the bus at `address` (tests), made in the background: a bus that
// does not answer must not stop the window. `then` is called in the thread of `context`, and not when that is gone. The
// connection is there until QDBusConnection::disconnectFromBus(its name).

#include "studio/background.h"

#include <QDBusConnection>
#include <QUuid>

#include <optional>

namespace shell {

template<typename Then>
void connectToBus(QObject *context, const QString &address, Then then)
{
    studio::inBackground(
        context,
        [address] {
            const QString name = QStringLiteral("gesso-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
            return std::optional(address.isEmpty() ? QDBusConnection::connectToBus(QDBusConnection::SessionBus, name)
                                                   : QDBusConnection::connectToBus(address, name));
        },
        [then](const std::optional<QDBusConnection> &connection) { then(*connection); });
}

} // namespace shell
