// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/errorwords.h"
#include "fal/queue_p.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace fal {

struct SubmitCall::Private
{
    Endpoint endpoint;
    QJsonObject input;
    SubmitOptions options;
    Exchange *exchange = nullptr;

    [[nodiscard]] Result<Request> request(const Client &client) const;
    [[nodiscard]] Result<Ticket> ticket(const Answer &answer) const;
};

Result<Request> SubmitCall::Private::request(const Client &client) const
{
    const Result<HeaderList> headers = options.toHeaders();
    if (!headers)
        return tl::unexpected(headers.error());
    QUrl url = client.url(Host::Queue, u'/' + endpoint.id());
    if (const QUrlQuery query = options.toQuery(); !query.isEmpty())
        url.setQuery(query);
    return Request{.verb = "POST",
                   .url = url,
                   .body = QJsonDocument(input).toJson(QJsonDocument::Compact),
                   .headers = *headers,
                   .cost = Request::Cost::Paid};
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
    const Result<Request> request = d->request(client());
    if (!request) {
        fail(request.error());
        return;
    }
    d->exchange = new Exchange(*this, *request);
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
