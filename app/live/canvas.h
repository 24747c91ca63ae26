// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The paper to draw on: mouse, pen and keys in, a paint::Document changed. Shown fitted, or moved, zoomed and turned.
//
// Keys while it has the focus are those of Photoshop: B, E, G, I, U, M, L, V, T choose the tool, [ and ] the size, digits the
// opacity, X and D the colours; Space moves the paper, Shift+Space turns it; Alt picks a colour, Shift makes sides equal.

#include "live/tool.h"
#include "live/viewport.h"

#include "paint/document.h"

#include <QElapsedTimer>
#include <QPainterPath>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLineEdit;

namespace live {

class Canvas final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qreal smallestBrush = 1;
    static constexpr qreal largestBrush = 512;

    explicit Canvas(QWidget *parent = nullptr);

    [[nodiscard]] const paint::Document &document() const { return m_document; }
    void setDocument(const paint::Document &document);
    // The drawing of last time: it is shown, and nobody has edited anything, so that a start sends and costs nothing.
    void restoreDocument(const paint::Document &document);
    // After a change of very much the picture follows in a moment, and edited() says when.
    [[nodiscard]] bool isBehind() const { return m_isPreparing; }
    // Any change to it: what looks different then is painted anew and sent.
    void edit(const std::function<QRect(paint::Document &document)> &change);

    [[nodiscard]] const ToolChoice &choice() const { return m_choice; }
    void setChoice(const ToolChoice &choice);
    void setTool(Tool tool);
    void setColor(const QColor &color);
    void setBrushSize(qreal size);

    void undo();
    void redo();
    void clear();
    void selectAll();
    void selectNothing();
    void invertSelection();
    void replay(const paint::Stroke &stroke);
    // As a layer of its own, in the middle; larger ones are made to fit.
    void insert(const QImage &image, const QString &name);
    // See paint::Document::setPaper().
    void setPaper(const QImage &picture, bool covers);
    // As if the pen were lifted; nothing when it is not down.
    void finishStroke();

    [[nodiscard]] const Viewport &viewport() const { return m_viewport; }
    void changeView(const std::function<void(Viewport &viewport)> &change);
    // Where a pixel of the document is shown, in the widget's coordinates, and back.
    [[nodiscard]] QPointF toDocument(const QPointF &position) const { return m_viewport.toDocument(position); }
    [[nodiscard]] QPointF fromDocument(const QPointF &position) const { return m_viewport.fromDocument(position); }

    [[nodiscard]] QSize sizeHint() const override { return {512, 512}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 200}; }

Q_SIGNALS:
    void edited();                                // what is seen changed, also in the middle of a stroke
    void strokeFinished(const paint::Stroke &stroke);
    void choiceChanged();                         // tool, colour or brush, by keys or by the picker too
    void historyChanged();                        // and layers
    void viewChanged();
    void refused(const QString &sentence);        // why nothing happened

protected:
    bool event(QEvent *event) override; // gestures of a touchpad
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void tabletEvent(QTabletEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Pointer
    {
        QPointF position; // of the widget
        qreal pressure = 1;
        Qt::KeyboardModifiers modifiers;
        bool isEraserEnd = false;
    };
    enum class Drag { None, Stroke, Shape, Selection, Content, Paper, Turn };

    void press(const Pointer &pointer);
    void move(const Pointer &pointer);
    void release(const Pointer &pointer);
    void dragShape(const QPointF &to, Qt::KeyboardModifiers modifiers);
    void dragSelection(const QPointF &to, Qt::KeyboardModifiers modifiers);
    void dragContent(const QPointF &to);
    void changeLater(const std::function<void(paint::Document &document)> &change);
    void startLater();
    void endLater();
    void takeOver(paint::Document made, bool again);
    void finishLater();
    void takeSelection(const QPainterPath &path, Qt::KeyboardModifiers modifiers);
    void useSelection(const QImage &mask);
    void fill(const QPoint &at);
    void colorise(const std::function<QImage(const paint::Document &document)> &mask, const QColor &color, int layer);
    void startText(const QPointF &at);
    void endText(bool keep);
    void cancelDrag();
    [[nodiscard]] bool mayPaint(); // says why not
    [[nodiscard]] bool chooseByKey(int key);
    void hover(const QPointF &position);
    void showChange(const QRect &changed);
    void showCursor();
    void paintSelection(QPainter &painter, const QRect &scaled, int level);
    [[nodiscard]] const QImage &veilFor(int level);
    void paintMirrors(QPainter &painter) const;
    void paintCursor(QPainter &painter) const;
    [[nodiscard]] QRect cursorRect() const;
    void prepare();

    paint::Document m_document;
    Viewport m_viewport;
    ToolChoice m_choice;

    QImage m_seen; // room for what is painted: see paint::pictureIn()
    struct Veil              // over what is not selected
    {
        qint64 selection = 0; // the cache key of the mask that it belongs to
        int level = 0;
        QRect area = {};      // in pixels of that level: all of the drawing that the widget shows
        QImage image = {};
    };
    Veil m_veil;
    bool m_isPreparing = false;
    int m_opened = 0; // documents; an answer from the background is about one of them

    Drag m_drag = Drag::None;
    QPointF m_from;           // of the drag: in the document, or of the widget where the paper is dragged
    QPoint m_moved;           // of the content, so far
    QPainterPath m_path;      // of a selection that is being drawn, or of a large shape
    struct Later              // a drag that changes too much for one frame: see changeLater()
    {
        std::shared_ptr<const paint::Document> base = {};             // as it was when the drag began; none: there is no such drag
        std::function<void(paint::Document &document)> wanted = {};   // the newest
        bool isNew = false;                                           // nobody works on it yet
        bool isTaken = false;                                         // an earlier one is in the document already
    };
    Later m_later;
    int m_laterNumber = 0;    // of such drags; what comes from an earlier one is too late
    bool m_isLaterRunning = false;
    paint::Stroke m_stroke;   // the one being drawn
    QElapsedTimer m_time;
    std::optional<QPointF> m_hover;
    bool m_isSpaceDown = false;
    QLineEdit *m_text = nullptr;
    QPointF m_textAt;
};

} // namespace live

Q_DECLARE_METATYPE(paint::Stroke)
