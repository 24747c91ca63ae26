// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/thumbnails.h"

#include "media/preview.h"
#include "studio/background.h"
#include "theme.h"

#include <QDeadlineTimer>
#include <QPainter>
#include <QThread>

#include <algorithm>
#include <utility>

namespace viewer {

using namespace Qt::StringLiterals;

namespace {

constexpr int cacheKiB = 96 * 1024;
constexpr size_t mostWishes = 256;

int roundedSide(QSize bound)
{
    const int wanted = std::max(bound.width(), bound.height());
    for (const int side : {96, 128, 192, 256, 320, 384, 512, 640, 768, 1024, 1280, 1536})
        if (wanted <= side)
            return side;
    return 2048;
}

QImage waveImage(const media::Peaks &peaks, int side, const QColor &color)
{
    QImage image(side, side * 3 / 4, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const double step = double(image.width()) / (double(peaks.highest.size()) + 8);
    const double middle = image.height() / 2.0;
    for (qsizetype i = 0; i < peaks.highest.size(); ++i) {
        const double loud = std::max(peaks.highest.at(i), -peaks.lowest.value(i));
        const double half = std::max(step / 4, loud * middle * 0.7);
        painter.drawRoundedRect(
            QRectF((double(i) + 4.25) * step, middle - half, step / 2, 2 * half), step / 4,
            step / 4);
    }
    return image;
}

bool hasPicture(media::Kind kind)
{
    return kind == media::Kind::Image || kind == media::Kind::Video || kind == media::Kind::Audio || kind == media::Kind::Model3D;
}

qint64 now()
{
    return QDeadlineTimer::current().deadline(); // milliseconds
}

} // namespace

struct Thumbnails::Made
{
    media::SmallPicture small;
    bool isNothing = false; // no picture, and nothing wrong with that
};

Thumbnails::Thumbnails(QObject *parent, media::ThumbnailCache cache)
    : QObject(parent)
    , m_cache(std::move(cache))
    , m_shown(cacheKiB)
{
    m_keeping.setMaxThreadCount(1);
}

Thumbnails::~Thumbnails()
{
    m_keeping.clear(); // what was not written will be made again
}

Thumbnails::Made Thumbnails::make(const Wish &wish, const QColor &color, const media::ThumbnailCache &cache)
{
    const QString &path = wish.item.path;
    Made made;
    if (wish.item.kind == media::Kind::Model3D) { // nobody here draws them; another program may have
        made.small.stamp = media::stampOf(path);
        for (const int side : {wish.side, 256, 128}) {
            if (made.small.image.isNull())
                made.small.image = cache.find(path, side);
        }
        made.isNothing = made.small.image.isNull();
    } else if (wish.item.kind == media::Kind::Audio) {
        constexpr int buckets = 64;
        made.small.stamp = media::stampOf(path);
        const auto peaks = media::peaks(path, buckets);
        if (!peaks)
            made.small.reason = peaks.error().message;
        else if (!peaks->highest.isEmpty())
            made.small.image = waveImage(*peaks, wish.side, color);
    } else {
        made.small = media::smallPicture(cache, path, wish.side);
    }
    return made;
}

QPixmap Thumbnails::picture(const studio::Item &item, QSize bound)
{
    if (!hasPicture(item.kind))
        return {};
    const int side = roundedSide(bound);
    const Shown *shown = m_shown.object(item.path);
    if (!shown) {
        wish(item, side);
        return {};
    }
    if (shown->side < side)
        wish(item, side);
    else if (now() - shown->checked >= m_recheck.count() && !m_inFlight.contains(item.path)) {
        m_toCheck.insert(item.path, item.id);
        if (!std::exchange(m_isChecking, true))
            QMetaObject::invokeMethod(this, &Thumbnails::check, Qt::QueuedConnection);
    }
    return shown->picture;
}

QString Thumbnails::problem(const studio::Item &item) const
{
    const Shown *shown = m_shown.object(item.path);
    return shown ? shown->problem : QString();
}

void Thumbnails::wish(const studio::Item &item, int side)
{
    if (m_inFlight.contains(item.path))
        return;
    const auto known = std::ranges::find_if(m_wishes, [&](const Wish &other) { return other.item.path == item.path; });
    if (known != m_wishes.end()) {
        if (known - m_wishes.begin() < m_round)
            --m_round;
        m_wishes.erase(known);
    }
    // Before those of earlier paints, behind those of this one: what is seen first comes first.
    m_wishes.insert(m_wishes.begin() + m_round++, {.item = item, .side = side});
    if (m_wishes.size() > mostWishes)
        m_wishes.pop_back();
    m_round = std::min(m_round, std::ptrdiff_t(m_wishes.size()));
    // From the event loop: all wishes of one paint are known before the first one starts.
    QMetaObject::invokeMethod(this, &Thumbnails::startNext, Qt::QueuedConnection);
}

void Thumbnails::setWaveColor(const QColor &color)
{
    if (m_waveColor == color)
        return;
    m_waveColor = color;
    clear();
}

void Thumbnails::clear()
{
    ++m_generation;
    m_shown.clear();
    m_wishes.clear();
    m_round = 0;
    m_inFlight.clear();
    m_toCheck.clear();
}

void Thumbnails::startNext()
{
    m_round = 0;
    const int atOnce = std::max(1, QThread::idealThreadCount() - 1);
    while (!m_wishes.empty() && m_inFlight.size() < atOnce) {
        const Wish wish = m_wishes.front();
        m_wishes.pop_front();
        m_inFlight.insert(wish.item.path);
        studio::inBackground(
            this, [wish, color = m_waveColor, cache = m_cache] { return make(wish, color, cache); },
            [this, wish, generation = m_generation](const Made &made) {
                if (generation == m_generation)
                    deliver(wish, made);
                startNext();
            });
    }
}

void Thumbnails::deliver(const Wish &wish, const Made &made)
{
    const QString &path = wish.item.path;
    m_inFlight.remove(path);
    auto *shown = new Shown{.side = wish.side, .stamp = made.small.stamp, .checked = now()};
    if (!made.small.image.isNull()) {
        shown->picture = QPixmap::fromImage(made.small.image);
    } else if (!made.isNothing) {
        shown->picture = brokenPicture(wish.side);
        shown->problem = made.small.reason;
        shown->side = 2048; // a larger one would not help
    } else {
        shown->side = 2048;
    }
    const qint64 bytes = qint64(shown->picture.width()) * shown->picture.height() * 4;
    m_shown.insert(path, shown, std::max(1, int(bytes / 1024)));
    const bool isToKeep = !made.small.fresh.isNull() || made.small.lasts;
    if (isToKeep)
        studio::inOrder(m_keeping, [cache = m_cache, path, small = made.small] { media::keepInCache(cache, path, small); });
    Q_EMIT ready(wish.item.id);
}

// Files may be changed by anyone, or come back with the drive they are on.
void Thumbnails::check()
{
    QHash<QString, media::FileStamp> known;
    for (auto it = m_toCheck.cbegin(); it != m_toCheck.cend(); ++it) {
        if (const Shown *shown = m_shown.object(it.key()))
            known.insert(it.key(), shown->stamp);
    }
    studio::inBackground(
        this,
        [known] {
            QStringList changed;
            for (auto it = known.cbegin(); it != known.cend(); ++it) {
                if (media::stampOf(it.key()) != it.value())
                    changed << it.key();
            }
            return changed;
        },
        [this, asked = std::exchange(m_toCheck, {}), generation = m_generation](const QStringList &changed) {
            m_isChecking = false;
            if (generation != m_generation)
                return;
            for (auto it = asked.cbegin(); it != asked.cend(); ++it) {
                Shown *shown = m_shown.object(it.key());
                if (!shown)
                    continue;
                shown->checked = now();
                if (!changed.contains(it.key()))
                    continue;
                shown->side = 0; // stays until the next one is there
                Q_EMIT ready(it.value());
            }
        });
}

// Grey as the icons of what cannot be used, in both themes.
QPixmap Thumbnails::brokenPicture(int side) const
{
    QPixmap picture(side, side * 3 / 4);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const int size = std::clamp(side / 4, 24, 96);
    QRect box(0, 0, size, size);
    box.moveCenter(picture.rect().center());
    theme::icon(u"broken"_qs).paint(&painter, box, Qt::AlignCenter, QIcon::Disabled);
    return picture;
}

} // namespace viewer
