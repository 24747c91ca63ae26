// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/marking.h"

#include "studio/background.h"
#include "studio/library/database.h"
#include "studio/library/itemrow.h"
#include "studio/library/library.h"
#include "studio/library/libraryreader.h"

#include "media/files.h"
#include "media/marks.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

constexpr int writtenAtOnce = 50; // of what is left over: asking for them holds this thread
constexpr std::chrono::minutes longestPause(10);

struct Written
{
    QString path;
    QString sha256; // of the file as it lies there now
    qint64 bytes = 0;
    QString trouble;
};

media::Marks marksFor(const ItemMarks &marks)
{
    QString label = labelName(marks.label);
    if (!label.isEmpty())
        label[0] = label.at(0).toUpper();
    return {.rating = marks.rating, .favourite = marks.favourite, .label = label, .tags = marks.tags};
}

Written writeTo(const QString &path, const media::Marks &marks)
{
    Written written{.path = path, .sha256 = {}, .trouble = {}};
    media::Marks whole = marks;
    if (const auto there = media::readMarks(path)) // only the file knows it
        whole.poster = there->poster;
    if (const auto done = media::writeMarks(path, whole); !done) {
        written.trouble = done.error().message;
        return written;
    }
    if (const auto sha256 = media::sha256OfFile(path))
        written.sha256 = *sha256;
    written.bytes = QFileInfo(path).size();
    return written;
}

} // namespace

Marking::Marking(Database &database, Library &library) : m_database(database), m_library(library)
{
    m_pool.setMaxThreadCount(1);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Marking::goOn);
}

Marking::~Marking() = default;

std::vector<ItemMarks> Marking::marksOf(const std::vector<qint64> &ids) const
{
    std::vector<ItemMarks> marks;
    for (const qint64 id : ids) {
        const auto row = m_database.run(u"SELECT rating, favourite, label, tags FROM items WHERE id = ?"_s, {id});
        if (!row || !(*row)->next())
            continue;
        ItemMarks of{.id = id,
                     .rating = (*row)->value(0).toInt(),
                     .favourite = (*row)->value(1).toBool(),
                     .label = labelFromName((*row)->value(2).toString()),
                     .tags = {}};
        for (const QJsonValue &tag : QJsonDocument::fromJson((*row)->value(3).toByteArray()).array())
            of.tags << tag.toString();
        marks.push_back(of);
    }
    return marks;
}

tl::expected<std::vector<ItemMarks>, QString> Marking::change(const std::vector<qint64> &ids, const MarkChange &change)
{
    const std::vector<ItemMarks> before = marksOf(ids);
    std::vector<ItemMarks> after = before;
    for (ItemMarks &marks : after) {
        marks.rating = std::clamp(change.rating.value_or(marks.rating), 0, 5);
        marks.favourite = change.favourite.value_or(marks.favourite);
        marks.label = change.label.value_or(marks.label);
        for (const QString &tag : change.removeTags)
            marks.tags.removeIf([&tag](const QString &has) { return has.compare(tag.simplified(), Qt::CaseInsensitive) == 0; });
        marks.tags = cleanTags(marks.tags + change.addTags);
    }
    if (const auto done = set(after); !done)
        return tl::unexpected(done.error());
    return before;
}

tl::expected<void, QString> Marking::set(const std::vector<ItemMarks> &marks)
{
    static const QString update = u"UPDATE items SET (%1) = (?,?,?,?,?), unwritten = 1 WHERE id = ?"_s.arg(QStringView(markColumns));
    std::vector<ItemMarks> changed;
    std::vector<qint64> ids;
    Database::Transaction transaction(m_database);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    for (const ItemMarks &of : marks) {
        const std::vector<ItemMarks> had = marksOf({of.id});
        if (had.empty() || had.front() == of)
            continue;
        const Item item{.rating = of.rating, .favourite = of.favourite, .label = of.label, .tags = of.tags};
        if (const auto updated = m_database.run(update, markValues(item) + QVariantList{of.id}); !updated)
            return tl::unexpected(updated.error());
        if (had.front().tags != of.tags) {
            if (const auto words = m_database.run(u"UPDATE words SET tags = ? WHERE rowid = ?"_s, {tagWords(of.tags), of.id}); !words)
                return tl::unexpected(words.error());
        }
        changed.push_back(of);
        ids.push_back(of.id);
    }
    if (const auto committed = transaction.commit(); !committed)
        return committed;
    if (changed.empty())
        return {};
    Q_EMIT m_library.changed(ids);
    for (const qint64 id : ids)
        m_told.erase(id);
    writeToFiles(changed);
    return {};
}

// A file that stayed where it was is the person's own: only the row knows.
bool Marking::isOurs(const QString &path) const
{
    return path.startsWith(m_library.folder() + u'/');
}

void Marking::setPatience(std::chrono::milliseconds first)
{
    m_patience = first;
    m_pause = first;
}

void Marking::hold(bool held)
{
    if (!std::exchange(m_isHeld, held) || held)
        return;
    for (const auto &[id, seconds] : std::exchange(m_posters, {}))
        choosePoster(id, seconds);
    goOn();
}

void Marking::goOn()
{
    m_behind = 0;
    goOnWhenDone();
}

void Marking::goOnWhenDone()
{
    if (m_behind && m_writing.empty())
        writeMore();
}

// The next few of those that goOn() is on its way through.
void Marking::writeMore()
{
    std::vector<qint64> ids;
    const auto rows = m_database.run(u"SELECT id FROM items WHERE unwritten <> 0 AND id > ? ORDER BY id LIMIT ?"_s, {*m_behind, writtenAtOnce});
    while (rows && (*rows)->next())
        ids.push_back((*rows)->value(0).toLongLong());
    m_behind.reset();
    if (ids.empty())
        return;
    m_behind = ids.back();
    writeToFiles(marksOf(ids));
}

void Marking::writeToFiles(const std::vector<ItemMarks> &marks)
{
    if (m_isHeld) // the rows know that the files do not have them yet
        return;
    for (const ItemMarks &of : marks) {
        const std::optional<Item> item = m_library.itemAnywhere(of.id);
        if (!item)
            continue;
        ++m_writing[of.id];
        inBackground(
            m_pool, this,
            [path = item->path, marks = marksFor(of), isOurs = isOurs(item->path)] { return isOurs ? writeTo(path, marks) : Written(); },
            [this, id = of.id](const Written &written) {
                const bool isLast = --m_writing[id] == 0;
                if (isLast)
                    m_writing.erase(id);
                // What cannot be written is tried again. A rebuild finds what is not stored here.
                const bool isWritten = written.trouble.isEmpty() && isLast;
                const auto updated = written.sha256.isEmpty()
                    ? m_database.run(u"UPDATE items SET unwritten = unwritten * ? WHERE id = ?"_s, {isWritten ? 0 : 1, id})
                    : m_database.run(u"UPDATE items SET unwritten = unwritten * ?, content_hash = ?, bytes = ? WHERE id = ?"_s,
                                     {isWritten ? 0 : 1, written.sha256, written.bytes, id});
                Q_UNUSED(updated)
                settle(id, isWritten, written.path, written.trouble);
            });
    }
}

void Marking::settle(qint64 id, bool isWritten, const QString &path, const QString &trouble)
{
    if (isWritten)
        m_told.erase(id);
    if (!trouble.isEmpty()) {
        if (!m_again.isActive()) {
            m_again.start(m_pause);
            m_pause = std::min<std::chrono::milliseconds>(m_pause * 2, longestPause);
        }
        if (m_told.insert(id).second)
            Q_EMIT writeFailed(path, trouble);
    }
    goOnWhenDone();
    if (!m_writing.empty())
        return;
    if (!m_again.isActive())
        m_pause = m_patience; // nothing is left over
    Q_EMIT written();
}

void Marking::allTags(QObject *context, const std::function<void(const QStringList &tags)> &deliver)
{
    m_library.searches().ask(
        context,
        [](ReadConnection &connection) {
            QStringList tags;
            QSqlQuery *rows = connection.run(u"SELECT DISTINCT tag.value FROM items, json_each(items.tags) AS tag "
                                             u"WHERE items.tags <> '' AND items.bin_path IS NULL ORDER BY 1 COLLATE NOCASE"_s);
            while (rows && rows->next())
                tags << rows->value(0).toString();
            if (rows)
                rows->finish();
            return tags;
        },
        deliver);
}

} // namespace studio
