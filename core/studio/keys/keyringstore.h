// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The keyring of the system (Secret Service, KWallet, Keychain, Credential Manager) through QtKeychain. It may ask the
// person to unlock it, for as long as that takes.

#include "studio/keys/keystore.h"

namespace studio {

class KeyringStore final : public KeyStore
{
public:
    [[nodiscard]] KeyRequest *read(const QString &entry, QObject *parent) override;
    [[nodiscard]] KeyRequest *write(const QString &entry, const QByteArray &secret, QObject *parent) override;
    [[nodiscard]] KeyRequest *remove(const QString &entry, QObject *parent) override;
};

} // namespace studio
