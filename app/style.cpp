// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style.h"

#include "room.h"
#include "theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSlider>
#include <QStyleOption>
#include <QTabBar>
#include <QTreeView>

namespace theme {

Style::Style()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void Style::polish(QWidget *widget)
{
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QSlider *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *label = qobject_cast<QLabel *>(widget))
        alignByLayout(label);
    if (auto *spin = qobject_cast<QAbstractSpinBox *>(widget); spin && !(spin->alignment() & Qt::AlignAbsolute)) // none of its own
        spin->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter); // above each other by their ones
    QProxyStyle::polish(widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {result.width() + 8, qMax(result.height(), rowHeight)};
    case CT_LineEdit:
        return {result.width(), qMax(result.height(), rowHeight)};
    case CT_ComboBox:
        return {result.width() + comboInset, qMax(result.height(), rowHeight)};
    case CT_SpinBox:
        // The field inside is as high as one that stands alone, which counts the frame twice.
        return {result.width() + 2 * spinInset, qMax(option->fontMetrics.height() + 12, rowHeight)};
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->icon.isNull())
            return {result.width() + labelGap, result.height()};
        return result;
    case CT_MenuBarItem:
        return {result.width(), qMax(result.height(), 28)};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return result;
        return {result.width() + 8, qMax(result.height(), 28)};
    case CT_HeaderSection:
        return {result.width() + 2 * cellInset, result.height()};
    case CT_TabBarTab:
        return {result.width(), qMax(result.height(), rowHeight)};
    default:
        return result;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return 2;
    case PM_FocusFrameHMargin:
        // Of a cell: its words begin below those of the header. In a tree the icon before them has the same room twice.
        if (qobject_cast<const QTreeView *>(widget))
            return cellInset / 2;
        return qobject_cast<const QAbstractItemView *>(widget) ? cellInset - 1
                                                               : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SplitterWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
        return 18;
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return 20;
    case PM_SliderLength:
        return 14;
    case PM_MenuPanelWidth:
        return 4;
    case PM_MenuBarHMargin:
        return 4;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return grid;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons: // those of the desktop are not ours
        return 0;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_DialogButtonLayout: // what only closes comes first, as in the dialogs that lay out their own buttons
        return QDialogButtonBox::GnomeLayout;
    case SH_UnderlineShortcut: // Arabic letters are joined: one of them with a line would stand apart, in another form
        return QGuiApplication::isRightToLeft() ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace theme
