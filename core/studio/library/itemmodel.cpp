// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/library.h"

#include <QCache>
#include <QMimeData>
#include <QUrl>

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace studio {

struct ItemModel::Private
{
    Library &library;
    QString filter;
    std::vector<qint64> ids;
    mutable QCache<qint64, Item> rows{500};

    [[nodiscard]] const Item *row(int index) const
    {
        const qint64 id = ids.at(size_t(index));
        if (!rows.contains(id)) {
            std::optional<Item> item = library.item(id);
            if (!item)
                return nullptr;
            rows.insert(id, std::make_unique<Item>(*std::move(item)).release()); // the cache owns it
        }
        return rows.object(id);
    }
};

ItemModel::ItemModel(Library &library, QObject *parent) : QAbstractListModel(parent), d(new Private{.library = library})
{
    d->ids = library.search({});
    connect(&library, &Library::added, this, [this](const std::vector<qint64> &ids) {
        const std::vector<qint64> shown = d->library.search(d->filter);
        // New results are the newest, as a rule: then rows are put on top and the view keeps its place.
        const size_t fresh = shown.size() - std::min(shown.size(), d->ids.size());
        if (fresh == 0 && shown == d->ids)
            return;
        if (fresh <= ids.size() && std::equal(d->ids.begin(), d->ids.end(), shown.begin() + ptrdiff_t(fresh), shown.end())) {
            beginInsertRows({}, 0, int(fresh) - 1);
            d->ids = shown;
            endInsertRows();
            return;
        }
        beginResetModel();
        d->ids = shown;
        endResetModel();
    });
    connect(&library, &Library::removed, this, [this](const std::vector<qint64> &ids) {
        const std::unordered_set<qint64> gone(ids.begin(), ids.end());
        for (int row = int(d->ids.size()) - 1; row >= 0; --row) {
            if (!gone.contains(d->ids[size_t(row)]))
                continue;
            beginRemoveRows({}, row, row);
            d->rows.remove(d->ids[size_t(row)]);
            d->ids.erase(d->ids.begin() + row);
            endRemoveRows();
        }
    });
}

ItemModel::~ItemModel() = default;

void ItemModel::setFilter(const QString &text)
{
    if (text == d->filter)
        return;
    beginResetModel();
    d->filter = text;
    d->ids = d->library.search(text);
    endResetModel();
}

QString ItemModel::filter() const
{
    return d->filter;
}

int ItemModel::rowOf(qint64 id) const
{
    const auto found = std::find(d->ids.begin(), d->ids.end(), id);
    return found == d->ids.end() ? -1 : int(found - d->ids.begin());
}

int ItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->ids.size());
}

QVariant ItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return d->ids[size_t(index.row())];
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != ItemRole && role != PathRole)
        return {};
    const Item *item = d->row(index.row());
    if (!item)
        return {};
    if (role == ItemRole)
        return QVariant::fromValue(*item);
    return role == PathRole ? item->path : item->title();
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
