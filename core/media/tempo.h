// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sound slower or faster at the same pitch, as it flows: overlapping pieces, each put where it goes on best from the one
// before (WSOLA).

#include <span>
#include <vector>

namespace media {

class Tempo
{
public:
    // Interleaved samples of `channels` channels. `speed`: 2 is half as long.
    Tempo(int channels, int sampleRate, double speed);

    // What can be given out now; some hundredths of a second stay inside.
    [[nodiscard]] std::vector<float> process(std::span<const float> samples);

private:
    void step(std::vector<float> &output);
    [[nodiscard]] int bestOffset(int wanted) const;
    [[nodiscard]] float mono(int frame) const;

    int m_channels;
    int m_half;      // frames of one half of a piece
    int m_search;    // frames a piece may be moved by
    double m_speed;
    std::vector<float> m_input; // what is still needed
    double m_wanted = 0;        // where the next piece would begin, in frames of m_input
    int m_follow = -1;          // where the last piece would go on; -1 = none yet
};

} // namespace media
