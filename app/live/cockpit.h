// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One line that says how the live conversation goes: state, frames per second, what was skipped, latency with its
// parts, what it costs, and whether the picture shows the latest stroke.

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

    void setState(studio::LiveSession::State state, studio::LiveSession::Rest rest = studio::LiveSession::Rest::None);
    void setFrame(const studio::LiveFrame &frame);
    void setRate(double framesPerSecond);
    // So many drawings are newer than the one that the picture shows; nothing: there is no picture yet.
    void setBehind(std::optional<quint64> inputs);
    void setDropped(quint64 inputs, quint64 frames);
    // Dollars; nothing where they are not known.
    void setCost(std::optional<double> perMinute, std::optional<double> total, bool isEstimate);
    void reset();

    // With the total latency only: its parts, and what was skipped, give way to a narrow window.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintBadge();
    void fitParts();
    [[nodiscard]] int widthOfTheRest() const;

    Dot *m_dot;
    QLabel *m_state;
    QLabel *m_rate;
    QLabel *m_skipped;
    QLabel *m_latency;
    QLabel *m_cost;
    QLabel *m_badge;
    bool m_isLatest = false;
    QString m_total;
    QString m_parts;
};

} // namespace live
