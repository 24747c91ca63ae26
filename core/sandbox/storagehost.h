// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: rest.fal.ai (uploads, tokens) and v3.fal.media (the bytes themselves).

#include "sandbox/files.h"
#include "sandbox/http.h"

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

    [[nodiscard]] bool isToken(const QString &token) const { return m_tokens.contains(token); }

private:
    [[nodiscard]] QString newToken();
    void initiate(const Request &request, const Answer &answer, bool inParts) const;
    void receive(const Request &request, const Answer &answer, const QString &key) const;
    void receivePart(const Request &request, const Answer &answer, const QString &place) const;
    void complete(const Request &request, const Answer &answer, const QString &key);
    void uploadDirect(const Request &request, const Answer &answer) const;
    void beginParts(const Request &request, const Answer &answer) const;

    QString m_partsFolder;
    Files m_files;
    QStringList m_tokens;
    QThreadPool m_pool;
};

} // namespace sandbox
