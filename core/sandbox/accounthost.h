// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: the parts of api.fal.ai that are about an account: money (from the sandbox's own requests and
// prices), analytics, keys, workflows, the settings and the access of files.

#include "sandbox/desk.h"
#include "sandbox/http.h"
#include "sandbox/platformpage.h"

#include <QMap>

namespace sandbox {

class AccountHost final : public QObject
{
    Q_OBJECT

public:
    AccountHost(const Desk &desk, const Models &models, const Files &files, const Permissions &permissions,
                QObject *parent = nullptr);

    // False when the request is none of its own.
    [[nodiscard]] bool handle(const Request &request, const Answer &answer);

private:
    // What one request cost.
    struct Charge
    {
        const Job *job;
        QString unit;
        double units = 0;
        double unitPrice = 0;
        [[nodiscard]] double total() const { return units * unitPrice; }
    };
    [[nodiscard]] QList<Charge> charges(const Request &request, const Span &span) const;

    void sendUsage(const Request &request, const Answer &answer) const;
    void sendBilling(const Request &request, const Answer &answer) const;
    void sendBillingEvents(const Request &request, const Answer &answer) const;
    void sendAnalytics(const Request &request, const Answer &answer) const;
    void sendEstimate(const Request &request, const Answer &answer) const;
    void handleKeys(const Request &request, const Answer &answer);
    void handleSettings(const Request &request, const Answer &answer);
    void handleFileAccess(const Request &request, const Answer &answer);
    void signFile(const Request &request, const Answer &answer) const;
    void sendWorkflows(const Request &request, const Answer &answer) const;
    void sendMeta(const Answer &answer) const;

    const Desk &m_desk;
    const Models &m_models;
    Files m_files;
    Permissions m_permissions;
    QJsonArray m_keys;
    QJsonObject m_settings;
    QMap<QString, QJsonObject> m_access; // by the path of a file on disk
};

} // namespace sandbox
