// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person says of items: rating, favourite, colour, tags. In the rows at once, in the files in the background,
// so that a library can be built again from its folder.

#include "studio/item.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <functional>
#include <unordered_map>
#include <unordered_set>

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

    // The frame that stands for a clip, in its file alone (poster.cpp): posterChosen() or posterFailed().
    void choosePoster(qint64 id, double seconds);

    // Marks that the files do not have yet, because they could not be written or a program before this one ended, a few at a
    // time. Happens by itself: at the start, and after a failure in pauses that grow from `first`, so that a file that can be
    // written again gets its marks.
    void goOn();
    void setPatience(std::chrono::milliseconds first);
    // Held: nothing more is written into files until it is let go; what was said meanwhile is written then.
    void hold(bool held);
    [[nodiscard]] bool isWriting() const { return !m_writing.empty(); }

Q_SIGNALS:
    // The files have what was said, or it was told that they do not.
    void written();
    // The marks are in the library alone. Told once for each time that a person marks the item, not each time it is tried.
    void writeFailed(const QString &path, const QString &message);
    void posterChosen(qint64 id);
    void posterFailed(const QString &path, const QString &message);

private:
    [[nodiscard]] bool isOurs(const QString &path) const;
    void writeToFiles(const std::vector<ItemMarks> &marks);
    void writeMore();
    void goOnWhenDone();
    void settle(qint64 id, bool isWritten, const QString &path, const QString &trouble);

    Database &m_database;
    Library &m_library;
    QThreadPool m_pool; // in the order of the changes
    std::unordered_map<qint64, int> m_writing; // how many writes of an item's file are under way
    std::unordered_set<qint64> m_told;         // items whose failure was told
    std::optional<qint64> m_behind;            // goOn(): where it is among the items
    QTimer m_again;
    bool m_isHeld = false;
    std::vector<std::pair<qint64, double>> m_posters; // chosen while it was held
    std::chrono::milliseconds m_patience{30'000};
    std::chrono::milliseconds m_pause{m_patience};
};

} // namespace studio
