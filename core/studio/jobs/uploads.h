// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Uploads by content: the same bytes go to the same server once, however many jobs want them.

#include "fal/error.h"

#include <QObject>

#include <map>
#include <memory>

namespace fal {
class Client;
class UploadCall;
}

namespace studio {

class JobStore;
struct InputFile;

class Uploads final : public QObject
{
    Q_OBJECT

public:
    Uploads(fal::Client &client, JobStore &store, QObject *parent = nullptr);
    ~Uploads() override;

    // Known already, or empty: then ready() or failed() follows for this hash.
    [[nodiscard]] QString want(const InputFile &file);
    // One who wanted it does not any more; the last one stops the transfer.
    void release(const QString &sha256);

Q_SIGNALS:
    void progress(const QString &sha256, double fraction);
    void ready(const QString &sha256, const QString &address);
    void failed(const QString &sha256, const fal::Error &error);

private:
    [[nodiscard]] QString server() const;
    void finish(const QString &sha256);

    struct Transfer
    {
        std::unique_ptr<fal::UploadCall> call;
        int wantedBy = 0;
    };
    fal::Client &m_client;
    JobStore &m_store;
    std::map<QString, Transfer> m_transfers;
};

} // namespace studio
