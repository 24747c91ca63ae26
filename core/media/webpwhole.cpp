// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/av.h"
#include "media/besidefile.h"
#include "media/imageload.h"

#include <QFile>

namespace media {

Result<QImage> wholeWebp(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(fileFailure(file, path));
    if (auto there = av::needLibraries(); !there)
        return tl::make_unexpected(there.error());
    const QByteArray bytes = file.readAll();
    const AVCodec *decoder = avcodec_find_decoder(AV_CODEC_ID_WEBP);
    const av::Codec codec(avcodec_alloc_context3(decoder));
    const av::Packet packet(av_packet_alloc());
    const av::Frame frame(av_frame_alloc());
    if (!decoder || !codec || !packet || !frame || av_new_packet(packet.get(), int(bytes.size())) < 0)
        return tl::make_unexpected(av::readFailure(AVERROR(ENOMEM), path));
    std::copy(bytes.begin(), bytes.end(), packet->data);
    int error = avcodec_open2(codec.get(), decoder, nullptr);
    if (error >= 0)
        error = avcodec_send_packet(codec.get(), packet.get());
    if (error >= 0)
        error = avcodec_receive_frame(codec.get(), frame.get());
    if (error < 0)
        return tl::make_unexpected(av::readFailure(error, path));
    const QSize size(frame->width, frame->height);
    if (size.isEmpty() || pixelsOf(size) > mostPixels)
        return tl::make_unexpected(tooManyPixels(path, size));
    const bool hasAlpha = frame->format == AV_PIX_FMT_YUVA420P || frame->format == AV_PIX_FMT_ARGB;
    // Rows padded as the scaler wants them: it writes a little beyond the last pixel.
    const qsizetype rowBytes = FFALIGN(4 * size.width(), 64);
    auto *memory = static_cast<uchar *>(av_malloc(size_t(rowBytes) * size_t(size.height()) + 64));
    if (!memory)
        return tl::make_unexpected(av::readFailure(AVERROR(ENOMEM), path));
    const QImage image(memory, size.width(), size.height(), rowBytes,
                       hasAlpha ? QImage::Format_ARGB32 : QImage::Format_RGB32, av_free, memory);
    const av::Scaler scaler(sws_getContext(size.width(), size.height(), AVPixelFormat(frame->format), size.width(),
                                           size.height(), AV_PIX_FMT_RGB32,
                                           SWS_BICUBIC | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT, nullptr, nullptr, nullptr));
    if (!scaler)
        return tl::make_unexpected(av::readFailure(AVERROR(ENOMEM), path));
    uint8_t *rows[4] = {memory, nullptr, nullptr, nullptr};
    const int strides[4] = {int(rowBytes), 0, 0, 0};
    error = sws_scale(scaler.get(), frame->data, frame->linesize, 0, size.height(), rows, strides);
    if (error < 0)
        return tl::make_unexpected(av::readFailure(error, path));
    return image;
}

} // namespace media
