// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Small pictures of items, decoded in the background, the newest wish first.
//
// Ask while painting: picture() returns what is there (maybe nothing yet) and fetches the rest;
// ready() says when to paint again. What was asked for long ago and scrolled away is forgotten, so
// the visible ones always come first. Bounded memory.

#include "studio/item.h"

#include <QCache>
#include <QColor>
#include <QObject>
#include <QPixmap>
#include <QSet>

#include <deque>

namespace viewer {

class Thumbnails final : public QObject
{
    Q_OBJECT

public:
    explicit Thumbnails(QObject *parent = nullptr);

    // Fits `bound` (device pixels; rounded up to a few sizes). Null while it is not there, and for
    // kinds that have no picture. Of sound: its waveform, painted in `waveColor`.
    [[nodiscard]] QPixmap picture(const studio::Item &item, QSize bound);
    void setWaveColor(const QColor &color);
    void clear();

Q_SIGNALS:
    void ready(qint64 id);

private:
    struct Wish
    {
        studio::Item item;
        int side = 0;
        QString key;
    };

    void startNext();
    void deliver(const Wish &wish, const QImage &image);

    QCache<QString, QPixmap> m_pictures; // cost in KiB
    QSet<QString> m_inFlight;
    QSet<QString> m_without;   // no picture can be made
    std::deque<Wish> m_wishes; // the newest at the front
    QColor m_waveColor = Qt::gray;
    int m_generation = 0; // answers for an older one are dropped
};

} // namespace viewer
