// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/itemmodel.h"

#include "studio/library/itemread.h"
#include "studio/library/library.h"

#include <QCache>
#include <QMimeData>
#include <QTimer>
#include <QUrl>

#include <atomic>
#include <unordered_map>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace studio {

namespace {
constexpr int pageRows = 64;   // read at once
constexpr int keptRows = 2000;
constexpr std::size_t fewRows = 20;
constexpr std::size_t manyRows = 5000; // arranging more takes more than a few milliseconds

using Gone = std::unordered_set<qint64>;

std::pair<std::shared_ptr<const Found>, ListingStep> without(const Gone &gone, const std::shared_ptr<const Found> &found, const Arrangement &arrangement,
                                                             const std::shared_ptr<const Listing> &shown)
{
    auto left = std::make_shared<Found>(*found);
    std::erase_if(left->entries, [&gone](const Found::Entry &entry) { return gone.contains(entry.id); });
    ListingStep step = stepTo(shown, arranged(*left, arrangement));
    return {std::move(left), std::move(step)};
}

} // namespace

struct ItemModel::Private
{
    explicit Private(Library &shown) : library(shown) {}

    Library &library;
    QString filter;
    QString rule;
    Place place = Place::Library;
    Arrangement arrangement;
    std::shared_ptr<const Found> found = std::make_shared<Found>();
    std::shared_ptr<const Listing> listing = std::make_shared<Listing>();
    bool isComplete = false;
    bool isStale = false; // the library changed while the answer was on its way
    // The number of the newest wish: work for an older one gives up.
    std::shared_ptr<std::atomic<int>> newest = std::make_shared<std::atomic<int>>(0);
    QTimer later; // many changes are one search
    std::function<QString(const Item &)> describe;
    mutable QCache<qint64, Item> items{keptRows};
    mutable std::unordered_set<int> pagesUnderWay;
    Gone gone; // binned, and in the list still
    bool isDropping = false;
    int revision = 0; // of what the rows say: a page that was asked for before a change is asked for again
};

ItemModel::ItemModel(Library &library, QObject *parent) : QAbstractListModel(parent), d(new Private(library))
{
    d->later.setSingleShot(true);
    d->later.setInterval(30);
    connect(&d->later, &QTimer::timeout, this, &ItemModel::refresh);
    // To the bin or back: the file lies elsewhere now.
    const auto forgetPaths = [this](const std::vector<qint64> &ids) {
        const auto known = std::ranges::count_if(ids, [this](qint64 id) { return d->items.remove(id); });
        d->revision += int(known);
    };
    connect(&library, &Library::added, this, forgetPaths);
    connect(&library, &Library::removed, this, forgetPaths);
    connect(&library, &Library::added, this, [this](const std::vector<qint64> &ids) {
        for (const qint64 id : ids) // restored
            d->gone.erase(id);
        d->later.start();
    });
    connect(&library, &Library::changed, this, [this](const std::vector<qint64> &ids) {
        ++d->revision;
        for (const qint64 id : ids) {
            if (!d->items.contains(id))
                continue;
            // A few at once, so that their tiles do not flicker.
            const std::optional<Item> item = ids.size() <= fewRows ? d->library.itemAnywhere(id) : std::nullopt;
            if (item)
                d->items.insert(id, std::make_unique<Item>(*item).release());
            else
                d->items.remove(id);
            if (const int row = rowOf(id); row >= 0)
                Q_EMIT dataChanged(index(row), index(row));
        }
        if (!d->filter.isEmpty() || !d->rule.isEmpty()) // they may fit no longer, or now
            d->later.start();
    });
    connect(&library, &Library::removed, this, [this](const std::vector<qint64> &ids) {
        if (d->place == Place::Bin)
            return d->later.start();
        d->gone.insert(ids.begin(), ids.end());
        if (d->found->entries.size() > manyRows)
            return dropGone();
        // At once: a deleted tile that stays for a moment would be pressed again.
        auto [left, step] = without(std::exchange(d->gone, {}), d->found, d->arrangement, d->listing);
        d->found = left;
        take(step);
        if (!d->isComplete) // the answer under way has them
            d->later.start();
    });
    connect(&library, &Library::erased, &d->later, qOverload<>(&QTimer::start));
    connect(&library, &Library::moved, this, [this] {
        ++d->revision;
        d->items.clear();
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
    search();
}

ItemModel::~ItemModel()
{
    ++*d->newest;
}

void ItemModel::search()
{
    ask(true);
}

// What was binned from a long list, on the other thread.
void ItemModel::dropGone()
{
    if (d->gone.empty() || std::exchange(d->isDropping, true))
        return;
    const Gone gone = std::exchange(d->gone, {});
    d->library.rows().ask(
        this,
        [gone, found = d->found, arrangement = d->arrangement, shown = d->listing](ReadConnection &) {
            return without(gone, found, arrangement, shown);
        },
        [this, gone, found = d->found](const auto &left) {
            d->isDropping = false;
            if (found == d->found) {
                d->found = left.first;
                take(left.second);
            } else { // an answer came meanwhile
                d->gone.insert(gone.begin(), gone.end());
            }
            if (!d->isComplete) // the answer under way has them
                d->later.start();
            dropGone();
        });
}

// The list that is shown stays until the whole new one is there.
void ItemModel::refresh()
{
    d->isStale = !d->isComplete; // a library that changes all the time would have no answer ever
    if (!d->isStale)
        ask(false);
}

void ItemModel::ask(bool showsBeginning)
{
    d->later.stop();
    d->isComplete = false;
    const int wish = ++*d->newest;
    const SearchContext context = d->library.searchContext();
    const ItemSearch question{.query = searchQuery(d->filter, context).with(searchQuery(d->rule, context)),
                              .isBin = d->place == Place::Bin,
                              .withStamps = d->arrangement.grouping == Grouping::Day,
                              .withNames = d->arrangement.grouping == Grouping::Job || d->arrangement.grouping == Grouping::Model ||
                                  d->arrangement.isStacked};
    const auto isStale = [newest = d->newest, wish] { return *newest != wish; };
    struct Answer
    {
        std::shared_ptr<const Found> found; // null: nobody wants to know any more
        ListingStep step;
    };
    const auto answer = [this, wish](const Answer &given) {
        if (*d->newest != wish || !given.found)
            return false;
        d->isComplete = given.found->isWhole;
        d->found = given.found;
        take(given.step);
        if (d->isComplete) {
            if (std::exchange(d->isStale, false))
                d->later.start();
            Q_EMIT searched();
        }
        return !d->isComplete;
    };
    // What the list shows meanwhile is compared there, too.
    const auto workFor = [this, question, isStale](auto find) {
        return [question, isStale, find, arrangement = d->arrangement, shown = d->listing](ReadConnection &connection) -> Answer {
            auto found = find(connection, question, isStale);
            if (!found)
                return {};
            Listing listing = arranged(*found, arrangement);
            return {std::make_shared<const Found>(*std::move(found)), stepTo(shown, std::move(listing))};
        };
    };
    const auto askForAll = [this, answer, workFor] { d->library.searches().ask(this, workFor(findItems), answer); };
    if (!showsBeginning)
        return askForAll();
    // On the other thread: a long question that nobody wants to have answered any more would hold it up.
    d->library.rows().ask(this, workFor(findNewest), [this, answer, askForAll, wish](const Answer &first) {
        // Nothing among the newest is no answer yet: what is shown stays until there is one.
        if (first.found && first.found->entries.empty() && !first.found->isWhole ? *d->newest == wish : answer(first))
            askForAll();
    });
}

void ItemModel::take(const ListingStep &step)
{
    if (step.from != d->listing) // rows went meanwhile
        return take(*step.to);
    d->pagesUnderWay.clear();
    if (step.removed > 0) {
        beginRemoveRows({}, step.first, step.first + step.removed - 1);
        d->listing = step.between;
        endRemoveRows();
    }
    if (step.inserted > 0) {
        beginInsertRows({}, step.first, step.first + step.inserted - 1);
        d->listing = step.to;
        endInsertRows();
    } else {
        d->listing = step.to;
    }
    if (rowCount() > 0 && d->arrangement.isStacked) // counts may differ
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {StackRole});
    Q_EMIT sectionsChanged();
}

void ItemModel::take(Listing listing)
{
    take(stepTo(d->listing, std::move(listing)));
}

void ItemModel::rearrange()
{
    d->library.searches().ask(
        this,
        [found = d->found, arrangement = d->arrangement, shown = d->listing](ReadConnection &) { return stepTo(shown, arranged(*found, arrangement)); },
        [this, found = d->found](const ListingStep &step) {
            if (found == d->found) // else: an answer came meanwhile
                take(step);
        });
}

void ItemModel::setFilter(const QString &text)
{
    if (text == d->filter)
        return;
    d->filter = text;
    search();
}

QString ItemModel::filter() const
{
    return d->filter;
}

void ItemModel::setRule(const QString &text)
{
    if (text == d->rule)
        return;
    d->rule = text;
    search();
}

void ItemModel::setPlace(Place place)
{
    if (place == d->place)
        return;
    d->place = place;
    d->found = std::make_shared<Found>();
    take(Listing());
    search();
}

ItemModel::Place ItemModel::place() const
{
    return d->place;
}

void ItemModel::setGrouping(Grouping grouping)
{
    if (grouping == d->arrangement.grouping)
        return;
    d->arrangement.grouping = grouping;
    search();
}

Grouping ItemModel::grouping() const
{
    return d->arrangement.grouping;
}

void ItemModel::setStacked(bool stacked)
{
    if (stacked == d->arrangement.isStacked)
        return;
    d->arrangement.isStacked = stacked;
    search();
}

bool ItemModel::isStacked() const
{
    return d->arrangement.isStacked;
}

void ItemModel::toggleStack(int row)
{
    if (row < 0 || row >= rowCount() || d->listing->rows[std::size_t(row)].batch < 0)
        return;
    const QString batch = d->found->batches.value(d->listing->rows[std::size_t(row)].batch);
    if (!d->arrangement.open.remove(batch))
        d->arrangement.open.insert(batch);
    rearrange();
}

bool ItemModel::isComplete() const
{
    return d->isComplete;
}

int ItemModel::itemCount() const
{
    return int(d->found->entries.size());
}

const std::vector<Listing::Section> &ItemModel::sections() const
{
    return d->listing->sections;
}

int ItemModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(d->listing->rows, id, &Listing::Row::id);
    return found == d->listing->rows.end() ? -1 : int(found - d->listing->rows.begin());
}

qint64 ItemModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? d->listing->rows[std::size_t(row)].id : 0;
}

std::vector<qint64> ItemModel::idsAt(const std::vector<int> &rows) const
{
    std::unordered_map<int, std::vector<qint64>> members; // of closed stacks
    for (const int row : rows) {
        const Listing::Row &shown = d->listing->rows.at(std::size_t(row));
        if (shown.stack > 0 && !shown.isOpen)
            members[shown.batch];
    }
    if (!members.empty()) {
        for (const Found::Entry &entry : d->found->entries) {
            if (const auto stack = members.find(entry.batch); stack != members.end())
                stack->second.push_back(entry.id);
        }
    }
    std::vector<qint64> ids;
    for (const int row : rows) {
        const Listing::Row &shown = d->listing->rows.at(std::size_t(row));
        const auto stack = shown.stack > 0 && !shown.isOpen ? members.find(shown.batch) : members.end();
        if (stack == members.end())
            ids.push_back(shown.id);
        else
            ids.insert(ids.end(), stack->second.begin(), stack->second.end());
    }
    return ids;
}

std::vector<qint64> ItemModel::allIds() const
{
    std::vector<qint64> ids;
    ids.reserve(d->found->entries.size());
    for (const Found::Entry &entry : d->found->entries)
        ids.push_back(entry.id);
    return ids;
}

std::optional<Item> ItemModel::itemAt(int row) const
{
    const qint64 id = idAt(row);
    if (const Item *known = d->items.object(id))
        return *known;
    return d->library.itemAnywhere(id);
}

void ItemModel::readItems(const std::vector<qint64> &ids, const std::function<void(const std::vector<Item> &)> &deliver)
{
    d->library.rows().ask(
        this, [ids, folder = d->library.folder()](ReadConnection &connection) { return studio::readItems(connection, ids, folder); }, deliver);
}

void ItemModel::readWords(const std::function<void(const KnownWords &)> &deliver)
{
    d->library.rows().ask(
        this,
        [](ReadConnection &connection) {
            const auto list = [&connection](const QString &sql) {
                QStringList words;
                QSqlQuery *rows = connection.run(sql);
                while (rows && rows->next())
                    words << rows->value(0).toString();
                return words;
            };
            return KnownWords{.models = list(u"SELECT DISTINCT endpoint FROM items WHERE bin_path IS NULL AND endpoint <> '' ORDER BY 1"_s),
                              .tags = list(u"SELECT DISTINCT tag.value FROM items, json_each(items.tags) AS tag "
                                           u"WHERE items.tags <> '' AND bin_path IS NULL ORDER BY 1"_s)};
        },
        deliver);
}

int ItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->listing->rows.size());
}

void ItemModel::wantPage(int row) const
{
    const int page = row / pageRows;
    if (!d->pagesUnderWay.insert(page).second)
        return;
    std::vector<qint64> ids;
    const int end = std::min((page + 1) * pageRows, rowCount());
    for (int i = page * pageRows; i < end; ++i)
        ids.push_back(idAt(i));
    auto *self = const_cast<ItemModel *>(this); // the cache is filled, nothing else changes
    d->library.rows().ask(
        self, [ids, folder = d->library.folder()](ReadConnection &connection) { return studio::readItems(connection, ids, folder); },
        [self, page, ids, revision = d->revision](const std::vector<Item> &items) {
            self->d->pagesUnderWay.erase(page);
            if (revision != self->d->revision) {
                if (page * pageRows < self->rowCount())
                    self->wantPage(page * pageRows);
                return;
            }
            for (const qint64 id : ids) // another program may have deleted it: asking again would find nothing again
                self->d->items.insert(id, std::make_unique<Item>(Item{.id = id}).release());
            for (const Item &item : items)
                self->d->items.insert(item.id, std::make_unique<Item>(item).release()); // the cache owns it
            const int first = page * pageRows;
            if (!items.empty() && first < self->rowCount() && self->idAt(first) == ids.front())
                Q_EMIT self->dataChanged(self->index(first), self->index(std::min(first + int(ids.size()), self->rowCount()) - 1));
        });
}

void ItemModel::setDescription(const std::function<QString(const Item &)> &describe)
{
    d->describe = describe;
}

QVariant ItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Listing::Row &row = d->listing->rows[std::size_t(index.row())];
    switch (role) {
    case IdRole:
        return row.id;
    case StackRole:
        return row.stack;
    case OpenStackRole:
        return row.isOpen;
    case ItemRole: {
        const Item *item = d->items.object(row.id);
        if (!item) {
            wantPage(index.row());
            return {};
        }
        if (index.row() % pageRows > pageRows / 2 && index.row() + pageRows / 2 < rowCount() && !d->items.contains(idAt(index.row() + pageRows / 2)))
            wantPage(index.row() + pageRows / 2); // the next one, before it is seen
        return QVariant::fromValue(*item);
    }
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: // a view that asks for the text of every row would wait for every row
    case PathRole: {
        const std::optional<Item> item = itemAt(index.row());
        return !item ? QVariant() : role == PathRole ? QVariant(item->path) : QVariant(item->title());
    }
    case Qt::AccessibleDescriptionRole: {
        const std::optional<Item> item = d->describe ? itemAt(index.row()) : std::nullopt;
        return item ? QVariant(d->describe(*item)) : QVariant();
    }
    default:
        return {};
    }
}

QMimeData *ItemModel::mimeData(const QModelIndexList &indexes) const
{
    QList<QUrl> addresses;
    for (const QModelIndex &index : indexes)
        addresses << QUrl::fromLocalFile(index.data(PathRole).toString());
    auto mime = std::make_unique<QMimeData>();
    mime->setUrls(addresses);
    return mime.release(); // Qt's drag takes it
}

QStringList ItemModel::mimeTypes() const
{
    return {u"text/uri-list"_s};
}

Qt::ItemFlags ItemModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

} // namespace studio
