// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/filewindow.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace fal {

namespace {

constexpr qint64 blockSize = 256 * 1024;

} // namespace

FileWindow::FileWindow(FilePart part, QObject *parent)
    : QIODevice(parent)
    , m_part(std::move(part))
    , m_file(m_part.path)
{
}

bool FileWindow::open(OpenMode mode)
{
    if (!m_part.path.isEmpty() && !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        setErrorString(m_file.errorString());
        return false;
    }
    return QIODevice::open(mode | QIODevice::Unbuffered);
}

bool FileWindow::seek(qint64 position)
{
    if (position < 0 || position > m_part.size || !QIODevice::seek(position))
        return false;
    m_position = position;
    return true;
}

bool FileWindow::readAhead()
{
    const qint64 wanted = std::min(blockSize, m_part.size - m_position);
    m_block.resize(wanted);
    m_blockStart = m_position;
    const qint64 got = m_file.seek(m_part.offset + m_position) ? m_file.read(m_block.data(), wanted) : -1;
    m_block.resize(std::max<qint64>(got, 0));
    if (got > 0)
        return true;
    m_problem = got < 0 ? m_file.errorString()
                        : QCoreApplication::translate("fal", "it became shorter while it was being read");
    return false;
}

qint64 FileWindow::readData(char *data, qint64 maxSize)
{
    const qint64 wanted = std::min(maxSize, bytesAvailable());
    if (wanted <= 0)
        return -1;
    qint64 given = 0;
    if (m_part.path.isEmpty()) {
        given = wanted;
        std::memcpy(data, m_part.content.constData() + m_part.offset + m_position, static_cast<size_t>(given));
    } else {
        const bool isInBlock = m_position >= m_blockStart && m_position < m_blockStart + m_block.size();
        if (!isInBlock && !readAhead())
            return -1; // a file that shrank ends the transfer instead of stalling it
        given = std::min(wanted, m_blockStart + m_block.size() - m_position);
        std::memcpy(data, m_block.constData() + (m_position - m_blockStart), static_cast<size_t>(given));
    }
    m_position += given;
    if (atEnd())
        m_block = QByteArray(); // the answer may take its time
    return given;
}

qint64 FileWindow::writeData(const char *, qint64)
{
    return -1;
}

} // namespace fal
