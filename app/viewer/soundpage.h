// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The page for sound and for transcripts: waveform and controls, the words below where there are
// any. A transcript alone is shown with the recording that it was made from, as long as that is
// there.

#include "viewer/page.h"

#include "media/preview.h"

namespace viewer {

class Playback;
class TranscriptView;
class TransportBar;
class Waveform;

class SoundPage final : public Page
{
    Q_OBJECT

public:
    explicit SoundPage(QWidget *parent = nullptr);

    void open(const studio::Item &item) override;
    void leave() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override; // out of sight, out of hearing

private:
    void showPeaks(const media::Result<media::Peaks> &peaks, const QString &path);

    Playback *m_playback = nullptr;
    Waveform *m_waveform = nullptr;
    TransportBar *m_bar = nullptr;
    TranscriptView *m_transcript = nullptr;
    studio::Item m_item;
    bool m_hasTranscript = false;
    int m_generation = 0;
};

} // namespace viewer
