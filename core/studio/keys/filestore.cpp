// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/keys/filestore.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

constexpr qint64 largest = 1 << 20;
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

KeyRequest *answered(QObject *parent, KeyRequest::Answer answer)
{
    auto *request = new KeyRequest(parent);
    request->settle(std::move(answer));
    return request;
}

} // namespace

FileStore::FileStore(const QString &profileFolder) : m_path(profileFolder + u"/fal-keys-not-encrypted.json"_s) {}

tl::expected<FileStore::Secrets, StoreError> FileStore::secrets() const
{
    QFile file(m_path);
    if (!file.exists())
        return Secrets();
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(StoreError{.kind = StoreError::Kind::Denied, .detail = file.errorString()});
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largest));
    if (!document.isObject()) // never written over: somebody may mend it
        return tl::unexpected(StoreError{.kind = StoreError::Kind::Failed, .detail = m_path});
    if (file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther))
        file.setPermissions(ownerOnly); // copied here by a program that did not know better
    Secrets all;
    const QJsonObject keys = document["keys"_L1].toObject();
    for (auto it = keys.begin(); it != keys.end(); ++it)
        all[it.key()] = it.value().toString();
    return all;
}

KeyRequest::Answer FileStore::save(const Secrets &secrets) const
{
    if (secrets.empty()) {
        if (QFile::exists(m_path) && !QFile::remove(m_path))
            return tl::unexpected(StoreError{.kind = StoreError::Kind::Failed, .detail = m_path});
        return QByteArray();
    }
    QJsonObject keys;
    for (const auto &[entry, secret] : secrets)
        keys.insert(entry, secret);
    const QJsonObject whole{{u"about"_s, u"Keys of fal, NOT encrypted. Whoever can read this file can spend your money. "
                                         "Remove them in Gesso: Settings, Account and keys."_s},
                            {u"keys"_s, keys}};
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly) // before there is anything in it
        || file.write(QJsonDocument(whole).toJson()) < 0 || !file.commit())
        return tl::unexpected(StoreError{.kind = StoreError::Kind::Failed, .detail = file.errorString()});
    return QByteArray();
}

KeyRequest *FileStore::read(const QString &entry, QObject *parent)
{
    const auto all = secrets();
    if (!all)
        return answered(parent, tl::unexpected(all.error()));
    const auto found = all->find(entry);
    if (found == all->end())
        return answered(parent, tl::unexpected(StoreError{.kind = StoreError::Kind::Missing}));
    return answered(parent, found->second.toUtf8());
}

KeyRequest *FileStore::write(const QString &entry, const QByteArray &secret, QObject *parent)
{
    auto all = secrets();
    if (!all)
        return answered(parent, tl::unexpected(all.error()));
    (*all)[entry] = QString::fromUtf8(secret);
    return answered(parent, save(*all));
}

KeyRequest *FileStore::remove(const QString &entry, QObject *parent)
{
    auto all = secrets();
    if (!all)
        return answered(parent, tl::unexpected(all.error()));
    if (!all->erase(entry))
        return answered(parent, tl::unexpected(StoreError{.kind = StoreError::Kind::Missing}));
    return answered(parent, save(*all));
}

} // namespace studio
