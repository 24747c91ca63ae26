// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "messagebar.h"

#include "compose/composepanel.h"
#include "library/librarypage.h"
#include "queue/queuepanel.h"
#include "studio/library/library.h"
#include "studio/jobs/jobqueue.h"
#include "studio/studio.h"
#include "viewer/filedrag.h"
#include "viewer/inspector.h"
#include "viewer/stage.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>

namespace shell {

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Open files…"), QKeySequence::Open, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Open files"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openFiles);
        dialog->open();
    });
    buildRecentFiles(file);
    file->addAction(tr("Open &job sheet…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), this, &MainWindow::askForSheetFile);
    file->addAction(tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), this, [this] {
        exportItems(m_pages->currentIndex() == LibraryPage ? m_library->selectedItems() : m_stage->items());
    });
    file->addAction(tr("Show library &folder"), this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_studio.library().folder()));
    });
    file->addAction(tr("Read the library folder a&gain"), this, [this] {
        say(tr("The files of the library are being read."));
        m_studio.library().rebuild();
    });
    file->addSeparator();
    file->addAction(tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), this, &MainWindow::showSettings);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &MainWindow::quit);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(tr("Choose &model…"), QKeySequence(Qt::CTRL | Qt::Key_K), this, [this] {
        showPage(CreatePage);
        m_compose->pickModel();
    });
    QAction *generate = edit->addAction(tr("&Generate"), m_compose, &compose::ComposePanel::generate);
    generate->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    QAction *next = edit->addAction(tr("Generate &next, before what waits"), m_compose, &compose::ComposePanel::generateNext);
    next->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter)});
    edit->addAction(tr("Plan a s&weep…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), this, &MainWindow::planSweep);

    edit->addSeparator();
    edit->addAction(tr("&Copy the result"), QKeySequence::Copy, this, &MainWindow::copyShown);
    edit->addAction(tr("&Paste settings or code"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), this, [this] {
        showPage(CreatePage);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        if (const auto recipe = copied ? viewer::recipeIn(*copied) : std::nullopt)
            return useRecipe(*recipe);
        const QByteArray text = copied ? copied->text().toUtf8() : QByteArray();
        if (const auto recipe = studio::Recipe::fromJson(QJsonDocument::fromJson(text).object()))
            return useRecipe(*recipe); // as "gesso restore" prints it
        m_compose->pasteCode();
    });

    QMenu *view = menuBar()->addMenu(tr("&View"));
    const QStringList pages{tr("&Create"), tr("&Live"), tr("Li&brary"), tr("&Models")};
    for (int i = 0; i < int(pages.size()); ++i)
        view->addAction(pages.at(i), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this, [this, i] { showPage(i); });
    view->addSeparator();
    QAction *inspector = view->addAction(tr("&Inspector"), QKeySequence(Qt::Key_F4), this, [this] {
        m_inspectorWanted = !m_inspectorWanted;
        showPage(m_pages->currentIndex());
    });
    inspector->setCheckable(true);
    connect(view, &QMenu::aboutToShow, inspector, [this, inspector] { inspector->setChecked(m_inspectorWanted); });
    QAction *code = view->addAction(tr("Re&quest as code"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this, [this] {
        showPage(CreatePage);
        m_compose->setCodeShown(!m_compose->isCodeShown());
        m_compose->focusFirst();
    });
    code->setCheckable(true);
    connect(view, &QMenu::aboutToShow, code, [this, code] { code->setChecked(m_compose->isCodeShown()); });
    buildViewers(view);
    view->addAction(tr("&Reset layout"), this, [this] {
        m_inspectorWanted = true;
        resetLayout();
        showPage(m_pages->currentIndex());
    });
    view->addAction(tr("&Full screen"), QKeySequence(Qt::Key_F11), this, [this] {
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    });

    QMenu *queue = menuBar()->addMenu(tr("&Queue"));
    QAction *pause = m_pause = queue->addAction(tr("&Pause"), &m_studio.jobs(), &studio::JobQueue::setPaused);
    pause->setCheckable(true);
    connect(&m_studio.jobs(), &studio::JobQueue::pausedChanged, pause, &QAction::setChecked);
    queue->addAction(tr("&Cancel job"), m_queue, &queue::QueuePanel::cancelSelected);
    queue->addAction(tr("&Retry job"), m_queue, &queue::QueuePanel::retrySelected);
    queue->addAction(tr("C&lear finished"), m_queue, &queue::QueuePanel::removeFinished);

    queue->addSeparator();
    queue->addAction(tr("&Spending…"), this, &MainWindow::showSpending);

    buildHelp();
}

} // namespace shell
