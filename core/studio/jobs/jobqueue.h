// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Runs jobs from click to file. What it accepted is never lost: each step is on disk before the next
// begins, a restart goes on where it was, and a submit whose fate is unknown is never made again by itself.

#include "studio/item.h"
#include "studio/jobs/job.h"
#include "studio/jobs/ledger.h"

#include "fal/queue.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace fal {
class Client;
}

namespace studio {

class Database;
class ExchangeLog;
class Library;

struct JobOptions
{
    QString outFolder;       // files go here instead of into the library
    QString nameTemplate;    // see library/exporter.h; empty = the default one
    std::optional<double> estimate;
    bool first = false;      // before everything that waits here
    bool lowPriority = false; // fal serves the account's other jobs first
    QDateTime notBefore;     // UTC; not started earlier
    QString project;         // whose money it is
    std::vector<CellLabel> cell; // see Job; the batch is the recipe's
};

// How many jobs are at work at the same time. fal lets new accounts have two in flight, more with what they spend.
struct JobLimits
{
    int jobs = 2;
    QHash<QString, int> ofEndpoint; // fewer of one model
    bool isChosen = false;          // by the person; else `jobs` grows with what fal was seen to do at once
    bool operator==(const JobLimits &) const = default;
};

// fal tells nobody how many jobs of an account it works on at the same time: two of a new one, up to forty with the
// credit that was bought. This is what was seen here.
struct SeenAtOnce
{
    int jobs = 0;             // that ran at the same time, the most so far
    bool othersWaited = false; // for a while, in fal's queue, while so many ran
    bool operator==(const SeenAtOnce &) const = default;
};

// Dollars for one unit of what an endpoint bills.
using UnitPrices = std::function<std::optional<double>(const QString &endpoint)>;

class JobQueue : public QObject
{
    Q_OBJECT

public:
    JobQueue(fal::Client &client, Database &database, Library &library, QObject *parent = nullptr);
    ~JobQueue() override;

    // Stores the recipe and starts the job when its turn comes. Unexpected: it could not be stored (a sentence).
    [[nodiscard]] tl::expected<QString, QString> enqueue(const Recipe &recipe, const JobOptions &options = {});
    // Takes up every job that had not ended when its program stopped. Call it after the start.
    void resume();
    // What another program on this profile stored meanwhile: its jobs are added() and changed(), never finished(), for it is
    // they who tell their person. For who learned of a write, see library/otherswrites.h.
    void lookAtOthers();

    [[nodiscard]] std::optional<Job> job(const QString &id) const;
    [[nodiscard]] std::vector<Job> jobs() const; // newest first
    // Without a copy, to look at and let go: null when there is none.
    [[nodiscard]] const Job *peek(const QString &id) const;
    // All of them, newest first, until `each` says false.
    void visit(const std::function<bool(const Job &job)> &each) const;
    [[nodiscard]] QStringList ids() const;       // newest first
    [[nodiscard]] int running() const;           // between Preparing and Filing, waiting excluded
    [[nodiscard]] int waiting() const;           // not started here, or waiting at fal

    [[nodiscard]] bool isUnderWay(const QString &id) const; // by this program: runs, or waits for its turn

    void cancel(const QString &id);     // also at fal
    void cancelWaiting();               // those that were not sent yet
    void cancelAll();
    [[nodiscard]] tl::expected<QString, QString> retry(const QString &id); // a new job with the same recipe
    int retryFailed();                  // every job that failed and was not tried again since; how many
    void checkAgain(const QString &id); // Unknown: look it up in the account's history
    // Unknown, by the person, who was told that it may be paid twice: the same job, from its beginning.
    void sendAgain(const QString &id);
    // Another language is spoken from now on: so are the problems of all jobs.
    void retell();
    void remove(const QString &id);     // ended jobs only: forgets the row, never a file
    void removeFinished();

    // Of jobs that have not started here (`order()`), in the order in which they will.
    [[nodiscard]] QStringList order() const;
    [[nodiscard]] int placeInOrder(const QString &id) const; // -1: it does not wait here
    [[nodiscard]] bool isWaitingHere(const QString &id) const;
    void runNext(const QString &id);
    void move(const QStringList &ids, const QString &before); // empty: to the end
    void schedule(const QString &id, const QDateTime &notBefore); // invalid: at once
    // Other settings for a job that was not started. Unexpected: it was, or it could not be stored (a sentence).
    [[nodiscard]] tl::expected<void, QString> replace(const QString &id, const Recipe &recipe, std::optional<double> estimate);
    // Why a job that waits here is not started although there is room: a time, a limit, a budget. Empty: no reason.
    [[nodiscard]] QString heldBecause(const QString &id) const;

    // Jobs that cannot reach fal before they are sent wait for the network instead of failing. Off at first: who runs one
    // job and looks on wants to be told.
    void setWaitsForNetwork(bool waits);
    void networkIsBack();  // what waits for it goes on at once
    // The clock was changed, or the computer slept: asked by itself now and then, and by who knows that it may have.
    void lookAtClock();
    void setClock(const std::function<QDateTime()> &now); // instead of the system's
    void storageMayWork(); // there may be room again: what could not be written is, at once

    void setPaused(bool paused);        // nothing new is submitted; what runs goes on. Kept over a restart.
    [[nodiscard]] bool isPaused() const;
    [[nodiscard]] bool wasPaused() const; // when the program was closed
    void setLimit(int jobsAtOnce);      // for this program only
    void setLimits(const JobLimits &limits); // kept
    [[nodiscard]] JobLimits limits() const;
    void forgetLimit();                 // of the person: from now on it follows what fal does
    [[nodiscard]] SeenAtOnce seenAtOnce() const;

    // The lines of the service that is in use.
    [[nodiscard]] std::vector<LedgerLine> ledger(const QDateTime &from, const QDateTime &to = {}) const;
    [[nodiscard]] LedgerPlace ledgerPlace() const; // to read it on a pool thread
    [[nodiscard]] double spentToday() const; // dollars, with what is reserved for jobs in flight
    [[nodiscard]] Budgets budgets() const;
    void setBudgets(const Budgets &budgets); // kept
    // What the budgets say about one more expense now.
    [[nodiscard]] BudgetVerdict verdict(double dollars) const;
    void setUnitPrices(const UnitPrices &unitPriceOf); // else items do not know what they cost

    // What the service in use made already from the same recipe, and is still in the library: the newest job's items.
    // `fingerprint`: see fingerprint.h.
    [[nodiscard]] std::vector<Item> madeFrom(const QString &fingerprint) const;

    // Live log of one job: everything so far.
    [[nodiscard]] QVector<fal::LogLine> log(const QString &id) const;
    [[nodiscard]] ExchangeLog &exchanges(); // what was asked and answered

Q_SIGNALS:
    void added(const QString &id);
    void changed(const QString &id);
    void removed(const QString &id);
    void logged(const QString &id, const fal::LogLine &line);
    void finished(const QString &id);   // Done, Failed, Cancelled or Unknown
    void pausedChanged(bool paused);
    void orderChanged();                // of what waits here
    void storageFailed(const QString &message); // a sentence for the window

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace studio
