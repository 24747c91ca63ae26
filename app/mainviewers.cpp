// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MainWindow: images compared with each other, how loud clips and sounds play.

#include "mainwindow.h"

#include "library/librarypage.h"
#include "viewer/comparedialog.h"
#include "viewer/loudness.h"
#include "viewer/stage.h"

#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>

namespace shell {

void MainWindow::buildViewers(QMenu *view)
{
    QAction *compare = view->addAction(tr("Co&mpare images…"), QKeySequence(Qt::Key_C), this, [this] {
        compareItems(m_pages->currentIndex() == LibraryPage ? m_library->selectedItems() : m_stage->comparable());
    });
    // A letter alone: only where results have the focus.
    compare->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_stage->addAction(compare);
    m_library->addAction(compare);
    viewer::Loudness &loudness = viewer::Loudness::shared();
    const QString volume = QStringLiteral("viewer/volume"); // not whether it is muted: a start without sound would puzzle
    loudness.setPercent(std::max(1, m_settings.value(volume, 100).toInt()));
    connect(&loudness, &viewer::Loudness::changed, this, [this, volume] { m_settings.setValue(volume, viewer::Loudness::shared().percent()); });
    connect(m_stage, &viewer::Stage::compareRequested, this, &MainWindow::compareItems);
}

void MainWindow::compareItems(const std::vector<studio::Item> &items)
{
    const std::vector<studio::Item> images = viewer::CompareDialog::comparable(items);
    if (images.size() < 2)
        return say(tr("Choose two to four images to compare them."));
    (new viewer::CompareDialog(images, this))->show(); // deletes itself when closed
}

} // namespace shell
