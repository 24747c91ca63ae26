// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/fit.h"

#include "media/besidefile.h"
#include "media/files.h"
#include "media/imagefile.h"
#include "media/preview.h"

#include <QColorSpace>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>

#include <algorithm>
#include <cmath>

namespace media {

Failure cancelledFailure()
{
    return {Failure::Kind::Unwritable, QCoreApplication::translate("media", "This was stopped.")};
}

// The part of `whole` with the proportion of `size`, in its middle.
static QRect covering(const QRect &whole, QSize size)
{
    const QSize part = size.scaled(whole.size(), Qt::KeepAspectRatio).expandedTo({1, 1}).boundedTo(whole.size());
    // Proportions that differ by less than a pixel are not cut but stretched.
    if (whole.width() - part.width() <= 1 && whole.height() - part.height() <= 1)
        return whole;
    return {whole.topLeft() + QPoint((whole.width() - part.width()) / 2, (whole.height() - part.height()) / 2), part};
}

static Result<QImage> shaped(const QString &from, const Conversion &wanted)
{
    // A picture that becomes smaller as a whole needs not be decoded in full where the format allows that.
    QSize bound;
    if (!wanted.size.isEmpty() && wanted.crop.isEmpty()) {
        QImageReader reader(from);
        reader.setDecideFormatFromContent(true);
        QSize stored = reader.size();
        if (reader.transformation().testFlag(QImageIOHandler::TransformationRotate90))
            stored.transpose();
        if (stored.isValid() && stored.width() >= wanted.size.width() && stored.height() >= wanted.size.height())
            bound = stored.scaled(wanted.size, Qt::KeepAspectRatioByExpanding);
    }
    Result<QImage> image = loadImage(from, bound);
    if (!image)
        return image;
    if (!wanted.crop.isEmpty()) {
        const QRect crop = wanted.crop & image->rect();
        if (crop.isEmpty()) {
            return tl::make_unexpected(
                Failure{Failure::Kind::Unsupported,
                        QCoreApplication::translate("media", "The part to keep lies outside of “%1”.").arg(shownName(from))});
        }
        image = image->copy(crop);
    }
    if (!wanted.size.isEmpty() && image->size() != wanted.size) {
        const QRect part = covering(image->rect(), wanted.size);
        if (part != image->rect())
            image = image->copy(part);
        // Keeps the colour space, which scaled() does not on every path.
        const QColorSpace space = image->colorSpace();
        image = image->scaled(wanted.size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        image->setColorSpace(space);
    }
    if (image->isNull())
        return tl::make_unexpected(Failure{Failure::Kind::TooLarge,
                                           QCoreApplication::translate("media", "“%1” is too large for the memory there is.").arg(shownName(from))});
    return image;
}

static bool isTransparent(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return false;
    const QImage alpha = image.convertToFormat(QImage::Format_Alpha8);
    for (int y = 0; y < alpha.height(); ++y) {
        const uchar *line = alpha.constScanLine(y);
        if (std::any_of(line, line + alpha.width(), [](uchar value) { return value != 255; }))
            return true;
    }
    return false;
}

namespace {

struct Packed
{
    QByteArray bytes;
    QByteArray format;
};

// With loss, and with fewer pixels where the size is not given.
class Packer
{
public:
    Packer(const QImage &image, const QString &from, const Conversion &wanted, const Progress &progress)
        : m_image(image)
        , m_from(from)
        , m_wanted(wanted)
        , m_progress(progress)
    {
    }

    [[nodiscard]] Result<Packed> pack(const QByteArray &format)
    {
        double scale = 1;
        for (int attempt = 0; attempt < 12; ++attempt) {
            const QSize size = (QSizeF(m_image.size()) * scale).toSize().expandedTo({1, 1});
            const QImage smaller =
                attempt == 0 ? m_image : m_image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            qint64 last = 0;
            for (const int quality : {92, 82, 70}) {
                auto bytes = encodedImage(smaller, m_from, format, quality);
                if (!bytes)
                    return tl::make_unexpected(bytes.error());
                last = bytes->size();
                if (last <= m_wanted.mostBytes)
                    return Packed{*std::move(bytes), format};
                m_part = std::min(0.95, m_part + 0.05);
                if (m_progress && !m_progress(m_part))
                    return tl::make_unexpected(cancelledFailure());
            }
            if (!m_wanted.size.isEmpty())
                break;
            // Bytes grow about as the area does.
            scale *= std::min(0.9, std::sqrt(double(m_wanted.mostBytes) / double(last)) * 0.97);
        }
        return tl::make_unexpected(
            Failure{Failure::Kind::Unsupported,
                    QCoreApplication::translate("media", "“%1” cannot be made small enough.").arg(shownName(m_from))});
    }

private:
    const QImage &m_image;
    const QString &m_from;
    const Conversion &m_wanted;
    const Progress &m_progress;
    double m_part = 0.5;
};

} // namespace

static bool canWrite(const QByteArray &format)
{
    return QImageWriter::supportedImageFormats().contains(format);
}

static Result<Packed> encoded(const QImage &image, const QString &from, const Info &info, const Conversion &wanted,
                              const Progress &progress)
{
    const bool jpeg = info.mimeType == QLatin1String("image/jpeg");
    const bool webp = info.mimeType == QLatin1String("image/webp") && canWrite("webp");
    const QByteArray own = jpeg ? "jpeg" : webp ? "webp" : "png";
    const bool hopeless = wanted.mostBytes > 0 && own == "png" && wanted.size.isEmpty() && info.bytes > 4 * wanted.mostBytes;
    if (!hopeless) {
        auto bytes = encodedImage(image, from, own, 95);
        if (!bytes)
            return tl::make_unexpected(bytes.error());
        if (wanted.mostBytes <= 0 || bytes->size() <= wanted.mostBytes)
            return Packed{*std::move(bytes), own};
    }
    const bool keepsAlpha = own == "png" && canWrite("webp") && isTransparent(image);
    return Packer(image, from, wanted, progress).pack(keepsAlpha ? QByteArray("webp") : own == "png" ? QByteArray("jpeg") : own);
}

Result<QString> fitImage(const QString &from, const QString &folder, const Info &info, const Conversion &wanted,
                         const Progress &progress)
{
    const Result<QImage> image = shaped(from, wanted);
    if (!image)
        return tl::make_unexpected(image.error());
    if (progress && !progress(0.5))
        return tl::make_unexpected(cancelledFailure());
    const Result<Packed> packed = encoded(*image, from, info, wanted, progress);
    if (!packed)
        return tl::make_unexpected(packed.error());
    const QString suffix = packed->format == "jpeg" ? QStringLiteral("jpg") : QString::fromLatin1(packed->format);
    const QString path = QDir(folder).filePath(safeFileName(QFileInfo(from).completeBaseName() + u'.' + suffix));
    return writeFile(path, packed->bytes).map([&] { return path; });
}

} // namespace media
