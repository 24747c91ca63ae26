// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/itemdelegate.h"

#include "studio/library/library.h"
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
    const auto item = index.data(studio::ItemModel::ItemRole).value<studio::Item>();
    const QRect tile = option.rect.adjusted(margin, margin, -margin, -margin);
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
