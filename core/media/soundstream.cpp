// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/soundstream.h"

#include "media/streamreader.h"
#include "media/tempo.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <optional>

namespace media {

struct SoundStream::Private
{
    int rate = 0;
    std::optional<av::StreamReader> reader;
    av::Frame frame;
    av::Resampler resampler;
    int format = -1;
    int frameRate = 0;
    int frameChannels = 0;
    std::optional<Tempo> tempo;
    double begin = 0;   // seconds; what lies before is left out
    bool placed = false; // the first samples were put where they belong
    bool ended = false;

    [[nodiscard]] bool prepare();
    [[nodiscard]] std::vector<float> next();
    [[nodiscard]] std::vector<float> converted(const AVFrame *from);
    void place(std::vector<float> &samples, double seconds);
};

SoundStream::SoundStream()
    : d(new Private)
{}

SoundStream::~SoundStream() = default;

Result<std::shared_ptr<SoundStream>> SoundStream::open(const QString &path, int sampleRate)
{
    auto reader = av::StreamReader::open(path, AVMEDIA_TYPE_AUDIO);
    if (!reader)
        return tl::make_unexpected(reader.error());
    std::shared_ptr<SoundStream> stream(new SoundStream);
    stream->d->rate = sampleRate;
    stream->d->reader.emplace(std::move(*reader));
    stream->d->frame.reset(av_frame_alloc());
    if (!stream->d->frame || sampleRate <= 0)
        return tl::make_unexpected(av::readFailure(AVERROR(ENOMEM), path));
    stream->start(0, 1);
    return stream;
}

void SoundStream::start(double seconds, double speed)
{
    d->begin = std::max(0.0, seconds);
    d->placed = false;
    d->ended = false;
    d->resampler.reset();
    d->tempo.emplace(channels, d->rate, speed);
    // A little earlier: a decoder needs some packets to be right. Where it cannot seek it goes on from where it is.
    // In Ogg files the times on the first page after a jump cannot be trusted, and a page may be a second long.
    const double before = std::strcmp(d->reader->input()->iformat->name, "ogg") == 0 ? 2.2 : 0.1;
    if (!d->reader->seek(std::max(0.0, d->begin - d->reader->delay() - before)) && d->begin <= 0)
        static_cast<void>(d->reader->seek(0));
}

bool SoundStream::Private::prepare()
{
    if (resampler && frame->format == format && frame->sample_rate == frameRate && frame->ch_layout.nb_channels == frameChannels)
        return true;
    format = frame->format;
    frameRate = frame->sample_rate;
    frameChannels = frame->ch_layout.nb_channels;
    AVChannelLayout source{};
    if (frame->ch_layout.order == AV_CHANNEL_ORDER_UNSPEC)
        av_channel_layout_default(&source, frameChannels);
    else
        av_channel_layout_copy(&source, &frame->ch_layout);
    AVChannelLayout stereo = AV_CHANNEL_LAYOUT_STEREO;
    SwrContext *made = nullptr;
    int error = swr_alloc_set_opts2(&made, &stereo, AV_SAMPLE_FMT_FLT, rate, &source, AVSampleFormat(format), frameRate, 0, nullptr);
    resampler.reset(made);
    av_channel_layout_uninit(&source);
    // One channel is as loud on both sides as it is alone.
    constexpr std::array<double, channels> both{1, 1};
    if (error >= 0 && frameChannels == 1)
        error = swr_set_matrix(resampler.get(), both.data(), 1);
    if (error >= 0)
        error = swr_init(resampler.get());
    if (error < 0)
        resampler.reset();
    return error >= 0;
}

std::vector<float> SoundStream::Private::converted(const AVFrame *from)
{
    const int count = from ? from->nb_samples : 0;
    const int room = resampler ? swr_get_out_samples(resampler.get(), count) : 0;
    std::vector<float> samples(size_t(std::max(room, 0)) * channels);
    if (room <= 0)
        return {};
    auto *out = reinterpret_cast<uint8_t *>(samples.data());
    const auto **in = from ? const_cast<const uint8_t **>(from->extended_data) : nullptr;
    const int got = swr_convert(resampler.get(), &out, room, in, count);
    samples.resize(size_t(std::max(got, 0)) * channels);
    return samples;
}

// Leaves out what lies before the beginning; a sound that begins later is silent until then.
void SoundStream::Private::place(std::vector<float> &samples, double seconds)
{
    const auto late = qint64(std::llround((seconds - begin) * rate));
    const qint64 count = qint64(samples.size()) / channels;
    if (late <= -count) {
        samples.clear();
        return;
    }
    placed = true;
    constexpr double mostSilence = 3600;
    if (late < 0)
        samples.erase(samples.begin(), samples.begin() - late * channels);
    else
        samples.insert(samples.begin(), size_t(std::min(late, qint64(mostSilence * rate))) * channels, 0.0F);
}

std::vector<float> SoundStream::Private::next()
{
    const Result<bool> more = reader->next(frame.get());
    if (!more || !*more) {
        ended = true;
        return placed ? converted(nullptr) : std::vector<float>();
    }
    if (!prepare())
        return {};
    std::vector<float> samples = converted(frame.get());
    if (!placed)
        place(samples, reader->secondsOf(frame.get()) + reader->delay());
    return samples;
}

std::vector<float> SoundStream::read(double seconds)
{
    const auto wanted = size_t(std::max(0.0, seconds) * d->rate) * channels;
    std::vector<float> sound;
    while (!d->ended && sound.size() < wanted) {
        const std::vector<float> samples = d->tempo->process(d->next());
        sound.insert(sound.end(), samples.begin(), samples.end());
    }
    return sound;
}

} // namespace media
