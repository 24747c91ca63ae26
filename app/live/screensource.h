// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A part of the screen, again and again. A picture that is the same as before is not given again, so that nothing is sent,
// and paid for, while nothing changes.

#include "live/framesource.h"

#include <QPointer>
#include <QRect>
#include <QTimer>

class QScreen;

namespace live {

class ScreenSource final : public FrameSource
{
    Q_OBJECT

public:
    // `part` in the coordinates of that screen.
    ScreenSource(QScreen *screen, const QRect &part, QObject *parent = nullptr);

    [[nodiscard]] QString name() const override;
    void start() override;
    void stop() override;

private:
    void take();

    QPointer<QScreen> m_screen;
    QRect m_part;
    QTimer m_timer;
    QImage m_before;
    bool m_isComparing = false;
};

} // namespace live
