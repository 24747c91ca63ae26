// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/livepage.h"

#include "live/brushbar.h"
#include "live/canvas.h"
#include "live/cockpit.h"
#include "live/controls.h"
#include "live/drawingfile.h"
#include "live/layerpanel.h"
#include "live/livesource.h"
#include "live/liveview.h"
#include "live/notice.h"
#include "live/rewind.h"
#include "live/sourcebutton.h"
#include "live/toolcolumn.h"
#include "spending/money.h"
#include "theme.h"

#include "studio/catalog/catalog.h"
#include "studio/live/wire.h"

#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace live {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize mostSent(1024, 1024); // no realtime model takes more

QFrame *line(QFrame::Shape shape, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(shape);
    frame->setFrameShadow(QFrame::Plain);
    if (shape == QFrame::HLine)
        frame->setFixedHeight(1);
    else
        frame->setFixedWidth(1);
    return frame;
}

} // namespace

LivePage::LivePage(fal::Client &client, studio::Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_catalog(catalog)
    , m_model(new QComboBox(this))
    , m_cockpit(new Cockpit(this))
    , m_pause(new QPushButton(tr("Pause"), this))
    , m_keep(new QPushButton(tr("Keep frame"), this))
    , m_problem(new QLabel(this))
    , m_notice(new Notice(this))
    , m_canvas(new Canvas(this))
    , m_drawing(std::make_unique<DrawingFile>(*m_canvas))
    , m_source(new LiveSource(*m_canvas, this))
    , m_view(new LiveView(this))
    , m_rewind(new Rewind(*m_view, this))
    , m_controls(new Controls(this))
    , m_rate(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(line(QFrame::HLine, this));
    column->addWidget(m_problem);
    column->addWidget(m_notice);
    column->addWidget(makeStage(), 1);
    column->addWidget(line(QFrame::HLine, this));
    column->addWidget(m_controls);

    setFocusProxy(m_canvas);

    connect(m_canvas, &Canvas::edited, this, &LivePage::sendDrawing);
    connect(m_canvas, &Canvas::refused, this, &LivePage::showProblem);
    connect(m_drawing.get(), &DrawingFile::problem, this, &LivePage::showProblem);
    connect(m_source, &LiveSource::problem, this, &LivePage::showProblem);
    connect(m_source, &LiveSource::changed, this, [this] {
        if (m_source->chosen())
            showProblem({}); // of the one before
    });
    connect(m_controls, &Controls::changed, this, [this] {
        useRate();
        sendDrawing();
        Q_EMIT stateChanged();
    });
    connect(m_notice, &Notice::answered, m_pause, &QPushButton::click); // it is checked: goes on
    connect(m_model, &QComboBox::currentIndexChanged, this,
            [this](int row) { chooseModel(m_model->itemData(row).toString()); });
    connect(&m_catalog, &studio::Catalog::changed, this, &LivePage::listModels);
    connect(&m_catalog, &studio::Catalog::formReady, this, [this](const QString &endpoint) {
        if (m_session && endpoint == m_session->endpoint()) {
            useProtocol();
            useForm();
        }
    });
    connect(&m_catalog, &studio::Catalog::formFailed, this, [this](const QString &endpoint, const QString &message) {
        // The form may be here already: then the failed refresh is no news.
        if (m_session && endpoint == m_session->endpoint() && !m_catalog.form(endpoint))
            showProblem(message);
    });
    m_rate->setInterval(250ms);
    connect(m_rate, &QTimer::timeout, this, &LivePage::showMeters);
    connectRewind();
    showProblem({});
    listModels();
}

LivePage::~LivePage()
{
    // Going away hides the canvas, and a hidden canvas ends its stroke: this page must not hear of it any more.
    m_canvas->disconnect(this);
    m_drawing->disconnect(this);
    if (m_session)
        m_session->disconnect(this);
}

QWidget *LivePage::makeHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(theme::grid, theme::grid, theme::grid, theme::grid);
    row->setSpacing(theme::grid);
    m_model->setAccessibleName(tr("Live model"));
    m_model->setMinimumWidth(200);
    row->addWidget(m_model);
    row->addSpacing(theme::grid / 2);
    row->addWidget(m_cockpit, 1);
    m_pause->setCheckable(true);
    row->addWidget(m_pause);
    connect(m_pause, &QPushButton::toggled, this, &LivePage::setPaused);
    m_keep->setAccessibleName(tr("Keep"));
    m_keep->setToolTip(tr("Put the picture that is shown into the library (Ctrl+S)."));
    m_keep->setShortcut(QKeySequence::Save);
    m_keep->setAutoDefault(true);
    m_keep->setDefault(true); // drawn filled: the one thing that this page is for
    m_keep->setEnabled(false);
    row->addWidget(m_keep);
    connect(m_keep, &QPushButton::clicked, this, &LivePage::keepFrame);

    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problem->setContentsMargins(2 * theme::grid, theme::grid, 2 * theme::grid, theme::grid);
    m_problem->setAccessibleName(tr("Problem"));
    return header;
}

QWidget *LivePage::makeStage()
{
    auto *stage = new QWidget(this);
    auto *row = new QHBoxLayout(stage);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(new ToolColumn(*m_canvas, this, stage));
    row->addWidget(line(QFrame::VLine, stage));
    auto *sides = new QSplitter(Qt::Horizontal, stage);
    sides->setObjectName(u"live"_s); // remembered
    sides->setChildrenCollapsible(false);
    sides->setHandleWidth(1);
    sides->addWidget(m_canvas);
    sides->addWidget(m_rewind);
    sides->setStretchFactor(0, 1);
    sides->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *brushes = new BrushBar(*m_canvas, *m_drawing, stage);
    brushes->addSource(new SourceButton(*m_source, brushes));
    column->addWidget(brushes);
    column->addWidget(line(QFrame::HLine, stage));
    column->addWidget(sides, 1);
    row->addLayout(column, 1);
    row->addWidget(line(QFrame::VLine, stage));
    auto *layers = new LayerPanel(*m_canvas, this, stage);
    layers->setFixedWidth(196);
    row->addWidget(layers);
    return stage;
}

void LivePage::listModels()
{
    const QString chosen = m_session ? m_session->endpoint() : u"fal-ai/flux-2/klein/realtime"_s;
    {
        const QSignalBlocker blocker(m_model);
        m_model->clear();
        // Those that one can draw with first; of the others the page says why not.
        for (const bool isUsable : {true, false}) {
            for (const studio::Model &model : m_catalog.models()) {
                if (model.realtime && studio::liveObstacle(model, m_catalog.realtime(model.endpoint)).isEmpty() == isUsable)
                    m_model->addItem(model.title, model.endpoint);
            }
        }
        m_model->setCurrentIndex(std::max(0, m_model->findData(chosen)));
    }
    chooseModel(m_model->currentData().toString());
    useRate(); // prices come after the list
    if (m_model->count() == 0)
        showProblem(tr("No live model is known yet. Connect once so that the list of models can be read."));
}

void LivePage::chooseModel(const QString &endpoint)
{
    if (endpoint.isEmpty() || (m_session && m_session->endpoint() == endpoint))
        return;
    studio::LiveSession *before = std::exchange(m_session, new studio::LiveSession(m_client, endpoint, this));
    m_session->setIdleTimeout(m_idle);
    m_session->setCostLimit(m_costLimit);
    if (before) {
        before->close(); // tells what it cost
        m_session->takeOver(*before);
        before->disconnect(this);
        before->deleteLater();
    }
    m_obstacle.clear();
    connect(m_session, &studio::LiveSession::frame, this, &LivePage::showFrame);
    connect(m_session, &studio::LiveSession::stateChanged, this, &LivePage::showState);
    connect(m_session, &studio::LiveSession::spent, this, &LivePage::spent);
    connect(m_session, &studio::LiveSession::failed, this, [this](const QString &sentence) {
        showProblem(tr("%1 The next stroke tries again.", "a sentence that says what went wrong").arg(sentence));
        m_problemTime = {}; // over with the next frame
    });
    m_cockpit->reset();
    showProblem({});
    useProtocol();
    m_session->setPaused(m_paused);
    showState(m_session->state());
    useForm();
    m_catalog.request(endpoint);
    Q_EMIT stateChanged();
}

QJsonObject LivePage::state() const
{
    return {{u"model"_s, m_session ? m_session->endpoint() : QString()},
            {u"values"_s, m_controls->values()},
            {u"running_seed"_s, m_controls->isSeedRunning()}};
}

void LivePage::restore(const QJsonObject &state)
{
    if (const int row = m_model->findData(state.value("model"_L1).toString()); row >= 0)
        m_model->setCurrentIndex(row);
    m_controls->restore(state.value("values"_L1).toObject(), state.value("running_seed"_L1).toBool());
}

// What the model's document says of its live side. It may be read anew while somebody draws.
void LivePage::useProtocol()
{
    const studio::Model *model = m_catalog.model(m_session->endpoint());
    const fal::RealtimeProtocol protocol = m_catalog.realtime(m_session->endpoint());
    m_session->setProtocol(protocol);
    if (std::exchange(m_obstacle, model ? studio::liveObstacle(*model, protocol) : QString()) == m_obstacle)
        return;
    showProblem(m_obstacle);
    if (!m_obstacle.isEmpty())
        m_session->close();
}

void LivePage::useForm()
{
    const auto known = m_catalog.form(m_session->endpoint());
    if (!known)
        return;
    const studio::Form form = studio::liveForm(*known, m_catalog.form(m_session->endpoint() + u"/image-to-image"_s));
    m_session->setForm(form);
    m_controls->setForm(form);
    useRate();
}

void LivePage::useRate()
{
    const studio::Model *model = m_session ? m_catalog.model(m_session->endpoint()) : nullptr;
    if (model)
        m_session->setRate(studio::liveRate(*model, m_catalog.form(model->endpoint).value_or(studio::Form()), m_controls->values()));
}

void LivePage::setLimits(std::chrono::seconds idle, std::optional<double> dollars)
{
    m_idle = idle;
    m_costLimit = dollars;
    if (!m_session)
        return;
    m_session->setIdleTimeout(idle);
    m_session->setCostLimit(dollars);
}

void LivePage::sendDrawing()
{
    if (!m_session || !isVisible() || m_canvas->isBehind() || !m_obstacle.isEmpty())
        return;
    const auto drawing = [this] {
        return m_canvas->isBehind() ? std::nullopt : std::optional(m_canvas->document().flattened(mostSent));
    };
    m_session->submit(drawing, m_controls->nextValues());
    showBehind();
}

// Of a picture from the past nothing is said.
void LivePage::showBehind()
{
    const bool isKnown = m_session && m_rewind->isLive() && !m_frame.bytes.isEmpty();
    m_cockpit->setBehind(isKnown ? std::optional(m_session->latestInput() - std::min(m_frame.sequence, m_session->latestInput())) : std::nullopt);
}

void LivePage::showFrame(const QImage &image, const studio::LiveFrame &frame)
{
    m_frame = frame;
    m_rewind->take(image, frame);
    m_cockpit->setFrame(frame);
    showBehind();
    if (const QJsonValue seed = frame.recipe.values.value("seed"_L1); seed.isDouble())
        m_controls->showSeed(seed.toInteger());
    m_keep->setEnabled(true);
    // A frame says that sending works. What else went wrong is not mended by it, and frames come many times in a second.
    if (m_problemTime.hasExpired())
        showProblem({});
}

void LivePage::showState(studio::LiveSession::State state)
{
    using State = studio::LiveSession::State;
    m_cockpit->setState(state, m_session->rest());
    m_rewind->setPaused(state == State::Paused);
    if (state == State::Live)
        m_rate->start();
    else
        m_rate->stop();
    showMeters();
    const bool isSpent = state == State::Paused && m_session->rest() == studio::LiveSession::Rest::Cost;
    if (!isSpent) {
        m_notice->drop();
        return;
    }
    m_notice->ask(tr("Live drawing has cost another %1 and pauses, as the settings say. The drawing goes on, nothing is sent.")
                      .arg(spending::moneyText(m_costLimit)),
                  tr("Go on"));
    m_pause->setChecked(true);
}

void LivePage::showMeters()
{
    if (m_session->state() == studio::LiveSession::State::Live)
        m_cockpit->setRate(m_session->framesPerSecond());
    m_cockpit->setDropped(m_session->droppedInputs(), m_session->droppedFrames());
    m_cockpit->setCost(m_session->costPerMinute(), m_session->cost(), m_session->isCostEstimate());
}

void LivePage::showProblem(const QString &sentence)
{
    m_problemTime.setRemainingTime(m_timeToRead);
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    paintProblem();
}

void LivePage::paintProblem()
{
    const QColor error = theme::tokens(palette()).error;
    QPalette colors = m_problem->palette();
    if (colors.color(QPalette::WindowText) == error)
        return;
    colors.setColor(QPalette::WindowText, error);
    m_problem->setPalette(colors);
}

void LivePage::setPaused(bool paused)
{
    m_paused = paused;
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_source->setPaused(paused);
    if (m_session)
        m_session->setPaused(paused);
}

void LivePage::keepFrame()
{
    const studio::LiveFrame &frame = m_rewind->shown();
    if (!frame.bytes.isEmpty())
        Q_EMIT kept(frame.bytes, frame.contentType, frame.recipe);
}

void LivePage::connectRewind()
{
    // Whoever goes on drawing wants to see what becomes of it. A camera is no such person: one may look back while it runs.
    connect(m_canvas, &Canvas::edited, this, [this] {
        if (!m_source->isRunning() || m_canvas->document().isDrawing())
            m_rewind->goLive();
    });
    connect(m_controls, &Controls::changed, m_rewind, &Rewind::goLive);
    connect(m_rewind, &Rewind::liveChanged, this, &LivePage::showBehind);
    connect(m_rewind, &Rewind::problem, this, &LivePage::showProblem);
    connect(m_rewind, &Rewind::finishWanted, this, [this](const QString &endpoint) {
        const studio::LiveFrame &frame = m_rewind->shown();
        if (!frame.bytes.isEmpty())
            Q_EMIT finishWanted(frame.bytes, frame.contentType, frame.recipe, endpoint);
    });
}

void LivePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintProblem();
}

void LivePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_canvas->finishStroke(); // before the connection ends: its last point must not open another one
    // A minimised window is spontaneous and counts too: nobody is looking.
    if (m_session)
        m_session->close();
}

} // namespace live
