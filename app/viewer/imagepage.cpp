// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/imagepage.h"

#include "media/preview.h"
#include "studio/background.h"
#include "theme.h"
#include "viewer/format.h"
#include "viewer/imagecanvas.h"

#include <QColorSpace>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace viewer {

namespace {

// Screen colours and the pixel format that paints fastest; both take too long for the GUI thread.
QImage forScreen(QImage image)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    return std::move(image).convertToFormat(
        image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
}

} // namespace

ImagePage::ImagePage(QWidget *parent)
    : Page(parent)
    , m_canvas(new ImageCanvas(this))
    , m_size(new QLabel(this))
    , m_zoom(new QLabel(this))
{
    auto *fit = new QPushButton(tr("Fit"), this);
    fit->setToolTip(tr("Show the whole image (0)"));
    auto *exact = new QPushButton(tr("100 %"), this);
    exact->setToolTip(tr("One pixel of the image is one pixel of the screen (1)"));
    m_size->setTextFormat(Qt::PlainText);
    m_zoom->setTextFormat(Qt::PlainText);
    m_zoom->setAccessibleName(tr("Zoom"));

    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::grid);
    bar->addWidget(m_size);
    bar->addStretch();
    bar->addWidget(m_zoom);
    bar->addWidget(fit);
    bar->addWidget(exact);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_canvas, 1);
    column->addLayout(bar);
    setFocusProxy(m_canvas);

    connect(fit, &QPushButton::clicked, m_canvas, &ImageCanvas::fit);
    connect(exact, &QPushButton::clicked, m_canvas,
            [this] { m_canvas->setZoom(1, QRectF(m_canvas->rect()).center()); });
    connect(m_canvas, &ImageCanvas::zoomChanged, this, &ImagePage::showZoom);
    connect(m_canvas, &ImageCanvas::dragWanted, this, [this] {
        dragFiles(this, {m_item},
                  QPixmap::fromImage(m_canvas->image().scaled(512, 512, Qt::KeepAspectRatio)));
    });
}

void ImagePage::open(const studio::Item &item)
{
    m_item = item;
    m_size->clear();
    m_canvas->setImage({});
    m_canvas->setAccessibleDescription(item.title());
    studio::inBackground(
        this, [path = item.path] { return media::loadImage(path).map(forScreen); },
        [this, generation = ++m_generation](const media::Result<QImage> &image) {
            if (generation != m_generation)
                return;
            if (!image) {
                Q_EMIT failed(image.error().message);
                return;
            }
            m_size->setText(pixelsText(image->size()));
            m_canvas->setImage(*image);
        });
}

void ImagePage::leave()
{
    ++m_generation;
    m_canvas->setImage({});
}

void ImagePage::showZoom()
{
    m_zoom->setText(m_canvas->image().isNull()
                        ? QString()
                        : tr("%1 %").arg(QLocale().toString(m_canvas->zoom() * 100, 'f', 0)));
}

} // namespace viewer
