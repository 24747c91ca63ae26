// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modelpictureview.h"

#include "studio/catalog/modelpictures.h"
#include "style.h"
#include "theme.h"

#include <QPainter>
#include <QPainterPath>

namespace models {

ModelPictureView::ModelPictureView(studio::ModelPictures &pictures, QWidget *parent)
    : QWidget(parent)
    , m_pictures(pictures)
{
    setFixedHeight(180);
    connect(&pictures, &studio::ModelPictures::ready, this, [this](const QUrl &url) {
        if (url == m_url)
            update();
    });
}

void ModelPictureView::show(const QUrl &url, const QString &icon)
{
    m_url = url;
    m_icon = icon;
    update();
}

void ModelPictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &t = theme::tokens(palette());
    theme::fillRounded(&painter, rect(), t.field);
    const QImage picture = m_url.isEmpty() ? QImage() : m_pictures.picture(m_url);
    if (picture.isNull()) {
        constexpr int iconSide = 40;
        const QRect box(rect().center() - QPoint(iconSide / 2, iconSide / 2), QSize(iconSide, iconSide));
        theme::icon(m_icon).paint(&painter, box, Qt::AlignCenter, QIcon::Disabled);
        return;
    }
    const QSize size = picture.size().scaled(this->size(), Qt::KeepAspectRatio);
    const QRect box(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    QPainterPath rounded;
    rounded.addRoundedRect(rect(), theme::radius, theme::radius);
    painter.setClipPath(rounded);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(box, picture);
}

} // namespace models
