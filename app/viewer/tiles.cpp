// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/tiles.h"

#include "studio/background.h"

#include <QPainter>
#include <QThread>

#include <algorithm>
#include <cmath>

namespace viewer {

void Tiles::setPicture(const Picture &picture)
{
    ++m_generation;
    m_picture = picture;
    m_scaled = {};
    m_tiles.clear();
    m_wanted.clear();
    m_inFlight.clear();
}

void Tiles::paint(QPainter &painter, const QRectF &area, const QRectF &visible, qreal ratio)
{
    const QSize scaled = QSize(int(std::lround(area.width() * ratio)), int(std::lround(area.height() * ratio))).expandedTo({1, 1});
    if (scaled != m_scaled) {
        const Picture picture = m_picture;
        setPicture(picture);
        m_scaled = scaled;
    }
    const QRectF seen((visible.topLeft() - area.topLeft()) * ratio, visible.size() * ratio);
    const QRect pixels = seen.toAlignedRect() & QRect(QPoint(), scaled);
    m_wanted.clear();
    if (pixels.isEmpty())
        return;
    const QRect columns(QPoint(pixels.left() / side, pixels.top() / side), QPoint(pixels.right() / side, pixels.bottom() / side));
    const QImage &level = m_picture.levelFor(scaled);
    const QSizeF perPixel(double(level.width()) / scaled.width(), double(level.height()) / scaled.height());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int row = columns.top(); row <= columns.bottom(); ++row) {
        for (int column = columns.left(); column <= columns.right(); ++column) {
            const QPoint tile(column, row);
            const QRect part = QRect(tile * side, QSize(side, side)) & QRect(QPoint(), scaled);
            const QRectF target(area.topLeft() + QPointF(part.topLeft()) / ratio, QSizeF(part.size()) / ratio);
            const auto found = m_tiles.constFind(tile);
            if (found != m_tiles.constEnd()) {
                painter.drawPixmap(target, *found, QRectF(QPointF(), QSizeF(part.size())));
                continue;
            }
            painter.drawImage(target, level,
                              QRectF(part.x() * perPixel.width(), part.y() * perPixel.height(), part.width() * perPixel.width(),
                                     part.height() * perPixel.height()));
            if (!m_inFlight.contains(tile))
                m_wanted << tile;
        }
    }
    // What lies further away than another view of this size is forgotten.
    const QRect kept = columns.adjusted(-columns.width() / 2 - 1, -columns.height() / 2 - 1, columns.width() / 2 + 1, columns.height() / 2 + 1);
    m_tiles.removeIf([&](const auto &entry) { return !kept.contains(entry.key()); });
    // The middle first: there the eye is.
    const QPoint middle = columns.center();
    std::ranges::sort(m_wanted, {}, [&](const QPoint &tile) { return (tile - middle).manhattanLength(); });
    fetch();
}

void Tiles::fetch()
{
    // One core is for the window.
    while (!m_wanted.isEmpty() && m_inFlight.size() < std::max(1, QThread::idealThreadCount() - 1)) {
        const QPoint tile = m_wanted.takeFirst();
        m_inFlight.insert(tile);
        const QRect part(tile * side, QSize(side, side));
        studio::inBackground(
            this, [picture = m_picture, scaled = m_scaled, part] { return picture.part(scaled, part); },
            [this, tile, generation = m_generation](const QImage &image) {
                if (generation != m_generation)
                    return;
                m_inFlight.remove(tile);
                m_tiles.insert(tile, QPixmap::fromImage(image, Qt::NoFormatConversion));
                fetch();
                Q_EMIT ready();
            });
    }
}

} // namespace viewer
