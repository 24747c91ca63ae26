// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// Short-lived tokens: what a program hands out instead of the key. A desktop program that has the key
// needs none (it sends the key in the header of the upgrade); they are for who must open connections
// with something that may leak.

#include "fal/call.h"
#include "fal/endpoint.h"

#include <chrono>

namespace fal {

// A token and how long it is good for.
struct Token
{
    QByteArray text; // goes into the query as `fal_jwt_token`; never into a log
    std::chrono::seconds lifetime{0}; // from now
};

// POST rest.fal.ai/tokens/ for one application. Free, and repeated when it fails.
class TokenCall final : public CallOf<Token>
{
    Q_OBJECT

public:
    TokenCall(Client &client, const Endpoint &endpoint, std::chrono::seconds lifetime = std::chrono::seconds(120),
              QObject *parent = nullptr);
    ~TokenCall() override;

protected:
    void start() override;
    void abandon() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fal
