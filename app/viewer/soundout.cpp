// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/soundout.h"

#include "viewer/loudness.h"

#include "media/soundstream.h"
#include "studio/background.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>

#include <chrono>
#include <cstring>
#include <deque>

namespace viewer {

namespace {
constexpr int channels = media::SoundStream::channels;
constexpr double ahead = 0.6; // seconds decoded before they are heard
constexpr double block = 0.2;
} // namespace

// The queue between the decoder and the device. When it runs dry the device gets silence, which is not counted.
class SoundFeed final : public QIODevice
{
public:
    SoundFeed() { open(QIODevice::ReadOnly); }

    void add(std::vector<float> samples)
    {
        m_waiting += qint64(samples.size());
        m_blocks.push_back(std::move(samples));
    }
    void clear()
    {
        m_blocks.clear();
        m_used = 0;
        m_waiting = 0;
        m_given = 0;
    }
    [[nodiscard]] qint64 waiting() const { return m_waiting / channels; } // frames
    [[nodiscard]] qint64 given() const { return m_given / channels; }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return 1 << 20; } // silence at least

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 wanted = most / qint64(sizeof(float)) / channels * channels;
        qint64 done = 0;
        while (done < wanted && !m_blocks.empty()) {
            const std::vector<float> &first = m_blocks.front();
            const qint64 count = std::min<qint64>(wanted - done, qint64(first.size()) - m_used);
            std::memcpy(data + done * qint64(sizeof(float)), first.data() + m_used, size_t(count) * sizeof(float));
            done += count;
            m_used += count;
            if (m_used == qint64(first.size())) {
                m_blocks.pop_front();
                m_used = 0;
            }
        }
        m_waiting -= done;
        m_given += done;
        std::memset(data + done * qint64(sizeof(float)), 0, size_t(wanted - done) * sizeof(float));
        return wanted * qint64(sizeof(float));
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::deque<std::vector<float>> m_blocks;
    qint64 m_used = 0; // samples of the first block
    qint64 m_waiting = 0;
    qint64 m_given = 0;
};

SoundOut::SoundOut(QObject *parent)
    : QObject(parent)
    , m_devices(new QMediaDevices(this))
    , m_feed(std::make_unique<SoundFeed>())
{
    m_pool.setMaxThreadCount(1);
    m_refill.setInterval(std::chrono::milliseconds(50));
    connect(&m_refill, &QTimer::timeout, this, &SoundOut::fetch);
    connect(m_devices, &QMediaDevices::audioOutputsChanged, this, &SoundOut::followDevices);
    connect(&Loudness::shared(), &Loudness::changed, this, [this] {
        if (m_sink)
            m_sink->setVolume(Loudness::shared().factor());
    });
    followDevices();
}

SoundOut::~SoundOut()
{
    stop();
}

void SoundOut::open(const QString &path)
{
    close();
    m_path = path;
}

void SoundOut::close()
{
    stop();
    m_path.clear();
    m_stream.reset();
    ++m_generation;
}

bool SoundOut::canSound() const
{
    return m_hasDevice;
}

void SoundOut::followDevices()
{
    const bool had = std::exchange(m_hasDevice, !QMediaDevices::defaultAudioOutput().isNull());
    if (m_sink) { // the one that played may be the one that went
        const std::optional<double> at = heard();
        const double begin = at.value_or(m_begin);
        stop();
        if (m_hasDevice)
            start(begin, m_speed);
    }
    if (had != m_hasDevice)
        Q_EMIT canSoundChanged(m_hasDevice);
}

void SoundOut::start(double seconds, double speed)
{
    stop();
    if (!m_hasDevice || m_path.isEmpty() || speed <= 0)
        return;
    m_begin = seconds;
    m_speed = speed;
    m_wanted = true;
    m_ended = false;
    m_refill.start();
    fetch();
}

void SoundOut::stop()
{
    m_wanted = false;
    m_refill.stop();
    ++m_generation;
    if (m_sink) {
        m_sink->stop();
        m_sink.reset();
    }
    m_feed->clear();
}

// One block at a time; the stream goes along and comes back.
void SoundOut::fetch()
{
    if (m_fetching || !m_wanted || m_ended || double(m_feed->waiting()) > ahead * m_rate)
        return;
    struct Fetched
    {
        std::shared_ptr<media::SoundStream> stream;
        std::vector<float> sound;
    };
    m_fetching = true;
    const bool isFirst = !m_sink && m_feed->waiting() == 0;
    auto work = [stream = m_stream, path = m_path, rate = m_rate, isFirst, begin = m_begin, speed = m_speed]() mutable {
        if (!stream) {
            if (auto opened = media::SoundStream::open(path, rate))
                stream = *opened;
        }
        if (!stream)
            return Fetched();
        if (isFirst)
            stream->start(begin, speed);
        std::vector<float> sound = stream->read(block);
        return Fetched{std::move(stream), std::move(sound)};
    };
    studio::inBackground(m_pool, this, std::move(work), [this, generation = m_generation, path = m_path](Fetched fetched) {
        m_fetching = false;
        if (path == m_path)
            m_stream = fetched.stream;
        if (generation == m_generation) {
            m_ended = fetched.sound.empty();
            if (!m_ended)
                m_feed->add(std::move(fetched.sound));
            if (!m_sink && !m_ended)
                startSink();
        }
        fetch();
    });
}

void SoundOut::startSink()
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull())
        return;
    QAudioFormat format;
    format.setSampleRate(m_rate);
    format.setChannelCount(channels);
    format.setSampleFormat(QAudioFormat::Float);
    if (!device.isFormatSupported(format))
        return;
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->setBufferSize(qsizetype(m_rate / 10) * channels * qsizetype(sizeof(float)));
    m_sink->setVolume(Loudness::shared().factor());
    m_sink->start(m_feed.get());
}

std::optional<double> SoundOut::heard() const
{
    if (!m_sink || m_sink->state() == QAudio::StoppedState)
        return std::nullopt;
    const qint64 held = (m_sink->bufferSize() - m_sink->bytesFree()) / qint64(sizeof(float)) / channels;
    const qint64 frames = std::max<qint64>(0, m_feed->given() - std::max<qint64>(0, held));
    if (frames == 0 || (m_ended && m_feed->waiting() == 0))
        return std::nullopt;
    return m_begin + double(frames) / m_rate * m_speed;
}

} // namespace viewer
