// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/thumbnailcache.h"

#include "media/besidefile.h"
#include "media/colours.h"
#include "media/preview.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageWriter>
#include <QSaveFile>
#include <QStandardPaths>

#include <array>

namespace media {

using namespace Qt::StringLiterals;

namespace {

struct Size
{
    int side;
    QLatin1StringView folder;
};
constexpr std::array<Size, 4> sizes{{{128, "normal"_L1}, {256, "large"_L1}, {512, "x-large"_L1}, {1024, "xx-large"_L1}}};

constexpr auto addressKey = "Thumb::URI"_L1;
constexpr auto changedKey = "Thumb::MTime"_L1;
constexpr auto bytesKey = "Thumb::Size"_L1;
constexpr auto reasonKey = "Gesso::Reason"_L1;
constexpr qint64 largestEntry = 16LL * 1024 * 1024; // whatever else lies there was not made by a program like this

QString nameFor(const QString &path)
{
    return QString::fromLatin1(QCryptographicHash::hash(ThumbnailCache::addressOf(path), QCryptographicHash::Md5).toHex()) + ".png"_L1;
}

// An entry for this very file as it is now.
QImage entryIn(const QString &file, const QString &path, const FileStamp &stamp, QString *reason = nullptr)
{
    QFile entry(file);
    if (!entry.open(QIODevice::ReadOnly) || entry.size() > largestEntry)
        return {};
    QImage image; // its texts come with it; the reader's own would break "Thumb::URI" at the first colon
    if (!image.load(&entry, "png"))
        return {};
    const QString bytes = image.text(bytesKey);
    if (image.text(addressKey).toLatin1() != ThumbnailCache::addressOf(path) || image.text(changedKey).toLongLong() != stamp.changed / 1000
        || (!bytes.isEmpty() && bytes.toLongLong() != stamp.bytes))
        return {};
    if (reason)
        *reason = image.text(reasonKey);
    return image;
}

bool makePrivate(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    if (!QDir().mkpath(folder))
        return false;
    return QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

bool write(const QString &file, const QImage &image, const QString &path, const FileStamp &stamp, const QString &reason = {})
{
    if (!makePrivate(QFileInfo(file).absolutePath()))
        return false;
    // The pixels alone: a recipe that stands in the file has no place in a cache.
    QImage entry = QImage(image.constBits(), image.width(), image.height(), image.bytesPerLine(), image.format()).copy();
    entry.setText(addressKey, QString::fromLatin1(ThumbnailCache::addressOf(path)));
    entry.setText(changedKey, QString::number(stamp.changed / 1000));
    entry.setText(bytesKey, QString::number(stamp.bytes));
    entry.setText("Software"_L1, "Gesso"_L1);
    if (!reason.isEmpty())
        entry.setText(reasonKey, reason);
    QSaveFile beside(file);
    if (!beside.open(QIODevice::WriteOnly))
        return false;
    beside.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QImageWriter writer(&beside, "png");
    writer.setCompression(30); // a third of the time of the usual, a tenth more bytes
    return writer.write(entry) && beside.commit();
}

} // namespace

FileStamp stampOf(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() ? FileStamp{.changed = info.lastModified().toMSecsSinceEpoch(), .bytes = info.size()} : FileStamp{};
}

ThumbnailCache::ThumbnailCache(QString folder)
    : m_folder(std::move(folder))
{
}

QString ThumbnailCache::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + "/thumbnails"_L1;
}

QByteArray ThumbnailCache::addressOf(const QString &path)
{
    return "file://" + QFile::encodeName(QFileInfo(path).absoluteFilePath()).toPercentEncoding("!$&'()*+,;=:@/");
}

int ThumbnailCache::sideFor(int side)
{
    for (const Size &size : sizes) {
        if (side <= size.side)
            return size.side;
    }
    return sizes.back().side;
}

QString ThumbnailCache::fileFor(const QString &path, int side) const
{
    const int kept = sideFor(side);
    for (const Size &size : sizes) {
        if (size.side == kept)
            return m_folder + u'/' + size.folder + u'/' + nameFor(path);
    }
    return {};
}

QString ThumbnailCache::failureFile(const QString &path) const
{
    return m_folder + "/fail/gesso/"_L1 + nameFor(path);
}

bool ThumbnailCache::isOwn(const QString &path) const
{
    return m_folder.isEmpty() || QFileInfo(path).absoluteFilePath().startsWith(m_folder + u'/');
}

QImage ThumbnailCache::find(const QString &path, int side) const
{
    const FileStamp stamp = stampOf(path);
    if (isOwn(path) || stamp.bytes < 0)
        return {};
    for (const Size &size : sizes) {
        if (size.side < side && size.side != sizes.back().side)
            continue;
        QImage image = entryIn(fileFor(path, size.side), path, stamp);
        if (!image.isNull())
            return image;
    }
    return {};
}

std::optional<QString> ThumbnailCache::failure(const QString &path) const
{
    QString reason;
    if (isOwn(path) || entryIn(failureFile(path), path, stampOf(path), &reason).isNull())
        return std::nullopt;
    return reason;
}

bool ThumbnailCache::store(const QString &path, const FileStamp &stamp, int side, const QImage &image) const
{
    if (isOwn(path) || image.isNull() || stampOf(path) != stamp)
        return false;
    return write(fileFor(path, side), image, path, stamp);
}

bool ThumbnailCache::storeFailure(const QString &path, const FileStamp &stamp, const QString &reason) const
{
    if (isOwn(path) || stamp.bytes < 0 || stampOf(path) != stamp)
        return false;
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return write(failureFile(path), nothing, path, stamp, reason);
}

static QImage fitted(const QImage &image, int side)
{
    if (image.width() <= side && image.height() <= side)
        return image;
    return image.scaled(QSize(side, side), Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

SmallPicture smallPicture(const ThumbnailCache &cache, const QString &path, int side)
{
    SmallPicture small{.side = ThumbnailCache::sideFor(side), .stamp = stampOf(path)};
    const bool isKept = side <= small.side; // larger ones are not shared
    if (const QImage kept = isKept ? cache.find(path, side) : QImage(); !kept.isNull()) {
        small.image = inColoursOf(fitted(kept, side), {});
        return small;
    }
    if (const auto reason = cache.failure(path)) {
        small.reason = *reason;
        return small;
    }
    // As large as it is kept, so that the next size asked for is there already.
    const int decoded = isKept ? small.side : side;
    const auto image = thumbnail(path, QSize(decoded, decoded));
    if (!image) {
        const auto kind = image.error().kind;
        small.lasts = kind == Failure::Kind::Broken || kind == Failure::Kind::TooLarge || kind == Failure::Kind::Unsupported;
        small.reason = image.error().message;
        return small;
    }
    const QImage whole = inColoursOf(*image, {});
    small.image = fitted(whole, side);
    // An original that is hardly larger than its thumbnail is read just as quickly.
    constexpr qint64 smallFile = 32 * 1024;
    if (isKept && small.stamp.bytes > smallFile)
        small.fresh = whole;
    return small;
}

void keepInCache(const ThumbnailCache &cache, const QString &path, const SmallPicture &picture)
{
    if (!picture.fresh.isNull())
        cache.store(path, picture.stamp, picture.side, picture.fresh);
    else if (picture.image.isNull() && picture.lasts)
        cache.storeFailure(path, picture.stamp, picture.reason);
}

} // namespace media
