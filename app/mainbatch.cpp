// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MainWindow: sweeps, job sheets, batches as tables, and what is told of them when another window is in front.

#include "mainwindow.h"

#include "announce.h"
#include "messagebar.h"

#include "batch/feeder.h"
#include "batch/griddialog.h"
#include "batch/sheetdialog.h"
#include "batch/shownbatch.h"
#include "batch/sweepdialog.h"
#include "compose/composepanel.h"
#include "notify/jobnotifier.h"
#include "settings/settingsform.h"
#include "studio/catalog/catalog.h"
#include "studio/studio.h"
#include "viewer/inspector.h"
#include "viewer/stage.h"

#include <QApplication>
#include <QSettings>

namespace shell {

void MainWindow::buildBatches()
{
    m_feeder = new batch::Feeder(m_studio.jobs(), this);
    connect(m_feeder, &batch::Feeder::failed, this, &MainWindow::warn);
    connect(m_compose, &compose::ComposePanel::sweepRequested, this, &MainWindow::planSweep);
    connect(m_stage, &viewer::Stage::gridRequested, this, &MainWindow::showGrid);
}

void MainWindow::planSweep()
{
    const studio::Form &form = m_compose->form();
    if (form.endpoint.isEmpty())
        return warn(tr("Choose a model first: its fields are what can vary."));
    showPage(CreatePage);
    const studio::Model *model = m_studio.catalog().model(form.endpoint);
    const studio::ModelForm planned{.model = model ? *model : studio::Model{.endpoint = form.endpoint, .title = form.title}, .form = form};
    auto *dialog = new batch::SweepDialog({.model = std::make_shared<const studio::ModelForm>(planned),
                                           .values = m_compose->values(),
                                           .askAbove = settings::askAbove(m_settings)},
                                          this);
    connect(dialog, &batch::SweepDialog::generateRequested, this, &MainWindow::enqueuePlan);
    dialog->open();
}

void MainWindow::askForSheetFile()
{
    batch::askForSheet(this, [this](const QString &path) { openSheet(path); });
}

void MainWindow::openSheet(const QString &path)
{
    auto *dialog = new batch::SheetDialog({.path = path,
                                           .endpoint = m_compose->form().endpoint,
                                           .values = m_compose->values(),
                                           .askAbove = settings::askAbove(m_settings)},
                                          m_studio.catalog(), this);
    connect(dialog, &batch::SheetDialog::generateRequested, this, &MainWindow::enqueuePlan);
    dialog->open();
}

void MainWindow::enqueuePlan(const batch::SharedPlan &plan)
{
    if (m_connector.place().kind == Place::Kind::Fal && !m_connector.hasKey())
        return m_messages->ask(tr("fal needs a key before it can generate anything."),
                               {{tr("Open settings"), [this] { showSettings(); }}, {tr("Generate now"), [this, plan] { enqueuePlan(plan); }}});
    m_messages->dropQuestion();
    if (!m_compose->form().endpoint.isEmpty())
        m_studio.catalog().markUsed(m_compose->form());
    m_shown->show(m_feeder->add(plan));
    showPage(CreatePage);
}

void MainWindow::buildNotifications()
{
    auto *desktop = new notify::Desktop({}, this);
    m_notifier = new notify::JobNotifier({.jobs = m_studio.jobs(),
                                          .library = m_studio.library(),
                                          .desktop = *desktop,
                                          .isInFront = [] { return QApplication::activeWindow() != nullptr; }},
                                         this);
    connect(m_notifier, &notify::JobNotifier::spoken, this,
            [this](const QString &sentences) { shell::announce(this, sentences); });
    connect(m_notifier, &notify::JobNotifier::showRequested, this, [this](const QString &batch) {
        m_shown->show(batch);
        showResults();
        showPage(CreatePage);
        setWindowState(windowState() & ~Qt::WindowMinimized);
        show();
        raise();
        activateWindow();
    });
    useNotificationSettings();
    useTraySettings();
}

void MainWindow::useNotificationSettings()
{
    const studio::Values values = settings::readSettings(m_settings);
    m_notifier->setNotes(values.value(settings::keys::notes).toBool(true));
    m_notifier->setSound(values.value(settings::keys::sound).toBool());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_notifier)
        m_notifier->cameToFront();
}

void MainWindow::showGrid()
{
    auto entries = m_shown->entries();
    const std::vector<studio::Item> &items = m_stage->items();
    // What the stage shows may have come from elsewhere.
    if (entries.size() != items.size() || entries.empty() || entries.front().item.id != items.front().id) {
        entries.clear();
        for (const studio::Item &item : items)
            entries.push_back({.item = item, .cell = {}});
    }
    auto *dialog = new batch::GridDialog(std::move(entries), this);
    dialog->setFolder(m_settings.value(QStringLiteral("export/folder")).toString());
    connect(dialog, &batch::GridDialog::opened, this, [this](const studio::Item &item) {
        if (m_stage->openItem(item.id))
            return;
        m_stage->showItems({item}); // another batch is on the stage now
        m_inspector->show(item);
    });
    dialog->show();
}

} // namespace shell
