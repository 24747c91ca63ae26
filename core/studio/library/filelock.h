// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A lock that the system lets go when the program ends, however it ends.
//
// It is SQLite's own file lock, which, unlike a file with a process number in it, knows no mistaken identity after a restart,
// in a container or on a share, and works wherever the database works.

#include <QString>

#include <memory>

namespace studio {

class FileLock
{
public:
    // Taken: somebody else has it. Impossible: the folder cannot be written, or its file system has no locks.
    enum class Outcome { Mine, Taken, Impossible };

    explicit FileLock(const QString &path);
    ~FileLock(); // gives it back; the file stays
    Q_DISABLE_COPY_MOVE(FileLock)

    [[nodiscard]] Outcome outcome() const { return m_outcome; }

private:
    QString m_connection;
    Outcome m_outcome = Outcome::Impossible;
};

} // namespace studio
