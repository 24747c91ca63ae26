// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/rewrap.h"

#include "media/av.h"
#include "media/besidefile.h"

#include <algorithm>
#include <utility>

namespace media {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 shortestLast = 33; // milliseconds, of a last picture that nobody gave a length

class Rewrap
{
public:
    Rewrap(AVFormatContext *input, AVFormatContext *output, std::chrono::milliseconds end)
        : m_input(input)
        , m_output(output)
        , m_end(end.count())
    {}

    [[nodiscard]] int run(bool isMp4)
    {
        const int index = av_find_best_stream(m_input, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
        if (index < 0)
            return index;
        m_source = m_input->streams[index];
        if (const int added = av::copyStream(m_output, m_source); added < 0)
            return added;
        m_target = m_output->streams[0];
        m_target->codecpar->codec_tag = 0; // each container has its own
        m_target->avg_frame_rate = m_target->r_frame_rate = {}; // a guess from the first frames
        AVDictionary *options = nullptr;
        if (isMp4)
            av_dict_set(&options, "movflags", "+faststart", 0);
        int error = avformat_write_header(m_output, &options);
        av_dict_free(&options);
        if (error >= 0)
            error = copy();
        if (error >= 0)
            error = av_write_trailer(m_output);
        return error >= 0 ? avio_closep(&m_output->pb) : error;
    }

    [[nodiscard]] bool hasPictures() const { return m_hasPictures; }

private:
    // How long a picture lasts is known when the next one is.
    [[nodiscard]] int copy()
    {
        av::Packet last(av_packet_alloc());
        av::Packet next(av_packet_alloc());
        if (!last || !next)
            return AVERROR(ENOMEM);
        // Where the file is cut off it ends.
        while (av_read_frame(m_input, next.get()) >= 0 && (next->flags & AV_PKT_FLAG_CORRUPT) == 0) {
            if (next->stream_index == m_source->index && next->pts != AV_NOPTS_VALUE) {
                if (const int error = m_hasPictures ? put(last.get(), next->pts - last->pts) : 0; error < 0)
                    return error;
                m_hasPictures = true;
                std::swap(last, next);
            }
            av_packet_unref(next.get());
        }
        if (!m_hasPictures)
            return AVERROR_INVALIDDATA;
        const qint64 end = av_rescale_q(m_end, {1, 1000}, m_source->time_base);
        return put(last.get(), std::max<qint64>(end - last->pts, av_rescale_q(shortestLast, {1, 1000}, m_source->time_base)));
    }

    [[nodiscard]] int put(AVPacket *packet, qint64 length)
    {
        packet->dts = packet->pts; // such films have no picture that waits for a later one
        packet->duration = length;
        packet->stream_index = 0;
        packet->pos = -1;
        av_packet_rescale_ts(packet, m_source->time_base, m_target->time_base);
        return av_interleaved_write_frame(m_output, packet);
    }

    AVFormatContext *m_input;
    AVFormatContext *m_output;
    qint64 m_end;
    AVStream *m_source = nullptr;
    AVStream *m_target = nullptr;
    bool m_hasPictures = false;
};

} // namespace

Result<void> rewrap(const QString &from, const QString &to, std::chrono::milliseconds end)
{
    const auto input = av::openInput(from);
    if (!input)
        return tl::make_unexpected(input.error());
    auto beside = BesideFile::create(to);
    if (!beside)
        return tl::make_unexpected(beside.error());
    {
        const bool isMp4 = !to.endsWith(".webm"_L1, Qt::CaseInsensitive);
        const auto output = av::createOutput(beside->path(), isMp4 ? "mp4" : "webm");
        if (!output)
            return tl::make_unexpected(output.error());
        Rewrap work(input->get(), output->get(), end);
        if (const int error = work.run(isMp4); error < 0) {
            // Without a picture it is the source that is to blame.
            return tl::make_unexpected(work.hasPictures() ? av::writeFailure(error, to) : av::readFailure(error, from));
        }
    }
    return beside->replaceTarget();
}

} // namespace media
