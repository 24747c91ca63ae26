// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A picture of layers that a person paints, with its undo history. No widget, no clock: the same calls give the same pixels.
//
// Every change returns the part of the picture that looks different now. Within one stroke the strongest dab wins on each pixel,
// so overlapping dabs never thicken the soft edge. History keeps the tiles that a step changed, at most `historyBytes` of them;
// the oldest steps go first, so undo has no other limit than memory.
//
// A Document may be copied: the copy shares all tiles, and may be read on another thread (saving, sending) while the original is
// painted on. snapshot() leaves the history behind.

#include "paint/blend.h"
#include "paint/brush.h"
#include "paint/tiles.h"

#include <deque>
#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace paint {

struct LayerLook
{
    QString name;
    qreal opacity = 1; // 0…1
    Blend blend = Blend::Normal;
    bool isVisible = true;
    bool isLocked = false; // cannot be painted on
    bool operator==(const LayerLook &) const = default;
};

struct Layer
{
    int id = 0; // never given twice in one document
    LayerLook look;
    Tiles tiles;
    bool operator==(const Layer &) const = default;
};

class Document final
{
public:
    static constexpr int largestSide = 4096;

    // One empty layer on white paper.
    explicit Document(const QSize &size, qint64 historyBytes = 256 * 1024 * 1024);
    // From a file; the layers from the lowest to the highest, at least one.
    Document(const QSize &size, std::vector<Layer> layers, qint64 historyBytes = 256 * 1024 * 1024);

    [[nodiscard]] Document snapshot() const;

    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] QRect rect() const { return {{}, m_size}; }
    [[nodiscard]] static QColor paper() { return Qt::white; }
    // A picture instead of white paper, of the document's size: what a camera sees. It belongs neither to the history nor to
    // the file. `covers`: it lies over the layers. Null: white paper again.
    QRect setPaper(const QImage &picture, bool covers = false);
    [[nodiscard]] bool hasPaper() const { return !m_paper.isNull(); }

    [[nodiscard]] const std::vector<Layer> &layers() const { return m_layers; } // the lowest first
    [[nodiscard]] int active() const { return m_active; }                       // an index
    void setActive(int index);
    // Nothing can be painted on a layer that is hidden or locked.
    [[nodiscard]] bool canPaint() const;

    QRect addLayer(const QString &name, const QImage &content = {}, const QPoint &at = {}); // above the active one, and active
    QRect duplicateLayer(int index, const QString &name);
    QRect removeLayer(int index); // never the last one
    QRect moveLayer(int from, int to);
    QRect mergeDown(int index);
    QRect setLook(int index, const LayerLook &look); // several changes of one property in a row are one step

    // A stroke point by point.
    QRect begin(const Brush &brush, const StrokePoint &point);
    QRect extend(const StrokePoint &point);
    QRect end();
    [[nodiscard]] bool isDrawing() const { return m_stroke.has_value(); }
    QRect replay(const Stroke &stroke);

    // A picture laid on the active layer (a shape, a text, something pasted), within the selection. As long as the person still
    // moves it, each preview takes the place of the one before.
    QRect preview(const QImage &image, const QPoint &at);
    QRect keepPreview();
    QRect dropPreview();
    [[nodiscard]] bool hasPreview() const { return m_preview.has_value(); }

    // Colours all that the mask covers (Grayscale8 of the document's size, 255 = all of it) on the active layer.
    QRect colorise(const QImage &mask, const QColor &color);
    QRect clear();                        // the selection, or all of the active layer
    QRect moveContent(const QPoint &by);  // of the selection, which moves along, or of the active layer

    // What was done to the active layer and to the selection of a snapshot on another thread, as one step here; nothing else
    // may have been done here meanwhile. `again`: in place of the one that was taken over last.
    QRect takeOver(const Document &made, bool again);
    // Whether nothing was done to either of them since that snapshot.
    [[nodiscard]] bool isAsIn(const Document &snapshot) const;

    // Grayscale8 of the document's size, 255 = selected; null: nothing is selected, so everything can be painted on.
    [[nodiscard]] const QImage &selection() const { return m_selection; }
    void select(const QImage &mask);

    [[nodiscard]] QColor colorAt(const QPoint &at) const; // as seen

    [[nodiscard]] bool canUndo() const { return !m_undo.empty() && !m_stroke && !m_preview; }
    [[nodiscard]] bool canRedo() const { return !m_redo.empty() && !m_stroke && !m_preview; }
    QRect undo();
    QRect redo();
    [[nodiscard]] qint64 historySize() const { return m_historySize; } // bytes
    void forgetHistory();

    // As it is seen, on the paper: RGB32. `level` halves the sides so many times; `area` is in pixels of that level.
    // `room`: see pictureIn().
    [[nodiscard]] QImage seen(const QRect &area, int level = 0, QImage *room = nullptr) const;
    [[nodiscard]] QSize sizeAt(int level) const;
    static constexpr int levels = 5;
    // As it was seen last, without making anything anew.
    [[nodiscard]] QImage seenBefore(const QRect &area, int level = 0) const;
    // How many tiles would have to be made for that. Some hundreds take longer than a frame: then prepare() a snapshot on another
    // thread, and adopt() what it made, as far as nothing was changed since.
    [[nodiscard]] int missing(const QRect &area, int level = 0) const;
    void prepare() const;
    void adopt(const Document &prepared);
    // The whole of it, scaled to at most `bound`. For sending.
    [[nodiscard]] QImage flattened(const QSize &bound = {}) const;

private:
    using TilesBefore = std::map<int, QImage>;
    struct Painted
    {
        int layer = 0; // id
        TilesBefore tiles;
    };
    struct Replaced // all tiles of a layer
    {
        int layer = 0;
        Tiles tiles;
    };
    struct Looked
    {
        int layer = 0;
        LayerLook look;
    };
    struct Stacked // the layers as they were
    {
        std::vector<Layer> layers;
        int active = 0;
    };
    struct Selected
    {
        QImage mask;
    };
    using Part = std::variant<Painted, Replaced, Looked, Stacked, Selected>;
    struct Step
    {
        std::vector<Part> parts; // as they were; after undo: as they become again
        qint64 bytes = 0;
    };

    struct Running
    {
        Brush brush;
        DabPath path;
        TilesBefore before;
        std::map<int, QImage> coverage; // Grayscale8, one per tile in `before`
    };
    struct Preview
    {
        TilesBefore before;
        QRect area;
    };

    [[nodiscard]] Layer &layerWith(int id);
    [[nodiscard]] static std::vector<int> numbersOf(const TilesBefore &before);
    QRect paint(const std::vector<Dab> &dabs);
    QRect paintOnTile(int tile, const Dab &dab);
    void remember(TilesBefore &before, int tile) const;
    QRect restore(const TilesBefore &before);
    QRect exchange(Part &part);
    QRect exchange(Step &step);
    void commit(std::vector<Part> parts);
    void commitStack(std::vector<Layer> before, int active);
    void commitPainted(TilesBefore before);
    [[nodiscard]] qint64 bytesOf(const Part &part) const;
    QRect changed(const QRect &area);
    void changed(const std::vector<int> &tiles); // a thin line changes few of those in its rectangle
    [[nodiscard]] const QImage &composed(int level, int tile) const;
    [[nodiscard]] QImage compose(int tile) const;
    [[nodiscard]] QImage paperOn(int tile) const;
    int lay(QImage &image, int tile, int from, int end) const;
    void forgetBackdrop();

    QSize m_size;
    QImage m_paper; // null: white
    bool m_doesPaperCover = false;
    std::vector<Layer> m_layers;
    int m_active = 0;
    int m_nextId = 1;
    QImage m_selection;

    qint64 m_historyBytes;
    qint64 m_historySize = 0;
    std::deque<Step> m_undo;
    std::vector<Step> m_redo;
    std::optional<Running> m_stroke;
    std::optional<Preview> m_preview;

    // What is seen, made when it is asked for: each level half as large as the one before.
    struct Seen
    {
        Tiles tiles;
        std::vector<char> isFresh;
        std::vector<quint32> changedAt; // see m_changes
    };
    mutable std::vector<Seen> m_seen;
    quint32 m_changes = 0;

    // The paper and what lies below the active layer, laid over one another: kept while somebody paints on that layer only.
    struct Backdrop
    {
        Tiles tiles;
        quint32 number = 0; // tells those of a copy apart
    };
    mutable Backdrop m_backdrop;
};

} // namespace paint
