// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/tempo.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace media {

constexpr int stride = 4; // the likeness is compared at every fourth sample

Tempo::Tempo(int channels, int sampleRate, double speed)
    : m_channels(std::max(1, channels))
    , m_half(std::max(16, sampleRate / 50))
    , m_search(std::max(8, sampleRate / 100))
    , m_speed(std::clamp(speed, 0.1, 10.0))
{}

std::vector<float> Tempo::process(std::span<const float> samples)
{
    if (std::abs(m_speed - 1) < 1e-6)
        return {samples.begin(), samples.end()};
    m_input.insert(m_input.end(), samples.begin(), samples.end());
    std::vector<float> output;
    const auto frames = [this] { return int(m_input.size()) / m_channels; };
    while (int(m_wanted) + m_search + 2 * m_half <= frames() && m_follow + 2 * m_half <= frames())
        step(output);
    // What no piece can begin with any more.
    const int done = std::max(0, std::min(m_follow < 0 ? 0 : m_follow, int(m_wanted) - m_search));
    m_input.erase(m_input.begin(), m_input.begin() + std::ptrdiff_t(done) * m_channels);
    m_wanted -= done;
    if (m_follow >= 0)
        m_follow -= done;
    return output;
}

float Tempo::mono(int frame) const
{
    float sum = 0;
    for (int channel = 0; channel < m_channels; ++channel)
        sum += m_input[size_t(frame) * size_t(m_channels) + size_t(channel)];
    return sum;
}

// Near `wanted`: the place that is most like the one where the last piece would go on.
int Tempo::bestOffset(int wanted) const
{
    int best = wanted;
    double bestLikeness = -2;
    for (int place = std::max(0, wanted - m_search); place <= wanted + m_search; ++place) {
        double product = 0;
        double energy = 1e-9;
        for (int i = 0; i < m_half; i += stride) {
            const double here = mono(place + i);
            product += here * mono(m_follow + i);
            energy += here * here;
        }
        const double likeness = product / std::sqrt(energy);
        if (likeness > bestLikeness) {
            bestLikeness = likeness;
            best = place;
        }
    }
    return best;
}

// One half of a piece: the end of the last one fades into the beginning of the next.
void Tempo::step(std::vector<float> &output)
{
    const int place = m_follow < 0 ? int(m_wanted) : bestOffset(int(m_wanted));
    const int from = m_follow < 0 ? place : m_follow;
    for (int i = 0; i < m_half; ++i) {
        const float in = 0.5F - 0.5F * std::cos(std::numbers::pi_v<float> * float(i) / float(m_half));
        for (int channel = 0; channel < m_channels; ++channel) {
            const auto at = [&](int frame) { return m_input[size_t(frame + i) * size_t(m_channels) + size_t(channel)]; };
            output.push_back((1 - in) * at(from) + in * at(place));
        }
    }
    m_follow = place + m_half;
    m_wanted += m_half * m_speed;
}

} // namespace media
