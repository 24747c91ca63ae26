// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/uploads.h"

#include "studio/jobs/exchangelog.h"
#include "studio/jobs/jobstore.h"

#include "fal/client.h"
#include "fal/transfer.h"

namespace studio {

Uploads::Uploads(fal::Client &client, JobStore &store, QObject *parent) : QObject(parent), m_client(client), m_store(store) {}

Uploads::~Uploads() = default;

QString Uploads::server() const
{
    return m_client.config().baseUrl.toString();
}

QString Uploads::want(const InputFile &file)
{
    const QString sha256 = file.sha256;
    if (const auto found = m_transfers.find(sha256); found != m_transfers.end()) {
        ++found->second.wantedBy;
        return {};
    }
    if (const QString known = m_store.uploadOf(sha256, server()); !known.isEmpty())
        return known;
    auto call = std::make_unique<fal::UploadCall>(m_client, file.path, file.contentType, file.name);
    call->setObjectName(ExchangeLog::uploadName(sha256));
    connect(call.get(), &fal::UploadCall::progress, this, [this, sha256](qint64 sent, qint64 total) {
        if (total > 0)
            Q_EMIT progress(sha256, double(sent) / double(total));
    });
    connect(call.get(), &fal::Call::finished, this, [this, sha256] { finish(sha256); });
    m_transfers.emplace(sha256, Transfer{std::move(call), 1});
    return {};
}

void Uploads::release(const QString &sha256)
{
    const auto found = m_transfers.find(sha256);
    if (found == m_transfers.end() || --found->second.wantedBy > 0)
        return;
    m_transfers.erase(found);
}

void Uploads::finish(const QString &sha256)
{
    const auto found = m_transfers.find(sha256);
    if (found == m_transfers.end())
        return;
    const fal::Result<QUrl> result = found->second.call->result();
    found->second.call->setParent(this);
    found->second.call.release()->deleteLater(); // it is emitting at this moment
    m_transfers.erase(found);
    if (result) {
        m_store.keepUpload(sha256, server(), *result);
        Q_EMIT ready(sha256, result->toString(QUrl::FullyEncoded));
    } else {
        Q_EMIT failed(sha256, result.error());
    }
}

} // namespace studio
