// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A slider that jumps to where it is pressed and follows the pointer from there.

#include <QSlider>

namespace viewer {

class ScrubSlider final : public QSlider
{
    Q_OBJECT

public:
    explicit ScrubSlider(QWidget *parent = nullptr);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void moveTo(const QMouseEvent &event);
};

} // namespace viewer
