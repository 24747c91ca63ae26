// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/errorwords.h"
#include "fal/queue_p.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fal {

struct SubmitCall::Private
{
    Endpoint endpoint;
    QJsonObject input;
    SubmitOptions options;
    Exchange *exchange = nullptr;

    [[nodiscard]] Request request(const Client &client) const;
    [[nodiscard]] Result<Ticket> ticket(const Answer &answer) const;
};

Request SubmitCall::Private::request(const Client &client) const
{
    Request request{.verb = "POST",
                    .url = client.url(Host::Queue, u'/' + endpoint.id()),
                    .body = QJsonDocument(input).toJson(QJsonDocument::Compact),
                    .cost = Request::Cost::Paid};
    switch (options.priority) {
    case Priority::Default:
        break;
    case Priority::Normal:
        request.headers.emplace_back("x-fal-queue-priority", "normal");
        break;
    case Priority::Low:
        request.headers.emplace_back("x-fal-queue-priority", "low");
        break;
    }
    if (!options.hint.isEmpty())
        request.headers.emplace_back("x-fal-runner-hint", options.hint.toUtf8());
    if (options.startTimeoutSeconds)
        request.headers.emplace_back("x-fal-request-timeout",
                                     QByteArray::number(*options.startTimeoutSeconds, 'g', 10));
    return request;
}

Result<Ticket> SubmitCall::Private::ticket(const Answer &answer) const
{
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    const auto url = [&body](QLatin1String key) { return QUrl(body[key].toString(), QUrl::StrictMode); };
    Ticket ticket = Ticket::rebuilt(endpoint, body["request_id"_L1].toString());
    if (!isRequestId(ticket.requestId)) {
        // The service said yes, but not to what: the job runs and nobody can follow it from here.
        Error error = protocolError(QString::fromUtf8(answer.requestId), answer.body);
        error.httpStatus = answer.status;
        error.mayHaveBeenAccepted = true;
        return tl::unexpected(std::move(error));
    }
    ticket.statusUrl = url("status_url"_L1);
    ticket.responseUrl = url("response_url"_L1);
    ticket.cancelUrl = url("cancel_url"_L1);
    return ticket;
}

SubmitCall::SubmitCall(Client &client, const Endpoint &endpoint, const QJsonObject &input,
                       const SubmitOptions &options, QObject *parent)
    : CallOf(client, parent)
    , d(new Private{.endpoint = endpoint, .input = input, .options = options})
{
}

SubmitCall::~SubmitCall() = default;

void SubmitCall::start()
{
    const bool headersAreSafe = std::all_of(d->options.hint.cbegin(), d->options.hint.cend(),
                                            [](QChar c) { return c.isPrint(); });
    if (d->options.startTimeoutSeconds.value_or(2) <= 1 || !headersAreSafe) {
        fail({.kind = ErrorKind::Invalid,
              .message = QCoreApplication::translate(
                  "fal", "The options of the request are not valid: a start timeout must be longer than one "
                         "second, and a hint must be plain text.")});
        return;
    }
    d->exchange = new Exchange(*this, d->request(client()));
    connect(d->exchange, &Exchange::done, this, [this] {
        Result<Ticket> ticket = d->exchange->answer().and_then(
            [this](const Answer &answer) { return d->ticket(answer); });
        if (ticket)
            succeed(*std::move(ticket));
        else
            fail(std::move(ticket).error());
    });
    d->exchange->start();
}

void SubmitCall::abandon()
{
    Error error = canceledError();
    if (d->exchange) {
        error.mayHaveBeenAccepted = d->exchange->bodyMayHaveLeft();
        d->exchange->stop();
    }
    fail(std::move(error));
}

} // namespace fal
