// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All jobs of this program: what is at work, what waits and in which order, what ended; and the log of the current one.

#include "studio/jobs/job.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QSortFilterProxyModel;
class QTimer;
class QToolButton;

namespace studio {
class JobModel;
class JobQueue;
}

namespace queue {

class JobTable;
class LogPanel;

class QueuePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit QueuePanel(studio::JobQueue &jobs, QWidget *parent = nullptr);

    [[nodiscard]] QString currentJob() const;
    [[nodiscard]] QStringList selectedJobs() const; // in the order shown
    void cancelSelected();
    void retrySelected();
    void find();

Q_SIGNALS:
    void jobActivated(const studio::Job &job); // double click or Enter: show its results
    void editRequested(const studio::Job &job); // its settings, back into the form
    void changeRequested(const studio::Job &job); // one that waits here: its settings are to be changed
    void problem(const QString &sentence);
    void said(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectQueue();
    void showCurrent();
    void refreshSummary();
    void refreshButtons();
    void offerMenu(const QPoint &position);
    void fillSteering(QMenu *menu, const QStringList &waiting);
    void fillMore();
    void moveSelected(int by);
    void removeSelected();
    void copyEvidence();
    [[nodiscard]] QStringList selectedThat(bool (*test)(const studio::JobQueue &, const studio::Job &)) const;

    studio::JobQueue &m_jobs;
    studio::JobModel *m_model;
    QSortFilterProxyModel *m_filtered;
    JobTable *m_table;
    LogPanel *m_log;
    QLabel *m_summary;
    QLineEdit *m_filter;
    QLabel *m_advice;
    QToolButton *m_cancel;
    QToolButton *m_retry;
    QToolButton *m_pause;
    QToolButton *m_clear;
    QToolButton *m_more;
    QTimer *m_settle; // many changes, one refresh
    QString m_shown;
};

} // namespace queue
