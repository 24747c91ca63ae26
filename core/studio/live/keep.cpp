// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/live/keep.h"

#include "studio/background.h"
#include "studio/library/library.h"
#include "studio/library/madefiles.h"
#include "studio/live/take.h"

#include "media/files.h"
#include "media/probe.h"
#include "media/recipetag.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <deque>

namespace studio {

using namespace Qt::StringLiterals;

namespace {

struct Frame
{
    QByteArray bytes;
    QString contentType;
    Recipe recipe;
    QString path;
    QString drawingsFolder;
};

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString suffixFor(const QString &contentType)
{
    const QString type = contentType.section(u'/', 1).section(u';', 0, 0);
    if (type == "jpeg"_L1)
        return u"jpg"_s;
    return type == "png"_L1 || type == "webp"_L1 ? type : u"img"_s;
}

// The prompt's beginning, with a time that no other frame has.
QString nameFor(const Recipe &recipe, const QString &contentType)
{
    const QString words = recipe.values.value("prompt"_L1).toString().left(40).trimmed();
    const QString time = recipe.created.toLocalTime().toString(u"yyyy-MM-dd HH-mm-ss-zzz"_s);
    const QString stem = words.isEmpty() ? time : words + u' ' + time;
    return media::safeFileName(stem + u'.' + suffixFor(contentType));
}

// Puts the content of a data: address into a file and refers to that.
media::Result<QString> filed(const QString &address, const QString &folder, Recipe &recipe)
{
    const qsizetype comma = address.indexOf(u',');
    const QByteArray content = QByteArray::fromBase64(QStringView(address).mid(comma + 1).toLatin1());
    const QString type = address.mid(5, address.indexOf(u';') - 5);
    const QString hash = sha256(content);
    const QString path = QDir(folder).filePath(hash.left(16) + u'.' + suffixFor(type));
    if (!QFileInfo::exists(path)) {
        QDir().mkpath(folder);
        if (const auto written = media::writeFile(path, content); !written)
            return tl::unexpected(written.error());
    }
    recipe.inputs.push_back(
        {.path = path, .sha256 = hash, .name = QFileInfo(path).fileName(), .contentType = type});
    return QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
}

media::Result<void> fileDrawings(Frame &frame)
{
    QJsonObject &values = frame.recipe.values;
    for (const QString &key : values.keys()) {
        const QJsonValue value = values.value(key);
        const bool isList = value.isArray();
        const QString address = isList ? value.toArray().first().toString() : value.toString();
        if (!address.startsWith("data:"_L1))
            continue;
        const auto local = filed(address, frame.drawingsFolder, frame.recipe);
        if (!local)
            return tl::unexpected(local.error());
        values[key] = isList ? QJsonValue(QJsonArray{*local}) : QJsonValue(*local);
    }
    return {};
}

tl::expected<Item, QString> write(Frame frame)
{
    Item item;
    if (const auto done = fileDrawings(frame); !done)
        return tl::unexpected(done.error().message);
    if (const auto done = media::writeFile(frame.path, frame.bytes); !done)
        return tl::unexpected(done.error().message);
    const QByteArray json = QJsonDocument(frame.recipe.toPublicJson()).toJson(QJsonDocument::Compact);
    // A format without a place for it is no reason to lose the frame: the row has the recipe too.
    const auto embedded = media::embedRecipe(frame.path, json);
    if (!embedded && embedded.error().kind != media::Failure::Kind::Unsupported)
        return tl::unexpected(embedded.error().message);

    const auto info = media::probe(frame.path);
    if (!info)
        return tl::unexpected(info.error().message);
    item.path = frame.path;
    item.kind = info->kind;
    item.mimeType = info->mimeType;
    item.sha256 = sha256(frame.bytes);
    item.bytes = info->bytes;
    item.size = info->size;
    item.created = frame.recipe.created;
    if (const QJsonValue seed = frame.recipe.values.value("seed"_L1); seed.isDouble())
        item.seed = seed.toInteger();
    item.recipe = frame.recipe;
    return item;
}

media::Result<Item> fileClip(const QString &from, const QString &to)
{
    std::optional<Recipe> recipe;
    if (const auto json = media::readRecipe(from)) {
        if (auto read = Recipe::fromJson(QJsonDocument::fromJson(*json).object()))
            recipe = *std::move(read);
    }
    auto item = fileAway(from, to);
    if (item)
        item->recipe = recipe;
    return item;
}

struct Left
{
    QStringList whole;
    QStringList rescued;
    QStringList problems; // sentences
};

// The films in the folder; what else was begun there is taken away.
Left leftIn(const QString &path)
{
    Left left;
    const QDir folder(path);
    const QFileInfoList entries = folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        if (isTake(entry.fileName()) && entry.isDir() && !entry.isSymLink()) {
            if (const auto film = rescue(entry.filePath()); !film)
                left.problems << film.error().message;
            else if (!film->isEmpty())
                left.rescued << *film;
        } else if (entry.fileName().startsWith(u'.') && entry.isDir() && !entry.isSymLink())
            QDir(entry.filePath()).removeRecursively();
        else if (entry.fileName().startsWith(".gesso-"_L1))
            QFile::remove(entry.filePath());
        else if (const auto info = media::probe(entry.filePath()); info && (info->kind == media::Kind::Video || info->mimeType == "image/gif"_L1))
            left.whole << entry.filePath();
    }
    return left;
}

} // namespace

struct Keep::Private
{
    Keep *q;
    Library &library;
    std::deque<Frame> waiting;
    bool busy = false;

    using Told = void (Keep::*)(qint64, const QString &);

    void file(const QString &path, Told told);
    void next();
    void finish(const tl::expected<Item, QString> &item);
};

void Keep::Private::next()
{
    if (busy || waiting.empty())
        return;
    Frame frame = std::move(waiting.front());
    waiting.pop_front();
    const auto path = library.place(nameFor(frame.recipe, frame.contentType), frame.recipe.created);
    if (!path) {
        Q_EMIT q->failed(path.error());
        next();
        return;
    }
    frame.path = *path;
    frame.drawingsFolder = QDir(library.folder()).filePath(u"Live drawings"_s);
    busy = true;
    inBackground(
        q, [frame = std::move(frame)] { return write(frame); },
        [this](const tl::expected<Item, QString> &item) { finish(item); });
}

void Keep::Private::finish(const tl::expected<Item, QString> &item)
{
    busy = false;
    if (!item) {
        Q_EMIT q->failed(item.error());
    } else if (const auto ids = library.add({*item}); !ids) {
        Q_EMIT q->failed(ids.error());
    } else {
        Q_EMIT q->kept(ids->front(), item->path);
    }
    next();
}

Keep::Keep(Library &library, QObject *parent)
    : QObject(parent)
    , d(new Private{.q = this, .library = library})
{}

Keep::~Keep() = default;

void Keep::keepClip(const QString &path)
{
    d->file(path, &Keep::keptClip);
}

void Keep::Private::file(const QString &path, Told told)
{
    const auto to = library.place(QFileInfo(path).fileName(), QDateTime::currentDateTime());
    if (!to) {
        Q_EMIT q->failed(to.error());
        return;
    }
    inBackground(
        q, [path, to = *to] { return fileClip(path, to); },
        [this, told](const media::Result<Item> &item) {
            if (!item)
                Q_EMIT q->failed(item.error().message);
            else if (const auto ids = library.add({*item}); !ids)
                Q_EMIT q->failed(ids.error());
            else
                Q_EMIT (q->*told)(ids->front(), item->path);
        });
}

void Keep::keepLeft(const QString &folder)
{
    inBackground(
        this, [folder] { return leftIn(folder); },
        [this](const Left &left) {
            for (const QString &path : left.whole)
                keepClip(path);
            for (const QString &path : left.rescued)
                d->file(path, &Keep::rescuedClip);
            for (const QString &problem : left.problems)
                Q_EMIT failed(problem);
        });
}

void Keep::keep(const QByteArray &bytes, const QString &contentType, const Recipe &recipe)
{
    Frame frame{.bytes = bytes, .contentType = contentType, .recipe = recipe};
    if (!frame.recipe.created.isValid())
        frame.recipe.created = QDateTime::currentDateTimeUtc();
    d->waiting.push_back(std::move(frame));
    d->next();
}

} // namespace studio
