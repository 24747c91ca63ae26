// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/eventstream.h"
#include "fal/queue_p.h"

#include <QCoreApplication>
#include <QPointer>

namespace fal {

struct StatusStreamCall::Private
{
    StatusStreamCall &q;
    Exchange *exchange;
    EventStream events = {};

    void take(const QByteArray &piece);
    void ended();
};

void StatusStreamCall::Private::take(const QByteArray &piece)
{
    for (const StreamEvent &event : events.feed(piece)) {
        if (!event.name.isEmpty() && event.name != QLatin1String("message"))
            continue;
        Result<QueueStatus> status = statusFromBody(event.data);
        if (!status)
            continue;
        const QPointer<StatusStreamCall> alive(&q);
        Q_EMIT q.statusChanged(*status);
        if (!alive || q.isFinished())
            return;
        if (status->state == QueueState::Completed) {
            exchange->stop();
            q.succeed(*std::move(status));
            return;
        }
    }
}

void StatusStreamCall::Private::ended()
{
    if (!exchange->answer()) {
        q.fail(exchange->answer().error());
        return;
    }
    q.fail({.kind = ErrorKind::Network,
            .message = QCoreApplication::translate("fal", "The status of the job stopped before the job was complete."),
            .retryable = true});
}

StatusStreamCall::StatusStreamCall(Client &client, const Ticket &ticket, bool withLogs, QObject *parent)
    : CallOf(client, parent)
    , d(new Private{*this,
                    new Exchange(*this, {.url = statusStreamUrl(client, ticket, withLogs),
                                         .accept = "text/event-stream",
                                         .headers = {{"Cache-Control", "no-store"}},
                                         .lane = Lane::Streams,
                                         .delivery = Request::Delivery::Pieces})})
{
    connect(d->exchange, &Exchange::arrived, this, [this](const QByteArray &piece) { d->take(piece); });
    connect(d->exchange, &Exchange::done, this, [this] { d->ended(); });
}

StatusStreamCall::~StatusStreamCall() = default;

void StatusStreamCall::start()
{
    d->exchange->start();
}

void StatusStreamCall::abandon()
{
    d->exchange->stop();
    fail(canceledError());
}

struct StatusCall::Private
{
    Exchange *exchange;
};

StatusCall::StatusCall(Client &client, const Ticket &ticket, bool withLogs, QObject *parent)
    : CallOf(client, parent)
    , d(new Private{new Exchange(*this, {.url = statusUrl(client, ticket, withLogs)})})
{
    connect(d->exchange, &Exchange::done, this, [this] {
        const auto status = d->exchange->answer().and_then(
            [](const Answer &answer) { return statusFromBody(answer.body); });
        status ? succeed(*status) : fail(status.error());
    });
}

StatusCall::~StatusCall() = default;

void StatusCall::start()
{
    d->exchange->start();
}

void StatusCall::abandon()
{
    d->exchange->stop();
    fail(canceledError());
}

struct ResultCall::Private
{
    Exchange *exchange;
};

ResultCall::ResultCall(Client &client, const Ticket &ticket, QObject *parent)
    : CallOf(client, parent)
    , d(new Private{new Exchange(*this, {.url = responseUrl(client, ticket)})})
{
    connect(d->exchange, &Exchange::done, this, [this, id = ticket.requestId] {
        const auto output = d->exchange->answer().and_then(
            [&id](const Answer &answer) { return outputFromAnswer(answer, id); });
        output ? succeed(*output) : fail(output.error());
    });
}

ResultCall::~ResultCall() = default;

void ResultCall::start()
{
    d->exchange->start();
}

void ResultCall::abandon()
{
    d->exchange->stop();
    fail(canceledError());
}

struct CancelCall::Private
{
    Exchange *exchange;
};

CancelCall::CancelCall(Client &client, const Ticket &ticket, QObject *parent)
    : CallOf(client, parent)
    , d(new Private{new Exchange(*this, {.verb = "PUT", .url = cancelUrl(client, ticket)})})
{
    connect(d->exchange, &Exchange::done, this, [this] {
        const auto answer = cancelAnswer(d->exchange->answer());
        answer ? succeed(*answer) : fail(answer.error());
    });
}

CancelCall::~CancelCall() = default;

void CancelCall::start()
{
    d->exchange->start();
}

void CancelCall::abandon()
{
    d->exchange->stop();
    fail(canceledError());
}

} // namespace fal
