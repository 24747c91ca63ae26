// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: api.fal.ai (the catalogue, prices, the history of requests) and the schemas at fal.ai.

#include "sandbox/desk.h"
#include "sandbox/http.h"
#include "sandbox/platformpage.h"

#include <QSet>
#include <QThreadPool>

namespace sandbox {

class PlatformHost final : public QObject
{
    Q_OBJECT

public:
    PlatformHost(const Desk &desk, const Models &models, const Files &files, const Permissions &permissions,
                 QObject *parent = nullptr);

    void handleApi(const Request &request, const Answer &answer);
    void handleSite(const Request &request, const Answer &answer) const;
    // The pictures that models show of themselves: v3.fal.media/thumbnails/ENDPOINT.webp
    [[nodiscard]] static bool isThumbnail(const Request &request);
    void handleThumbnail(const Request &request, const Answer &answer);

private:
    void sendModels(const Request &request, const Answer &answer) const;
    void sendPrices(const Request &request, const Answer &answer) const;
    void sendRequests(const Request &request, const Answer &answer, const QString &listKey) const;

    void deletePayloads(const QString &id, const Answer &answer);

    const Desk &m_desk;
    const Models &m_models;
    Files m_files;
    Permissions m_permissions;
    QSet<QString> m_erased; // requests whose payloads were deleted
    QThreadPool m_pool;
};

} // namespace sandbox
