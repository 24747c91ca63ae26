// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queuepanel.h"

#include "queue/jobdelegate.h"
#include "queue/logview.h"

#include "theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace queue {
namespace {

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

} // namespace

QueuePanel::QueuePanel(studio::JobQueue &jobs, QWidget *parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_model(new studio::JobModel(jobs, this))
    , m_table(new QTableView(this))
    , m_log(new LogView(this))
    , m_summary(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_cancel(button(QStringLiteral("close"), tr("Cancel job"), this))
    , m_retry(button(QStringLiteral("retry"), tr("Retry"), this))
    , m_pause(button(QStringLiteral("pause"), tr("Pause queue"), this))
    , m_clear(button(QStringLiteral("trash"), tr("Clear finished"), this))
    , m_settle(new QTimer(this))
{
    auto *title = new QLabel(tr("Queue"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_summary->setTextFormat(Qt::PlainText);
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setWordWrap(true);
    m_advice->setContentsMargins(12, 4, 12, 8);
    m_advice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_pause->setCheckable(true);
    m_settle->setSingleShot(true);
    m_settle->setInterval(0);

    m_table->setModel(m_model);
    m_table->setItemDelegate(new JobDelegate(m_table));
    m_table->setAccessibleName(tr("Queue"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->viewport()->setBackgroundRole(QPalette::Window);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setFixedHeight(26);
    header->setSectionResizeMode(studio::JobModel::Title, QHeaderView::Stretch);
    header->setMinimumSectionSize(56);
    m_table->setColumnWidth(studio::JobModel::ModelName, 150);
    m_table->setColumnWidth(studio::JobModel::State, 150);
    m_table->setColumnWidth(studio::JobModel::Elapsed, 72);
    m_table->setColumnWidth(studio::JobModel::Cost, 72);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 8, 4);
    head->addWidget(title);
    head->addSpacing(8);
    head->addWidget(m_summary, 1);
    head->addWidget(m_cancel);
    head->addWidget(m_retry);
    head->addWidget(m_pause);
    head->addWidget(m_clear);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_table);
    split->addWidget(m_log);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    m_table->setMinimumHeight(60);
    m_log->setMinimumHeight(40);
    split->setSizes({150, 72});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(split, 1);
    layout->addWidget(m_advice);

    connect(m_cancel, &QToolButton::clicked, this, &QueuePanel::cancelCurrent);
    connect(m_retry, &QToolButton::clicked, this, &QueuePanel::retryCurrent);
    connect(m_clear, &QToolButton::clicked, &m_jobs, &studio::JobQueue::removeFinished);
    connect(m_pause, &QToolButton::clicked, &m_jobs, &studio::JobQueue::setPaused);
    connect(&m_jobs, &studio::JobQueue::pausedChanged, m_pause, [this](bool paused) {
        m_pause->setChecked(paused);
        m_pause->setIcon(theme::icon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
        m_pause->setText(paused ? tr("Resume queue") : tr("Pause queue"));
        m_pause->setToolTip(m_pause->text());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &QueuePanel::follow);
    connect(m_table, &QTableView::activated, this, [this] {
        if (const auto job = m_jobs.job(currentJob()))
            Q_EMIT jobActivated(*job);
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, &QueuePanel::offerMenu);
    connect(&m_jobs, &studio::JobQueue::added, this, [this] {
        m_table->selectRow(0); // the newest is the one that is waited for
        m_settle->start();
    }, Qt::QueuedConnection);
    connect(&m_jobs, &studio::JobQueue::changed, m_settle, qOverload<>(&QTimer::start));
    connect(&m_jobs, &studio::JobQueue::removed, m_settle, qOverload<>(&QTimer::start));
    connect(&m_jobs, &studio::JobQueue::logged, this, [this](const QString &id, const fal::LogLine &line) {
        if (id == m_shown)
            m_log->append(line);
    });
    connect(m_settle, &QTimer::timeout, this, [this] {
        refreshSummary();
        refreshButtons();
    });
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    refreshSummary();
    refreshButtons();
}

QString QueuePanel::currentJob() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? index.siblingAtColumn(0).data(studio::JobModel::IdRole).toString() : QString();
}

void QueuePanel::follow()
{
    m_shown = currentJob();
    m_log->setLines(m_shown.isEmpty() ? QVector<fal::LogLine>() : m_jobs.log(m_shown));
    refreshButtons();
}

void QueuePanel::refreshSummary()
{
    m_summary->setText(tr("%1 running, %2 waiting").arg(m_jobs.running()).arg(m_jobs.waiting()));
}

void QueuePanel::refreshButtons()
{
    const std::optional<studio::Job> job = m_jobs.job(currentJob());
    const bool ended = job && (studio::isFinal(job->state) || job->state == studio::JobState::Unknown);
    m_cancel->setEnabled(job && !studio::isFinal(job->state));
    m_retry->setEnabled(ended);
    QString advice;
    if (job && job->problem)
        advice = job->problem->advice.isEmpty() ? job->problem->message
                                                : tr("%1 %2", "two sentences").arg(job->problem->message, job->problem->advice);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
}

void QueuePanel::cancelCurrent()
{
    m_jobs.cancel(currentJob());
}

void QueuePanel::retryCurrent()
{
    const std::optional<studio::Job> job = m_jobs.job(currentJob());
    if (!job)
        return;
    if (job->state == studio::JobState::Unknown)
        return m_jobs.checkAgain(job->id);
    if (const auto again = m_jobs.retry(job->id); !again)
        Q_EMIT problem(again.error());
}

void QueuePanel::offerMenu(const QPoint &position)
{
    const std::optional<studio::Job> job = m_jobs.job(currentJob());
    if (!job)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Use these settings"), this, [this, job = *job] { Q_EMIT editRequested(job); });
    if (!job->requestId.isEmpty())
        menu->addAction(tr("Copy request id"), this, [id = job->requestId] { QGuiApplication::clipboard()->setText(id); });
    if (job->state == studio::JobState::Unknown) {
        menu->addAction(tr("Look it up at fal"), this, [this, id = job->id] { m_jobs.checkAgain(id); });
    }
    if (studio::isFinal(job->state))
        menu->addAction(tr("Remove from the queue"), this, [this, id = job->id] { m_jobs.remove(id); });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

// Where there is little room the buttons lose their words, never half of them.
void QueuePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < fontMetrics().horizontalAdvance(u'm') * 56;
    for (QToolButton *each : {m_cancel, m_retry, m_pause, m_clear})
        each->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_table->setColumnHidden(studio::JobModel::ModelName, narrow);
    m_table->setColumnWidth(studio::JobModel::State, narrow ? 88 : 150);
}

} // namespace queue
