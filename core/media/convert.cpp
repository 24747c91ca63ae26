// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/convert.h"

#include "media/besidefile.h"
#include "media/files.h"
#include "media/preview.h"
#include "media/probe.h"
#include "media/recipetag.h"

#include <QColorSpace>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
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

// The pixels alone. Text that came with an image file may hold a recipe of its own, and Qt would
// write it into the new file.
static QImage withoutText(const QImage &image)
{
    QImage bare(image.size(), image.format());
    bare.setColorTable(image.colorTable());
    bare.setColorSpace(image.colorSpace());
    bare.setDotsPerMeterX(image.dotsPerMeterX());
    bare.setDotsPerMeterY(image.dotsPerMeterY());
    const auto lineBytes = size_t(std::min(image.bytesPerLine(), bare.bytesPerLine()));
    for (int y = 0; y < image.height(); ++y)
        std::copy_n(image.constScanLine(y), lineBytes, bare.scanLine(y));
    return bare;
}

// JPEG knows no transparency, and Qt would show black where there was none.
static QImage onWhite(const QImage &image)
{
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.setColorSpace(image.colorSpace());
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(0, 0, image);
    return flat;
}

static Result<void> writeImage(const QImage &source, const BesideFile &beside, const QString &to,
                               const QByteArray &format, int quality)
{
    QImage image = withoutText(source);
    if (format == "jpeg" && image.hasAlphaChannel())
        image = onWhite(image);
    QImageWriter writer(beside.path(), format);
    // For PNG and TIFF Qt would take the number for how little to compress.
    if (format == "jpeg" || format == "webp")
        writer.setQuality(quality);
    if (format == "jpeg")
        writer.setOptimizedWrite(true);
    if (format == "tiff")
        writer.setCompression(1); // LZW, lossless
    if (!writer.write(image)) {
        return tl::make_unexpected(
            Failure{Failure::Kind::Unwritable,
                    QCoreApplication::translate("media", "“%1” could not be written: %2.")
                        .arg(shownName(to), writer.errorString())});
    }
    return {};
}

static Result<void> copied(const QString &from, const QString &to, bool keepRecipe)
{
    if (keepRecipe)
        return copyFile(from, to);
    return BesideFile::create(to).and_then([&](BesideFile beside) -> Result<void> {
        if (auto filled = beside.fillFrom(from); !filled)
            return filled;
        return removeRecipe(beside.path()).and_then([&] { return beside.becomeTarget(); });
    });
}

Result<void> convert(const QString &from, const QString &to, const ConvertOptions &options)
{
    if (QFileInfo::exists(to))
        return tl::make_unexpected(systemFailure(EEXIST, to));
    if (options.format.isEmpty() && options.bound.isEmpty())
        return copied(from, to, options.keepRecipe);

    const Result<Info> info = probe(from);
    if (!info)
        return tl::make_unexpected(info.error());
    const QString wanted = options.format.isEmpty() ? info->suffix : options.format;
    QByteArray format = wanted.toLower().toLatin1();
    if (format == "jpg")
        format = "jpeg";
    if (format == "tif")
        format = "tiff";
    if (info->kind != Kind::Image || !QImageWriter::supportedImageFormats().contains(format))
        return cannotConvert(from, QString::fromLatin1(format));

    const Result<QImage> image = loadImage(from, options.bound);
    if (!image)
        return tl::make_unexpected(image.error());
    auto beside = BesideFile::create(to);
    if (!beside)
        return tl::make_unexpected(beside.error());
    if (auto written = writeImage(*image, *beside, to, format, options.quality); !written)
        return written;
    if (options.keepRecipe) {
        const Result<QByteArray> recipe = readRecipe(from);
        const Result<void> kept = recipe ? embedRecipe(beside->path(), *recipe) : Result<void>();
        // A format without a place for it is still what was asked for.
        if (!kept && kept.error().kind != Failure::Kind::Unsupported) {
            return tl::make_unexpected(
                systemFailure(kept.error().kind == Failure::Kind::DiskFull ? ENOSPC : EIO, to));
        }
    }
    return beside->becomeTarget();
}

} // namespace media
