// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// Internal: the token of the file hosts, kept in the client until it ends: all uploads of a client share it.

#include "fal/client_p.h"

namespace fal {

class StorageSession final
{
public:
    // Empty: there is none that is good for this client's key and server at this time.
    [[nodiscard]] static std::optional<StorageToken> token(const Client &client);
    // From the answer of storage/auth/token; empty when it is none.
    static std::optional<StorageToken> keep(Client &client, const QByteArray &answer);
    static void forget(Client &client);
    // May the token go there?
    [[nodiscard]] static bool isForTokens(const Client &client, const QUrl &url);
};

} // namespace fal
