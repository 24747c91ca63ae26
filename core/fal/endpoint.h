// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// The name of a model at fal: `[workflows|comfy/]owner/alias[/path…]`.
//
// Legacy ids of one part (`110602490-fast-sdxl`) become `owner/alias`. A full URL is accepted when its
// host is exactly one of fal's (https, default port); anything else is refused, so a look-alike host
// can never receive a key. Source: protocol of the official clients.

#include "fal/error.h"

#include <QString>

namespace fal {

struct Endpoint
{
    QString space; // "workflows", "comfy" or empty
    QString owner; // "fal-ai"
    QString alias; // "flux"
    QString path;  // the rest, without slashes at its ends; may be empty

    // From an id or a URL. Fails with ErrorKind::Invalid and a sentence.
    [[nodiscard]] static Result<Endpoint> parse(const QString &text);

    [[nodiscard]] QString id() const;    // everything: "fal-ai/flux/dev"
    [[nodiscard]] QString appId() const; // without the path: "fal-ai/flux" (used after submit)

    bool operator==(const Endpoint &) const = default;
};

} // namespace fal
