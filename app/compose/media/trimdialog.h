// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which part of a recording is used. The recording itself is not touched: what was chosen is told in seconds.

#include "media/probe.h"
#include "studio/catalog/medialimits.h"

#include <QDialog>
#include <QImage>


class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QTimer;

namespace viewer {
class FrameSource;
class Playback;
class VideoSurface;
}

namespace compose {

class TrimStrip;

struct TrimTask
{
    QString path;
    double begin = 0;
    double end = 0; // 0 = to the end
    bool hasPictures = false;
    studio::MediaLimits limits;
};

class TrimDialog final : public QDialog
{
    Q_OBJECT

public:
    TrimDialog(const TrimTask &task, QWidget *parent);
    ~TrimDialog() override;

    [[nodiscard]] TrimStrip &strip() const { return *m_strip; }

Q_SIGNALS:
    // The whole recording is 0, 0.
    void chosen(double begin, double end);
    void loaded();

protected:
    bool focusNextPrevChild(bool next) override; // as the eye goes, not as the parts were made

private:
    void load();
    void begin(const media::Info &info);
    void loadFrames(int place);
    void showPart();
    void readBoxes();
    void showStill();
    void play();
    void take();
    [[nodiscard]] bool isLossless() const;

    static constexpr int frames = 10;
    TrimTask m_task;
    media::Info m_info;
    QVector<double> m_keys;
    TrimStrip *m_strip;
    viewer::VideoSurface *m_picture;
    viewer::Playback *m_playback = nullptr; // made when first needed, like the next
    viewer::FrameSource *m_frames = nullptr;
    QDoubleSpinBox *m_begin;
    QDoubleSpinBox *m_end;
    QPushButton *m_play;
    QLabel *m_state;
    QPushButton *m_accept;
    QTimer *m_stillTimer; // the still follows a pause of the hand
    bool m_stillOnItsWay = false;
};

} // namespace compose
