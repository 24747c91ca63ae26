// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the files of Library share.

#include "studio/library/database.h"
#include "studio/library/library.h"
#include "studio/library/libraryreader.h"

#include <deque>

namespace studio {

struct Library::Private
{
    Private(Library &library, Database &store, const QString &place);

    Database &database;
    QString folder;
    QStringList former; // folders
    LibraryReader searches;
    LibraryReader rows;
    std::unique_ptr<Marking> marking;
    std::unique_ptr<Collections> collections;
    std::deque<qint64> toErase;
    std::vector<qint64> erasedNow;
    bool isErasing = false;

    [[nodiscard]] std::optional<Item> one(const QString &condition, const QVariantList &values) const;
    [[nodiscard]] qint64 total(const QString &column, bool binned) const;
};

} // namespace studio
