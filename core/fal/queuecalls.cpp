// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/queue_p.h"

namespace fal {

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
