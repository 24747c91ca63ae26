// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/taborder.h"

#include <QLayout>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace compose {
namespace {

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

void collect(QWidget *widget, std::vector<QWidget *> &way)
{
    if (widget->focusPolicy() & Qt::TabFocus) {
        way.push_back(widget); // what is inside a control is its own affair
    } else if (QLayout *layout = widget->layout()) {
        collect(layout, way);
    } else {
        for (QObject *child : widget->children()) {
            if (child->isWidgetType())
                collect(static_cast<QWidget *>(child), way);
        }
    }
}

} // namespace

void orderTabs(QWidget *root)
{
    std::vector<QWidget *> way;
    collect(root, way);
    for (std::size_t i = 1; i < way.size(); ++i) {
        if (way[i - 1]->nextInFocusChain() != way[i])
            QWidget::setTabOrder(way[i - 1], way[i]);
    }
}

} // namespace compose
