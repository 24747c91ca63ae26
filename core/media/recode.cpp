// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/besidefile.h"
#include "media/fit.h"
#include "media/recodeflow.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace media {

namespace {

struct Rates
{
    qint64 picture = 0; // bits per second; 0 = as good as can be
    qint64 sound = 0;
};

constexpr qint64 leastPicture = 40'000;
constexpr qint64 leastSound = 32'000;

// What fits into `bytes`; nothing where that is too little for anything.
std::optional<Rates> ratesFor(const Info &info, double seconds, double bytes)
{
    const double total = bytes * 8 * 0.96 / std::max(0.1, seconds); // the container takes its share
    if (info.kind == Kind::Audio) {
        if (total < double(leastSound))
            return std::nullopt;
        return Rates{.sound = std::min<qint64>(192'000, qint64(total))};
    }
    const qint64 sound = !info.hasAudio ? 0 : total > 1'500'000 ? 192'000 : total > 400'000 ? 96'000 : 48'000;
    const auto picture = qint64(total) - sound;
    if (picture < leastPicture)
        return std::nullopt;
    return Rates{.picture = picture, .sound = sound};
}

const AVCodec *soundEncoder(const Container &container)
{
    if (container.muxer == "mp3") {
        const AVCodec *lame = avcodec_find_encoder_by_name("libmp3lame");
        return lame ? lame : avcodec_find_encoder(AV_CODEC_ID_MP3);
    }
    if (container.muxer == "wav")
        return avcodec_find_encoder(AV_CODEC_ID_PCM_S16LE);
    if (container.muxer == "flac")
        return avcodec_find_encoder(AV_CODEC_ID_FLAC);
    return avcodec_find_encoder(AV_CODEC_ID_AAC);
}

struct Task
{
    const QString &from;
    const QString &to;
    const Container &container;
    const Conversion &wanted;
    const Progress &progress;
    const Info &info;
    Span span;
};

Result<void> pump(PictureFlow *pictures, SoundFlow *sound, const Task &task)
{
    bool morePictures = pictures != nullptr;
    bool moreSound = sound != nullptr;
    for (int round = 0; morePictures || moreSound; ++round) {
        const bool first = morePictures && (!moreSound || pictures->position() <= sound->position());
        const Result<bool> more = first ? pictures->step() : sound->step();
        if (!more)
            return tl::make_unexpected(more.error());
        (first ? morePictures : moreSound) = *more;
        const double position = pictures ? pictures->position() : sound->position();
        if (round % 8 == 0 && task.progress && !task.progress(std::clamp(position / std::max(0.01, task.span.length()), 0.0, 1.0)))
            return tl::make_unexpected(cancelledFailure());
    }
    if (pictures && pictures->frames() == 0)
        return tl::make_unexpected(av::readFailure(AVERROR_INVALIDDATA, task.from));
    return {};
}

// For sentences: the folder that is written to, under the name that a person knows.
QString targetOf(const Task &task)
{
    return QFileInfo(task.to).absolutePath() + u'/' + QFileInfo(task.from).fileName();
}

Result<void> attempt(const Task &task, const Rates &rates)
{
    auto output = av::createOutput(task.to, task.container.muxer.constData());
    if (!output)
        return tl::make_unexpected(output.error());
    AVFormatContext *context = output->get();
    context->max_interleave_delta = 0;
    std::optional<PictureFlow> pictures;
    std::optional<SoundFlow> sound;
    if (task.info.kind == Kind::Video) {
        if (auto opened = pictures.emplace().open(task.from, context, task.wanted, task.span, rates.picture); !opened)
            return opened;
    }
    if (task.info.hasAudio) {
        if (auto opened = sound.emplace().open(task.from, context, soundEncoder(task.container), task.span, rates.sound); !opened)
            return opened;
    }
    AVDictionary *options = nullptr;
    if (task.container.muxer == "mp4")
        av_dict_set(&options, "movflags", "+faststart", 0);
    int error = avformat_write_header(context, &options);
    av_dict_free(&options);
    if (error < 0)
        return tl::make_unexpected(av::writeFailure(error, targetOf(task)));
    if (auto pumped = pump(pictures ? &*pictures : nullptr, sound ? &*sound : nullptr, task); !pumped)
        return pumped;
    error = av_write_trailer(context);
    if (error >= 0)
        error = avio_closep(&context->pb);
    if (error < 0)
        return tl::make_unexpected(av::writeFailure(error, targetOf(task)));
    return {};
}

} // namespace

Result<void> encodeStreams(const QString &from, const QString &to, const Container &container, const Conversion &wanted,
                           const Progress &progress)
{
    const Result<Info> info = probe(from);
    if (!info)
        return tl::make_unexpected(info.error());
    const double whole = info->seconds > 0 ? info->seconds : 1e6;
    const Span span{wanted.begin, wanted.end > 0 ? std::min(wanted.end, whole) : whole};
    if (span.length() <= 0) {
        return tl::make_unexpected(Failure{Failure::Kind::Unsupported,
                                           QCoreApplication::translate("media", "The part to keep lies outside of “%1”.").arg(shownName(from))});
    }
    const Task task{from, to, container, wanted, progress, *info, span};
    if (wanted.mostBytes <= 0)
        return attempt(task, {});
    double aim = double(wanted.mostBytes);
    for (int round = 0; round < 3; ++round, aim *= 0.8) {
        const std::optional<Rates> rates = ratesFor(*info, span.length(), aim);
        if (!rates)
            break;
        if (auto done = attempt(task, *rates); !done)
            return done;
        if (QFileInfo(to).size() <= wanted.mostBytes)
            return {};
    }
    return tl::make_unexpected(Failure{Failure::Kind::Unsupported,
                                       QCoreApplication::translate("media", "“%1” cannot be made small enough.").arg(shownName(from))});
}

} // namespace media
