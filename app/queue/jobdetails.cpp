// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/jobdetails.h"

#include "queue/exchangepanel.h"
#include "queue/logpanel.h"
#include "studio/jobs/exchangelog.h"
#include "studio/jobs/jobqueue.h"

#include "room.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

namespace queue {
namespace {

enum Tab { Log, Exchanges };

QString nameFor(const std::optional<studio::Job> &job)
{
    return job && !job->requestId.isEmpty() ? job->requestId : QStringLiteral("gesso-job");
}

} // namespace

JobDetails::JobDetails(studio::JobQueue &jobs, QWidget *parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_tabs(new QTabBar(this))
    , m_tools(new QStackedWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_log(new LogPanel(this))
    , m_exchanges(new ExchangePanel(this))
    , m_soon(new QTimer(this))
{
    m_tabs->setAccessibleName(tr("Details of the job"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false); // two words have room; what is beside them gives way
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->addTab(tr("Log"));
    m_tabs->addTab(tr("Requests"));
    m_tools->addWidget(m_log->tools());
    m_tools->addWidget(m_exchanges->tools());
    m_pages->addWidget(m_log);
    m_pages->addWidget(m_exchanges);
    m_soon->setSingleShot(true);
    m_soon->setInterval(150);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::margins(12, 4, 8, 4));
    head->setSpacing(12);
    head->addWidget(m_tabs);
    head->addWidget(m_tools, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_tools->setCurrentIndex(tab);
        m_pages->setCurrentIndex(tab);
        showExchanges();
    });
    connect(&jobs, &studio::JobQueue::logged, this, [this](const QString &id, const fal::LogLine &line) {
        if (id == m_id)
            m_log->append(line);
    });
    connect(&jobs.exchanges(), &studio::ExchangeLog::changed, this, [this](const QString &call) {
        const auto job = m_tabs->currentIndex() == Exchanges && !m_soon->isActive() ? m_jobs.job(m_id) : std::nullopt;
        const auto isInput = [&call](const studio::InputFile &input) { return studio::ExchangeLog::uploadName(input.sha256) == call; };
        if (job && (call == m_id || std::ranges::any_of(job->recipe.inputs, isInput)))
            m_soon->start();
    });
    connect(m_soon, &QTimer::timeout, this, &JobDetails::showExchanges);
    connect(m_log, &LogPanel::problem, this, &JobDetails::problem);
    connect(m_exchanges, &ExchangePanel::problem, this, &JobDetails::problem);
    connect(m_exchanges, &ExchangePanel::said, this, &JobDetails::said);
}

void JobDetails::setJob(const QString &id)
{
    if (id == m_id)
        return;
    m_id = id;
    const auto job = m_jobs.job(id);
    m_log->setLines(job ? m_jobs.log(id) : QVector<fal::LogLine>(), nameFor(job));
    showExchanges();
}

void JobDetails::showExchanges()
{
    if (m_tabs->currentIndex() != Exchanges)
        return;
    const auto job = m_jobs.job(m_id);
    const bool isSame = std::exchange(m_shownExchanges, m_id) == m_id;
    m_exchanges->setRecords(job ? m_jobs.exchanges().of(*job) : std::vector<fal::ExchangeRecord>(), nameFor(job), isSame);
}

} // namespace queue
