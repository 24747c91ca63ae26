// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: the pictures and the sound of a file on their way through a decoder and an encoder, each step by
// step, so that the caller keeps them side by side in time.

#include "media/audioencoder.h"
#include "media/streamreader.h"
#include "media/transform.h"

#include <optional>
#include <vector>

namespace media {

// The part of the file that is kept.
struct Span
{
    double begin = 0;
    double end = 0; // beyond the file: to its end

    [[nodiscard]] double length() const { return end - begin; }
};

class PictureFlow
{
public:
    // Adds a stream to `output`. `bitRate` 0 is as good as the eye can tell.
    [[nodiscard]] Result<void> open(const QString &from, AVFormatContext *output, const Conversion &wanted, Span span,
                                    qint64 bitRate);
    // Another file follows behind this one: its pictures into the same stream, from the time `offset` of the result on,
    // in the same size. Before the one before is read to its end the caller says that it is not the last.
    [[nodiscard]] Result<void> follow(const QString &from, double offset, double seconds);
    void setLast(bool isLast) { m_isLast = isLast; }
    [[nodiscard]] QSize size() const { return m_size; } // of the result, as stored
    // Takes one frame in; false when all is written. 0 < position() grows up to the span's length.
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] double position() const { return m_ended ? m_span.length() : m_position; }
    [[nodiscard]] qint64 frames() const { return m_written; }

private:
    [[nodiscard]] int openEncoder(qint64 bitRate);
    void shape(const Conversion &wanted);
    [[nodiscard]] int writeUntil(double seconds);
    [[nodiscard]] int writeHeld();
    [[nodiscard]] int finish();
    [[nodiscard]] Result<bool> failed(int error) const;

    QString m_from;
    AVFormatContext *m_output = nullptr;
    AVStream *m_stream = nullptr;
    std::optional<av::StreamReader> m_reader;
    av::Codec m_codec;
    av::Scaler m_scaler;
    av::Frame m_next;    // just decoded
    av::Frame m_held;    // shown until the next one comes
    av::Frame m_picture; // what the encoder gets
    QRect m_part;        // of the stored picture
    QSize m_size;        // of the result, as stored
    Span m_span;
    AVRational m_rate{25, 1};
    bool m_holds = false;
    bool m_fresh = false; // `m_picture` shows `m_held`
    bool m_ended = false;
    bool m_isLast = true;
    double m_position = 0;
    qint64 m_written = 0;
};

class SoundFlow
{
public:
    [[nodiscard]] Result<void> open(const QString &from, AVFormatContext *output, const AVCodec *encoder, Span span,
                                    qint64 bitRate);
    // As with pictures. Without `from` it is silent that long.
    [[nodiscard]] Result<void> follow(const QString &from, double offset, double seconds);
    void setLast(bool isLast) { m_isLast = isLast; }
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] double position() const { return m_ended ? m_span.length() : double(m_written) / m_rate; }

private:
    [[nodiscard]] int take(const AVFrame *frame);
    [[nodiscard]] int write(double seconds);
    [[nodiscard]] int silenceUntil(qint64 sample);
    [[nodiscard]] Result<bool> failed(int error) const;

    QString m_from;
    std::optional<av::StreamReader> m_reader;
    av::AudioEncoder m_encoder;
    av::Resampler m_resampler;
    av::Frame m_frame;
    std::vector<float> m_samples; // interleaved
    Span m_span;
    int m_rate = 0;
    int m_channels = 0;
    int m_format = -1;
    int m_frameRate = 0;
    int m_frameChannels = 0;
    qint64 m_written = 0; // samples per channel
    bool m_isPlaced = false; // the first samples of this file were put where they belong
    bool m_isLast = true;
    bool m_ended = false;
};

} // namespace media
