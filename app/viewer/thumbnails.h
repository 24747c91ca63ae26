// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Small pictures of items, made in the background, the newest wish first.
//
// Ask while painting: picture() returns what is there (maybe nothing yet, maybe one of another size) and fetches the rest;
// ready() says when to paint again. What was asked for long ago and scrolled away is forgotten, so the visible ones always
// come first. Bounded memory; on disk in the cache that the desktop's programs share. A file that changes is seen a few
// seconds later, and its old picture stays until the new one is there.

#include "media/thumbnailcache.h"
#include "studio/item.h"

#include <QCache>
#include <QColor>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>

#include <chrono>
#include <deque>

namespace viewer {

class Thumbnails final : public QObject
{
    Q_OBJECT

public:
    explicit Thumbnails(QObject *parent = nullptr, media::ThumbnailCache cache = media::ThumbnailCache());
    ~Thumbnails() override;

    // About `bound` (device pixels). Null while it is not there, and for kinds that have no picture; a picture of a broken
    // file where none can be made (see problem()). Of sound: its waveform, painted in `waveColor`.
    [[nodiscard]] QPixmap picture(const studio::Item &item, QSize bound);
    // Why there is no picture; empty: there is, or it is on its way.
    [[nodiscard]] QString problem(const studio::Item &item) const;
    void setWaveColor(const QColor &color);
    void clear();
    // After how long a file is looked at again.
    void setRecheck(std::chrono::milliseconds pause) { m_recheck = pause; }

Q_SIGNALS:
    void ready(qint64 id);

private:
    struct Wish
    {
        studio::Item item;
        int side = 0;
    };
    struct Shown
    {
        QPixmap picture;
        int side = 0;    // asked for
        QString problem; // why it is that of a broken file
        media::FileStamp stamp;
        qint64 checked = 0; // when the file was looked at, on the clock that never goes back
    };
    struct Made;

    [[nodiscard]] static Made make(const Wish &wish, const QColor &color, const media::ThumbnailCache &cache);
    void wish(const studio::Item &item, int side);
    void startNext();
    void deliver(const Wish &wish, const Made &made);
    void check();
    [[nodiscard]] QPixmap brokenPicture(int side) const;

    media::ThumbnailCache m_cache;
    QCache<QString, Shown> m_shown; // by path; cost in KiB
    QSet<QString> m_inFlight;
    std::deque<Wish> m_wishes;  // those of the newest paint at the front, in its order
    std::ptrdiff_t m_round = 0; // how many of them came with this paint
    QHash<QString, qint64> m_toCheck;
    std::chrono::milliseconds m_recheck{5000};
    bool m_isChecking = false;
    QColor m_waveColor = Qt::gray;
    int m_generation = 0; // answers for an older one are dropped
    QThreadPool m_keeping; // writes to the disk's cache when there is time; the last member, so the first to go
};

} // namespace viewer
