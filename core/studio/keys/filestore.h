// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For who has no keyring and wants it all the same: a file in the profile that says what it is by its name and in its first
// line, and that nobody but its owner may read. It is not encrypted. Made only when something is written.

#include "studio/keys/keystore.h"

#include <map>

namespace studio {

class FileStore final : public KeyStore
{
public:
    explicit FileStore(const QString &profileFolder);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] KeyRequest *read(const QString &entry, QObject *parent) override;
    [[nodiscard]] KeyRequest *write(const QString &entry, const QByteArray &secret, QObject *parent) override;
    [[nodiscard]] KeyRequest *remove(const QString &entry, QObject *parent) override;

private:
    using Secrets = std::map<QString, QString>;
    [[nodiscard]] tl::expected<Secrets, StoreError> secrets() const;
    [[nodiscard]] KeyRequest::Answer save(const Secrets &secrets) const;

    QString m_path;
};

} // namespace studio
