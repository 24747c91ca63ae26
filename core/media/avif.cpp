// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/avif.h"

#include "media/av.h"
#include "media/libraries.h"

#include <QColorSpace>
#include <QPainter>

#include <algorithm>
#include <cstring>

namespace media {

static const AVCodec *encoderOfAvif()
{
    const AVCodec *aom = avcodec_find_encoder_by_name("libaom-av1");
    return aom ? aom : avcodec_find_encoder_by_name("libsvtav1");
}

static QImage opaque(const QImage &source)
{
    QImage flat(source.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(0, 0, source.colorSpace().isValid() ? source.convertedToColorSpace(QColorSpace::SRgb) : source);
    return flat;
}

static int encode(const QImage &image, AVFormatContext *output, int quality)
{
    const AVCodec *encoder = encoderOfAvif();
    av::Codec codec(avcodec_alloc_context3(encoder));
    AVStream *stream = avformat_new_stream(output, nullptr);
    if (!codec || !stream)
        return AVERROR(ENOMEM);
    const bool isAom = qstrcmp(encoder->name, "libaom-av1") == 0;
    codec->width = image.width();
    codec->height = image.height();
    codec->pix_fmt = isAom ? AV_PIX_FMT_YUV444P : AV_PIX_FMT_YUV420P;
    codec->time_base = {1, 1};
    codec->framerate = {1, 1};
    codec->color_range = AVCOL_RANGE_JPEG;
    codec->colorspace = AVCOL_SPC_BT709;
    codec->color_primaries = AVCOL_PRI_BT709;
    codec->color_trc = AVCOL_TRC_IEC61966_2_1;
    codec->thread_count = 0;
    codec->flags |= AV_CODEC_FLAG_BITEXACT | AV_CODEC_FLAG_GLOBAL_HEADER;
    AVDictionary *options = nullptr;
    av_dict_set_int(&options, "crf", 63 - 63 * std::clamp(quality, 1, 100) / 100, 0);
    if (isAom) {
        av_dict_set(&options, "still-picture", "1", 0);
        av_dict_set(&options, "cpu-used", "6", 0);
    }
    int error = avcodec_open2(codec.get(), encoder, &options);
    av_dict_free(&options);
    if (error >= 0)
        error = avcodec_parameters_from_context(stream->codecpar, codec.get());
    if (error < 0)
        return error;
    stream->time_base = codec->time_base;
    if (error = avformat_write_header(output, nullptr); error < 0)
        return error;
    const av::Frame frame(av_frame_alloc());
    const av::Scaler scaler(sws_getContext(image.width(), image.height(), AV_PIX_FMT_RGB32, image.width(), image.height(), codec->pix_fmt,
                                           SWS_BICUBIC | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INP, nullptr, nullptr, nullptr));
    if (!frame || !scaler)
        return AVERROR(ENOMEM);
    const int *matrix = sws_getCoefficients(SWS_CS_ITU709);
    sws_setColorspaceDetails(scaler.get(), matrix, 1, matrix, 1, 0, 1 << 16, 1 << 16);
    frame->format = codec->pix_fmt;
    frame->width = image.width();
    frame->height = image.height();
    frame->color_range = AVCOL_RANGE_JPEG;
    frame->pts = 0;
    if (error = av_frame_get_buffer(frame.get(), 0); error < 0)
        return error;
    // The scaler reads a little beyond the end of each line.
    const av::Frame canvas(av_frame_alloc());
    if (!canvas)
        return AVERROR(ENOMEM);
    canvas->format = AV_PIX_FMT_RGB32;
    canvas->width = image.width();
    canvas->height = image.height();
    if (error = av_frame_get_buffer(canvas.get(), 0); error < 0)
        return error;
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(canvas->data[0] + qsizetype(y) * canvas->linesize[0], image.constScanLine(y), size_t(image.width()) * 4);
    sws_scale(scaler.get(), canvas->data, canvas->linesize, 0, image.height(), frame->data, frame->linesize);
    error = avcodec_send_frame(codec.get(), frame.get());
    if (error >= 0)
        error = avcodec_send_frame(codec.get(), nullptr);
    if (error >= 0)
        error = av::drainEncoder(codec.get(), output, stream);
    if (error >= 0)
        error = av_write_trailer(output);
    return error >= 0 ? avio_closep(&output->pb) : error;
}

bool canWriteAvif()
{
    return loadLibraries().empty() && encoderOfAvif() && av_guess_format("avif", nullptr, nullptr);
}

Result<void> writeAvif(const QImage &source, const QString &path, const QString &shown, int quality)
{
    const QImage image = opaque(source);
    if (!canWriteAvif() || image.isNull())
        return tl::make_unexpected(av::writeFailure(AVERROR_ENCODER_NOT_FOUND, shown));
    auto output = av::createOutput(path, "avif");
    if (!output)
        return tl::make_unexpected(output.error());
    if (const int error = encode(image, output->get(), quality); error < 0)
        return tl::make_unexpected(av::writeFailure(error, shown));
    return {};
}

} // namespace media
