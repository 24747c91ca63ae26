// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/streamreader.h"

#include "media/besidefile.h"

#include <QCoreApplication>

namespace media::av {

// The decoder that libav prefers for VP8 and VP9 leaves transparency out; where the file has it, the other one is used.
static const AVCodec *transparentDecoder(const AVStream *stream)
{
    const AVDictionaryEntry *entry = av_dict_get(stream->metadata, "alpha_mode", nullptr, 0);
    if (!entry || entry->value[0] != '1')
        return nullptr;
    if (stream->codecpar->codec_id == AV_CODEC_ID_VP9)
        return avcodec_find_decoder_by_name("libvpx-vp9");
    return stream->codecpar->codec_id == AV_CODEC_ID_VP8 ? avcodec_find_decoder_by_name("libvpx") : nullptr;
}

Result<StreamReader> StreamReader::open(const QString &path, AVMediaType type, int threads)
{
    auto input = openInput(path);
    if (!input)
        return tl::make_unexpected(input.error());
    StreamReader reader;
    reader.m_path = path;
    reader.m_input = std::move(*input);
    const AVCodec *decoder = nullptr;
    const int index = av_find_best_stream(reader.m_input.get(), type, -1, -1, &decoder, 0);
    if (index == AVERROR_STREAM_NOT_FOUND) {
        const QString sentence =
            type == AVMEDIA_TYPE_AUDIO
                ? QCoreApplication::translate("media", "“%1” has no sound.")
                : QCoreApplication::translate("media", "“%1” has no pictures.");
        return tl::make_unexpected(
            Failure{Failure::Kind::Unsupported, sentence.arg(shownName(path))});
    }
    if (index < 0)
        return tl::make_unexpected(readFailure(index, path));
    reader.m_stream = reader.m_input->streams[index];
    if (const AVCodec *better = transparentDecoder(reader.m_stream))
        decoder = better;
    // Other streams are not even read from the disk where the container allows it.
    for (unsigned i = 0; i < reader.m_input->nb_streams; ++i) {
        if (int(i) != index)
            reader.m_input->streams[i]->discard = AVDISCARD_ALL;
    }
    reader.m_codec.reset(avcodec_alloc_context3(decoder));
    reader.m_packet.reset(av_packet_alloc());
    if (!reader.m_codec || !reader.m_packet)
        return tl::make_unexpected(readFailure(AVERROR(ENOMEM), path));
    int error = avcodec_parameters_to_context(reader.m_codec.get(), reader.m_stream->codecpar);
    if (error < 0)
        return tl::make_unexpected(readFailure(error, path));
    reader.m_codec->thread_count = threads;
    reader.m_codec->pkt_timebase = reader.m_stream->time_base;
    error = avcodec_open2(reader.m_codec.get(), decoder, nullptr);
    if (error < 0)
        return tl::make_unexpected(readFailure(error, path));
    return reader;
}

Result<bool> StreamReader::next(AVFrame *frame)
{
    for (;;) {
        int error = avcodec_receive_frame(m_codec.get(), frame);
        if (error == 0)
            return true;
        if (error == AVERROR_EOF)
            return false;
        if (error != AVERROR(EAGAIN) && m_drained)
            return tl::make_unexpected(readFailure(error, m_path));

        error = av_read_frame(m_input.get(), m_packet.get());
        if (error < 0) {
            // The end, or where a cut file stops: what was read so far is still worth having.
            if (m_drained)
                return false;
            m_drained = true;
            avcodec_send_packet(m_codec.get(), nullptr);
            continue;
        }
        if (m_packet->stream_index == m_stream->index) {
            error = avcodec_send_packet(m_codec.get(), m_packet.get());
            if (error == AVERROR(ENOMEM)) {
                av_packet_unref(m_packet.get());
                return tl::make_unexpected(readFailure(error, m_path));
            }
        }
        av_packet_unref(m_packet.get());
    }
}

bool StreamReader::seek(double seconds)
{
    const qint64 start = m_stream->start_time == AV_NOPTS_VALUE ? 0 : m_stream->start_time;
    return seekTo(start + qint64(seconds / av_q2d(m_stream->time_base)));
}

bool StreamReader::seekTo(qint64 timestamp)
{
    if (av_seek_frame(m_input.get(), m_stream->index, timestamp, AVSEEK_FLAG_BACKWARD) < 0)
        return false;
    avcodec_flush_buffers(m_codec.get());
    m_drained = false;
    return true;
}

double StreamReader::secondsOf(const AVFrame *frame) const
{
    if (frame->best_effort_timestamp == AV_NOPTS_VALUE)
        return 0;
    const qint64 start = m_stream->start_time == AV_NOPTS_VALUE ? 0 : m_stream->start_time;
    return double(frame->best_effort_timestamp - start) * av_q2d(m_stream->time_base);
}

double StreamReader::fileStart() const
{
    return m_input->start_time == AV_NOPTS_VALUE ? 0 : double(m_input->start_time) / AV_TIME_BASE;
}

double StreamReader::delay() const
{
    if (m_stream->start_time == AV_NOPTS_VALUE || m_input->start_time == AV_NOPTS_VALUE)
        return 0;
    return double(m_stream->start_time) * av_q2d(m_stream->time_base) -
           double(m_input->start_time) / AV_TIME_BASE;
}

} // namespace media::av
