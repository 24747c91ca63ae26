// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/markbar.h"

#include "dot.h"
#include "theme.h"
#include "viewer/ratingstars.h"
#include "viewer/tagedit.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <array>

namespace viewer {

using namespace Qt::StringLiterals;
using studio::Label;

namespace {

constexpr std::array labels = {Label::None, Label::Red, Label::Orange, Label::Yellow, Label::Green, Label::Blue, Label::Purple, Label::Grey};

QIcon swatch(Label label, const QPalette &palette)
{
    const QColor colour = labelColor(label, palette);
    return theme::icon(theme::Dot{.fill = colour, .outline = colour.isValid() ? colour : theme::tokens(palette).textThird});
}

} // namespace

QString labelText(Label label)
{
    switch (label) {
    case Label::None:
        break;
    case Label::Red:
        return MarkBar::tr("Red");
    case Label::Orange:
        return MarkBar::tr("Orange");
    case Label::Yellow:
        return MarkBar::tr("Yellow");
    case Label::Green:
        return MarkBar::tr("Green");
    case Label::Blue:
        return MarkBar::tr("Blue");
    case Label::Purple:
        return MarkBar::tr("Purple");
    case Label::Grey:
        return MarkBar::tr("Grey");
    }
    return MarkBar::tr("No colour");
}

QColor labelColor(Label label, const QPalette &palette)
{
    const bool dark = theme::isDark(theme::schemeOf(palette));
    switch (label) {
    case Label::None:
        break;
    case Label::Red:
        return dark ? QColor(0xF0, 0x71, 0x71) : QColor(0xC9, 0x3A, 0x32);
    case Label::Orange:
        return dark ? QColor(0xF0, 0x9A, 0x52) : QColor(0xC2, 0x62, 0x12);
    case Label::Yellow:
        return dark ? QColor(0xEB, 0xCB, 0x4B) : QColor(0xA8, 0x82, 0x00);
    case Label::Green:
        return dark ? QColor(0x58, 0xC4, 0x8D) : QColor(0x1F, 0x86, 0x54);
    case Label::Blue:
        return dark ? QColor(0x6F, 0xA8, 0xF5) : QColor(0x2B, 0x66, 0xC4);
    case Label::Purple:
        return dark ? QColor(0xB9, 0x8C, 0xF2) : QColor(0x7B, 0x47, 0xC2);
    case Label::Grey:
        return dark ? QColor(0xA9, 0xAD, 0xB4) : QColor(0x6A, 0x6E, 0x75);
    }
    return {};
}

MarkBar::MarkBar(QWidget *parent)
    : QWidget(parent)
    , m_stars(new RatingStars(this))
    , m_favourite(new QToolButton(this))
    , m_colour(new QToolButton(this))
    , m_colours(new QMenu(this))
    , m_tags(new TagEdit(this))
{
    m_favourite->setIcon(theme::icon(u"heart"_s));
    m_favourite->setCheckable(true);
    m_favourite->setAutoRaise(true);
    m_favourite->setFixedSize(26, 26);
    m_favourite->setAccessibleName(tr("Favourite"));
    m_favourite->setToolTip(tr("Favourite: is never removed by a rule"));
    m_colour->setAutoRaise(true);
    m_colour->setFixedHeight(26);

    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_stars);
    row->addWidget(m_favourite);
    row->addStretch(1);
    row->addWidget(m_colour);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_tags);

    connect(m_stars, &RatingStars::rated, this, &MarkBar::rated);
    connect(m_favourite, &QToolButton::clicked, this, &MarkBar::favouriteChosen);
    connect(m_tags, &TagEdit::edited, this, &MarkBar::tagsEdited);
    connect(m_colour, &QToolButton::clicked, this, &MarkBar::chooseLabel);
    showLabel();
}

void MarkBar::show(const studio::Item &item)
{
    m_stars->show(item.rating);
    m_favourite->setChecked(item.favourite);
    m_label = item.label;
    showLabel();
    m_tags->setTags(item.tags);
}

void MarkBar::setKnownTags(const QStringList &tags)
{
    m_tags->setKnownTags(tags);
}

void MarkBar::chooseLabel()
{
    m_colours->clear();
    auto *group = new QActionGroup(m_colours);
    for (const Label label : labels) {
        QAction *action = m_colours->addAction(swatch(label, palette()), labelText(label));
        action->setCheckable(true);
        action->setChecked(label == m_label);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, label] {
            m_label = label;
            showLabel();
            Q_EMIT labelChosen(label);
        });
    }
    m_colours->popup(m_colour->mapToGlobal(QPoint(0, m_colour->height())));
}

void MarkBar::showLabel()
{
    m_colour->setIcon(swatch(m_label, palette()));
    m_colour->setAccessibleName(tr("Colour: %1").arg(labelText(m_label)));
    m_colour->setToolTip(labelText(m_label));
}

void MarkBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showLabel();
}

} // namespace viewer
