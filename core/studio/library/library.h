// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The files a person made, as ordinary files in dated folders plus rows in SQLite.

#include "studio/item.h"

#include <QObject>

#include <memory>

namespace studio {

class Collections;
class Database;
class LibraryReader;
class Marking;
struct RowFiles;
struct SearchContext;

// What may go by itself: never favourites, rated items, or items of a collection. 0: no limit.
struct Retention
{
    int days = 0;     // older ones
    qint64 bytes = 0; // the oldest, until the rest fits
    bool operator==(const Retention &) const = default;
};

class Library : public QObject
{
    Q_OBJECT

public:
    Library(Database &database, const QString &folder, QObject *parent = nullptr);
    ~Library() override;

    [[nodiscard]] QString folder() const;
    // The library is there from now on, with all its files (librarymove.h).
    void useFolder(const QString &folder);
    // Items that were known by their whole path lie inside now. False: the rows could not be written.
    [[nodiscard]] bool relocate(const std::vector<RowFiles> &rows);
    // A path in a folder that the library has left, where nothing is any more, as it is today; others as they are.
    [[nodiscard]] QString whereNow(const QString &path) const;
    // The same for each file that values name by its address.
    [[nodiscard]] QJsonObject whereNow(const QJsonObject &values) const;
    // A name that is free in the month's folder (2026/11), which is made when needed.
    [[nodiscard]] tl::expected<QString, QString> place(const QString &wantedName, const QDateTime &when) const;
    // One transaction. The files are in place already.
    [[nodiscard]] tl::expected<std::vector<qint64>, QString> add(const std::vector<Item> &items);
    // The two halves of add(), for a caller that stores more in the same transaction: rows, then the signal.
    [[nodiscard]] tl::expected<std::vector<qint64>, QString> insert(const std::vector<Item> &items);
    void announce(const std::vector<qint64> &ids);
    // What another program on this profile added meanwhile is added() here, too; see otherswrites.h.
    void lookAtOthers();
    // Walks the folder in the background: files that were moved or renamed are found again by their content and keep what is
    // known of them, with what is said in the file; files without a row get one.
    void rebuild();
    // Takes files made elsewhere (copied, in the background); imported() or importFailed() for each. See import.h for more.
    void import(const QStringList &paths);

    [[nodiscard]] Marking &marking();
    [[nodiscard]] Collections &collections();
    // Two threads for questions: what a list is made of, and the rows that are shown.
    [[nodiscard]] LibraryReader &searches();
    [[nodiscard]] LibraryReader &rows();
    [[nodiscard]] SearchContext searchContext() const;

    [[nodiscard]] std::optional<Item> item(qint64 id) const;
    [[nodiscard]] std::optional<Item> itemAnywhere(qint64 id) const; // in the bin, too
    [[nodiscard]] std::optional<Item> itemByHash(const QString &sha256) const;
    [[nodiscard]] std::optional<Item> itemByPath(const QString &path) const;
    // Is this file an item's, or does it lie in the library's folder? Such files are not written over.
    [[nodiscard]] bool isOriginal(const QString &path) const;
    // Newest first; `text` as in searchquery.h.
    [[nodiscard]] std::vector<qint64> search(const QString &text, int limit = 1'000'000) const;
    [[nodiscard]] qint64 count() const;
    [[nodiscard]] qint64 bytes() const;
    [[nodiscard]] qint64 binCount() const;
    [[nodiscard]] qint64 binBytes() const;

    // To the bin (a folder of the library); restore() undoes it. A file that lies elsewhere stays where it is.
    [[nodiscard]] tl::expected<void, QString> remove(const std::vector<qint64> &ids);
    [[nodiscard]] tl::expected<void, QString> restore(const std::vector<qint64> &ids);
    // From the bin to the system's trash, in the background; erased(), and eraseFailed() for what could not go.
    void erase(const std::vector<qint64> &ids);
    [[nodiscard]] std::vector<qint64> binned() const;
    // What a rule would bin now, oldest first. Read on another thread: it looks at every item.
    void whatGoes(const Retention &rule, const QDateTime &now, QObject *context, const std::function<void(const std::vector<qint64> &ids)> &deliver);

Q_SIGNALS:
    void added(const std::vector<qint64> &ids);
    void removed(const std::vector<qint64> &ids);
    void changed(const std::vector<qint64> &ids); // other words, marks or collections
    void erased(const std::vector<qint64> &ids);
    void eraseFailed(const QString &message);
    void imported(const QString &from, qint64 id);
    void importFailed(const QString &from, const QString &message);
    void moved(); // the folder is another one, and so are the paths of its items
    void rebuilt(int found); // new and found again; -1: the rows could not be written

private:
    void eraseNext();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace studio
