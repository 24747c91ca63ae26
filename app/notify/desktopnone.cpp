// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where there is no D-Bus.

#include "notify/desktop.h"

namespace notify {

struct Desktop::Private
{
};

Desktop::Desktop(const QString &, QObject *parent) : QObject(parent) {}
Desktop::~Desktop() = default;

void Desktop::show(const Note &note)
{
    QMetaObject::invokeMethod(
        this, [this, note] { Q_EMIT unavailable(note); }, Qt::QueuedConnection);
}

void Desktop::actionInvoked(uint, const QString &) {}
void Desktop::closed(uint, uint) {}
void Desktop::withdraw(const QString &) {}
void Desktop::showProgress(double) {}

} // namespace notify
