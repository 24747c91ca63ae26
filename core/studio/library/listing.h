// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a search found, as a list to be shown: grouped, and with the results of one click as a stack. Pure.

#include <QDate>
#include <QSet>
#include <QStringList>
#include <QTimeZone>

#include <memory>
#include <vector>

namespace studio {

enum class Grouping { None, Day, Job, Model };

// What was found, newest first.
struct Found
{
    struct Entry
    {
        qint64 id = 0;
        qint64 stamp = 0;
        int batch = -1; // in `batches`
        int model = -1; // in `models`
    };
    std::vector<Entry> entries;
    QStringList batches;
    QStringList models;
    bool isWhole = true; // there is no more
};

struct Arrangement
{
    Grouping grouping = Grouping::None;
    bool isStacked = false;
    QSet<QString> open; // stacks that show all they have
    QTimeZone zone = QTimeZone::systemTimeZone();
};

struct Listing
{
    struct Section
    {
        QString key;   // the batch or the model; of days: ISO date
        int first = 0; // row
        int rows = 0;
        int items = 0;
    };
    struct Row
    {
        qint64 id = 0;
        int batch = -1;
        // How many there are in the stack that this row stands for; 0: it is alone. In a few bytes: there are many rows.
        int stack : 31 = 0;
        bool isOpen : 1 = false; // of a stack that shows all it has
    };
    std::vector<Row> rows;
    std::vector<Section> sections; // one after the other; none when not grouped
};
[[nodiscard]] Listing arranged(const Found &found, const Arrangement &arrangement);

// From one list to the next, for views: the rows that stay at both ends are kept, what differs is one stretch in the middle.
struct ListingStep
{
    std::shared_ptr<const Listing> from, to;
    std::shared_ptr<const Listing> between; // without the rows that go, when others come; else the same as `to`
    int first = 0;
    int removed = 0;
    int inserted = 0;
};
[[nodiscard]] ListingStep stepTo(const std::shared_ptr<const Listing> &from, Listing to);

} // namespace studio
