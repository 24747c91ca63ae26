// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/retouch.h"

#include "sandbox/palette.h"
#include "sandbox/wordmark.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace sandbox {

using namespace Qt::StringLiterals;

static QImage smoothed(const QImage &image, int factor)
{
    const QSize small(std::max(1, image.width() / factor), std::max(1, image.height() / factor));
    return image.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(image.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

// Fills `size` with the middle of the picture.
static QImage filling(const QImage &base, const QSize &size)
{
    const QImage scaled =
        base.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    const QPoint corner((scaled.width() - size.width()) / 2, (scaled.height() - size.height()) / 2);
    return scaled.copy(QRect(corner, size)).convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

// For every brightness the colour of the palette that has it.
static std::array<QRgb, 256> toneTable(const Palette &palette, int levels)
{
    std::array<QRgb, 256> table{};
    const std::array<QColor, 5> stops{palette.nearest, palette.skyTop, palette.skyMiddle,
                                      palette.skyLow, palette.light};
    for (int i = 0; i < 256; ++i) {
        const double stepped = levels > 0 ? std::round(i / 255.0 * levels) / levels : i / 255.0;
        const double at = (stepped * 0.65 + i / 255.0 * 0.35) * (stops.size() - 1);
        const size_t index = std::min(size_t(at), stops.size() - 2);
        table[size_t(i)] = mixed(stops[index], stops[index + 1], at - double(index)).rgb();
    }
    return table;
}

static void mapTones(QImage &image, const Palette &palette, double share, int levels)
{
    const std::array<QRgb, 256> table = toneTable(palette, levels);
    const int weight = int(std::clamp(share, 0.0, 1.0) * 256);
    const auto blend = [weight](int a, int b) { return a + ((b - a) * weight >> 8); };
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const QRgb old = line[x];
            const QRgb tone = table[size_t(qGray(old))];
            line[x] = qRgb(blend(qRed(old), qRed(tone)), blend(qGreen(old), qGreen(tone)),
                           blend(qBlue(old), qBlue(tone)));
        }
    }
}

QImage retouched(const QImage &base, const SceneWish &wish, double strength)
{
    strength = std::clamp(strength, 0.0, 1.0);
    const quint64 seed = seedOf(wish.prompt + u'\n' + wish.details, wish.seed);
    Dice dice(seed);
    const Mood mood = moodOf(wish.prompt, dice);
    QImage image(wish.size, QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        const QImage fitted = filling(base, wish.size);
        painter.drawImage(0, 0, fitted);
        painter.setOpacity(strength * 0.55);
        painter.drawImage(0, 0, smoothed(fitted, 6));
    }
    mapTones(image, mood.palette, strength * 0.75, 9);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SoftLight);
    painter.setOpacity(strength);
    painter.drawImage(0, 0, paintScene(wish));
    painter.end();
    finishPicture(image, seed);
    QPainter mark(&image);
    drawWordmark(mark, wish.size, QString::number(wish.seed));
    return image;
}

QImage enlarged(const QImage &base, double factor)
{
    const QSize size(std::clamp(int(std::lround(base.width() * factor)), 1, 14'142),
                     std::clamp(int(std::lround(base.height() * factor)), 1, 14'142));
    QImage image = base.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                       .convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    drawWordmark(painter, size, u"x"_s + QString::number(int(std::lround(factor))));
    return image;
}

bool removesBackground(const QString &endpoint)
{
    return endpoint.contains("rembg"_L1) || endpoint.contains("birefnet"_L1)
        || (endpoint.contains("background"_L1) && endpoint.contains("remov"_L1));
}

QImage withoutBackground(const QImage &base)
{
    QImage image = base.convertToFormat(QImage::Format_ARGB32);
    double sum[3]{};
    int count = 0;
    const auto take = [&](QRgb pixel) {
        sum[0] += qRed(pixel);
        sum[1] += qGreen(pixel);
        sum[2] += qBlue(pixel);
        ++count;
    };
    for (int x = 0; x < image.width(); ++x) {
        take(image.pixel(x, 0));
        take(image.pixel(x, image.height() - 1));
    }
    for (int y = 0; y < image.height(); ++y) {
        take(image.pixel(0, y));
        take(image.pixel(image.width() - 1, y));
    }
    const double red = sum[0] / count;
    const double green = sum[1] / count;
    const double blue = sum[2] / count;
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const double distance = std::abs(qRed(line[x]) - red) + std::abs(qGreen(line[x]) - green)
                + std::abs(qBlue(line[x]) - blue);
            const int alpha = int(std::clamp((distance - 36) * 4, 0.0, 255.0));
            line[x] = qRgba(qRed(line[x]), qGreen(line[x]), qBlue(line[x]), alpha);
        }
    }
    QPainter painter(&image);
    drawWordmark(painter, image.size(), QString());
    return image;
}

QImage stylised(const QImage &drawing, const SceneWish &wish, double strength)
{
    strength = std::clamp(strength, 0.0, 1.0);
    const quint64 seed = seedOf(wish.prompt, wish.seed);
    Dice dice(seed);
    const Mood mood = moodOf(wish.prompt, dice);
    QImage image(wish.size, QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        const QImage fitted = filling(drawing, wish.size);
        painter.drawImage(0, 0, fitted);
        painter.setOpacity(0.35 + strength * 0.5);
        painter.drawImage(0, 0, smoothed(fitted, 5));
    }
    mapTones(image, mood.palette, 0.25 + strength * 0.6, 7);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    // Dabs in the colour below them: the brush of the picture.
    const int dabs = int(380 * (0.3 + strength));
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < dabs; ++i) {
        const QPoint at(dice.below(wish.size.width()), dice.below(wish.size.height()));
        QColor color = image.pixelColor(at);
        color = color.lighter(90 + dice.below(26));
        color.setAlpha(120);
        painter.setBrush(color);
        painter.save();
        painter.translate(at);
        painter.rotate(dice.between(-40, 40));
        const double length = dice.between(0.012, 0.045) * wish.size.width();
        painter.drawEllipse(QPointF(0, 0), length, length * 0.28);
        painter.restore();
    }
    QLinearGradient light(0, 0, wish.size.width(), wish.size.height());
    QColor warm = mood.palette.light;
    warm.setAlphaF(float(0.22 * strength));
    light.setColorAt(0, warm);
    light.setColorAt(1, QColor(0, 0, 0, int(40 * strength)));
    painter.fillRect(image.rect(), light);
    drawWordmark(painter, wish.size, QString::number(wish.seed));
    return image;
}

} // namespace sandbox
