// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dot.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace theme {
namespace {

// A circle of one colour. Painted anew each time, which is cheap: a QIcon of a pixmap leaves a copy of each colour that was
// ever shown in QPixmapCache (megabytes while somebody draws), where it drives out the pictures of all other icons.
class DotEngine final : public QIconEngine
{
public:
    explicit DotEngine(const Dot &dot)
        : m_dot(dot)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal side = std::min(rect.width(), rect.height());
        const qreal radius = side * (0.5 - m_dot.margin);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setOpacity(mode == QIcon::Disabled ? 0.4 : 1);
        painter->setPen(QPen(m_dot.outline, side * m_dot.line));
        painter->setBrush(m_dot.fill.isValid() ? QBrush(m_dot.fill) : Qt::NoBrush);
        painter->drawEllipse(QRectF(rect).center(), radius, radius);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        painter.end();
        return pixmap;
    }

    QIconEngine *clone() const override { return new DotEngine(*this); }

private:
    Dot m_dot;
};

} // namespace

QIcon icon(const Dot &dot)
{
    return QIcon(new DotEngine(dot));
}

} // namespace theme
