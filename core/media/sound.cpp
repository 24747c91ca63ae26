// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sound.h"

#include "media/audioencoder.h"
#include "media/besidefile.h"
#include "media/monodecoder.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace media {

constexpr qsizetype longestSound = 256 * 1024 * 1024; // samples: 1 GiB, 4.6 hours at 16 kHz

Result<Sound> decodeSound(const QString &path, int sampleRate)
{
    Sound sound{.sampleRate = sampleRate, .channels = 1};
    bool tooLong = false;
    const Result<int> rate = decodeMono(path, sampleRate, [&](std::span<const float> samples) {
        if (sound.samples.size() + qsizetype(samples.size()) > longestSound) {
            tooLong = true;
            return false;
        }
        const qsizetype before = sound.samples.size();
        sound.samples.resize(before + qsizetype(samples.size()));
        std::copy(samples.begin(), samples.end(), sound.samples.begin() + before);
        return true;
    });
    if (!rate)
        return tl::make_unexpected(rate.error());
    if (tooLong) {
        return tl::make_unexpected(
            Failure{Failure::Kind::TooLarge,
                    QCoreApplication::translate("media", "The sound of “%1” is too long.")
                        .arg(shownName(path))});
    }
    sound.sampleRate = *rate;
    return sound;
}

// Loudness per 10 ms.
static QVector<float> windowLevels(const Sound &sound, qsizetype window)
{
    QVector<float> levels;
    levels.reserve(sound.samples.size() / window + 1);
    for (qsizetype begin = 0; begin < sound.samples.size(); begin += window) {
        const qsizetype end = std::min(begin + window, sound.samples.size());
        double energy = 0;
        for (qsizetype i = begin; i < end; ++i)
            energy += double(sound.samples.at(i)) * sound.samples.at(i);
        levels += float(std::sqrt(energy / double(end - begin)));
    }
    return levels;
}

static float percentile(QVector<float> levels, double part)
{
    const auto nth = levels.begin() + qsizetype(part * double(levels.size() - 1));
    std::nth_element(levels.begin(), nth, levels.end());
    return *nth;
}

// The level that divides sound from pause. The quietest tenth tells the noise, the loudest tenth
// the voice; where they lie close together there is no pause to find (a tone, a hum) and the
// absolute floor alone decides.
static float pauseLevel(const QVector<float> &levels)
{
    constexpr float silence = 0.001F; // -60 dB
    const float noise = percentile(levels, 0.1);
    const float voice = percentile(levels, 0.9);
    if (voice < 4 * noise)
        return silence;
    return std::max({silence, 2 * noise, 0.03F * voice});
}

QVector<Stretch> stretchesOfSound(const Sound &sound, double shortestPause)
{
    constexpr int shortestStretch = 3; // windows: a click is not a word
    const int channels = std::max(sound.channels, 1);
    const qsizetype window = std::max(1, sound.sampleRate / 100) * qsizetype(channels);
    const QVector<float> levels = windowLevels(sound, window);
    if (levels.isEmpty())
        return {};
    const float limit = pauseLevel(levels);
    const double windowSeconds = double(window) / channels / std::max(sound.sampleRate, 1);
    const double total = sound.seconds();

    QVector<Stretch> stretches;
    qsizetype i = 0;
    while (i < levels.size()) {
        if (levels.at(i) <= limit) {
            ++i;
            continue;
        }
        const qsizetype first = i;
        while (i < levels.size() && levels.at(i) > limit)
            ++i;
        const double begin = double(first) * windowSeconds;
        const double end = std::min(double(i) * windowSeconds, total);
        const bool joins =
            !stretches.isEmpty() && begin - stretches.constLast().end < shortestPause;
        if (joins)
            stretches.last().end = end;
        else if (i - first >= shortestStretch || levels.size() < shortestStretch)
            stretches += {.begin = begin, .end = end};
    }
    return stretches;
}

namespace {
struct Target
{
    const char *muxer;
    const char *encoder;
    AVCodecID codec; // where the named encoder is missing
};
} // namespace

static Target targetOf(SoundFormat format)
{
    switch (format) {
    case SoundFormat::Wav:
        return {"wav", "pcm_s16le", AV_CODEC_ID_PCM_S16LE};
    case SoundFormat::Mp3:
        return {"mp3", "libmp3lame", AV_CODEC_ID_MP3};
    case SoundFormat::Flac:
        return {"flac", "flac", AV_CODEC_ID_FLAC};
    case SoundFormat::Ogg:
        return {"ogg", "libvorbis", AV_CODEC_ID_VORBIS};
    }
    return {"wav", "pcm_s16le", AV_CODEC_ID_PCM_S16LE};
}

static int encode(AVFormatContext *output, const Target &target, const Sound &sound)
{
    const AVCodec *encoder = avcodec_find_encoder_by_name(target.encoder);
    if (!encoder)
        encoder = avcodec_find_encoder(target.codec);
    av::AudioEncoder audio;
    int error = audio.open(output, encoder, sound.sampleRate, sound.channels);
    if (error >= 0)
        error = audio.setSource(sound.sampleRate, sound.channels);
    if (error >= 0)
        error = avformat_write_header(output, nullptr);
    if (error >= 0)
        error = audio.write({sound.samples.constData(), size_t(sound.samples.size())});
    if (error >= 0)
        error = audio.finish();
    if (error >= 0)
        error = av_write_trailer(output);
    if (error >= 0)
        error = avio_closep(&output->pb);
    return error;
}

Result<void> writeSound(const QString &path, SoundFormat format, const Sound &sound)
{
    auto beside = BesideFile::create(path);
    if (!beside)
        return tl::make_unexpected(beside.error());
    const Target target = targetOf(format);
    auto output = av::createOutput(beside->path(), target.muxer);
    if (!output)
        return tl::make_unexpected(output.error());
    if (const int error = encode(output->get(), target, sound); error < 0)
        return tl::make_unexpected(av::writeFailure(error, path));
    return beside->replaceTarget();
}

} // namespace media
