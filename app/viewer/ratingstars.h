// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Five stars to click, or to set with the arrow keys and the digits. To assistive programs it is a slider from 0 to 5.

#include <QSlider>

namespace viewer {

class RatingStars final : public QSlider
{
    Q_OBJECT

public:
    explicit RatingStars(QWidget *parent = nullptr);

    void show(int rating); // without a signal
    using QSlider::show;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void rated(int rating); // by a person

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] int starAt(const QPointF &place) const; // 1…5
    void rate(int rating);

    int m_hovered = 0; // the stars that a click would set
    bool m_isShowing = false;
};

} // namespace viewer
