// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/platform_p.h"
#include "fal/webhook.h"

using namespace Qt::StringLiterals;

namespace fal {

template class AskCall<WebhookKeySet>;

namespace {

Request keysRequest(const Client &client)
{
    return {.url = client.url(Host::Rest, u"/.well-known/jwks.json"_s)};
}

} // namespace

WebhookKeysCall::WebhookKeysCall(Client &client, QObject *parent)
    : AskCall(client,
              askOnce<WebhookKeySet>(keysRequest(client),
                                     [](const Answer &answer) { return WebhookKeySet::fromJwks(answer.body); }),
              parent)
{
}

WebhookKeys::WebhookKeys(Client &client, QObject *parent, Clock now)
    : QObject(parent)
    , m_client(client)
    , m_now(std::move(now))
{
}

bool WebhookKeys::isFresh() const
{
    const qint64 age = m_fetchedAt.isValid() ? m_fetchedAt.secsTo(m_now()) : -1;
    return age >= 0 && std::chrono::seconds(age) < longestUse;
}

bool WebhookKeys::isNew() const
{
    return isFresh() && std::chrono::seconds(m_fetchedAt.secsTo(m_now())) < shortestPause;
}

void WebhookKeys::refresh()
{
    if (m_call)
        return;
    m_call = new WebhookKeysCall(m_client, this);
    connect(m_call, &Call::finished, this, [this] {
        const Result<WebhookKeySet> &result = m_call->result();
        m_problem.reset();
        if (result) {
            m_keys = *result;
            m_fetchedAt = m_now();
        } else {
            m_problem = result.error();
        }
        std::exchange(m_call, nullptr)->deleteLater();
        Q_EMIT refreshed();
    });
}

WebhookCheckCall::WebhookCheckCall(WebhookKeys &keys, HeaderList headers, QByteArray body, QObject *parent)
    : CallOf(keys.client(), parent)
    , m_keys(keys)
    , m_headers(std::move(headers))
    , m_body(std::move(body))
{
}

void WebhookCheckCall::start()
{
    if (m_keys.isFresh())
        check();
    else
        askForKeys();
}

void WebhookCheckCall::check()
{
    WebhookVerdict verdict = WebhookVerifier(m_keys.keys()).verify(m_headers, m_body, m_keys.now());
    const bool isUnknown = !verdict && verdict.error().reason == WebhookRefusal::Reason::WrongSignature;
    // Perhaps fal signs with a key that is newer than our set.
    if (isUnknown && !m_hasAsked && !m_keys.isNew())
        askForKeys();
    else
        succeed(std::move(verdict));
}

void WebhookCheckCall::askForKeys()
{
    m_hasAsked = true;
    connect(&m_keys, &WebhookKeys::refreshed, this, [this] {
        m_keys.disconnect(this);
        if (m_keys.isFresh())
            check();
        else
            fail(m_keys.problem().value_or(protocolError()));
    });
    m_keys.refresh();
}

void WebhookCheckCall::abandon()
{
    m_keys.disconnect(this);
    fail(canceledError());
}

} // namespace fal
