// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All jobs of this program: what is at work, what waits and in which order, what ended; and the details of the current one.

#include "queue/jobdelegate.h"
#include "studio/jobs/job.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;
class QToolButton;

namespace studio {
class JobModel;
class JobQueue;
}

namespace viewer {
class ElidedLabel;
}

namespace queue {

class JobDetails;
class JobFilter;
class JobMenu;
class JobTable;

class QueuePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit QueuePanel(studio::JobQueue &jobs, QWidget *parent = nullptr);

    void setLooks(const JobLooks &looks); // pictures and kinds of the rows
    [[nodiscard]] QString currentJob() const;
    [[nodiscard]] QStringList selectedJobs() const; // in the order shown
    void select(const QString &id);
    void cancelSelected();
    void retrySelected();
    void removeFinished();
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
    void buildHead();
    void buildAdvice();
    void connectQueue();
    void connectTable();
    void selectNewest(const QString &id);
    void refreshSummary();
    void refreshButtons();
    [[nodiscard]] static QString adviceText(const studio::JobProblem &problem);
    void refreshEmpty();
    void offerMenu(const QPoint &position);

    studio::JobQueue &m_jobs;
    studio::JobModel *m_model;
    JobFilter *m_filtered;
    JobTable *m_table;
    JobDetails *m_details;
    JobMenu *m_menu;
    viewer::ElidedLabel *m_summary;
    QComboBox *m_show;
    QLineEdit *m_filter;
    QWidget *m_adviceBar;
    QLabel *m_advice;
    QBoxLayout *m_adviceRow = nullptr;
    QPushButton *m_check;  // of what is unknown, or lacks its files
    QPushButton *m_send;
    QPushButton *m_giveUp;
    QLabel *m_empty;       // over the table
    QToolButton *m_cancel;
    QToolButton *m_retry;
    QToolButton *m_pause;
    QToolButton *m_clear;
    QToolButton *m_more;
    QTimer *m_settle; // many changes, one refresh
};

} // namespace queue
