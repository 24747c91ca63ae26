// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A picture that is worked on: fitted, zoomed at the pointer, moved. What is drawn on top comes from derived classes.
//
// Keys: + and - zoom, 0 fits, 1 shows exact pixels. Ctrl and the wheel zoom, the wheel alone and the middle
// button move.

#include <QImage>
#include <QPixmap>
#include <QWidget>

#include <optional>
#include <vector>

namespace compose {

class PictureView : public QWidget
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);

    // The picture in full and halved again and again, so that every zoom is quick to draw. Slow: not for the GUI thread.
    [[nodiscard]] static std::vector<QImage> levelsOf(const QImage &picture);
    void setLevels(const std::vector<QImage> &levels);
    [[nodiscard]] QSize pictureSize() const { return m_levels.empty() ? QSize() : m_levels.front().size(); }

    void fit();
    void zoomBy(double factor);
    // Widget units per pixel of the picture, and the way there and back.
    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] QRectF pictureRect() const;
    [[nodiscard]] QPointF toPicture(const QPointF &position) const;
    [[nodiscard]] QPointF fromPicture(const QPointF &position) const;
    [[nodiscard]] QSize sizeHint() const override { return {720, 480}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 180}; }

protected:
    void paintPicture(QPainter &painter, const QRect &exposed);
    void paintFocus(QPainter &painter);
    // True when the key was about the view.
    bool handleViewKey(const QKeyEvent &event);
    // True while the middle button moves the picture.
    bool handlePanning(const QMouseEvent &event);
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    virtual void viewChanged() {}

private:
    void zoomTo(double scale, const QPointF &anchor);
    void settle();

    std::vector<QImage> m_levels;
    QPixmap m_cache; // the view without anything on top
    double m_scale = 1;
    QPointF m_centre; // of the picture, in the middle of the widget
    bool m_fits = true;
    std::optional<QPointF> m_panFrom;
};

} // namespace compose
