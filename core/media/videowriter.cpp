// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/videowriter.h"

#include "media/audioencoder.h"
#include "media/besidefile.h"

#include <QCoreApplication>

#include <cmath>
#include <cstring>
#include <optional>
#include <utility>

namespace media {

struct VideoWriter::Private
{
    QString path;
    VideoSettings settings;
    std::optional<BesideFile> beside; // declared first: removed after the file was closed
    av::Output output;
    av::Codec codec;
    av::AudioEncoder audio;
    av::Scaler scaler;
    av::Frame picture; // what the encoder gets
    av::Frame canvas;  // the image, in memory padded as the scaler wants it
    AVStream *stream = nullptr;
    Sound sound;
    qint64 frames = 0;

    [[nodiscard]] int openVideo();
    [[nodiscard]] int writeFrame(const QImage &image);
    [[nodiscard]] int writeSound();
    [[nodiscard]] int close();
};

VideoWriter::VideoWriter() = default;
VideoWriter::~VideoWriter() = default;

static Failure notOpen()
{
    return {Failure::Kind::Unwritable,
            QCoreApplication::translate("media", "The video was not opened for writing.")};
}

static av::Frame newPicture(AVPixelFormat format, QSize size)
{
    av::Frame frame(av_frame_alloc());
    if (!frame)
        return {};
    frame->format = format;
    frame->width = size.width();
    frame->height = size.height();
    if (av_frame_get_buffer(frame.get(), 0) < 0)
        return {};
    return frame;
}

int VideoWriter::Private::openVideo()
{
    const AVCodec *encoder = avcodec_find_encoder_by_name("libx264");
    const bool x264 = encoder != nullptr;
    if (!encoder)
        encoder = avcodec_find_encoder(AV_CODEC_ID_MPEG4);
    if (!encoder)
        return AVERROR_ENCODER_NOT_FOUND;
    codec.reset(avcodec_alloc_context3(encoder));
    stream = avformat_new_stream(output.get(), nullptr);
    if (!codec || !stream)
        return AVERROR(ENOMEM);
    codec->width = settings.size.width();
    codec->height = settings.size.height();
    codec->pix_fmt = AV_PIX_FMT_YUV420P;
    codec->time_base = {1, settings.fps};
    codec->framerate = {settings.fps, 1};
    codec->gop_size = 2 * settings.fps; // a key frame every two seconds keeps seeking quick
    codec->color_range = AVCOL_RANGE_MPEG;
    codec->colorspace = AVCOL_SPC_BT709;
    codec->color_primaries = AVCOL_PRI_BT709;
    codec->color_trc = AVCOL_TRC_BT709;
    codec->flags |= AV_CODEC_FLAG_BITEXACT;
    if (output->oformat->flags & AVFMT_GLOBALHEADER)
        codec->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    AVDictionary *options = nullptr;
    if (x264) {
        av_dict_set(&options, "preset", "veryfast", 0);
        av_dict_set(&options, "crf", "20", 0);
    } else {
        codec->flags |= AV_CODEC_FLAG_QSCALE;
        codec->global_quality = 3 * FF_QP2LAMBDA;
    }
    int error = avcodec_open2(codec.get(), encoder, &options);
    av_dict_free(&options);
    if (error < 0)
        return error;
    error = avcodec_parameters_from_context(stream->codecpar, codec.get());
    if (error < 0)
        return error;
    stream->time_base = codec->time_base;
    stream->avg_frame_rate = codec->framerate;

    picture = newPicture(AV_PIX_FMT_YUV420P, settings.size);
    canvas = newPicture(AV_PIX_FMT_RGB32, settings.size);
    scaler.reset(sws_getContext(codec->width, codec->height, AV_PIX_FMT_RGB32, codec->width,
                                codec->height, AV_PIX_FMT_YUV420P,
                                SWS_BICUBIC | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INP, nullptr,
                                nullptr, nullptr));
    if (!picture || !canvas || !scaler)
        return AVERROR(ENOMEM);
    const int *matrix = sws_getCoefficients(SWS_CS_ITU709);
    sws_setColorspaceDetails(scaler.get(), matrix, 1, matrix, 0, 0, 1 << 16, 1 << 16);
    return 0;
}

Result<void> VideoWriter::open(const QString &path, const VideoSettings &settings)
{
    d = std::make_unique<Private>();
    d->path = path;
    d->settings = settings;
    d->settings.size = QSize(settings.size.width() & ~1, settings.size.height() & ~1);
    if (d->settings.size.isEmpty() || settings.fps <= 0) {
        d.reset();
        return tl::make_unexpected(Failure{
            Failure::Kind::Unsupported,
            QCoreApplication::translate("media", "A video needs a size and a frame rate.")});
    }
    auto beside = BesideFile::create(path);
    if (!beside) {
        d.reset();
        return tl::make_unexpected(beside.error());
    }
    d->beside.emplace(std::move(*beside));
    auto output = av::createOutput(d->beside->path(), "mp4");
    if (!output) {
        d.reset();
        return tl::make_unexpected(output.error());
    }
    d->output = std::move(*output);
    // However late the sound comes, the packets of both streams stand in order of time.
    d->output->max_interleave_delta = 0;

    int error = d->openVideo();
    if (error >= 0 && settings.withSound)
        error = d->audio.open(d->output.get(), avcodec_find_encoder(AV_CODEC_ID_AAC),
                              settings.soundRate, 2);
    AVDictionary *options = nullptr;
    av_dict_set(&options, "movflags", "+faststart", 0);
    if (error >= 0)
        error = avformat_write_header(d->output.get(), &options);
    av_dict_free(&options);
    if (error < 0) {
        d.reset();
        return tl::make_unexpected(av::writeFailure(error, path));
    }
    return {};
}

int VideoWriter::Private::writeFrame(const QImage &image)
{
    const int lineBytes = codec->width * 4;
    for (int y = 0; y < codec->height; ++y)
        std::memcpy(canvas->data[0] + qsizetype(y) * canvas->linesize[0], image.constScanLine(y),
                    size_t(lineBytes));
    // The encoder may still hold on to the last picture.
    int error = av_frame_make_writable(picture.get());
    if (error < 0)
        return error;
    error = sws_scale(scaler.get(), canvas->data, canvas->linesize, 0, codec->height, picture->data,
                      picture->linesize);
    if (error < 0)
        return error;
    picture->pts = frames++;
    error = avcodec_send_frame(codec.get(), picture.get());
    return error < 0 ? error : av::drainEncoder(codec.get(), output.get(), stream);
}

Result<void> VideoWriter::addFrame(const QImage &frame)
{
    if (!d)
        return tl::make_unexpected(notOpen());
    QImage image = frame;
    // One pixel too many on a side comes from an odd size and is cut off; else it is scaled.
    const QSize size = d->settings.size;
    if ((image.size() - size).width() > 1 || (image.size() - size).height() > 1 ||
        image.width() < size.width() || image.height() < size.height())
        image = image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (image.hasAlphaChannel())
        image.convertTo(QImage::Format_ARGB32);
    image.convertTo(QImage::Format_RGB32);
    if (image.isNull())
        return tl::make_unexpected(av::writeFailure(AVERROR(EINVAL), d->path));
    if (const int error = d->writeFrame(image); error < 0)
        return tl::make_unexpected(av::writeFailure(error, d->path));
    return {};
}

Result<void> VideoWriter::addSound(const Sound &sound)
{
    if (!d || !d->settings.withSound)
        return tl::make_unexpected(notOpen());
    if (const int error = d->audio.setSource(sound.sampleRate, sound.channels); error < 0)
        return tl::make_unexpected(av::writeFailure(error, d->path));
    d->sound = sound;
    return {};
}

// As long as the picture: longer sound is cut, shorter is filled up with silence.
int VideoWriter::Private::writeSound()
{
    if (sound.samples.isEmpty()) {
        sound = {.sampleRate = settings.soundRate};
        if (const int error = audio.setSource(sound.sampleRate, sound.channels); error < 0)
            return error;
    }
    const double seconds = double(frames) / settings.fps;
    sound.samples.resize(sound.channels * qsizetype(std::llround(seconds * sound.sampleRate)));
    const int error = audio.write({sound.samples.constData(), size_t(sound.samples.size())});
    return error < 0 ? error : audio.finish();
}

int VideoWriter::Private::close()
{
    int error = avcodec_send_frame(codec.get(), nullptr);
    if (error >= 0)
        error = av::drainEncoder(codec.get(), output.get(), stream);
    if (error >= 0 && settings.withSound)
        error = writeSound();
    if (error >= 0)
        error = av_write_trailer(output.get());
    if (error >= 0)
        error = avio_closep(&output->pb);
    return error;
}

Result<void> VideoWriter::finish()
{
    if (!d)
        return tl::make_unexpected(notOpen());
    // Whatever happens, this ends here; what is not in place is removed with `last`.
    const std::unique_ptr<Private> last = std::move(d);
    if (last->frames == 0) {
        return tl::make_unexpected(
            Failure{Failure::Kind::Broken,
                    QCoreApplication::translate("media", "A video without frames was not kept.")});
    }
    if (const int error = last->close(); error < 0)
        return tl::make_unexpected(av::writeFailure(error, last->path));
    last->output.reset();
    return last->beside->replaceTarget();
}

} // namespace media
