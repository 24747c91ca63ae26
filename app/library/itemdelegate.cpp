// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/itemdelegate.h"

#include "library/markpainter.h"
#include "studio/library/itemmodel.h"
#include "theme.h"
#include "viewer/thumbnails.h"
#include "viewer/tilepainter.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace library {

using namespace Qt::StringLiterals;

namespace {
constexpr int margin = 4;
} // namespace

ItemDelegate::ItemDelegate(viewer::Thumbnails &thumbnails, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_thumbnails(thumbnails)
{
}

void ItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QVariant read = index.data(studio::ItemModel::ItemRole);
    const int stack = index.data(studio::ItemModel::StackRole).toInt();
    QRect tile = option.rect.adjusted(margin, margin, -margin, -margin);
    if (!read.isValid()) { // on its way
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::tokens(option.palette).field);
        painter->drawRoundedRect(tile, theme::radius, theme::radius);
        return;
    }
    if (stack > 1)
        tile = paintStackEdges(*painter, tile, option.palette);
    const auto item = read.value<studio::Item>();
    const qreal scale = painter->device()->devicePixelRatioF();
    viewer::paintTile(*painter, item,
                      {.rect = tile,
                       .picture = m_thumbnails.picture(item, tile.size() * scale *
                                                                 1.3), // cropped: a little larger
                       .crop = item.kind != media::Kind::Audio,
                       .selected = bool(option.state & QStyle::State_Selected),
                       .hovered = bool(option.state & QStyle::State_MouseOver),
                       .focused = bool(option.state & QStyle::State_HasFocus)},
                      option.palette);
    paintMarks(*painter, item, tile, stack);
}

QSize ItemDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return m_cell;
}

bool ItemDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto item = index.data(studio::ItemModel::ItemRole).value<studio::Item>();
    const QString prompt =
        item.recipe ? item.recipe->values.value("prompt"_L1).toString() : QString();
    const QString problem = m_thumbnails.problem(item); // why there is no picture of it
    // Escaped: a tool tip would show outside text as markup.
    QToolTip::showText(
        event->globalPos(),
        u"<span>%1</span>"_qs.arg((!problem.isEmpty() ? problem : prompt.isEmpty() ? item.title() : prompt).toHtmlEscaped()),
        view);
    return true;
}

} // namespace library
