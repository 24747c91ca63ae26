// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queuepanel.h"

#include "queue/jobtable.h"
#include "queue/logpanel.h"
#include "studio/jobs/evidence.h"
#include "studio/jobs/jobmodel.h"
#include "studio/jobs/jobqueue.h"

#include "theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace queue {
namespace {

using studio::Job;
using studio::JobModel;
using studio::JobQueue;
using studio::JobState;

QToolButton *button(const QString &icon, const QString &text, QWidget *parent)
{
    auto *result = new QToolButton(parent);
    result->setIcon(theme::icon(icon));
    result->setText(text);
    result->setToolTip(text);
    result->setAutoRaise(true);
    result->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    result->setFixedHeight(28);
    return result;
}

// Title, model, state: what a person would type.
class JobFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &words)
    {
        m_words = words.split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        if (m_words.isEmpty())
            return true;
        QString text;
        for (const int column : {JobModel::Title, JobModel::ModelName, JobModel::State})
            text += sourceModel()->index(row, column, parent).data().toString() + u'\n';
        return std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
};

bool isWaitingHere(const JobQueue &queue, const Job &job)
{
    return queue.isWaitingHere(job.id);
}

bool canBeCancelled(const JobQueue &, const Job &job)
{
    return !studio::isFinal(job.state) && job.state != JobState::Downloading && job.state != JobState::Filing;
}

bool canBeRetried(const JobQueue &, const Job &job)
{
    return studio::isFinal(job.state);
}

bool isUnknown(const JobQueue &, const Job &job)
{
    return job.state == JobState::Unknown;
}

bool canBeRemoved(const JobQueue &queue, const Job &job)
{
    return studio::isFinal(job.state) && !queue.isUnderWay(job.id);
}

} // namespace

QueuePanel::QueuePanel(studio::JobQueue &jobs, QWidget *parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_model(new JobModel(jobs, this))
    , m_filtered(new JobFilter(this))
    , m_table(new JobTable(*m_model, this))
    , m_log(new LogPanel(this))
    , m_summary(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_advice(new QLabel(this))
    , m_cancel(button(QStringLiteral("close"), tr("Cancel job"), this))
    , m_retry(button(QStringLiteral("retry"), tr("Retry"), this))
    , m_pause(button(QStringLiteral("pause"), tr("Pause queue"), this))
    , m_clear(button(QStringLiteral("trash"), tr("Clear finished"), this))
    , m_more(button(QStringLiteral("more"), tr("More"), this))
    , m_settle(new QTimer(this))
{
    auto *title = new QLabel(tr("Queue"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_summary->setTextFormat(Qt::PlainText);
    m_filter->setPlaceholderText(tr("Filter jobs"));
    m_filter->setAccessibleName(tr("Filter jobs"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedHeight(26);
    m_filter->setMaximumWidth(180);
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setWordWrap(true);
    m_advice->setContentsMargins(12, 4, 12, 8);
    m_advice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_pause->setCheckable(true);
    m_more->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_more->setAccessibleName(tr("More"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_settle->setSingleShot(true);
    m_settle->setInterval(0);

    m_filtered->setSourceModel(m_model);
    m_table->setModel(m_filtered);
    m_table->horizontalHeader()->setSectionResizeMode(JobModel::Title, QHeaderView::Stretch);
    m_table->setColumnWidth(JobModel::ModelName, 150);
    m_table->setColumnWidth(JobModel::State, 150);
    m_table->setColumnWidth(JobModel::Elapsed, 96);
    m_table->setColumnWidth(JobModel::Cost, 72);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 8, 4);
    head->addWidget(title);
    head->addSpacing(8);
    head->addWidget(m_summary, 1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_filter, m_cancel, m_retry, m_pause, m_clear, m_more})
        head->addWidget(each);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_table);
    split->addWidget(m_log);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    m_table->setMinimumHeight(60);
    m_log->setMinimumHeight(74);
    split->setSizes({160, 120});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(split, 1);
    layout->addWidget(m_advice);

    connectQueue();
    if (m_filtered->rowCount() > 0)
        m_table->selectRow(0);
    refreshSummary();
    refreshButtons();
}

void QueuePanel::connectQueue()
{
    connect(m_cancel, &QToolButton::clicked, this, &QueuePanel::cancelSelected);
    connect(m_retry, &QToolButton::clicked, this, &QueuePanel::retrySelected);
    connect(m_clear, &QToolButton::clicked, &m_jobs, &JobQueue::removeFinished);
    connect(m_pause, &QToolButton::toggled, &m_jobs, &JobQueue::setPaused); // a screen reader toggles without a click
    connect(m_more->menu(), &QMenu::aboutToShow, this, &QueuePanel::fillMore);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) { static_cast<JobFilter *>(m_filtered)->setWords(text); });
    connect(m_log, &LogPanel::problem, this, &QueuePanel::problem);
    const auto showPaused = [this](bool paused) {
        m_pause->setChecked(paused);
        m_pause->setIcon(theme::icon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
        m_pause->setText(paused ? tr("Resume queue") : tr("Pause queue"));
        m_pause->setToolTip(m_pause->text());
        refreshSummary();
    };
    connect(&m_jobs, &JobQueue::pausedChanged, m_pause, showPaused);
    showPaused(m_jobs.isPaused());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &QueuePanel::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, m_settle, qOverload<>(&QTimer::start));
    connect(m_table, &QTableView::activated, this, [this] {
        if (const auto job = m_jobs.job(currentJob()))
            Q_EMIT jobActivated(*job);
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, &QueuePanel::offerMenu);
    connect(m_table, &JobTable::moveWanted, this, &QueuePanel::moveSelected);
    connect(m_table, &JobTable::removeWanted, this, &QueuePanel::removeSelected);
    connect(m_table, &JobTable::copyWanted, this, &QueuePanel::copyEvidence);
    connect(&m_jobs, &JobQueue::added, this, [this](const QString &id) {
        // The newest is the one that is waited for, unless several rows were chosen for something.
        if (m_table->selectionModel()->selectedRows().size() <= 1) {
            const QModelIndex row = m_filtered->mapFromSource(m_model->indexOf(id));
            if (row.isValid()) {
                // What is at work stays in view: it is at the top.
                m_table->setAutoScroll(false);
                m_table->selectRow(row.row());
                m_table->setAutoScroll(true);
                m_table->scrollToTop();
            }
        }
        m_settle->start();
    }, Qt::QueuedConnection);
    for (const auto signal : {&JobQueue::changed, &JobQueue::removed, &JobQueue::finished})
        connect(&m_jobs, signal, m_settle, qOverload<>(&QTimer::start));
    connect(&m_jobs, &JobQueue::logged, this, [this](const QString &id, const fal::LogLine &line) {
        if (id == m_shown)
            m_log->append(line);
    });
    connect(m_settle, &QTimer::timeout, this, [this] {
        refreshSummary();
        refreshButtons();
    });
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

QStringList QueuePanel::selectedThat(bool (*test)(const JobQueue &, const Job &)) const
{
    QStringList ids;
    for (const QString &id : selectedJobs()) {
        if (const auto job = m_jobs.job(id); job && test(m_jobs, *job))
            ids << id;
    }
    return ids;
}

void QueuePanel::find()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void QueuePanel::showCurrent()
{
    const QString id = currentJob();
    if (id == m_shown)
        return;
    m_shown = id;
    const auto job = m_jobs.job(id);
    m_log->setLines(job ? m_jobs.log(id) : QVector<fal::LogLine>(),
                    job && !job->requestId.isEmpty() ? job->requestId : QStringLiteral("gesso-job"));
    refreshButtons();
}

void QueuePanel::refreshSummary()
{
    const QString counts = tr("%1 running, %2 waiting").arg(m_jobs.running()).arg(m_jobs.waiting());
    m_summary->setText(m_jobs.isPaused() ? tr("%1, paused").arg(counts) : counts);
}

void QueuePanel::refreshButtons()
{
    const std::optional<Job> job = m_jobs.job(currentJob());
    m_cancel->setEnabled(!selectedThat(canBeCancelled).isEmpty());
    m_retry->setEnabled(!selectedThat(canBeRetried).isEmpty() || !selectedThat(isUnknown).isEmpty());
    QString advice = job ? m_jobs.heldBecause(job->id) : QString();
    if (job && job->problem)
        advice = job->problem->advice.isEmpty() ? job->problem->message
                                                : tr("%1 %2", "two sentences").arg(job->problem->message, job->problem->advice);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
}

void QueuePanel::cancelSelected()
{
    for (const QString &id : selectedThat(canBeCancelled))
        m_jobs.cancel(id);
}

void QueuePanel::retrySelected()
{
    for (const QString &id : selectedThat(isUnknown))
        m_jobs.checkAgain(id);
    for (const QString &id : selectedThat(canBeRetried)) {
        const auto job = m_jobs.job(id);
        if (job->state == JobState::Failed && !job->output.isEmpty()) {
            m_jobs.checkAgain(id); // complete and paid: only the files are missing
        } else if (const auto again = m_jobs.retry(id); !again) {
            Q_EMIT problem(again.error());
            return;
        }
    }
}

void QueuePanel::removeSelected()
{
    for (const QString &id : selectedThat(isWaitingHere))
        m_jobs.cancel(id);
    for (const QString &id : selectedThat(canBeRemoved))
        m_jobs.remove(id);
}

void QueuePanel::moveSelected(int by)
{
    const QStringList chosen = selectedThat(isWaitingHere);
    if (chosen.isEmpty())
        return;
    const QStringList order = m_jobs.order();
    if (by < 0) {
        const qsizetype first = order.indexOf(chosen.front());
        m_jobs.move(chosen, order.at(std::max<qsizetype>(0, first - 1)));
    } else {
        const qsizetype last = order.indexOf(chosen.back());
        m_jobs.move(chosen, last + 2 < order.size() ? order.at(last + 2) : QString());
    }
}

void QueuePanel::copyEvidence()
{
    QStringList texts;
    for (const QString &id : selectedJobs()) {
        if (const auto job = m_jobs.job(id))
            texts << studio::evidenceFor(*job);
    }
    if (texts.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(texts.join(u'\n'));
    Q_EMIT said(tr("Copied: ids, times and states for fal's support, without key or prompt."));
}

void QueuePanel::fillSteering(QMenu *menu, const QStringList &waiting)
{
    if (waiting.isEmpty())
        return;
    menu->addAction(tr("Run next"), this, [this, waiting] { m_jobs.move(waiting, m_jobs.order().value(0)); });
    menu->addAction(tr("Move up") + QStringLiteral("\tAlt+Up"), this, [this] { moveSelected(-1); });
    menu->addAction(tr("Move down") + QStringLiteral("\tAlt+Down"), this, [this] { moveSelected(1); });
    QMenu *later = menu->addMenu(tr("Start"));
    const QDateTime now = QDateTime::currentDateTime();
    const auto offer = [&](const QString &text, const QDateTime &when) {
        later->addAction(text, this, [this, waiting, when] {
            for (const QString &id : waiting)
                m_jobs.schedule(id, when);
        });
    };
    offer(tr("As soon as possible"), {});
    offer(tr("In 15 minutes"), now.addSecs(15 * 60));
    offer(tr("In an hour"), now.addSecs(3600));
    const QDateTime tonight(now.date(), QTime(22, 0));
    if (tonight > now)
        offer(tr("Tonight at %1").arg(locale().toString(tonight.time(), QLocale::ShortFormat)), tonight);
    offer(tr("Tomorrow at %1").arg(locale().toString(QTime(8, 0), QLocale::ShortFormat)), QDateTime(now.date().addDays(1), QTime(8, 0)));
    if (waiting.size() == 1) {
        menu->addAction(tr("Change settings…"), this, [this, id = waiting.front()] {
            if (const auto job = m_jobs.job(id))
                Q_EMIT changeRequested(*job);
        });
    }
    menu->addSeparator();
}

void QueuePanel::offerMenu(const QPoint &position)
{
    const std::optional<Job> job = m_jobs.job(currentJob());
    if (!job)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillSteering(menu, selectedThat(isWaitingHere));
    menu->addAction(tr("Use these settings"), this, [this, job = *job] { Q_EMIT editRequested(job); });
    menu->addAction(tr("Duplicate"), this, [this, ids = selectedJobs()] {
        for (const QString &id : ids) {
            if (const auto copy = m_jobs.retry(id); !copy)
                Q_EMIT problem(copy.error());
        }
    });
    if (const QStringList unknown = selectedThat(isUnknown); !unknown.isEmpty()) {
        menu->addSeparator();
        menu->addAction(tr("Look it up at fal"), this, [this, unknown] {
            for (const QString &id : unknown)
                m_jobs.checkAgain(id);
        });
        menu->addAction(tr("Send again (may be paid twice)"), this, [this, unknown] {
            for (const QString &id : unknown)
                m_jobs.sendAgain(id);
        });
        menu->addAction(tr("Give up"), this, [this, unknown] {
            for (const QString &id : unknown)
                m_jobs.cancel(id);
        });
    }
    menu->addSeparator();
    if (!selectedThat(canBeRetried).isEmpty())
        menu->addAction(tr("Retry"), this, &QueuePanel::retrySelected);
    if (!selectedThat(canBeCancelled).isEmpty())
        menu->addAction(tr("Cancel"), this, &QueuePanel::cancelSelected);
    if (!job->requestId.isEmpty())
        menu->addAction(tr("Copy request id"), this, [id = job->requestId] { QGuiApplication::clipboard()->setText(id); });
    menu->addAction(tr("Copy details for support"), this, &QueuePanel::copyEvidence);
    if (!selectedThat(canBeRemoved).isEmpty())
        menu->addAction(tr("Remove from the queue"), this, &QueuePanel::removeSelected);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void QueuePanel::fillMore()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    menu->addAction(tr("Cancel all that wait here"), &m_jobs, &JobQueue::cancelWaiting)->setEnabled(!m_jobs.order().isEmpty());
    menu->addAction(tr("Cancel all"), &m_jobs, &JobQueue::cancelAll)->setEnabled(m_jobs.running() + m_jobs.waiting() > 0);
    menu->addAction(tr("Retry all that failed"), &m_jobs, &JobQueue::retryFailed);
    menu->addSeparator();
    QMenu *limit = menu->addMenu(tr("Jobs at the same time"));
    for (const int jobs : {1, 2, 3, 4, 6, 8, 10, 20, 40}) {
        QAction *choice = limit->addAction(locale().toString(jobs), this, [this, jobs] {
            studio::JobLimits limits = m_jobs.limits();
            limits.jobs = jobs;
            m_jobs.setLimits(limits);
        });
        choice->setCheckable(true);
        choice->setChecked(m_jobs.limits().jobs == jobs);
    }
    const std::optional<Job> job = m_jobs.job(currentJob());
    if (!job)
        return;
    QMenu *single = menu->addMenu(tr("Of %1").arg(job->recipe.endpoint));
    const int now = m_jobs.limits().ofEndpoint.value(job->recipe.endpoint, 0);
    for (const int jobs : {0, 1, 2, 4}) {
        QAction *choice = single->addAction(jobs == 0 ? tr("No limit of its own") : locale().toString(jobs), this,
                                            [this, jobs, endpoint = job->recipe.endpoint] {
                                                studio::JobLimits limits = m_jobs.limits();
                                                if (jobs == 0)
                                                    limits.ofEndpoint.remove(endpoint);
                                                else
                                                    limits.ofEndpoint.insert(endpoint, jobs);
                                                m_jobs.setLimits(limits);
                                            });
        choice->setCheckable(true);
        choice->setChecked(jobs == now);
    }
}

// Where there is little room the buttons lose their words, never half of them.
void QueuePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int letter = fontMetrics().horizontalAdvance(u'm');
    const bool narrow = width() < letter * 68;
    for (QToolButton *each : {m_cancel, m_retry, m_pause, m_clear})
        each->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_table->setColumnHidden(JobModel::ModelName, width() < letter * 56);
    m_table->setColumnWidth(JobModel::State, narrow ? 110 : 150);
}

} // namespace queue
