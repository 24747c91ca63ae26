// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/modelfinderrow.h"

#include "compose/modelfinderlist.h"
#include "compose/words.h"

#include "studio/catalog/modelpictures.h"
#include "style.h"
#include "theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace compose {
namespace {

constexpr int rowHeight = 56;
constexpr int headingHeight = 34;
constexpr int pictureSide = 40;
constexpr int starSide = 28;
constexpr int smallPixels = 12;
constexpr int narrowest = 300; // for two texts in the first line

ModelList::Row rowOf(const QModelIndex &index)
{
    return ModelList::Row(index.data(ModelList::RowRole).toInt());
}

QFont smallFont(const QFont &font)
{
    QFont small = font;
    small.setPixelSize(smallPixels);
    return small;
}

} // namespace

void paintStar(QPainter *painter, const QRectF &box, const QColor &color, bool filled)
{
    constexpr int points = 5;
    constexpr double inner = 0.45; // of the outer radius
    QPainterPath path;
    for (int i = 0; i < 2 * points; ++i) {
        const double radius = box.width() / 2 * (i % 2 == 0 ? 1 : inner);
        const double angle = std::numbers::pi * (i / double(points) - 0.5);
        const QPointF point = box.center() + QPointF(std::cos(angle) * radius, std::sin(angle) * radius);
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(filled ? QBrush(color) : QBrush(Qt::NoBrush));
    painter->drawPath(path);
    painter->restore();
}

ModelRow::ModelRow(studio::ModelPictures &pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_pictures(pictures)
{
}

QRect ModelRow::starIn(const QRect &row, Qt::LayoutDirection direction)
{
    const QRect box(row.right() - 8 - starSide, row.center().y() - starSide / 2, starSide, starSide);
    return QStyle::visualRect(direction, row, box);
}

QSize ModelRow::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200, rowOf(index) == ModelList::Row::Heading ? headingHeight : rowHeight};
}

void ModelRow::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &text) const
{
    QFont font = smallFont(option.font);
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(theme::tokens(option.palette).textSecond);
    painter->drawText(option.rect.adjusted(14, 8, -14, -4),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignBottom), text);
}

void ModelRow::paintPicture(QPainter *painter, const QRect &box, const QModelIndex &index) const
{
    const theme::Tokens &t = theme::tokens(QPalette());
    const QUrl url = index.data(ModelList::PictureRole).toUrl();
    const QImage picture = url.isEmpty() ? QImage() : m_pictures.picture(url);
    if (picture.isNull()) {
        theme::fillRounded(painter, box, t.button);
        const QString icon = rowOf(index) == ModelList::Row::Typed ? QStringLiteral("link")
                                                                   : makesIcon(index.data(ModelList::MakesRole).toString());
        theme::icon(icon).paint(painter, box.adjusted(10, 10, -10, -10));
        return;
    }
    // The middle of it fills the tile.
    const int side = qMin(picture.width(), picture.height());
    const QRect middle((picture.width() - side) / 2, (picture.height() - side) / 2, side, side);
    QPainterPath rounded;
    rounded.addRoundedRect(box, theme::radius, theme::radius);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter->setClipPath(rounded);
    painter->drawImage(box, picture, middle);
    painter->restore();
}

void ModelRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (rowOf(index) == ModelList::Row::Heading) {
        paintHeading(painter, option, index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    const theme::Tokens &t = theme::tokens(option.palette);
    const QRect r = option.rect.adjusted(4, 1, -4, -1);
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        theme::fillRounded(painter, r, t.selection);
    else if (hovered)
        theme::fillRounded(painter, r, t.button);
    const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(option.direction, r, box); };
    paintPicture(painter, mirrored(QRect(r.left() + 8, r.center().y() - pictureSide / 2, pictureSide, pictureSide)), index);

    const bool favourite = index.data(ModelList::FavouriteRole).toBool();
    if (rowOf(index) == ModelList::Row::Model && (favourite || hovered || selected)) {
        const QRect star = starIn(option.rect, option.direction);
        paintStar(painter, QRectF(star).adjusted(6, 6, -6, -6), favourite ? t.warning : t.textThird, favourite);
    }

    const QFont small = smallFont(option.font);
    const QFontMetrics smallMetrics(small);
    const QRect words = r.adjusted(8 + pictureSide + 10, 8, -starSide - 10, -8);
    const auto line = [&](QRect box, const QString &text, Qt::Alignment side) {
        painter->drawText(mirrored(box), int(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    };
    // Left and right of a line: the right one is never cut.
    const auto both = [&](int top, const QFont &font, const QColor &color, const QString &left, const QString &right, const QColor &rightColor) {
        const int width = right.isEmpty() ? 0 : smallMetrics.horizontalAdvance(right) + 1;
        painter->setFont(font);
        painter->setPen(color);
        line(QRect(words.left(), top, words.width() - width - (width > 0 ? 10 : 0), 19), left, Qt::AlignLeft);
        painter->setFont(small);
        painter->setPen(rightColor);
        line(QRect(words.right() - width + 1, top, width, 19), right, Qt::AlignRight);
    };
    const QString state = index.data(ModelList::StateRole).toString();
    const QString price = index.data(ModelList::PriceRole).toString();
    const QString latency = index.data(ModelList::LatencyRole).toString();
    // Where there is little room the name has its line for itself.
    const bool isNarrow = words.width() < narrowest;
    both(words.top(), option.font, t.text, index.data(Qt::DisplayRole).toString(), isNarrow ? QString() : price, t.textSecond);
    both(words.top() + 19, small, t.textSecond, index.data(ModelList::SubtitleRole).toString(),
         !state.isEmpty() ? state : isNarrow ? price : latency, state.isEmpty() ? t.textSecond : t.warning);
    if (selected && (option.state & QStyle::State_HasFocus))
        theme::drawFocusRing(painter, r, option.palette);
    painter->restore();
}

} // namespace compose
