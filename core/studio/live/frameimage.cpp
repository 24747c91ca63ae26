// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/live/frameimage.h"

#include <QBuffer>
#include <QImageReader>
#include <QJsonArray>
#include <QPainter>

namespace studio {

namespace {

constexpr qint64 mostPixels = 1LL << 25; // 8192 × 4096

// Pictures of pixels: a drawing in words (SVG) could name other files.
bool isKnown(const QByteArray &format)
{
    return format == "jpeg" || format == "png" || format == "webp" || format == "gif" || format == "bmp" || format == "tiff";
}

} // namespace

std::optional<QImage> frameImage(const QByteArray &bytes, QSize bound)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    if (!isKnown(reader.format()))
        return {};
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    if (!bound.isEmpty() && (size.width() > bound.width() || size.height() > bound.height()))
        reader.setScaledSize(size.scaled(bound, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image;
    if (!reader.read(&image))
        return {};
    return image;
}

QImage fittedInto(const QImage &image, QSize size)
{
    const QSize part = image.size().scaled(size, Qt::KeepAspectRatio);
    if ((size - part).width() <= 1 && (size - part).height() <= 1)
        return image;
    QImage whole(size, QImage::Format_RGB32);
    whole.fill(Qt::black);
    QPainter painter(&whole);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRect(QPoint((size.width() - part.width()) / 2, (size.height() - part.height()) / 2), part), image);
    return whole;
}

Recipe withoutDrawings(const Recipe &recipe)
{
    Recipe left = recipe;
    for (const QString &key : left.values.keys()) {
        const QJsonValue value = left.values.value(key);
        const QString text = value.isArray() ? value.toArray().first().toString() : value.toString();
        if (text.startsWith(QLatin1String("data:")))
            left.values.remove(key);
    }
    return left;
}

} // namespace studio
