// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One line that says how the live conversation goes: state, frames per second, latency with its parts,
// and whether the picture shows the latest stroke.

#include "studio/live/livesession.h"

#include <QWidget>

class QLabel;

namespace live {

class Dot;

class Cockpit final : public QWidget
{
    Q_OBJECT

public:
    explicit Cockpit(QWidget *parent = nullptr);

    void setState(studio::LiveSession::State state);
    void setFrame(const studio::LiveFrame &frame);
    void setRate(double framesPerSecond);
    void setLatest(bool latest);
    void setDropped(quint64 inputs, quint64 frames);
    void reset();

    // With the total latency only: the parts give way to a narrow window.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintBadge();
    void fitParts();
    [[nodiscard]] int widthBesideLatency() const;

    Dot *m_dot;
    QLabel *m_state;
    QLabel *m_rate;
    QLabel *m_latency;
    QLabel *m_badge;
    QString m_total;
    QString m_parts;
};

} // namespace live
