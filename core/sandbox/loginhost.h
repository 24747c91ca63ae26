// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: auth.fal.ai: gives a new pair of tokens for a refresh token. Any will do, once each: what was
// used before, or reads "expired", is refused as the real service refuses it.

#include "sandbox/http.h"

#include <QSet>

namespace sandbox {

class LoginHost final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void handle(const Request &request, const Answer &answer);
    // An access token of ours.
    [[nodiscard]] bool isToken(const QByteArray &token) const { return m_given.contains(token); }

private:
    QSet<QString> m_used;
    QSet<QByteArray> m_given;
};

} // namespace sandbox
