// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "library/librarypage.h"
#include "queue/queuepanel.h"
#include "studio/library/library.h"
#include "studio/studio.h"
#include "viewer/exportdialog.h"
#include "viewer/filedrag.h"
#include "viewer/stage.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>

namespace shell {
namespace {

constexpr auto lastKey = QLatin1String("export/last");
constexpr auto presetsKey = QLatin1String("export/presets");

QJsonObject remembered(const QSettings &settings, QLatin1String key)
{
    return QJsonDocument::fromJson(settings.value(key).toByteArray()).object();
}

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

void MainWindow::exportItems(const std::vector<studio::Item> &items)
{
    if (items.empty())
        return say(tr("Choose what to export first."));
    auto *dialog = new viewer::ExportDialog(items, this);
    dialog->setOriginals([&library = m_studio.library()](const QString &path) { return library.isOriginal(path); });
    dialog->setPresets(remembered(m_settings, presetsKey));
    dialog->setOptions(studio::ExportOptions::fromJson(remembered(m_settings, lastKey)));
    connect(dialog, &viewer::ExportDialog::exported, this, [this](const studio::ExportOptions &options) { m_settings.setValue(lastKey, text(options.toJson())); });
    connect(dialog, &viewer::ExportDialog::presetsChanged, this, [this](const QJsonObject &presets) { m_settings.setValue(presetsKey, text(presets)); });
    dialog->show(); // beside the window, which can be worked in meanwhile
}

bool MainWindow::isExporting() const
{
    return std::ranges::any_of(findChildren<viewer::ExportDialog *>(), &viewer::ExportDialog::isRunning);
}

void MainWindow::copyShown()
{
    // The menu's key comes before the keys of the widgets: queue and log have lines to copy.
    if (QWidget *focused = focusWidget(); focused && m_queue->isAncestorOf(focused)) {
        QKeyEvent copy(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier);
        QCoreApplication::sendEvent(focused, &copy);
        return;
    }
    std::vector<studio::Item> items = m_library->selectedItems();
    if (m_pages->currentIndex() != LibraryPage)
        items = m_stage->current() ? std::vector{*m_stage->current()} : m_stage->items();
    const int count = int(items.size());
    viewer::copyToClipboard(this, items, [this, count] {
        say(count == 1 ? tr("The result is on the clipboard: as a file and with its recipe.") : tr("%n results are on the clipboard.", nullptr, count));
    });
}

} // namespace shell
