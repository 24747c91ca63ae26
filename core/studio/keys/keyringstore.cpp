// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/keys/keyringstore.h"

#include <qt6keychain/keychain.h>

namespace studio {
namespace {

constexpr auto service = "Gesso"; // what programs that show keyrings call our entries

StoreError::Kind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return StoreError::Kind::Missing;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return StoreError::Kind::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return StoreError::Kind::Unreachable;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return StoreError::Kind::Failed;
}

// The job belongs to itself: its backend answers it, whether anybody still wants to know or not.
template <class Job, class Take>
KeyRequest *begin(Job *job, const QString &entry, QObject *parent, const Take &take)
{
    auto *request = new KeyRequest(parent);
    job->setKey(entry);
    QObject::connect(job, &QKeychain::Job::finished, request, [request, job, take] {
        if (job->error() == QKeychain::NoError)
            request->settle(take(*job));
        else
            request->settle(tl::unexpected(StoreError{.kind = kindOf(job->error()), .detail = job->errorString()}));
    });
    job->start();
    return request;
}

} // namespace

KeyRequest *KeyringStore::read(const QString &entry, QObject *parent)
{
    return begin(new QKeychain::ReadPasswordJob(QLatin1String(service)), entry, parent,
                 [](const QKeychain::ReadPasswordJob &job) { return job.textData().toUtf8(); });
}

KeyRequest *KeyringStore::write(const QString &entry, const QByteArray &secret, QObject *parent)
{
    auto *job = new QKeychain::WritePasswordJob(QLatin1String(service));
    job->setTextData(QString::fromUtf8(secret)); // as text, so that a person sees what it is
    return begin(job, entry, parent, [](const QKeychain::WritePasswordJob &) { return QByteArray(); });
}

KeyRequest *KeyringStore::remove(const QString &entry, QObject *parent)
{
    return begin(new QKeychain::DeletePasswordJob(QLatin1String(service)), entry, parent,
                 [](const QKeychain::DeletePasswordJob &) { return QByteArray(); });
}

} // namespace studio
