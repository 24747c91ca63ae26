// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MainWindow: finding one's way. Help, what is new, every command by its name, the keys.

#include "mainwindow.h"

#include "rail.h"

#include "compose/composepanel.h"
#include "compose/fieldrow.h"
#include "compose/formview.h"
#include "compose/helpbubble.h"
#include "compose/modelbutton.h"
#include "compose/words.h"
#include "help/aboutdialog.h"
#include "help/helpwindow.h"
#include "library/itemmenu.h"
#include "library/librarypage.h"
#include "palette/commandpalette.h"
#include "palette/gather.h"
#include "queue/queuepanel.h"
#include "settings/settingsform.h"
#include "studio/batch/repeat.h"
#include "studio/catalog/catalog.h"
#include "studio/catalog/validate.h"
#include "studio/studio.h"
#include "tour/tour.h"
#include "viewer/inspector.h"
#include "viewer/stage.h"

#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QUuid>

#include <algorithm>

namespace shell {
namespace {

constexpr std::size_t mostModels = 40; // a search of models has a window of its own
constexpr auto seenVersion = QLatin1String("help/seen_version");

} // namespace

void MainWindow::buildHelp()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    QAction *help = menu->addAction(tr("&Help"), QKeySequence(Qt::Key_F1), this, &MainWindow::showHelp);
    help->setObjectName(QStringLiteral("help")); // the bubble of a field leads here
    menu->addAction(tr("All &commands…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), this, &MainWindow::showPalette);
    menu->addAction(tr("&Shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_Question), this, &MainWindow::showShortcuts);
    menu->addSeparator();
    menu->addAction(tr("A short &tour"), this, &MainWindow::showTour);
    menu->addAction(tr("&What's new"), this, &MainWindow::showNews);
    buildDiagnostics(menu);
    menu->addAction(tr("&About Gesso"), this, &MainWindow::showAbout);

    // After an update, once. Who starts for the first time has nothing to compare it with.
    const QString seen = m_settings.value(seenVersion).toString();
    m_settings.setValue(seenVersion, QStringLiteral(GESSO_VERSION));
    if (!seen.isEmpty() && seen != QLatin1String(GESSO_VERSION))
        QTimer::singleShot(0, this, &MainWindow::showNews); // Escape closes it
}

void MainWindow::showHelp()
{
    // A field that has the focus is what is asked about.
    const QWidget *at = focusWidget();
    while (at && !qobject_cast<const compose::FieldRow *>(at))
        at = at->parentWidget();
    if (!m_help)
        m_help = new help::HelpWindow(this);
    if (const auto *row = qobject_cast<const compose::FieldRow *>(at)) {
        const studio::Field &field = row->field();
        QStringList paragraphs{field.help, compose::factsOf(field).join(u' '), compose::HelpBubble::tr("Sent as %1.").arg(field.key)};
        paragraphs.removeAll(QString());
        m_help->showField(field.label, paragraphs);
    } else {
        m_help->showField({}, {});
    }
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
    m_help->focusSearch();
}

void MainWindow::showGuide()
{
    if (!m_help)
        m_help = new help::HelpWindow(this);
    m_help->show(); // without a field: it begins with the guide
}

bool MainWindow::isHelpOpen() const
{
    return m_help && m_help->isVisible();
}

void MainWindow::showNews()
{
    if (!m_help)
        m_help = new help::HelpWindow(this);
    m_help->showPage(help::HelpWindow::News);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
    m_help->focusSearch();
}

void MainWindow::showTour()
{
    if (const Tour *running = findChild<Tour *>(); running && running->isVisible())
        return;
    m_settings.setValue(QStringLiteral("help/tour_seen"), true); // also when it is skipped
    showPage(CreatePage);
    m_compose->setCodeShown(false);
    m_compose->focusFirst();
    const auto buttons = m_compose->findChildren<QPushButton *>();
    const auto generate = std::ranges::find_if(buttons, &QPushButton::isDefault);
    auto *tour = new Tour({{m_compose->findChild<compose::ModelButton *>(),
                            tr("The model makes the result. Choose any of fal's with a few letters of its name: Ctrl+K.")},
                           {m_compose->findChild<compose::FormView *>(), tr("What this model takes. Say what you want to see; F1 explains every field.")},
                           {generate == buttons.end() ? nullptr : *generate, tr("Says what it costs before anything is sent: Ctrl+Enter.")},
                           {m_queue, tr("Every job, with its log. Jobs go on when the window is closed, and nothing is paid twice.")},
                           {m_rail, tr("Draw live, find everything that you made in the library, read about the models. Ctrl+Shift+P finds every command.")}},
                          this);
    connect(m_compose, &compose::ComposePanel::generateRequested, tour, &Tour::leave);
}

// In the sandbox only, where it costs nothing.
void MainWindow::makeExamples()
{
    if (m_connector.place().kind != Place::Kind::Sandbox)
        return showPage(CreatePage);
    const std::pair<QString, QString> examples[]{
        {QStringLiteral("fal-ai/flux/dev"), tr("a fox asleep in fresh snow, dusk, long lens, shallow depth of field")},
        {QStringLiteral("fal-ai/flux/schnell"), tr("a lighthouse on a cliff, ink and watercolour")},
        {QStringLiteral("fal-ai/ltx-video"), tr("waves roll onto a black beach, seen from above")},
        {QStringLiteral("fal-ai/elevenlabs/sound-effects/v2"), tr("rain on a tin roof, distant thunder")}};
    const QString batch = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::vector<studio::Recipe> recipes;
    for (const auto &[endpoint, words] : examples) {
        const auto form = m_studio.catalog().form(endpoint);
        if (!form)
            continue;
        studio::Values values = studio::defaultValues(*form);
        values.insert(form->field(QStringLiteral("prompt")) ? QStringLiteral("prompt") : QStringLiteral("text"), words);
        recipes.push_back(studio::recipeOf(*form, values, batch));
    }
    if (!recipes.empty())
        enqueueNow(recipes, 0, false);
}

void MainWindow::showAbout()
{
    (new help::AboutDialog(this))->open();
}

void MainWindow::showShortcuts()
{
    std::vector<palette::Command> commands = palette::commandsOf(*this);
    std::erase_if(commands, [](const palette::Command &command) { return command.keys.isEmpty(); });
    auto *sheet = new palette::CommandPalette(new palette::CommandList(std::move(commands)),
                                              {.title = tr("Shortcuts"), .search = tr("A command or its keys")}, this);
    sheet->open();
}

void MainWindow::showPalette()
{
    std::vector<palette::Command> commands = palette::commandsOf(*this);
    // What can be done with the result that is shown.
    const auto item = m_pages->currentIndex() == LibraryPage ? m_library->currentItem()
        : m_stage->current()                                 ? std::optional(*m_stage->current())
                                                             : std::nullopt;
    library::ItemMenu *verbs = item ? itemMenu(*item) : nullptr;
    if (verbs)
        palette::gather(*verbs, tr("Result"), commands);
    for (const studio::Field &field : settings::settingsForm().fields) {
        commands.push_back({.text = field.label, .place = tr("Settings") + QStringLiteral(" › ") + field.group, .run = [this, key = field.key] {
                                showSettings();
                                m_settingsDialog->focusField(key);
                            }});
    }
    const auto models = [this](const QString &text) {
        std::vector<palette::Command> found;
        for (const studio::Model *model : m_studio.catalog().search(text)) {
            if (found.size() == mostModels)
                break;
            found.push_back({.text = model->title.isEmpty() ? model->endpoint : model->title,
                             .place = compose::categoryText(model->category),
                             .run = [this, endpoint = model->endpoint] {
                                 m_studio.catalog().touch(endpoint);
                                 m_compose->setModel(endpoint);
                                 showPage(CreatePage);
                                 m_compose->focusFirst();
                             }});
        }
        return found;
    };
    auto *window = new palette::CommandPalette(new palette::CommandList(std::move(commands), models),
                                               {.title = tr("All commands"), .search = tr("What do you want to do?")}, this);
    if (verbs) // never shown: it goes when the command had its time
        connect(window, &QObject::destroyed, verbs, [verbs] { QTimer::singleShot(0, verbs, &QObject::deleteLater); });
    window->open();
}

} // namespace shell
