// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A library in a folder that goes away, with files that are pictures.

#include "studio/library/database.h"
#include "studio/library/library.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace shelf {

using namespace Qt::StringLiterals;

// A picture that no other has: `number` is its colour.
inline QString picture(const QString &path, int number)
{
    QDir().mkpath(QFileInfo(path).path());
    QImage image(12, 8, QImage::Format_RGB32);
    image.fill(QColor::fromRgb(QRgb(0xff000000U | unsigned(number))));
    image.save(path, "PNG");
    return path;
}

inline studio::Item made(const QString &path, const QJsonObject &values = {}, const QString &batch = {})
{
    return {.path = path,
            .kind = media::Kind::Image,
            .mimeType = u"image/png"_s,
            .sha256 = u"of "_s + path,
            .bytes = QFileInfo(path).size(),
            .size = {12, 8},
            .created = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC),
            .recipe = studio::Recipe{.endpoint = u"fal-ai/flux/dev"_s, .values = values, .batch = batch},
            .jobId = u"job"_s};
}

class Shelf
{
public:
    Shelf() { open(); }

    void open()
    {
        library.reset();
        database.reset();
        database = *studio::Database::open(folder.filePath(u"gesso.db"_s));
        library = std::make_unique<studio::Library>(*database, path());
    }
    [[nodiscard]] QString path(const QString &name = {}) const
    {
        return name.isEmpty() ? folder.filePath(u"library"_s) : folder.filePath(u"library/"_s + name);
    }
    // A file in the library, and its row.
    qint64 add(const QString &name, int number, const QJsonObject &values = {}, const QString &batch = {}) const
    {
        return library->add({made(picture(path(name), number), values, batch)})->front();
    }
    [[nodiscard]] QString pathOf(qint64 id) const { return library->itemAnywhere(id)->path; }

    QTemporaryDir folder;
    std::unique_ptr<studio::Database> database;
    std::unique_ptr<studio::Library> library;
};

} // namespace shelf
