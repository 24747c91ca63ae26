// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style.h"

#include "room.h"
#include "theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

namespace theme {

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Tokens &t = tokens(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
        return drawPushButtonLabel(option, painter);
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->icon.isNull()) {
            QStyleOptionButton label; // drawn as that of a push button
            label.QStyleOption::operator=(*button);
            label.icon = button->icon;
            label.iconSize = button->iconSize;
            label.text = button->text;
            return drawPushButtonLabel(&label, painter);
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            // Words that are too long for the box end in dots, not in the middle of a letter.
            QStyleOptionComboBox label = *box;
            int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - 2;
            if (!box->currentIcon.isNull())
                room -= box->iconSize.width() + 4;
            label.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        drawTab(option, painter);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab label = *tab;
            label.palette.setColor(QPalette::WindowText, tab->state & State_Selected ? t.text : t.textSecond);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.line);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader label = *header;
            label.palette.setColor(QPalette::ButtonText, t.textSecond);
            const int room = header->rect.width() - 2 * cellInset;
            label.text = header->fontMetrics.elidedText(header->text, Qt::ElideRight, room);
            label.state &= ~State_On; // no bold for the section of the selection
            label.rect.adjust(cellInset - 2, 0, 2 - cellInset, 0); // over the text of the cells: the base style has 2
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->direction == Qt::RightToLeft && item->text.contains(u'\t')) {
            // The keys are Latin: “Ctrl+,” ends in the comma here too.
            constexpr QChar leftToRight(0x200E);
            QStyleOptionMenuItem label = *item;
            label.text.insert(label.text.indexOf(u'\t') + 1, leftToRight);
            label.text.append(leftToRight);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(option->rect, option->palette.color(QPalette::Window));
            if (item->state & (State_Selected | State_Sunken) && item->state & State_Enabled)
                fillRounded(painter, option->rect, t.button);
            drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextDontClip | Qt::TextSingleLine,
                         item->palette, item->state & State_Enabled, item->text, QPalette::WindowText);
            return;
        }
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, t.line);
        return;
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        drawProgress(option, painter);
        return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const QRect r = option->rect;
            painter->fillRect(frame->frameShape == QFrame::HLine ? QRect(r.left(), r.center().y(), r.width(), 1)
                                                                 : QRect(r.center().x(), r.top(), 1, r.height()),
                              t.line);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_Slider:
        return drawSlider(option, painter, widget);
    case CC_ScrollBar:
        return drawScrollBar(option, painter, widget);
    case CC_ComboBox:
        return drawComboBox(option, painter, widget);
    case CC_SpinBox:
        return drawSpinBox(option, painter, widget);
    case CC_ToolButton:
        // A button that only opens a menu says so by what is on it; the arrow would lie over the text.
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->features & QStyleOptionToolButton::HasMenu) {
            QStyleOptionToolButton plain = *button;
            plain.features &= ~QStyleOptionToolButton::HasMenu;
            return QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        }
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        break;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        // No arrow buttons: their room belongs to the groove.
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine || !bar)
            return {};
        const bool across = bar->orientation == Qt::Horizontal;
        const int length = across ? bar->rect.width() : bar->rect.height();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        const int handle = range <= 0 ? length
                                      : qBound(qMin(32, length), int(qint64(length) * bar->pageStep / (range + bar->pageStep)), length);
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
        const auto span = [&](int from, int to) {
            const QRect r = across ? QRect(bar->rect.left() + from, bar->rect.top(), to - from, bar->rect.height())
                                   : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), to - from);
            return visualRect(bar->direction, bar->rect, r);
        };
        switch (part) {
        case SC_ScrollBarSlider:
            return span(start, start + handle);
        case SC_ScrollBarSubPage:
            return span(0, start);
        case SC_ScrollBarAddPage:
            return span(start + handle, length);
        default:
            return bar->rect;
        }
    }
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const auto inset = [&](int before, int after) {
        const QRect turned = visualRect(option->direction, option->rect, rect);
        return visualRect(option->direction, option->rect, turned.adjusted(before, 0, -after, 0));
    };
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        return inset(combo && combo->editable ? comboInset - 1 : comboInset, 0); // a text field inside has an inset of its own
    }
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return inset(spinInset, spinInset);
    return rect;
}

// Texts begin at the same distance from the edge in every kind of field.
QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_ItemViewItemFocusRect)
        return option->rect; // the whole row, as its fill
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return element == SE_LineEditContents && frame && frame->lineWidth > 0 ? rect.adjusted(5, 0, -5, 0) : rect;
}

void Style::drawSlider(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider)
        return;
    const Tokens &t = tokens(option->palette);
    const bool enabled = option->state & State_Enabled;
    const QRectF handle = subControlRect(CC_Slider, option, SC_SliderHandle, widget);
    const QRectF area = option->rect;
    const bool across = slider->orientation == Qt::Horizontal;
    const QRectF groove = across ? QRectF(area.left(), area.center().y() - 2, area.width(), 4)
                                 : QRectF(area.center().x() - 2, area.top(), 4, area.height());
    QRectF filled = groove;
    if (across && slider->upsideDown)
        filled.setLeft(handle.center().x());
    else if (across)
        filled.setRight(handle.center().x());
    else if (slider->upsideDown)
        filled.setTop(handle.center().y());
    else
        filled.setBottom(handle.center().y());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.line);
    painter->drawRoundedRect(groove, 2, 2);
    painter->setBrush(enabled ? t.accent : t.textThird);
    painter->drawRoundedRect(filled, 2, 2);
    const qreal r = 7;
    painter->setBrush(enabled ? t.text : t.textThird);
    painter->drawEllipse(handle.center(), r, r);
    if ((option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(t.accent, 2));
        painter->drawEllipse(handle.center(), r + 2, r + 2);
    }
    painter->restore();
}

void Style::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return;
    const Tokens &t = tokens(option->palette);
    painter->fillRect(option->rect, option->palette.color(widget ? widget->backgroundRole() : QPalette::Window));
    if (bar->maximum <= bar->minimum)
        return;
    const bool lively = option->state & (State_MouseOver | State_Sunken);
    const QRectF handle = QRectF(subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget)).adjusted(2, 2, -2, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(lively ? t.textThird : t.line);
    const qreal r = qMin(handle.width(), handle.height()) / 2;
    painter->drawRoundedRect(handle, r, r);
    painter->restore();
}

void Style::drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens(option->palette);
    const bool focus = option->state & State_HasFocus;
    const bool enabled = option->state & State_Enabled;
    fillRounded(painter, option->rect, enabled ? t.field : t.panel,
                focus ? t.accent : (option->state & State_MouseOver && enabled ? t.textSecond : t.edge), focus ? 2 : 1);
    QStyleOption arrow;
    arrow.initFrom(widget);
    arrow.palette = option->palette;
    arrow.state = option->state;
    const QRect room = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    arrow.rect = QRect(0, 0, 10, 10);
    arrow.rect.moveCenter(room.center());
    drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
}

void Style::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin)
        return;
    const Tokens &t = tokens(option->palette);
    const bool focus = option->state & State_HasFocus;
    fillRounded(painter, option->rect, option->state & State_Enabled ? t.field : t.panel, focus ? t.accent : t.edge, focus ? 2 : 1);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const auto &[part, element] : {std::pair(SC_SpinBoxUp, PE_IndicatorArrowUp), std::pair(SC_SpinBoxDown, PE_IndicatorArrowDown)}) {
        QStyleOption arrow;
        arrow.palette = option->palette;
        arrow.state = option->state;
        arrow.rect = subControlRect(CC_SpinBox, option, part, widget).adjusted(2, 2, -2, -2);
        drawPrimitive(element, &arrow, painter, widget);
    }
}

void Style::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const Tokens &t = tokens(option->palette);
    const QRect r = option->rect;
    if (option->state & State_Selected)
        painter->fillRect(QRect(r.left() + 8, r.bottom() - 1, r.width() - 16, 2), t.accent);
    if ((option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange))
        drawFocusRing(painter, r, option->palette);
}

void Style::drawProgress(const QStyleOption *option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    const Tokens &t = tokens(option->palette);
    const QRectF area = option->rect;
    const QRectF groove(area.left(), area.center().y() - 2, area.width(), 4);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.line);
    painter->drawRoundedRect(groove, 2, 2);
    const bool unknown = bar->maximum <= bar->minimum;
    const qreal part = unknown ? 1.0 : qreal(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
    QRectF filled = groove;
    filled.setWidth(groove.width() * qBound(0.0, part, 1.0));
    if (option->direction == Qt::RightToLeft)
        filled.moveRight(groove.right());
    painter->setBrush(unknown ? t.textThird : t.accent);
    painter->drawRoundedRect(filled, 2, 2);
    painter->restore();
}

} // namespace theme
