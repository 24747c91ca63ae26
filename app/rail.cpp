// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rail.h"

#include "style.h"
#include "theme.h"

#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shell {
namespace {

constexpr int widest = 96;
constexpr int labelMargin = 14; // of both sides together
constexpr int tabHeight = 52;
constexpr int iconSide = 20;

QFont labelFont(const QFont &base)
{
    QFont font = base;
    font.setPixelSize(10);
    return font;
}

int widthFor(const QWidget &widget, const QString &label)
{
    return QFontMetrics(labelFont(widget.font())).horizontalAdvance(label) + labelMargin;
}

} // namespace

RailTabs::RailTabs(QWidget *parent)
    : QTabBar(parent)
{
    setShape(QTabBar::RoundedWest);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Pages"));
}

QSize RailTabs::tabSizeHint(int) const
{
    return {m_tabWidth, tabHeight};
}

void RailTabs::setTabWidth(int width)
{
    m_tabWidth = width;
    updateGeometry();
}

QSize RailTabs::minimumTabSizeHint(int) const
{
    return {m_tabWidth, tabHeight};
}

QSize RailTabs::minimumSizeHint() const
{
    return {m_tabWidth, tabHeight * count()};
}

void RailTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &t = theme::tokens(palette());
    const bool keyboard = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    for (int i = 0; i < count(); ++i) {
        const QRect cell = tabRect(i).adjusted(4, 2, -4, -2);
        const bool current = i == currentIndex();
        if (current)
            theme::fillRounded(&painter, cell, t.selection);
        else if (i == m_hovered)
            theme::fillRounded(&painter, cell, t.button);
        if (current && keyboard)
            theme::drawFocusRing(&painter, cell, palette());
        const QRect icon(cell.center().x() - iconSide / 2 + 1, cell.top() + 7, iconSide, iconSide);
        tabIcon(i).paint(&painter, icon);
        painter.setFont(labelFont(font()));
        painter.setPen(current || i == m_hovered ? t.text : t.textSecond);
        painter.drawText(QRect(cell.left(), icon.bottom() + 2, cell.width(), cell.bottom() - icon.bottom() - 4),
                         Qt::AlignCenter, tabText(i));
    }
}

void RailTabs::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0)
        return QTabBar::keyPressEvent(event);
    setCurrentIndex(qBound(0, currentIndex() + step, count() - 1));
}

bool RailTabs::event(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) {
        const int hovered = event->type() == QEvent::HoverLeave
            ? -1
            : tabAt(static_cast<QHoverEvent *>(event)->position().toPoint());
        if (hovered != m_hovered) {
            m_hovered = hovered;
            update();
        }
    }
    return QTabBar::event(event);
}

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new RailTabs(this))
    , m_settings(new QToolButton(this))
{
    m_settings->setText(tr("Settings"));
    m_settings->setIcon(theme::icon(QStringLiteral("settings")));
    m_settings->setIconSize({iconSide, iconSide});
    m_settings->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    m_settings->setAutoRaise(true);
    m_settings->setFont(labelFont(font()));
    m_settings->setFocusPolicy(Qt::TabFocus);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->addWidget(m_tabs);
    layout->addStretch();
    layout->addWidget(m_settings);
    makeWideEnough(m_settings->text());

    connect(m_tabs, &QTabBar::currentChanged, this, &Rail::pageChosen);
    connect(m_settings, &QToolButton::clicked, this, &Rail::settingsRequested);
}

void Rail::addPage(const QString &iconName, const QString &name, const QString &shortcut)
{
    const QSignalBlocker quiet(m_tabs); // adding the first tab chooses it
    const int index = m_tabs->addTab(theme::icon(iconName), name);
    m_tabs->setTabToolTip(index, tr("%1 (%2)").arg(name, shortcut));
    makeWideEnough(name);
}

void Rail::makeWideEnough(const QString &label)
{
    m_width = std::clamp(widthFor(*this, label), m_width, widest);
    m_settings->setFixedSize(m_width, tabHeight);
    m_tabs->setTabWidth(m_width);
    setFixedWidth(m_width);
}

void Rail::setCurrent(int page)
{
    m_tabs->setCurrentIndex(page);
}

} // namespace shell
