// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A slider whose steps stand for other numbers: 0 to 20 for 0.0 to 1.0, say. Qt tells assistive programs the steps; this
// one tells the numbers that are meant, and takes them.

#include <QSlider>

namespace shell {

class ScaledSlider : public QSlider
{
    Q_OBJECT

public:
    explicit ScaledSlider(Qt::Orientation orientation, QWidget *parent = nullptr);

    // Step 0 means `zero`, each further step `perStep` (above 0) more.
    void setScale(double zero, double perStep);
    [[nodiscard]] double numberAt(int step) const { return m_zero + step * m_perStep; }
    [[nodiscard]] int stepAt(double number) const;
    [[nodiscard]] double perStep() const { return m_perStep; }

private:
    double m_zero = 0;
    double m_perStep = 1;
};

} // namespace shell
