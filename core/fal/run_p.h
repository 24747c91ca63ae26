// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// What run and stream share.

#include "fal/exchange.h"
#include "fal/run.h"

namespace fal {

struct DirectWish
{
    QByteArray method;
    QString path; // of the host fal.run
    QJsonObject input;
    QUrlQuery query = {};
    RequestOptions options = {};
};
// A paid request to fal.run; an Error (Invalid) when the wish cannot be sent.
[[nodiscard]] Result<Request> directRequest(const Client &client, const DirectWish &wish);
// /owner/alias/path with `extra` behind it, unless it ends so already.
[[nodiscard]] QString directPath(const Endpoint &endpoint, const QString &extra);
[[nodiscard]] QUrlQuery queryOf(const QJsonObject &input);

} // namespace fal
