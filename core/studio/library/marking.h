// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person says of items: rating, favourite, colour, tags. In the rows at once, in the files in the background,
// so that a library can be built again from its folder.

#include "studio/item.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <unordered_map>

namespace studio {

class Database;
class Library;

struct MarkChange
{
    std::optional<int> rating; // 0…5
    std::optional<bool> favourite;
    std::optional<Label> label;
    QStringList addTags, removeTags;
};

struct ItemMarks
{
    qint64 id = 0;
    int rating = 0;
    bool favourite = false;
    Label label = Label::None;
    QStringList tags;
    bool operator==(const ItemMarks &) const = default;
};

class Marking final : public QObject
{
    Q_OBJECT

public:
    Marking(Database &database, Library &library);
    ~Marking() override;

    // One transaction. What there was before, to put back.
    tl::expected<std::vector<ItemMarks>, QString> change(const std::vector<qint64> &ids, const MarkChange &change);
    tl::expected<void, QString> set(const std::vector<ItemMarks> &marks);
    [[nodiscard]] std::vector<ItemMarks> marksOf(const std::vector<qint64> &ids) const;
    // Every tag that is used, in order. Read on another thread: it looks at every item.
    void allTags(QObject *context, const std::function<void(const QStringList &tags)> &deliver);

    // The frame that stands for a clip, in its file alone (poster.cpp): posterChosen() or writeFailed().
    void choosePoster(qint64 id, double seconds);

    // Marks that a program before this one could not write into the files any more.
    void goOn();
    [[nodiscard]] bool isWriting() const { return !m_writing.empty(); }

Q_SIGNALS:
    // The files have what was said. A file that cannot be written keeps its marks in the library alone.
    void written();
    void writeFailed(const QString &path, const QString &message);
    void posterChosen(qint64 id);

private:
    [[nodiscard]] bool isOurs(const QString &path) const;
    void writeToFiles(const std::vector<ItemMarks> &marks);

    Database &m_database;
    Library &m_library;
    QThreadPool m_pool; // in the order of the changes
    std::unordered_map<qint64, int> m_writing; // how many writes of an item's file are under way
};

} // namespace studio
