// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// "I am running": a lock that the system lets go when the program ends, however it ends.
//
// A window and a command line may work on one profile at the same time. A job belongs to the program that
// started it; another takes it up only when the owner is gone.

#include <QString>

#include <memory>

namespace studio {

class FileLock;

class Presence
{
public:
    explicit Presence(const QString &folder); // of the profile
    ~Presence();
    Q_DISABLE_COPY_MOVE(Presence)

    [[nodiscard]] QString id() const { return m_id; }
    // Does the program with this id still run?
    [[nodiscard]] bool isAlive(const QString &id) const;
    // How many programs run on the profile in this folder, this one with them.
    [[nodiscard]] static int running(const QString &folder);

private:
    QString m_folder;
    QString m_id;
    std::unique_ptr<FileLock> m_lock;
};

} // namespace studio
