// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/recodeflow.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace media {

// The part of `whole` with the proportion of `size`, in its middle.
static QRect covering(const QRect &whole, QSize size)
{
    const QSize part = size.scaled(whole.size(), Qt::KeepAspectRatio).expandedTo({2, 2}).boundedTo(whole.size());
    if (whole.width() - part.width() <= 2 && whole.height() - part.height() <= 2)
        return whole; // stretched by less than can be seen
    return {whole.topLeft() + QPoint((whole.width() - part.width()) / 2, (whole.height() - part.height()) / 2), part};
}

// A rectangle of the upright picture (`size`) in the picture as it is stored.
static QRect stored(const QRect &shown, QSize size, int clockwise)
{
    switch (clockwise) {
    case 90:
        return {shown.top(), size.width() - shown.left() - shown.width(), shown.height(), shown.width()};
    case 180:
        return {size.width() - shown.left() - shown.width(), size.height() - shown.top() - shown.height(), shown.width(),
                shown.height()};
    case 270:
        return {size.height() - shown.top() - shown.height(), shown.left(), shown.height(), shown.width()};
    default:
        return shown;
    }
}

// What stands turned in the file stays turned in the file: only its frame of reference changes.
void PictureFlow::shape(const Conversion &wanted)
{
    const int turn = av::clockwiseTurn(m_reader->stream());
    QSize shown(m_reader->codec()->width, m_reader->codec()->height);
    if (turn % 180 != 0)
        shown.transpose();
    QRect part = QRect({}, shown);
    if (!wanted.crop.isEmpty() && !(wanted.crop & part).isEmpty())
        part &= wanted.crop;
    QSize size = part.size();
    if (!wanted.size.isEmpty()) {
        size = wanted.size;
        part = covering(part, size);
    }
    size = QSize(size.width() & ~1, size.height() & ~1).expandedTo({2, 2});
    m_part = stored(part, shown, turn);
    m_size = turn % 180 != 0 ? size.transposed() : size;
}

Result<void> PictureFlow::open(const QString &from, AVFormatContext *output, const Conversion &wanted, Span span,
                               qint64 bitRate)
{
    auto reader = av::StreamReader::open(from, AVMEDIA_TYPE_VIDEO);
    if (!reader)
        return tl::make_unexpected(reader.error());
    m_from = from;
    m_output = output;
    m_span = span;
    m_reader.emplace(std::move(*reader));
    shape(wanted);
    const AVStream *source = m_reader->stream();
    m_rate = source->avg_frame_rate.num > 0 && source->avg_frame_rate.den > 0 ? source->avg_frame_rate : AVRational{25, 1};
    if (wanted.fps > 0)
        m_rate = av_d2q(wanted.fps, 1001 * 240);
    if (av_q2d(m_rate) > 240) // a broken header
        m_rate = {30, 1};
    m_next.reset(av_frame_alloc());
    m_held.reset(av_frame_alloc());
    m_picture.reset(av_frame_alloc());
    if (!m_next || !m_held || !m_picture)
        return tl::make_unexpected(av::readFailure(AVERROR(ENOMEM), from));
    if (const int error = openEncoder(bitRate); error < 0)
        return tl::make_unexpected(av::writeFailure(error, from));
    if (span.begin > 0)
        static_cast<void>(m_reader->seek(span.begin)); // from the beginning where it cannot
    return {};
}

Result<void> PictureFlow::follow(const QString &from, double offset, double seconds)
{
    auto reader = av::StreamReader::open(from, AVMEDIA_TYPE_VIDEO);
    if (!reader)
        return tl::make_unexpected(reader.error());
    m_from = from;
    m_reader.emplace(std::move(*reader));
    m_span = {-offset, seconds};
    const QSize size = m_size;
    const bool lies = av::clockwiseTurn(m_reader->stream()) % 180 != 0;
    shape({.size = lies ? size.transposed() : size});
    m_size = size;
    m_holds = false;
    m_fresh = false;
    m_ended = false;
    return {};
}

int PictureFlow::openEncoder(qint64 bitRate)
{
    const AVCodec *encoder = avcodec_find_encoder_by_name("libx264");
    const bool x264 = encoder != nullptr;
    if (!encoder)
        encoder = avcodec_find_encoder(AV_CODEC_ID_MPEG4);
    if (!encoder)
        return AVERROR_ENCODER_NOT_FOUND;
    m_codec.reset(avcodec_alloc_context3(encoder));
    m_stream = avformat_new_stream(m_output, nullptr);
    if (!m_codec || !m_stream)
        return AVERROR(ENOMEM);
    const AVCodecContext *source = m_reader->codec();
    m_codec->width = m_size.width();
    m_codec->height = m_size.height();
    m_codec->pix_fmt = AV_PIX_FMT_YUV420P;
    m_codec->sample_aspect_ratio = m_reader->stream()->sample_aspect_ratio;
    m_codec->time_base = av_inv_q(m_rate);
    m_codec->framerate = m_rate;
    m_codec->gop_size = std::max(1, int(std::lround(2 * av_q2d(m_rate))));
    m_codec->color_range = AVCOL_RANGE_MPEG;
    m_codec->colorspace = source->colorspace == AVCOL_SPC_RGB ? AVCOL_SPC_UNSPECIFIED : source->colorspace;
    m_codec->color_primaries = source->color_primaries;
    m_codec->color_trc = source->color_trc;
    m_codec->flags |= AV_CODEC_FLAG_BITEXACT;
    if (m_output->oformat->flags & AVFMT_GLOBALHEADER)
        m_codec->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    AVDictionary *options = nullptr;
    if (x264) {
        av_dict_set(&options, "preset", "veryfast", 0);
        av_dict_set(&options, "crf", "18", 0);
        if (bitRate > 0) {
            m_codec->rc_max_rate = bitRate;
            m_codec->rc_buffer_size = int(std::min<qint64>(bitRate, 1'000'000'000));
        }
    } else if (bitRate > 0) {
        m_codec->bit_rate = bitRate;
    } else {
        m_codec->flags |= AV_CODEC_FLAG_QSCALE;
        m_codec->global_quality = 3 * FF_QP2LAMBDA;
    }
    int error = avcodec_open2(m_codec.get(), encoder, &options);
    av_dict_free(&options);
    if (error >= 0)
        error = avcodec_parameters_from_context(m_stream->codecpar, m_codec.get());
    m_stream->time_base = m_codec->time_base;
    m_stream->avg_frame_rate = m_rate;
    m_stream->sample_aspect_ratio = m_codec->sample_aspect_ratio;
    size_t size = 0;
    const uint8_t *matrix = av_stream_get_side_data(m_reader->stream(), AV_PKT_DATA_DISPLAYMATRIX, &size);
    uint8_t *copy = matrix ? av_stream_new_side_data(m_stream, AV_PKT_DATA_DISPLAYMATRIX, size) : nullptr;
    if (copy)
        std::memcpy(copy, matrix, size);
    if (error < 0)
        return error;
    m_picture->format = AV_PIX_FMT_YUV420P;
    m_picture->width = m_size.width();
    m_picture->height = m_size.height();
    return av_frame_get_buffer(m_picture.get(), 0);
}

Result<bool> PictureFlow::failed(int error) const
{
    return tl::make_unexpected(av::writeFailure(error, m_from));
}

int PictureFlow::writeHeld()
{
    if (!m_fresh) {
        const QRect part = m_part & QRect(0, 0, m_held->width, m_held->height);
        if (part.isEmpty())
            return AVERROR_INVALIDDATA;
        const av::Frame view(av_frame_clone(m_held.get()));
        if (!view)
            return AVERROR(ENOMEM);
        view->crop_left = size_t(part.left());
        view->crop_top = size_t(part.top());
        view->crop_right = size_t(m_held->width - part.left() - part.width());
        view->crop_bottom = size_t(m_held->height - part.top() - part.height());
        int error = av_frame_apply_cropping(view.get(), AV_FRAME_CROP_UNALIGNED);
        if (error < 0)
            return error;
        m_scaler.reset(sws_getCachedContext(m_scaler.release(), view->width, view->height, AVPixelFormat(view->format),
                                            m_size.width(), m_size.height(), AV_PIX_FMT_YUV420P,
                                            SWS_BICUBIC | SWS_ACCURATE_RND, nullptr, nullptr, nullptr));
        if (!m_scaler)
            return AVERROR(EINVAL);
        error = av_frame_make_writable(m_picture.get()); // the encoder may still hold on to the last one
        if (error >= 0)
            error = sws_scale(m_scaler.get(), view->data, view->linesize, 0, view->height, m_picture->data, m_picture->linesize);
        if (error < 0)
            return error;
        m_fresh = true;
    }
    m_picture->pts = m_written++;
    const int error = avcodec_send_frame(m_codec.get(), m_picture.get());
    return error < 0 ? error : av::drainEncoder(m_codec.get(), m_output, m_stream);
}

// The held frame stands for every moment before `seconds` that has no picture yet.
int PictureFlow::writeUntil(double seconds)
{
    const double period = 1 / av_q2d(m_rate);
    while (m_holds && double(m_written) * period < std::min(seconds, m_span.length()) - period / 4) {
        if (const int error = writeHeld(); error < 0)
            return error;
    }
    m_position = double(m_written) * period;
    return 0;
}

Result<bool> PictureFlow::step()
{
    if (m_ended)
        return false;
    const Result<bool> more = m_reader->next(m_next.get());
    if (!more)
        return more;
    if (!*more) {
        const double own = av_q2d(m_reader->stream()->avg_frame_rate.num > 0 ? m_reader->stream()->avg_frame_rate : m_rate);
        const double last = m_holds ? m_reader->secondsOf(m_held.get()) + m_reader->delay() - m_span.begin : 0;
        if (const int error = writeUntil(last + 1 / own); error < 0)
            return failed(error);
    } else {
        const double seconds = m_reader->secondsOf(m_next.get()) + m_reader->delay() - m_span.begin;
        if (const int error = writeUntil(seconds); error < 0)
            return failed(error);
        av_frame_unref(m_held.get());
        av_frame_move_ref(m_held.get(), m_next.get());
        m_holds = true;
        m_fresh = false;
        if (seconds < m_span.length())
            return true;
    }
    m_ended = true;
    if (m_isLast) {
        if (const int error = finish(); error < 0)
            return failed(error);
    } else if (const int error = writeUntil(m_span.length()); error < 0) {
        return failed(error); // up to where the next file begins
    }
    return false;
}

int PictureFlow::finish()
{
    const int error = avcodec_send_frame(m_codec.get(), nullptr);
    return error < 0 ? error : av::drainEncoder(m_codec.get(), m_output, m_stream);
}

} // namespace media
