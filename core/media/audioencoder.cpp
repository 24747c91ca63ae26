// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/audioencoder.h"

#include <algorithm>
#include <cstdlib>

namespace media::av {

constexpr int blockSamples = 4096;

// The rate itself where the encoder has it, else the nearest it has.
static int supportedRate(const AVCodec *encoder, int wanted)
{
    if (!encoder->supported_samplerates)
        return wanted;
    int best = encoder->supported_samplerates[0];
    for (const int *rate = encoder->supported_samplerates; *rate != 0; ++rate) {
        if (std::abs(*rate - wanted) < std::abs(best - wanted))
            best = *rate;
    }
    return best;
}

int AudioEncoder::open(AVFormatContext *output, const AVCodec *encoder, int sampleRate,
                       int channels, qint64 bitRate)
{
    if (!encoder)
        return AVERROR_ENCODER_NOT_FOUND;
    if (sampleRate <= 0 || channels <= 0)
        return AVERROR(EINVAL);
    m_output = output;
    m_codec.reset(avcodec_alloc_context3(encoder));
    m_stream = avformat_new_stream(output, nullptr);
    if (!m_codec || !m_stream)
        return AVERROR(ENOMEM);

    m_codec->sample_fmt = encoder->sample_fmts ? encoder->sample_fmts[0] : AV_SAMPLE_FMT_S16;
    m_codec->sample_rate = supportedRate(encoder, sampleRate);
    m_codec->time_base = {1, m_codec->sample_rate};
    av_channel_layout_default(&m_codec->ch_layout, std::min(channels, 2));
    if (encoder->id != AV_CODEC_ID_VORBIS) // which is set by quality, not by rate
        m_codec->bit_rate = bitRate > 0 ? bitRate : m_codec->sample_rate >= 32'000 ? 192'000 : 96'000;
    m_codec->flags |= AV_CODEC_FLAG_BITEXACT;
    if (output->oformat->flags & AVFMT_GLOBALHEADER)
        m_codec->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    int error = avcodec_open2(m_codec.get(), encoder, nullptr);
    if (error < 0)
        return error;
    error = avcodec_parameters_from_context(m_stream->codecpar, m_codec.get());
    if (error < 0)
        return error;
    m_stream->time_base = m_codec->time_base;

    m_fifo.reset(
        av_audio_fifo_alloc(m_codec->sample_fmt, m_codec->ch_layout.nb_channels, 2 * blockSamples));
    return m_fifo ? 0 : AVERROR(ENOMEM);
}

int AudioEncoder::setSource(int sampleRate, int channels)
{
    if (sampleRate <= 0 || channels <= 0)
        return AVERROR(EINVAL);
    m_sourceChannels = channels;
    AVChannelLayout source{};
    av_channel_layout_default(&source, channels);
    SwrContext *resampler = nullptr;
    int error = swr_alloc_set_opts2(&resampler, &m_codec->ch_layout, m_codec->sample_fmt,
                                    m_codec->sample_rate, &source, AV_SAMPLE_FMT_FLT, sampleRate, 0,
                                    nullptr);
    m_resampler.reset(resampler);
    av_channel_layout_uninit(&source);
    // One channel to two would come out 3 dB quieter by default.
    constexpr double asLoud[] = {1.0, 1.0};
    if (error >= 0 && channels == 1 && m_codec->ch_layout.nb_channels == 2)
        error = swr_set_matrix(m_resampler.get(), asLoud, 1);
    return error < 0 ? error : swr_init(m_resampler.get());
}

static Frame newFrame(const AVCodecContext *codec, int samples)
{
    Frame frame(av_frame_alloc());
    if (!frame)
        return {};
    frame->nb_samples = samples;
    frame->format = codec->sample_fmt;
    frame->sample_rate = codec->sample_rate;
    if (av_channel_layout_copy(&frame->ch_layout, &codec->ch_layout) < 0 ||
        av_frame_get_buffer(frame.get(), 0) < 0)
        return {};
    return frame;
}

// `samples` may be null: then what the resampler still holds comes out.
int AudioEncoder::convert(const float *samples, int count)
{
    const int room = swr_get_out_samples(m_resampler.get(), count);
    if (room <= 0)
        return room;
    const Frame frame = newFrame(m_codec.get(), room);
    if (!frame)
        return AVERROR(ENOMEM);
    const auto *bytes = reinterpret_cast<const uint8_t *>(samples);
    const int got = swr_convert(m_resampler.get(), frame->extended_data, room,
                                samples ? &bytes : nullptr, count);
    if (got <= 0)
        return got;
    const int error =
        av_audio_fifo_write(m_fifo.get(), reinterpret_cast<void **>(frame->extended_data), got);
    return error < 0 ? error : 0;
}

int AudioEncoder::write(std::span<const float> interleaved)
{
    const qsizetype total = qsizetype(interleaved.size()) / m_sourceChannels;
    for (qsizetype done = 0; done < total; done += blockSamples) {
        const int count = int(std::min<qsizetype>(blockSamples, total - done));
        int error = convert(interleaved.data() + done * m_sourceChannels, count);
        if (error >= 0)
            error = encodeFromFifo(false);
        if (error < 0)
            return error;
    }
    return 0;
}

int AudioEncoder::encodeFromFifo(bool all)
{
    const int frameSize = m_codec->frame_size > 0 ? m_codec->frame_size : blockSamples;
    for (;;) {
        const int waiting = av_audio_fifo_size(m_fifo.get());
        if (waiting == 0 || (waiting < frameSize && !all))
            return 0;
        const int count = std::min(waiting, frameSize);
        const Frame frame = newFrame(m_codec.get(), count);
        if (!frame)
            return AVERROR(ENOMEM);
        int error = av_audio_fifo_read(m_fifo.get(),
                                       reinterpret_cast<void **>(frame->extended_data), count);
        if (error < 0)
            return error;
        frame->pts = m_position;
        m_position += count;
        error = avcodec_send_frame(m_codec.get(), frame.get());
        if (error >= 0)
            error = drainEncoder(m_codec.get(), m_output, m_stream);
        if (error < 0)
            return error;
    }
}

int AudioEncoder::finish()
{
    int error = convert(nullptr, 0);
    if (error >= 0)
        error = encodeFromFifo(true);
    if (error >= 0)
        error = avcodec_send_frame(m_codec.get(), nullptr);
    if (error >= 0)
        error = drainEncoder(m_codec.get(), m_output, m_stream);
    return error;
}

} // namespace media::av
