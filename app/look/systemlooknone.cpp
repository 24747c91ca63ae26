// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where there is no D-Bus: the desktop is never heard.
#include "look/systemlook.h"

namespace look {

struct SystemLook::Private
{};

SystemLook::SystemLook(const QString &, QObject *parent)
    : QObject(parent)
{}

SystemLook::~SystemLook() = default;

void SystemLook::settingChanged(const QString &, const QString &, const QDBusVariant &) {}

} // namespace look
