// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray.h"

#include "theme.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace shell {

Tray::Tray(QAction *pause, QObject *parent)
    : QObject(parent)
    , m_icon(new QSystemTrayIcon(theme::icon(QStringLiteral("gesso")), this))
    , m_menu(std::make_unique<QMenu>())
{
    QAction *open = m_menu->addAction(tr("&Open Gesso"), this, &Tray::openWanted);
    m_menu->setDefaultAction(open);
    m_jobs = m_menu->addAction(QString());
    m_jobs->setEnabled(false);
    m_menu->addSeparator();
    if (pause)
        m_menu->addAction(pause);
    m_menu->addAction(tr("&Quit"), this, &Tray::quitWanted);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openWanted();
    });
    showJobs(0, 0);
    m_icon->show();
}

Tray::~Tray() = default;

bool Tray::isPossible()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::showJobs(int running, int waiting)
{
    const QString sentence = running + waiting == 0 ? tr("No jobs running") : tr("%L1 running, %L2 waiting").arg(running).arg(waiting);
    m_jobs->setText(sentence);
    m_icon->setToolTip(QStringLiteral("Gesso — ") + sentence);
}

} // namespace shell
