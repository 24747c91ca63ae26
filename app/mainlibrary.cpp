// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MainWindow: the library and what it says to the other panels.

#include "mainwindow.h"

#include "messagebar.h"

#include "library/librarypage.h"
#include "settings/librarymoving.h"
#include "studio/library/library.h"
#include "studio/studio.h"
#include "viewer/inspector.h"
#include "viewer/stage.h"

#include <QFileInfo>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

namespace shell {

void MainWindow::connectLibrary()
{
    studio::Library &library = m_studio.library();
    connect(&library, &studio::Library::added, m_statusTimer, qOverload<>(&QTimer::start));
    connect(&library, &studio::Library::removed, m_statusTimer, qOverload<>(&QTimer::start));
    connect(&library, &studio::Library::imported, this, [this](const QString &from) {
        say(tr("%1 is in the library now.").arg(QFileInfo(from).fileName()));
    });
    connect(&library, &studio::Library::importFailed, this, [this](const QString &, const QString &message) { warn(message); });
    // The page that is seen says what the inspector is about (showPage()).
    connect(m_library, &library::LibraryPage::itemSelected, m_inspector, [this](const studio::Item &item) {
        if (m_pages->currentIndex() == LibraryPage)
            m_library->isBin() ? m_inspector->showInBin(item) : m_inspector->show(item);
    });
    connect(m_library, &library::LibraryPage::selectionCleared, m_inspector, [this] {
        if (m_pages->currentIndex() == LibraryPage)
            m_inspector->clear();
    });
    connect(m_library, &library::LibraryPage::exportRequested, this, &MainWindow::exportItems);
    connect(m_library, &library::LibraryPage::createWanted, this, [this] { showPage(CreatePage); });
    connect(m_library, &library::LibraryPage::examplesWanted, this, &MainWindow::makeExamples);
    connect(m_library, &library::LibraryPage::notice, this, [this](const QString &text, const std::function<void()> &undo) {
        if (undo)
            m_messages->offer(text, {tr("Undo"), undo});
        else
            say(text);
    });
    connect(m_library, &library::LibraryPage::undone, m_messages, &MessageBar::dropQuestion);
    connect(m_library, &library::LibraryPage::problem, this, &MainWindow::warn);
    connectLive();

    const auto key = [](const char *name) { return QStringLiteral("library/") + QLatin1String(name); };
    m_library->setLook({.cell = m_settings.value(key("cell"), 176).toInt(),
                        .grouping = m_settings.value(key("grouping"), 1).toInt(),
                        .isStacked = m_settings.value(key("stacked"), false).toBool(),
                        .hasPlaces = m_settings.value(key("places"), true).toBool()});
    m_library->setImportsInPlace(m_settings.value(key("in_place"), false).toBool());
    connect(m_library, &library::LibraryPage::lookChanged, this, [this, key] {
        const library::LibraryPage::Look look = m_library->look();
        m_settings.setValue(key("cell"), look.cell);
        m_settings.setValue(key("grouping"), look.grouping);
        m_settings.setValue(key("stacked"), look.isStacked);
        m_settings.setValue(key("places"), look.hasPlaces);
    });
    connect(m_library, &library::LibraryPage::importsInPlaceChanged, this, [this, key](bool inPlace) { m_settings.setValue(key("in_place"), inPlace); });
    connect(m_library, &library::LibraryPage::retentionChanged, this, [this, key](const studio::Retention &rule) {
        m_settings.setValue(key("keep_days"), rule.days);
        m_settings.setValue(key("keep_bytes"), rule.bytes);
    });
    auto *moving = new settings::LibraryMoving(library, m_studio.profile().folder, this);
    connect(moving, &settings::LibraryMoving::ended, this, [this](bool isGood, const QString &sentence) {
        isGood ? say(sentence) : warn(sentence);
        useWatchSettings(); // the library may not lie in the folder that is watched
    });
    connect(&library, &studio::Library::moved, this, [this, &library] {
        // What is open shows a file that is elsewhere now.
        const auto now = [&library](std::vector<studio::Item> items) {
            for (studio::Item &item : items)
                item = library.itemAnywhere(item.id).value_or(item);
            return items;
        };
        if (!m_stage->items().empty()) {
            const qint64 open = m_stage->current() ? m_stage->current()->id : 0;
            m_stage->showItems(now(m_stage->items()));
            m_stage->openItem(open);
        }
        if (const auto shown = library.item(m_inspector->item().id))
            m_inspector->show(*shown);
    });
    // Not while the window is being made.
    QTimer::singleShot(0, moving, &settings::LibraryMoving::goOn);
    QTimer::singleShot(0, this, [this, key] {
        m_library->setRetention({.days = m_settings.value(key("keep_days"), 0).toInt(), .bytes = m_settings.value(key("keep_bytes"), 0).toLongLong()});
    });
}

void MainWindow::importIntoLibrary(const QStringList &paths)
{
    QStringList others;
    for (const QString &path : paths) { // dragged about within the library
        if (!m_studio.library().itemByPath(path))
            others << path;
    }
    showPage(LibraryPage);
    if (!others.isEmpty())
        m_library->importFiles(others, m_settings.value(QStringLiteral("library/in_place"), false).toBool());
}

} // namespace shell
