// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The files a person made, as ordinary files in dated folders plus rows in SQLite.

#include "studio/item.h"

#include <QAbstractListModel>
#include <QObject>

#include <memory>

namespace studio {

class Database;

class Library : public QObject
{
    Q_OBJECT

public:
    Library(Database &database, const QString &folder, QObject *parent = nullptr);
    ~Library() override;

    [[nodiscard]] QString folder() const;
    // A name that is free in today's folder, which is made when needed.
    [[nodiscard]] tl::expected<QString, QString> place(const QString &wantedName, const QDateTime &when) const;
    // One transaction. The files are in place already.
    [[nodiscard]] tl::expected<std::vector<qint64>, QString> add(const std::vector<Item> &items);
    // The two halves of add(), for a caller that stores more in the same transaction: rows, then the signal.
    [[nodiscard]] tl::expected<std::vector<qint64>, QString> insert(const std::vector<Item> &items);
    void announce(const std::vector<qint64> &ids);
    // Walks the folder in the background and takes every file that has no row, with the recipe in it.
    void rebuild();
    // Takes files made elsewhere (copied, in the background); imported() or importFailed() for each.
    void import(const QStringList &paths);

    [[nodiscard]] std::optional<Item> item(qint64 id) const;
    [[nodiscard]] std::optional<Item> itemByHash(const QString &sha256) const;
    [[nodiscard]] std::optional<Item> itemByPath(const QString &path) const;
    // Newest first. `text`: words over prompt, model and every parameter; "model:kling", "seed:42" as well.
    [[nodiscard]] std::vector<qint64> search(const QString &text, int limit = 1'000'000) const;
    [[nodiscard]] qint64 count() const;
    [[nodiscard]] qint64 bytes() const;
    // To the bin (a folder of the library); restore() undoes it.
    [[nodiscard]] tl::expected<void, QString> remove(const std::vector<qint64> &ids);
    [[nodiscard]] tl::expected<void, QString> restore(const std::vector<qint64> &ids);

Q_SIGNALS:
    void added(const std::vector<qint64> &ids);
    void removed(const std::vector<qint64> &ids);
    void imported(const QString &from, qint64 id);
    void importFailed(const QString &from, const QString &message);
    void rebuilt(int found); // -1: the rows could not be written

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// Newest first, filtered. Holds ids only; rows are read when shown.
class ItemModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ItemRole = Qt::UserRole, IdRole, PathRole };

    explicit ItemModel(Library &library, QObject *parent = nullptr);
    ~ItemModel() override;

    void setFilter(const QString &text);
    [[nodiscard]] QString filter() const;
    [[nodiscard]] int rowOf(qint64 id) const; // -1 when not shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override; // text/uri-list
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace studio
