// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/filewindow.h"

#include <algorithm>

namespace fal {

FileWindow::FileWindow(const QString &path, qint64 offset, qint64 size, QObject *parent)
    : QIODevice(parent)
    , m_file(path)
    , m_offset(offset)
    , m_size(size)
{
}

bool FileWindow::open(OpenMode mode)
{
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !m_file.seek(m_offset)) {
        setErrorString(m_file.errorString());
        return false;
    }
    return QIODevice::open(mode | QIODevice::Unbuffered);
}

bool FileWindow::seek(qint64 position)
{
    return position >= 0 && position <= m_size && QIODevice::seek(position)
        && m_file.seek(m_offset + position);
}

qint64 FileWindow::readData(char *data, qint64 maxSize)
{
    const qint64 wanted = std::min(maxSize, bytesAvailable());
    if (wanted <= 0)
        return -1;
    const qint64 got = m_file.read(data, wanted);
    return got > 0 ? got : -1; // a file that shrank ends the transfer instead of stalling it
}

qint64 FileWindow::writeData(const char *, qint64)
{
    return -1;
}

} // namespace fal
