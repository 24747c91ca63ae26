// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: the colours and the motif that the words of a prompt call up. Pure: the same words and
// the same seed always give the same picture, on every computer.

#include <QColor>
#include <QString>

#include <array>

namespace sandbox {

// A small generator of our own: its numbers must never change with a library's version.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) {}
    [[nodiscard]] quint64 next();
    [[nodiscard]] double unit();                       // 0 … 1
    [[nodiscard]] double between(double a, double b);
    [[nodiscard]] int below(int bound);

private:
    quint64 m_state;
};

// Mixes everything that should change a picture into one number.
[[nodiscard]] quint64 seedOf(const QString &words, qint64 seed);

enum class Motif { Mountains, Sea, Forest, Dunes, City, Spheres };

struct Palette
{
    QColor skyTop;
    QColor skyMiddle;
    QColor skyLow;
    QColor light;    // sun, moon, lamps
    QColor farthest;      // the palest layer
    QColor nearest;     // the darkest layer
    bool isNight = false;
};

struct Mood
{
    Palette palette;
    Motif motif = Motif::Mountains;
};

[[nodiscard]] Mood moodOf(const QString &prompt, Dice &dice);
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double share);

} // namespace sandbox
