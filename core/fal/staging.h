// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

#include "fal/transfer.h"

#include <QCryptographicHash>
#include <QFile>

namespace fal {

// A file that grows while it is hashed, and is removed unless it was kept.
class Staging final
{
public:
    explicit Staging(const QString &path);
    ~Staging();
    Q_DISABLE_COPY_MOVE(Staging)

    // Empty it is, from here on; what was there is gone.
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> write(const QByteArray &bytes);
    [[nodiscard]] Result<Downloaded> keep(const QString &contentType);
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    void discard();

private:
    [[nodiscard]] Error problem();

    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_bytes = 0;
    bool m_opened = false;
};

} // namespace fal
