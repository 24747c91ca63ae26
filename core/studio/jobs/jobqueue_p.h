// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: what jobqueue.cpp and jobsteering.cpp share.

#include "studio/jobs/exchangelog.h"
#include "studio/jobs/joblog.h"
#include "studio/jobs/jobqueue.h"
#include "studio/jobs/jobrun.h"
#include "studio/jobs/jobstore.h"
#include "studio/jobs/journal.h"
#include "studio/jobs/keeper.h"
#include "studio/jobs/uploads.h"
#include "studio/library/database.h"
#include "studio/library/presence.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>

namespace studio {

struct JobQueue::Private
{
    JobQueue &q;
    fal::Client &client;
    Database &database;
    Presence presence{database.folder()};
    Journal journal{database.folder(), presence.id()};
    JobStore store{database, &journal};
    Keeper keeper{store};
    JobLog log{database.folder() + QStringLiteral("/logs")};
    ExchangeLog exchanges{client, database.folder() + QStringLiteral("/logs")};
    Uploads uploads;
    Workshop workshop;
    Ledger ledger{database};
    std::vector<std::unique_ptr<StoredJob>> jobs; // oldest first; runs refer to theirs
    QHash<QString, StoredJob *> byId;
    qint64 lastNumber = 0;           // of the newest row when others were looked at last
    QTimer othersPulse;              // while other programs have open jobs
    bool takesOver = false;          // what others leave behind
    std::map<QString, std::unique_ptr<JobRun>> runs;
    std::vector<std::unique_ptr<JobRun>> over;
    std::deque<QString> turn;        // not started yet, in the order in which they will be
    QHash<QString, QString> held;    // of these: why it is not started although there is room
    QTimer clock;                    // the next one that waits for a time
    QTimer pulse;                    // while there are jobs: does the clock tell what the timers think?
    QDateTime lastSeen;
    QElapsedTimer sinceSeen;
    std::function<QDateTime()> wallClock; // empty: the system's
    bool paused = false;
    JobLimits limits;
    SeenAtOnce seen;                 // of this service
    QTimer look;                     // at how many fal works on, soon after something changed
    QElapsedTimer waitsSince = QElapsedTimer(); // some wait at fal while as many run as ever did
    void lookAtOnce();
    [[nodiscard]] int most() const;  // jobs at work at the same time
    Budgets budgets;

    // What was spent, as long as nothing changed: every job that waits asks for it. Another program on this profile
    // changes it, too, so it is not kept for long.
    struct Spent
    {
        QDate day;
        QElapsedTimer age = QElapsedTimer();
        double today = 0;
        double month = 0;
    };
    mutable std::optional<Spent> spent;
    [[nodiscard]] const Spent &spentNow() const;

    Private(JobQueue &queue, fal::Client &theClient, Database &theDatabase, Library &library);

    [[nodiscard]] QString server() const;
    [[nodiscard]] StoredJob *find(const QString &id) const { return byId.value(id); }
    void keep(std::unique_ptr<StoredJob> job);
    void takeFromJournal();          // the database was made anew

    void startNext();
    [[nodiscard]] QDateTime time() const;
    void watchTime();
    void lookAtClock();
    void hurry();
    void run(const QString &id);
    void ended(const QString &id);
    void sweepStaging();             // what a program that died left of jobs that have ended
    void adopt(StoredJob &stored);   // owned by this program from now on
    [[nodiscard]] bool takeOver(StoredJob &stored); // the same, unless another program was quicker
    [[nodiscard]] std::vector<StoredJob *> openOfOthers() const;
    void takeUpWhatIsLeft();
    bool update(const StoredJob &stored);
    [[nodiscard]] double placeBeforeAll() const;
    [[nodiscard]] double placeAfterAll() const;
    void waitInTurn(StoredJob &stored);
    // Why it cannot start now; empty: it can.
    [[nodiscard]] QString obstacle(const StoredJob &stored, const QDateTime &now);
    [[nodiscard]] BudgetVerdict verdict(double next) const;
};

[[nodiscard]] JobLimits storedLimits(Database &database);
[[nodiscard]] SeenAtOnce storedSeen(Database &database, const QString &service);

} // namespace studio
