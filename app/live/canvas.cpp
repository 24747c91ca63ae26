// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the canvas holds and shows; what the tools do: canvastools.cpp.
#include "live/canvas.h"

#include "live/headroom.h"
#include "theme.h"

#include "studio/background.h"

#include <QPainter>
#include <QPaintEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace live {

namespace {
constexpr QSize firstSize(512, 512);
constexpr int margin = 2 * theme::grid;
constexpr int mostTilesAFrame = 96; // of ten layers in about 8 ms on a slow computer

QRect atLevel(const QRect &area, int level)
{
    const int side = 1 << level;
    return {QPoint(area.left() / side, area.top() / side), QPoint(area.right() / side, area.bottom() / side)};
}

} // namespace

Canvas::Canvas(QWidget *parent) : QWidget(parent), m_document(firstSize)
{
    m_choice.brush.color = QColor(0x2F, 0x5D, 0x8A); // told apart from the paper and from both themes
    m_viewport.setDocument(m_document.size());
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Canvas"));
    setAccessibleDescription(tr("Draw here with the mouse or a pen. B is the brush, E the eraser, G fills, I picks a colour, [ and ] "
                                "change the size. The wheel zooms, Space moves the paper."));
    connect(this, &Canvas::historyChanged, this, [this] { makeHeadroom(this, m_document.size()); }); // before the next stroke
    showCursor();
}

void Canvas::setDocument(const paint::Document &document)
{
    restoreDocument(document);
    Q_EMIT edited();
}

void Canvas::restoreDocument(const paint::Document &document)
{
    cancelDrag();
    m_document = document;
    ++m_opened;
    m_viewport.setDocument(m_document.size());
    update();
    Q_EMIT historyChanged();
    Q_EMIT viewChanged();
}

void Canvas::edit(const std::function<QRect(paint::Document &document)> &change)
{
    endText(true);
    finishLater();
    showChange(change(m_document));
    Q_EMIT historyChanged();
}

void Canvas::setChoice(const ToolChoice &choice)
{
    if (m_choice == choice)
        return;
    update(cursorRect());
    if (m_choice.tool != choice.tool)
        endText(true);
    const bool mirrorsMoved = m_choice.brush.symmetry != choice.brush.symmetry;
    m_choice = choice;
    m_choice.brush.size = std::clamp(m_choice.brush.size, smallestBrush, largestBrush);
    showCursor();
    mirrorsMoved ? update() : update(cursorRect());
    Q_EMIT choiceChanged();
}

void Canvas::setTool(Tool tool)
{
    ToolChoice choice = m_choice;
    choice.tool = tool;
    setChoice(choice);
}

void Canvas::setColor(const QColor &color)
{
    if (!color.isValid())
        return;
    ToolChoice choice = m_choice;
    choice.brush.color = color;
    setChoice(choice);
}

void Canvas::setBrushSize(qreal size)
{
    ToolChoice choice = m_choice;
    choice.brush.size = size;
    setChoice(choice);
}

void Canvas::undo()
{
    edit([](paint::Document &document) { return document.undo(); });
    update(); // a selection may have gone
}

void Canvas::redo()
{
    edit([](paint::Document &document) { return document.redo(); });
    update();
}

void Canvas::clear()
{
    edit([](paint::Document &document) { return document.clear(); });
}

void Canvas::selectAll()
{
    QPainterPath path;
    path.addRect(m_document.rect());
    takeSelection(path, {});
}

void Canvas::selectNothing()
{
    edit([](paint::Document &document) {
        document.select({});
        return QRect();
    });
    update();
}

void Canvas::invertSelection()
{
    if (m_document.selection().isNull()) {
        selectAll();
        return;
    }
    endText(true);
    finishLater();
    studio::inBackground(
        this,
        [present = m_document.selection()] {
            QImage mask = present;
            mask.invertPixels();
            return mask;
        },
        [this](const QImage &mask) { useSelection(mask); });
}

void Canvas::replay(const paint::Stroke &stroke)
{
    edit([&stroke](paint::Document &document) { return document.replay(stroke); });
}

void Canvas::insert(const QImage &image, const QString &name)
{
    if (image.isNull())
        return;
    const QSize size = m_document.size();
    const bool isLarger = image.width() > size.width() || image.height() > size.height();
    const QImage fitting = isLarger ? image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
    const QPoint at((size.width() - fitting.width()) / 2, (size.height() - fitting.height()) / 2);
    edit([&](paint::Document &document) { return document.addLayer(name, fitting, at); });
}

void Canvas::setPaper(const QImage &picture, bool covers)
{
    showChange(m_document.setPaper(picture, covers));
}

void Canvas::changeView(const std::function<void(Viewport &viewport)> &change)
{
    change(m_viewport);
    update();
    Q_EMIT viewChanged();
}

QRect Canvas::cursorRect() const
{
    if (!m_hover)
        return {};
    const qreal radius = m_choice.brush.size / 2 * m_viewport.zoom() + 3;
    return QRectF(m_hover->x() - radius, m_hover->y() - radius, 2 * radius, 2 * radius).toAlignedRect();
}

void Canvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_viewport.setRoom(QRectF(rect()).adjusted(margin, margin, -margin, -margin));
    Q_EMIT viewChanged();
}

void Canvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const theme::Tokens &tokens = theme::tokens(palette());
    painter.fillRect(event->rect(), tokens.stage);
    painter.setClipRect(event->rect());

    // Only what is asked for, in the size in which it is shown.
    const QTransform toWidget = m_viewport.toWidget();
    const int level = m_viewport.level(devicePixelRatioF(), paint::Document::levels);
    const QRect area = m_viewport.seenThrough(event->rect());
    if (!area.isEmpty()) {
        const int side = 1 << level;
        const QRect scaled = atLevel(area, level);
        const bool isMuch = m_document.missing(scaled, level) > mostTilesAFrame;
        if (isMuch)
            prepare();
        const QImage image = isMuch ? m_document.seenBefore(scaled, level) : m_document.seen(scaled, level, &m_seen);
        painter.save();
        painter.setTransform(toWidget);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, m_viewport.zoom() * devicePixelRatioF() < 3);
        painter.setClipRect(QRectF(m_document.rect()), Qt::IntersectClip);
        painter.drawImage(QRectF(QPointF(scaled.topLeft()) * side, QSizeF(scaled.size()) * side), image);
        paintSelection(painter, scaled, level);
        painter.restore();
    }
    painter.setRenderHint(QPainter::Antialiasing, m_viewport.angle() != 0);
    painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(tokens.line, 1));
    painter.drawPolygon(toWidget.map(QPolygonF(QRectF(m_document.rect()))));
    paintMirrors(painter);
    paintCursor(painter);
}

// What is not selected lies behind a veil, made once for all that is shown: it takes as long as the drawing itself.
const QImage &Canvas::veilFor(int level)
{
    const QImage &mask = m_document.selection();
    const QRect area = atLevel(m_viewport.seenThrough(rect()), level);
    if (m_veil.selection == mask.cacheKey() && m_veil.level == level && m_veil.area == area)
        return m_veil.image;
    std::array<QRgb, 256> veils{};
    for (int selected = 0; selected < 256; ++selected)
        veils[size_t(selected)] = qPremultiply(qRgba(40, 44, 60, (255 - selected) * 2 / 5));
    const int side = 1 << level;
    if (m_veil.image.size() != area.size())
        m_veil.image = QImage(area.size(), QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < area.height(); ++y) {
        const uchar *selected = mask.constScanLine(std::min((area.top() + y) * side + side / 2, mask.height() - 1));
        auto *line = reinterpret_cast<QRgb *>(m_veil.image.scanLine(y));
        for (int x = 0; x < area.width(); ++x)
            line[x] = veils[selected[std::min((area.left() + x) * side + side / 2, mask.width() - 1)]];
    }
    m_veil.selection = mask.cacheKey();
    m_veil.level = level;
    m_veil.area = area;
    return m_veil.image;
}

void Canvas::paintSelection(QPainter &painter, const QRect &scaled, int level)
{
    const theme::Tokens &tokens = theme::tokens(palette());
    if (!m_document.selection().isNull()) {
        const int side = 1 << level;
        const QImage &veil = veilFor(level);
        painter.drawImage(QRectF(QPointF(scaled.topLeft()) * side, QSizeF(scaled.size()) * side), veil, scaled.translated(-m_veil.area.topLeft()));
    } else {
        m_veil = {};
    }
    if (m_drag == Drag::Selection || (m_drag == Drag::Shape && m_later.base)) {
        QPen pen(tokens.accent, 0, Qt::DashLine);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(m_path);
    }
}

void Canvas::paintMirrors(QPainter &painter) const
{
    const paint::Symmetry symmetry = m_choice.brush.symmetry;
    if (symmetry == paint::Symmetry::None)
        return;
    painter.save();
    painter.setTransform(m_viewport.toWidget());
    painter.setPen(QPen(theme::tokens(palette()).accent, 0, Qt::DotLine));
    const QSizeF size = m_document.size();
    if (symmetry != paint::Symmetry::TopBottom)
        painter.drawLine(QPointF(size.width() / 2, 0), QPointF(size.width() / 2, size.height()));
    if (symmetry != paint::Symmetry::LeftRight)
        painter.drawLine(QPointF(0, size.height() / 2), QPointF(size.width(), size.height() / 2));
    painter.restore();
}

void Canvas::paintCursor(QPainter &painter) const
{
    const bool drawsDabs = m_choice.tool == Tool::Brush || m_choice.tool == Tool::Eraser;
    const qreal radius = m_choice.brush.size / 2 * m_viewport.zoom();
    if (!m_hover || !drawsDabs || radius < 2)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    // Two rings: one of them is seen on every colour.
    painter.setPen(QPen(QColor(255, 255, 255, 200), 1));
    painter.drawEllipse(*m_hover, radius + 1, radius + 1);
    painter.setPen(QPen(QColor(0, 0, 0, 200), 1));
    painter.drawEllipse(*m_hover, radius, radius);
}

void Canvas::showChange(const QRect &changed)
{
    if (changed.isEmpty())
        return;
    update(m_viewport.onWidget(changed));
    if (m_document.missing(changed) > mostTilesAFrame)
        prepare();
    else
        Q_EMIT edited();
}

// Layers laid over one another on another thread, as long as that takes longer than a frame.
void Canvas::prepare()
{
    if (std::exchange(m_isPreparing, true))
        return;
    studio::inBackground(
        this,
        [copy = m_document.snapshot()] {
            copy.prepare();
            return copy;
        },
        [this, opened = m_opened](paint::Document prepared) {
            m_isPreparing = false;
            if (opened == m_opened) {
                paint::Document before = m_document.snapshot();
                m_document.adopt(prepared);
                freeElsewhere(std::move(before)); // with what is no more shown
                freeElsewhere(std::move(prepared));
            }
            update();
            if (m_document.missing(m_document.rect()) > mostTilesAFrame)
                prepare(); // much was changed meanwhile
            else
                Q_EMIT edited();
            startLater();
        });
}

void Canvas::showCursor()
{
    if (m_isSpaceDown) {
        setCursor(m_drag == Drag::Paper ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
        return;
    }
    switch (m_choice.tool) {
    case Tool::Move:
        setCursor(Qt::SizeAllCursor);
        return;
    case Tool::Text:
        setCursor(Qt::IBeamCursor);
        return;
    default:
        setCursor(Qt::CrossCursor);
    }
}

} // namespace live
