// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the files of Library share.

#include "studio/library/database.h"
#include "studio/library/library.h"
#include "studio/library/libraryreader.h"

#include <deque>
#include <set>

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
    qint64 newest = 0;          // the newest row when others were looked at last
    std::set<qint64> announced; // since then, by this program

    [[nodiscard]] qint64 newestRow() const;

    [[nodiscard]] std::optional<Item> one(const QString &condition, const QVariantList &values) const;
    [[nodiscard]] qint64 total(const QString &column, bool binned) const;
};

} // namespace studio
