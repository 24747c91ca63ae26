// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each tool does with the pointer; where pointer, pen, wheel and keys come in: canvasinput.cpp.
#include "live/canvas.h"

#include "live/gesture.h"
#include "live/headroom.h"

#include "studio/background.h"

#include <QLineEdit>

#include <algorithm>
#include <cmath>
#include <utility>

namespace live {

namespace {

QPoint pixelAt(const QPointF &position)
{
    return {int(std::floor(position.x())), int(std::floor(position.y()))};
}

// More than can be changed between two frames.
bool isMuch(const QRect &area)
{
    constexpr int mostTiles = 64;
    return qint64(area.width()) * area.height() > qint64(mostTiles) * paint::tileSide * paint::tileSide;
}

paint::Joining joiningFor(Qt::KeyboardModifiers modifiers)
{
    const bool adds = modifiers.testFlag(Qt::ShiftModifier);
    const bool subtracts = modifiers.testFlag(Qt::AltModifier);
    if (adds && subtracts)
        return paint::Joining::Intersect;
    return adds ? paint::Joining::Add : subtracts ? paint::Joining::Subtract : paint::Joining::Replace;
}

} // namespace

bool Canvas::mayPaint()
{
    if (m_document.canPaint())
        return true;
    const paint::LayerLook &look = m_document.layers()[size_t(m_document.active())].look;
    Q_EMIT refused(look.isLocked ? tr("This layer is locked. Unlock it in the list of layers, or choose another one.")
                                 : tr("This layer is hidden. Show it in the list of layers, or choose another one."));
    return false;
}

void Canvas::press(const Pointer &pointer)
{
    setFocus(Qt::MouseFocusReason);
    endText(true);
    finishLater();
    const QPointF at = toDocument(pointer.position);
    const QPoint pixel = pixelAt(at);
    m_from = at;
    if (m_isSpaceDown) {
        m_from = pointer.position;
        m_drag = pointer.modifiers.testFlag(Qt::ShiftModifier) ? Drag::Turn : Drag::Paper;
        showCursor();
        return;
    }
    const bool draws = m_choice.tool == Tool::Brush || m_choice.tool == Tool::Fill || m_choice.tool == Tool::Line
                       || m_choice.tool == Tool::Rectangle || m_choice.tool == Tool::Ellipse;
    if (m_choice.tool == Tool::Picker || (draws && pointer.modifiers == Qt::AltModifier)) {
        setColor(m_document.colorAt(pixel));
        return;
    }
    switch (m_choice.tool) {
    case Tool::Brush:
    case Tool::Eraser: {
        if (!mayPaint())
            return;
        paint::Brush brush = m_choice.brush;
        brush.erases = m_choice.tool == Tool::Eraser || pointer.isEraserEnd;
        m_time.start();
        m_stroke = {brush, {{at, pointer.pressure, 0}}};
        m_drag = Drag::Stroke;
        showChange(m_document.begin(brush, m_stroke.points.back()));
        return;
    }
    case Tool::Fill:
        if (mayPaint())
            fill(pixel);
        return;
    case Tool::Line:
    case Tool::Rectangle:
    case Tool::Ellipse:
        if (mayPaint())
            m_drag = Drag::Shape;
        return;
    case Tool::SelectRectangle:
    case Tool::SelectEllipse:
    case Tool::Lasso:
        m_drag = Drag::Selection;
        m_path = QPainterPath(at);
        return;
    case Tool::Move:
        if (!mayPaint())
            return;
        m_drag = Drag::Content;
        m_moved = {};
        return;
    case Tool::Text:
        if (mayPaint())
            startText(at);
        return;
    case Tool::Picker:
        return;
    }
}

void Canvas::move(const Pointer &pointer)
{
    const QPointF at = toDocument(pointer.position);
    switch (m_drag) {
    case Drag::None:
        return;
    case Drag::Stroke:
        m_stroke.points.push_back({at, pointer.pressure, m_time.elapsed()});
        showChange(m_document.extend(m_stroke.points.back()));
        return;
    case Drag::Shape:
        dragShape(at, pointer.modifiers);
        return;
    case Drag::Selection:
        dragSelection(at, pointer.modifiers);
        return;
    case Drag::Content:
        dragContent(at);
        return;
    case Drag::Paper:
        changeView([&](Viewport &viewport) { viewport.panBy(pointer.position - m_from); });
        m_from = pointer.position;
        return;
    case Drag::Turn: {
        const QPointF middle = QRectF(rect()).center();
        const qreal turned = QLineF(middle, pointer.position).angleTo(QLineF(middle, m_from));
        changeView([turned](Viewport &viewport) { viewport.turnBy(turned); });
        m_from = pointer.position;
        return;
    }
    }
}

void Canvas::release(const Pointer &pointer)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    switch (drag) {
    case Drag::None:
        return;
    case Drag::Stroke:
        m_drag = Drag::Stroke;
        finishStroke();
        return;
    case Drag::Shape:
        if (!m_later.base)
            showChange(m_document.keepPreview());
        break;
    case Drag::Selection: {
        const bool isClick = m_path.boundingRect().width() * m_viewport.zoom() < 3 && m_path.boundingRect().height() * m_viewport.zoom() < 3;
        if (isClick && joiningFor(pointer.modifiers) == paint::Joining::Replace)
            selectNothing();
        else if (!isClick)
            takeSelection(m_path, pointer.modifiers);
        update();
        break;
    }
    case Drag::Content:
    case Drag::Paper:
    case Drag::Turn:
        break;
    }
    if (m_later.base && !m_isLaterRunning && !m_later.isNew)
        endLater();
    showCursor();
    Q_EMIT historyChanged();
}

// A drag that changes much is done on another thread, each time to the drawing as it was when the drag began; the newest wish
// wins, and the last one stays.
void Canvas::changeLater(const std::function<void(paint::Document &document)> &change)
{
    if (!m_later.base) {
        ++m_laterNumber;
        m_later.base = std::make_shared<const paint::Document>(m_document.snapshot());
    }
    m_later.wanted = change;
    m_later.isNew = true;
    startLater();
}

void Canvas::startLater()
{
    // Laying it out first: else no result would ever be seen before the next one replaces it.
    if (!m_later.isNew || m_isLaterRunning || m_isPreparing)
        return;
    m_later.isNew = false;
    m_isLaterRunning = true;
    studio::inBackground(
        this,
        [base = m_later.base, change = m_later.wanted] {
            paint::Document made = *base; // there: a copy of so many tiles takes some milliseconds
            change(made);
            return made;
        },
        [this, number = m_laterNumber](paint::Document made) {
            m_isLaterRunning = false;
            if (m_later.base && number == m_laterNumber) {
                takeOver(std::move(made), std::exchange(m_later.isTaken, true));
                if (m_drag == Drag::None && !m_later.isNew) {
                    endLater();
                    Q_EMIT historyChanged();
                }
            }
            startLater();
        });
}

void Canvas::endLater()
{
    freeElsewhere(std::exchange(m_later, {}).base);
}

void Canvas::takeOver(paint::Document made, bool again)
{
    paint::Tiles before = m_document.layers()[size_t(m_document.active())].tiles;
    showChange(m_document.takeOver(made, again));
    freeElsewhere(std::move(before));
    freeElsewhere(std::move(made));
}

// Somebody wants to go on: then it is waited for.
void Canvas::finishLater()
{
    if (!m_later.base || m_drag != Drag::None)
        return;
    paint::Document made = *m_later.base;
    m_later.wanted(made);
    const bool isTaken = m_later.isTaken;
    endLater();
    takeOver(std::move(made), isTaken);
    Q_EMIT historyChanged();
}

void Canvas::dragShape(const QPointF &to, Qt::KeyboardModifiers modifiers)
{
    const QPointF end = modifiers.testFlag(Qt::ShiftModifier) ? constrained(m_choice.tool, m_from, to) : to;
    const QPainterPath path = pathOf(m_choice.tool, m_from, end, modifiers.testFlag(Qt::AltModifier));
    if (m_later.base || isMuch(path.controlPointRect().toAlignedRect().intersected(m_document.rect()))) {
        if (!m_later.base)
            showChange(m_document.dropPreview());
        m_path = path;
        update();
        changeLater([choice = m_choice, path](paint::Document &document) {
            const Stamp stamp = stampOf(choice, path, document.rect());
            if (!stamp.image.isNull()) {
                document.preview(stamp.image, stamp.at);
                document.keepPreview();
            }
        });
        return;
    }
    const Stamp stamp = stampOf(m_choice, path, m_document.rect());
    showChange(stamp.image.isNull() ? m_document.dropPreview() : m_document.preview(stamp.image, stamp.at));
}

void Canvas::dragSelection(const QPointF &to, Qt::KeyboardModifiers modifiers)
{
    const QRectF before = m_path.boundingRect();
    if (m_choice.tool == Tool::Lasso) {
        m_path.lineTo(to);
    } else {
        // Shift before the press adds; pressed later it makes the sides equal, as everywhere.
        const bool isEqual = modifiers.testFlag(Qt::ControlModifier);
        m_path = pathOf(m_choice.tool, m_from, isEqual ? constrained(m_choice.tool, m_from, to) : to, false);
    }
    update(m_viewport.onWidget((before | m_path.boundingRect()).toAlignedRect()));
}

void Canvas::dragContent(const QPointF &to)
{
    const QPoint by = (to - m_from).toPoint();
    if (by == m_moved)
        return;
    const paint::Tiles &tiles = m_document.layers()[size_t(m_document.active())].tiles;
    if (m_later.base || isMuch(tiles.bounds())) {
        m_moved = by;
        changeLater([by](paint::Document &document) { document.moveContent(by); });
        return;
    }
    QRect area;
    if (!m_moved.isNull())
        area |= m_document.undo();
    if (!by.isNull())
        area |= m_document.moveContent(by);
    m_moved = by;
    showChange(area);
    if (!m_document.selection().isNull())
        update();
}

void Canvas::takeSelection(const QPainterPath &path, Qt::KeyboardModifiers modifiers)
{
    QPainterPath closed = path;
    closed.closeSubpath();
    studio::inBackground(
        this,
        [present = m_document.selection(), closed, size = m_document.size(), how = joiningFor(modifiers)] {
            return paint::joined(present, paint::maskOf(closed, size), how);
        },
        [this](const QImage &mask) { useSelection(mask); });
}

void Canvas::useSelection(const QImage &mask)
{
    if (!mask.isNull() && mask.size() != m_document.size())
        return; // another document was opened meanwhile
    m_document.select(mask);
    update();
    Q_EMIT historyChanged();
}

void Canvas::fill(const QPoint &at)
{
    if (!m_document.rect().contains(at))
        return;
    const int layer = m_document.layers()[size_t(m_document.active())].id;
    const auto mask = [at, tolerance = m_choice.tolerance](const paint::Document &document) {
        return paint::floodMask(document.flattened(), at, tolerance);
    };
    colorise(mask, m_choice.brush.color, layer);
}

// On another thread, and once more with the same mask when something was painted meanwhile.
void Canvas::colorise(const std::function<QImage(const paint::Document &document)> &mask, const QColor &color, int layer)
{
    struct Made
    {
        QImage mask;
        paint::Document document;
    };
    const paint::Document copy = m_document.snapshot();
    studio::inBackground(
        this,
        [copy, mask, color] {
            Made made{.mask = mask(copy), .document = copy};
            made.document.colorise(made.mask, color);
            return made;
        },
        [this, copy, color, layer](Made made) {
            if (m_document.layers()[size_t(m_document.active())].id != layer || m_document.size() != copy.size())
                return;
            if (!m_later.base && m_document.isAsIn(copy)) {
                takeOver(std::move(made.document), false);
                Q_EMIT historyChanged();
            } else {
                colorise([mask = made.mask](const paint::Document &) { return mask; }, color, layer);
            }
        });
}

void Canvas::startText(const QPointF &at)
{
    m_textAt = at;
    m_text = new QLineEdit(this);
    m_text->setAccessibleName(tr("Text on the canvas"));
    m_text->setPlaceholderText(tr("Type, then press Enter"));
    m_text->setGeometry(QRect(fromDocument(at).toPoint() - QPoint(0, 40), QSize(220, 32)).intersected(rect()));
    m_text->show();
    m_text->setFocus(Qt::OtherFocusReason);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        const Stamp stamp = stampOf(m_choice, text, m_textAt, m_document.rect());
        showChange(stamp.image.isNull() ? m_document.dropPreview() : m_document.preview(stamp.image, stamp.at));
    });
    connect(m_text, &QLineEdit::editingFinished, this, [this] { endText(true); });
}

void Canvas::endText(bool keep)
{
    if (!m_text)
        return;
    QLineEdit *text = std::exchange(m_text, nullptr);
    text->disconnect(this);
    text->hide();
    text->deleteLater();
    showChange(keep ? m_document.keepPreview() : m_document.dropPreview());
    setFocus(Qt::OtherFocusReason);
    Q_EMIT historyChanged();
}

void Canvas::finishStroke()
{
    if (m_drag == Drag::Stroke) {
        m_drag = Drag::None;
        showChange(m_document.end());
        Q_EMIT historyChanged();
        Q_EMIT strokeFinished(m_stroke);
    } else if (m_drag != Drag::None) {
        release({});
    }
}

// Escape: as if the pointer had never been pressed.
void Canvas::cancelDrag()
{
    endText(false);
    finishLater(); // of a drag that had ended
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (m_later.base) {
        const bool isTaken = m_later.isTaken;
        endLater();
        if (isTaken)
            showChange(m_document.undo());
        m_moved = {};
    }
    switch (drag) {
    case Drag::Stroke:
        showChange(m_document.end());
        showChange(m_document.undo());
        break;
    case Drag::Shape:
        showChange(m_document.dropPreview());
        break;
    case Drag::Content:
        if (!m_moved.isNull())
            showChange(m_document.undo());
        break;
    case Drag::None:
    case Drag::Selection:
    case Drag::Paper:
    case Drag::Turn:
        break;
    }
    update();
    Q_EMIT historyChanged();
}

} // namespace live
