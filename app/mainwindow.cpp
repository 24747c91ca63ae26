// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "dropoverlay.h"
#include "firstrun.h"
#include "messagebar.h"
#include "rail.h"
#include "statusbar.h"
#include "tray.h"

#include "batch/shownbatch.h"
#include "compose/composepanel.h"
#include "compose/taborder.h"
#include "compose/words.h"
#include "library/librarypage.h"
#include "library/pickdialog.h"
#include "live/drawingfile.h"
#include "live/livepage.h"
#include "live/rewind.h"
#include "models/modelspage.h"
#include "queue/queuepanel.h"
#include "session/session.h"
#include "settings/network.h"
#include "settings/settingsform.h"
#include "studio/compose/drafts.h"
#include "studio/compose/presets.h"
#include "studio/jobs/earlier.h"
#include "studio/jobs/inputs.h"
#include "studio/jobs/jobqueue.h"
#include "studio/library/library.h"
#include "studio/studio.h"
#include "viewer/inspector.h"
#include "viewer/stage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace shell {
namespace {
constexpr auto firstModel = QLatin1String("fal-ai/flux/dev");

QString key(const char *name)
{
    return QStringLiteral("window/") + QLatin1String(name);
}

} // namespace

MainWindow::MainWindow(const MainWindowParts &parts)
    : m_studio(parts.studio)
    , m_connector(parts.connector)
    , m_settings(parts.settings)
    , m_isSafeMode(!parts.safeFolder.isEmpty())
    , m_keptIn(m_isSafeMode ? parts.safeFolder : parts.studio.profile().folder)
    , m_session(new Session(m_keptIn + QStringLiteral("/session.json"), this))
    , m_statusTimer(new QTimer(this))
    , m_shown(new batch::ShownBatch(parts.studio.jobs(), parts.studio.library()))
{
    setWindowTitle(m_isSafeMode ? tr("Safe mode") : tr("Gesso"));
    setMinimumSize(960, 600);
    // The design's size, where the screen has room for it and for the frame.
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - QSize(8, 40)));
    m_statusTimer->setSingleShot(true);
    m_statusTimer->setInterval(0);
    connect(m_statusTimer, &QTimer::timeout, this, &MainWindow::refreshStatus);
    buildPages();
    buildMenus();
    buildDropping();
    connectCompose();
    connectJobs();
    connectLibrary();
    buildChaining();
    buildBatches();
    buildClips();
    buildItems();
    buildWatching();
    buildNotifications();
    buildKeys();
    restoreSession();

    m_compose->setModel(m_settings.value(key("model"), QString(firstModel)).toString());
    const studio::Field *prompt = m_compose->form().field(QStringLiteral("prompt"));
    if (prompt && !prompt->advanced && m_compose->values().value(prompt->key).toString().isEmpty()) // else: as it was left
        m_compose->setPrompt(tr("a fox asleep in fresh snow, dusk, long lens, shallow depth of field"));
    if (parts.firstRun) {
        auto *welcome = new FirstRun(m_connector.keys(), [this] {
            fal::Config way = m_connector.wayOfKeys();
            if (const auto problem = settings::useNetwork(way, m_settings, &m_connector.proxyPassword()))
                warn(problem->sentence);
            return way;
        }, m_front);
        m_front->setCurrentIndex(m_front->addWidget(welcome));
        m_rail->setEnabled(false);
        connect(welcome, &FirstRun::chosen, this, [this, welcome](const Place &place) {
            moveTo(place);
            if (m_connector.place() != place)
                return; // the sentence is in the bar
            m_front->setCurrentIndex(0);
            m_rail->setEnabled(true);
            welcome->deleteLater();
            m_compose->focusFirst();
            if (!m_settings.value(QStringLiteral("help/tour_seen")).toBool())
                showTour();
        });
    } else {
        m_compose->focusFirst();
    }
    for (const QString &warning : m_studio.warnings())
        warn(warning);
    showNewest();
    refreshStatus();
    keepSession();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return compose::moveFocus(this, focusWidget(), next);
}

MainWindow::~MainWindow()
{
    m_session->end();
}

void MainWindow::buildPages()
{
    const compose::EditorContext context{
        .inboxFolder = m_studio.profile().folder + QStringLiteral("/inbox"),
        .lastSeed = [this] { return newestSeed(m_studio.jobs()); },
        .promptHistory = [this] { return promptsOf(m_studio.jobs()); },
        .recentWeights = [this] { return weightsOf(m_studio.jobs()); },
        .pickFromLibrary = [this](studio::MediaType type, bool several, const std::function<void(const QStringList &)> &deliver) {
            auto *dialog = new library::PickDialog(m_studio.library(), {compose::kindsFor(type), several}, this);
            connect(dialog, &library::PickDialog::picked, this, deliver);
            dialog->open();
        }};
    auto *drafts = new studio::Drafts(m_keptIn + QStringLiteral("/drafts"), this);
    drafts->setToday([&library = m_studio.library()](const studio::Values &values) { return library.whereNow(values); });
    auto *presets = new studio::Presets(m_studio.profile().folder + QStringLiteral("/presets"), this);
    m_compose = new compose::ComposePanel({.catalog = m_studio.catalog(), .drafts = *drafts, .presets = *presets, .context = context}, this);
    m_compose->setAskAbove(settings::askAbove(m_settings));
    m_compose->setLanguage(studio::Language(std::clamp(m_settings.value(QLatin1String("compose/language")).toInt(), 0, int(studio::Language::Cpp))));
    m_compose->setMinimumWidth(300);
    m_stage = new viewer::Stage(this);
    m_queue = new queue::QueuePanel(m_studio.jobs(), this);
    m_queue->setLooks({.iconOf = [this](const QString &endpoint) {
                           const studio::Model *model = m_studio.catalog().model(endpoint);
                           return model ? compose::makesIcon(model->makes) : QString();
                       },
                       .itemOf = [this](qint64 id) { return m_studio.library().item(id); }});
    m_inspector = new viewer::Inspector(this);
    m_inspector->setMinimumWidth(220);
    m_live = new live::LivePage(m_studio.client(), m_studio.catalog(), this);
    m_live->drawing().keepIn(m_keptIn + QStringLiteral("/live"));
    m_live->rewind().keepIn(m_studio.profile().folder + QStringLiteral("/cache/live"), recordingsFolder());
    m_live->setLimits(settings::liveIdle(m_settings), settings::liveStop(m_settings));
    m_library = new library::LibraryPage(m_studio.library(), this);
    auto *models = new models::ModelsPage(m_studio.catalog(), this);

    m_createRows = new QSplitter(Qt::Vertical, this);
    m_createRows->setObjectName(QStringLiteral("rows")); // remembered
    m_createRows->addWidget(m_stage);
    m_createRows->addWidget(m_queue);
    m_createRows->setStretchFactor(0, 1);
    m_createRows->setCollapsible(0, false);
    m_createColumns = new QSplitter(Qt::Horizontal, this);
    m_createColumns->setObjectName(QStringLiteral("create")); // remembered
    m_createColumns->addWidget(m_compose);
    m_createColumns->addWidget(m_createRows);
    m_createColumns->setStretchFactor(1, 1);
    m_createColumns->setChildrenCollapsible(false);

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_createColumns);
    m_pages->addWidget(m_live);
    m_pages->addWidget(m_library);
    m_pages->addWidget(models);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->setObjectName(QStringLiteral("columns")); // remembered
    m_columns->addWidget(m_pages);
    m_columns->addWidget(m_inspector);
    m_columns->setStretchFactor(0, 1);
    m_columns->setChildrenCollapsible(false);

    m_messages = new MessageBar(this);
    m_front = new QStackedWidget(this);
    m_front->addWidget(m_columns);
    m_rail = new Rail(this);
    m_rail->addPage(QStringLiteral("create"), tr("Create"), QStringLiteral("Ctrl+1"));
    m_rail->addPage(QStringLiteral("live"), tr("Live"), QStringLiteral("Ctrl+2"));
    m_rail->addPage(QStringLiteral("library"), tr("Library"), QStringLiteral("Ctrl+3"));
    m_rail->addPage(QStringLiteral("models"), tr("Models"), QStringLiteral("Ctrl+4"));
    auto *edge = new QFrame(this);
    edge->setFrameShape(QFrame::VLine);
    edge->setFixedWidth(1);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_messages);
    right->addWidget(m_front, 1);
    auto *central = new QWidget(this);
    auto *across = new QHBoxLayout(central);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_rail);
    across->addWidget(edge);
    across->addLayout(right, 1);
    setCentralWidget(central);
    m_status = new StatusBar(this);
    setStatusBar(m_status);

    connect(m_status, &StatusBar::spendingRequested, this, &MainWindow::showSpending);
    connect(m_rail, &Rail::pageChosen, this, &MainWindow::showPage);
    connect(m_rail, &Rail::settingsRequested, this, &MainWindow::showSettings);
    connect(models, &models::ModelsPage::chosen, this, [this](const QString &endpoint) {
        m_compose->setModel(endpoint);
        showPage(CreatePage);
        m_compose->focusFirst();
    });
}

void MainWindow::connectCompose()
{
    connect(m_compose, &compose::ComposePanel::generateRequested, this, &MainWindow::enqueue);
    connect(m_compose, &compose::ComposePanel::problem, this, &MainWindow::warn);
    connect(m_compose, &compose::ComposePanel::pasted, this, [this](const QMimeData *mime) { take(compose::droppedFrom(*mime), std::nullopt); });
    connect(m_compose, &compose::ComposePanel::settingsRequested, this, [this] {
        showSettings();
        m_settingsDialog->focusField(settings::keys::askAbove);
    });
    connect(m_compose, &compose::ComposePanel::languageChanged, this, [this](studio::Language language) {
        m_settings.setValue(QLatin1String("compose/language"), int(language));
    });
    connect(m_compose, &compose::ComposePanel::modelChanged, this, [this](const QString &endpoint) {
        m_settings.setValue(key("model"), endpoint);
    });
    connect(m_stage, &viewer::Stage::itemSelected, m_inspector, qOverload<const studio::Item &>(&viewer::Inspector::show));
    connect(m_stage, &viewer::Stage::exportRequested, this, &MainWindow::exportItems);
    connect(m_inspector, &viewer::Inspector::useSettings, this, &MainWindow::useRecipe);
    connect(m_inspector, &viewer::Inspector::remix, this, &MainWindow::useRecipe);
    connect(m_inspector, &viewer::Inspector::exportRequested, this, &MainWindow::exportItems);
    connect(m_inspector, &viewer::Inspector::showInFolder, this, [](const QString &path) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
    });
}

void MainWindow::connectJobs()
{
    studio::JobQueue &jobs = m_studio.jobs();
    connect(&jobs, &studio::JobQueue::changed, this, &MainWindow::jobChanged);
    connect(&jobs, &studio::JobQueue::finished, this, &MainWindow::jobEnded);
    connect(&jobs, &studio::JobQueue::added, m_statusTimer, qOverload<>(&QTimer::start));
    connect(&jobs, &studio::JobQueue::removed, m_statusTimer, qOverload<>(&QTimer::start));
    connect(&jobs, &studio::JobQueue::storageFailed, this, &MainWindow::warn);
    connect(m_queue, &queue::QueuePanel::problem, this, &MainWindow::warn);
    connect(m_queue, &queue::QueuePanel::said, this, &MainWindow::say);
    connect(m_queue, &queue::QueuePanel::editRequested, this, [this](const studio::Job &job) { useRecipe(job.recipe); });
    connect(m_queue, &queue::QueuePanel::changeRequested, this, &MainWindow::changeJob);
    connect(m_queue, &queue::QueuePanel::jobActivated, this, [this](const studio::Job &job) {
        m_shown->show(job.recipe.batch);
        showResults();
    });
}

void MainWindow::showPage(int page)
{
    const bool isOther = m_pages->currentIndex() != page;
    // As they are now: what has the focus may go with its page or with the inspector.
    const QWidget *focused = focusWidget();
    const bool goesThroughRail = focused && m_rail->isAncestorOf(focused);
    const QWidget *last = m_pages->widget(page)->focusWidget();
    const bool wasThere = last && last->isVisibleTo(m_pages->widget(page));
    m_pages->setCurrentIndex(page);
    m_rail->setCurrent(page);
    m_inspector->setVisible(m_inspectorWanted && (page == CreatePage || page == LibraryPage));
    const auto selected = page == LibraryPage ? m_library->currentItem() : page == CreatePage && m_stage->current() ? std::optional(*m_stage->current()) : std::nullopt;
    if (!selected)
        m_inspector->clear();
    else if (selected->id != m_inspector->item().id || selected->path != m_inspector->item().path)
        page == LibraryPage && m_library->isBin() ? m_inspector->showInBin(*selected) : m_inspector->show(*selected);
    m_session->touch();
    // To the page's search, at first to the drawing; nobody who goes through the pages with the arrow keys is taken away.
    const bool begins = page == ModelsPage || page == LibraryPage || (page == LivePage && !wasThere);
    if (isOther && begins && !goesThroughRail)
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    else if (isOther && page == CreatePage && last && !wasThere && !goesThroughRail)
        m_compose->focusFirst(); // it was at a result that is gone
}

void MainWindow::refreshStatus()
{
    const Place place = m_connector.place();
    switch (place.kind) {
    case Place::Kind::Sandbox:
        m_status->showConnection(Connection::Sandbox);
        break;
    case Place::Kind::Fal:
        m_status->showConnection(m_connector.hasKey() ? Connection::Fal : Connection::NoKey);
        break;
    case Place::Kind::Server:
        m_status->showConnection(Connection::Server, place.server.host());
        break;
    }
    m_library->setOffersExamples(place.kind == Place::Kind::Sandbox);
    m_status->showJobs(m_studio.jobs().running(), m_studio.jobs().waiting());
    if (m_tray)
        m_tray->showJobs(m_studio.jobs().running(), m_studio.jobs().waiting());
    m_status->showSpending(place.kind == Place::Kind::Sandbox ? 0 : m_studio.jobs().spentToday());
    const studio::BudgetVerdict verdict = m_studio.jobs().verdict(0);
    const bool isPassed = verdict.kind != studio::BudgetVerdict::Kind::Fine;
    if (isPassed && !std::exchange(m_budgetTold, isPassed))
        m_messages->say(MessageBar::Tone::Notice, verdict.sentence);
    m_budgetTold = isPassed;
    m_status->showLibrary(m_studio.library().count(), m_studio.library().bytes());
}

void MainWindow::say(const QString &sentence)
{
    m_messages->say(MessageBar::Tone::Good, sentence);
}

void MainWindow::warn(const QString &sentence)
{
    m_messages->say(MessageBar::Tone::Problem, sentence);
}

void MainWindow::enqueue(const std::vector<studio::Recipe> &recipes, std::optional<double> estimate, bool next)
{
    if (m_connector.place().kind == Place::Kind::Fal && !m_connector.hasKey())
        return m_messages->ask(tr("fal needs a key before it can generate anything."),
                               {{tr("Open settings"), [this] { showSettings(); }}});
    if (const QString changed = std::exchange(m_changedJob, {}); !changed.isEmpty() && m_studio.jobs().isWaitingHere(changed)) {
        studio::Recipe recipe = recipes.front();
        recipe.batch = m_studio.jobs().job(changed)->recipe.batch;
        const auto replaced = m_studio.jobs().replace(changed, recipe, estimate);
        return replaced ? say(tr("The job in the queue has the new settings.")) : warn(replaced.error());
    }
    offerWhatThereIs(recipes, [this, recipes, estimate, next] { enqueueNow(recipes, estimate, next); });
}

void MainWindow::enqueueNow(const std::vector<studio::Recipe> &recipes, std::optional<double> estimate, bool next)
{
    const QString first = m_studio.jobs().order().value(0); // of those that wait
    QStringList ids;
    for (const studio::Recipe &recipe : recipes) {
        const auto id = m_studio.jobs().enqueue(recipe, {.estimate = estimate});
        if (!id)
            return warn(id.error());
        ids << *id;
    }
    if (next && !first.isEmpty())
        m_studio.jobs().move(ids, first);
    m_messages->dropQuestion();
    m_shown->show(recipes.front().batch);
    showPage(CreatePage);
}

void MainWindow::changeJob(const studio::Job &job)
{
    useRecipe(job.recipe);
    m_changedJob = job.id;
    m_messages->ask(tr("“Generate” puts the settings of the form into the job that waits."),
                    {{tr("Leave the job as it is"), [this] { m_changedJob.clear(); }}});
}

void MainWindow::jobChanged(const QString &id)
{
    m_statusTimer->start();
    const std::optional<studio::Job> job = m_studio.jobs().job(id);
    if (job && m_shown->id().isEmpty() && m_studio.jobs().isUnderWay(id))
        m_shown->show(job->recipe.batch); // a job of last time goes on
    if (!job || !m_shown->shows(*job))
        return;
    m_compose->showUpload(job->state == studio::JobState::Uploading ? qMax(0.0, job->progress) : -1);
    const bool onItsWay = !studio::isFinal(job->state) && job->state != studio::JobState::Unknown;
    if (onItsWay && m_shown->isEmpty()) {
        const bool isWaiting = m_studio.jobs().isWaitingHere(id) || !m_studio.jobs().heldBecause(id).isEmpty();
        const QString sentence = job->problem                             ? job->problem->message
            : isWaiting                                                   ? tr("Waits in the queue here…")
            : job->state == studio::JobState::Uploading                   ? tr("Uploading the input…")
            : job->state == studio::JobState::Waiting                     ? tr("Waiting for its turn…")
            : job->state == studio::JobState::Downloading                 ? tr("Fetching the result…")
                                                                          : tr("Working…");
        m_stage->showBusy(job->title(), sentence, job->progress);
    }
}

void MainWindow::jobEnded(const QString &id)
{
    m_statusTimer->start();
    const std::optional<studio::Job> job = m_studio.jobs().job(id);
    if (!job || !m_shown->shows(*job))
        return;
    m_compose->showUpload(-1);
    if (job->state == studio::JobState::Done)
        return m_shown->add(*job) ? showResults() : void();
    if (m_shown->isEmpty()) {
        const QString why = job->problem ? job->problem->message
            : job->state == studio::JobState::Cancelled ? tr("This job was cancelled.")
                                                        : tr("This job did not end well.");
        m_stage->showFailure(job->title(), why);
    }
    if (job->problem && !job->problem->fields.empty() && job->recipe.endpoint == m_compose->endpoint()) {
        std::vector<studio::Problem> problems;
        for (const auto &[path, message] : job->problem->fields)
            problems.push_back({path, message});
        for (const QString &sentence : m_compose->showProblems(problems))
            warn(sentence);
    }
}

void MainWindow::showResults()
{
    if (m_shown->isEmpty())
        return;
    m_stage->showBatch(m_shown->items(), m_shown->labels(), m_shown->onTheirWay());
    if (m_stage->current())
        m_inspector->show(*m_stage->current());
}

// The stage begins where the person left off.
void MainWindow::showNewest()
{
    const QStringList ids = m_studio.jobs().ids();
    const auto newest = ids.isEmpty() ? std::nullopt : m_studio.jobs().job(ids.front());
    if (!newest || newest->state != studio::JobState::Done)
        return;
    m_shown->show(newest->recipe.batch);
    showResults();
}

void MainWindow::useRecipe(const studio::Recipe &recipe)
{
    studio::Recipe today = recipe;
    today.values = m_studio.library().whereNow(recipe.values);
    const studio::FoundFiles found = studio::filesFound(today, [this](const QString &sha256) {
        const auto item = m_studio.library().itemByHash(sha256);
        return item ? item->path : QString();
    });
    m_compose->setRecipe(found.recipe);
    showPage(CreatePage);
    m_compose->focusFirst();
    if (!found.missing.isEmpty())
        warn(studio::missingSentence(found.missing.first()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveSession();
    if (hidesInTray()) {
        hide();
        return event->ignore();
    }
    const bool hasJobs = m_studio.jobs().running() + m_studio.jobs().waiting() > 0;
    if (const bool isWriting = isExporting(); (hasJobs || isWriting) && !m_closing) {
        m_closing = true; // a second attempt closes without another word
        m_messages->ask(isWriting ? tr("Files are being exported. Closing Gesso stops this; what is already written stays.")
                                  : tr("Jobs are on their way. They are kept and go on when Gesso is started again."),
                        {{tr("Close Gesso"), [this] { close(); }}, {tr("Stay"), [this] { m_closing = m_quits = false; }}});
        return event->ignore();
    }
    QMainWindow::closeEvent(event);
    if (m_tray && event->isAccepted())
        QMetaObject::invokeMethod(qApp, [] { QCoreApplication::exit(); }, Qt::QueuedConnection);
}

} // namespace shell
