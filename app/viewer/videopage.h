// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The page for video: the picture, its line of time and the controls under it. What stands still is always the exact
// frame that is exported.

#include "studio/backgroundparts.h"
#include "viewer/filmstrip.h"
#include "viewer/page.h"

#include <utility>

namespace viewer {

class ClipLine;
class FrameButton;
class FrameSource;
class Playback;
class TransportBar;
class VideoSurface;

class VideoPage final : public Page
{
    Q_OBJECT

public:
    explicit VideoPage(QWidget *parent = nullptr);
    ~VideoPage() override;

    void open(const studio::Item &item) override;
    void leave() override;
    void stepBy(int frames) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override; // out of sight, out of hearing

private:
    void buildTools();
    void connectFrames();
    void readFilmStrip();
    void showMoment();
    void showFrame(int frame);
    void setMarks(int in, int out);
    void mark(int in, int out); // and says it
    [[nodiscard]] std::pair<double, double> part() const; // between the marks, in seconds; of no length where there is none
    void takeFrame(int frame, const std::function<void(const QImage &)> &deliver);
    void fileFrame(int frame, const QString &folder, const std::function<void(const QString &path)> &deliver);
    void cut();

    Playback *m_playback = nullptr;
    FrameSource *m_frames = nullptr;
    VideoSurface *m_surface = nullptr;
    ClipLine *m_line = nullptr;
    TransportBar *m_bar = nullptr;
    FrameButton *m_frameButton = nullptr;
    studio::Item m_item;
    studio::PartedWork<StripPart> m_strip;
    int m_frame = -1; // on the screen or on its way there
    int m_in = -1;
    int m_out = -1;
};

} // namespace viewer
