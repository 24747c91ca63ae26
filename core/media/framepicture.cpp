// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/framepicture.h"

#include "media/imageload.h"

#include <QTransform>

extern "C" {
#include <libavutil/pixdesc.h>
}

namespace media::av {

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
    const Scaler scaler(sws_getContext(size.width(), size.height(), format, target.width(), target.height(),
                                       AV_PIX_FMT_RGB32, how, nullptr, nullptr, nullptr));
    const Frame canvas(av_frame_alloc());
    if (!scaler || !canvas)
        return tl::make_unexpected(readFailure(AVERROR(ENOMEM), path));
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
        error = sws_scale(scaler.get(), frame->data, frame->linesize, 0, size.height(), canvas->data, canvas->linesize);
    if (error < 0)
        return tl::make_unexpected(readFailure(error, path));
    const QImage image = QImage(canvas->data[0], target.width(), target.height(), canvas->linesize[0],
                                isTransparent(format) ? QImage::Format_ARGB32 : QImage::Format_RGB32)
                             .copy();
    return turn == 0 ? image : image.transformed(QTransform().rotate(turn));
}

} // namespace media::av
