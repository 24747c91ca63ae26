// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dropoverlay.h"

#include "style.h"
#include "theme.h"

#include <QDragEnterEvent>
#include <QPainter>
#include <QStyle>

namespace shell {
namespace {

constexpr int cellWidth = 176;
constexpr int cellHeight = 96;
constexpr int gap = 16;

QString iconFor(Offer::Where where)
{
    switch (where) {
    case Offer::Where::Field:
        return QStringLiteral("drop");
    case Offer::Where::Animate:
        return QStringLiteral("video");
    case Offer::Where::Edit:
        return QStringLiteral("wand");
    case Offer::Where::Transcribe:
    case Offer::Where::Prompt:
        return QStringLiteral("text");
    case Offer::Where::Sheet:
        return QStringLiteral("grid");
    case Offer::Where::Library:
        return QStringLiteral("library");
    }
    return {};
}

} // namespace

DropOverlay::DropOverlay(QWidget *parent)
    : QWidget(parent)
{
    setAcceptDrops(true);
    setAccessibleName(tr("Places to drop on"));
    hide();
}

void DropOverlay::open(const std::vector<Offer> &offers, const QString &sentence, const QRect &spared)
{
    m_offers = offers;
    m_sentence = sentence;
    m_lit = -1;
    setGeometry(parentWidget()->rect());
    if (spared.isEmpty())
        clearMask();
    else
        setMask(QRegion(rect()) - spared);
    raise();
    show();
}

QRect DropOverlay::cell(int index) const
{
    const int count = int(m_offers.size());
    const int columns = qBound(1, (width() - gap) / (cellWidth + gap), qMax(1, count));
    const int rows = (count + columns - 1) / columns;
    const int left = (width() - columns * (cellWidth + gap) + gap) / 2;
    const int top = (height() - rows * (cellHeight + gap) + gap) / 2;
    const QRect r(left + index % columns * (cellWidth + gap), top + index / columns * (cellHeight + gap), cellWidth, cellHeight);
    return QStyle::visualRect(layoutDirection(), rect(), r);
}

int DropOverlay::cellAt(const QPoint &position) const
{
    for (int i = 0; i < int(m_offers.size()); ++i) {
        if (cell(i).contains(position))
            return i;
    }
    return -1;
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &t = theme::tokens(palette());
    QColor veil = t.window;
    veil.setAlpha(225);
    painter.fillRect(rect(), veil);
    theme::fillRounded(&painter, rect().adjusted(8, 8, -8, -8), Qt::transparent, t.accent, 2);
    painter.setPen(t.text);
    const int top = m_offers.empty() ? height() / 2 - 12 : cell(0).top() - 44;
    painter.drawText(QRect(24, top, width() - 48, 24), Qt::AlignCenter, m_sentence);
    for (int i = 0; i < int(m_offers.size()); ++i) {
        const Offer &offer = m_offers.at(std::size_t(i));
        const QRect r = cell(i);
        const bool lit = i == m_lit || (m_lit < 0 && i == 0);
        theme::fillRounded(&painter, r, lit ? t.selection : t.field, lit ? t.accent : t.line, lit ? 2 : 1);
        theme::icon(iconFor(offer.where)).paint(&painter, QRect(r.center().x() - 14, r.top() + 18, 28, 28));
        painter.setPen(t.text);
        painter.drawText(r.adjusted(8, 52, -8, -8), Qt::AlignCenter | Qt::TextWordWrap, offer.label);
    }
}

void DropOverlay::dragEnterEvent(QDragEnterEvent *event)
{
    event->acceptProposedAction();
}

void DropOverlay::dragMoveEvent(QDragMoveEvent *event)
{
    m_lit = cellAt(event->position().toPoint());
    update();
    event->acceptProposedAction();
}

void DropOverlay::dragLeaveEvent(QDragLeaveEvent *)
{
    hide();
}

void DropOverlay::dropEvent(QDropEvent *event)
{
    hide();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT dropped(event->mimeData(), cellAt(event->position().toPoint()));
}

} // namespace shell
