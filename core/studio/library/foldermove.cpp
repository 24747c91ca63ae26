// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/foldermove.h"

#include "studio/library/intake.h"
#include "studio/library/libraryreader.h"

#include "media/files.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(studio::LibraryMove)
};

constexpr qint64 roughTime = 2000; // ms: what the clocks of some file systems can tell apart

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

MovedFile measured(const QString &name, const QFileInfo &file)
{
    return {.name = name, .bytes = file.size(), .changed = file.lastModified().toMSecsSinceEpoch()};
}

bool isThere(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() || file.isSymLink();
}

media::Failure broken(const QString &sentence)
{
    return {media::Failure::Kind::Unwritable, sentence};
}

bool isAsBrought(const QString &path, const MovedFile &brought)
{
    const MovedFile now = measured(brought.name, QFileInfo(path));
    return now.bytes == brought.bytes && std::abs(now.changed - brought.changed) <= roughTime;
}

// One file under two names, or the same content.
bool isSame(const QString &one, const QString &other)
{
    const QFileInfo a(one);
    const QFileInfo b(other);
    if (!a.isFile() || !b.isFile() || a.size() != b.size())
        return false;
    std::error_code error;
    if (std::filesystem::equivalent(native(one), native(other), error) && !error)
        return true;
    const auto hashA = media::sha256OfFile(one);
    const auto hashB = media::sha256OfFile(other);
    return hashA && hashB && *hashA == *hashB;
}

// Empty ones only, upwards to the library's own.
void removeEmptyFolders(const QString &root, const QSet<QString> &names)
{
    QSet<QString> folders;
    for (const QString &name : names) {
        for (qsizetype slash = name.lastIndexOf(u'/'); slash > 0; slash = name.lastIndexOf(u'/', slash - 1))
            folders.insert(name.left(slash));
    }
    QStringList deepest(folders.begin(), folders.end());
    std::ranges::sort(deepest, std::greater<>(), &QString::size);
    for (const QString &folder : std::as_const(deepest))
        QDir().rmdir(root + u'/' + folder);
    QDir().rmdir(root);
}

QString rowPath(const QString &stored, const QString &root)
{
    return root + u'/' + stored;
}

} // namespace

LibraryRows libraryRows(ReadConnection &connection, const QString &oldFolder)
{
    const QString prefix = oldFolder + u'/';
    LibraryRows all;
    QSqlQuery *rows = connection.run(u"SELECT id, path, bin_path FROM items"_s);
    while (rows && rows->next()) {
        RowFiles row{.id = rows->value(0).toLongLong(), .place = rows->value(1).toString(), .bin = rows->value(2).toString()};
        if (!QDir::isAbsolutePath(row.place)) {
            all.inside.push_back(row);
        } else if (row.place.startsWith(prefix)) {
            row.place.remove(0, prefix.size());
            if (row.bin.startsWith(prefix)) // a file that is not the library's own lies in its bin where it was
                row.bin.remove(0, prefix.size());
            all.late.push_back(row);
        }
    }
    if (rows)
        rows->finish();
    return all;
}

bool hasRowsBelow(ReadConnection &connection, const QString &folder)
{
    // '0' follows '/'.
    QSqlQuery *rows = connection.run(u"SELECT 1 FROM items WHERE path > ? AND path < ? LIMIT 1"_s, {QString(folder + u'/'), QString(folder + u'0')});
    const bool has = rows && rows->next();
    if (rows)
        rows->finish();
    return has;
}

FolderMove::FolderMove(MoveWay way, std::shared_ptr<MoveProgress> progress) : m_way(std::move(way)), m_progress(std::move(progress))
{
    readList();
}

std::vector<MovedFile> FolderMove::filesOf(const LibraryRows &rows, const QString &folder)
{
    std::vector<MovedFile> files;
    QSet<QString> known;
    const auto take = [&](const QString &name) {
        const QFileInfo file(rowPath(name, folder));
        if (!name.isEmpty() && !known.contains(name) && file.isFile()) {
            known.insert(name);
            files.push_back(measured(name, file));
        }
    };
    for (const RowFiles &row : rows.inside) {
        for (const QString &name : {row.place, row.bin}) {
            if (name.isEmpty())
                continue;
            take(name);
            for (const QString &companion : companionsOf(rowPath(name, folder)))
                take(companion.mid(folder.size() + 1));
        }
    }
    return files;
}

std::optional<bool> FolderMove::canLink(const QString &from, const QString &to)
{
    const QString name = u"/.gesso-"_s + QUuid::createUuid().toString(QUuid::Id128);
    QFile written(to + name);
    if (!written.open(QIODevice::WriteOnly | QIODevice::NewOnly) || written.write("x") != 1 || !written.flush()) {
        written.remove();
        return std::nullopt;
    }
    written.remove();
    QFile here(from + name);
    if (!here.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return false;
    std::error_code error;
    std::filesystem::create_hard_link(native(here.fileName()), native(written.fileName()), error);
    here.remove();
    written.remove();
    return !error;
}

media::Result<void> FolderMove::tell(MoveMoment moment, const QString &name) const
{
    return m_way.tap ? m_way.tap(moment, name) : media::Result<void>();
}

media::Result<void> FolderMove::bringOne(const QString &name, const QString &as) const
{
    if (auto told = tell(MoveMoment::Bring, as); !told)
        return told;
    const QString from = rowPath(name, m_way.from);
    const QString to = rowPath(as, m_way.to);
    if (!QDir().mkpath(QFileInfo(to).path()))
        return tl::unexpected(broken(Sentence::tr("The folder %1 cannot be made or written.").arg(QDir::toNativeSeparators(QFileInfo(to).path()))));
    if (isThere(to) && !isSame(from, to))
        return tl::unexpected(broken(Sentence::tr("Something else named %1 is in the new folder. Choose an empty folder.").arg(as)));
    QFileInfo source(from);
    const MovedFile before = measured(name, source);
    if (!isThere(to) && !m_way.copies && !source.isSymLink()) { // a link may not lead to the same file from there
        std::error_code error;
        std::filesystem::create_hard_link(native(from), native(to), error); // never replaces; where it cannot be, a copy is made
    }
    if (!isThere(to)) {
        if (source.size() == 0) {
            QFile empty(to);
            if (!empty.open(QIODevice::WriteOnly | QIODevice::NewOnly))
                return tl::unexpected(broken(Sentence::tr("The folder %1 cannot be made or written.").arg(QDir::toNativeSeparators(QFileInfo(to).path()))));
        } else if (auto copied = media::copyFile(from, to); !copied) {
            return copied;
        }
        if (QFile file(to); file.open(QIODevice::ReadWrite))
            file.setFileTime(source.lastModified(), QFileDevice::FileModificationTime);
    }
    source.refresh(); // what was written to meanwhile is brought again
    if (QFileInfo(to).size() != before.bytes && measured(name, source) == before)
        return tl::unexpected(broken(Sentence::tr("%1 did not arrive whole in the new folder.").arg(as)));
    return tell(MoveMoment::Brought, as);
}

media::Result<bool> FolderMove::bring(const std::vector<MovedFile> &files)
{
    QHash<QString, MovedFile> wanted;
    std::vector<MovedFile> fresh;
    for (const MovedFile &file : files) {
        wanted.insert(file.name, file);
        if (m_brought.value(file.name) != file || !isThere(rowPath(file.name, m_way.to)))
            fresh.push_back(file);
    }
    QStringList gone;
    for (auto it = m_brought.cbegin(); it != m_brought.cend(); ++it) {
        if (wanted.value(it.key()) != it.value()) // gone from the library, or to be brought again
            gone << it.key();
    }
    if (fresh.empty() && gone.isEmpty())
        return false;
    for (const MovedFile &file : fresh) {
        if (!m_brought.contains(file.name))
            m_brought.insert(file.name, file);
    }
    if (auto kept = keepList(); !kept)
        return tl::unexpected(kept.error());
    if (auto told = tell(MoveMoment::Listed, {}); !told)
        return tl::unexpected(told.error());
    for (const QString &name : std::as_const(gone))
        QFile::remove(rowPath(name, m_way.to)); // second name or copy of our own
    for (const MovedFile &file : fresh) {
        if (m_progress->isCancelled)
            return tl::unexpected(media::Failure{}); // no sentence: somebody wished it
        if (!QFileInfo(rowPath(file.name, m_way.from)).isFile())
            continue; // moved meanwhile; the next look has it elsewhere
        if (auto brought = bringOne(file.name, file.name); !brought) {
            if (!QFileInfo(rowPath(file.name, m_way.from)).isFile())
                continue;
            return tl::unexpected(brought.error());
        }
        ++m_progress->files;
        m_progress->bytes += file.bytes;
    }
    m_brought = wanted;
    if (auto kept = keepList(); !kept)
        return tl::unexpected(kept.error());
    return true;
}

media::Result<void> FolderMove::verify() const
{
    for (auto it = m_brought.cbegin(); it != m_brought.cend(); ++it) {
        const QFileInfo here(rowPath(it.key(), m_way.to));
        if (!here.isFile() || here.size() != it->bytes)
            return tl::unexpected(broken(Sentence::tr("%1 did not arrive whole in the new folder.").arg(it.key())));
    }
    return {};
}

media::Result<void> FolderMove::flush() const
{
    QSet<QString> folders{m_way.to};
    for (auto it = m_brought.cbegin(); it != m_brought.cend(); ++it) {
        for (qsizetype slash = it.key().lastIndexOf(u'/'); slash > 0; slash = it.key().lastIndexOf(u'/', slash - 1))
            folders.insert(rowPath(it.key().left(slash), m_way.to));
    }
    for (const QString &folder : std::as_const(folders)) {
        if (auto flushed = media::flushToDisk(folder); !flushed)
            return flushed;
    }
    return tell(MoveMoment::Flushed, {});
}

media::Result<void> FolderMove::takeBack()
{
    if (!QFileInfo(m_way.from).isDir()) // a drive that is away: later
        return tl::unexpected(broken(Sentence::tr("The library folder %1 is not there.").arg(QDir::toNativeSeparators(m_way.from))));
    QSet<QString> names;
    for (auto it = m_brought.cbegin(); it != m_brought.cend(); ++it) {
        if (auto told = tell(MoveMoment::TakeBack, it.key()); !told)
            return told;
        names.insert(it.key());
        const QString to = rowPath(it.key(), m_way.to);
        const QString from = rowPath(it.key(), m_way.from);
        // What else has the name is not ours, and the last of its kind stays.
        if (isThere(to) && QFileInfo(from).isFile() && (isAsBrought(to, *it) || isSame(from, to)))
            QFile::remove(to);
    }
    // What a copy that never ended left.
    for (const QString &name : std::as_const(names)) {
        QDir folder(QFileInfo(rowPath(name, m_way.to)).path());
        for (const QString &part : folder.entryList({u".gesso-*.part"_s}, QDir::Files | QDir::Hidden))
            folder.remove(part);
    }
    removeEmptyFolders(m_way.to, names);
    return {};
}

// As it was brought, and untouched in the new folder, while the old one has a newer state.
media::Result<void> FolderMove::catchUpOne(const QString &name)
{
    const QFileInfo old(rowPath(name, m_way.from));
    if (!old.isFile())
        return {};
    const QString to = rowPath(name, m_way.to);
    const MovedFile now = measured(name, old);
    const MovedFile known = m_brought.value(name);
    if (isThere(to)) {
        if (known == now || known.name.isEmpty() || !isAsBrought(to, known) || isSame(old.filePath(), to))
            return {};
        const QString aside = to + u".before"_s; // the older state goes when the newer one is there
        if (isThere(aside) || !QFile::rename(to, aside))
            return {};
        if (auto brought = bringOne(name, name); !brought) {
            QFile::rename(aside, to);
            return brought;
        }
        QFile::remove(aside);
    } else if (auto brought = bringOne(name, name); !brought) {
        return brought;
    }
    m_brought.insert(name, now);
    return {};
}

// A name that is free in the new folder, unless what has it is this file.
media::Result<QString> FolderMove::bringLate(const QString &name)
{
    QString as = name;
    const QString folder = name.contains(u'/') ? name.section(u'/', 0, -2) : QString();
    if (isThere(rowPath(name, m_way.to)) && !isSame(rowPath(name, m_way.from), rowPath(name, m_way.to))) {
        as = media::freeFileName(rowPath(folder, m_way.to), name.section(u'/', -1));
        as = folder.isEmpty() ? as : folder + u'/' + as;
    }
    if (auto brought = bringOne(name, as); !brought)
        return tl::unexpected(brought.error());
    for (const QString &companion : companionsOf(rowPath(name, m_way.from))) {
        const QString beside = companion.mid(m_way.from.size() + 1);
        if (auto brought = bringOne(beside, as + beside.mid(name.size())); !brought)
            return tl::unexpected(brought.error());
        m_brought.insert(beside, measured(beside, QFileInfo(companion)));
    }
    m_brought.insert(name, measured(name, QFileInfo(rowPath(name, m_way.from))));
    return as;
}

media::Result<std::vector<RowFiles>> FolderMove::catchUp(const LibraryRows &rows)
{
    for (const RowFiles &row : rows.inside) {
        const bool isHere = isThere(rowPath(row.place, m_way.to)) || (!row.bin.isEmpty() && isThere(rowPath(row.bin, m_way.to)));
        for (const QString &name : {row.place, row.bin}) {
            if (name.isEmpty() || (isHere && !isThere(rowPath(name, m_way.to))))
                continue;
            QStringList all{name};
            for (const QString &companion : companionsOf(rowPath(name, m_way.from)))
                all << companion.mid(m_way.from.size() + 1);
            for (const QString &each : std::as_const(all)) {
                if (auto caught = catchUpOne(each); !caught)
                    return tl::unexpected(caught.error());
            }
        }
    }
    std::vector<RowFiles> moved;
    for (const RowFiles &row : rows.late) {
        if (!QFileInfo(rowPath(row.place, m_way.from)).isFile())
            continue;
        auto as = bringLate(row.place);
        if (!as)
            return tl::unexpected(as.error());
        moved.push_back({.id = row.id, .place = *as, .bin = row.bin.isEmpty() ? QString() : *as});
    }
    if (auto kept = keepList(); !kept)
        return tl::unexpected(kept.error());
    if (auto flushed = flush(); !flushed)
        return tl::unexpected(flushed.error());
    return moved;
}

media::Result<void> FolderMove::clear()
{
    if (!QFileInfo(m_way.to).isDir())
        return tl::unexpected(broken(Sentence::tr("The library folder %1 is not there.").arg(QDir::toNativeSeparators(m_way.to))));
    QSet<QString> names;
    for (auto it = m_brought.cbegin(); it != m_brought.cend(); ++it) {
        names.insert(it.key());
        const QFileInfo old(rowPath(it.key(), m_way.from));
        if (!old.isFile() || measured(it.key(), old) != it.value() || !isThere(rowPath(it.key(), m_way.to)))
            continue;
        if (auto told = tell(MoveMoment::Clear, it.key()); !told)
            return told;
        QFile::remove(old.filePath());
    }
    removeEmptyFolders(m_way.from, names);
    return tell(MoveMoment::Cleared, {});
}

// A line for each file.
media::Result<void> FolderMove::keepList() const
{
    QByteArray lines;
    for (auto it = m_brought.cbegin(); it != m_brought.cend(); ++it)
        lines += QJsonDocument(QJsonArray{it->name, it->bytes, it->changed}).toJson(QJsonDocument::Compact) + '\n';
    return media::writeFile(m_way.list, lines);
}

void FolderMove::readList()
{
    QFile file(m_way.list);
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const QJsonArray line = QJsonDocument::fromJson(file.readLine()).array();
        const QString name = line.at(0).toString();
        // Never out of the two folders, whatever the file says.
        if (!name.isEmpty() && !QDir::isAbsolutePath(name) && !QDir::cleanPath(name).startsWith(".."_L1))
            m_brought.insert(name, {.name = name, .bytes = line.at(1).toInteger(), .changed = line.at(2).toInteger()});
    }
}

void FolderMove::forgetList() const
{
    QFile::remove(m_way.list);
}

} // namespace studio
