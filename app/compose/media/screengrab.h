// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A part of the screen as a picture: every screen is shown frozen, and the person draws a rectangle on it.
//
// Keys: the arrow keys move the rectangle (Shift: ten pixels), with Alt they change its size, Enter takes it,
// Escape takes nothing.

#include <QImage>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <vector>

class QScreen;

namespace compose {

class ScreenGrab final : public QObject
{
    Q_OBJECT

public:
    explicit ScreenGrab(QObject *parent);
    ~ScreenGrab() override;

    // Where a program may look at the screen without asking (not on Wayland).
    [[nodiscard]] static bool isPossible();
    void start();

Q_SIGNALS:
    void grabbed(const QImage &picture);
    void chosen(QScreen *screen, const QRect &part); // before grabbed(); of that screen
    void givenUp();

private:
    void close();

    std::vector<QPointer<QWidget>> m_sheets; // one per screen
};

} // namespace compose
