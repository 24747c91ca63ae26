// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MainWindow: the library and what it says to the other panels.

#include "mainwindow.h"

#include "messagebar.h"

#include "library/librarypage.h"
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
    // Not while the window is being made.
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
