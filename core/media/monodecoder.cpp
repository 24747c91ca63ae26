// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/monodecoder.h"

#include "media/streamreader.h"

extern "C" {
#include <libavutil/opt.h>
}

#include <vector>

namespace media {

namespace {

// Converts frames to mono floats; built anew when a stream changes its format on the way.
class Mixer
{
public:
    explicit Mixer(int rate)
        : m_rate(rate)
    {
    }
    Mixer(const Mixer &) = delete;
    Mixer &operator=(const Mixer &) = delete;
    ~Mixer() { av_channel_layout_uninit(&m_layout); }

    [[nodiscard]] bool fits(const AVFrame *frame) const
    {
        return m_resampler && frame->format == m_format && frame->sample_rate == m_frameRate &&
               av_channel_layout_compare(&frame->ch_layout, &m_layout) == 0;
    }

    [[nodiscard]] int prepare(const AVFrame *frame)
    {
        m_format = frame->format;
        m_frameRate = frame->sample_rate;
        int error = av_channel_layout_copy(&m_layout, &frame->ch_layout);
        if (error < 0)
            return error;
        AVChannelLayout source{};
        // Files that only count their channels get the usual order for that count.
        if (frame->ch_layout.order == AV_CHANNEL_ORDER_UNSPEC)
            av_channel_layout_default(&source, frame->ch_layout.nb_channels);
        else
            error = av_channel_layout_copy(&source, &frame->ch_layout);
        AVChannelLayout mono = AV_CHANNEL_LAYOUT_MONO;
        SwrContext *resampler = nullptr;
        if (error >= 0) {
            error =
                swr_alloc_set_opts2(&resampler, &mono, AV_SAMPLE_FMT_FLT, m_rate, &source,
                                    AVSampleFormat(frame->format), frame->sample_rate, 0, nullptr);
        }
        m_resampler.reset(resampler);
        av_channel_layout_uninit(&source);
        if (error < 0)
            return error;
        // The mean of the channels: their sum would clip.
        av_opt_set_double(m_resampler.get(), "rematrix_maxval", 1.0, 0);
        return swr_init(m_resampler.get());
    }

    // `frame` null: what is still held comes out.
    [[nodiscard]] int convert(const AVFrame *frame)
    {
        m_samples.clear();
        if (!m_resampler)
            return 0;
        const int count = frame ? frame->nb_samples : 0;
        const int room = swr_get_out_samples(m_resampler.get(), count);
        if (room <= 0)
            return room;
        m_samples.resize(size_t(room));
        auto *out = reinterpret_cast<uint8_t *>(m_samples.data());
        const auto **in = frame ? const_cast<const uint8_t **>(frame->extended_data) : nullptr;
        const int got = swr_convert(m_resampler.get(), &out, room, in, count);
        m_samples.resize(size_t(std::max(got, 0)));
        return std::min(got, 0);
    }

    [[nodiscard]] std::span<const float> samples() const { return m_samples; }

private:
    av::Resampler m_resampler;
    AVChannelLayout m_layout{};
    int m_rate;
    int m_format = -1;
    int m_frameRate = 0;
    std::vector<float> m_samples;
};

} // namespace

Result<int> decodeMono(const QString &path, int sampleRate, const MonoSink &sink)
{
    auto reader = av::StreamReader::open(path, AVMEDIA_TYPE_AUDIO);
    if (!reader)
        return tl::make_unexpected(reader.error());
    const int rate = sampleRate > 0 ? sampleRate : reader->codec()->sample_rate;
    const av::Frame frame(av_frame_alloc());
    if (!frame || rate <= 0)
        return tl::make_unexpected(av::readFailure(AVERROR_INVALIDDATA, path));
    Mixer mixer(rate);
    bool heardAnything = false;
    for (;;) {
        const Result<bool> more = reader->next(frame.get());
        if (!more)
            return tl::make_unexpected(more.error());
        int error = 0;
        if (*more && !mixer.fits(frame.get())) {
            error = mixer.convert(nullptr); // the rest of the old format
            if (error >= 0 && !mixer.samples().empty() && !sink(mixer.samples()))
                return rate;
            error = mixer.prepare(frame.get());
        }
        if (error >= 0)
            error = mixer.convert(*more ? frame.get() : nullptr);
        if (error < 0)
            return tl::make_unexpected(av::readFailure(error, path));
        heardAnything = heardAnything || !mixer.samples().empty();
        if (!mixer.samples().empty() && !sink(mixer.samples()))
            return rate;
        if (!*more)
            break;
    }
    if (!heardAnything)
        return tl::make_unexpected(av::readFailure(AVERROR_INVALIDDATA, path));
    return rate;
}

} // namespace media
