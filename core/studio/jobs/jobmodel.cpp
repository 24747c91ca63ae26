// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/jobqueue.h"

#include <QLocale>
#include <QTimer>

namespace studio {

namespace {

QString stateText(const Job &job)
{
    const auto withPercent = [&job](const QString &plain, const QString &pattern) {
        return job.progress < 0 ? plain : pattern.arg(qRound(job.progress * 100));
    };
    switch (job.state) {
    case JobState::Preparing: return JobModel::tr("Preparing");
    case JobState::Uploading: return withPercent(JobModel::tr("Uploading"), JobModel::tr("Uploading %1 %"));
    case JobState::Submitting: return JobModel::tr("Sending");
    case JobState::Waiting:
        return job.position ? JobModel::tr("Waiting (number %1)").arg(*job.position + 1) : JobModel::tr("Waiting");
    case JobState::Running: return withPercent(JobModel::tr("Running"), JobModel::tr("Running %1 %"));
    case JobState::Downloading: return withPercent(JobModel::tr("Downloading"), JobModel::tr("Downloading %1 %"));
    case JobState::Filing: return JobModel::tr("Filing");
    case JobState::Done: return JobModel::tr("Done");
    case JobState::Failed: return JobModel::tr("Failed");
    case JobState::Cancelled: return JobModel::tr("Cancelled");
    case JobState::Unknown: return JobModel::tr("Unknown");
    }
    return {};
}

QString elapsedText(const Job &job)
{
    const QDateTime end = job.ended.isValid() ? job.ended : QDateTime::currentDateTimeUtc();
    const qint64 seconds = std::max<qint64>(0, job.created.secsTo(end));
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

struct JobModel::Private
{
    JobQueue &queue;
    QStringList ids; // newest first
    QTimer second = QTimer();
};

JobModel::JobModel(JobQueue &queue, QObject *parent) : QAbstractTableModel(parent), d(new Private{.queue = queue})
{
    for (const Job &job : queue.jobs())
        d->ids << job.id;
    connect(&queue, &JobQueue::added, this, [this](const QString &id) {
        beginInsertRows({}, 0, 0);
        d->ids.prepend(id);
        endInsertRows();
    });
    connect(&queue, &JobQueue::changed, this, [this](const QString &id) {
        if (const int row = int(d->ids.indexOf(id)); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
    });
    connect(&queue, &JobQueue::removed, this, [this](const QString &id) {
        const int row = int(d->ids.indexOf(id));
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        d->ids.removeAt(row);
        endRemoveRows();
    });
    d->second.setInterval(1000);
    connect(&d->second, &QTimer::timeout, this, [this] {
        if (d->queue.running() + d->queue.waiting() == 0)
            return;
        for (int row = 0; row < d->ids.size(); ++row) {
            const std::optional<Job> job = d->queue.job(d->ids.at(row));
            if (job && !job->ended.isValid())
                Q_EMIT dataChanged(index(row, Elapsed), index(row, Elapsed), {Qt::DisplayRole});
        }
    });
    d->second.start();
}

JobModel::~JobModel() = default;

int JobModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->ids.size());
}

int JobModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant JobModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString id = d->ids.at(index.row());
    if (role == IdRole)
        return id;
    if (role != Qt::DisplayRole && role != JobRole)
        return {};
    const std::optional<Job> job = d->queue.job(id);
    if (!job)
        return {};
    if (role == JobRole)
        return QVariant::fromValue(*job);
    switch (index.column()) {
    case Title: return job->title();
    case ModelName: return job->recipe.endpoint;
    case State: return stateText(*job);
    case Elapsed: return elapsedText(*job);
    case Cost:
        if (isFinal(job->state) && job->requestId.isEmpty())
            return {}; // fal never had it
        return job->estimate ? QLocale(QLocale::English).toCurrencyString(*job->estimate, QStringLiteral("$"), 3) : QString();
    }
    return {};
}

QVariant JobModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Elapsed || section == Cost))
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title: return tr("Job");
    case ModelName: return tr("Made with");
    case State: return tr("State");
    case Elapsed: return tr("Time");
    case Cost: return tr("Cost");
    }
    return {};
}

} // namespace studio
