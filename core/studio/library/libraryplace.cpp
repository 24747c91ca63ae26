// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/library/libraryplace.h"

#include "studio/library/filelock.h"

#include "media/files.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

QString fileIn(const QString &profileFolder)
{
    return profileFolder + u"/library.json"_s;
}

QString folderFrom(const QJsonValue &value)
{
    const QString path = value.toString();
    return QDir::isAbsolutePath(path) ? QDir::cleanPath(path) : QString();
}

} // namespace

LibraryPlace libraryPlaceIn(const QString &profileFolder)
{
    constexpr qint64 largest = 1 << 20;
    QFile file(fileIn(profileFolder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.read(largest)).object();
    LibraryPlace place{.folder = folderFrom(object.value("folder"_L1)), .from = folderFrom(object.value("from"_L1)), .to = folderFrom(object.value("to"_L1))};
    const QString stage = object.value("stage"_L1).toString();
    if (!place.from.isEmpty() && !place.to.isEmpty())
        place.stage = stage == "bringing"_L1 ? LibraryPlace::Stage::Bringing
            : stage == "clearing"_L1         ? LibraryPlace::Stage::Clearing
                                             : LibraryPlace::Stage::Settled;
    for (const QJsonValue &each : object.value("former"_L1).toArray()) {
        if (const QString folder = folderFrom(each); !folder.isEmpty())
            place.former << folder;
    }
    return place;
}

tl::expected<void, QString> keepLibraryPlace(const QString &profileFolder, const LibraryPlace &place)
{
    QJsonObject object;
    if (!place.folder.isEmpty())
        object.insert("folder"_L1, place.folder);
    if (place.stage != LibraryPlace::Stage::Settled) {
        object.insert("stage"_L1, place.stage == LibraryPlace::Stage::Bringing ? u"bringing"_s : u"clearing"_s);
        object.insert("from"_L1, place.from);
        object.insert("to"_L1, place.to);
    }
    if (!place.former.isEmpty())
        object.insert("former"_L1, QJsonArray::fromStringList(place.former));
    if (const auto written = media::writeFile(fileIn(profileFolder), QJsonDocument(object).toJson()); !written)
        return tl::unexpected(written.error().message);
    if (const auto flushed = media::flushToDisk(profileFolder); !flushed) // the new name
        return tl::unexpected(flushed.error().message);
    return {};
}

QString libraryMoveLock(const QString &profileFolder)
{
    return profileFolder + u"/library-move.lock"_s;
}

bool isLibraryBeingMoved(const QString &profileFolder)
{
    return libraryPlaceIn(profileFolder).stage == LibraryPlace::Stage::Bringing
        && FileLock(libraryMoveLock(profileFolder)).outcome() == FileLock::Outcome::Taken;
}

} // namespace studio
