// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/imagefile.h"

#include "media/besidefile.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QFile>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <cerrno>

namespace media {

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

static Result<void> write(const QImage &source, QIODevice *device, const QString &shown,
                          const QByteArray &format, int quality)
{
    QImage image = withoutText(source);
    if (format == "jpeg" && image.hasAlphaChannel())
        image = onWhite(image);
    QImageWriter writer(device, format);
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
                        .arg(shownName(shown), writer.errorString())});
    }
    return {};
}

Result<void> writeImage(const QImage &source, const QString &path, const QString &shown,
                        const QByteArray &format, int quality)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return tl::make_unexpected(fileFailure(file, shown));
    return write(source, &file, shown, format, quality);
}

Result<QByteArray> encodedImage(const QImage &source, const QString &shown,
                                const QByteArray &format, int quality)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return tl::make_unexpected(systemFailure(ENOMEM, shown));
    return write(source, &buffer, shown, format, quality).map([&] { return buffer.data(); });
}

} // namespace media
