// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/subscribe.h"

#include "fal/client.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace fal {

struct SubscribeCall::Private
{
    SubscribeCall &q;
    Endpoint endpoint;
    QJsonObject input;
    SubscribeOptions options;
    SubmitCall *submit = nullptr;
    FollowCall *follow = nullptr;
    std::optional<Ticket> ticket = {};
    QTimer limit = QTimer(&q); // a child, so that a test can let it run out at a chosen moment
    QElapsedTimer sinceStart = {};
    bool isTimedOut = false;
    bool isCanceled = false; // before there was a FollowCall that could tell the service

    void submitted();
    void followed();
    void outOfTime();
    void end(Result<Output> result);
    [[nodiscard]] Error timeoutError(bool isKept) const;
};

void SubscribeCall::Private::submitted()
{
    const Result<Ticket> &answer = submit->result();
    if (!answer) {
        Error error = answer.error();
        if (isTimedOut && error.kind == ErrorKind::Canceled) {
            const bool mayRun = error.mayHaveBeenAccepted;
            error = timeoutError(false);
            error.mayHaveBeenAccepted = mayRun;
        }
        end(tl::unexpected(std::move(error)));
        return;
    }
    ticket = *answer;
    const QPointer<SubscribeCall> alive(&q);
    Q_EMIT q.enqueued(*ticket);
    if (!alive || q.isFinished() || follow)
        return;
    follow = new FollowCall(q.client(), *ticket, options.follow, &q);
    connect(follow, &FollowCall::statusChanged, &q, &SubscribeCall::statusChanged);
    connect(follow, &FollowCall::logged, &q, &SubscribeCall::logged);
    connect(follow, &FollowCall::interrupted, &q, &SubscribeCall::interrupted);
    connect(follow, &Call::finished, &q, [this] { followed(); });
    if (isCanceled)
        follow->cancel();
    else if (isTimedOut) // while the answer to the submit was on its way to us
        outOfTime();
}

void SubscribeCall::Private::followed()
{
    Result<Output> output = follow->result();
    if (!output && isTimedOut && output.error().kind == ErrorKind::Canceled) // or could not be cancelled
        output = tl::unexpected(timeoutError(output.error().retryable));
    if (!output && output.error().requestId.isEmpty())
        output.error().requestId = ticket->requestId;
    if (output)
        output->timings.total = std::chrono::milliseconds(sinceStart.elapsed());
    end(std::move(output));
}

void SubscribeCall::Private::outOfTime()
{
    isTimedOut = true;
    if (!ticket) {
        submit->cancel();
    } else if (options.onTimeout == SubscribeOptions::OnTimeout::Cancel) {
        follow->cancel(); // the output may have been ready all the same: then it is the result
    } else {
        end(tl::unexpected(timeoutError(true)));
    }
}

Error SubscribeCall::Private::timeoutError(bool isKept) const
{
    return {.kind = ErrorKind::Timeout,
            .message = isKept
                ? QCoreApplication::translate("fal", "The job did not end in time. It goes on at fal and can be followed later.")
                : QCoreApplication::translate("fal", "The job did not end in time."),
            .requestId = ticket ? ticket->requestId : QString()};
}

void SubscribeCall::Private::end(Result<Output> result)
{
    limit.stop();
    if (follow) // deleting it only stops following; it may be in the middle of a signal
        follow->deleteLater(), follow->disconnect(&q);
    if (result)
        q.succeed(*std::move(result));
    else
        q.fail(std::move(result).error());
}

SubscribeCall::SubscribeCall(Client &client, const Endpoint &endpoint, const QJsonObject &input,
                             const SubscribeOptions &options, QObject *parent)
    : CallOf(client, parent)
    , d(new Private{.q = *this, .endpoint = endpoint, .input = input, .options = options})
{
    d->limit.setSingleShot(true);
    connect(&d->limit, &QTimer::timeout, this, [this] { d->outOfTime(); });
}

SubscribeCall::~SubscribeCall() = default;

const std::optional<Ticket> &SubscribeCall::ticket() const
{
    return d->ticket;
}

void SubscribeCall::start()
{
    d->sinceStart.start();
    if (d->options.timeout.count() > 0)
        d->limit.start(d->options.timeout);
    d->submit = new SubmitCall(client(), d->endpoint, d->input, d->options.request, this);
    connect(d->submit, &Call::finished, this, [this] { d->submitted(); });
}

void SubscribeCall::abandon()
{
    d->limit.stop();
    d->isCanceled = true;
    if (d->follow)
        d->follow->cancel(); // followed() ends us
    else if (d->submit && !d->ticket)
        d->submit->cancel(); // submitted() ends us
    else if (!d->submit)
        fail(canceledError());
    // else a receiver of enqueued() cancels: submitted() goes on from there
}

} // namespace fal
