// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/taborder.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QLayout>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace compose {
namespace {

// What takes part in Tab. A part that passes its focus on (the line of a spin box) is no stop of its own.
// Of a group of choices only the chosen one.
bool isStop(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        const QButtonGroup *group = button->group();
        if (group && group->exclusive() && group->checkedButton() && group->checkedButton() != button)
            return false;
    }
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isVisible() && widget->isEnabled();
}

void collect(QWidget *widget, std::vector<QWidget *> &way);

void collect(QLayout *layout, std::vector<QWidget *> &way)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget())
            collect(widget, way);
        else if (QLayout *inner = item->layout())
            collect(inner, way);
    }
}

// Children in reading order, for what places them itself: splitters, scroll areas, flowing rows.
std::vector<QWidget *> inReadingOrder(const QWidget *parent)
{
    std::vector<QWidget *> children;
    for (QObject *child : parent->children()) {
        if (child->isWidgetType())
            children.push_back(static_cast<QWidget *>(child));
    }
    const bool mirrored = parent->layoutDirection() == Qt::RightToLeft;
    std::ranges::stable_sort(children, [mirrored](const QWidget *one, const QWidget *other) {
        if (one->y() != other->y())
            return one->y() < other->y();
        return mirrored ? one->geometry().right() > other->geometry().right() : one->x() < other->x();
    });
    return children;
}

void collect(QWidget *widget, std::vector<QWidget *> &way)
{
    if (widget->isWindow() || !widget->isVisible())
        return;
    if (isStop(widget))
        way.push_back(widget);
    if (QLayout *layout = widget->layout()) {
        collect(layout, way);
    } else {
        for (QWidget *child : inReadingOrder(widget))
            collect(child, way);
    }
}

} // namespace

bool moveFocus(QWidget *window, const QWidget *from, bool next)
{
    std::vector<QWidget *> way;
    if (QLayout *layout = window->layout()) {
        collect(layout, way);
    } else {
        for (QWidget *child : inReadingOrder(window))
            collect(child, way);
    }
    if (way.empty())
        return false;
    auto here = std::ranges::find(way, from);
    for (const QWidget *outer = from; here == way.end() && outer && outer != window; outer = outer->parentWidget())
        here = std::ranges::find(way, outer);
    if (here == way.end())
        here = next ? std::prev(way.end()) : way.begin();
    if (next)
        here = std::next(here) == way.end() ? way.begin() : std::next(here);
    else
        here = here == way.begin() ? std::prev(way.end()) : std::prev(here);
    (*here)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace compose
