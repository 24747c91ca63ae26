// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is known of one job beyond its row: its log, and what was asked and answered for it.

#include "fal/queue.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;
class QTimer;

namespace studio {
class JobQueue;
}

namespace queue {

class ExchangePanel;
class LogPanel;

class JobDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit JobDetails(studio::JobQueue &jobs, QWidget *parent = nullptr);

    void setJob(const QString &id); // empty: none
    [[nodiscard]] QString job() const { return m_id; }

Q_SIGNALS:
    void problem(const QString &sentence);
    void said(const QString &sentence);

private:
    void showExchanges();

    studio::JobQueue &m_jobs;
    QTabBar *m_tabs;
    QStackedWidget *m_tools;
    QStackedWidget *m_pages;
    LogPanel *m_log;
    ExchangePanel *m_exchanges;
    QTimer *m_soon;      // many exchanges, one refresh
    QString m_id;
    QString m_shownExchanges; // the job whose exchanges are in the panel
};

} // namespace queue
