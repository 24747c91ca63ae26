// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ImageCanvas: how it is painted.

#include "theme.h"
#include "viewer/format.h"
#include "viewer/imagecanvas.h"
#include "viewer/tiles.h"

#include <QColorSpace>
#include <QLocale>
#include <QPainter>
#include <QPaintEvent>

#include <cmath>

namespace viewer {

namespace {

constexpr double pixelGridFrom = 8;
constexpr double sharpFrom = 3; // above, pixels are shown as squares

void paintChecker(QPainter &painter, const QRectF &area, const theme::Tokens &colors)
{
    constexpr int side = theme::grid;
    QPixmap pattern(2 * side, 2 * side);
    pattern.fill(colors.panel);
    QPainter tile(&pattern);
    tile.fillRect(0, 0, side, side, colors.button);
    tile.fillRect(side, side, side, side, colors.button);
    tile.end();
    painter.setBrushOrigin(area.topLeft());
    painter.fillRect(area, QBrush(pattern));
}

// Rectangles of whole device pixels: translucent lines would take a hundred times as long.
void paintPixelGrid(QPainter &painter, const QRectF &area, const QRectF &visible, double step, qreal ratio)
{
    const QColor color(128, 128, 128, 90);
    const double thin = 1 / ratio;
    const QRectF seen = area & visible;
    const auto firstLine = [step](double begin, double from) { return begin + std::ceil((from - begin) / step) * step; };
    const auto onPixel = [ratio](double place) { return std::floor(place * ratio) / ratio; };
    for (double x = firstLine(area.left(), seen.left()); x <= seen.right(); x += step)
        painter.fillRect(QRectF(onPixel(x), seen.top(), thin, seen.height()), color);
    for (double y = firstLine(area.top(), seen.top()); y <= seen.bottom(); y += step)
        painter.fillRect(QRectF(seen.left(), onPixel(y), seen.width(), thin), color);
}

// Where a picture of other proportions lies when it covers the same place.
QRectF within(const QRectF &area, QSize size)
{
    const QSizeF fitted = QSizeF(size).scaled(area.size(), Qt::KeepAspectRatio);
    if (std::abs(fitted.width() - area.width()) < area.width() / 100 && std::abs(fitted.height() - area.height()) < area.height() / 100)
        return area;
    QRectF place(QPointF(), fitted);
    place.moveCenter(area.center());
    return place;
}

QRectF onPixels(const QRectF &area, qreal ratio)
{
    const auto round = [ratio](double value) { return std::round(value * ratio) / ratio; };
    return {QPointF(round(area.left()), round(area.top())), QPointF(round(area.right()), round(area.bottom()))};
}

} // namespace

void ImageCanvas::paintEvent(QPaintEvent *event)
{
    const theme::Tokens &colors = theme::tokens(palette());
    QPainter painter(this);
    const QColor around = m_backdrop == Backdrop::Dark ? QColor(0x10, 0x10, 0x10)
        : m_backdrop == Backdrop::Light                ? QColor(0xF4, 0xF4, 0xF4)
                                                       : colors.stage;
    painter.fillRect(event->rect(), around);
    if (!m_picture.isNull()) {
        const QRectF area = imageRect();
        const double splitAt = std::round(m_split * width() * devicePixelRatioF()) / devicePixelRatioF();
        QRectF visible(rect());
        if (!m_other.isNull())
            visible.setRight(splitAt);
        paintPicture(painter, m_picture, *m_tiles, area, visible);
        if (!m_other.isNull()) {
            const QRectF right(QPointF(splitAt, 0), QPointF(width(), height()));
            paintPicture(painter, m_other, *m_otherTiles, onPixels(within(area, m_other.size()), devicePixelRatioF()), right);
            paintSplit(painter, area);
        }
        if (m_zoom >= pixelGridFrom)
            paintPixelGrid(painter, area, rect(), scale(), devicePixelRatioF());
    }
    if (m_infoShown)
        paintInfo(painter);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(colors.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void ImageCanvas::paintPicture(QPainter &painter, const Picture &picture, Tiles &tiles, const QRectF &area, const QRectF &visible)
{
    const QRectF seen = area & visible;
    if (seen.isEmpty())
        return;
    painter.save();
    painter.setClipRect(visible);
    if (picture.hasAlpha() && m_backdrop == Backdrop::Checker)
        paintChecker(painter, seen, theme::tokens(palette()));
    const QImage &image = picture.image();
    const double ratio = devicePixelRatioF();
    const QSizeF shown(area.width() * ratio / image.width(), area.height() * ratio / image.height());
    if (shown.width() < 1) {
        tiles.paint(painter, area, seen, ratio);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, shown.width() < sharpFrom && !qFuzzyCompare(shown.width(), 1));
        // Only what can be seen: a large image at high zoom costs no more than a small one.
        const QSizeF step = shown / ratio;
        const QRectF around = seen.adjusted(-1, -1, 1, 1);
        const QRectF source((around.left() - area.left()) / step.width(), (around.top() - area.top()) / step.height(),
                            around.width() / step.width(), around.height() / step.height());
        const QRectF whole(source.toAlignedRect() & image.rect());
        painter.drawImage(QRectF(area.left() + whole.left() * step.width(), area.top() + whole.top() * step.height(),
                                 whole.width() * step.width(), whole.height() * step.height()),
                          image, whole);
    }
    painter.restore();
}

void ImageCanvas::paintSplit(QPainter &painter, const QRectF &area)
{
    const double x = std::round(m_split * width());
    painter.fillRect(QRectF(x - 1.5, 0, 3, height()), QColor(16, 17, 19, 160));
    painter.fillRect(QRectF(x - 0.5, 0, 1, height()), Qt::white);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(16, 17, 19, 160), 1));
    painter.setBrush(Qt::white);
    painter.drawEllipse(QPointF(x, std::clamp(area.center().y(), 12.0, std::max(12.0, height() - 12.0))), 7, 7);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

QString ImageCanvas::infoText() const
{
    if (m_picture.isNull())
        return {};
    const QLocale locale;
    QString text = tr("%1 · %2%").arg(pixelsText(m_picture.size()), locale.toString(m_zoom * 100, 'f', m_zoom < 0.1 ? 1 : 0));
    const std::optional<QPoint> pixel = m_pointer ? pixelAt(*m_pointer) : std::nullopt;
    if (!pixel)
        return text;
    const QImage &image = m_picture.image();
    const QPoint at(int(qint64(pixel->x()) * image.width() / m_picture.size().width()),
                    int(qint64(pixel->y()) * image.height() / m_picture.size().height()));
    QColor colour = image.pixelColor(at);
    const QColorSpace standard(QColorSpace::SRgb);
    if (image.colorSpace().isValid() && image.colorSpace() != standard)
        colour = image.colorSpace().transformationToColorSpace(standard).map(colour);
    text += tr(" · x %1, y %2").arg(pixel->x()).arg(pixel->y());
    text += tr(" · red %1, green %2, blue %3").arg(colour.red()).arg(colour.green()).arg(colour.blue());
    if (image.hasAlphaChannel())
        text += tr(", alpha %1").arg(colour.alpha());
    return text + QStringLiteral(" · ") + colour.name(QColor::HexRgb).toUpper();
}

// White on translucent black, as the badges of the tiles: readable over any picture, in both themes.
void ImageCanvas::paintInfo(QPainter &painter) const
{
    const QString text = infoText();
    if (text.isEmpty())
        return;
    QFont small = font();
    small.setPixelSize(12);
    painter.setFont(small);
    const int widest = width() - 4 * theme::grid;
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, widest);
    QRect chip(theme::grid, height() - theme::grid - 24, painter.fontMetrics().horizontalAdvance(shown) + 2 * theme::grid, 24);
    if (layoutDirection() == Qt::RightToLeft)
        chip.moveRight(width() - theme::grid);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(16, 17, 19, 210));
    painter.drawRoundedRect(chip, theme::radius, theme::radius);
    painter.setPen(Qt::white);
    painter.drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, shown);
}

} // namespace viewer
