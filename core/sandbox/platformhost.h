// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: api.fal.ai (the catalogue, prices, the history of requests) and the schemas at fal.ai.

#include "sandbox/desk.h"
#include "sandbox/http.h"

namespace sandbox {

class PlatformHost final : public QObject
{
    Q_OBJECT

public:
    PlatformHost(const Desk &desk, const Models &models, QObject *parent = nullptr);

    void handleApi(const Request &request, const Answer &answer) const;
    void handleSite(const Request &request, const Answer &answer) const;

private:
    void sendModels(const Request &request, const Answer &answer) const;
    void sendPrices(const Request &request, const Answer &answer) const;
    void sendRequests(const Request &request, const Answer &answer, const QString &listKey) const;

    const Desk &m_desk;
    const Models &m_models;
};

} // namespace sandbox
