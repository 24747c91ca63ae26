// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: rest.fal.ai (uploads; tokens.h has the rest) and v3.fal.media (the bytes themselves).

#include "sandbox/files.h"
#include "sandbox/http.h"

#include <QDateTime>
#include <QHash>
#include <QThreadPool>

#include <chrono>

namespace sandbox {

class StorageHost final : public QObject
{
    Q_OBJECT

public:
    // `tokenTime`: how long a token is good.
    StorageHost(const QString &partsFolder, const Files &files, std::chrono::seconds tokenTime,
                QObject *parent = nullptr);
    ~StorageHost() override;

    void handleRest(const Request &request, const Answer &answer);
    void handleMedia(const Request &request, const Answer &answer);

private:
    [[nodiscard]] QString newToken();
    // One of ours that has not expired.
    [[nodiscard]] bool isToken(const QString &token) const;
    void giveFileToken(const Request &request, const Answer &answer);
    void initiate(const Request &request, const Answer &answer, bool inParts) const;
    void give(const Request &request, const Answer &answer, const QString &key) const;
    void handlePresigned(const Request &request, const Answer &answer);
    void handleCdn(const Request &request, const Answer &answer);
    void handleParts(const Request &request, const Answer &answer, const QString &key, const QString &last);
    void receive(const Request &request, const Answer &answer, const QString &key) const;
    void receivePart(const Request &request, const Answer &answer, const QString &key, int number);
    void complete(const Request &request, const Answer &answer, const QString &key);
    void reserveDirect(const Request &request, const Answer &answer, bool inParts) const;

    const std::chrono::seconds m_tokenTime;
    QString m_partsFolder;
    Files m_files;
    QHash<QString, QDateTime> m_tokens; // until when each is good
    QThreadPool m_pool;
};

} // namespace sandbox
