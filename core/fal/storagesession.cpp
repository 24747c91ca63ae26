// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/storagesession.h"

#include "fal/hosts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fal {

namespace {

// So that a token does not end on its way.
constexpr qint64 marginSeconds = 30;
// When the service does not say.
constexpr qint64 shortSeconds = 300;

bool isVisible(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~'; });
}

} // namespace

std::optional<StorageToken> StorageSession::token(const Client &client)
{
    const std::optional<StorageToken> &kept = client.d->storageToken;
    const bool isGood = kept && kept->owner == client.d->credential() && kept->server == client.config().baseUrl
        && QDateTime::currentDateTimeUtc() < kept->goodUntil;
    return isGood ? kept : std::nullopt;
}

std::optional<StorageToken> StorageSession::keep(Client &client, const QByteArray &answer)
{
    const QJsonDocument body = QJsonDocument::fromJson(answer);
    const auto time = [&body](QLatin1String name) {
        return QDateTime::fromString(body[name].toString(), Qt::ISODateWithMs);
    };
    StorageToken token{.text = body["token"_L1].toString().toUtf8(),
                       .base = QUrl(body["base_url"_L1].toString(), QUrl::StrictMode),
                       .goodUntil = {},
                       .owner = client.d->credential(),
                       .server = client.config().baseUrl};
    if (!isVisible(token.text))
        return {};
    if (token.base.isEmpty() || !isForTokens(client, token.base))
        token.base = client.url(Host::Media, {});
    // By the service's two times where it gives both: the clock of this machine may be wrong.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime created = time("created_at"_L1);
    const QDateTime expires = time("expires_at"_L1);
    const qint64 seconds = expires.isValid() ? (created.isValid() ? created : now).secsTo(expires) : shortSeconds;
    token.goodUntil = now.addSecs(seconds - std::min(marginSeconds, seconds / 4));
    client.d->storageToken = token;
    return token;
}

void StorageSession::forget(Client &client)
{
    client.d->storageToken.reset();
}

bool StorageSession::isForTokens(const Client &client, const QUrl &url)
{
    return client.config().baseUrl.isEmpty() ? isFalMedia(url) : client.isTrusted(url);
}

} // namespace fal
