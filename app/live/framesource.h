// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pictures that keep coming: what a camera sees, a part of the screen. It gives one only after the one before was taken over
// and fitted to its place, so a slow machine gets fewer, never older ones.

#include <QImage>
#include <QObject>

namespace live {

class FrameSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QString name() const = 0; // for people
    virtual void start() = 0;
    virtual void stop() = 0; // at once; start() goes on

    // Pictures are at most so often asked for.
    static constexpr int mostPerSecond = 15;
    static constexpr int longestSide = 1024; // they are sent, and no live model takes more

Q_SIGNALS:
    void frame(const QImage &picture);
    void failed(const QString &sentence); // it has ended
};

} // namespace live
