// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// What the lists of the platform API have in common.

#include <QDateTime>
#include <QString>

#include <vector>

namespace fal {

// How much of a list is fetched by one call.
struct Paging
{
    static constexpr int allPages = 0; // for `pages`: to the end

    int pageSize = 0;  // entries of a page; 0: the service's default
    QString cursor;    // where to begin: nextCursor of an earlier call; empty: at the beginning
    int pages = 1;     // pages in a row; allPages: to the end

    bool operator==(const Paging &) const = default;
};

// Some entries of a list, of one page or of several in a row.
template <class T>
struct Page
{
    std::vector<T> entries; // in the order of the service
    QString nextCursor; // empty at the end

    bool operator==(const Page &) const = default;
};

// From `from` up to but not including `to`. What is invalid is left to the service: from a day ago, to now.
struct TimeRange
{
    QDateTime from; // the first moment that counts
    QDateTime to;   // the first moment that does not count any more

    bool operator==(const TimeRange &) const = default;
};

} // namespace fal
