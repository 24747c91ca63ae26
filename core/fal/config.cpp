// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/config.h"

namespace fal {

QByteArray Credential::header() const
{
    if (isEmpty())
        return {};
    return (scheme == Scheme::Key ? QByteArrayLiteral("Key ") : QByteArrayLiteral("Bearer ")) + secret;
}

bool ProxyLogin::isFor(const QNetworkProxy &proxy) const
{
    return !host.isEmpty() && proxy.type() != QNetworkProxy::NoProxy && proxy.user().isEmpty() && proxy.port() == port
        && proxy.hostName().compare(host, Qt::CaseInsensitive) == 0;
}

KeySource keyFromEnvironment()
{
    return []() -> Credential {
        const QByteArray key = qgetenv("FAL_KEY").trimmed();
        if (!key.isEmpty())
            return key;
        const QByteArray id = qgetenv("FAL_KEY_ID").trimmed();
        const QByteArray secret = qgetenv("FAL_KEY_SECRET").trimmed();
        return id.isEmpty() || secret.isEmpty() ? QByteArray() : id + ':' + secret;
    };
}

KeySource fixedKey(const QByteArray &key)
{
    return [key] { return Credential(key); };
}

KeySource noKey()
{
    return [] { return Credential(); };
}

} // namespace fal
