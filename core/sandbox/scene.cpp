// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/scene.h"

#include "sandbox/palette.h"
#include "sandbox/wordmark.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace sandbox {

static constexpr double pi = 3.14159265358979323846;

namespace {

// The height of a ridge: a few waves on top of one another, the finer the lower.
class Ridge
{
public:
    Ridge(Dice &dice, double roughness)
    {
        double height = 1;
        double pace = dice.between(0.8, 1.8);
        for (Wave &wave : m_waves) {
            wave = {height, pace, dice.between(0, 2 * pi)};
            height *= roughness;
            pace *= dice.between(1.8, 2.4);
        }
    }
    // About -1 … 1; `x` in widths of the picture.
    [[nodiscard]] double at(double x, bool pointed) const
    {
        double sum = 0;
        double most = 0;
        for (const Wave &wave : m_waves) {
            const double s = std::sin(x * wave.pace * 2 * pi + wave.phase);
            sum += wave.height * (pointed ? 1 - 2 * std::abs(s) : s);
            most += wave.height;
        }
        return sum / most;
    }

private:
    struct Wave
    {
        double height, pace, phase;
    };
    Wave m_waves[7];
};

struct Canvas
{
    QSize size;
    Palette palette;
    Dice &dice;
};

QColor faded(QColor color, double alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

void drawSky(QPainter &painter, const Canvas &canvas)
{
    QLinearGradient sky(0, 0, 0, canvas.size.height() * 0.85);
    sky.setColorAt(0, canvas.palette.skyTop);
    sky.setColorAt(0.5, canvas.palette.skyMiddle);
    sky.setColorAt(1, canvas.palette.skyLow);
    painter.fillRect(QRect(QPoint(), canvas.size), sky);
}

void drawStars(QPainter &painter, const Canvas &canvas)
{
    painter.setPen(Qt::NoPen);
    const double unit = std::min(canvas.size.width(), canvas.size.height()) / 700.0;
    for (int i = 0; i < 220; ++i) {
        const double y = canvas.dice.unit();
        const double radius = canvas.dice.between(0.35, 1.5) * unit;
        painter.setBrush(faded(canvas.palette.light, canvas.dice.between(0.2, 0.95) * (1 - y * 0.8)));
        painter.drawEllipse(QPointF(canvas.dice.unit() * canvas.size.width(),
                                    y * canvas.size.height() * 0.7),
                            radius, radius);
    }
}

void drawClouds(QPainter &painter, const Canvas &canvas)
{
    painter.setPen(Qt::NoPen);
    const double width = canvas.size.width();
    const double height = canvas.size.height();
    const int banks = 3 + canvas.dice.below(4);
    for (int bank = 0; bank < banks; ++bank) {
        const QPointF middle(canvas.dice.unit() * width, canvas.dice.between(0.08, 0.5) * height);
        const double length = canvas.dice.between(0.14, 0.34) * width;
        const QColor color = mixed(canvas.palette.skyLow, canvas.palette.light, canvas.dice.unit());
        const double strength = canvas.palette.isNight ? 0.05 : 0.13;
        for (int puff = 0; puff < 9; ++puff) {
            const double radius = length * canvas.dice.between(0.18, 0.5);
            const QPointF at = middle
                + QPointF(canvas.dice.between(-1, 1) * length, canvas.dice.between(-0.1, 0.1) * length);
            QRadialGradient soft(QPointF(0, 0), radius);
            soft.setColorAt(0, faded(color, strength));
            soft.setColorAt(1, faded(color, 0));
            painter.save();
            painter.translate(at);
            painter.scale(1.5, 0.32);
            painter.setBrush(soft);
            painter.drawEllipse(QPointF(0, 0), radius, radius);
            painter.restore();
        }
    }
}

void drawTree(QPainter &painter, const QPointF &foot, double height, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (int tier = 0; tier < 4; ++tier) {
        const double top = foot.y() - height * (1 - tier * 0.2);
        const double bottom = top + height * 0.38;
        const double half = height * (0.07 + tier * 0.045);
        painter.drawPolygon(QPolygonF({QPointF(foot.x(), top), QPointF(foot.x() + half, bottom),
                                       QPointF(foot.x() - half, bottom)}));
    }
    painter.drawRect(QRectF(foot.x() - height * 0.018, foot.y() - height * 0.1, height * 0.036,
                            height * 0.2));
}

struct Layer
{
    Motif motif;
    double share;  // 0 = farthest, 1 = nearest
};

QColor layerColor(const Canvas &canvas, double share)
{
    const QColor hazy = mixed(canvas.palette.farthest, canvas.palette.skyLow, 0.35);
    return mixed(hazy, canvas.palette.nearest, std::pow(share, 1.15));
}

void drawHills(QPainter &painter, const Canvas &canvas, const Layer &layer)
{
    const double width = canvas.size.width();
    const double height = canvas.size.height();
    const bool pointed = layer.motif == Motif::Mountains && layer.share < 0.8;
    const Ridge ridge(canvas.dice, layer.motif == Motif::Dunes ? 0.28 : pointed ? 0.52 : 0.42);
    const double base = height * (0.5 + 0.4 * layer.share);
    const double swing = height * (pointed ? 0.16 : 0.075) * (1 - layer.share * 0.45);
    const double stretch = layer.motif == Motif::Dunes ? 0.6 : 1.0;

    QPainterPath path(QPointF(0, height));
    const int steps = 320;
    const auto heightAt = [&](double x) { return base - swing * ridge.at(x * stretch, pointed); };
    for (int i = 0; i <= steps; ++i)
        path.lineTo(width * i / steps, heightAt(double(i) / steps));
    path.lineTo(width, height);
    path.closeSubpath();

    const QColor color = layerColor(canvas, layer.share);
    QLinearGradient fill(0, base - swing, 0, std::min(height, base + height * 0.3));
    fill.setColorAt(0, mixed(color, canvas.palette.light, 0.16 * (1 - layer.share)));
    fill.setColorAt(0.35, color);
    fill.setColorAt(1, mixed(color, canvas.palette.skyLow, 0.32 * (1 - layer.share)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPath(path);

    if (layer.motif != Motif::Forest || layer.share < 0.2)
        return;
    const int trees = int(30 + 60 * (1 - layer.share));
    const double tall = height * (0.07 + 0.2 * layer.share * layer.share);
    for (int i = 0; i < trees; ++i) {
        const double x = canvas.dice.unit();
        drawTree(painter, QPointF(x * width, heightAt(x) + tall * 0.12),
                 tall * canvas.dice.between(0.6, 1.25), color.darker(104));
    }
}

void drawWater(QPainter &painter, const Canvas &canvas, const Layer &layer)
{
    const double width = canvas.size.width();
    const double height = canvas.size.height();
    const double top = height * (0.56 + 0.36 * layer.share * layer.share);
    const double swing = height * 0.028 * (0.25 + layer.share * 1.4);
    const Ridge ridge(canvas.dice, 0.5);
    QPainterPath path(QPointF(0, height));
    for (int i = 0; i <= 240; ++i) {
        const double x = i / 240.0;
        const double stretch = 2.6 - 1.4 * layer.share;
        path.lineTo(width * x, layer.share == 0 ? top : top + swing * ridge.at(x * stretch, true));
    }
    path.lineTo(width, height);
    const QColor color = layerColor(canvas, 0.2 + layer.share * 0.75);
    QLinearGradient fill(0, top - swing, 0, top + height * 0.25);
    fill.setColorAt(0, mixed(color, canvas.palette.light, 0.45 * (1 - layer.share * 0.6)));
    fill.setColorAt(0.18, color);
    fill.setColorAt(1, mixed(color, canvas.palette.nearest, 0.5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPath(path);
    for (int i = 0; i < 46; ++i) { // glitter
        const double y = top + swing + canvas.dice.unit() * height * 0.2;
        const double length = width * canvas.dice.between(0.01, 0.07);
        painter.setBrush(faded(canvas.palette.light, canvas.dice.between(0.04, 0.22)));
        painter.drawRoundedRect(QRectF(canvas.dice.unit() * width, y, length, height * 0.0028), 2, 2);
    }
}

void drawHouses(QPainter &painter, const Canvas &canvas, const Layer &layer)
{
    const double width = canvas.size.width();
    const double height = canvas.size.height();
    const QColor color = layerColor(canvas, layer.share);
    painter.setPen(Qt::NoPen);
    double x = -0.03 * width;
    while (x < width) {
        const double wide = width * canvas.dice.between(0.03, 0.09) * (0.7 + layer.share * 0.7);
        const double tall = height * canvas.dice.between(0.12, 0.5) * (1 - layer.share * 0.3);
        const double top = height * (0.72 + layer.share * 0.2) - tall;
        QLinearGradient fill(0, top, 0, height);
        fill.setColorAt(0, color);
        fill.setColorAt(1, mixed(color, canvas.palette.skyLow, 0.4 * (1 - layer.share)));
        painter.setBrush(fill);
        painter.drawRect(QRectF(x, top, wide, height - top));
        const double cell = std::max(2.0, width * 0.008);
        for (double wy = top + cell; wy < height * 0.97; wy += cell * 1.9) {
            for (double wx = x + cell * 0.7; wx + cell < x + wide; wx += cell * 1.6) {
                if (canvas.dice.unit() > 0.3)
                    continue;
                painter.setBrush(faded(canvas.palette.light, canvas.dice.between(0.1, 0.75)));
                painter.drawRect(QRectF(wx, wy, cell * 0.7, cell * 0.9));
            }
        }
        x += wide * canvas.dice.between(0.9, 1.25);
    }
}

void drawSpheres(QPainter &painter, const Canvas &canvas, const Layer &layer)
{
    const double width = canvas.size.width();
    const double height = canvas.size.height();
    const double side = std::min(width, height);
    painter.setPen(Qt::NoPen);
    const int count = layer.share > 0.7 ? 2 : 4;
    for (int i = 0; i < count; ++i) {
        const double radius = side * (0.05 + 0.2 * layer.share) * canvas.dice.between(0.5, 1.25);
        const QPointF at(canvas.dice.between(0.08, 0.92) * width,
                         height * canvas.dice.between(0.3, 0.85));
        const QColor body = mixed(layerColor(canvas, layer.share * canvas.dice.unit()),
                                  canvas.palette.skyMiddle, canvas.dice.unit() * 0.6);
        QRadialGradient shade(at, radius * 1.5);
        shade.setColorAt(0, faded(canvas.palette.nearest, 0.32));
        shade.setColorAt(1, faded(canvas.palette.nearest, 0));
        painter.setBrush(shade);
        painter.drawEllipse(at + QPointF(radius * 0.18, radius * 0.28), radius * 1.4, radius * 1.3);
        QRadialGradient ball(at, radius, at - QPointF(radius * 0.38, radius * 0.42));
        ball.setColorAt(0, mixed(body, canvas.palette.light, 0.85));
        ball.setColorAt(0.4, body);
        ball.setColorAt(1, mixed(body, canvas.palette.nearest, 0.7));
        painter.setBrush(ball);
        painter.drawEllipse(at, radius, radius);
    }
}

void drawLayer(QPainter &painter, const Canvas &canvas, const Layer &layer)
{
    switch (layer.motif) {
    case Motif::Mountains:
    case Motif::Forest:
    case Motif::Dunes: drawHills(painter, canvas, layer); break;
    case Motif::Sea:
        if (layer.share < 0.15)
            drawHills(painter, canvas, {Motif::Mountains, 0.12});
        drawWater(painter, canvas, layer);
        break;
    case Motif::City: drawHouses(painter, canvas, layer); break;
    case Motif::Spheres: drawSpheres(painter, canvas, layer); break;
    }
}

QImage lightSheet(const Palette &palette, double radius)
{
    const int side = std::max(8, int(radius * 8));
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QPointF middle(side / 2.0, side / 2.0);
    QRadialGradient glow(middle, side / 2.0);
    glow.setColorAt(0, faded(palette.light, palette.isNight ? 0.4 : 0.62));
    glow.setColorAt(0.3, faded(palette.light, 0.18));
    glow.setColorAt(1, faded(palette.light, 0));
    painter.setBrush(glow);
    painter.drawEllipse(middle, side / 2.0, side / 2.0);
    painter.setBrush(palette.light);
    painter.drawEllipse(middle, radius, radius);
    return image;
}

QString noteOf(const SceneWish &wish)
{
    return QString::number(wish.seed);
}

constexpr int layerCount = 5;

} // namespace

void finishPicture(QImage &image, quint64 seed)
{
    Dice dice(seed);
    QImage grain(128, 128, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < grain.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(grain.scanLine(y));
        for (int x = 0; x < grain.width(); ++x) {
            const quint64 number = dice.next();
            const int alpha = int(number & 0x0f);
            line[x] = (number & 0x10) ? qRgba(alpha, alpha, alpha, alpha) : qRgba(0, 0, 0, alpha);
        }
    }
    QPainter painter(&image);
    painter.fillRect(image.rect(), QBrush(grain));
    QRadialGradient corners(QPointF(image.rect().center()),
                            std::hypot(image.width(), image.height()) * 0.56);
    corners.setColorAt(0.55, QColor(0, 0, 0, 0));
    corners.setColorAt(1, QColor(8, 6, 24, 80));
    painter.fillRect(image.rect(), corners);
}

Stage::Stage(const SceneWish &wish)
    : m_size(wish.size)
    , m_note(noteOf(wish))
{
    const quint64 seed = seedOf(wish.prompt + u'\n' + wish.details, wish.seed);
    Dice dice(seed);
    const Mood mood = moodOf(wish.prompt, dice);
    const double side = std::min(m_size.width(), m_size.height());

    m_sky = QImage(m_size, QImage::Format_ARGB32_Premultiplied);
    {
        QPainter painter(&m_sky);
        painter.setRenderHint(QPainter::Antialiasing);
        const Canvas canvas{m_size, mood.palette, dice};
        drawSky(painter, canvas);
        if (mood.palette.isNight)
            drawStars(painter, canvas);
        drawClouds(painter, canvas);
    }
    m_light = lightSheet(mood.palette, side * dice.between(0.035, 0.085));
    m_lightFrom = {dice.between(0.15, 0.85) * m_size.width(),
                   dice.between(0.16, 0.46) * m_size.height()};
    m_lightTo = m_lightFrom
        + QPointF(dice.between(-0.12, 0.12) * m_size.width(), -0.1 * m_size.height());

    for (int i = 0; i < layerCount; ++i) {
        const double share = double(i) / (layerCount - 1);
        const double travel = m_size.width() * (0.02 + 0.16 * share);
        const QSize wide(m_size.width() + int(travel) + 1, m_size.height());
        QImage sheet(wide, QImage::Format_ARGB32_Premultiplied);
        sheet.fill(Qt::transparent);
        QPainter painter(&sheet);
        painter.setRenderHint(QPainter::Antialiasing);
        drawLayer(painter, {wide, mood.palette, dice}, {mood.motif, share});
        painter.end();
        m_sheets.push_back({sheet, travel});
    }
}

QImage Stage::at(double moment) const
{
    QImage image = m_sky;
    QPainter painter(&image);
    const QPointF light = m_lightFrom + (m_lightTo - m_lightFrom) * moment;
    painter.drawImage(light - QPointF(m_light.width() / 2.0, m_light.height() / 2.0), m_light);
    for (const Sheet &sheet : m_sheets)
        painter.drawImage(QPoint(-int(std::lround(sheet.travel * moment)), 0), sheet.image);
    drawWordmark(painter, m_size, m_note);
    return image;
}

QImage paintScene(const SceneWish &wish)
{
    const quint64 seed = seedOf(wish.prompt + u'\n' + wish.details, wish.seed);
    Dice dice(seed);
    const Mood mood = moodOf(wish.prompt, dice);
    // Nobody sees the difference above this, but everybody waits for it.
    const QSize drawn = std::max(wish.size.width(), wish.size.height()) > 2048
        ? wish.size.scaled(2048, 2048, Qt::KeepAspectRatio).expandedTo(QSize(1, 1))
        : wish.size;
    QImage image(drawn, QImage::Format_ARGB32_Premultiplied);
    const Canvas canvas{drawn, mood.palette, dice};
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        drawSky(painter, canvas);
        if (mood.palette.isNight)
            drawStars(painter, canvas);
        drawClouds(painter, canvas);
        const double side = std::min(drawn.width(), drawn.height());
        const QImage light = lightSheet(mood.palette, side * dice.between(0.035, 0.085));
        painter.drawImage(QPointF(dice.between(0.15, 0.85) * drawn.width() - light.width() / 2.0,
                                  dice.between(0.16, 0.46) * drawn.height() - light.height() / 2.0),
                          light);
        for (int i = 0; i < layerCount; ++i)
            drawLayer(painter, canvas, {mood.motif, double(i) / (layerCount - 1)});
    }
    finishPicture(image, seed);
    if (drawn != wish.size)
        image = image.scaled(wish.size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&image);
    drawWordmark(painter, wish.size, noteOf(wish));
    return image;
}

} // namespace sandbox
