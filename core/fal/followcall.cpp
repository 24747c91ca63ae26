// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/errorwords.h"
#include "fal/eventstream.h"
#include "fal/queue_p.h"
#include "fal/retry.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace fal {

namespace {

constexpr std::chrono::milliseconds slowestPoll = 5s;
constexpr int fewTimes = 5;

} // namespace

struct FollowCall::Private
{
    FollowCall &q;
    Ticket ticket;
    FollowOptions options;
    EventStream events = {};
    LogWindow window = {};
    Exchange *exchange = nullptr; // of the phase that runs
    Exchange *spent = nullptr;    // the stream that said COMPLETED
    void (Private::*next)() = &Private::poll;
    QTimer pause = QTimer(); // then comes the next question
    std::chrono::milliseconds pollPause{0};
    QueueStatus last = {};
    Timings timings = {};
    QElapsedTimer sinceStart = {};
    int failures = 0;       // since something was heard
    int doubts = 0;         // those among them that may have been real answers
    bool isCanceled = false;

    Exchange *begin(Request request);
    void openStream();
    void streamed(const QByteArray &piece);
    void poll();
    void polled();
    // True while the call is alive and following goes on.
    bool report(QueueStatus status, bool isWindow);
    void measure();
    void fetchOutput();
    void fetched();
    // True when the question that failed like this will be asked again.
    bool askAgain(const Error &error, Patience patience);
    void after(std::chrono::milliseconds time, void (Private::*question)());
    void askToCancel();
    void leave();
    void dropSpent();
    void stop();
};

// One conversation at a time: the exchange before it is silenced and goes away.
Exchange *FollowCall::Private::begin(Request request)
{
    stop();
    exchange = new Exchange(q, std::move(request));
    return exchange;
}

void FollowCall::Private::stop()
{
    pause.stop();
    if (!exchange)
        return;
    exchange->stop();
    exchange->disconnect(&q);
    exchange->deleteLater();
    exchange = nullptr;
}

// The service itself ends a stream after its last event. Not cut off by us, the connection lives on
// for the next job's stream. It has until the result is there.
void FollowCall::Private::leave()
{
    exchange->disconnect(&q);
    spent = std::exchange(exchange, nullptr);
}

void FollowCall::Private::dropSpent()
{
    if (!spent)
        return;
    spent->stop();
    spent->deleteLater();
    spent = nullptr;
}

void FollowCall::Private::openStream()
{
    begin({.url = statusStreamUrl(q.client(), ticket, options.withLogs),
           .accept = "text/event-stream",
           .headers = {{"Cache-Control", "no-store"}},
           .lane = Lane::Streams,
           .delivery = Request::Delivery::Pieces,
           .retries = 0});
    QObject::connect(exchange, &Exchange::headersArrived, &q, [this] {
        if (!exchange->answer()->contentType.startsWith("text/event-stream"))
            poll();
    });
    QObject::connect(exchange, &Exchange::arrived, &q, [this](const QByteArray &piece) { streamed(piece); });
    // However a stream ends before COMPLETED: the questions that polling asks get the definite answer.
    QObject::connect(exchange, &Exchange::done, &q, [this] { poll(); });
    exchange->start();
}

void FollowCall::Private::streamed(const QByteArray &piece)
{
    for (const StreamEvent &event : events.feed(piece)) {
        if (!event.name.isEmpty() && event.name != QLatin1String("message")) {
            if (event.name == QLatin1String("error")) {
                poll();
                return;
            }
            continue;
        }
        Result<QueueStatus> status = statusFromBody(event.data);
        if (status && !report(*std::move(status), false))
            return;
    }
    if (events.isOverflown())
        poll();
}

void FollowCall::Private::poll()
{
    begin({.url = statusUrl(q.client(), ticket, options.withLogs), .retries = 0});
    QObject::connect(exchange, &Exchange::done, &q, [this] { polled(); });
    exchange->start();
}

void FollowCall::Private::polled()
{
    Result<QueueStatus> status = exchange->answer().and_then(
        [](const Answer &answer) { return statusFromBody(answer.body); });
    if (!status) {
        Error error = std::move(status).error();
        if (error.requestId.isEmpty())
            error.requestId = ticket.requestId;
        if (askAgain(error, statusPatience(error)))
            return;
        q.fail(std::move(error));
        return;
    }
    if (!report(*std::move(status), true))
        return;
    failures = doubts = 0;
    const std::chrono::milliseconds first = options.interval.value_or(q.client().config().pollInterval);
    pollPause = pollPause == 0ms || options.interval
        ? first
        : std::min(pollPause * 3 / 2, std::max(slowestPoll, first));
    after(pollPause, &Private::poll);
}

void FollowCall::Private::after(std::chrono::milliseconds time, void (Private::*question)())
{
    next = question;
    pause.start(time);
}

bool FollowCall::Private::askAgain(const Error &error, Patience patience)
{
    // Who cancelled, or knows already that the job failed, does not wait for the end of an outage.
    if (patience == Patience::Endless && (isCanceled || !last.error.isEmpty()))
        patience = Patience::Some;
    if (patience == Patience::None || (patience == Patience::Some && doubts >= fewTimes))
        return false;
    ++failures;
    doubts += patience == Patience::Some ? 1 : 0;
    pollPause = 0ms;
    const Config &config = q.client().config();
    const auto time = std::max(exchange->askedPause(),
                               pauseBefore(failures, config.retryBase, config.longestPause));
    after(time, last.state == QueueState::Completed || isCanceled ? &Private::fetchOutput : &Private::poll);
    Error told = error;
    q.hideKey(told);
    Q_EMIT q.interrupted(told);
    return true;
}

// The time since the start belongs to what the job was doing, which the last status said.
void FollowCall::Private::measure()
{
    const std::chrono::milliseconds elapsed(sinceStart.elapsed());
    if (last.state == QueueState::InQueue)
        timings.queued = elapsed;
    else if (last.state == QueueState::InProgress)
        timings.running = elapsed - timings.queued;
}

// The receivers of our signals may cancel or delete the call.
bool FollowCall::Private::report(QueueStatus status, bool isWindow)
{
    const QPointer<FollowCall> alive(&q);
    const Exchange *during = exchange;
    status.logs = window.newOnes(status.logs, isWindow);
    measure();
    last = status;
    timings.inferenceSeconds = status.inferenceSeconds;
    Q_EMIT q.statusChanged(status);
    for (const LogLine &line : status.logs) {
        if (!alive || exchange != during)
            return false;
        Q_EMIT q.logged(line);
    }
    if (!alive || exchange != during)
        return false;
    if (status.state != QueueState::Completed)
        return true;
    failures = doubts = 0;
    leave();
    fetchOutput();
    return false;
}

void FollowCall::Private::fetchOutput()
{
    begin({.url = responseUrl(q.client(), ticket), .retries = 0});
    QObject::connect(exchange, &Exchange::done, &q, [this] { fetched(); });
    exchange->start();
}

// A job that failed says so twice: in its status, and in detail where its result would be.
void FollowCall::Private::fetched()
{
    dropSpent();
    Result<Output> output = exchange->answer().and_then(
        [this](const Answer &answer) { return outputFromAnswer(answer, ticket.requestId); });
    if (output && last.error.isEmpty()) {
        timings.firstByte = exchange->answer()->firstByte;
        timings.total = std::chrono::milliseconds(sinceStart.elapsed());
        output->timings = timings;
        q.succeed(*std::move(output));
        return;
    }
    if (!output && askAgain(output.error(), resultPatience(output.error())))
        return;
    Error error;
    if (!last.error.isEmpty() && (output || output.error().httpStatus == 0)) {
        error.kind = ErrorKind::Server;
        error.message = sentenceFor(error, last.error, false);
    } else {
        error = output.error();
    }
    if (error.errorType.isEmpty())
        error.errorType = last.errorType;
    if (error.requestId.isEmpty())
        error.requestId = ticket.requestId;
    q.fail(std::move(error));
}

void FollowCall::Private::askToCancel()
{
    isCanceled = true;
    failures = doubts = 0;
    dropSpent();
    begin({.verb = "PUT", .url = cancelUrl(q.client(), ticket)});
    QObject::connect(exchange, &Exchange::done, &q, [this] {
        const Result<CancelAnswer> answer = cancelAnswer(exchange->answer());
        if (answer == CancelAnswer::AlreadyCompleted) {
            fetchOutput();
            return;
        }
        Error error = canceledError();
        error.requestId = ticket.requestId;
        if (!answer) {
            error.message = QCoreApplication::translate(
                "fal", "Following was canceled, but fal could not be asked to cancel the job: it may go on.");
            error.retryable = true;
        }
        q.fail(std::move(error));
    });
    exchange->start();
}

FollowCall::FollowCall(Client &client, const Ticket &ticket, QObject *parent)
    : FollowCall(client, ticket, {}, parent)
{
}

FollowCall::FollowCall(Client &client, const Ticket &ticket, const FollowOptions &options, QObject *parent)
    : CallOf(client, parent)
    , d(new Private{.q = *this, .ticket = ticket, .options = options})
{
    d->pause.setSingleShot(true);
    connect(&d->pause, &QTimer::timeout, this, [this] { (d.get()->*d->next)(); });
}

FollowCall::~FollowCall() = default;

void FollowCall::start()
{
    d->sinceStart.start();
    d->options.mode == FollowOptions::Mode::Stream ? d->openStream() : d->poll();
}

void FollowCall::abandon()
{
    d->askToCancel();
}

} // namespace fal
