// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A short sound of two soft tones, made by this program itself. Nothing of the sound system is touched before it is
// played for the first time, and nothing happens where there is none.

#include <QByteArray>
#include <QObject>

#include <memory>

class QAudioSink;
class QBuffer;

namespace notify {

// 16 bit, one channel, 48 kHz. Pure.
[[nodiscard]] QByteArray chimeSamples(bool isProblem);

class Chime final : public QObject
{
    Q_OBJECT

public:
    explicit Chime(QObject *parent = nullptr);
    ~Chime() override;

    void play(bool isProblem);

private:
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QAudioSink> m_sink; // reads from the buffer
};

} // namespace notify
