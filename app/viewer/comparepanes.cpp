// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/comparepanes.h"

#include "theme.h"
#include "viewer/batchgrid.h"
#include "viewer/elidedlabel.h"
#include "viewer/imagecanvas.h"

#include <QGridLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace viewer {

ComparePanes::ComparePanes(const QStringList &titles, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(theme::grid);
    for (const QString &title : titles) {
        Pane pane{.widget = new QWidget(this)};
        pane.title = new ElidedLabel(pane.widget);
        pane.title->setText(title);
        pane.canvas = new ImageCanvas(pane.widget);
        pane.canvas->setAccessibleName(tr("Image: %1").arg(title));
        auto *column = new QVBoxLayout(pane.widget);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(theme::grid / 2);
        column->addWidget(pane.title);
        column->addWidget(pane.canvas, 1);
        m_panes.push_back(pane);
        const ImageCanvas *canvas = pane.canvas;
        connect(canvas, &ImageCanvas::lookChanged, this, [this, canvas] { follow(canvas); });
        connect(canvas, &ImageCanvas::backdropChanged, this, [this, canvas] {
            for (const Pane &other : m_panes)
                other.canvas->setBackdrop(canvas->backdrop());
        });
        connect(canvas, &ImageCanvas::infoShownChanged, this, [this](bool shown) {
            for (const Pane &other : m_panes)
                other.canvas->setInfoShown(shown);
        });
    }
    setFocusProxy(m_panes.front().canvas);
    arrange();
}

void ComparePanes::setPicture(int index, const Picture &picture)
{
    m_panes[size_t(index)].canvas->setPicture(picture);
    arrange();
}

// The same part of each picture, however many pixels it has there.
void ComparePanes::follow(const ImageCanvas *moved)
{
    const Look look = moved->look();
    const double width = moved->picture().size().width();
    for (const Pane &pane : m_panes) {
        const int other = pane.canvas->picture().size().width();
        if (pane.canvas != moved && other > 0)
            pane.canvas->setLook({.isFit = look.isFit, .zoom = look.zoom * width / other, .centre = look.centre});
    }
}

void ComparePanes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ComparePanes::arrange()
{
    const QSize first = m_panes.front().canvas->picture().size();
    const double aspect = first.isEmpty() ? 1.0 : double(first.width()) / first.height();
    const int columns = bestShape(int(m_panes.size()), aspect, size(), theme::grid).columns;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < int(m_panes.size()); ++i)
        m_grid->addWidget(m_panes[size_t(i)].widget, i / columns, i % columns);
    for (int i = 0; i < int(m_panes.size()); ++i) {
        m_grid->setRowStretch(i, i <= (int(m_panes.size()) - 1) / columns ? 1 : 0);
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

} // namespace viewer
