// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The library as a list for views: newest first, searched, grouped, stacked.
//
// It holds ids only. Searching and reading happen on another thread: first the newest few hundred come, then the whole list;
// the newest wish wins. Rows are read in pages around those that are asked for; until then ItemRole is empty, and
// dataChanged() follows. itemAt() waits for one row.

#include "studio/item.h"
#include "studio/library/listing.h"

#include <QAbstractListModel>

#include <functional>

namespace studio {

class Library;

// What there is to search for.
struct KnownWords
{
    QStringList models;
    QStringList tags;
};

class ItemModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ItemRole = Qt::UserRole, IdRole, PathRole, StackRole /* int, see Listing::Row */, OpenStackRole };
    enum class Place { Library, Bin };

    explicit ItemModel(Library &library, QObject *parent = nullptr);
    ~ItemModel() override;

    void setFilter(const QString &text);
    [[nodiscard]] QString filter() const;
    // What holds besides: of a collection, say.
    void setRule(const QString &text);
    void setPlace(Place place);
    [[nodiscard]] Place place() const;
    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const;
    void setStacked(bool stacked);
    [[nodiscard]] bool isStacked() const;
    void toggleStack(int row);

    [[nodiscard]] bool isComplete() const;  // the whole answer to the present wish is here
    [[nodiscard]] int itemCount() const;    // with those inside stacks
    [[nodiscard]] const std::vector<Listing::Section> &sections() const;
    [[nodiscard]] int rowOf(qint64 id) const; // -1 when not shown
    [[nodiscard]] qint64 idAt(int row) const;
    // With those inside a closed stack.
    [[nodiscard]] std::vector<qint64> idsAt(const std::vector<int> &rows) const;
    [[nodiscard]] std::vector<qint64> allIds() const;
    [[nodiscard]] std::optional<Item> itemAt(int row) const;
    // The items with these ids that still exist, in this order, read on the other thread.
    void readItems(const std::vector<qint64> &ids, const std::function<void(const std::vector<Item> &)> &deliver);

    void readWords(const std::function<void(const KnownWords &)> &deliver);
    // What is said of an item besides its title to those who do not see the tile.
    void setDescription(const std::function<QString(const Item &)> &describe);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override; // text/uri-list
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void searched(); // the answer is complete
    void sectionsChanged();

private:
    void search();  // another wish
    void refresh(); // the same wish, of a library that changed
    void ask(bool showsBeginning);
    void rearrange();
    void dropGone();
    void take(const ListingStep &step);
    void take(Listing listing);
    void wantPage(int row) const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace studio
