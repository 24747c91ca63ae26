// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MainWindow: what is made from clips and sounds in the viewer.

#include "mainwindow.h"

#include "studio/library/library.h"
#include "studio/library/madefiles.h"
#include "studio/studio.h"
#include "viewer/itemviewer.h"
#include "viewer/joindialog.h"
#include "viewer/stage.h"

#include <QFileInfo>
#include <QUrl>

namespace shell {

void MainWindow::buildClips()
{
    m_madeFiles = new studio::MadeFiles(m_studio.library(), this);
    connect(m_madeFiles, &studio::MadeFiles::failed, this, &MainWindow::warn);
    connect(m_madeFiles, &studio::MadeFiles::taken, this, [this](qint64, const QString &path) {
        say(tr("%1 is in the library now.").arg(QFileInfo(path).fileName()));
    });
    connect(m_stage, &viewer::Stage::joinRequested, this, &MainWindow::joinItems);
    viewer::ItemViewer &viewer = m_stage->viewer();
    viewer.setFolder(m_studio.profile().folder);
    connect(&viewer, &viewer::ItemViewer::problem, this, &MainWindow::warn);
    connect(&viewer, &viewer::ItemViewer::made, this, [this](const QString &path, const studio::Item &from, const QString &what) {
        m_madeFiles->take(path, {from}, what);
    });
    connect(&viewer, &viewer::ItemViewer::frameWanted, this, [this](const QString &verb, const QString &path, const studio::Item &) {
        // What begins, ends or resembles a clip all goes where clips are made of images.
        chain(verb == QLatin1String("edit") ? verb : QStringLiteral("animate"), QUrl::fromLocalFile(path).toString(), media::Kind::Image);
    });
}

// Several clips, in the order in which they are given, as one.
void MainWindow::joinItems(const std::vector<studio::Item> &items)
{
    if (items.size() < 2)
        return;
    auto *dialog = new viewer::JoinDialog(items, m_studio.profile().folder + QStringLiteral("/inbox"), this);
    connect(dialog, &viewer::JoinDialog::joined, this, [this](const QString &path, const std::vector<studio::Item> &from) {
        m_madeFiles->take(path, from, QStringLiteral("join"));
    });
    dialog->open();
}

} // namespace shell
