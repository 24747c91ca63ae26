// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QIODevice>

namespace fal {

// A stretch of a file as a device of its own: what one PUT sends, without the file in memory.
class FileWindow final : public QIODevice
{
    Q_OBJECT

public:
    FileWindow(const QString &path, qint64 offset, qint64 size, QObject *parent = nullptr);

    // False when the file cannot be opened; errorString() says why.
    bool open(OpenMode mode) override;
    qint64 size() const override { return m_size; }
    qint64 bytesAvailable() const override { return m_size - (m_file.pos() - m_offset); }
    bool atEnd() const override { return bytesAvailable() <= 0; }
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QFile m_file;
    const qint64 m_offset;
    const qint64 m_size;
};

} // namespace fal
