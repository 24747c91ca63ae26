// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/staging.h"

#include "fal/errorwords.h"

#include <QFileInfo>

namespace fal {

Staging::Staging(const QString &path)
    : m_file(path)
{
}

Staging::~Staging()
{
    discard();
}

Result<void> Staging::open()
{
    if (m_opened)
        m_file.close();
    // Unbuffered: a full disk is noticed at the write that it hits.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return tl::unexpected(unwritableFile(m_file));
    m_opened = true;
    m_bytes = 0;
    m_hash.reset();
    return {};
}

Result<void> Staging::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return tl::unexpected(problem());
    m_hash.addData(bytes);
    m_bytes += bytes.size();
    return {};
}

Result<Downloaded> Staging::keep(const QString &contentType)
{
    if (!m_file.flush())
        return tl::unexpected(problem());
    m_file.close();
    if (m_file.error() != QFileDevice::NoError)
        return tl::unexpected(problem());
    m_opened = false;
    return Downloaded{.path = m_file.fileName(),
                      .bytes = m_bytes,
                      .contentType = contentType,
                      .sha256 = QString::fromLatin1(m_hash.result().toHex())};
}

Error Staging::problem()
{
    Error error = unwritableFile(m_file);
    discard();
    return error;
}

void Staging::discard()
{
    if (!m_opened)
        return;
    m_opened = false;
    m_file.close();
    if (QFileInfo(m_file.fileName()).isFile()) // never a device that was named as the target
        m_file.remove();
}

} // namespace fal
