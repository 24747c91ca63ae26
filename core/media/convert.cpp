// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/convert.h"

#include "media/avif.h"
#include "media/besidefile.h"
#include "media/files.h"
#include "media/imagefile.h"
#include "media/marks.h"
#include "media/preview.h"
#include "media/probe.h"
#include "media/recipetag.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImageWriter>

#include <cerrno>

namespace media {

using namespace Qt::StringLiterals;

static tl::unexpected<Failure> cannotConvert(const QString &path, const QString &format)
{
    return tl::make_unexpected(
        Failure{Failure::Kind::Unsupported,
                QCoreApplication::translate("media", "“%1” cannot be converted to %2.")
                    .arg(shownName(path), format.toUpper())});
}

static Result<void> copied(const QString &from, const QString &to, bool keepRecipe)
{
    if (keepRecipe)
        return copyFile(from, to);
    return BesideFile::create(to).and_then([&](BesideFile beside) -> Result<void> {
        if (auto filled = beside.fillFrom(from); !filled)
            return filled;
        if (auto bare = removeRecipe(beside.path()); !bare)
            return bare;
        // Nor what was thought of it; a file that says nothing stays as it is.
        if (const auto marks = readMarks(beside.path()); marks && *marks != Marks()) {
            if (auto bare = writeMarks(beside.path(), {}); !bare)
                return bare;
        }
        return beside.becomeTarget();
    });
}

// What has to be decoded for that: as little as can be.
static QSize boundFor(QSize source, QSize wanted)
{
    if (wanted.width() >= source.width() || wanted.height() >= source.height())
        return {};
    return source.scaled(wanted, Qt::KeepAspectRatioByExpanding);
}

// Where the proportions differ the edges are cut evenly.
static QImage fitted(const QImage &image, QSize size)
{
    if (image.size() == size)
        return image;
    const QImage covering = image.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return covering.copy((covering.width() - size.width()) / 2, (covering.height() - size.height()) / 2, size.width(), size.height());
}

bool canWriteImage(const QByteArray &format)
{
    return format == "avif" ? canWriteAvif() : QImageWriter::supportedImageFormats().contains(format);
}

Result<void> convert(const QString &from, const QString &to, const ConvertOptions &options)
{
    if (QFileInfo::exists(to))
        return tl::make_unexpected(systemFailure(EEXIST, to));
    if (options.format.isEmpty() && options.resize.by == Resize::By::Nothing)
        return copied(from, to, options.keepRecipe);

    const Result<Info> info = probe(from);
    if (!info)
        return tl::make_unexpected(info.error());
    const QSize size = options.resize.of(info->size);
    if (options.format.isEmpty() && size == info->size) // small enough already: its bytes stay
        return copied(from, to, options.keepRecipe);
    const QString wanted = options.format.isEmpty() ? info->suffix : options.format;
    QByteArray format = wanted.toLower().toLatin1();
    if (format == "jpg")
        format = "jpeg";
    if (format == "tif")
        format = "tiff";
    if (info->kind != Kind::Image || !canWriteImage(format))
        return cannotConvert(from, QString::fromLatin1(format));

    Result<QImage> image = loadImage(from, boundFor(info->size, size));
    if (!image)
        return tl::make_unexpected(image.error());
    if (options.resize.by != Resize::By::Nothing)
        *image = fitted(*image, size);
    auto beside = BesideFile::create(to);
    if (!beside)
        return tl::make_unexpected(beside.error());
    if (auto written = format == "avif" ? writeAvif(*image, beside->path(), to, options.quality)
                                         : writeImage(*image, beside->path(), to, format, options.quality);
        !written)
        return written;
    if (options.keepRecipe) {
        const Result<QByteArray> recipe = readRecipe(from);
        const Result<void> kept = recipe ? embedRecipe(beside->path(), *recipe) : Result<void>();
        // A format without a place for it is still what was asked for.
        if (!kept && kept.error().kind != Failure::Kind::Unsupported) {
            return tl::make_unexpected(
                systemFailure(kept.error().kind == Failure::Kind::DiskFull ? ENOSPC : EIO, to));
        }
        static const QList<QByteArray> inside{"png", "jpeg", "webp", "tiff"}; // others would get a file beside this one
        if (const auto marks = readMarks(from); marks && *marks != Marks() && inside.contains(format)) {
            if (const auto marked = writeMarks(beside->path(), *marks); !marked && marked.error().kind == Failure::Kind::DiskFull)
                return marked;
        }
    }
    return beside->becomeTarget();
}

} // namespace media
