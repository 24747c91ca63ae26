// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/pairlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace viewer {

PairLayout::PairLayout(QWidget *parent, int spacing)
    : QLayout(parent)
{
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

PairLayout::~PairLayout() = default;

void PairLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *PairLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *PairLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int PairLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize PairLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void PairLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int PairLayout::arrange(const QRect &rect, bool apply) const
{
    const int half = (rect.width() - spacing()) / 2;
    const bool fits = std::ranges::all_of(m_items, [half](const auto &item) { return item->isEmpty() || item->sizeHint().width() <= half; });
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = rect.y();
    int rowHeight = 0;
    bool isSecond = false;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        if (!isSecond && rowHeight > 0) {
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        const int height = item->sizeHint().height();
        const QRect place(isSecond ? rect.x() + rect.width() - half : rect.x(), y, fits ? half : rect.width(), height);
        if (apply)
            item->setGeometry(QStyle::visualRect(direction, rect, place));
        rowHeight = std::max(rowHeight, height);
        isSecond = fits && !isSecond;
    }
    return y + rowHeight - rect.y();
}

} // namespace viewer
