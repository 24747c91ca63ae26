// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A screen or window under Wayland: the desktop asks the person which one (castportal.h) and
// PipeWire brings its pictures (pipestream.h). The person is asked again only by another source.

#include "live/framesource.h"

#include <QTimer>

#include <chrono>
#include <memory>

namespace live {

class CastPortal;
class PipeStream;

class CastSource final : public FrameSource
{
    Q_OBJECT

public:
    // How long the first picture may take, once the person has answered.
    static constexpr std::chrono::milliseconds patience{6'000};

    [[nodiscard]] static bool isNeeded(); // the desktop alone may look at the screen

    explicit CastSource(QObject *parent = nullptr,
                        const QString &busAddress = {}); // see CastPortal
    ~CastSource() override;

    [[nodiscard]] QString name() const override;
    void start() override;
    // Nothing is shared any more, where that can be taken up again without a question.
    void stop() override;

private:
    void receive(int remote, uint node);
    void look();
    void take(const QImage &image);
    void close();

    QString m_busAddress;
    QString m_token; // of the desktop's; kept nowhere else
    std::unique_ptr<CastPortal> m_portal;
    std::shared_ptr<PipeStream> m_stream;
    QTimer m_timer;   // looks for the newest picture
    QTimer m_silence; // runs out when no picture comes
    QSize m_size;     // as it was seen last
    QImage m_before;
    quint64 m_sharing = 0; // what was begun for an earlier one is late
    bool m_isComparing = false;
};

} // namespace live
