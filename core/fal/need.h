// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// Internal: what a key must be allowed, so that a 403 can be explained.

#include "fal/error.h"

namespace fal {

enum class Need {
    Key, // any key, or none
    Usage,
    Balance,
    BillingEvents,
    DeletePayloads,
    ListKeys,
    CreateKeys,
    DeleteKeys,
    ReadFileAccess,
    WriteFileAccess,
    SignFiles,
    ReadStorageSettings,
    WriteStorageSettings,
    History,
    Analytics,
};

// What Config::accountKey is for.
[[nodiscard]] constexpr bool isAboutAccount(Need need)
{
    return need == Need::Usage || need == Need::Balance || need == Need::BillingEvents;
}

// A 403 of the platform API as what it is: a permission that the key lacks. It says which one, by the
// words of the service where they name one, else by what the call needs.
[[nodiscard]] Error explained(Error error, Need need);

} // namespace fal
