// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Small pictures on disk, shared with every program of the desktop: freedesktop.org's Thumbnail Managing Standard.
//
// PNG files in ~/.cache/thumbnails/{normal,large,x-large,xx-large} under the MD5 of the file's address, with the address
// and the time of the last change inside; "fail/gesso" remembers what could not be shown, and why. Thread-safe, and two
// programs at once do no harm: files appear complete or not at all. For the background.

#include "media/media.h"

#include <QImage>

#include <optional>

namespace media {

// By what a changed file is told from what it was.
struct FileStamp
{
    qint64 changed = 0; // milliseconds since 1970
    qint64 bytes = -1;  // -1: there is no such file
    bool operator==(const FileStamp &) const = default;
};
[[nodiscard]] FileStamp stampOf(const QString &path);

class ThumbnailCache
{
public:
    // An empty folder: nothing is kept.
    explicit ThumbnailCache(QString folder = standardFolder());
    [[nodiscard]] static QString standardFolder();

    // The smallest kept picture that is at least `side` on its longer side or all of the original; null: there is none.
    [[nodiscard]] QImage find(const QString &path, int side) const;
    // Why this file, as it is now, could not be shown last time.
    [[nodiscard]] std::optional<QString> failure(const QString &path) const;

    // `stamp` is that of before the file was decoded: what was changed meanwhile is not kept. `image` fits into
    // sideFor(side) and is in sRGB.
    bool store(const QString &path, const FileStamp &stamp, int side, const QImage &image) const;
    bool storeFailure(const QString &path, const FileStamp &stamp, const QString &reason) const;

    // 128, 256, 512 or 1024: in which of them a picture of this side is kept.
    [[nodiscard]] static int sideFor(int side);
    // Where the picture of this file lies, whether it is there or not.
    [[nodiscard]] QString fileFor(const QString &path, int side) const;
    // file:///… as all programs write it.
    [[nodiscard]] static QByteArray addressOf(const QString &path);

private:
    [[nodiscard]] QString failureFile(const QString &path) const;
    [[nodiscard]] bool isOwn(const QString &path) const;

    QString m_folder;
};

// What a viewer shows small: from the cache, else decoded. In sRGB, upright, at most `side` wide and high.
struct SmallPicture
{
    QImage image;   // null: cannot be shown
    QString reason; // why not
    QImage fresh;   // what is not in the cache yet, to be stored when there is time; null: nothing
    int side = 0;   // for which size of the cache
    bool lasts = false; // the reason holds until the file changes
    FileStamp stamp;
};
[[nodiscard]] SmallPicture smallPicture(const ThumbnailCache &cache, const QString &path, int side);
void keepInCache(const ThumbnailCache &cache, const QString &path, const SmallPicture &picture);

} // namespace media
