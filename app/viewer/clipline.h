// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The line of time of a video: small pictures of it, the place that is shown, and the part between the marks. Its value
// is the number of the frame.

#include "media/clip.h"
#include "viewer/timeline.h"

#include <QImage>

namespace viewer {

class ClipLine final : public TimeLine
{
    Q_OBJECT

public:
    static constexpr int places = 32; // small pictures
    static constexpr int stripHeight = 44;

    explicit ClipLine(QWidget *parent = nullptr);

    void setTimes(const media::ClipTimes &times);
    void clear();
    void setPicture(int place, const QImage &picture);
    // The moment of the playhead; between frames too, so that it glides.
    void setHead(double seconds);
    // First and last frame of the part; -1 is no mark.
    void setMarks(int in, int out);

    [[nodiscard]] QString valueText() const override;
    [[nodiscard]] QSize sizeHint() const override { return {320, stripHeight + 12}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {64, stripHeight + 12}; }

Q_SIGNALS:
    void frameWanted(int frame); // the person moved the playhead

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect strip() const;
    [[nodiscard]] double xOf(double seconds) const;
    void moveTo(double x);
    void paintPictures(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;

    media::ClipTimes m_times;
    QVector<QImage> m_pictures;
    double m_head = 0;
    int m_in = -1;
    int m_out = -1;
};

} // namespace viewer
