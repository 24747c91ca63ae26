// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/videowriter.h"

#include "media/audioencoder.h"
#include "media/besidefile.h"
#include "media/rewrap.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>
#include <optional>
#include <utility>

namespace media {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds betweenKeys{2'000}; // keeps seeking quick
constexpr milliseconds shortestLast{33};   // a last frame that nobody gave a length

struct Held
{
    QImage image;
    milliseconds at{0};
    bool isWritten = false; // before its length was known
};

const AVCodec *firstOf(std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (const AVCodec *encoder = avcodec_find_encoder_by_name(name))
            return encoder;
    }
    return nullptr;
}

void set(AVDictionary **options, std::initializer_list<std::pair<const char *, const char *>> values)
{
    for (const auto &[key, value] : values)
        av_dict_set(options, key, value, 0);
}

} // namespace

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
    std::optional<Held> held; // of frames with their own times: how long it lasts is known when the next one comes
    std::map<qint64, qint64> lengths; // of what is in the encoder, by time
    qint64 nextKey = 0;

    [[nodiscard]] bool isTimed() const { return settings.fps == 0; }
    [[nodiscard]] int openVideo();
    [[nodiscard]] const AVCodec *chooseEncoder(AVDictionary **options) const;
    [[nodiscard]] int convert(const QImage &image);
    [[nodiscard]] int writeFrame(const QImage &image);
    [[nodiscard]] int writeHeld(milliseconds until);
    [[nodiscard]] int drain();
    [[nodiscard]] int writeSound();
    [[nodiscard]] int close();
    [[nodiscard]] int finishTimed(milliseconds until);
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

const AVCodec *VideoWriter::Private::chooseEncoder(AVDictionary **options) const
{
    if (settings.format == "webm") {
        const AVCodec *encoder = firstOf({"libvpx-vp9", "libvpx"});
        set(options, {{"deadline", isTimed() ? "realtime" : "good"}, {"cpu-used", isTimed() ? "7" : "5"}, {"crf", "24"}, {"lag-in-frames", "0"}});
        if (encoder && encoder->id == AV_CODEC_ID_VP9)
            set(options, {{"row-mt", "1"}, {"b", "0"}});
        else // takes the quality only within a rate
            set(options, {{"b", "8000000"}});
        return encoder;
    }
    if (const AVCodec *encoder = firstOf({"libx264"})) {
        set(options, {{"preset", "veryfast"}, {"crf", "20"}});
        if (isTimed()) // what was handed over comes out at once
            set(options, {{"x264-params", "rc-lookahead=0:sync-lookahead=0:sliced-threads=1"}});
        return encoder;
    }
    return avcodec_find_encoder(AV_CODEC_ID_MPEG4);
}

int VideoWriter::Private::openVideo()
{
    AVDictionary *options = nullptr;
    const auto forget = qScopeGuard([&options] { av_dict_free(&options); });
    const AVCodec *encoder = chooseEncoder(&options);
    if (!encoder)
        return AVERROR_ENCODER_NOT_FOUND;
    codec.reset(avcodec_alloc_context3(encoder));
    stream = avformat_new_stream(output.get(), nullptr);
    if (!codec || !stream)
        return AVERROR(ENOMEM);
    if (encoder->id == AV_CODEC_ID_MPEG4) {
        codec->flags |= AV_CODEC_FLAG_QSCALE;
        codec->global_quality = 3 * FF_QP2LAMBDA;
    }
    codec->width = settings.size.width();
    codec->height = settings.size.height();
    codec->pix_fmt = AV_PIX_FMT_YUV420P;
    codec->time_base = {1, isTimed() ? 1000 : settings.fps};
    if (isTimed()) {
        codec->max_b_frames = 0; // whose order in the file would need a beat
    } else {
        codec->framerate = {settings.fps, 1};
        codec->gop_size = 2 * settings.fps;
    }
    codec->color_range = AVCOL_RANGE_MPEG;
    codec->colorspace = AVCOL_SPC_BT709;
    codec->color_primaries = AVCOL_PRI_BT709;
    codec->color_trc = AVCOL_TRC_BT709;
    codec->flags |= AV_CODEC_FLAG_BITEXACT;
    if (output->oformat->flags & AVFMT_GLOBALHEADER)
        codec->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    int error = avcodec_open2(codec.get(), encoder, &options);
    if (error < 0)
        return error;
    error = avcodec_parameters_from_context(stream->codecpar, codec.get());
    if (error < 0)
        return error;
    stream->time_base = codec->time_base;
    if (!isTimed())
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
    if (d->settings.size.isEmpty() || settings.fps < 0) {
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
    // An MP4 is nothing before its end, a Matroska file is what is in it: there the pictures wait until they are complete.
    const bool isMp4 = settings.format == "mp4";
    auto output = av::createOutput(d->beside->path(), isMp4 && d->isTimed() ? "matroska" : settings.format.constData());
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
    if (isMp4 && !d->isTimed())
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

int VideoWriter::Private::convert(const QImage &image)
{
    const int lineBytes = codec->width * 4;
    for (int y = 0; y < codec->height; ++y)
        std::memcpy(canvas->data[0] + qsizetype(y) * canvas->linesize[0], image.constScanLine(y),
                    size_t(lineBytes));
    // The encoder may still hold on to the last picture.
    int error = av_frame_make_writable(picture.get());
    if (error < 0)
        return error;
    return sws_scale(scaler.get(), canvas->data, canvas->linesize, 0, codec->height, picture->data,
                     picture->linesize);
}

int VideoWriter::Private::writeFrame(const QImage &image)
{
    int error = convert(image);
    if (error < 0)
        return error;
    picture->pts = frames++;
    error = avcodec_send_frame(codec.get(), picture.get());
    return error < 0 ? error : drain();
}

int VideoWriter::Private::writeHeld(milliseconds until)
{
    Held &frame = *held;
    if (std::exchange(frame.isWritten, true))
        return 0;
    int error = convert(frame.image);
    if (error < 0)
        return error;
    picture->pts = frame.at.count();
    picture->pict_type = AV_PICTURE_TYPE_NONE;
    if (picture->pts >= nextKey) {
        picture->pict_type = AV_PICTURE_TYPE_I;
        nextKey = picture->pts + betweenKeys.count();
    }
    lengths[picture->pts] = std::max<qint64>(1, (until - frame.at).count());
    ++frames;
    error = avcodec_send_frame(codec.get(), picture.get());
    return error < 0 ? error : drain();
}

// A container asks each packet how long it lasts; encoders do not say.
int VideoWriter::Private::drain()
{
    if (!isTimed())
        return av::drainEncoder(codec.get(), output.get(), stream);
    const av::Packet packet(av_packet_alloc());
    if (!packet)
        return AVERROR(ENOMEM);
    for (;;) {
        int error = avcodec_receive_packet(codec.get(), packet.get());
        if (error == AVERROR(EAGAIN) || error == AVERROR_EOF)
            return 0;
        if (error < 0)
            return error;
        if (const auto length = lengths.find(packet->pts); length != lengths.end()) {
            packet->duration = length->second;
            lengths.erase(length);
        }
        av_packet_rescale_ts(packet.get(), codec->time_base, stream->time_base);
        packet->stream_index = stream->index;
        error = av_interleaved_write_frame(output.get(), packet.get());
        if (error < 0)
            return error;
    }
}

// As the encoder wants it; null where the image is none.
static QImage fitted(const QImage &frame, QSize size)
{
    QImage image = frame;
    // One pixel too many on a side comes from an odd size and is cut off; else it is scaled.
    if ((image.size() - size).width() > 1 || (image.size() - size).height() > 1 ||
        image.width() < size.width() || image.height() < size.height())
        image = image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (image.hasAlphaChannel())
        image.convertTo(QImage::Format_ARGB32);
    image.convertTo(QImage::Format_RGB32);
    return image;
}

Result<void> VideoWriter::addFrame(const QImage &frame)
{
    if (!d || d->isTimed())
        return tl::make_unexpected(notOpen());
    const QImage image = fitted(frame, d->settings.size);
    if (image.isNull())
        return tl::make_unexpected(av::writeFailure(AVERROR(EINVAL), d->path));
    if (const int error = d->writeFrame(image); error < 0)
        return tl::make_unexpected(av::writeFailure(error, d->path));
    return {};
}

Result<void> VideoWriter::addFrame(const QImage &frame, milliseconds at)
{
    if (!d || !d->isTimed())
        return tl::make_unexpected(notOpen());
    const QImage image = fitted(frame, d->settings.size);
    if (image.isNull())
        return tl::make_unexpected(av::writeFailure(AVERROR(EINVAL), d->path));
    if (d->held && at > d->held->at) {
        if (const int error = d->writeHeld(at); error < 0)
            return tl::make_unexpected(av::writeFailure(error, d->path));
    }
    if (d->held && !d->held->isWritten)
        d->held->image = image;
    else // behind one at the same moment that cannot be taken back any more
        d->held = Held{.image = image, .at = d->held ? std::max(at, d->held->at + milliseconds(1)) : at};
    return {};
}

Result<void> VideoWriter::flush()
{
    if (!d || !d->isTimed())
        return tl::make_unexpected(notOpen());
    int error = d->held ? d->writeHeld(d->held->at + shortestLast) : 0;
    if (error >= 0)
        error = av_write_frame(d->output.get(), nullptr); // ends the cluster
    if (error < 0)
        return tl::make_unexpected(av::writeFailure(error, d->path));
    avio_flush(d->output->pb);
    if (d->output->pb->error < 0)
        return tl::make_unexpected(av::writeFailure(d->output->pb->error, d->path));
    return {};
}

qint64 VideoWriter::bytesWritten() const
{
    return d && d->output ? avio_tell(d->output->pb) : 0;
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
        error = drain();
    if (error >= 0 && settings.withSound)
        error = writeSound();
    if (error >= 0)
        error = av_write_trailer(output.get());
    if (error >= 0)
        error = avio_closep(&output->pb);
    return error;
}

// The last frame and the end of the file.
int VideoWriter::Private::finishTimed(milliseconds until)
{
    const QImage shown = held->image;
    int error = writeHeld(until);
    // How long a picture lasts stands nowhere in a WebM but in the time of the next: it is told once more at the end.
    if (error >= 0 && settings.format == "webm") {
        held = Held{.image = shown, .at = until};
        error = writeHeld(until + milliseconds(1));
    }
    return error < 0 ? error : close();
}

Result<void> VideoWriter::finish(milliseconds end)
{
    if (!d)
        return tl::make_unexpected(notOpen());
    // Whatever happens, this ends here; what is not in place is removed with `last`.
    const std::unique_ptr<Private> last = std::move(d);
    if (!last->held && last->frames == 0) {
        return tl::make_unexpected(
            Failure{Failure::Kind::Broken,
                    QCoreApplication::translate("media", "A video without frames was not kept.")});
    }
    const milliseconds until = last->held ? std::max(end, last->held->at + shortestLast) : end;
    const int error = last->held ? last->finishTimed(until) : last->close();
    last->output.reset();
    if (error < 0 && !last->isTimed())
        return tl::make_unexpected(av::writeFailure(error, last->path));
    if (error >= 0 && (!last->isTimed() || last->settings.format == "webm"))
        return last->beside->replaceTarget();
    auto whole = rewrap(last->beside->path(), last->path, until);
    if (!whole && whole.error().kind != Failure::Kind::Broken)
        last->beside->leave();
    return whole;
}

} // namespace media
