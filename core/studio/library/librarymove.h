// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The library into another folder, with everything that is its own: results, sidecars, transcripts, the bin. Files that
// somebody else put into the folder stay, as do items that were taken in where they lie. Everything goes on meanwhile: what is
// made arrives in the folder that the library has at that moment, and goes along.
//
// Whatever ends it (cancel(), a full disk, the program's death), the library is whole in one of the two folders; the next
// program tidies up (left()).

#include "studio/library/foldermove.h"
#include "studio/library/libraryplace.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace studio {

class FileLock;
class Library;

struct LibraryMovePlan
{
    QString from, to;
    qint64 files = 0;
    qint64 bytes = 0;
    bool copies = false; // the new folder is on another disk, or on one without second names
};

class LibraryMove final : public QObject
{
    Q_OBJECT

public:
    using Tap = std::function<media::Result<void>(MoveMoment moment, const QString &name)>;

    // Where it would go when somebody chooses this folder: there if it is empty or not there yet, else into "Gesso" below it.
    [[nodiscard]] static QString targetFor(const QString &chosen);
    // What there is to move and whether it can be; else a sentence that says what to do. Changes nothing.
    static void look(Library &library, const QString &to, QObject *context,
                     const std::function<void(const tl::expected<LibraryMovePlan, QString> &plan)> &deliver);

    struct Parts
    {
        Library &library;
        QString profileFolder;
        Tap tap = {};
        bool mustCopy = false; // even on one disk; for tests
    };
    LibraryMove(Parts parts, const LibraryMovePlan &plan, QObject *parent); // starts it
    // What a program before this one did not bring to an end; null: nothing.
    [[nodiscard]] static LibraryMove *left(const Parts &parts, QObject *parent);
    ~LibraryMove() override;

    void cancel(); // as long as the library has its old folder
    [[nodiscard]] bool canCancel() const { return m_canCancel; }
    [[nodiscard]] const LibraryMovePlan &plan() const { return m_plan; }

Q_SIGNALS:
    void progress(qint64 files, qint64 bytes);
    void tidying(); // the library is in its new folder; cancel() comes too late
    // Once, queued. Not good: a sentence, empty when it was cancelled; the library is where it was.
    void finished(bool isGood, const QString &trouble);

private:
    LibraryMove(Parts parts, const LibraryPlace &place, QObject *parent);
    void begin();
    void readRows(void (LibraryMove::*then)(const LibraryRows &rows));
    void bring(const LibraryRows &rows);
    void bringRest(const LibraryRows &rows);
    void switchOver();
    void arrive(const tl::expected<void, QString> &switched);
    void catchUp(const LibraryRows &rows);
    void clear(const std::vector<RowFiles> &late);
    void takeBack(const QString &trouble);
    void end(const QString &trouble);
    [[nodiscard]] media::Result<void> tell(MoveMoment moment) const;

    Parts m_parts;
    LibraryMovePlan m_plan;
    LibraryPlace m_before;
    std::shared_ptr<MoveProgress> m_progress = std::make_shared<MoveProgress>();
    std::shared_ptr<FolderMove> m_files; // used by one thread at a time
    std::unique_ptr<FileLock> m_lock;
    QTimer m_look;
    QThreadPool m_pool; // one thread
    bool m_canCancel = true;
    bool m_isLeft = false;
};

} // namespace studio
