// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: rest.fal.ai/tokens/ and /tokens/realtime: short-lived tokens for some applications, and
// whether one that came back is good.

#include "sandbox/http.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QStringList>

#include <chrono>

namespace sandbox {

class Tokens
{
public:
    enum class Verdict {
        Good,
        Unknown,
        Expired,
        OtherApp, // it was made for another application
    };

    // Paths "tokens" and "tokens/realtime" of rest.fal.ai.
    [[nodiscard]] static bool serves(const QString &path);
    void handle(const Request &request, const Answer &answer);

    [[nodiscard]] QString issue(const QStringList &apps, std::chrono::milliseconds lifetime);
    // `path` is what it is shown for: "fal-ai/fast-lcm-diffusion/realtime".
    [[nodiscard]] Verdict check(const QString &token, const QString &path) const;

private:
    struct Token
    {
        QStringList apps; // "alias", "owner/alias" or "owner/alias/path"
        QDeadlineTimer end;
    };
    QHash<QString, Token> m_tokens;
};

} // namespace sandbox
