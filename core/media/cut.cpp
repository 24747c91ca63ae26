// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/av.h"
#include "media/fit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace media {

using namespace Qt::StringLiterals;

namespace {

struct Writable
{
    QLatin1StringView suffix; // of the source, as probe() names it
    const char *muxer;
};

// Containers that packets can stay in.
constexpr std::array<Writable, 9> writables = {{
    {"mp4"_L1, "mp4"},
    {"mov"_L1, "mov"},
    {"m4a"_L1, "ipod"},
    {"mkv"_L1, "matroska"},
    {"webm"_L1, "webm"},
    {"mp3"_L1, "mp3"},
    {"ogg"_L1, "ogg"},
    {"aac"_L1, "adts"},
    {"mka"_L1, "matroska"},
}};

const char *muxerOf(const QString &suffix)
{
    const auto *found = std::find_if(writables.begin(), writables.end(),
                                     [&](const Writable &entry) { return entry.suffix == suffix; });
    return found == writables.end() ? nullptr : found->muxer;
}

double startOf(const AVFormatContext *input)
{
    return input->start_time == AV_NOPTS_VALUE ? 0 : double(input->start_time) / AV_TIME_BASE;
}

bool isWanted(const AVStream *stream)
{
    const auto type = stream->codecpar->codec_type;
    const bool cover = (stream->disposition & AV_DISPOSITION_ATTACHED_PIC) != 0;
    return (type == AVMEDIA_TYPE_VIDEO && !cover) || type == AVMEDIA_TYPE_AUDIO;
}

} // namespace

namespace {

struct Shown
{
    double seconds = 0;
    bool isKey = false;
};

// The pictures of a video in the order they are stored. Empty for sound.
Result<std::vector<Shown>> storedOrder(const QString &path)
{
    const auto input = av::openInput(path);
    if (!input)
        return tl::make_unexpected(input.error());
    AVFormatContext *context = input->get();
    const int index = av_find_best_stream(context, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    std::vector<Shown> order;
    if (index < 0)
        return order;
    for (unsigned i = 0; i < context->nb_streams; ++i) {
        if (int(i) != index)
            context->streams[i]->discard = AVDISCARD_ALL;
    }
    const AVStream *stream = context->streams[index];
    const av::Packet packet(av_packet_alloc());
    while (packet && av_read_frame(context, packet.get()) >= 0) {
        const qint64 shown = packet->pts != AV_NOPTS_VALUE ? packet->pts : packet->dts;
        if (packet->stream_index == index && shown != AV_NOPTS_VALUE)
            order.push_back({double(shown) * av_q2d(stream->time_base) - startOf(context), (packet->flags & AV_PKT_FLAG_KEY) != 0});
        av_packet_unref(packet.get());
    }
    return order;
}

QVector<double> keysOf(const std::vector<Shown> &order)
{
    QVector<double> times;
    for (const Shown &frame : order) {
        if (frame.isKey)
            times += std::max(0.0, frame.seconds);
    }
    std::sort(times.begin(), times.end());
    return times;
}

// Where a part may end: nothing shown before is stored behind a picture that is shown later.
QVector<double> endsOf(const std::vector<Shown> &order)
{
    QVector<double> ends;
    double next = std::numeric_limits<double>::infinity(); // the first one shown of all that are stored later
    std::vector<double> later(order.size());
    for (size_t i = order.size(); i-- > 0;) {
        later[i] = next;
        next = std::min(next, order[i].seconds);
    }
    double last = -std::numeric_limits<double>::infinity();
    for (size_t i = 0; i + 1 < order.size(); ++i) {
        last = std::max(last, order[i].seconds);
        if (later[i] > last)
            ends += later[i];
    }
    return ends;
}

double halfFrame(double fps)
{
    return fps > 0 ? 0.5 / fps : 0.02;
}

} // namespace

Result<QVector<double>> keyTimes(const QString &path)
{
    return storedOrder(path).map(keysOf);
}

Result<CutPlan> planCut(const QString &path, double begin, double end)
{
    const Result<Info> info = probe(path);
    if (!info)
        return tl::make_unexpected(info.error());
    const auto order = storedOrder(path);
    if (!order)
        return tl::make_unexpected(order.error());
    const double near = halfFrame(info->fps);
    CutPlan plan{.begin = begin, .end = end, .isExact = true, .canCopy = muxerOf(info->suffix) != nullptr};
    if (order->empty())
        return plan;
    plan.begin = 0;
    for (const double key : keysOf(*order)) {
        if (key <= begin + near)
            plan.begin = key;
    }
    plan.end = 0;
    if (end > 0) {
        const QVector<double> ends = endsOf(*order);
        const auto found = std::find_if(ends.begin(), ends.end(), [&](double place) { return place >= end - near; });
        plan.end = found == ends.end() ? 0 : *found;
    }
    const double wantedEnd = end > 0 ? end : info->seconds;
    const double keptEnd = plan.end > 0 ? plan.end : info->seconds;
    plan.isExact = std::abs(plan.begin - begin) <= near && std::abs(keptEnd - wantedEnd) <= near;
    return plan;
}

Container containerFor(const Info &info, const Conversion &wanted, bool copies)
{
    const bool sound = info.kind == Kind::Audio;
    if (copies)
        return {muxerOf(info.suffix), info.suffix};
    if (!sound)
        return {"mp4", u"mp4"_s};
    // Without loss stays without loss, unless that is just what is too large.
    if (wanted.mostBytes <= 0 || info.bytes <= wanted.mostBytes) {
        if (info.suffix == "wav"_L1)
            return {"wav", u"wav"_s};
        if (info.suffix == "flac"_L1)
            return {"flac", u"flac"_s};
    }
    return {"mp3", u"mp3"_s};
}

Result<bool> canCopy(const QString &from, const Info &info, const Conversion &wanted)
{
    if (!wanted.crop.isEmpty() || !wanted.size.isEmpty() || wanted.fps > 0 || !muxerOf(info.suffix))
        return false;
    const double end = wanted.end > 0 ? std::min(wanted.end, info.seconds) : info.seconds;
    const double part = info.seconds > 0 ? std::max(0.0, end - wanted.begin) / info.seconds : 1;
    if (wanted.mostBytes > 0 && double(info.bytes) * part > double(wanted.mostBytes) * 0.98)
        return false;
    if (info.kind == Kind::Audio)
        return true; // every packet of sound stands alone, and is some hundredths of a second long
    const auto order = storedOrder(from);
    if (!order)
        return tl::make_unexpected(order.error());
    const double near = halfFrame(info.fps);
    const auto isAmong = [&](const QVector<double> &places, double seconds) {
        return std::any_of(places.begin(), places.end(), [&](double place) { return std::abs(place - seconds) < near; });
    };
    const bool begins = wanted.begin <= near || isAmong(keysOf(*order), wanted.begin);
    const bool ends = wanted.end <= 0 || wanted.end >= info.seconds - near || isAmong(endsOf(*order), wanted.end);
    return begins && ends;
}

namespace {

class StreamCopy
{
public:
    StreamCopy(const QString &from, const Conversion &wanted, const Progress &progress)
        : m_from(from)
        , m_wanted(wanted)
        , m_progress(progress)
    {
    }

    [[nodiscard]] Result<void> run(const QString &to, const Container &container)
    {
        auto input = av::openInput(m_from);
        if (!input)
            return tl::make_unexpected(input.error());
        auto output = av::createOutput(to, container.muxer.constData());
        if (!output)
            return tl::make_unexpected(output.error());
        m_input = input->get();
        m_output = output->get();
        int error = addStreams();
        if (error >= 0)
            error = avformat_write_header(m_output, nullptr);
        if (error >= 0)
            error = copyPackets();
        if (m_stopped)
            return tl::make_unexpected(cancelledFailure());
        if (error >= 0)
            error = av_write_trailer(m_output);
        if (error >= 0)
            error = avio_closep(&m_output->pb);
        if (error < 0)
            return tl::make_unexpected(av::writeFailure(error, m_from));
        return {};
    }

private:
    [[nodiscard]] int addStreams()
    {
        m_targets.assign(m_input->nb_streams, -1);
        for (unsigned i = 0; i < m_input->nb_streams; ++i) {
            AVStream *source = m_input->streams[i];
            if (!isWanted(source)) {
                source->discard = AVDISCARD_ALL;
                continue;
            }
            const int index = av::copyStream(m_output, source);
            if (index < 0)
                return index;
            m_output->streams[index]->codecpar->codec_tag = 0; // each container has its own
            m_targets[i] = index;
        }
        return 0;
    }

    [[nodiscard]] int copyPackets()
    {
        const double start = startOf(m_input);
        const double end = m_wanted.end > 0 ? m_wanted.end : 1e12;
        const double length = std::max(0.01, std::min(end, double(m_input->duration) / AV_TIME_BASE) - m_wanted.begin);
        if (m_wanted.begin > 0) {
            const auto target = qint64((m_wanted.begin + start) * AV_TIME_BASE);
            av_seek_frame(m_input, -1, target, AVSEEK_FLAG_BACKWARD);
        }
        const av::Packet packet(av_packet_alloc());
        if (!packet)
            return AVERROR(ENOMEM);
        while (av_read_frame(m_input, packet.get()) >= 0) {
            const AVStream *source = m_input->streams[packet->stream_index];
            const int index = m_targets[size_t(packet->stream_index)];
            const qint64 stamp = packet->pts != AV_NOPTS_VALUE ? packet->pts : packet->dts;
            const double seconds = stamp == AV_NOPTS_VALUE ? m_wanted.begin : double(stamp) * av_q2d(source->time_base) - start;
            const double slack = source->codecpar->codec_type == AVMEDIA_TYPE_VIDEO ? 0.004 : 0.0;
            if (index < 0 || seconds < m_wanted.begin - slack || seconds >= end - slack) {
                av_packet_unref(packet.get());
                if (index >= 0 && seconds > end + 5)
                    break;
                continue;
            }
            AVStream *target = m_output->streams[index];
            const auto shift = qint64(std::llround((m_wanted.begin + start) / av_q2d(source->time_base)));
            if (packet->pts != AV_NOPTS_VALUE)
                packet->pts -= shift;
            if (packet->dts != AV_NOPTS_VALUE)
                packet->dts -= shift;
            av_packet_rescale_ts(packet.get(), source->time_base, target->time_base);
            packet->stream_index = index;
            packet->pos = -1;
            if (const int error = av_interleaved_write_frame(m_output, packet.get()); error < 0)
                return error;
            if (m_progress && !m_progress(std::clamp((seconds - m_wanted.begin) / length, 0.0, 1.0))) {
                m_stopped = true;
                return 0;
            }
        }
        return 0;
    }

    const QString &m_from;
    const Conversion &m_wanted;
    const Progress &m_progress;
    AVFormatContext *m_input = nullptr;
    AVFormatContext *m_output = nullptr;
    std::vector<int> m_targets; // by source stream; -1 = left out
    bool m_stopped = false;
};

} // namespace

Result<void> copyStreams(const QString &from, const QString &to, const Container &container, const Conversion &wanted,
                         const Progress &progress)
{
    return StreamCopy(from, wanted, progress).run(to, container);
}

} // namespace media
