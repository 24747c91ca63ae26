// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/resulttile.h"

#include "viewer/thumbnails.h"
#include "viewer/tilepainter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace viewer {

ResultTile::ResultTile(const studio::Item &item, Thumbnails &thumbnails, QWidget *parent)
    : QAbstractButton(parent)
    , m_item(item)
    , m_thumbnails(thumbnails)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(spokenName(item));
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, &ResultTile::selectWanted);
    connect(&thumbnails, &Thumbnails::ready, this, [this](qint64 id) {
        if (id != m_item.id)
            return;
        // Escaped: a tool tip would take the name of a file for markup.
        const QString problem = m_thumbnails.problem(m_item);
        setToolTip(problem.isEmpty() ? QString() : QStringLiteral("<span>%1</span>").arg(problem.toHtmlEscaped()));
        update();
    });
}

void ResultTile::setSelected(bool selected)
{
    m_selected = selected;
    update();
}

void ResultTile::setPlace(int place, int of)
{
    const QString name = spokenName(m_item);
    setAccessibleName(of > 1 ? tr("%1, %2 of %3", "the name of a result, its place among those of one batch")
                                   .arg(name, locale().toString(place), locale().toString(of))
                             : name);
}

void ResultTile::setLabel(const QString &label)
{
    m_label = label;
    setAccessibleDescription(label);
    update();
}

double ResultTile::aspectOf(const studio::Item &item)
{
    if (item.size.isEmpty())
        return 4.0 / 3.0;
    return double(item.size.width()) / item.size.height();
}

QPixmap ResultTile::picture() const
{
    return m_thumbnails.picture(m_item, size() * devicePixelRatioF());
}

void ResultTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTile(painter, m_item,
              {.rect = rect().adjusted(3, 3, -3, -3),
               .picture = picture(),
               .label = !m_label.isEmpty() ? m_label : m_item.seed ? tr("seed %1").arg(*m_item.seed) : QString(),
               .selected = m_selected,
               .hovered = underMouse(),
               .focused = hasFocus()},
              palette());
}

void ResultTile::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT selectWanted();
}

void ResultTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT openWanted();
    else if (event->key() == Qt::Key_Space)
        Q_EMIT selectWanted();
    else
        event->ignore(); // arrows belong to the grid, not to the buttons' own focus order
}

void ResultTile::mousePressEvent(QMouseEvent *event)
{
    m_drag.press(*event);
    QAbstractButton::mousePressEvent(event);
}

void ResultTile::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag.startsWith(*event)) {
        setDown(false);
        dragFiles(this, {m_item}, picture());
        return;
    }
    QAbstractButton::mouseMoveEvent(event);
}

void ResultTile::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT openWanted();
}

} // namespace viewer
