// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/tokens.h"

#include "fal/errorwords.h"
#include "fal/exchange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fal {

namespace {

// "eyJ…", {"token": "eyJ…"} or {"detail": "eyJ…"}.
QByteArray tokenFromBody(const QByteArray &body)
{
    const QJsonValue value = QJsonDocument::fromJson('[' + body + ']').array().at(0);
    for (const QJsonValue &each : {value, value["token"_L1], value["detail"_L1]}) {
        if (each.isString())
            return each.toString().toLatin1();
    }
    return {};
}

Request tokenRequest(const Client &client, const Endpoint &endpoint, std::chrono::seconds lifetime)
{
    const QJsonObject body{{u"allowed_apps"_s, QJsonArray{endpoint.alias}},
                           {u"token_expiration"_s, qint64(lifetime.count())}};
    return {.verb = "POST",
            .url = client.url(Host::Rest, u"/tokens/"_s),
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .isSecret = true};
}

} // namespace

struct TokenCall::Private
{
    Exchange *exchange;
};

TokenCall::TokenCall(Client &client, const Endpoint &endpoint, std::chrono::seconds lifetime, QObject *parent)
    : CallOf(client, parent)
    , d(new Private{new Exchange(*this, tokenRequest(client, endpoint, lifetime))})
{
    connect(d->exchange, &Exchange::done, this, [this, lifetime] {
        if (!d->exchange->answer()) {
            fail(d->exchange->answer().error());
            return;
        }
        Token token{tokenFromBody(d->exchange->answer()->body), lifetime};
        if (token.text.isEmpty())
            fail(protocolError(QString::fromUtf8(d->exchange->answer()->requestId))); // the body may be one
        else
            succeed(std::move(token));
    });
}

TokenCall::~TokenCall() = default;

void TokenCall::start()
{
    d->exchange->start();
}

void TokenCall::abandon()
{
    d->exchange->stop();
    fail(canceledError());
}

} // namespace fal
