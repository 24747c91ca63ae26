// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// The queue: submit, follow, fetch the result, cancel.
//
// A job costs money from the moment fal accepts it, so submit is never repeated by this library: when
// its bytes left and no answer came, it ends with Error::mayHaveBeenAccepted. Following and fetching
// cost nothing and are repeated freely. There is no FAILED state on the wire: a job that is COMPLETED
// with an error, or whose result answers with an error, ends in an Error here.

#include "fal/call.h"
#include "fal/endpoint.h"
#include "fal/options.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QUrl>

#include <chrono>
#include <optional>

namespace fal {

// What fal hands out when it accepts a job. Keep it before anything else happens.
struct Ticket
{
    Endpoint endpoint; // that took the job
    QString requestId; // fal's name for the job
    QUrl statusUrl;    // as returned; followed when trusted, else rebuilt from endpoint and id
    QUrl responseUrl;  // the same
    QUrl cancelUrl;    // the same

    [[nodiscard]] QJsonObject toJson() const; // to be kept
    // From what toJson() made; fails on anything else.
    [[nodiscard]] static Result<Ticket> fromJson(const QJsonObject &object);
    // For a job of which only the id was kept.
    [[nodiscard]] static Ticket rebuilt(const Endpoint &endpoint, const QString &requestId);

    bool operator==(const Ticket &) const = default;
};

// One line that the model printed.
struct LogLine
{
    QString message;   // outside text: show it as plain text
    QString level;     // "STDERR", "STDOUT", "ERROR", "INFO", "WARN", "DEBUG" or empty
    QString source;    // which part of fal printed it; often empty
    QString timestamp; // ISO 8601 as sent

    bool operator==(const LogLine &) const = default;
};

// The states of the wire. A failed job is Completed as well.
enum class QueueState { InQueue, InProgress, Completed };

// One answer about a job.
struct QueueStatus
{
    QueueState state = QueueState::InQueue; // where the job is
    std::optional<int> position;          // 0 = next
    std::vector<LogLine> logs;            // of this one answer; a window, not the history
    std::optional<double> inferenceSeconds; // how long the model worked
    QString error;                        // set when the job failed
    QString errorType;                    // fal's word for it
};
// Reads such an answer. Only the state has to be there.
[[nodiscard]] Result<QueueStatus> statusFromJson(const QJsonObject &object);

// Where the time of a request went. Zero where it was not seen.
struct Timings
{
    std::chrono::milliseconds queued{0};   // from the first status until it ran
    std::chrono::milliseconds running{0};  // until it was complete, as seen from here
    std::chrono::milliseconds firstByte{0}; // of the answer that brought the output
    std::chrono::milliseconds total{0};    // from the start of the call to its result
    std::optional<double> inferenceSeconds; // what the model says it worked

    bool operator==(const Timings &) const = default;
};

// What a job made.
struct Output
{
    QJsonObject data;                     // the model's output ({"value": …} when it is no object)
    QString requestId;                    // of the job
    std::optional<double> billableUnits;  // what it cost, in the unit of the model's price
    QByteArray rawBody;                   // the answer to the byte: a picture where the model sends one
    QString contentType;                  // of rawBody; `data` is empty unless it is JSON
    Timings timings;                      // where the time went
};

// POST the input to the queue. Ends with the ticket.
class SubmitCall final : public CallOf<Ticket>
{
    Q_OBJECT

public:
    SubmitCall(Client &client, const Endpoint &endpoint, const QJsonObject &input,
               const SubmitOptions &options = {}, QObject *parent = nullptr);
    ~SubmitCall() override;

protected:
    void start() override;
    void abandon() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// How a job is followed.
struct FollowOptions
{
    // How the state of the job is learned.
    enum class Mode {
        Stream, // the service tells; polling only when it cannot
        Poll,   // questions, Config::pollInterval apart at first
    };
    Mode mode = Mode::Stream; // the fastest
    bool withLogs = true;     // false: logged() stays silent
    // Pause between questions; unset: Config::pollInterval, growing to 5 s.
    std::optional<std::chrono::milliseconds> interval;
};

// Follows an accepted job to its end and fetches its output: status stream first, polling when the
// stream is refused, breaks or ends early. The job is paid for, so that no outage ends the following:
// only a real answer does. cancel() asks the service to cancel the job as well and ends
// when it answered (Canceled; or the output, when the job had been complete already). Deleting the
// call only stops following; the job goes on.
class FollowCall final : public CallOf<Output>
{
    Q_OBJECT

public:
    // Any request id will do, also of another program: Ticket::rebuilt(endpoint, id).
    FollowCall(Client &client, const Ticket &ticket, QObject *parent = nullptr);
    FollowCall(Client &client, const Ticket &ticket, const FollowOptions &options, QObject *parent = nullptr);
    ~FollowCall() override;

Q_SIGNALS:
    void statusChanged(const fal::QueueStatus &status); // position, state, metrics; logs are the new ones only
    void logged(const fal::LogLine &line);              // each line once, in order
    // A question failed and will be asked again, after pauses up to Config::longestPause. The next
    // statusChanged() or finished() says that the service is back.
    void interrupted(const fal::Error &error);

protected:
    void start() override;
    void abandon() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// The status stream by itself: what the service says until the job is complete. A stream that ends
// before is an Error (Network, retryable): FollowCall is for who wants to be brought to the end.
class StatusStreamCall final : public CallOf<QueueStatus>
{
    Q_OBJECT

public:
    StatusStreamCall(Client &client, const Ticket &ticket, bool withLogs, QObject *parent = nullptr);
    ~StatusStreamCall() override;

Q_SIGNALS:
    void statusChanged(const fal::QueueStatus &status); // each record of the stream

protected:
    void start() override;
    void abandon() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// One question: where is the job?
class StatusCall final : public CallOf<QueueStatus>
{
    Q_OBJECT

public:
    StatusCall(Client &client, const Ticket &ticket, bool withLogs, QObject *parent = nullptr);
    ~StatusCall() override;

protected:
    void start() override;
    void abandon() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// One question: what did the job make? An error of the model is an error here.
class ResultCall final : public CallOf<Output>
{
    Q_OBJECT

public:
    ResultCall(Client &client, const Ticket &ticket, QObject *parent = nullptr);
    ~ResultCall() override;

protected:
    void start() override;
    void abandon() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// What became of a request to cancel: the runner was asked, or the job left the queue at once, or there was
// nothing to cancel.
enum class CancelAnswer { Requested, Removed, AlreadyCompleted, NotFound };

// One request: cancel the job.
class CancelCall final : public CallOf<CancelAnswer>
{
    Q_OBJECT

public:
    CancelCall(Client &client, const Ticket &ticket, QObject *parent = nullptr);
    ~CancelCall() override;

protected:
    void start() override;
    void abandon() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fal

Q_DECLARE_METATYPE(fal::QueueStatus)
Q_DECLARE_METATYPE(fal::LogLine)
