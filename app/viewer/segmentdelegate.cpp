// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/segmentdelegate.h"

#include "theme.h"
#include "viewer/format.h"
#include "viewer/segmentmodel.h"

#include <QListView>
#include <QPainter>

namespace viewer {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = theme::grid;

int timeWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(u"00:00:00"_qs) + margin;
}

QString words(const QModelIndex &index)
{
    const QString speaker = index.data(SegmentModel::SpeakerRole).toString();
    const QString text = index.data(SegmentModel::TextRole).toString();
    return speaker.isEmpty() ? text : u"%1: %2"_qs.arg(speaker, text);
}

} // namespace

void SegmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const theme::Tokens &colors = theme::tokens(option.palette);
    const bool playing = index.data(SegmentModel::PlayingRole).toBool();
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(2, 1, -2, -1);
    if (selected || playing || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected || playing ? colors.selection : colors.field);
        painter->drawRoundedRect(row, theme::radius, theme::radius);
    }
    if (playing) { // not by colour alone
        painter->setBrush(colors.accent);
        painter->drawRect(QRect(row.left(), row.top() + 4, 2, row.height() - 8));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(colors.accent);
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius,
                                 theme::radius);
    }
    const QRect inner = row.adjusted(margin, margin / 2, -margin, -margin / 2);
    const int column = timeWidth(option.fontMetrics);
    QRect timeBox = inner;
    timeBox.setWidth(column);
    QRect textBox = inner.adjusted(column + margin, 0, 0, 0);
    if (option.direction == Qt::RightToLeft) {
        timeBox.moveRight(inner.right());
        textBox = inner.adjusted(0, 0, -column - margin, 0);
    }
    painter->setFont(option.font);
    painter->setPen(playing ? colors.accent : colors.textSecond);
    painter->drawText(timeBox, int(Qt::AlignTop) | int(Qt::AlignRight),
                      clockText(index.data(SegmentModel::BeginRole).toDouble()));
    painter->setPen(colors.text);
    painter->drawText(textBox, int(Qt::AlignTop) | int(Qt::AlignLeading) | int(Qt::TextWordWrap),
                      words(index));
    painter->restore();
}

QSize SegmentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int available = view ? view->viewport()->width() : option.rect.width();
    const int width = std::max(80, available - timeWidth(option.fontMetrics) - 3 * margin - 4);
    const QRect box = option.fontMetrics.boundingRect(QRect(0, 0, width, 100000),
                                                      int(Qt::TextWordWrap), words(index));
    return {available, box.height() + margin + 2};
}

} // namespace viewer
