// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/jobmodel.h"

#include "studio/jobs/jobqueue.h"
#include "studio/jobs/progress.h"

#include <QLocale>
#include <QMimeData>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

QString stateText(const JobQueue &queue, const Job &job)
{
    const auto withPercent = [&job](const QString &plain, const QString &pattern) {
        return job.progress < 0 ? plain : pattern.arg(qRound(job.progress * 100));
    };
    switch (job.state) {
    case JobState::Preparing:
        if (!queue.heldBecause(job.id).isEmpty()) // the whole sentence is for the tip and for below the table
            return JobModel::tr("Held back");
        return JobModel::tr("Preparing");
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

QString clock(qint64 seconds)
{
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString dollars(double value)
{
    return QLocale(QLocale::English).toCurrencyString(value, u"$"_s, 3);
}

const QString jobsType = u"application/x-gesso-jobs"_s;

} // namespace

struct JobModel::Private
{
    JobModel &q;
    JobQueue &queue;
    QStringList ids;
    int atWork = 0;      // the first rows
    QTimer second = QTimer(); // while something is at work
    QTimer settle = QTimer(); // many changes, one new order
    bool isHeld = false;
    QHash<QString, std::optional<double>> usual; // seconds; forgotten when a job of the endpoint ends

    [[nodiscard]] QStringList wanted()
    {
        QStringList work;
        QStringList rest;
        for (const QString &id : queue.ids()) {
            if (!queue.isWaitingHere(id))
                (queue.isUnderWay(id) ? work : rest) << id;
        }
        atWork = int(work.size());
        return work + queue.order() + rest;
    }

    void arrange()
    {
        if (isHeld)
            return;
        const QStringList next = wanted();
        if (next == ids)
            return;
        Q_EMIT q.layoutAboutToBeChanged();
        QHash<QString, int> rows;
        for (int row = 0; row < next.size(); ++row)
            rows.insert(next.at(row), row);
        const QModelIndexList old = q.persistentIndexList();
        QModelIndexList moved;
        moved.reserve(old.size());
        for (const QModelIndex &index : old) {
            const int row = rows.value(ids.at(index.row()), -1);
            moved << (row < 0 ? QModelIndex() : q.index(row, index.column()));
        }
        ids = next;
        q.changePersistentIndexList(old, moved);
        Q_EMIT q.layoutChanged();
    }

    void refresh(const QString &id)
    {
        // What changes is nearly always at work, and that is at the top.
        if (const int row = int(ids.indexOf(id)); row >= 0)
            Q_EMIT q.dataChanged(q.index(row, 0), q.index(row, Columns - 1));
    }

    // "0:12 of about 0:30"
    [[nodiscard]] QString elapsedText(const Job &job)
    {
        if (!job.submitted.isValid() && !job.ended.isValid())
            return {};
        const QDateTime from = job.submitted.isValid() ? job.submitted : job.created;
        const qint64 milliseconds = std::max<qint64>(0, from.msecsTo(job.ended.isValid() ? job.ended : QDateTime::currentDateTimeUtc()));
        const qint64 seconds = milliseconds / 1000;
        if (job.ended.isValid())
            return seconds < 60 ? tr("%1 s").arg(QLocale().toString(double(milliseconds) / 1000, 'f', 1)) : clock(seconds);
        auto known = usual.find(job.recipe.endpoint);
        if (known == usual.end())
            known = usual.insert(job.recipe.endpoint, usualSeconds(queue.jobs(), job.recipe.endpoint));
        return *known ? tr("%1 of %2", "time passed, time expected").arg(clock(seconds), clock(qRound64(**known))) : clock(seconds);
    }

    [[nodiscard]] static QString costText(const Job &job)
    {
        if (job.billableUnits && job.unitPrice && isFinal(job.state))
            return dollars(*job.billableUnits * *job.unitPrice);
        if (isFinal(job.state) && (job.requestId.isEmpty() || job.state != JobState::Done))
            return {}; // fal never had it, or bills nothing for it
        return job.estimate ? dollars(*job.estimate) : QString();
    }
};

JobModel::JobModel(JobQueue &queue, QObject *parent) : QAbstractTableModel(parent), d(new Private{.q = *this, .queue = queue})
{
    d->ids = d->wanted();
    d->settle.setSingleShot(true);
    d->settle.setInterval(50);
    d->second.setInterval(1000);
    connect(&d->settle, &QTimer::timeout, this, [this] { d->arrange(); });
    connect(&queue, &JobQueue::added, this, [this](const QString &id) {
        const int row = std::min(int(d->ids.size()), d->atWork + int(std::max<qsizetype>(0, d->queue.order().indexOf(id))));
        beginInsertRows({}, row, row);
        d->ids.insert(row, id);
        endInsertRows();
        d->settle.start();
    });
    connect(&queue, &JobQueue::changed, this, [this](const QString &id) {
        d->refresh(id);
        if (!d->settle.isActive())
            d->settle.start();
        if (!d->second.isActive())
            d->second.start();
    });
    connect(&queue, &JobQueue::finished, this, [this](const QString &id) {
        if (const std::optional<Job> job = d->queue.job(id))
            d->usual.remove(job->recipe.endpoint);
        d->settle.start();
    });
    connect(&queue, &JobQueue::orderChanged, this, [this] { d->arrange(); });
    connect(&queue, &JobQueue::removed, this, [this](const QString &id) {
        const int row = int(d->ids.indexOf(id));
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        d->ids.removeAt(row);
        endRemoveRows();
    });
    connect(&d->second, &QTimer::timeout, this, [this] {
        if (d->atWork == 0)
            return d->second.stop(); // nothing moves: no reason to wake up
        Q_EMIT dataChanged(index(0, Elapsed), index(std::min(d->atWork, int(d->ids.size())) - 1, Elapsed), {Qt::DisplayRole});
    });
    d->second.start();
}

JobModel::~JobModel() = default;

void JobModel::setHeld(bool held)
{
    d->isHeld = held;
    if (!held)
        d->settle.start();
}

QModelIndex JobModel::indexOf(const QString &id) const
{
    const int row = int(d->ids.indexOf(id));
    return row < 0 ? QModelIndex() : index(row, 0);
}

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
    if (role != Qt::DisplayRole && role != JobRole && role != WaitsHereRole && role != Qt::ToolTipRole)
        return {};
    const std::optional<Job> job = d->queue.job(id);
    if (!job)
        return {};
    if (role == JobRole)
        return QVariant::fromValue(*job);
    if (role == WaitsHereRole)
        return d->queue.isWaitingHere(id);
    if (role == Qt::ToolTipRole) // outside text is never taken for rich text
        return u"<p>%1</p>"_s.arg((index.column() != State                  ? job->title()
                                   : d->queue.heldBecause(id).isEmpty() ? stateText(d->queue, *job)
                                                                        : d->queue.heldBecause(id))
                                      .toHtmlEscaped());
    switch (index.column()) {
    case Title: return job->title();
    case ModelName: return job->recipe.endpoint;
    case State: return d->queue.isWaitingHere(id) && d->queue.heldBecause(id).isEmpty() ? tr("Waiting here") : stateText(d->queue, *job);
    case Elapsed: return d->elapsedText(*job);
    case Cost: return Private::costText(*job);
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

Qt::ItemFlags JobModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && d->queue.isWaitingHere(d->ids.at(index.row())))
        flags |= Qt::ItemIsDragEnabled;
    return index.isValid() ? flags : flags | Qt::ItemIsDropEnabled; // between rows, never on one
}

Qt::DropActions JobModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QStringList JobModel::mimeTypes() const
{
    return {jobsType};
}

QMimeData *JobModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList ids;
    for (const QModelIndex &index : indexes) {
        const QString id = d->ids.at(index.row());
        if (!ids.contains(id) && d->queue.isWaitingHere(id))
            ids << id;
    }
    if (ids.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(jobsType, ids.join(u'\n').toUtf8());
    return data;
}

bool JobModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent) const
{
    return action == Qt::MoveAction && data->hasFormat(jobsType) && (row >= 0 || !parent.isValid());
}

bool JobModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QString before = row >= 0 && row < d->ids.size() ? d->ids.at(row) : QString();
    const QStringList order = d->queue.order();
    // Above those that wait means "next", below them "last".
    const QString place = order.contains(before) ? before : row >= 0 && row <= d->atWork && !order.isEmpty() ? order.front() : QString();
    d->queue.move(QString::fromUtf8(data->data(jobsType)).split(u'\n'), place);
    return false; // the queue has moved them: the view must not remove the rows
}

} // namespace studio
