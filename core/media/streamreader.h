// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: one stream of a media file, decoded frame by frame.

#include "media/av.h"

namespace media::av {

class StreamReader
{
public:
    // `threads` 0: as many as the machine has.
    [[nodiscard]] static Result<StreamReader> open(const QString &path, AVMediaType type, int threads = 1);

    // The next frame; false at the end. Damaged packets in the middle are skipped.
    [[nodiscard]] Result<bool> next(AVFrame *frame);
    // To the key frame at or before `seconds`; false where the file cannot be sought.
    [[nodiscard]] bool seek(double seconds);
    // The same by the stream's own clock.
    [[nodiscard]] bool seekTo(qint64 timestamp);
    // When `frame` is shown, in seconds from the beginning of the file.
    [[nodiscard]] double secondsOf(const AVFrame *frame) const;

    // How much later than the file as a whole this stream begins, in seconds.
    [[nodiscard]] double delay() const;

    // When the file as a whole begins, in seconds of its own clock.
    [[nodiscard]] double fileStart() const;

    [[nodiscard]] AVFormatContext *input() const { return m_input.get(); }
    [[nodiscard]] AVStream *stream() const { return m_stream; }
    [[nodiscard]] AVCodecContext *codec() const { return m_codec.get(); }

private:
    StreamReader() = default;

    QString m_path;
    Input m_input;
    AVStream *m_stream = nullptr;
    Codec m_codec;
    Packet m_packet;
    bool m_drained = false;
};

} // namespace media::av
