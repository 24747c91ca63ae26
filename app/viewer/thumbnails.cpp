// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/thumbnails.h"

#include "media/preview.h"
#include "studio/background.h"

#include <QPainter>
#include <QThread>

namespace viewer {

using namespace Qt::StringLiterals;

namespace {

constexpr int cacheKiB = 192 * 1024;
constexpr size_t mostWishes = 256;

int roundedSide(QSize bound)
{
    const int wanted = std::max(bound.width(), bound.height());
    for (const int side : {128, 256, 384, 512, 768, 1024, 1536})
        if (wanted <= side)
            return side;
    return 2048;
}

QImage waveImage(const QString &path, int side, const QColor &color)
{
    constexpr int buckets = 64;
    const auto peaks = media::peaks(path, buckets);
    if (!peaks || peaks->highest.isEmpty())
        return {};
    QImage image(side, side * 3 / 4, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const double step = double(image.width()) / (buckets + 8);
    const double middle = image.height() / 2.0;
    for (qsizetype i = 0; i < peaks->highest.size(); ++i) {
        const double loud = std::max(peaks->highest.at(i), -peaks->lowest.value(i));
        const double half = std::max(step / 4, loud * middle * 0.7);
        painter.drawRoundedRect(
            QRectF((double(i) + 4.25) * step, middle - half, step / 2, 2 * half), step / 4,
            step / 4);
    }
    return image;
}

QImage makeThumbnail(const studio::Item &item, int side, const QColor &waveColor)
{
    if (item.kind == media::Kind::Audio)
        return waveImage(item.path, side, waveColor);
    auto image = media::thumbnail(item.path, QSize(side, side));
    return image ? image->convertToFormat(QImage::Format_ARGB32_Premultiplied) : QImage();
}

bool hasPicture(media::Kind kind)
{
    return kind == media::Kind::Image || kind == media::Kind::Video || kind == media::Kind::Audio;
}

} // namespace

Thumbnails::Thumbnails(QObject *parent)
    : QObject(parent)
    , m_pictures(cacheKiB)
{
}

QPixmap Thumbnails::picture(const studio::Item &item, QSize bound)
{
    if (!hasPicture(item.kind))
        return {};
    const int side = roundedSide(bound);
    const QString key = u"%1/%2/%3"_qs.arg(item.id).arg(side).arg(item.path);
    if (const QPixmap *picture = m_pictures.object(key))
        return *picture;
    if (!m_without.contains(key) && !m_inFlight.contains(key)) {
        std::erase_if(m_wishes, [&](const Wish &wish) { return wish.key == key; });
        m_wishes.push_front({.item = item, .side = side, .key = key});
        if (m_wishes.size() > mostWishes)
            m_wishes.pop_back();
        // From the event loop: all wishes of one paint are known before the first one starts.
        QMetaObject::invokeMethod(this, &Thumbnails::startNext, Qt::QueuedConnection);
    }
    return {};
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
    m_pictures.clear();
    m_without.clear();
    m_wishes.clear();
    m_inFlight.clear();
}

void Thumbnails::startNext()
{
    const int atOnce = std::max(1, QThread::idealThreadCount() - 1);
    while (!m_wishes.empty() && m_inFlight.size() < atOnce) {
        const Wish wish = m_wishes.front();
        m_wishes.pop_front();
        m_inFlight.insert(wish.key);
        studio::inBackground(
            this,
            [wish, color = m_waveColor] { return makeThumbnail(wish.item, wish.side, color); },
            [this, wish, generation = m_generation](const QImage &image) {
                if (generation == m_generation)
                    deliver(wish, image);
                startNext();
            });
    }
}

void Thumbnails::deliver(const Wish &wish, const QImage &image)
{
    m_inFlight.remove(wish.key);
    if (image.isNull())
        m_without.insert(wish.key);
    else
        m_pictures.insert(wish.key, new QPixmap(QPixmap::fromImage(image)),
                          std::max(1, int(image.sizeInBytes() / 1024)));
    Q_EMIT ready(wish.item.id);
}

} // namespace viewer
