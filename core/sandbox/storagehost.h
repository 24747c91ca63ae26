// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: rest.fal.ai (uploads; tokens.h has the rest) and v3.fal.media (the bytes themselves).

#include "sandbox/files.h"
#include "sandbox/http.h"

#include <QDateTime>
#include <QHash>
#include <QThreadPool>

namespace sandbox {

class StorageHost final : public QObject
{
    Q_OBJECT

public:
    StorageHost(const QString &partsFolder, const Files &files, QObject *parent = nullptr);
    ~StorageHost() override;

    void handleRest(const Request &request, const Answer &answer);
    void handleMedia(const Request &request, const Answer &answer);

    // One of ours that has not expired.
    [[nodiscard]] bool isToken(const QString &token) const;

private:
    [[nodiscard]] QString newToken();
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

    QString m_partsFolder;
    Files m_files;
    QHash<QString, QDateTime> m_tokens; // until when each is good
    QThreadPool m_pool;
};

} // namespace sandbox
