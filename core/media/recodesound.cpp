// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/recodeflow.h"

#include <algorithm>
#include <cmath>

namespace media {

Result<void> SoundFlow::open(const QString &from, AVFormatContext *output, const AVCodec *encoder, Span span, qint64 bitRate)
{
    auto reader = av::StreamReader::open(from, AVMEDIA_TYPE_AUDIO);
    if (!reader)
        return tl::make_unexpected(reader.error());
    m_from = from;
    m_span = span;
    m_reader.emplace(std::move(*reader));
    m_rate = m_reader->codec()->sample_rate;
    m_channels = std::clamp(m_reader->codec()->ch_layout.nb_channels, 1, 2);
    m_frame.reset(av_frame_alloc());
    if (!m_frame || m_rate <= 0)
        return tl::make_unexpected(av::readFailure(AVERROR_INVALIDDATA, from));
    int error = m_encoder.open(output, encoder, m_rate, m_channels, bitRate);
    if (error >= 0)
        error = m_encoder.setSource(m_rate, m_channels);
    if (error < 0)
        return tl::make_unexpected(av::writeFailure(error, from));
    if (span.begin > 0)
        static_cast<void>(m_reader->seek(span.begin));
    return {};
}

Result<bool> SoundFlow::failed(int error) const
{
    return tl::make_unexpected(av::writeFailure(error, m_from));
}

// Into m_samples: interleaved, in the file's rate, at most two channels. Null: what is still held.
int SoundFlow::take(const AVFrame *frame)
{
    m_samples.clear();
    if (frame && (!m_resampler || frame->format != m_format || frame->sample_rate != m_frameRate ||
                  frame->ch_layout.nb_channels != m_frameChannels)) {
        m_format = frame->format;
        m_frameRate = frame->sample_rate;
        m_frameChannels = frame->ch_layout.nb_channels;
        AVChannelLayout source{};
        AVChannelLayout target{};
        if (frame->ch_layout.order == AV_CHANNEL_ORDER_UNSPEC)
            av_channel_layout_default(&source, m_frameChannels);
        else
            av_channel_layout_copy(&source, &frame->ch_layout);
        av_channel_layout_default(&target, m_channels);
        SwrContext *resampler = nullptr;
        int error = swr_alloc_set_opts2(&resampler, &target, AV_SAMPLE_FMT_FLT, m_rate, &source,
                                        AVSampleFormat(frame->format), frame->sample_rate, 0, nullptr);
        m_resampler.reset(resampler);
        av_channel_layout_uninit(&source);
        av_channel_layout_uninit(&target);
        if (error >= 0)
            error = swr_init(m_resampler.get());
        if (error < 0)
            return error;
    }
    if (!m_resampler)
        return 0;
    const int count = frame ? frame->nb_samples : 0;
    const int room = swr_get_out_samples(m_resampler.get(), count);
    if (room <= 0)
        return room;
    m_samples.resize(size_t(room) * size_t(m_channels));
    auto *out = reinterpret_cast<uint8_t *>(m_samples.data());
    const auto **in = frame ? const_cast<const uint8_t **>(frame->extended_data) : nullptr;
    const int got = swr_convert(m_resampler.get(), &out, room, in, count);
    m_samples.resize(size_t(std::max(got, 0)) * size_t(m_channels));
    return std::min(got, 0);
}

Result<void> SoundFlow::follow(const QString &from, double offset, double seconds)
{
    m_reader.reset();
    m_resampler.reset();
    m_span = {-offset, seconds};
    m_isPlaced = false;
    m_ended = false;
    if (from.isEmpty())
        return {};
    auto reader = av::StreamReader::open(from, AVMEDIA_TYPE_AUDIO);
    if (!reader)
        return tl::make_unexpected(reader.error());
    m_from = from;
    m_reader.emplace(std::move(*reader));
    return {};
}

int SoundFlow::silenceUntil(qint64 sample)
{
    constexpr qint64 atOnce = 1 << 16;
    while (m_written < sample) {
        const qint64 count = std::min(atOnce, sample - m_written);
        const std::vector<float> silence(size_t(count) * size_t(m_channels), 0.0F);
        if (const int error = m_encoder.write(silence); error < 0)
            return error;
        m_written += count;
    }
    return 0;
}

// The samples begin at `seconds` of the span; what lies outside of it is left out, a late start is silent.
int SoundFlow::write(double seconds)
{
    const auto most = qint64(std::llround(m_span.length() * m_rate));
    qint64 skip = 0;
    if (!m_isPlaced) {
        const auto at = qint64(std::llround(seconds * m_rate));
        skip = std::max<qint64>(0, m_written - at);
        if (const int error = silenceUntil(std::min(at, most)); error < 0)
            return error;
        const qint64 count = qint64(m_samples.size()) / m_channels;
        if (skip >= count)
            return 0; // all of it lies before
        m_isPlaced = true;
    }
    const qint64 here = qint64(m_samples.size()) / m_channels;
    const qint64 count = std::min(here - skip, most - m_written);
    if (count <= 0)
        return 0;
    m_written += count;
    return m_encoder.write({m_samples.data() + skip * m_channels, size_t(count * m_channels)});
}

Result<bool> SoundFlow::step()
{
    if (m_ended)
        return false;
    const Result<bool> more = m_reader ? m_reader->next(m_frame.get()) : Result<bool>(false);
    if (!more)
        return more;
    const double seconds = *more ? m_reader->secondsOf(m_frame.get()) + m_reader->delay() - m_span.begin : position();
    int error = take(*more ? m_frame.get() : nullptr);
    if (error >= 0)
        error = write(seconds);
    if (error < 0)
        return failed(error);
    if (*more && seconds < m_span.length())
        return true;
    m_ended = true;
    error = m_isLast ? m_encoder.finish() : silenceUntil(qint64(std::llround(m_span.length() * m_rate)));
    if (error < 0)
        return failed(error);
    return false;
}

} // namespace media
