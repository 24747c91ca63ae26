// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MainWindow: what is done with a result on the stage, as in the library; and the folder that is watched for more.

#include "mainwindow.h"

#include "messagebar.h"

#include "library/dialogs.h"
#include "library/itemmenu.h"
#include "library/librarypage.h"
#include "library/unwritten.h"
#include "settings/settingsform.h"
#include "studio/library/collections.h"
#include "studio/library/library.h"
#include "studio/library/marking.h"
#include "studio/library/watchfolder.h"
#include "studio/studio.h"
#include "viewer/filedrag.h"
#include "viewer/inspector.h"
#include "viewer/itemviewer.h"
#include "viewer/stage.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>

namespace shell {

void MainWindow::buildItems()
{
    studio::Library &library = m_studio.library();
    // Opened from the library, an item is one of what is listed there.
    connect(m_library, &library::LibraryPage::opened, this, [this](const studio::Item &item) {
        m_stage->showWithin(item,
                            {.next = [page = m_library](qint64 from, int step) { return page->neighbour(from, step); },
                             .place = [page = m_library](qint64 id) { return page->placeOf(id); },
                             .back = tr("Library")});
        m_inspector->show(item);
        showPage(CreatePage);
        m_stage->viewer().setFocus(Qt::OtherFocusReason);
    });
    connect(m_stage, &viewer::Stage::walkedTo, m_library, &library::LibraryPage::select);
    connect(m_stage, &viewer::Stage::leaveRequested, this, [this] {
        showPage(LibraryPage);
        m_library->takeFocus();
    });
    connect(m_stage, &viewer::Stage::menuWanted, this, &MainWindow::showItemMenu);
    connect(m_stage, &viewer::Stage::removeWanted, this, [this](const studio::Item &item) { removeItem(item.id); });
    connect(m_stage, &viewer::Stage::favouriteWanted, this, [this, &library](const studio::Item &item) {
        const auto marks = library.marking().marksOf({item.id});
        markItem(item.id, {.favourite = marks.empty() || !marks.front().favourite});
    });
    connect(m_stage, &viewer::Stage::tagsWanted, this, [this](const studio::Item &item) { tagItem(item.id); });
    connect(&library, &studio::Library::removed, m_stage, &viewer::Stage::removeItems);
    connect(m_library, &library::LibraryPage::chainWanted, this,
            [this](const QString &verb, const studio::Item &item) { chainItem(verb, item, {}); });
    connect(m_library, &library::LibraryPage::copyWanted, this, &MainWindow::copyShown);
    connect(m_library, &library::LibraryPage::compareRequested, this, &MainWindow::compareItems);
    connect(m_library, &library::LibraryPage::joinRequested, this, &MainWindow::joinItems);

    studio::Marking &marking = library.marking();
    connect(&m_stage->viewer(), &viewer::ItemViewer::posterWanted, &marking, &studio::Marking::choosePoster);
    connect(&marking, &studio::Marking::posterChosen, this, [this] { say(tr("The library shows the clip by this frame now.")); });
    connect(&marking, &studio::Marking::posterFailed, this, [this](const QString &, const QString &message) { warn(message); });
    connect(new library::Unwritten(marking, this), &library::Unwritten::told, this, &MainWindow::warn);
}

void MainWindow::showItemMenu(const studio::Item &item, const QPoint &place)
{
    if (library::ItemMenu *menu = itemMenu(item))
        menu->popup(place);
}

// Nothing for one that is gone.
library::ItemMenu *MainWindow::itemMenu(const studio::Item &item)
{
    studio::Library &library = m_studio.library();
    const auto now = library.item(item.id);
    if (!now)
        return nullptr;
    auto *menu = new library::ItemMenu({.items = {*now}, .isOpen = true, .collections = library.collections().all()}, this);
    const qint64 id = item.id;
    connect(menu, &library::ItemMenu::chainWanted, this, [this, now](const QString &verb) { chainItem(verb, *now, {}); });
    connect(menu, &library::ItemMenu::markWanted, this, [this, id](const studio::MarkChange &change) { markItem(id, change); });
    connect(menu, &library::ItemMenu::tagsWanted, this, [this, id] { tagItem(id); });
    connect(menu, &library::ItemMenu::collectWanted, this, [this, id](qint64 collection) { collectItem(collection, id); });
    connect(menu, &library::ItemMenu::newCollectionWanted, this, [this, id] {
        auto *dialog = new library::NameDialog(tr("New collection"), tr("Name"), {}, this);
        connect(dialog, &library::NameDialog::entered, this, [this, id](const QString &name) {
            const auto added = m_studio.library().collections().add(name);
            added ? collectItem(*added, id) : warn(added.error());
        });
        dialog->open();
    });
    connect(menu, &library::ItemMenu::folderWanted, this, [now] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(now->path).absolutePath())); });
    connect(menu, &library::ItemMenu::copyWanted, this, [this, now] {
        viewer::copyToClipboard(this, {*now}, [this] { say(tr("The result is on the clipboard: as a file and with its recipe.")); });
    });
    connect(menu, &library::ItemMenu::exportWanted, this, [this, now] { exportItems({*now}); });
    connect(menu, &library::ItemMenu::removeWanted, this, [this, id] { removeItem(id); });
    return menu;
}

void MainWindow::markItem(qint64 id, const studio::MarkChange &change)
{
    if (const auto before = m_studio.library().marking().change({id}, change); !before)
        warn(before.error());
}

void MainWindow::tagItem(qint64 id)
{
    const auto marks = m_studio.library().marking().marksOf({id});
    if (marks.empty())
        return;
    m_studio.library().marking().allTags(this, [this, id, had = marks.front().tags](const QStringList &known) {
        auto *dialog = new library::TagsDialog(had, known, 1, this);
        connect(dialog, &library::TagsDialog::changed, this, [this, id](const QStringList &added, const QStringList &removed) {
            markItem(id, {.addTags = added, .removeTags = removed});
        });
        dialog->open();
    });
}

void MainWindow::collectItem(qint64 collection, qint64 id)
{
    const auto put = m_studio.library().collections().put(collection, {id});
    if (!put)
        return warn(put.error());
    say(put->empty() ? tr("It is in that collection already.") : tr("1 item was added to the collection."));
}

void MainWindow::removeItem(qint64 id)
{
    if (const auto removed = m_studio.library().remove({id}); !removed)
        return warn(removed.error());
    m_messages->offer(tr("1 item moved to the bin."), {tr("Undo"), [this, id] {
                          if (const auto back = m_studio.library().restore({id}); !back)
                              return warn(back.error());
                          if (const auto item = m_studio.library().item(id); item && m_pages->currentIndex() == CreatePage)
                              m_stage->showItems({*item});
                      }});
}

// Told together: many files may come at once.
void MainWindow::buildWatching()
{
    m_watch = new studio::WatchFolder(m_studio.library(), this);
    m_watch->setMemory(m_keptIn + QStringLiteral("/watched.json"));
    connect(m_watch, &studio::WatchFolder::took, this, [this](int files) {
        say(files == 1 ? tr("1 file of the watched folder is in the library now.")
                       : tr("%n files of the watched folder are in the library now.", nullptr, files));
    });
    connect(m_watch, &studio::WatchFolder::refused, this, [this](const QString &path, const QString &message) {
        m_messages->say(MessageBar::Tone::Notice, tr("%1 in the watched folder was left out: %2").arg(QFileInfo(path).fileName(), message));
    });
    connect(m_library, &library::LibraryPage::watchWanted, this, [this] {
        showSettings();
        m_settingsDialog->focusField(settings::keys::watch);
    });
    QTimer::singleShot(0, this, [this] { useWatchSettings(); }); // not while the window is being made
}

void MainWindow::useWatchSettings()
{
    const studio::Values values = settings::readSettings(m_settings);
    const QString folder = values.value(settings::keys::watchFolder).toString().trimmed();
    const bool isOn = values.value(settings::keys::watch).toBool() && !folder.isEmpty();
    QString problem;
    if (isOn && !QDir::isAbsolutePath(folder))
        problem = tr("The folder needs its whole path, from the root on.");
    else if (isOn && !m_watch->canWatch(folder))
        problem = tr("The library is in this folder, or the folder in the library. Choose another one.");
    if (!problem.isEmpty() && m_settingsDialog)
        m_settingsDialog->showProblem(settings::keys::watchFolder, problem);
    m_watch->setFolder(isOn && problem.isEmpty() ? folder : QString());
}

} // namespace shell
