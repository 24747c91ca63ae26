// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/filterflow.h"

extern "C" {
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
#include <libavutil/opt.h>
}

#include <algorithm>

namespace media::av {

namespace {

struct FreeInOut
{
    void operator()(AVFilterInOut *list) const { avfilter_inout_free(&list); }
};
using InOut = std::unique_ptr<AVFilterInOut, FreeInOut>;

QByteArray soundFormat(const AVCodec *encoder, const AVCodecContext *decoder)
{
    QByteArray formats;
    for (const AVSampleFormat *format = encoder->sample_fmts; format && *format != AV_SAMPLE_FMT_NONE; ++format)
        formats += (formats.isEmpty() ? "" : "|") + QByteArray(av_get_sample_fmt_name(*format));
    int rate = decoder->sample_rate;
    if (const int *rates = encoder->supported_samplerates) {
        int best = rates[0];
        for (; *rates != 0; ++rates)
            best = std::abs(*rates - rate) < std::abs(best - rate) ? *rates : best;
        rate = best;
    }
    if (qstrcmp(encoder->name, "libopus") == 0)
        rate = 48'000;
    return "aformat=" + (formats.isEmpty() ? QByteArray() : "sample_fmts=" + formats + ':') + "sample_rates=" + QByteArray::number(rate)
           + ":channel_layouts=" + (decoder->ch_layout.nb_channels == 1 ? "mono" : "stereo");
}

} // namespace

int FilterFlow::openDecoder()
{
    const AVCodec *decoder = avcodec_find_decoder(m_source->codecpar->codec_id);
    if (!decoder)
        return AVERROR_DECODER_NOT_FOUND;
    m_decoder.reset(avcodec_alloc_context3(decoder));
    if (!m_decoder)
        return AVERROR(ENOMEM);
    if (const int error = avcodec_parameters_to_context(m_decoder.get(), m_source->codecpar); error < 0)
        return error;
    m_decoder->pkt_timebase = m_source->time_base;
    m_decoder->thread_count = 0;
    if (const int error = avcodec_open2(m_decoder.get(), decoder, nullptr); error < 0)
        return error;
    if (m_decoder->codec_type == AVMEDIA_TYPE_AUDIO && m_decoder->ch_layout.order == AV_CHANNEL_ORDER_UNSPEC)
        av_channel_layout_default(&m_decoder->ch_layout, m_decoder->ch_layout.nb_channels);
    return 0;
}

int FilterFlow::openGraph(const QByteArray &filters, const AVCodec *encoder)
{
    const bool isVideo = m_decoder->codec_type == AVMEDIA_TYPE_VIDEO;
    m_graph.reset(avfilter_graph_alloc());
    if (!m_graph)
        return AVERROR(ENOMEM);
    m_in = avfilter_graph_alloc_filter(m_graph.get(), avfilter_get_by_name(isVideo ? "buffer" : "abuffer"), "in");
    if (!m_in)
        return AVERROR(ENOMEM);
    AVBufferSrcParameters *parameters = av_buffersrc_parameters_alloc();
    if (!parameters)
        return AVERROR(ENOMEM);
    parameters->time_base = m_source->time_base;
    int error = 0;
    if (isVideo) {
        parameters->format = m_decoder->pix_fmt;
        parameters->width = m_decoder->width;
        parameters->height = m_decoder->height;
        parameters->sample_aspect_ratio = m_decoder->sample_aspect_ratio;
        parameters->frame_rate = m_source->avg_frame_rate;
        if (m_decoder->pix_fmt == AV_PIX_FMT_NONE || m_decoder->width <= 0)
            error = AVERROR_INVALIDDATA;
    } else {
        parameters->format = m_decoder->sample_fmt;
        parameters->sample_rate = m_decoder->sample_rate;
        parameters->time_base = {1, m_decoder->sample_rate};
        if (m_decoder->sample_fmt == AV_SAMPLE_FMT_NONE || m_decoder->sample_rate <= 0)
            error = AVERROR_INVALIDDATA;
        else
            error = av_channel_layout_copy(&parameters->ch_layout, &m_decoder->ch_layout);
    }
    if (error >= 0)
        error = av_buffersrc_parameters_set(m_in, parameters);
    av_channel_layout_uninit(&parameters->ch_layout);
    av_free(parameters);
    if (error >= 0)
        error = avfilter_init_str(m_in, nullptr);
    if (error >= 0)
        error = avfilter_graph_create_filter(&m_out, avfilter_get_by_name(isVideo ? "buffersink" : "abuffersink"), "out", nullptr, nullptr, m_graph.get());
    if (error < 0)
        return error;
    InOut outputs(avfilter_inout_alloc());
    InOut inputs(avfilter_inout_alloc());
    if (!outputs || !inputs)
        return AVERROR(ENOMEM);
    outputs->name = av_strdup("in");
    outputs->filter_ctx = m_in;
    inputs->name = av_strdup("out");
    inputs->filter_ctx = m_out;
    const QByteArray chain = isVideo ? filters : (filters.isEmpty() ? QByteArray() : filters + ',') + soundFormat(encoder, m_decoder.get());
    AVFilterInOut *in = inputs.release();
    AVFilterInOut *out = outputs.release();
    error = avfilter_graph_parse_ptr(m_graph.get(), chain.constData(), &in, &out, nullptr);
    inputs.reset(in);
    outputs.reset(out);
    return error < 0 ? error : avfilter_graph_config(m_graph.get(), nullptr);
}

int FilterFlow::openEncoder(const AVCodec *encoder, const Encoding &encoding)
{
    m_encoder.reset(avcodec_alloc_context3(encoder));
    m_stream = avformat_new_stream(m_output, nullptr);
    if (!m_encoder || !m_stream)
        return AVERROR(ENOMEM);
    if (encoder->type == AVMEDIA_TYPE_VIDEO) {
        m_encoder->width = av_buffersink_get_w(m_out);
        m_encoder->height = av_buffersink_get_h(m_out);
        m_encoder->pix_fmt = AVPixelFormat(av_buffersink_get_format(m_out));
        m_encoder->sample_aspect_ratio = av_buffersink_get_sample_aspect_ratio(m_out);
        m_encoder->framerate = av_buffersink_get_frame_rate(m_out);
        m_encoder->time_base = av_buffersink_get_time_base(m_out);
        m_encoder->color_range = m_decoder->color_range;
        m_encoder->colorspace = m_decoder->colorspace;
        m_encoder->color_primaries = m_decoder->color_primaries;
        m_encoder->color_trc = m_decoder->color_trc;
        m_encoder->thread_count = 0;
    } else {
        m_encoder->sample_fmt = AVSampleFormat(av_buffersink_get_format(m_out));
        m_encoder->sample_rate = av_buffersink_get_sample_rate(m_out);
        m_encoder->time_base = {1, m_encoder->sample_rate};
        if (const int error = av_buffersink_get_ch_layout(m_out, &m_encoder->ch_layout); error < 0)
            return error;
    }
    if (encoding.bitRate > 0)
        m_encoder->bit_rate = encoding.bitRate;
    if (encoding.vorbisQuality > 0) {
        m_encoder->flags |= AV_CODEC_FLAG_QSCALE;
        m_encoder->global_quality = encoding.vorbisQuality * FF_QP2LAMBDA;
    }
    m_encoder->flags |= AV_CODEC_FLAG_BITEXACT;
    if (m_output->oformat->flags & AVFMT_GLOBALHEADER)
        m_encoder->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    AVDictionary *options = nullptr;
    for (const auto &[name, value] : encoding.options)
        av_dict_set(&options, name.constData(), value.constData(), 0);
    int error = avcodec_open2(m_encoder.get(), encoder, &options);
    av_dict_free(&options);
    if (error >= 0)
        error = avcodec_parameters_from_context(m_stream->codecpar, m_encoder.get());
    m_stream->time_base = m_encoder->time_base;
    m_stream->avg_frame_rate = m_encoder->framerate;
    m_stream->sample_aspect_ratio = m_encoder->sample_aspect_ratio;
    if (error >= 0 && encoder->type == AVMEDIA_TYPE_AUDIO && !(encoder->capabilities & AV_CODEC_CAP_VARIABLE_FRAME_SIZE))
        av_buffersink_set_frame_size(m_out, unsigned(m_encoder->frame_size));
    return error;
}

int FilterFlow::open(AVFormatContext *input, AVStream *source, AVFormatContext *output, const QByteArray &filters, const Encoding &encoding)
{
    m_source = source;
    m_output = output;
    m_frame.reset(av_frame_alloc());
    m_filtered.reset(av_frame_alloc());
    if (!m_frame || !m_filtered)
        return AVERROR(ENOMEM);
    if (input->start_time != AV_NOPTS_VALUE)
        m_start = av_rescale_q(input->start_time, {1, AV_TIME_BASE}, source->time_base);
    const AVCodec *encoder = avcodec_find_encoder_by_name(encoding.encoder.constData());
    if (!encoder)
        return AVERROR_ENCODER_NOT_FOUND;
    int error = openDecoder();
    if (error >= 0)
        error = openGraph(filters, encoder);
    return error < 0 ? error : openEncoder(encoder, encoding);
}

int FilterFlow::encodeWhatIsReady()
{
    for (;;) {
        int error = av_buffersink_get_frame(m_out, m_filtered.get());
        if (error == AVERROR(EAGAIN))
            return 0;
        if (error == AVERROR_EOF) {
            error = avcodec_send_frame(m_encoder.get(), nullptr);
            return error < 0 && error != AVERROR_EOF ? error : drainEncoder(m_encoder.get(), m_output, m_stream);
        }
        if (error < 0)
            return error;
        m_filtered->pict_type = AV_PICTURE_TYPE_NONE; // the encoder decides where its key frames are
        m_filtered->pts = av_rescale_q(m_filtered->pts, av_buffersink_get_time_base(m_out), m_encoder->time_base);
        const bool isLate = m_last == AV_NOPTS_VALUE || m_filtered->pts > m_last;
        if (isLate) { // two at one moment: only the first is shown
            m_last = m_filtered->pts;
            ++m_written;
            error = avcodec_send_frame(m_encoder.get(), m_filtered.get());
            if (error >= 0)
                error = drainEncoder(m_encoder.get(), m_output, m_stream);
        }
        av_frame_unref(m_filtered.get());
        if (error < 0)
            return error;
    }
}

int FilterFlow::filter(AVFrame *frame)
{
    if (frame) {
        frame->pts = frame->best_effort_timestamp;
        if (frame->pts == AV_NOPTS_VALUE)
            return 0;
        frame->pts -= m_start;
        if (m_decoder->codec_type == AVMEDIA_TYPE_AUDIO)
            frame->pts = av_rescale_q(frame->pts, m_source->time_base, {1, m_decoder->sample_rate});
    }
    const int error = av_buffersrc_add_frame(m_in, frame);
    return error < 0 ? error : encodeWhatIsReady();
}

int FilterFlow::take(const AVPacket *packet)
{
    // A damaged packet in the middle is skipped, as a player does.
    if (avcodec_send_packet(m_decoder.get(), packet) < 0 && packet)
        return 0;
    for (;;) {
        int error = avcodec_receive_frame(m_decoder.get(), m_frame.get());
        if (error == AVERROR(EAGAIN))
            return 0;
        if (error == AVERROR_EOF)
            return filter(nullptr);
        if (error < 0)
            return packet ? 0 : filter(nullptr);
        error = filter(m_frame.get());
        av_frame_unref(m_frame.get());
        if (error < 0)
            return error;
    }
}

} // namespace media::av
