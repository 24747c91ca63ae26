// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A recording from left to right, with the part that is kept between two handles.
//
// Keys: Left and Right move the active handle by a tenth of a second (Shift: a second, Ctrl: to the next key
// frame), Up and Down choose the handle, Home and End put it at the very edge. For assistive programs it is a slider with
// the place of the active handle, in seconds.

#include "media/preview.h"

#include <QImage>
#include <QWidget>

#include <vector>

namespace compose {

class TrimStrip final : public QWidget
{
    Q_OBJECT

public:
    enum class Handle { Begin, End };

    explicit TrimStrip(QWidget *parent = nullptr);

    void setSeconds(double seconds);
    void setPeaks(const media::Peaks &peaks);
    void setFrame(int place, int places, const QImage &frame);
    void setKeys(const QVector<double> &keys) { m_keys = keys; }
    void setPart(double begin, double end);
    void setHead(double seconds); // where it plays; negative: nowhere
    [[nodiscard]] double begin() const { return m_begin; }
    [[nodiscard]] double end() const { return m_end; }
    [[nodiscard]] Handle active() const { return m_active; }
    [[nodiscard]] double seconds() const { return m_seconds; }
    void moveActive(double seconds); // by the person
    [[nodiscard]] QSize sizeHint() const override { return {640, 96}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 64}; }

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect area() const;
    [[nodiscard]] double xOf(double seconds) const;
    [[nodiscard]] double secondsAt(double x) const;
    void describe();

    double m_seconds = 0;
    double m_begin = 0;
    double m_end = 0;
    double m_head = -1;
    Handle m_active = Handle::Begin;
    media::Peaks m_peaks;
    std::vector<QImage> m_frames;
    QVector<double> m_keys;
};

} // namespace compose
