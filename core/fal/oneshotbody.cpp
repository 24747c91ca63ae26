// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace fal {

OneShotBody::OneShotBody(const QByteArray &body, QObject *parent)
    : QIODevice(parent)
    , m_body(body)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::seek(qint64 position)
{
    return position == 0 && m_taken == 0 && !m_body.isEmpty() && QIODevice::seek(0);
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_body.size() - m_taken);
    if (size <= 0)
        return m_taken == m_body.size() ? -1 : 0;
    std::memcpy(data, m_body.constData() + m_taken, static_cast<size_t>(size));
    m_taken += size;
    return size;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace fal
