// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where there is no D-Bus: no desktop can be asked.
#include "compose/media/screenportal.h"

namespace compose {

struct ScreenPortal::Private
{};

ScreenPortal::ScreenPortal(QObject *parent, const QString &)
    : QObject(parent)
{}

ScreenPortal::~ScreenPortal() = default;

bool ScreenPortal::isNeeded()
{
    return false;
}

void ScreenPortal::start()
{
    Q_EMIT givenUp();
}

void ScreenPortal::answered(uint, const QVariantMap &, const QDBusMessage &) {}

} // namespace compose
