// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: interleaved float samples in, packets of one sound stream out. Converts to whatever
// rate, channel count and sample format the encoder takes.

#include "media/av.h"

#include <span>

namespace media::av {

class AudioEncoder
{
public:
    // Adds a stream to `output`; before its header is written. 0 or an AVERROR, like all below.
    // `bitRate` 0: a good one for the rate.
    [[nodiscard]] int open(AVFormatContext *output, const AVCodec *encoder, int sampleRate,
                           int channels, qint64 bitRate = 0);
    // What write() will get; once, at any time before it.
    [[nodiscard]] int setSource(int sampleRate, int channels);
    [[nodiscard]] int write(std::span<const float> interleaved);
    [[nodiscard]] int finish();

private:
    [[nodiscard]] int convert(const float *samples, int count);
    [[nodiscard]] int encodeFromFifo(bool all);

    AVFormatContext *m_output = nullptr;
    AVStream *m_stream = nullptr;
    Codec m_codec;
    Resampler m_resampler;
    SampleFifo m_fifo;
    int m_sourceChannels = 0;
    qint64 m_position = 0; // samples encoded so far
};

} // namespace media::av
