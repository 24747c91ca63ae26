// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/av.h"

#include "media/besidefile.h"
#include "media/libraries.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

extern "C" {
#include <libavutil/display.h>
}

#include <array>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <mutex>

namespace media::av {

static QString reason(int error)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(error, text.data(), text.size());
    return QString::fromLocal8Bit(text.data());
}

Failure readFailure(int error, const QString &path)
{
    if (error == AVERROR(ENOMEM)) {
        return {Failure::Kind::TooLarge,
                QCoreApplication::translate("media", "“%1” is too large for the memory there is.")
                    .arg(shownName(path))};
    }
    if (error == AVERROR_DECODER_NOT_FOUND) {
        return {Failure::Kind::Unsupported,
                QCoreApplication::translate("media", "“%1” is in a format that cannot be decoded.")
                    .arg(shownName(path))};
    }
    return {Failure::Kind::Broken,
            QCoreApplication::translate("media", "“%1” is damaged or cut off: %2.")
                .arg(shownName(path), reason(error))};
}

Failure writeFailure(int error, const QString &path)
{
    if (error == AVERROR_ENCODER_NOT_FOUND || error == AVERROR_MUXER_NOT_FOUND) {
        return {Failure::Kind::Unsupported,
                QCoreApplication::translate("media", "This computer has no encoder for “%1”.")
                    .arg(shownName(path))};
    }
    // The system's errors are small numbers, libav's own are four letters.
    if (const int number = AVUNERROR(error); number > 0 && number < 4096)
        return systemFailure(number, path);
    return {Failure::Kind::Unwritable,
            QCoreApplication::translate("media", "“%1” could not be encoded: %2.")
                .arg(shownName(path), reason(error))};
}

// libav writes to stderr on its own; what matters arrives as an error code.
static void silenceLog()
{
    static std::once_flag once;
    std::call_once(once, [] { av_log_set_level(AV_LOG_QUIET); });
}

Result<void> needLibraries()
{
    const std::string problem = loadLibraries();
    if (problem.empty())
        return {};
    return tl::make_unexpected(
        Failure{Failure::Kind::Unsupported,
                QCoreApplication::translate("media", "Video and sound need FFmpeg's libraries, which cannot be loaded: %1. Please install them again.")
                    .arg(QString::fromLocal8Bit(problem))});
}

// "file:" keeps a name such as "http:x.mp4" a name.
static QByteArray fileUrl(const QString &path)
{
    return "file:" + QFile::encodeName(QFileInfo(path).absoluteFilePath());
}

Result<Input> openInput(const QString &path)
{
    if (auto readable = checkReadable(path); !readable)
        return tl::make_unexpected(readable.error());
    if (auto there = needLibraries(); !there)
        return tl::make_unexpected(there.error());
    silenceLog();
    AVDictionary *options = nullptr;
    av_dict_set(&options, "protocol_whitelist", "file", 0);
    av_dict_set(&options, "format_whitelist",
                "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,wav,w64,mp3,flac,ogg,aac,aiff,caf,amr,"
                "avi,mpegts,mpeg,flv,asf",
                0);
    AVFormatContext *context = nullptr;
    int error = avformat_open_input(&context, fileUrl(path).constData(), nullptr, &options);
    av_dict_free(&options);
    if (error < 0)
        return tl::make_unexpected(readFailure(error, path));
    Input input(context);
    error = avformat_find_stream_info(context, nullptr);
    if (error < 0)
        return tl::make_unexpected(readFailure(error, path));
    return input;
}

Result<Output> createOutput(const QString &path, const char *muxer)
{
    if (auto there = needLibraries(); !there)
        return tl::make_unexpected(there.error());
    silenceLog();
    AVFormatContext *context = nullptr;
    const QByteArray url = fileUrl(path);
    int error = avformat_alloc_output_context2(&context, nullptr, muxer, url.constData());
    if (error < 0)
        return tl::make_unexpected(writeFailure(AVERROR_MUXER_NOT_FOUND, path));
    Output output(context);
    error = avio_open(&context->pb, url.constData(), AVIO_FLAG_WRITE);
    if (error < 0)
        return tl::make_unexpected(writeFailure(error, path));
    // The same samples give the same bytes.
    context->flags |= AVFMT_FLAG_BITEXACT;
    return output;
}

int drainEncoder(AVCodecContext *codec, AVFormatContext *output, AVStream *stream)
{
    const Packet packet(av_packet_alloc());
    if (!packet)
        return AVERROR(ENOMEM);
    for (;;) {
        int error = avcodec_receive_packet(codec, packet.get());
        if (error == AVERROR(EAGAIN) || error == AVERROR_EOF)
            return 0;
        if (error < 0)
            return error;
        av_packet_rescale_ts(packet.get(), codec->time_base, stream->time_base);
        packet->stream_index = stream->index;
        error = av_interleaved_write_frame(output, packet.get());
        if (error < 0)
            return error;
    }
}

int copyStream(AVFormatContext *output, const AVStream *source)
{
    AVStream *target = avformat_new_stream(output, nullptr);
    if (!target)
        return AVERROR(ENOMEM);
    target->time_base = source->time_base;
    target->avg_frame_rate = source->avg_frame_rate;
    target->r_frame_rate = source->r_frame_rate;
    target->sample_aspect_ratio = source->sample_aspect_ratio;
    target->disposition = source->disposition;
    for (int i = 0; i < source->nb_side_data; ++i) { // turn, colours of HDR, spherical pictures
        const AVPacketSideData &data = source->side_data[i];
        if (uint8_t *copy = av_stream_new_side_data(target, data.type, data.size))
            std::memcpy(copy, data.data, data.size);
    }
    const int error = avcodec_parameters_copy(target->codecpar, source->codecpar);
    return error < 0 ? error : target->index;
}

int clockwiseTurn(const AVStream *stream)
{
    size_t size = 0;
    const uint8_t *matrix = av_stream_get_side_data(stream, AV_PKT_DATA_DISPLAYMATRIX, &size);
    if (!matrix || size < 9 * sizeof(int32_t))
        return 0;
    std::array<int32_t, 9> values{};
    std::memcpy(values.data(), matrix, sizeof values);
    const double counterclockwise = av_display_rotation_get(values.data());
    if (std::isnan(counterclockwise))
        return 0;
    return ((-int(std::lround(counterclockwise / 90)) * 90) % 360 + 360) % 360;
}

} // namespace media::av
