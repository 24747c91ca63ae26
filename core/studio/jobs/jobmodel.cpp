// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/jobmodel.h"

#include "studio/jobs/jobqueue.h"
#include "studio/jobs/progress.h"

#include <QLocale>
#include <QMimeData>
#include <QSet>
#include <QTimer>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

// It waits for something that will pass: the network, room on the disk.
bool isOnHold(const Job &job)
{
    return job.problem && !isFinal(job.state) && job.state != JobState::Unknown;
}

QString stateText(const JobQueue &queue, const Job &job)
{
    if (isOnHold(job))
        return JobModel::tr("On hold");
    const auto withPercent = [&job](const QString &plain, const QString &pattern) {
        return job.progress < 0 ? plain : pattern.arg(qRound(job.progress * 100));
    };
    switch (job.state) {
    case JobState::Preparing:
        if (!queue.heldBecause(job.id).isEmpty()) // the whole sentence is for the tip and for below the table
            return JobModel::tr("Held back");
        return JobModel::tr("Preparing");
    case JobState::Uploading: return withPercent(JobModel::tr("Uploading"), JobModel::tr("Uploading %1%"));
    case JobState::Submitting: return JobModel::tr("Sending");
    case JobState::Waiting:
        return job.position ? JobModel::tr("Waiting (number %1)").arg(*job.position + 1) : JobModel::tr("Waiting");
    case JobState::Running: return withPercent(JobModel::tr("Running"), JobModel::tr("Running %1%"));
    case JobState::Downloading: return withPercent(JobModel::tr("Downloading"), JobModel::tr("Downloading %1%"));
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
    // The language "C" writes the sign behind.
    const QLocale locale = QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
    return locale.toCurrencyString(value, u"$"_s, 3);
}

const QString jobsType = u"application/x-gesso-jobs"_s;

} // namespace

struct JobModel::Private
{
    JobModel &q;
    JobQueue &queue;
    QStringList ids;
    int atWork = 0;      // the first rows
    int inTurn = 0;      // the rows behind them
    mutable QHash<QString, int> places; // where an id was seen last; a hint
    QTimer second = QTimer(); // while something is at work
    QTimer settle = QTimer(); // many changes, one new order
    bool isHeld = false;
    QSet<QString> touched = {}; // rows to be drawn again with the next settling
    QHash<QString, std::optional<JobTimes>> usual = {}; // by endpoint; forgotten when one of its jobs ends

    [[nodiscard]] int rowOf(const QString &id) const
    {
        const int hint = places.value(id, -1);
        if (hint >= 0 && hint < ids.size() && ids.at(hint) == id)
            return hint;
        const int row = int(ids.indexOf(id)); // what changes is nearly always at work, and that is at the top
        if (row >= 0)
            places.insert(id, row);
        return row;
    }

    [[nodiscard]] QStringList wanted()
    {
        QStringList work;
        QStringList rest;
        const QStringList order = queue.order();
        queue.visit([&](const Job &job) {
            if (!queue.isWaitingHere(job.id))
                (!isFinal(job.state) && queue.isUnderWay(job.id) ? work : rest) << job.id;
            return true;
        });
        atWork = int(work.size());
        inTurn = int(order.size());
        return work + order + rest;
    }

    // Is it still among those that it belongs to?
    [[nodiscard]] bool isInPlace(const QString &id, int row) const
    {
        const bool waits = queue.isWaitingHere(id);
        const Job *job = queue.peek(id);
        const bool works = job && !waits && !isFinal(job->state) && queue.isUnderWay(id);
        return works ? row < atWork : waits ? row >= atWork && row < atWork + inTurn : row >= atWork + inTurn;
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
        rows.reserve(next.size());
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
        places = std::move(rows);
        q.changePersistentIndexList(old, moved);
        Q_EMIT q.layoutChanged();
    }

    void settled()
    {
        bool isInOrder = true;
        int first = int(ids.size());
        int last = -1;
        for (const QString &id : std::as_const(touched)) {
            const int row = rowOf(id);
            if (row < 0)
                continue;
            isInOrder = isInOrder && isInPlace(id, row);
            // Rows at work are next to each other: one word for all of them.
            if (row < atWork) {
                first = std::min(first, row);
                last = std::max(last, row);
            } else {
                Q_EMIT q.dataChanged(q.index(row, 0), q.index(row, Columns - 1));
            }
        }
        touched.clear();
        if (last >= 0)
            Q_EMIT q.dataChanged(q.index(first, 0), q.index(last, Columns - 1));
        if (!isInOrder)
            arrange();
    }

    [[nodiscard]] std::optional<JobTimes> usualOf(const QString &endpoint)
    {
        if (const auto known = usual.constFind(endpoint); known != usual.constEnd())
            return *known;
        std::vector<JobTimes> newest;
        queue.visit([&](const Job &job) {
            if (job.recipe.endpoint == endpoint) {
                if (const auto times = timesOf(job))
                    newest.push_back(*times);
            }
            return newest.size() < timesThatCount;
        });
        return *usual.insert(endpoint, usualTimes(newest));
    }

    // "0:12 of 0:30"
    [[nodiscard]] QString elapsedText(const Job &job)
    {
        if (!job.submitted.isValid() && !job.ended.isValid())
            return {};
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QDateTime from = job.submitted.isValid() ? job.submitted : job.created;
        const qint64 milliseconds = std::max<qint64>(0, from.msecsTo(job.ended.isValid() ? job.ended : now));
        const qint64 seconds = milliseconds / 1000;
        if (job.ended.isValid())
            return seconds < 60 ? tr("%1 s").arg(QLocale().toString(double(milliseconds) / 1000, 'f', 1)) : clock(seconds);
        const std::optional<double> expected = expectedSeconds(job, usualOf(job.recipe.endpoint), now);
        return expected ? tr("%1 of %2", "time passed, time expected").arg(clock(seconds), clock(qCeil(*expected))) : clock(seconds);
    }

    // What the expectation is made of, for the tip.
    [[nodiscard]] QString timesText(const Job &job)
    {
        const std::optional<JobTimes> times = isFinal(job.state) ? timesOf(job) : usualOf(job.recipe.endpoint);
        if (!times)
            return {};
        const auto text = [](double seconds) { return QLocale().toString(seconds, 'f', 1); };
        return (isFinal(job.state) ? tr("%1 s in fal's queue, %2 s at work, %3 s to fetch and keep it.")
                                   : tr("Usually %1 s in fal's queue, %2 s at work, %3 s to fetch and keep it."))
            .arg(text(times->waiting), text(times->working), text(times->fetching));
    }

    [[nodiscard]] static QString costText(const Job &job)
    {
        if (job.billableUnits && job.unitPrice && isFinal(job.state))
            return dollars(*job.billableUnits * *job.unitPrice);
        if (isFinal(job.state) && (job.requestId.isEmpty() || job.state != JobState::Done))
            return {}; // fal never had it, or bills nothing for it
        return job.estimate ? dollars(*job.estimate) : QString();
    }

    [[nodiscard]] QString text(const Job &job, int column)
    {
        switch (column) {
        case Title: return job.title();
        case ModelName: return job.recipe.endpoint;
        case State:
            return queue.isWaitingHere(job.id) && queue.heldBecause(job.id).isEmpty() ? tr("Waiting here") : stateText(queue, job);
        case Elapsed: return elapsedText(job);
        case Cost: return costText(job);
        }
        return {};
    }

    // A row in one sentence, for who does not see its other columns.
    [[nodiscard]] QString spoken(const Job &job)
    {
        const QString time = text(job, Elapsed);
        const QString row = tr("%1: %2, %3", "state of a job, prompt, model").arg(text(job, State), text(job, Title), text(job, ModelName));
        return time.isEmpty() ? row : tr("%1, %2", "state, prompt and model of a job; its time").arg(row, time);
    }

    [[nodiscard]] QString tip(const Job &job, int column)
    {
        switch (column) {
        case ModelName: return job.recipe.endpoint;
        case State:
            if (isOnHold(job))
                return job.problem->message;
            return queue.heldBecause(job.id).isEmpty() ? stateText(queue, job) : queue.heldBecause(job.id);
        case Elapsed: return timesText(job);
        case Cost: return costTip(job);
        }
        return job.title();
    }

    [[nodiscard]] static QString costTip(const Job &job)
    {
        if (costText(job).isEmpty())
            return {};
        if (job.billableUnits && job.unitPrice && isFinal(job.state))
            return tr("Billed: %1 × %2.").arg(QLocale().toString(*job.billableUnits), dollars(*job.unitPrice));
        return isFinal(job.state) ? tr("Estimated: fal did not tell what it counted.") : tr("Expected, and reserved until it has ended.");
    }
};

JobModel::JobModel(JobQueue &queue, QObject *parent) : QAbstractTableModel(parent), d(new Private{.q = *this, .queue = queue})
{
    d->ids = d->wanted();
    d->settle.setSingleShot(true);
    d->settle.setInterval(50);
    d->second.setInterval(1000);
    const auto touch = [this](const QString &id) {
        d->touched.insert(id);
        if (!d->settle.isActive())
            d->settle.start();
        if (!d->second.isActive())
            d->second.start();
    };
    connect(&d->settle, &QTimer::timeout, this, [this] { d->settled(); });
    connect(&queue, &JobQueue::added, this, [this, touch](const QString &id) {
        const int row = std::min(int(d->ids.size()), d->atWork + std::max(0, d->queue.placeInOrder(id)));
        beginInsertRows({}, row, row);
        d->ids.insert(row, id);
        d->places.insert(id, row);
        ++d->inTurn;
        endInsertRows();
        touch(id);
    });
    connect(&queue, &JobQueue::changed, this, touch);
    connect(&queue, &JobQueue::finished, this, [this, touch](const QString &id) {
        if (const Job *job = d->queue.peek(id))
            d->usual.remove(job->recipe.endpoint);
        touch(id);
    });
    connect(&queue, &JobQueue::orderChanged, this, [this] { d->arrange(); });
    connect(&queue, &JobQueue::removed, this, [this](const QString &id) {
        const int row = d->rowOf(id);
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        d->ids.removeAt(row);
        d->places.remove(id);
        if (row < d->atWork)
            --d->atWork;
        else if (row < d->atWork + d->inTurn)
            --d->inTurn;
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
        d->arrange();
}

QModelIndex JobModel::indexOf(const QString &id) const
{
    const int row = d->rowOf(id);
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
    const Job *job = d->queue.peek(id);
    if (!job)
        return {};
    switch (role) {
    case JobRole: return QVariant::fromValue(*job);
    case WaitsHereRole: return d->queue.isWaitingHere(id);
    case StateRole: return int(job->state);
    case ProgressRole: return isFinal(job->state) ? -1 : job->progress;
    case ItemRole: return job->items.empty() ? 0 : job->items.front();
    case EndpointRole: return job->recipe.endpoint;
    case Qt::DisplayRole: return d->text(*job, index.column());
    case Qt::AccessibleTextRole: return index.column() == Title ? QVariant(d->spoken(*job)) : QVariant();
    case Qt::ToolTipRole: // outside text is never taken for rich text
        if (const QString tip = d->tip(*job, index.column()); !tip.isEmpty())
            return u"<p>%1</p>"_s.arg(tip.toHtmlEscaped());
        return {};
    default: return {};
    }
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
