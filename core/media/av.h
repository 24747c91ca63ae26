// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: libav's objects as owned values, and its errors as Failures.

#include "media/media.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/audio_fifo.h>
#include <libswresample/swresample.h>
#include <libswscale/swscale.h>
}

#include <memory>

namespace media::av {

struct Release
{
    void operator()(AVCodecContext *context) const { avcodec_free_context(&context); }
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
    void operator()(SwsContext *scaler) const { sws_freeContext(scaler); }
    void operator()(SwrContext *resampler) const { swr_free(&resampler); }
    void operator()(AVAudioFifo *fifo) const { av_audio_fifo_free(fifo); }
};

struct CloseInput
{
    void operator()(AVFormatContext *context) const { avformat_close_input(&context); }
};

struct CloseOutput
{
    void operator()(AVFormatContext *context) const
    {
        avio_closep(&context->pb);
        avformat_free_context(context);
    }
};

using Codec = std::unique_ptr<AVCodecContext, Release>;
using Frame = std::unique_ptr<AVFrame, Release>;
using Packet = std::unique_ptr<AVPacket, Release>;
using Scaler = std::unique_ptr<SwsContext, Release>;
using Resampler = std::unique_ptr<SwrContext, Release>;
using SampleFifo = std::unique_ptr<AVAudioFifo, Release>;
using Input = std::unique_ptr<AVFormatContext, CloseInput>;
using Output = std::unique_ptr<AVFormatContext, CloseOutput>;

[[nodiscard]] Failure readFailure(int error, const QString &path);
[[nodiscard]] Failure writeFailure(int error, const QString &path);

// Says so where libav itself cannot be loaded (media/libraries.h); asked by whatever begins to use it.
[[nodiscard]] Result<void> needLibraries();
// The container with its streams found. Only known media containers and only this one file are ever
// opened: playlists that name other files or addresses are refused.
[[nodiscard]] Result<Input> openInput(const QString &path);
// A file to write, by the muxer's short name ("mp4", "wav", …).
[[nodiscard]] Result<Output> createOutput(const QString &path, const char *muxer);
// Takes every packet the encoder has ready and hands it to the muxer. 0 or an AVERROR.
[[nodiscard]] int drainEncoder(AVCodecContext *codec, AVFormatContext *output, AVStream *stream);
// A stream of `output` for the packets of `source` as they are, with its turn, colours and rates. Its index, or an AVERROR.
// The codec tag is the source's: another container wants 0.
[[nodiscard]] int copyStream(AVFormatContext *output, const AVStream *source);
// By how much a picture of this stream must be turned to stand upright: 0, 90, 180 or 270 degrees.
[[nodiscard]] int clockwiseTurn(const AVStream *stream);

} // namespace media::av
