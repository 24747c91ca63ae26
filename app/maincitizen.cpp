// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MainWindow: one program among others on the desktop. Links, files of late, the tray.

#include "mainwindow.h"

#include "links.h"
#include "recentfiles.h"
#include "tray.h"

#include "compose/composepanel.h"
#include "settings/settingsform.h"
#include "studio/jobs/jobqueue.h"
#include "studio/library/library.h"
#include "studio/studio.h"
#include "viewer/inspector.h"
#include "viewer/stage.h"

#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QSettings>

#include <utility>

namespace shell {

void MainWindow::openFiles(const QStringList &files)
{
    QStringList paths;
    for (const QString &each : openable(files, QDir::currentPath())) {
        if (isLink(each)) {
            openLink(each);
            continue;
        }
        m_recentFiles->add(each);
        paths << each;
    }
    if (!paths.isEmpty())
        take({.files = paths}, std::nullopt);
}

void MainWindow::openLink(const QString &text)
{
    const auto link = parseLink(text);
    if (!link)
        return warn(link.error());
    if (link->endpoint.isEmpty()) {
        const auto item = m_studio.library().item(link->item);
        if (!item)
            return warn(tr("What this link leads to is not in the library."));
        m_stage->showItems({*item});
        m_inspector->show(*item);
        return showPage(CreatePage);
    }
    showPage(CreatePage);
    m_compose->startWith(
        link->endpoint,
        [this, link = *link](const studio::Form &form, const studio::Values &draft) {
            const Filled filling = filled(form, draft, link);
            if (!filling.left.isEmpty())
                warn(tr("The form does not take all that the link brings. Left out: %1.").arg(filling.left.join(QStringLiteral(", "))));
            return filling.values;
        },
        tr("A link filled in the form. Nothing is sent before you generate."));
    m_compose->focusFirst();
}

void MainWindow::buildRecentFiles(QMenu *file)
{
    m_recentFiles = new RecentFiles(m_settings, this);
    QMenu *menu = file->addMenu(tr("Open &recent"));
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, m_recentFiles, [this, menu] { m_recentFiles->fill(*menu); });
    m_recentFiles->fill(*menu); // for those who look without opening it
    connect(m_recentFiles, &RecentFiles::chosen, this, [this](const QString &path) { openFiles({path}); });
}

void MainWindow::useTraySettings()
{
    const bool isWanted = m_settings.value(settings::keys::tray).toBool() && Tray::isPossible();
    if (isWanted == bool(m_tray))
        return;
    QApplication::setQuitOnLastWindowClosed(!isWanted); // a closed help window is no reason when this one is in the tray
    if (!isWanted) {
        delete std::exchange(m_tray, nullptr);
        return;
    }
    m_tray = new Tray(m_pause, this);
    m_tray->showJobs(m_studio.jobs().running(), m_studio.jobs().waiting());
    connect(m_tray, &Tray::openWanted, this, [this] {
        setWindowState(windowState() & ~Qt::WindowMinimized);
        show();
        raise();
        activateWindow();
    });
    connect(m_tray, &Tray::quitWanted, this, &MainWindow::quit);
}

bool MainWindow::hidesInTray() const
{
    return m_tray && !m_quits && m_studio.jobs().running() + m_studio.jobs().waiting() > 0;
}

// Not into the tray, and from there without a question that nobody would see.
void MainWindow::quit()
{
    m_quits = true;
    m_closing = m_closing || isHidden();
    close();
}

} // namespace shell
