// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QIODevice>

namespace fal {

// A stretch of a local file, or of bytes in memory when `path` is empty.
struct FilePart
{
    QString path;
    qint64 offset = 0;
    qint64 size = 0;
    QByteArray content = {}; // shared, never copied
};

// Such a stretch as a device of its own: what one PUT sends, without the file in memory. It reads ahead
// in blocks, because the network asks for sixteen kilobytes at a time. (Not mapped: a file that becomes
// shorter while it is mapped ends the program.)
class FileWindow final : public QIODevice
{
    Q_OBJECT

public:
    explicit FileWindow(FilePart part, QObject *parent = nullptr);

    // False when the file cannot be opened; errorString() says why.
    bool open(OpenMode mode) override;
    qint64 size() const override { return m_part.size; }
    qint64 bytesAvailable() const override { return m_part.size - m_position; }
    bool atEnd() const override { return bytesAvailable() <= 0; }
    bool seek(qint64 position) override;

    // Why the bytes ended too early; empty while all is well.
    [[nodiscard]] QString problem() const { return m_problem; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    bool readAhead();

    const FilePart m_part;
    QFile m_file;
    QByteArray m_block;
    qint64 m_blockStart = 0;
    qint64 m_position = 0;
    QString m_problem;
};

} // namespace fal
