// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the desktop asks of the look of programs: dark or light, more contrast, less motion. Read from the settings
// portal of freedesktop.org (org.freedesktop.portal.Settings) over D-Bus and followed from then on. Nothing here
// waits; where there is no such portal, nothing is ever said.

#include <QObject>
#include <QVariant>

#include <memory>

class QDBusVariant;

namespace look {

enum class Shade { Unsaid, Dark, Light };

struct SystemWishes
{
    Shade shade = Shade::Unsaid;
    bool moreContrast = false;
    bool lessMotion = false;

    bool operator==(const SystemWishes &) const = default;
};

// One answer of the portal, by its names: "org.freedesktop.appearance", "color-scheme", 1. Unknown names and values of
// other types change nothing.
void take(SystemWishes &wishes, const QString &group, const QString &name, const QVariant &value);

class SystemLook final : public QObject
{
    Q_OBJECT

public:
    // `busAddress`: another bus than the session's (tests).
    explicit SystemLook(const QString &busAddress = {}, QObject *parent = nullptr);
    ~SystemLook() override;

Q_SIGNALS:
    void said(const look::SystemWishes &wishes); // once it is known, and at each change

private Q_SLOTS: // D-Bus knows slots by their names only
    void settingChanged(const QString &group, const QString &name, const QDBusVariant &value);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace look
