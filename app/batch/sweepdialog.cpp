// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/sweepdialog.h"

#include "batch/axisrow.h"
#include "batch/planpanel.h"
#include "compose/calmwheel.h"
#include "studio/background.h"
#include "studio/batch/repeat.h"
#include "theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace batch {
namespace {

constexpr std::size_t mostAxes = 8;
constexpr int axesWidth = 320;

// What the background made of what was written.
struct Made
{
    SharedPlan plan;        // none: there is nothing to plan, or not all can be read
    QStringList problems;   // one for each row, may be empty
};

Made make(const std::vector<WrittenAxis> &written, studio::Sweep sweep, const SweepTask &task)
{
    Made made;
    bool isReadable = true;
    for (const WrittenAxis &each : written) {
        QString problem;
        // An empty row is one that somebody is about to fill.
        if (!each.isEmpty()) {
            if (auto axis = each.read())
                sweep.axes.push_back(*std::move(axis));
            else
                problem = axis.error();
            isReadable &= problem.isEmpty();
        }
        made.problems << problem;
    }
    if (isReadable && !sweep.axes.empty())
        made.plan = std::make_shared<const studio::Plan>(studio::planOf(sweep, task.model, task.values));
    return made;
}

} // namespace

SweepDialog::SweepDialog(const SweepTask &task, QWidget *parent)
    : QDialog(parent)
    , m_task(task)
    , m_variables(studio::variablesOf(task.model->form, task.values))
    , m_seed(QRandomGenerator::global()->bounded(1'000'000'000))
    , m_luck(QRandomGenerator::global()->generate64())
    , m_scroll(new QScrollArea(this))
    , m_add(new QPushButton(theme::icon(QStringLiteral("plus")), tr("Add a field"), this))
    , m_pairing(new QComboBox(this))
    , m_sameSeed(new QCheckBox(tr("The same seed in every cell"), this))
    , m_panel(new PlanPanel(task.askAbove, this))
    , m_pause(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sweep with %1").arg(task.model->model.title.isEmpty() ? task.model->form.endpoint : task.model->model.title));
    m_pause->setSingleShot(true);
    m_pause->setInterval(std::chrono::milliseconds(120));
    auto *inside = new QWidget(m_scroll);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    m_column->addStretch(1);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // all that it holds takes the focus itself
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_add->setAutoDefault(false);
    m_pairing->addItem(tr("Every combination"));
    m_pairing->addItem(tr("Side by side: first with first"));
    m_pairing->setAccessibleName(tr("How the fields are combined"));
    compose::keepWheelCalm(m_pairing);
    m_sameSeed->setChecked(true);
    m_sameSeed->setToolTip(tr("So that nothing but the fields above makes the difference"));

    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_scroll, 1);
    left->addWidget(m_pairing);
    left->addWidget(m_sameSeed);
    auto *leftSide = new QWidget(this);
    leftSide->setLayout(left);
    left->setContentsMargins(0, 0, 0, 0);
    leftSide->setFixedWidth(axesWidth);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(16, 16, 16, 16);
    across->setSpacing(16);
    across->addWidget(leftSide);
    across->addWidget(m_panel, 1);
    resize(QSize(960, 600).boundedTo(screen()->availableSize() - QSize(24, 64)));

    connect(m_add, &QPushButton::clicked, this, [this] { addAxis()->focusValues(); });
    connect(m_pairing, &QComboBox::currentIndexChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_sameSeed, &QCheckBox::toggled, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &SweepDialog::plan);
    connect(m_panel, &PlanPanel::cancelled, this, &QDialog::reject);
    connect(m_panel, &PlanPanel::accepted, this, [this](const SharedPlan &plan) {
        Q_EMIT generateRequested(plan);
        accept();
    });
    if (!m_variables.empty())
        addAxis();
    plan();
    if (!m_rows.empty())
        m_rows.front()->focusValues();
}

void SweepDialog::keyPressEvent(QKeyEvent *event)
{
    if (!m_panel->takeKey(*event))
        QDialog::keyPressEvent(event);
}

AxisRow *SweepDialog::addAxis(const QString &path)
{
    auto *row = new AxisRow(m_variables, m_task.values, m_scroll->widget());
    QString wanted = path;
    for (const studio::Variable &each : m_variables) {
        const bool isTaken = std::ranges::any_of(m_rows, [&each](const AxisRow *other) { return other->path() == each.path; });
        if (wanted.isEmpty() && !isTaken)
            wanted = each.path;
    }
    row->setPath(wanted);
    m_column->insertWidget(int(m_rows.size()), row);
    m_rows.push_back(row);
    connect(row, &AxisRow::edited, m_pause, qOverload<>(&QTimer::start));
    connect(row, &AxisRow::removeWanted, this, [this, row] { removeAxis(row); });
    rowsChanged();
    return row;
}

void SweepDialog::removeAxis(AxisRow *row)
{
    std::erase(m_rows, row);
    row->hide();
    row->deleteLater(); // it is in the middle of its own event
    rowsChanged();
    m_rows.back()->focusValues();
}

void SweepDialog::rowsChanged()
{
    for (AxisRow *row : m_rows)
        row->setRemovable(m_rows.size() > 1);
    m_add->setEnabled(m_rows.size() < std::min(mostAxes, m_variables.size()));
    m_pairing->setVisible(m_rows.size() > 1);
    QWidget *before = m_rows.empty() ? nullptr : m_rows.back();
    if (before)
        setTabOrder(before, m_add);
    m_pause->start();
}

void SweepDialog::plan()
{
    m_pause->stop();
    std::vector<WrittenAxis> written;
    for (const AxisRow *row : m_rows)
        written.push_back(row->written());
    const studio::Field *seed = studio::seedField(m_task.model->form);
    const bool isSeedOpen = seed && !m_task.values.value(seed->key).isDouble()
        && std::ranges::none_of(m_rows, [seed](const AxisRow *row) { return row->path() == seed->key; });
    m_sameSeed->setVisible(isSeedOpen);
    studio::Sweep sweep{.axes = {}, .pairwise = m_pairing->isVisibleTo(this) && m_pairing->currentIndex() == 1, .seed = {}, .luck = m_luck};
    if (isSeedOpen && m_sameSeed->isChecked())
        sweep.seed = m_seed;
    studio::inBackground(
        this, [written, sweep, task = m_task] { return make(written, sweep, task); },
        [this, generation = ++m_generation](const Made &made) {
            if (generation != m_generation)
                return;
            bool isWrong = false;
            for (std::size_t i = 0; i < m_rows.size(); ++i) {
                m_rows[i]->showProblem(made.problems.value(qsizetype(i)));
                isWrong |= !made.problems.value(qsizetype(i)).isEmpty();
            }
            if (made.plan)
                m_panel->setPlan(made.plan);
            else
                m_panel->setMessage(isWrong ? tr("A field has values that cannot be read.")
                                            : tr("Choose what varies, and write its values: each becomes a job of its own. Several fields make a table."),
                                    isWrong);
        });
}

} // namespace batch
