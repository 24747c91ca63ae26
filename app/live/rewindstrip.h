// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The last minutes of the live result as a line of time: small pictures, how far back, and the frame that is looked at.
// Its value is the place of that frame among those that are there. Time runs from left to right in every language, as
// with clips.

#include "studio/live/frameshelf.h"
#include "viewer/timeline.h"

#include <QImage>

#include <map>

namespace live {

class RewindStrip final : public viewer::TimeLine
{
    Q_OBJECT

public:
    using Time = std::chrono::milliseconds;

    explicit RewindStrip(QWidget *parent = nullptr);

    // The newest is the right end: while nothing comes, nothing moves.
    void setFrames(const std::deque<studio::ShelvedFrame> &frames);
    // The frame that is looked at; none: the newest, and what comes.
    void setShown(std::optional<quint64> number);
    // Of a frame, by its number. Those of frames that are gone are forgotten.
    void setPicture(quint64 number, const QImage &picture);
    [[nodiscard]] bool wantsPictureOf(const studio::ShelvedFrame &frame) const;

    [[nodiscard]] QString valueText() const override;
    [[nodiscard]] QSize sizeHint() const override { return {320, 64}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {64, 64}; }

    static constexpr int pictureHeight = 40;

Q_SIGNALS:
    void frameWanted(int index); // the person moved
    void liveWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect area() const;
    [[nodiscard]] double xOf(Time at) const;
    [[nodiscard]] Time timeAt(double x) const;
    [[nodiscard]] int indexAt(Time at) const; // -1: none
    void moveTo(double x);
    void thinPictures();
    void paintPictures(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;

    std::vector<Time> m_times;
    quint64 m_first = 0; // number of the first frame
    Time m_newest{0};
    std::optional<quint64> m_shown;
    std::map<quint64, QImage> m_pictures; // by number
    std::map<quint64, Time> m_pictureTimes;
    Time m_between{500}; // two pictures
};

// "12.4 s", "2:05".
[[nodiscard]] QString lookedBackText(std::chrono::milliseconds time);

} // namespace live
