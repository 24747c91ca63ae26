// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/liveview.h"

#include "theme.h"

#include <QPainter>

namespace live {

namespace {
constexpr int margin = 2 * theme::grid;
}

LiveView::LiveView(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Live result"));
    clear();
}

void LiveView::showFrame(const QImage &image)
{
    if (m_image.isNull())
        setAccessibleDescription(tr("The newest picture that the model made of your drawing."));
    m_image = image;
    update();
}

void LiveView::clear()
{
    m_image = {};
    setAccessibleDescription(tr("Nothing yet: draw on the canvas."));
    update();
}

QRectF LiveView::pictureRect() const
{
    const QRectF room = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    const QSizeF wanted = m_image.isNull() ? QSizeF(1, 1) : QSizeF(m_image.size());
    QRectF picture(QPointF(), wanted.scaled(room.size(), Qt::KeepAspectRatio));
    picture.moveCenter(room.center());
    return picture.toAlignedRect();
}

void LiveView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &tokens = theme::tokens(palette());
    painter.fillRect(rect(), tokens.stage);
    const QRectF area = pictureRect();
    if (m_image.isNull()) {
        painter.setPen(tokens.line);
        painter.setBrush(tokens.panel);
        painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5));
        painter.setPen(tokens.textSecond);
        painter.drawText(area.adjusted(theme::grid, 0, -theme::grid, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Draw on the canvas. The model's picture follows here."));
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(area, m_image);
    painter.setPen(tokens.line);
    painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5));
}

} // namespace live
