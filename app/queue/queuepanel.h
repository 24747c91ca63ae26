// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All jobs of this program, newest first, and the log of the chosen one.

#include "studio/jobs/jobqueue.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;
class QTimer;
class QToolButton;

namespace queue {

class LogView;

class QueuePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit QueuePanel(studio::JobQueue &jobs, QWidget *parent = nullptr);

    [[nodiscard]] QString currentJob() const;
    void cancelCurrent();
    void retryCurrent();

Q_SIGNALS:
    void jobActivated(const studio::Job &job); // double click or Enter: show its results
    void editRequested(const studio::Job &job); // its settings, back into the form
    void problem(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void refreshSummary();
    void refreshButtons();
    void offerMenu(const QPoint &position);

    studio::JobQueue &m_jobs;
    studio::JobModel *m_model;
    QTableView *m_table;
    LogView *m_log;
    QLabel *m_summary;
    QLabel *m_advice;
    QToolButton *m_cancel;
    QToolButton *m_retry;
    QToolButton *m_pause;
    QToolButton *m_clear;
    QTimer *m_settle; // many changes, one refresh
    QString m_shown;
};

} // namespace queue
