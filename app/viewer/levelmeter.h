// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How loud the sound is at this moment: from −60 dB to full scale, falling slowly.

#include <QWidget>

namespace viewer {

class LevelMeter final : public QWidget
{
    Q_OBJECT

public:
    explicit LevelMeter(QWidget *parent = nullptr);

    void setLevel(double loudness); // 0…1
    [[nodiscard]] double decibels() const { return m_decibels; }
    [[nodiscard]] QSize sizeHint() const override { return {10, 64}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_decibels = -60;
};

} // namespace viewer
