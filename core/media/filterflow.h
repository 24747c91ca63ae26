// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: one stream of a file on its way through a decoder, libav's filters and an encoder, packet by packet.

#include "media/av.h"

extern "C" {
#include <libavfilter/avfilter.h>
}

#include <QByteArray>
#include <QList>

#include <memory>
#include <utility>

namespace media::av {

struct FreeGraph
{
    void operator()(AVFilterGraph *graph) const { avfilter_graph_free(&graph); }
};
using Graph = std::unique_ptr<AVFilterGraph, FreeGraph>;

// How the encoder is set up: options of libav by name, "crf" → "23".
struct Encoding
{
    QByteArray encoder;          // its name, "libx264"
    QList<std::pair<QByteArray, QByteArray>> options;
    qint64 bitRate = 0;          // 0: by the options
    int vorbisQuality = 0;       // sound: 1…10, as Vorbis counts
};

class FilterFlow
{
public:
    // Adds a stream to `output`, before its header is written. `filters` is a chain as the ffmpeg program takes it.
    // 0 or an AVERROR, like all below.
    [[nodiscard]] int open(AVFormatContext *input, AVStream *source, AVFormatContext *output, const QByteArray &filters,
                           const Encoding &encoding);
    // A packet of the source; null at the end.
    [[nodiscard]] int take(const AVPacket *packet);
    [[nodiscard]] qint64 written() const { return m_written; }
    [[nodiscard]] int sourceIndex() const { return m_source->index; }

private:
    [[nodiscard]] int openDecoder();
    [[nodiscard]] int openGraph(const QByteArray &filters, const AVCodec *encoder);
    [[nodiscard]] int openEncoder(const AVCodec *encoder, const Encoding &encoding);
    [[nodiscard]] int filter(AVFrame *frame);
    [[nodiscard]] int encodeWhatIsReady();

    AVStream *m_source = nullptr;
    AVFormatContext *m_output = nullptr;
    AVStream *m_stream = nullptr;
    Codec m_decoder;
    Codec m_encoder;
    Graph m_graph;
    AVFilterContext *m_in = nullptr;  // of the graph
    AVFilterContext *m_out = nullptr; // of the graph
    Frame m_frame;
    Frame m_filtered;
    qint64 m_start = 0; // of the file, in the stream's time
    qint64 m_last = AV_NOPTS_VALUE;
    qint64 m_written = 0;
};

} // namespace media::av
