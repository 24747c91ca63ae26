// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/sourcebutton.h"

#include "compose/media/screengrab.h"
#include "live/camerasource.h"
#include "live/castportal.h"
#include "live/castsource.h"
#include "live/livesource.h"
#include "live/screensource.h"
#include "theme.h"

#include <QAction>
#include <QActionGroup>
#include <QCameraDevice>
#include <QMediaDevices>
#include <QMenu>
#include <QScreen>
#include <QTimer>

namespace live {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto menuIsGone = 250ms;

QAction *addUnusable(QMenu &menu, const QString &why)
{
    QAction *action = menu.addAction(why);
    action->setEnabled(false);
    return action;
}

// Names of devices come from outside: an ampersand is no mnemonic.
QString plain(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

SourceButton::SourceButton(LiveSource &source, QWidget *parent)
    : QToolButton(parent)
    , m_source(source)
    , m_menu(new QMenu(this))
{
    setAutoRaise(true);
    setFixedSize(32, 32);
    setPopupMode(QToolButton::InstantPopup);
    setAccessibleName(tr("Live source"));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SourceButton::fillMenu);
    connect(&source, &LiveSource::changed, this, &SourceButton::showChoice);
    showChoice();
}

void SourceButton::fillMenu()
{
    m_menu->clear();
    QAction *none = m_menu->addAction(tr("Only the drawing"), this, [this] { m_source.choose(nullptr); });
    none->setCheckable(true);
    none->setChecked(!m_source.chosen());
    if (const FrameSource *chosen = m_source.chosen()) {
        QAction *present = m_menu->addAction(plain(chosen->name()));
        present->setCheckable(true);
        present->setChecked(true);
    }
    m_menu->addSeparator();
    addCameras();
    addScreen();
    m_menu->addSeparator();
    addPlaces();
}

void SourceButton::addCameras()
{
    const QList<QCameraDevice> cameras = QMediaDevices::videoInputs();
    if (cameras.isEmpty())
        addUnusable(*m_menu, tr("No camera was found"));
    for (const QCameraDevice &camera : cameras)
        m_menu->addAction(plain(tr("Camera: %1").arg(camera.description())), this,
                          [this, camera] { m_source.choose(std::make_unique<CameraSource>(camera)); });
}

void SourceButton::addScreen()
{
    if (CastSource::isNeeded() && CastPortal::isBuiltIn())
        m_menu->addAction(tr("Screen or window…"), this, [this] { m_source.choose(std::make_unique<CastSource>()); });
    else if (CastSource::isNeeded())
        addUnusable(*m_menu, tr("Screen or window: this program was built without PipeWire, which brings its pictures"));
    else if (compose::ScreenGrab::isPossible())
        m_menu->addAction(tr("Area of the screen…"), this, &SourceButton::askForPart);
    else
        addUnusable(*m_menu, tr("Area of the screen: this desktop does not let a program look at it"));
}

void SourceButton::addPlaces()
{
    auto *places = new QActionGroup(m_menu);
    for (const bool covers : {false, true}) {
        QAction *action = m_menu->addAction(covers ? tr("Instead of the drawing") : tr("Under the drawing"), this,
                                            [this, covers] { m_source.setCovering(covers); });
        action->setCheckable(true);
        action->setChecked(m_source.isCovering() == covers);
        action->setEnabled(m_source.chosen() != nullptr);
        places->addAction(action);
    }
}

void SourceButton::askForPart()
{
    // The menu is still on the screen, and would be on its picture.
    QTimer::singleShot(menuIsGone, this, &SourceButton::showSheets);
}

void SourceButton::showSheets()
{
    auto *grab = new compose::ScreenGrab(this);
    connect(grab, &compose::ScreenGrab::chosen, this, [this](QScreen *screen, const QRect &part) {
        m_source.choose(std::make_unique<ScreenSource>(screen, part));
    });
    connect(grab, &compose::ScreenGrab::grabbed, grab, &QObject::deleteLater);
    connect(grab, &compose::ScreenGrab::givenUp, grab, &QObject::deleteLater);
    grab->start();
}

void SourceButton::showChoice()
{
    const FrameSource *chosen = m_source.chosen();
    setIcon(theme::icon(chosen ? u"video"_s : u"image"_s));
    setToolTip(chosen ? tr("Live source: %1").arg(chosen->name()) : tr("A camera or a part of the screen under the drawing"));
}

} // namespace live
