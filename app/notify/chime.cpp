// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/chime.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace notify {
namespace {

constexpr int rate = 48'000;
constexpr double loudness = 0.22;

struct Tone
{
    double hertz;
    double begins;  // seconds
    double lasts;
};

} // namespace

QByteArray chimeSamples(bool isProblem)
{
    // A fifth up says it went well, a third down that it did not.
    const Tone tones[] = {{isProblem ? 523.25 : 587.33, 0, 0.35}, {isProblem ? 440.0 : 880.0, 0.14, 0.5}};
    const int count = int(rate * 0.7);
    QByteArray samples(count * 2, '\0');
    for (int i = 0; i < count; ++i) {
        const double second = double(i) / rate;
        double value = 0;
        for (const Tone &tone : tones) {
            const double age = second - tone.begins;
            if (age < 0 || age > tone.lasts)
                continue;
            // Fades in within 8 ms and out softly: no click at either end.
            const double envelope = std::min(1.0, age / 0.008) * std::exp(-6 * age) * std::min(1.0, (tone.lasts - age) / 0.05);
            value += envelope * (std::sin(2 * std::numbers::pi * tone.hertz * age) + 0.25 * std::sin(4 * std::numbers::pi * tone.hertz * age));
        }
        const auto sample = qint16(std::lround(std::clamp(value * loudness, -1.0, 1.0) * 32767));
        samples[2 * i] = char(sample & 0xff);
        samples[2 * i + 1] = char((sample >> 8) & 0xff);
    }
    return samples;
}

Chime::Chime(QObject *parent) : QObject(parent) {}

Chime::~Chime() = default;

void Chime::play(bool isProblem)
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    QAudioFormat format;
    format.setSampleRate(rate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    if (device.isNull() || !device.isFormatSupported(format))
        return;
    m_sink.reset(); // the device may be another one now
    m_buffer = std::make_unique<QBuffer>();
    m_buffer->setData(chimeSamples(isProblem));
    m_buffer->open(QIODevice::ReadOnly);
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->start(m_buffer.get());
}

} // namespace notify
