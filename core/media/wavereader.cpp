// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/besidefile.h"
#include "media/fit.h"
#include "media/giveway.h"
#include "media/streamreader.h"
#include "media/wave.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <algorithm>
#include <cmath>
#include <deque>
#include <future>
#include <limits>
#include <vector>

// One thread takes the packets out of the file; the decoding, which costs most, is done in batches on all cores. A batch
// begins with some packets of the one before, because a decoder needs them to be right.

namespace media {

namespace {

constexpr size_t primers = 12;
constexpr size_t firstBatch = 48; // packets: a second or two, so that something is seen at once
constexpr size_t mostInBatch = 2048;

struct Batch
{
    std::vector<av::Packet> packets;
    size_t primed = 0; // so many come from the batch before
};

struct Source
{
    const AVCodecParameters *parameters = nullptr;
    AVRational timeBase{1, 1};
    double start = 0; // seconds
};

// Peaks as they grow; samples come in any order of time.
class Collector
{
public:
    explicit Collector(const Source &source)
        : m_source(source)
    {}

    void add(const AVFrame *frame, qint64 notBefore);
    [[nodiscard]] WavePart take() { return std::exchange(m_part, {.sampleRate = m_part.sampleRate, .peaks = {}}); }

private:
    template <class Sample>
    void scan(const AVFrame *frame, double scale, double silence = 0);
    void widen(qint64 position, Peak peak);

    const Source &m_source;
    WavePart m_part;
    qint64 m_next = -1; // the sample that comes next
};

void Collector::widen(qint64 bucket, Peak peak)
{
    if (m_part.peaks.isEmpty())
        m_part.first = bucket;
    const qint64 index = bucket - m_part.first;
    constexpr qint64 mostAtOnce = 64LL * 1024 * 1024;
    if (index < 0 || index > mostAtOnce)
        return;
    if (index >= m_part.peaks.size())
        m_part.peaks.resize(index + 1);
    m_part.peaks[index].widen(peak);
}

template <class Sample>
void Collector::scan(const AVFrame *frame, double scale, double silence)
{
    const bool planar = av_sample_fmt_is_planar(AVSampleFormat(frame->format)) != 0;
    const int channels = frame->ch_layout.nb_channels;
    const int planes = planar ? channels : 1;
    const int step = planar ? 1 : channels;
    for (qint64 done = 0; done < frame->nb_samples;) {
        const qint64 position = m_next + done;
        const qint64 bucket = position / Wave::samplesEach;
        const qint64 count = std::min<qint64>(frame->nb_samples - done, (bucket + 1) * Wave::samplesEach - position);
        Sample low = std::numeric_limits<Sample>::max();
        Sample high = std::numeric_limits<Sample>::lowest();
        for (int plane = 0; plane < planes; ++plane) {
            const Sample *samples = reinterpret_cast<const Sample *>(frame->extended_data[plane]) + done * step;
            for (qint64 i = 0; i < count * step; ++i) {
                low = std::min(low, samples[i]);
                high = std::max(high, samples[i]);
            }
        }
        const auto asPeak = [scale, silence](Sample value) {
            const double full = (double(value) - silence) * scale;
            return qint8(std::isfinite(full) ? std::lround(std::clamp(full, -1.0, 1.0) * 127) : 0);
        };
        widen(bucket, {.low = std::min<qint8>(0, asPeak(low)), .high = std::max<qint8>(0, asPeak(high))});
        done += count;
    }
}

void Collector::add(const AVFrame *frame, qint64 notBefore)
{
    const int rate = frame->sample_rate;
    if (rate <= 0 || frame->nb_samples <= 0 || frame->ch_layout.nb_channels <= 0)
        return;
    if (m_part.sampleRate == 0)
        m_part.sampleRate = rate;
    const qint64 stamp = frame->best_effort_timestamp;
    if (stamp != AV_NOPTS_VALUE && stamp < notBefore)
        return; // of the batch before
    if (stamp != AV_NOPTS_VALUE) {
        const double seconds = double(stamp) * av_q2d(m_source.timeBase) - m_source.start;
        const auto told = qint64(std::llround(std::clamp(seconds, -10.0, Wave::longest) * m_part.sampleRate));
        // Rounded stamps are no reason for seams; gaps are.
        if (m_next < 0 || std::abs(told - m_next) > m_part.sampleRate / 20)
            m_next = std::max<qint64>(told, 0);
    }
    m_next = std::max<qint64>(m_next, 0);
    switch (av_get_packed_sample_fmt(AVSampleFormat(frame->format))) {
    case AV_SAMPLE_FMT_U8:
        scan<quint8>(frame, 1.0 / 128, 128);
        break;
    case AV_SAMPLE_FMT_S16:
        scan<qint16>(frame, 1.0 / 32768);
        break;
    case AV_SAMPLE_FMT_S32:
        scan<qint32>(frame, 1.0 / 2147483648.0);
        break;
    case AV_SAMPLE_FMT_S64:
        scan<qint64>(frame, 1.0 / 9223372036854775808.0);
        break;
    case AV_SAMPLE_FMT_FLT:
        scan<float>(frame, 1.0);
        break;
    case AV_SAMPLE_FMT_DBL:
        scan<double>(frame, 1.0);
        break;
    default:
        break;
    }
    m_next += frame->nb_samples;
    m_part.secondsRead = double(m_next) / m_part.sampleRate;
}

int open(const Source &source, av::Codec &codec)
{
    const AVCodec *decoder = avcodec_find_decoder(source.parameters->codec_id);
    if (!decoder)
        return AVERROR_DECODER_NOT_FOUND;
    codec.reset(avcodec_alloc_context3(decoder));
    if (!codec)
        return AVERROR(ENOMEM);
    codec->pkt_timebase = source.timeBase;
    const int error = avcodec_parameters_to_context(codec.get(), source.parameters);
    return error < 0 ? error : avcodec_open2(codec.get(), decoder, nullptr);
}

// Damaged packets are skipped. `packet` null: what the decoder still holds.
void decode(AVCodecContext *codec, const AVPacket *packet, AVFrame *frame, Collector &collector, qint64 notBefore)
{
    avcodec_send_packet(codec, packet);
    while (avcodec_receive_frame(codec, frame) == 0)
        collector.add(frame, notBefore);
}

WavePart decodeBatch(const Source &source, const Batch &batch)
{
    Collector collector(source);
    av::Codec codec;
    const av::Frame frame(av_frame_alloc());
    if (!frame || open(source, codec) < 0)
        return {};
    const qint64 notBefore = batch.primed > 0 ? batch.packets[batch.primed]->pts : std::numeric_limits<qint64>::min();
    for (const av::Packet &packet : batch.packets)
        decode(codec.get(), packet.get(), frame.get(), collector, notBefore);
    decode(codec.get(), nullptr, frame.get(), collector, notBefore);
    return collector.take();
}

// The file in batches, each decoded where there is a free core, given out in order.
class WaveReader
{
public:
    WaveReader(av::StreamReader reader, const WaveSink &sink)
        : m_reader(std::move(reader))
        , m_sink(sink)
        , m_source{m_reader.stream()->codecpar, m_reader.stream()->time_base, m_reader.fileStart()}
    {}

    [[nodiscard]] Result<double> run(const QString &path)
    {
        av::Packet packet(av_packet_alloc());
        while (packet && m_goOn && av_read_frame(m_reader.input(), packet.get()) >= 0) {
            if (packet->stream_index == m_reader.stream()->index)
                take(packet.get());
            av_packet_unref(packet.get());
        }
        if (m_goOn)
            finish();
        while (!m_pending.empty())
            deliverFirst();
        if (!m_goOn)
            return tl::make_unexpected(cancelledFailure());
        if (m_seconds <= 0) {
            return tl::make_unexpected(Failure{Failure::Kind::Unsupported,
                                               QCoreApplication::translate("media", "“%1” has no sound.").arg(shownName(path))});
        }
        return m_seconds;
    }

private:
    void take(const AVPacket *packet)
    {
        if (!m_serial && packet->pts == AV_NOPTS_VALUE)
            beSerial();
        m_batch.packets.emplace_back(av_packet_clone(packet));
        if (!m_batch.packets.back())
            m_batch.packets.pop_back();
        if (m_batch.packets.size() - m_batch.primed < m_most)
            return;
        m_most = std::min(mostInBatch, 2 * m_most);
        m_serial ? decodeHere() : submit();
    }

    // Where packets do not tell their time, one decoder goes through all of them.
    void beSerial()
    {
        m_serial = std::make_unique<Serial>(m_source);
        m_batch.packets.erase(m_batch.packets.begin(), m_batch.packets.begin() + qsizetype(m_batch.primed));
        m_batch.primed = 0;
    }

    void decodeHere()
    {
        while (!m_pending.empty())
            deliverFirst();
        for (const av::Packet &packet : std::exchange(m_batch.packets, {}))
            decode(m_serial->codec.get(), packet.get(), m_serial->frame.get(), m_serial->collector, std::numeric_limits<qint64>::min());
        deliver(m_serial->collector.take());
    }

    void submit()
    {
        Batch batch = std::exchange(m_batch, {});
        for (size_t i = batch.packets.size() - std::min(primers, batch.packets.size()); i < batch.packets.size(); ++i)
            m_batch.packets.emplace_back(av_packet_clone(batch.packets[i].get()));
        m_batch.primed = m_batch.packets.size();
        auto task = std::make_shared<std::packaged_task<WavePart()>>(
            [this, batch = std::make_shared<Batch>(std::move(batch))] { return decodeBatch(m_source, *batch); });
        m_pending.push_back(task->get_future());
        m_pool.start([task] {
            giveWay();
            (*task)();
        });
        while (int(m_pending.size()) > 2 * m_pool.maxThreadCount()
               || (!m_pending.empty() && m_pending.front().wait_for(std::chrono::seconds(0)) == std::future_status::ready))
            deliverFirst();
    }

    void finish()
    {
        if (m_serial) {
            decodeHere();
            decode(m_serial->codec.get(), nullptr, m_serial->frame.get(), m_serial->collector, std::numeric_limits<qint64>::min());
            deliver(m_serial->collector.take());
        } else if (m_batch.packets.size() > m_batch.primed) {
            submit();
        }
    }

    void deliverFirst()
    {
        WavePart part = m_pending.front().get();
        m_pending.pop_front();
        deliver(std::move(part));
    }

    void deliver(WavePart part)
    {
        if (!m_goOn || part.sampleRate <= 0 || part.peaks.isEmpty())
            return;
        m_seconds = std::max(m_seconds, part.secondsRead);
        part.secondsRead = m_seconds;
        const qint64 expected = m_reader.input()->duration;
        part.secondsExpected = expected > 0 ? double(expected) / AV_TIME_BASE : 0;
        m_goOn = m_sink(part);
    }

    struct Serial
    {
        explicit Serial(const Source &source)
            : collector(source)
            , frame(av_frame_alloc())
        { static_cast<void>(open(source, codec)); }

        Collector collector;
        av::Codec codec;
        av::Frame frame;
    };

    av::StreamReader m_reader;
    const WaveSink &m_sink;
    Source m_source;
    Batch m_batch;
    size_t m_most = firstBatch;
    std::unique_ptr<Serial> m_serial;
    std::deque<std::future<WavePart>> m_pending;
    double m_seconds = 0;
    bool m_goOn = true;
    QThreadPool m_pool; // the last: waits for the batches before what they use goes
};

} // namespace

Result<double> readWave(const QString &path, const WaveSink &sink)
{
    auto reader = av::StreamReader::open(path, AVMEDIA_TYPE_AUDIO);
    if (!reader)
        return tl::make_unexpected(reader.error());
    return WaveReader(std::move(*reader), sink).run(path);
}

} // namespace media
