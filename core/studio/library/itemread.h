// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The questions that lists ask, on the reader's thread.

#include "studio/item.h"
#include "studio/library/libraryreader.h"
#include "studio/library/listing.h"
#include "studio/library/searchquery.h"

#include <functional>

namespace studio {

struct ItemSearch
{
    SearchQuery query;
    bool isBin = false;
    bool withStamps = true; // as groups by day need them
    bool withNames = false; // batches and models, too, and stamps
};
// Newest first. Nothing when `isStale` says so meanwhile.
[[nodiscard]] std::optional<Found> findItems(ReadConnection &connection, const ItemSearch &search, const std::function<bool()> &isStale);
// What is found among the newest items, whatever else there is: at once, however large the library and however common the words.
[[nodiscard]] std::optional<Found> findNewest(ReadConnection &connection, const ItemSearch &search, const std::function<bool()> &isStale);
// Those that exist, in the order of `ids`.
[[nodiscard]] std::vector<Item> readItems(ReadConnection &connection, const std::vector<qint64> &ids, const QString &libraryFolder);

} // namespace studio
