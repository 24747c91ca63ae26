// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/imageload.h"

#include "media/besidefile.h"
#include "media/damage.h"
#include "media/preview.h"

#include <QColorSpace>
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>

#include <algorithm>

namespace media {

QSize scaledDown(QSize size, QSize bound)
{
    if (bound.isEmpty() || (size.width() <= bound.width() && size.height() <= bound.height()))
        return size;
    return size.scaled(bound, Qt::KeepAspectRatio).expandedTo({1, 1});
}

Failure tooManyPixels(const QString &path, QSize size)
{
    return {Failure::Kind::TooLarge,
            QCoreApplication::translate(
                "media", "“%1” has %2 × %3 pixels, which is more than Gesso can show.")
                .arg(shownName(path))
                .arg(size.width())
                .arg(size.height())};
}

namespace {

constexpr qint64 qtsLimit = 128LL * 1024 * 1024; // bytes that a decoder of Qt takes of its own

// What a file says before any of its pixels is decoded.
struct Head
{
    bool scalesOnTheWay = false; // decoded smaller, it never takes the memory of all its pixels
    bool isProgressive = false;  // takes it all the same
};

Head headOfJpeg(QFile &file)
{
    Head head{.scalesOnTheWay = true};
    // Segment by segment to the start of the frame, which names the way of coding.
    for (qint64 at = 2; file.seek(at);) {
        const QByteArray segment = file.read(4);
        if (segment.size() < 4 || segment.at(0) != '\xFF')
            break;
        const auto marker = uchar(segment.at(1));
        if (marker == 0xFF) { // padding
            ++at;
            continue;
        }
        const bool isFrame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (isFrame || marker == 0xDA) {
            head.isProgressive = isFrame && marker != 0xC0 && marker != 0xC1;
            break;
        }
        at += 2 + (uchar(segment.at(2)) << 8 | uchar(segment.at(3)));
    }
    return head;
}

Head headOf(const QString &path, const QByteArray &format)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    if (format == "jpeg")
        return headOfJpeg(file);
    if (format == "svg" || format == "svgz")
        return {.scalesOnTheWay = true};
    if (format == "png") { // eight bits a channel, no palette, no interlacing: scaled line by line
        file.seek(24);
        const QByteArray how = file.read(5); // depth, colour, compression, filter, interlace
        return {.scalesOnTheWay = how.size() == 5 && how.at(0) == 8 && how.at(1) != 0 && how.at(1) != 3 && how.at(4) == 0};
    }
    return {};
}

// The largest image that Qt makes on the way to `scaled`.
QSize onTheWay(QSize stored, QSize scaled, const QByteArray &format, const Head &head)
{
    if (!head.scalesOnTheWay)
        return stored;
    if (format != "jpeg")
        return scaled;
    const int times = std::min(stored.width() / scaled.width(), stored.height() / scaled.height());
    const int part = times >= 8 ? 8 : times >= 4 ? 4 : times >= 2 ? 2 : 1;
    return {(stored.width() + part - 1) / part, (stored.height() + part - 1) / part};
}

// What QImageReader::setAutoTransform() does, without losing the colour space on the way.
QImage upright(const QImage &image, QImageIOHandler::Transformations how)
{
    if (how == QImageIOHandler::TransformationNone)
        return image;
    QImage turned = image.mirrored(how.testFlag(QImageIOHandler::TransformationMirror),
                                   how.testFlag(QImageIOHandler::TransformationFlip));
    if (how.testFlag(QImageIOHandler::TransformationRotate90))
        turned = turned.transformed(QTransform().rotate(90));
    turned.setColorSpace(image.colorSpace());
    return turned;
}

bool isNothing(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        const uchar *line = image.constScanLine(y);
        if (std::any_of(line, line + qsizetype(image.width()) * image.depth() / 8, [](uchar byte) { return byte != 0; }))
            return false;
    }
    return true;
}

Result<LoadedImage> read(QImageReader &reader, const QString &path, QSize decoded)
{
    const QByteArray format = reader.format();
    const auto how = reader.transformation();
    LoadedImage loaded;
    if (format == "webp" && 4 * pixelsOf(decoded) > qtsLimit && !reader.supportsAnimation()) {
        auto image = wholeWebp(path);
        if (!image)
            return tl::make_unexpected(image.error());
        loaded.image = *std::move(image);
    } else {
        // Qt decodes into memory that is there already, however much it is (of its own it takes no more than 128 MiB),
        // and what is missing of a cut image is nothing then, not what lay in that memory.
        const bool isOurs = format == "png" || format == "jpeg";
        if (isOurs && reader.imageFormat() != QImage::Format_Invalid) {
            loaded.image = QImage(decoded, reader.imageFormat());
            if (!loaded.image.isNull())
                std::fill_n(loaded.image.bits(), loaded.image.sizeInBytes(), uchar(0)); // fill() would write an alpha
        }
        const bool isWhole = reader.read(&loaded.image);
        if (loaded.image.isNull() || (!isWhole && isNothing(loaded.image))) {
            return tl::make_unexpected(
                Failure{Failure::Kind::Broken,
                        QCoreApplication::translate("media", "“%1” is damaged or cut off: %2.")
                            .arg(shownName(path), reader.errorString())});
        }
        if (!isWhole || (format == "jpeg" && isCutJpeg(path)))
            loaded.note = cutOffNote(path);
    }
    loaded.image = upright(loaded.image, how);
    return loaded;
}

} // namespace

Result<LoadedImage> loadWithNote(const QString &path, QSize bound)
{
    if (auto readable = checkReadable(path); !readable)
        return tl::make_unexpected(readable.error());
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    if (!reader.canRead()) {
        return tl::make_unexpected(
            Failure{Failure::Kind::Unsupported,
                    QCoreApplication::translate("media", "“%1” is not an image Gesso can read.")
                        .arg(shownName(path))});
    }
    const QSize stored = reader.size();
    const Head head = headOf(path, reader.format());
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const bool isHuge = pixelsOf(stored) > mostPixels;
    QSize scaled = scaledDown(stored, turned ? bound.transposed() : bound);
    // What can be shown of it, in steps that the decoder knows.
    for (int part = 2; isHuge && part <= 8 && pixelsOf(scaled) > mostPixels / 8; part *= 2)
        scaled = QSize((stored.width() + part - 1) / part, (stored.height() + part - 1) / part);
    if ((isHuge && (!head.scalesOnTheWay || (reader.format() != "svg" && pixelsOf(stored) > mostScaledPixels)))
        || (head.isProgressive && pixelsOf(stored) > mostProgressivePixels))
        return tl::make_unexpected(tooManyPixels(path, stored));
    if (stored.isValid() && scaled != stored && 4 * pixelsOf(onTheWay(stored, scaled, reader.format(), head)) <= qtsLimit)
        reader.setScaledSize(scaled);
    const bool scalesAfter = stored.isValid() && scaled != stored && !reader.scaledSize().isValid();
    Result<LoadedImage> loaded = read(reader, path, reader.scaledSize().isValid() ? scaled : stored);
    if (!loaded)
        return loaded;
    loaded->fullSize = stored.isValid() ? (turned ? stored.transposed() : stored) : loaded->image.size();
    if (isHuge && bound.isEmpty() && loaded->note.isEmpty()) {
        loaded->note = QCoreApplication::translate("media", "“%1” has %2 × %3 pixels and is shown smaller. The file itself is untouched.")
                           .arg(shownName(path))
                           .arg(loaded->fullSize.width())
                           .arg(loaded->fullSize.height());
    }
    // Formats that tell their size only when decoded, and those whose memory is not Qt's.
    if ((scalesAfter || !stored.isValid()) && scaledDown(loaded->image.size(), bound) != loaded->image.size()) {
        const QColorSpace colours = loaded->image.colorSpace();
        loaded->image = loaded->image.scaled(bound, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        loaded->image.setColorSpace(colours);
    }
    return loaded;
}

Result<QImage> loadImage(const QString &path, QSize bound)
{
    return loadWithNote(path, bound).map([](const LoadedImage &loaded) { return loaded.image; });
}

} // namespace media
