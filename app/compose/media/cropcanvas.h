// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A picture with the part that is kept: drag the part, its edges and corners, or a new one; or use the keys.
//
// Arrow keys move by a pixel (Shift: ten), with Alt they move the right and the lower edge, [ and ] make it
// smaller and larger.

#include "compose/media/cropbox.h"
#include "compose/media/pictureview.h"

namespace compose {

class CropCanvas final : public PictureView
{
    Q_OBJECT

public:
    explicit CropCanvas(QWidget *parent = nullptr);

    [[nodiscard]] const CropBox &box() const { return m_box; }
    void setBox(const CropBox &box);

Q_SIGNALS:
    void changed(); // by the person

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] CropEdges edgesAt(const QPointF &position) const;
    [[nodiscard]] QRectF shownBox() const;
    void showCursor(const QPointF &position);

    CropBox m_box;
    CropEdges m_edges;
    std::optional<QPoint> m_moveFrom; // in the picture
    bool m_dragging = false;
};

} // namespace compose
