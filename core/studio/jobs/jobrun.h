// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One job on its way, from its present state to its end. Every step is stored before the next begins, so that a new
// JobRun on the same row goes on where an old one stopped.

#include "studio/item.h"
#include "studio/jobs/filing.h"
#include "studio/jobs/jobqueue.h"
#include "studio/jobs/storedjob.h"

#include "fal/queue.h"
#include "fal/requests.h"
#include "fal/transfer.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <map>
#include <memory>

namespace studio {

class Database;
class JobLog;
class Keeper;
enum class JobEvent;
class JobStore;
class Library;
class Uploads;

// What all runs share.
struct Workshop
{
    fal::Client &client;
    Database &database;
    JobStore &store;
    Keeper &keeper;
    JobLog &log;
    Library &library;
    Uploads &uploads;
    UnitPrices unitPriceOf; // may be empty
    bool waitsForNetwork = false; // else a job that cannot reach fal fails
    QSet<QString> reserved; // targets that are planned and not on disk yet
};

class JobRun final : public QObject
{
    Q_OBJECT

public:
    JobRun(StoredJob &job, Workshop &workshop, QObject *parent = nullptr);
    ~JobRun() override;

    void start();
    void cancel();
    void setPaused(bool paused); // holds before the submit
    void hurry();                // what waits for the network or for room tries at once

Q_SIGNALS:
    void changed();
    void logged(const fal::LogLine &line);
    void ended();                // Done, Failed, Cancelled or Unknown
    void storageFailed(const QString &message);

private:
    // jobrun.cpp: to the ticket
    void prepare();
    void followLibrary();
    void upload();
    void sendInputs();
    void uploaded(const QString &sha256, const QString &address);
    void submit();
    void send();
    void submitted();
    // jobfollow.cpp: to the output
    void follow();
    void followed();
    void statusChanged(const fal::QueueStatus &status);
    void lookUp();
    void lookedUp();
    void looksAgainOr(const fal::Error &error);
    void adopt(const QString &requestId);
    void waitForNetwork(const fal::Error &error);
    void interrupted(const fal::Error &error);
    void tell(const QString &sentence); // in the job's log, between the lines of the model
    [[nodiscard]] std::chrono::milliseconds pauseBefore(int attempt) const;
    // jobfiling.cpp: to the files
    void fetch();
    void fetchNext();
    void fetched();
    void file();
    void notFetched(const fal::Error &error);
    void plan(std::vector<PlannedFile> files, const QString &folder);
    void move();
    void finish();
    void chooseAnother(size_t index);
    void waitForRoom(const QString &sentence, void (JobRun::*next)());
    [[nodiscard]] tl::expected<void, QString> storeTogether(const std::vector<Item> &items, StoredJob &done);

    bool take(JobEvent event);   // jobstates.h
    void enter(JobEvent event);
    // Stores the row, and goes on when it is on the disk. When it cannot be written the job waits where it is until it can.
    void storeThen(void (JobRun::*next)());
    void store(); // now or later: what follows does not depend on it
    void end(JobEvent event);
    void fail(const JobProblem &problem);
    void unknown(const JobProblem &problem);
    void setProgress(double progress);
    void clearStaging();
    [[nodiscard]] std::optional<double> dollars() const;
    void releaseTargets();
    [[nodiscard]] QString stagingFolder() const;

    static constexpr int mostAttempts = 6; // half a minute; the history may lag behind

    StoredJob &m_stored;
    Job &m_job;
    Workshop &m_workshop;
    bool m_paused = false;
    bool m_holding = false;
    bool m_hasEnded = false;
    bool m_isInterrupted = false;
    bool m_isHeldUp = false;                  // by this machine
    void (JobRun::*m_next)() = nullptr;       // once the row is on the disk
    int m_stores = 0;                         // the last storeThen() decides
    bool m_awaitsDisk = false;                // the row is written, and on its way to the disk

    std::map<QString, double> m_transfers;    // hash → how much of it is sent
    std::map<QString, QString> m_addresses;   // hash → where it is
    std::unique_ptr<fal::SubmitCall> m_submit;
    std::unique_ptr<fal::FollowCall> m_follow;
    std::unique_ptr<fal::RequestsCall> m_lookup;
    std::unique_ptr<fal::DownloadCall> m_download;
    std::unique_ptr<fal::ResultCall> m_result;
    bool m_hasAskedAnew = false;
    QTimer m_again;                           // the pause before following or looking up once more
    int m_attempts = 0;
    qint64 m_roomNeeded = 0;                  // for what is fetched, as far as it is known
    std::vector<DeliveredFile> m_delivered;
};

} // namespace studio
