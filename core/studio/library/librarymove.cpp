// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/librarymove.h"

#include "studio/background.h"
#include "studio/library/filelock.h"
#include "studio/library/library.h"
#include "studio/library/libraryreader.h"
#include "studio/library/marking.h"
#include "studio/library/presence.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <chrono>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

constexpr qint64 spareRoom = 32LL * 1024 * 1024; // bytes that stay free on the new disk

QString listIn(const QString &profileFolder)
{
    return profileFolder + u"/library-move.list"_s;
}

QString shown(const QString &folder)
{
    return QDir::toNativeSeparators(folder);
}

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

// Where the links lead, as far as the path is there.
QString realPath(const QString &path)
{
    QString there = QDir::cleanPath(path);
    QString rest;
    while (!QFileInfo::exists(there) && there.contains(u'/') && there.size() > 1) {
        rest.prepend(u'/' + there.section(u'/', -1));
        there = there.section(u'/', 0, -2);
        if (there.isEmpty())
            there = u"/"_s;
    }
    const QString real = QFileInfo(there).canonicalFilePath();
    return QDir::cleanPath((real.isEmpty() ? there : real) + rest);
}

bool isEmptyOrAbsent(const QString &folder)
{
    const QFileInfo info(folder);
    return !info.exists() || (info.isDir() && QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot));
}

struct Looked
{
    bool hasRowsThere = false;
    LibraryRows rows;
};

// In the order in which a person would wish to know.
QString whyNot(const LibraryMovePlan &plan, const Looked &looked)
{
    const QString from = realPath(plan.from);
    const QString to = realPath(plan.to);
    if (from == to)
        return LibraryMove::tr("The library is in this folder already.");
    if (to.startsWith(from + u'/'))
        return LibraryMove::tr("This folder is inside of the library. Choose one beside it.");
    if (from.startsWith(to + u'/'))
        return LibraryMove::tr("The library is inside of this folder. Choose another one.");
    if (looked.hasRowsThere)
        return LibraryMove::tr("The library has items in place in this folder. Choose another one.");
    if (QFileInfo(to).exists() && !QFileInfo(to).isDir())
        return LibraryMove::tr("%1 is no folder. Choose another one.").arg(shown(plan.to));
    if (!isEmptyOrAbsent(to))
        return LibraryMove::tr("There are files in the folder %1. Choose an empty one, so that nothing gets into their way.").arg(shown(plan.to));
    if (!QFileInfo(from).isDir())
        return LibraryMove::tr("The library folder %1 is not there. Connect the drive that it is on.").arg(shown(plan.from));
    return {};
}

tl::expected<LibraryMovePlan, QString> planned(LibraryMovePlan plan, const Looked &looked)
{
    if (const QString trouble = whyNot(plan, looked); !trouble.isEmpty())
        return tl::unexpected(trouble);
    for (const MovedFile &file : FolderMove::filesOf(looked.rows, plan.from)) {
        ++plan.files;
        plan.bytes += file.bytes;
    }
    const bool wasThere = QFileInfo(plan.to).isDir();
    const std::optional<bool> links = QDir().mkpath(plan.to) ? FolderMove::canLink(plan.from, plan.to) : std::nullopt;
    const qint64 room = QStorageInfo(plan.to).bytesAvailable(); // -1: nobody tells; writing will show
    if (!wasThere)
        QDir().rmdir(plan.to);
    if (!links)
        return tl::unexpected(LibraryMove::tr("The folder %1 cannot be written. Choose another one.").arg(shown(plan.to)));
    plan.copies = !*links;
    if (plan.copies && room >= 0 && room < plan.bytes + spareRoom)
        return tl::unexpected(LibraryMove::tr("There is not enough room: the library has %1, and %2 are free there. Make room, or choose another disk.")
                                  .arg(size(plan.bytes), size(room)));
    return plan;
}

} // namespace

QString LibraryMove::targetFor(const QString &chosen)
{
    const QString folder = QDir::cleanPath(QFileInfo(chosen).absoluteFilePath());
    return isEmptyOrAbsent(folder) ? folder : folder + u"/Gesso"_s;
}

void LibraryMove::look(Library &library, const QString &to, QObject *context,
                       const std::function<void(const tl::expected<LibraryMovePlan, QString> &plan)> &deliver)
{
    const LibraryMovePlan plan{.from = library.folder(), .to = QDir::cleanPath(QFileInfo(to).absoluteFilePath())};
    library.searches().ask(
        context,
        [plan](ReadConnection &connection) {
            return Looked{.hasRowsThere = hasRowsBelow(connection, plan.to), .rows = libraryRows(connection, plan.from)};
        },
        [plan, context, deliver](const Looked &looked) {
            inBackground(
                context, [plan, looked] { return planned(plan, looked); }, deliver);
        });
}

LibraryMove::LibraryMove(Parts parts, const LibraryMovePlan &plan, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_plan(plan)
    , m_before(libraryPlaceIn(m_parts.profileFolder))
{
    m_plan.copies = m_plan.copies || m_parts.mustCopy;
    m_pool.setMaxThreadCount(1);
    m_look.setInterval(std::chrono::milliseconds(100));
    connect(&m_look, &QTimer::timeout, this, [this] { Q_EMIT progress(m_progress->files, m_progress->bytes); });
    QMetaObject::invokeMethod(this, &LibraryMove::begin, Qt::QueuedConnection);
}

LibraryMove::LibraryMove(Parts parts, const LibraryPlace &place, QObject *parent)
    : LibraryMove(std::move(parts), LibraryMovePlan{.from = place.from, .to = place.to}, parent)
{
    m_isLeft = true;
    m_canCancel = false;
}

LibraryMove *LibraryMove::left(const Parts &parts, QObject *parent)
{
    const LibraryPlace place = libraryPlaceIn(parts.profileFolder);
    return place.stage == LibraryPlace::Stage::Settled ? nullptr : new LibraryMove(parts, place, parent);
}

LibraryMove::~LibraryMove()
{
    m_progress->isCancelled = true;
    m_pool.waitForDone();
    m_parts.library.marking().hold(false);
}

void LibraryMove::cancel()
{
    if (m_canCancel)
        m_progress->isCancelled = true;
}

media::Result<void> LibraryMove::tell(MoveMoment moment) const
{
    return m_parts.tap ? m_parts.tap(moment, {}) : media::Result<void>();
}

void LibraryMove::begin()
{
    m_lock = std::make_unique<FileLock>(libraryMoveLock(m_parts.profileFolder));
    const auto way = [this] {
        return MoveWay{.from = m_plan.from, .to = m_plan.to, .list = listIn(m_parts.profileFolder), .copies = m_plan.copies, .tap = m_parts.tap};
    };
    if (m_lock->outcome() == FileLock::Outcome::Taken) {
        m_lock.reset();
        return end(tr("Another Gesso is moving this library just now."));
    }
    if (m_isLeft) {
        m_files = std::make_shared<FolderMove>(way(), m_progress);
        if (m_before.stage == LibraryPlace::Stage::Clearing)
            return readRows(&LibraryMove::catchUp);
        return takeBack({});
    }
    if (m_before.stage != LibraryPlace::Stage::Settled)
        return end(tr("An earlier move of the library is being tidied up. Try again in a moment."));
    m_look.start();
    inBackground(
        m_pool, this,
        [profile = m_parts.profileFolder, place = m_before, from = m_plan.from, to = m_plan.to]() mutable -> tl::expected<void, QString> {
            if (!isEmptyOrAbsent(to))
                return tl::unexpected(tr("There are files in the folder %1. Choose an empty one, so that nothing gets into their way.").arg(shown(to)));
            QFile::remove(listIn(profile));
            place.stage = LibraryPlace::Stage::Bringing;
            place.from = from;
            place.to = to;
            return keepLibraryPlace(profile, place);
        },
        [this, way](const tl::expected<void, QString> &kept) {
            if (!kept)
                return end(kept.error());
            m_files = std::make_shared<FolderMove>(way(), m_progress);
            // Who starts from here on sees the mark; who was there before is seen now.
            if (Presence::running(m_parts.profileFolder) > 1)
                return takeBack(tr("Another Gesso is at work with this library, perhaps on the command line. Try again when it is done."));
            readRows(&LibraryMove::bring);
        });
}

void LibraryMove::readRows(void (LibraryMove::*then)(const LibraryRows &rows))
{
    m_parts.library.searches().ask(
        this, [from = m_plan.from](ReadConnection &connection) { return libraryRows(connection, from); },
        [this, then](const LibraryRows &rows) { (this->*then)(rows); });
}

void LibraryMove::bring(const LibraryRows &rows)
{
    inBackground(
        m_pool, this, [files = m_files, rows, from = m_plan.from] { return files->bring(FolderMove::filesOf(rows, from)); },
        [this](const media::Result<bool> &brought) {
            if (!brought)
                return takeBack(brought.error().message);
            // What came and changed meanwhile: with no marks on their way into files.
            Marking &marking = m_parts.library.marking();
            marking.hold(true);
            if (!marking.isWriting())
                return readRows(&LibraryMove::bringRest);
            connect(
                &marking, &Marking::written, this, [this] { readRows(&LibraryMove::bringRest); }, Qt::SingleShotConnection);
        });
}

void LibraryMove::bringRest(const LibraryRows &rows)
{
    inBackground(
        m_pool, this,
        [files = m_files, rows, from = m_plan.from]() -> media::Result<bool> {
            const auto brought = files->bring(FolderMove::filesOf(rows, from));
            if (!brought || *brought)
                return brought;
            return files->verify().and_then([&files] { return files->flush(); }).map([] { return false; });
        },
        [this](const media::Result<bool> &brought) {
            if (!brought)
                return takeBack(brought.error().message);
            if (*brought) // until nothing is new
                return readRows(&LibraryMove::bringRest);
            if (m_progress->isCancelled)
                return takeBack({});
            switchOver();
        });
}

// From here on there is no way back, and none is needed.
void LibraryMove::switchOver()
{
    m_canCancel = false;
    inBackground(
        m_pool, this,
        [profile = m_parts.profileFolder, place = m_before, from = m_plan.from, to = m_plan.to, tap = m_parts.tap]() mutable -> tl::expected<void, QString> {
            if (const auto told = tap ? tap(MoveMoment::Switching, {}) : media::Result<void>(); !told)
                return tl::unexpected(told.error().message);
            place.folder = to;
            place.stage = LibraryPlace::Stage::Clearing;
            place.from = from;
            place.to = to;
            place.former.removeAll(from);
            place.former.removeAll(to);
            place.former.prepend(from);
            return keepLibraryPlace(profile, place);
        },
        [this](const tl::expected<void, QString> &switched) { arrive(switched); });
}

void LibraryMove::arrive(const tl::expected<void, QString> &switched)
{
    // Written or not: the file says which.
    if (libraryPlaceIn(m_parts.profileFolder).stage != LibraryPlace::Stage::Clearing)
        return takeBack(switched ? QString() : switched.error());
    m_parts.library.useFolder(m_plan.to);
    m_parts.library.marking().hold(false);
    const auto told = tell(MoveMoment::Switched);
    Q_UNUSED(told)
    Q_EMIT tidying();
    readRows(&LibraryMove::catchUp);
}

void LibraryMove::catchUp(const LibraryRows &rows)
{
    inBackground(
        m_pool, this, [files = m_files, rows] { return files->catchUp(rows); },
        [this](const media::Result<std::vector<RowFiles>> &late) {
            if (!late)
                return end(tr("The library is in its new folder, but not everything could be tidied up in the old one. It is tried again at the next "
                              "start. %1")
                               .arg(late.error().message));
            clear(*late);
        });
}

void LibraryMove::clear(const std::vector<RowFiles> &late)
{
    const bool areKnown = late.empty() || m_parts.library.relocate(late);
    inBackground(
        m_pool, this,
        [files = m_files, profile = m_parts.profileFolder, areKnown]() -> QString {
            const auto cleared = areKnown ? files->clear() : media::Result<void>();
            if (!cleared || !areKnown)
                return tr("The library is in its new folder, but not everything could be tidied up in the old one. It is tried again at the next start. %1")
                    .arg(cleared ? QString() : cleared.error().message);
            LibraryPlace place = libraryPlaceIn(profile);
            place.stage = LibraryPlace::Stage::Settled;
            if (const auto kept = keepLibraryPlace(profile, place); !kept)
                return kept.error();
            files->forgetList();
            return {};
        },
        [this](const QString &trouble) { end(trouble); });
}

void LibraryMove::takeBack(const QString &trouble)
{
    m_canCancel = false;
    m_parts.library.marking().hold(false);
    const bool wasCancelled = m_progress->isCancelled && !m_isLeft;
    inBackground(
        m_pool, this,
        [files = m_files, profile = m_parts.profileFolder]() -> QString {
            if (const auto done = files->takeBack(); !done)
                return done.error().message;
            LibraryPlace place = libraryPlaceIn(profile);
            place.stage = LibraryPlace::Stage::Settled;
            if (const auto kept = keepLibraryPlace(profile, place); !kept)
                return kept.error();
            files->forgetList();
            return {};
        },
        [this, trouble, wasCancelled](const QString &untidy) {
            m_look.stop();
            m_lock.reset();
            const QString sentence = trouble.isEmpty() ? untidy : trouble;
            Q_EMIT finished(sentence.isEmpty() && !wasCancelled, sentence);
        });
}

void LibraryMove::end(const QString &trouble)
{
    m_look.stop();
    m_lock.reset();
    m_parts.library.marking().hold(false);
    Q_EMIT progress(m_progress->files, m_progress->bytes);
    Q_EMIT finished(trouble.isEmpty(), trouble);
}

} // namespace studio
