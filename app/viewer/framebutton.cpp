// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/framebutton.h"

#include "theme.h"

#include <QMenu>

#include <array>

namespace viewer {

using namespace Qt::StringLiterals;

FrameButton::FrameButton(QWidget *parent)
    : QToolButton(parent)
{
    setIcon(theme::icon(u"image"_s));
    setIconSize(QSize(20, 20));
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setAccessibleName(tr("Frame"));
    setToolTip(tr("This frame as an image"));

    auto *menu = new QMenu(this);
    connect(menu->addAction(tr("Save frame as image")), &QAction::triggered, this, &FrameButton::saveWanted);
    connect(menu->addAction(tr("Copy frame")), &QAction::triggered, this, &FrameButton::copyWanted);
    QMenu *uses = menu->addMenu(tr("Use this frame as"));
    struct Use
    {
        QString verb;
        QString text;
    };
    const std::array<Use, 4> all{{{u"animate"_s, tr("Start image of a clip")},
                                  {u"end-frame"_s, tr("Last image of a clip")},
                                  {u"edit"_s, tr("Image to edit")},
                                  {u"reference"_s, tr("Reference")}}};
    for (const Use &use : all)
        connect(uses->addAction(use.text), &QAction::triggered, this, [this, verb = use.verb] { Q_EMIT useWanted(verb); });
    connect(menu->addAction(tr("Show this frame in the library")), &QAction::triggered, this, &FrameButton::posterWanted);
    menu->addSeparator();
    connect(menu->addAction(tr("Continue from the last frame")), &QAction::triggered, this, &FrameButton::continueWanted);
    setMenu(menu);
}

} // namespace viewer
