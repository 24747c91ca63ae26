// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/clip.h"

#include "media/videowriter.h"
#include "sandbox/palette.h"
#include "sandbox/tune.h"
#include "sandbox/wordmark.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>

namespace sandbox {

namespace {

// Slowly closer, and a little to the side, with a light that wanders over the picture.
class Journey
{
public:
    Journey(const QImage &base, const SceneWish &wish)
        : m_size(wish.size)
        , m_note(QString::number(wish.seed))
    {
        Dice dice(seedOf(wish.prompt + wish.details, wish.seed));
        const Mood mood = moodOf(wish.prompt, dice);
        m_tint = mood.palette.light;
        m_direction = {dice.between(-1, 1), dice.between(-1, 1)};
        // A fifth larger than the stage, so that moving closer stays sharp.
        m_picture = base.scaled(m_size * 1.2, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation)
                        .convertToFormat(QImage::Format_RGB32);
    }

    [[nodiscard]] QImage at(double moment) const
    {
        const double eased = 0.5 - 0.5 * std::cos(moment * 3.14159265358979);
        const double zoom = 1 + 0.18 * eased;
        const QSizeF part = QSizeF(m_size) * 1.2 / zoom;
        const QPointF room(m_picture.width() - part.width(), m_picture.height() - part.height());
        const QPointF corner(room.x() * (0.5 + 0.4 * m_direction.x() * eased),
                             room.y() * (0.5 + 0.4 * m_direction.y() * eased));
        QImage image(m_size, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(QPointF(), m_size), m_picture, QRectF(corner, part));
        const QPointF lamp((0.1 + 0.8 * moment) * m_size.width(), 0.3 * m_size.height());
        QRadialGradient light(lamp, m_size.width() * 0.45);
        QColor color = m_tint;
        color.setAlphaF(0.20F);
        light.setColorAt(0, color);
        color.setAlphaF(0);
        light.setColorAt(1, color);
        painter.fillRect(image.rect(), light);
        drawWordmark(painter, m_size, m_note);
        return image;
    }

private:
    QSize m_size;
    QString m_note;
    QColor m_tint;
    QPointF m_direction;
    QImage m_picture;
};

} // namespace

bool writeClip(const QString &path, const ClipWish &wish)
{
    media::VideoWriter writer;
    const bool opened = writer
                            .open(path, {.size = wish.scene.size,
                                         .fps = wish.fps,
                                         .withSound = wish.withSound})
                            .has_value();
    if (!opened)
        return false;
    std::optional<Journey> journey;
    std::optional<Stage> stage;
    if (wish.base.isNull())
        stage.emplace(wish.scene);
    else
        journey.emplace(wish.base, wish.scene);
    const int frames = std::max(1, int(std::lround(wish.seconds * wish.fps)));
    for (int i = 0; i < frames; ++i) {
        const double moment = frames == 1 ? 0 : double(i) / (frames - 1);
        const QImage frame = stage ? stage->at(moment) : journey->at(moment);
        if (!writer.addFrame(frame))
            return false;
    }
    if (wish.withSound) {
        const TuneWish tune{.words = wish.scene.prompt,
                            .seed = seedOf(wish.scene.prompt, wish.scene.seed),
                            .seconds = wish.seconds};
        if (!writer.addSound(playTune(tune)))
            return false;
    }
    return writer.finish().has_value();
}

} // namespace sandbox
