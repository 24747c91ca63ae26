// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/pairlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace viewer {

int PairLayout::arrange(const QRect &rect, bool apply) const
{
    const int half = (rect.width() - spacing()) / 2;
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    std::vector<QLayoutItem *> shown;
    for (const auto &item : items()) {
        if (!item->isEmpty())
            shown.push_back(item.get());
    }
    const auto isNarrow = [half](const QLayoutItem *item) { return item->sizeHint().width() <= half; };
    const auto put = [&](QLayoutItem *item, const QRect &place) {
        if (apply)
            item->setGeometry(QStyle::visualRect(direction, rect, place));
    };
    int y = rect.y();
    bool wasPair = false;
    for (size_t i = 0; i < shown.size();) {
        if (i > 0)
            y += spacing();
        QLayoutItem *first = shown[i++];
        int height = first->sizeHint().height();
        if (i < shown.size() && isNarrow(first) && isNarrow(shown[i])) {
            QLayoutItem *second = shown[i++];
            height = std::max(height, second->sizeHint().height());
            wasPair = true;
            put(first, {rect.x(), y, half, height});
            put(second, {rect.x() + rect.width() - half, y, half, height});
        } else {
            // One alone at the end is as wide as the pair above it, unless its words need more.
            const bool isHalf = i == shown.size() && wasPair && isNarrow(first);
            wasPair = false;
            put(first, {rect.x(), y, isHalf ? half : rect.width(), height});
        }
        y += height;
    }
    return y - rect.y();
}

} // namespace viewer
