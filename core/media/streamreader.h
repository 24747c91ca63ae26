// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: one stream of a media file, decoded frame by frame.

#include "media/av.h"

namespace media::av {

class StreamReader
{
public:
    [[nodiscard]] static Result<StreamReader> open(const QString &path, AVMediaType type);

    // The next frame; false at the end. Damaged packets in the middle are skipped.
    [[nodiscard]] Result<bool> next(AVFrame *frame);
    // To the key frame at or before `seconds`; false where the file cannot be sought.
    [[nodiscard]] bool seek(double seconds);
    // When `frame` is shown, in seconds from the beginning of the file.
    [[nodiscard]] double secondsOf(const AVFrame *frame) const;

    // How much later than the file as a whole this stream begins, in seconds.
    [[nodiscard]] double delay() const;

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
