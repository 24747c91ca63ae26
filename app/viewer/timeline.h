// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lines of time for assistive programs: sliders whose value is read as a sentence ("0:03.20, frame 81 of 240"), also after
// the person moved them.

#include <QAbstractSlider>
#include <QTimer>

namespace viewer {

class TimeLine : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit TimeLine(QWidget *parent = nullptr);

    // The value as a person says it.
    [[nodiscard]] virtual QString valueText() const = 0;

    // The part between the marks, in seconds, as a sentence; also where there is none.
    [[nodiscard]] static QString partText(double begin, double end);

private:
    QTimer m_settle; // a key that is held is told once, at its end
};

} // namespace viewer
