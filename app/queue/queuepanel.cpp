// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queuepanel.h"

#include "announce.h"
#include "focusheir.h"
#include "queue/jobactions.h"
#include "queue/jobdetails.h"
#include "queue/jobfilter.h"
#include "queue/jobmenu.h"
#include "queue/jobtable.h"
#include "queue/toolbuttons.h"
#include "studio/jobs/jobmodel.h"
#include "studio/jobs/jobqueue.h"

#include "room.h"
#include "selectonly.h"
#include "theme.h"
#include "viewer/elidedlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace queue {

using studio::Job;
using studio::JobModel;
using studio::JobQueue;

QueuePanel::QueuePanel(JobQueue &jobs, QWidget *parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_model(new JobModel(jobs, this))
    , m_filtered(new JobFilter(this))
    , m_table(new JobTable(*m_model, this))
    , m_details(new JobDetails(jobs, this))
    , m_menu(new JobMenu(jobs, this))
    , m_summary(new viewer::ElidedLabel(this))
    , m_show(new QComboBox(this))
    , m_filter(new QLineEdit(this))
    , m_adviceBar(new QWidget(this))
    , m_advice(new QLabel(m_adviceBar))
    , m_check(new QPushButton(tr("Check again"), m_adviceBar))
    , m_send(new QPushButton(tr("Send again"), m_adviceBar))
    , m_giveUp(new QPushButton(tr("Give up"), m_adviceBar))
    , m_empty(new QLabel(m_table->viewport()))
    , m_cancel(wordButton(QStringLiteral("close"), tr("Cancel job"), this))
    , m_retry(wordButton(QStringLiteral("retry"), tr("Retry"), this))
    , m_pause(wordButton(QStringLiteral("pause"), tr("Pause queue"), this))
    , m_clear(wordButton(QStringLiteral("trash"), tr("Clear finished"), this))
    , m_more(wordButton(QStringLiteral("more"), tr("More"), this))
    , m_settle(new QTimer(this))
{
    m_settle->setSingleShot(true);
    m_settle->setInterval(50);
    m_filtered->setSourceModel(m_model);
    m_table->setModel(m_filtered);
    m_table->horizontalHeader()->setSectionResizeMode(JobModel::Title, QHeaderView::Stretch);
    m_table->setColumnWidth(JobModel::ModelName, 150);
    m_table->setColumnWidth(JobModel::State, 150);
    m_table->setColumnWidth(JobModel::Elapsed, 104);
    m_table->setColumnWidth(JobModel::Cost, 72);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);

    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("queue")); // remembered
    split->addWidget(m_table);
    split->addWidget(m_details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    m_table->setMinimumHeight(60);
    m_details->setMinimumHeight(74);
    split->setSizes({160, 120});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHead();
    layout->addWidget(split, 1);
    buildAdvice();

    connectQueue();
    connectTable();
    if (m_filtered->rowCount() > 0)
        shell::selectOnly(*m_table, m_filtered->index(0, 0));
    refreshSummary();
    refreshButtons();
}

void QueuePanel::buildHead()
{
    auto *title = new QLabel(tr("Queue"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_show->addItems({tr("All jobs"), tr("Not finished"), tr("Done"), tr("Failed")}); // JobFilter::Show
    m_show->setAccessibleName(tr("Jobs shown"));
    m_show->setToolTip(tr("Jobs shown"));
    m_show->setFixedHeight(26);
    m_filter->setPlaceholderText(tr("Filter jobs"));
    m_filter->setAccessibleName(tr("Filter jobs"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedHeight(26);
    m_filter->setMinimumWidth(90);
    m_filter->setMaximumWidth(180);
    m_more->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_more->setAccessibleName(tr("More"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));

    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::margins(12, 6, 8, 4));
    head->setSpacing(6);
    head->addWidget(title);
    head->addSpacing(8);
    head->addWidget(m_summary, 1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_show, m_filter, m_cancel, m_retry, m_pause, m_clear, m_more})
        head->addWidget(each);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
}

void QueuePanel::buildAdvice()
{
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setWordWrap(true);
    m_advice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_send->setToolTip(tr("Only if fal does not have it: else it is paid twice."));
    m_adviceRow = new QBoxLayout(QBoxLayout::LeftToRight, m_adviceBar);
    m_adviceRow->setContentsMargins(12, 4, 12, 8);
    m_adviceRow->addWidget(m_advice, 1);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *each : {m_check, m_send, m_giveUp})
        buttons->addWidget(each);
    m_adviceRow->addLayout(buttons);
    m_adviceRow->setAlignment(buttons, Qt::AlignTop | Qt::AlignLeading);
    layout()->addWidget(m_adviceBar);
    connect(m_check, &QPushButton::clicked, this, [this] { m_menu->checkAgain(selectedJobs()); });
    connect(m_send, &QPushButton::clicked, this, [this] { m_menu->sendAgain(selectedJobs()); });
    connect(m_giveUp, &QPushButton::clicked, this, [this] { m_menu->cancel(thoseThat(m_jobs, selectedJobs(), isUnknown)); });
}

void QueuePanel::connectQueue()
{
    connect(m_cancel, &QToolButton::clicked, this, &QueuePanel::cancelSelected);
    connect(m_retry, &QToolButton::clicked, this, &QueuePanel::retrySelected);
    connect(m_clear, &QToolButton::clicked, this, &QueuePanel::removeFinished);
    // Its words say what it does next; were it checkable, it would be read as "Resume queue, checked".
    connect(m_pause, &QToolButton::clicked, this, [this] { m_jobs.setPaused(!m_jobs.isPaused()); });
    connect(m_more->menu(), &QMenu::aboutToShow, this, [this] {
        m_more->menu()->clear();
        m_menu->fillForQueue(m_more->menu(), currentJob());
    });
    const auto showPaused = [this](bool paused) {
        m_pause->setIcon(theme::icon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
        m_pause->setText(paused ? tr("Resume queue") : tr("Pause queue"));
        m_pause->setToolTip(m_pause->text());
        refreshSummary();
    };
    connect(&m_jobs, &JobQueue::pausedChanged, m_pause, [this, showPaused](bool paused) {
        showPaused(paused);
        shell::announce(this, paused ? tr("The queue is paused. What runs goes on.") : tr("The queue goes on."));
    });
    showPaused(m_jobs.isPaused());
    connect(&m_jobs, &JobQueue::added, this, &QueuePanel::selectNewest, Qt::QueuedConnection);
    const auto settle = [this] {
        if (!m_settle->isActive())
            m_settle->start();
    };
    for (const auto signal : {&JobQueue::changed, &JobQueue::removed, &JobQueue::finished, &JobQueue::added})
        connect(&m_jobs, signal, this, settle);
    connect(m_settle, &QTimer::timeout, this, [this] {
        refreshSummary();
        refreshButtons();
        refreshEmpty();
    });
    connect(m_menu, &JobMenu::editRequested, this, &QueuePanel::editRequested);
    connect(m_menu, &JobMenu::changeRequested, this, &QueuePanel::changeRequested);
    connect(m_menu, &JobMenu::problem, this, &QueuePanel::problem);
    connect(m_menu, &JobMenu::said, this, &QueuePanel::said);
    connect(m_menu, &JobMenu::told, this, [this](const QString &sentence) { shell::announce(this, sentence); });
    connect(m_details, &JobDetails::problem, this, &QueuePanel::problem);
    connect(m_details, &JobDetails::said, this, &QueuePanel::said);
}

void QueuePanel::connectTable()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setWords(text);
        refreshEmpty();
    });
    connect(m_show, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filtered->setShow(JobFilter::Show(index));
        refreshEmpty();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_details->setJob(currentJob());
        refreshButtons();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, m_settle, qOverload<>(&QTimer::start));
    connect(m_table, &QTableView::activated, this, [this] {
        if (const auto job = m_jobs.job(currentJob()))
            Q_EMIT jobActivated(*job);
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, &QueuePanel::offerMenu);
    connect(m_table, &JobTable::moveWanted, this, [this](int by) { m_menu->moveBy(selectedJobs(), by); });
    connect(m_table, &JobTable::removeWanted, this, [this] { m_menu->remove(selectedJobs()); });
    connect(m_table, &JobTable::copyWanted, this, [this] { m_menu->copyEvidence(selectedJobs()); });
    // Qt makes another row the current one in place of a removed one, and leaves it unselected: nothing could be done there.
    connect(m_filtered, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first) {
        const int rows = m_filtered->rowCount();
        if (rows > 0 && !m_table->selectionModel()->hasSelection())
            m_table->selectRow(std::min(first, rows - 1));
    });
    m_details->setJob(currentJob());
}

void QueuePanel::setLooks(const JobLooks &looks)
{
    m_table->delegate().setLooks(looks);
}

// The newest is the one that is waited for, unless several rows were chosen for something.
void QueuePanel::selectNewest(const QString &id)
{
    if (m_table->selectionModel()->selectedRows().size() > 1 || !m_jobs.isUnderWay(id)) // another program's
        return;
    const QModelIndex row = m_filtered->mapFromSource(m_model->indexOf(id));
    if (!row.isValid())
        return;
    // What is at work stays in view: it is at the top.
    m_table->setAutoScroll(false);
    shell::selectOnly(*m_table, row);
    m_table->setAutoScroll(true);
    m_table->scrollToTop();
}

void QueuePanel::select(const QString &id)
{
    if (!m_filtered->mapFromSource(m_model->indexOf(id)).isValid()) { // it may be filtered out
        m_filter->clear();
        m_show->setCurrentIndex(0);
    }
    const QModelIndex row = m_filtered->mapFromSource(m_model->indexOf(id));
    if (row.isValid())
        shell::selectOnly(*m_table, row);
}

QString QueuePanel::currentJob() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? index.siblingAtColumn(0).data(JobModel::IdRole).toString() : QString();
}

QStringList QueuePanel::selectedJobs() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids << row.data(JobModel::IdRole).toString();
    return ids;
}

void QueuePanel::find()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void QueuePanel::refreshSummary()
{
    const QString counts = tr("%1 running, %2 waiting").arg(m_jobs.running()).arg(m_jobs.waiting());
    m_summary->setText(m_jobs.isPaused() ? tr("%1, paused").arg(counts) : counts);
    const QString atOnce = atOnceText(m_jobs);
    // Its words, too: they are cut where the window is narrow.
    m_summary->setToolTip(QStringLiteral("<p>%1</p><p>%2</p>").arg(m_summary->text().toHtmlEscaped(), atOnce.toHtmlEscaped()));
    m_summary->setAccessibleDescription(atOnce); // else the markup is read out
}

// One paragraph, or a line each where the message names fields.
QString QueuePanel::adviceText(const studio::JobProblem &problem)
{
    if (problem.advice.isEmpty())
        return problem.message;
    return problem.message.contains(u'\n') ? problem.message + u'\n' + problem.advice
                                           : tr("%1 %2", "two sentences").arg(problem.message, problem.advice);
}

void QueuePanel::refreshButtons()
{
    const QStringList chosen = selectedJobs();
    const bool hasUnknown = !thoseThat(m_jobs, chosen, isUnknown).isEmpty();
    const bool lacksFiles = !thoseThat(m_jobs, chosen, canBeFetched).isEmpty();
    const shell::FocusHeir goesOn({m_cancel, m_retry, m_check, m_send, m_giveUp}, m_table);
    m_cancel->setEnabled(!thoseThat(m_jobs, chosen, canBeCancelled).isEmpty());
    m_retry->setEnabled(hasUnknown || !thoseThat(m_jobs, chosen, canBeRetried).isEmpty());
    const Job *job = m_jobs.peek(currentJob());
    QString advice = job ? m_jobs.heldBecause(job->id) : QString();
    if (job && job->problem)
        advice = adviceText(*job->problem);
    m_advice->setText(advice);
    m_check->setVisible(hasUnknown || lacksFiles);
    m_send->setVisible(hasUnknown);
    m_giveUp->setVisible(hasUnknown);
    m_adviceBar->setVisible(!advice.isEmpty() || hasUnknown || lacksFiles);
}

// Says why there is nothing to see.
void QueuePanel::refreshEmpty()
{
    const bool isEmpty = m_filtered->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    if (!isEmpty)
        return;
    m_empty->setText(m_filtered->isFiltering() && m_model->rowCount() > 0 ? tr("No job fits the filter.")
                                                                          : tr("What you generate appears here, with its progress, price and log."));
    m_empty->setGeometry(m_table->viewport()->rect().adjusted(16, 0, -16, 0));
}

void QueuePanel::cancelSelected()
{
    m_menu->cancel(selectedJobs());
}

void QueuePanel::retrySelected()
{
    m_menu->retry(selectedJobs());
}

void QueuePanel::removeFinished()
{
    m_menu->removeFinished();
}

void QueuePanel::offerMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menu->fillForJobs(menu, selectedJobs(), currentJob());
    if (!menu->isEmpty())
        menu->popup(m_table->viewport()->mapToGlobal(position));
    else
        menu->deleteLater();
}

// Where there is little room the buttons lose their words, never half of them.
void QueuePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int letter = fontMetrics().horizontalAdvance(u'm');
    const bool narrow = width() < letter * 80;
    for (QToolButton *each : {m_cancel, m_retry, m_pause, m_clear})
        each->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    // The menu Queue has them too; the words of some languages leave them no room.
    for (QToolButton *each : {m_retry, m_clear})
        each->setVisible(width() >= letter * 42);
    m_adviceRow->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_table->setColumnHidden(JobModel::ModelName, width() < letter * 56);
    // The word that is looked for is read whole: German has a long one.
    const int failed = m_table->fontMetrics().horizontalAdvance(JobModel::tr("Failed")) + 2 * theme::cellInset + 2;
    m_table->setColumnWidth(JobModel::State, narrow ? std::max(110, failed) : 150);
    QTimer::singleShot(0, this, &QueuePanel::refreshEmpty); // the table has its new size then
}

} // namespace queue
