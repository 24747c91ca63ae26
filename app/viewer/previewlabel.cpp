// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/previewlabel.h"

#include "viewer/resulttile.h"
#include "viewer/thumbnails.h"
#include "viewer/tilepainter.h"

#include <QPainter>

namespace viewer {

namespace {
constexpr int tallest = 260;
constexpr int usualWidth = 264;
} // namespace

PreviewLabel::PreviewLabel(Thumbnails &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_thumbnails(thumbnails)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&thumbnails, &Thumbnails::ready, this, [this](qint64 id) {
        if (id != m_item.id)
            return;
        // Escaped: a tool tip would take the name of a file for markup.
        const QString problem = m_thumbnails.problem(m_item);
        setToolTip(problem.isEmpty() ? QString() : QStringLiteral("<span>%1</span>").arg(problem.toHtmlEscaped()));
        update();
    });
}

void PreviewLabel::setItem(const studio::Item &item)
{
    m_item = item;
    setAccessibleName(tr("Preview"));
    setAccessibleDescription(spokenName(item));
    updateGeometry();
    update();
}

int PreviewLabel::heightForWidth(int width) const
{
    const double aspect = m_item.size.isEmpty() ? 16.0 / 9.0 : ResultTile::aspectOf(m_item);
    return std::min(tallest, int(width / aspect));
}

QSize PreviewLabel::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QPixmap PreviewLabel::picture() const
{
    return m_thumbnails.picture(m_item, size() * devicePixelRatioF());
}

void PreviewLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTile(painter, m_item, {.rect = rect(), .picture = picture()}, palette());
}

void PreviewLabel::mousePressEvent(QMouseEvent *event)
{
    m_drag.press(*event);
}

void PreviewLabel::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag.startsWith(*event))
        dragFiles(this, {m_item}, picture());
}

} // namespace viewer
