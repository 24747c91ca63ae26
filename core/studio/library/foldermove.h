// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The files of a library on their way from one folder into another, step by step. For pool threads; librarymove.h conducts.
//
// First each file gets a second name in the new folder (a hard link) or, on another disk, a copy that was flushed and
// measured. Only when all of them are there, and the library has its new folder, do the old names go. So at each moment one
// of the two folders has everything. The list of what was brought is a file in the profile, written before anything is.

#include "media/media.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace studio {

class ReadConnection;

struct MovedFile
{
    QString name;       // relative to the folder, like "2026/11/fox.png"
    qint64 bytes = 0;   // as it was when it was brought
    qint64 changed = 0; // ms
    bool operator==(const MovedFile &) const = default;
};

// A row of the library and where its file may be, relative to the folder: in its place, or in the bin.
struct RowFiles
{
    qint64 id = 0;
    QString place;
    QString bin; // empty: not in the bin
};

struct LibraryRows
{
    std::vector<RowFiles> inside;
    // Filed into the old folder after the library had left it, and so known by their whole path.
    std::vector<RowFiles> late;
};
[[nodiscard]] LibraryRows libraryRows(ReadConnection &connection, const QString &oldFolder);
// Files that lie in place below a folder: it cannot become the library's.
[[nodiscard]] bool hasRowsBelow(ReadConnection &connection, const QString &folder);

enum class MoveMoment { Listed, Bring, Brought, Flushed, Switching, Switched, Clear, Cleared, TakeBack };

struct MoveWay
{
    QString from, to; // clean absolute paths
    QString list;     // the file with what was brought
    bool copies = false; // no second names, as on another disk
    // Told before each step; a failure of it is the step's own. For tests: the disk is full, or the program dies.
    std::function<media::Result<void>(MoveMoment moment, const QString &name)> tap;
};

struct MoveProgress
{
    std::atomic<qint64> files = 0;
    std::atomic<qint64> bytes = 0;
    std::atomic<bool> isCancelled = false;
};

class FolderMove
{
public:
    FolderMove(MoveWay way, std::shared_ptr<MoveProgress> progress);

    // What the library has in the old folder: the files of the rows, and what lies beside them and belongs to them.
    [[nodiscard]] static std::vector<MovedFile> filesOf(const LibraryRows &rows, const QString &folder);
    // Whether the disk of the new folder gives second names to files of the old one; nothing: it cannot be written there.
    [[nodiscard]] static std::optional<bool> canLink(const QString &from, const QString &to);

    // Brings what is new or has changed since the last time, and takes back what the library does not have any more. True: there
    // was something to do.
    [[nodiscard]] media::Result<bool> bring(const std::vector<MovedFile> &files);
    [[nodiscard]] media::Result<void> verify() const; // all of it is there, before the library leaves its folder
    [[nodiscard]] media::Result<void> flush() const; // the names in the new folder survive a power cut
    // Everything brought goes from the new folder again, as far as the old one has it still.
    [[nodiscard]] media::Result<void> takeBack();

    // After the change of folders: what the rows name and only the old folder has, and what was changed there at the last
    // moment. Late rows get their new place.
    [[nodiscard]] media::Result<std::vector<RowFiles>> catchUp(const LibraryRows &rows);
    // What the new folder has goes from the old one, unless somebody has changed it there since.
    [[nodiscard]] media::Result<void> clear();
    void forgetList() const;

private:
    [[nodiscard]] media::Result<void> tell(MoveMoment moment, const QString &name) const;
    [[nodiscard]] media::Result<void> bringOne(const QString &name, const QString &as) const;
    [[nodiscard]] media::Result<void> catchUpOne(const QString &name);
    [[nodiscard]] media::Result<QString> bringLate(const QString &name);
    [[nodiscard]] media::Result<void> keepList() const;
    void readList();

    MoveWay m_way;
    std::shared_ptr<MoveProgress> m_progress;
    QHash<QString, MovedFile> m_brought;
};

} // namespace studio
