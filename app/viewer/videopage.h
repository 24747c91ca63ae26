// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The page for video: the picture and the controls under it.

#include "viewer/page.h"

namespace viewer {

class Playback;
class TransportBar;
class VideoSurface;

class VideoPage final : public Page
{
    Q_OBJECT

public:
    explicit VideoPage(QWidget *parent = nullptr);

    void open(const studio::Item &item) override;
    void leave() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override; // out of sight, out of hearing

private:
    Playback *m_playback = nullptr;
    VideoSurface *m_surface = nullptr;
    TransportBar *m_bar = nullptr;
    studio::Item m_item;
    int m_generation = 0;
};

} // namespace viewer
