// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/config.h"

namespace fal {

KeySource keyFromEnvironment()
{
    return [] {
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
    return [key] { return key; };
}

KeySource noKey()
{
    return [] { return QByteArray(); };
}

} // namespace fal
