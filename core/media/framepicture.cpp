// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/framepicture.h"

#include "media/imageload.h"

#include <QTransform>

#include <algorithm>
#include <utility>

extern "C" {
#include <libavutil/cpu.h>
#include <libavutil/opt.h>
#include <libavutil/pixdesc.h>
}

namespace media::av {

constexpr qint64 worthThreads = 1'000'000; // pixels: beginning a thread is dearer than smaller pictures
constexpr int mostThreads = 4;

static bool isTransparent(AVPixelFormat format)
{
    const AVPixFmtDescriptor *description = av_pix_fmt_desc_get(format);
    return description && (description->flags & AV_PIX_FMT_FLAG_ALPHA) && !(description->flags & AV_PIX_FMT_FLAG_PAL);
}

Result<QImage> pictureOf(const AVFrame *frame, const AVStream *stream, const QString &path, QSize bound)
{
    const QSize size(frame->width, frame->height);
    if (size.isEmpty())
        return tl::make_unexpected(readFailure(AVERROR_INVALIDDATA, path));
    const int turn = clockwiseTurn(stream);
    const QSize target = scaledDown(size, turn % 180 == 0 ? bound : bound.transposed());
    if (pixelsOf(size) > mostFramePixels)
        return tl::make_unexpected(tooManyPixels(path, size));
    const auto format = AVPixelFormat(frame->format);
    const bool whole = target == size;
    const int how = whole ? SWS_BICUBIC | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT : SWS_AREA | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT;
    const Scaler scaler(sws_alloc_context());
    Frame canvas(av_frame_alloc());
    if (!scaler || !canvas)
        return tl::make_unexpected(readFailure(AVERROR(ENOMEM), path));
    const std::pair<const char *, int> options[] = {
        {"srcw", size.width()}, {"srch", size.height()}, {"src_format", format}, {"sws_flags", how},
        {"dstw", target.width()}, {"dsth", target.height()}, {"dst_format", AV_PIX_FMT_RGB32},
        {"threads", pixelsOf(size) >= worthThreads ? std::min(mostThreads, av_cpu_count()) : 1}};
    for (const auto &[name, value] : options)
        av_opt_set_int(scaler.get(), name, value, 0);
    if (const int error = sws_init_context(scaler.get(), nullptr, nullptr); error < 0)
        return tl::make_unexpected(readFailure(error, path));
    const int matrix = frame->colorspace == AVCOL_SPC_UNSPECIFIED ? (size.height() >= 720 ? SWS_CS_ITU709 : SWS_CS_ITU601)
                                                                   : int(frame->colorspace);
    const int *coefficients = sws_getCoefficients(matrix);
    sws_setColorspaceDetails(scaler.get(), coefficients, frame->color_range == AVCOL_RANGE_JPEG, coefficients, 1, 0,
                             1 << 16, 1 << 16);
    canvas->format = AV_PIX_FMT_RGB32;
    canvas->width = target.width();
    canvas->height = target.height();
    // Memory padded as the scaler wants it; a QImage ends where its last pixel ends.
    int error = av_frame_get_buffer(canvas.get(), 0);
    if (error >= 0)
        error = sws_scale_frame(scaler.get(), canvas.get(), frame);
    if (error < 0)
        return tl::make_unexpected(readFailure(error, path));
    // The picture keeps the frame's memory: a copy would take a good part of the time.
    AVFrame *pixels = canvas.release();
    const QImage image(pixels->data[0], target.width(), target.height(), pixels->linesize[0],
                       isTransparent(format) ? QImage::Format_ARGB32 : QImage::Format_RGB32,
                       [](void *held) {
                           auto *done = static_cast<AVFrame *>(held);
                           av_frame_free(&done);
                       },
                       pixels);
    return turn == 0 ? image : image.transformed(QTransform().rotate(turn));
}

} // namespace media::av
