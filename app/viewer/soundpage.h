// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The page for sound and for transcripts: waveform and controls, the words below where there are
// any. A transcript alone is shown with the recording that it was made from, as long as that is
// there.

#include "viewer/page.h"

#include "media/wave.h"
#include "studio/backgroundparts.h"

#include <optional>

namespace viewer {

class LevelMeter;
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
    // A piece of the waveform on its way, or what was kept of it, or how it ended.
    struct Reading
    {
        media::WavePart part;
        std::optional<media::Wave> kept;
        std::optional<media::Result<double>> ended;
    };
    void readWave(const QString &path);
    void take(const Reading &reading);
    void showSound(bool on);
    void showFailure(const QString &sentence);
    void setRegion(double begin, double end);
    void mark(bool isBegin);
    void markNothing();

    Playback *m_playback = nullptr;
    Waveform *m_waveform = nullptr;
    LevelMeter *m_meter = nullptr;
    TransportBar *m_bar = nullptr;
    TranscriptView *m_transcript = nullptr;
    studio::Item m_item;
    bool m_hasTranscript = false;
    QString m_path; // of the sound
    studio::PartedWork<Reading> m_work;
    double m_begin = 0; // of the part that is repeated
    double m_end = 0;
};

} // namespace viewer
