// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/listing.h"

#include <QDateTime>
#include <QHash>

namespace studio {

namespace {

using Entry = Found::Entry;

// Days without making a date of every item: neighbours lie in the same one, as a rule.
class DayOf
{
public:
    explicit DayOf(const QTimeZone &zone) : m_zone(zone) {}

    qint64 operator()(qint64 stamp)
    {
        if (stamp < m_from || stamp >= m_to) {
            m_day = QDateTime::fromMSecsSinceEpoch(stamp, m_zone).date();
            m_from = m_day.startOfDay(m_zone).toMSecsSinceEpoch();
            m_to = m_day.addDays(1).startOfDay(m_zone).toMSecsSinceEpoch();
        }
        return m_day.toJulianDay();
    }

private:
    QTimeZone m_zone;
    QDate m_day;
    qint64 m_from = 0, m_to = 0;
};

struct Bucket
{
    qint64 key = 0;
    std::vector<const Entry *> entries;
};

// In the order of the newest of each.
std::vector<Bucket> buckets(const Found &found, const Arrangement &arrangement)
{
    std::vector<Bucket> list;
    QHash<qint64, std::size_t> places;
    DayOf dayOf(arrangement.zone);
    for (const Entry &entry : found.entries) {
        const qint64 key = arrangement.grouping == Grouping::Day ? dayOf(entry.stamp)
            : arrangement.grouping == Grouping::Job              ? (entry.batch >= 0 ? entry.batch : -entry.id - 1)
            : arrangement.grouping == Grouping::Model            ? entry.model
                                                                 : 0;
        const auto place = places.constFind(key);
        if (place == places.constEnd()) {
            places.insert(key, list.size());
            list.push_back({key, {&entry}});
        } else {
            list[*place].entries.push_back(&entry);
        }
    }
    return list;
}

// Files that were not made by a click have no batch: those of one moment would each be a section of their own.
void mergeLoose(std::vector<Bucket> &list)
{
    std::vector<Bucket> merged;
    for (Bucket &bucket : list) {
        if (bucket.key < 0 && !merged.empty() && merged.back().key < 0)
            merged.back().entries.insert(merged.back().entries.end(), bucket.entries.begin(), bucket.entries.end());
        else
            merged.push_back(std::move(bucket));
    }
    list = std::move(merged);
}

void addStacked(Listing &listing, const Bucket &bucket, const Found &found, const Arrangement &arrangement)
{
    QHash<int, std::vector<const Entry *>> members;
    for (const Entry *entry : bucket.entries) {
        if (entry->batch >= 0)
            members[entry->batch].push_back(entry);
    }
    for (const Entry *entry : bucket.entries) {
        const auto stack = members.constFind(entry->batch);
        if (entry->batch < 0 || stack->size() < 2) {
            listing.rows.push_back({.id = entry->id, .batch = entry->batch});
            continue;
        }
        if (stack->front() != entry) // shown with the first
            continue;
        const bool isOpen = arrangement.open.contains(found.batches.at(entry->batch));
        for (const Entry *member : *stack) {
            listing.rows.push_back({.id = member->id, .batch = member->batch, .stack = member == entry ? int(stack->size()) : 0,
                                    .isOpen = isOpen});
            if (!isOpen)
                break;
        }
    }
}

QString keyOf(const Bucket &bucket, const Found &found, Grouping grouping)
{
    switch (grouping) {
    case Grouping::Day:
        return QDate::fromJulianDay(bucket.key).toString(Qt::ISODate);
    case Grouping::Job:
        return bucket.key >= 0 ? found.batches.at(bucket.key) : QString();
    case Grouping::Model:
        return bucket.key >= 0 ? found.models.at(bucket.key) : QString();
    case Grouping::None:
        break;
    }
    return {};
}

} // namespace

Listing arranged(const Found &found, const Arrangement &arrangement)
{
    Listing listing;
    listing.rows.reserve(found.entries.size());
    if (arrangement.grouping == Grouping::None && !arrangement.isStacked) {
        for (const Entry &entry : found.entries)
            listing.rows.push_back({.id = entry.id, .batch = entry.batch});
        return listing;
    }
    std::vector<Bucket> list = buckets(found, arrangement);
    if (arrangement.grouping == Grouping::Job)
        mergeLoose(list);
    for (const Bucket &bucket : list) {
        const int first = int(listing.rows.size());
        if (arrangement.isStacked) {
            addStacked(listing, bucket, found, arrangement);
        } else {
            for (const Entry *entry : bucket.entries)
                listing.rows.push_back({.id = entry->id, .batch = entry->batch});
        }
        if (arrangement.grouping != Grouping::None)
            listing.sections.push_back({.key = keyOf(bucket, found, arrangement.grouping),
                                        .first = first,
                                        .rows = int(listing.rows.size()) - first,
                                        .items = int(bucket.entries.size())});
    }
    return listing;
}

ListingStep stepTo(const std::shared_ptr<const Listing> &from, Listing to)
{
    const auto isSame = [](const Listing::Row &a, const Listing::Row &b) { return a.id == b.id; };
    const std::vector<Listing::Row> &before = from->rows;
    const std::vector<Listing::Row> &after = to.rows;
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t head = 0;
    while (head < shorter && isSame(before[head], after[head]))
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && isSame(before[before.size() - 1 - tail], after[after.size() - 1 - tail]))
        ++tail;
    ListingStep step{.from = from,
                     .to = {},
                     .between = {},
                     .first = int(head),
                     .removed = int(before.size() - head - tail),
                     .inserted = int(after.size() - head - tail)};
    if (step.removed > 0 && step.inserted > 0) {
        Listing rest;
        rest.rows.reserve(head + tail);
        rest.rows.insert(rest.rows.end(), after.begin(), after.begin() + ptrdiff_t(head));
        rest.rows.insert(rest.rows.end(), after.end() - ptrdiff_t(tail), after.end());
        step.between = std::make_shared<const Listing>(std::move(rest));
    }
    step.to = std::make_shared<const Listing>(std::move(to));
    if (!step.between)
        step.between = step.to;
    return step;
}

} // namespace studio
