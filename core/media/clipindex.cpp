// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/clipindex.h"

#include "media/fit.h"

#include <algorithm>

namespace media::av {

int ClipIndex::numberOf(qint64 stamp) const
{
    const auto found = std::lower_bound(frames.begin(), frames.end(), stamp,
                                        [](const Frame &frame, qint64 wanted) { return frame.stamp < wanted; });
    return found != frames.end() && found->stamp == stamp ? int(found - frames.begin()) : -1;
}

// What a frame lasts where nothing tells it: the usual distance.
static double usualLength(const QVector<double> &begins, const AVStream *stream)
{
    if (begins.size() > 1)
        return (begins.last() - begins.first()) / double(begins.size() - 1);
    const double rate = stream->avg_frame_rate.den > 0 ? av_q2d(stream->avg_frame_rate) : 0;
    return rate > 0 ? 1 / rate : 0.04;
}

ClipTimes ClipIndex::times(const StreamReader &reader) const
{
    ClipTimes times;
    const double unit = av_q2d(reader.stream()->time_base);
    // Nothing is shown before the beginning, whatever the head of the file says about that.
    const double start = frames.isEmpty() ? 0 : std::min(reader.fileStart(), double(frames.first().stamp) * unit);
    times.begins.reserve(frames.size());
    for (qsizetype i = 0; i < frames.size(); ++i) {
        times.begins += double(frames.at(i).stamp) * unit - start;
        if (frames.at(i).isKey)
            times.keys += int(i);
    }
    if (frames.isEmpty())
        return times;
    // A broken length of the last frame would make hours of it.
    const double usual = usualLength(times.begins, reader.stream());
    const double told = double(frames.last().length) * unit;
    times.end = times.begins.last() + (told > 0 && told < std::max(10.0, 20 * usual) ? told : usual);
    return times;
}

static double partRead(AVFormatContext *input)
{
    const qint64 whole = input->pb ? avio_size(input->pb) : 0;
    return whole > 0 ? std::clamp(double(avio_tell(input->pb)) / double(whole), 0.0, 1.0) : 0;
}

// True where two frames claim the same moment.
static bool sortByStamp(QVector<ClipIndex::Frame> &frames)
{
    const auto earlier = [](const auto &a, const auto &b) { return a.stamp < b.stamp; };
    std::stable_sort(frames.begin(), frames.end(), earlier);
    return std::adjacent_find(frames.begin(), frames.end(),
                              [](const auto &a, const auto &b) { return a.stamp == b.stamp; }) != frames.end();
}

Result<PacketIndex> indexByPackets(const QString &path, const Progress &progress)
{
    auto reader = StreamReader::open(path, AVMEDIA_TYPE_VIDEO);
    if (!reader)
        return tl::make_unexpected(reader.error());
    const Packet packet(av_packet_alloc());
    if (!packet)
        return tl::make_unexpected(readFailure(AVERROR(ENOMEM), path));
    // VP8 has packets that show nothing.
    PacketIndex result{.index = {}, .trusted = reader->stream()->codecpar->codec_id != AV_CODEC_ID_VP8};
    QVector<ClipIndex::Frame> &frames = result.index.frames;
    bool begun = false; // nothing before the first key frame can be decoded
    for (int round = 0; result.trusted && av_read_frame(reader->input(), packet.get()) >= 0; ++round) {
        if (round % 256 == 0 && progress && !progress(partRead(reader->input())))
            return tl::make_unexpected(cancelledFailure());
        const bool isOurs = packet->stream_index == reader->stream()->index;
        const bool isKey = (packet->flags & AV_PKT_FLAG_KEY) != 0;
        begun = begun || (isOurs && isKey);
        const bool isShown = isOurs && begun && !(packet->flags & AV_PKT_FLAG_DISCARD);
        if (isShown) {
            result.trusted = packet->pts != AV_NOPTS_VALUE && !(packet->flags & AV_PKT_FLAG_CORRUPT);
            frames += {.stamp = packet->pts, .length = packet->duration, .isKey = isKey};
        }
        av_packet_unref(packet.get());
    }
    result.trusted = result.trusted && !sortByStamp(frames) && !frames.isEmpty();
    return result;
}

Result<ClipIndex> indexByDecoding(const QString &path, const Progress &progress)
{
    auto reader = StreamReader::open(path, AVMEDIA_TYPE_VIDEO, 0);
    if (!reader)
        return tl::make_unexpected(reader.error());
    const Frame frame(av_frame_alloc());
    if (!frame)
        return tl::make_unexpected(readFailure(AVERROR(ENOMEM), path));
    ClipIndex index{.frames = {}, .isDecoded = true};
    qint64 unstamped = 0; // frames at the beginning that do not say when
    for (;;) {
        const Result<bool> more = reader->next(frame.get());
        if (!more && index.frames.isEmpty())
            return tl::make_unexpected(more.error());
        if (!more || !*more)
            break;
        if (progress && !progress(partRead(reader->input())))
            return tl::make_unexpected(cancelledFailure());
        qint64 stamp = frame->best_effort_timestamp;
        if (stamp == AV_NOPTS_VALUE && index.frames.isEmpty() && ++unstamped > 0)
            continue;
        const ClipIndex::Frame last = index.frames.isEmpty() ? ClipIndex::Frame() : index.frames.last();
        if (stamp == AV_NOPTS_VALUE)
            stamp = last.stamp + std::max<qint64>(1, last.length);
        // A decoder gives frames in the order they are shown; a stamp that goes back is a broken one.
        if (!index.frames.isEmpty() && stamp <= last.stamp)
            continue;
        const qint64 length = std::max<qint64>(1, frame->pkt_duration);
        for (; unstamped > 0; --unstamped)
            index.frames += {.stamp = stamp - unstamped * length, .length = length, .isKey = index.frames.isEmpty()};
        index.frames += {.stamp = stamp, .length = frame->pkt_duration, .isKey = frame->key_frame != 0};
    }
    if (index.frames.isEmpty())
        return tl::make_unexpected(readFailure(AVERROR_INVALIDDATA, path));
    return index;
}

} // namespace media::av
