// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/live/take.h"

#include "media/files.h"
#include "media/probe.h"
#include "media/recipetag.h"
#include "media/rewrap.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace studio {

using namespace Qt::StringLiterals;

namespace {

constexpr auto prefix = ".take-"_L1;
constexpr auto noteName = "take.json"_L1;

QByteArray jsonOf(const Recipe &recipe)
{
    return QJsonDocument(recipe.toPublicJson()).toJson(QJsonDocument::Compact);
}

TakeNote noteOf(const QString &take)
{
    TakeNote found;
    QFile file(QDir(take).filePath(noteName));
    if (!file.open(QIODevice::ReadOnly))
        return found;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (auto recipe = Recipe::fromJson(object.value("recipe"_L1).toObject()))
        found.recipe = *std::move(recipe);
    found.name = object.value("name"_L1).toString();
    found.end = std::chrono::milliseconds(object.value("end"_L1).toInteger());
    return found;
}

// One whose note is lost.
QString nameFor(const QString &part)
{
    const auto info = media::probe(part);
    const QString time = QFileInfo(part).lastModified().toString(u"yyyy-MM-dd HH-mm-ss"_s);
    return time + (info && info->suffix == "webm"_L1 ? u".webm"_s : u".mp4"_s);
}

} // namespace

QString makeTake(const QString &folder)
{
    QTemporaryDir take(QDir(folder).filePath(prefix + u"XXXXXX"_s));
    take.setAutoRemove(false);
    return take.isValid() ? take.path() : QString();
}

bool isTake(const QString &name)
{
    return name.startsWith(prefix);
}

void note(const QString &take, const TakeNote &what)
{
    const QJsonObject object{{u"name"_s, what.name}, {u"recipe"_s, what.recipe.toPublicJson()}, {u"end"_s, qint64(what.end.count())}};
    // Without it the film is there all the same.
    static_cast<void>(media::writeFile(QDir(take).filePath(noteName), QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

media::Result<QString> takeOut(const QString &take, const TakeNote &what)
{
    const QString film = QDir(take).filePath(what.name);
    // What is in the file is what makes it findable. A format without a place for it is no reason to lose it.
    static_cast<void>(media::embedRecipe(film, jsonOf(what.recipe)));
    const QDir folder = QFileInfo(take).absoluteDir();
    const QString to = folder.filePath(media::freeFileName(folder.path(), what.name));
    if (const auto moved = media::moveFile(film, to); !moved)
        return tl::unexpected(moved.error());
    QDir(take).removeRecursively();
    return to;
}

media::Result<QString> rescue(const QString &take)
{
    const QDir dir(take);
    TakeNote what = noteOf(take);
    if (!what.name.isEmpty())
        what.name = media::safeFileName(what.name);
    if (!what.name.isEmpty() && QFile::exists(dir.filePath(what.name)))
        return takeOut(take, what); // it died at the very end
    // The first one is what was recorded, the later ones are copies that were being made of it.
    const QFileInfoList parts = dir.entryInfoList({u".gesso-*.part"_s}, QDir::Files | QDir::Hidden, QDir::Time | QDir::Reversed);
    for (const QFileInfo &part : parts) {
        if (what.name.isEmpty())
            what.name = nameFor(part.filePath());
        const auto whole = media::rewrap(part.filePath(), dir.filePath(what.name), what.end);
        if (whole)
            return takeOut(take, what);
        if (whole.error().kind != media::Failure::Kind::Broken)
            return tl::unexpected(whole.error());
    }
    QDir(take).removeRecursively();
    return QString();
}

} // namespace studio
