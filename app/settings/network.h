// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The settings of the way through the network, as a client understands them.

#include "fal/config.h"

#include <QString>

#include <optional>

class QSettings;

namespace studio {
class ProxyPassword;
}

namespace settings {

struct NetworkProblem
{
    QString key;      // of the setting
    QString sentence; // for a person
};

enum class Route { System, Direct, Own }; // index of keys::route

// "http://host:port" or "socks5://host:port"; nothing for anything else, and for one with a password in it, which would be
// written to the settings.
[[nodiscard]] std::optional<QNetworkProxy> proxyFrom(const QString &address);
// An address as it may be written down: without the name and the password that stand in it, "http://***@host:port", which
// is an address no more. Any other one as it is.
[[nodiscard]] QString withoutLogin(const QString &address);
// Sets what can be set; says what could not. A config that is Direct stays so: the sandbox on this computer. `password`:
// used when it belongs to the user name of the settings.
[[nodiscard]] std::optional<NetworkProblem> useNetwork(fal::Config &config, const QSettings &settings,
                                                       const studio::ProxyPassword *password = nullptr);

} // namespace settings
