// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the library is, when that was chosen, and how far a move of it has come: one small file in the profile
// ("library.json"), replaced in one step. That step is the moment at which the library changes its folder. It is no row of the
// database, because a database that is made anew is filled from the library's files and has to know where they are.

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace studio {

struct LibraryPlace
{
    enum class Stage {
        Settled,
        Bringing, // `to` is being filled; the library is in `from`, whole
        Clearing, // the library is in `to`, whole; what `from` still has of it goes
    };
    QString folder; // empty: the profile's usual one
    Stage stage = Stage::Settled;
    QString from, to; // unless settled
    QStringList former; // where it was before
    bool operator==(const LibraryPlace &) const = default;
};

[[nodiscard]] LibraryPlace libraryPlaceIn(const QString &profileFolder);
// On the disk when it returns. Unexpected: a sentence.
[[nodiscard]] tl::expected<void, QString> keepLibraryPlace(const QString &profileFolder, const LibraryPlace &place);

// Held by the program that moves the library, for as long as it does (filelock.h).
[[nodiscard]] QString libraryMoveLock(const QString &profileFolder);
// Another program is filling the new folder just now: what is made meanwhile in the old one would be left behind.
[[nodiscard]] bool isLibraryBeingMoved(const QString &profileFolder);

} // namespace studio
