// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/client.h"

#include "fal/call.h"
#include "fal/client_p.h"
#include "fal/hosts.h"

#include <algorithm>

namespace fal {

namespace {

QNetworkAccessManager *newManager(QObject *owner)
{
    auto *manager = new QNetworkAccessManager(owner);
    // Redirects are decided where the key is attached; nothing is remembered between requests.
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setAutoDeleteReplies(false);
    return manager;
}

} // namespace

QNetworkAccessManager *Client::Private::borrow(Lane lane, QObject *owner)
{
    switch (lane) {
    case Lane::Questions:
        return questions;
    case Lane::Files:
        return files;
    case Lane::Streams:
        break;
    }
    const auto free = std::find_if(streamManagers.begin(), streamManagers.end(), [](const StreamManager &m) {
        return m.streams < streamsPerManager;
    });
    StreamManager &chosen = free != streamManagers.end()
        ? *free
        : streamManagers.emplace_back(StreamManager{newManager(owner), 0});
    ++chosen.streams;
    return chosen.manager;
}

void Client::Private::giveBack(QNetworkAccessManager *manager)
{
    for (StreamManager &m : streamManagers) {
        if (m.manager == manager)
            --m.streams;
    }
}

QByteArray Client::Private::userAgent() const
{
    return config.userAgent.isEmpty() ? QByteArrayLiteral("gesso-fal/" GESSO_VERSION) : config.userAgent;
}

Client::Client(Config config, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->config = std::move(config);
    d->questions = newManager(this);
    d->files = newManager(this);
}

Client::~Client()
{
    // Calls that belong to the client end before the connections that they use.
    qDeleteAll(findChildren<Call *>(QString(), Qt::FindDirectChildrenOnly));
}

const Config &Client::config() const
{
    return d->config;
}

void Client::setConfig(Config config)
{
    d->config = std::move(config);
}

QUrl Client::url(Host host, const QString &path) const
{
    QUrl url = d->config.baseUrl;
    if (url.isEmpty()) {
        url.setScheme(QStringLiteral("https"));
        url.setHost(hostName(host));
        url.setPath(path);
        return url;
    }
    QString prefix = url.path();
    if (!prefix.endsWith(u'/'))
        prefix += u'/';
    url.setPath(prefix + hostName(host) + path);
    return url;
}

bool Client::isTrusted(const QUrl &url) const
{
    const QUrl &base = d->config.baseUrl;
    // With a base URL the key may be the key of that server only: it goes nowhere else, not even to fal.
    return base.isEmpty() ? isFalService(url) : isUsableBase(base) && isBelow(base, url);
}

} // namespace fal
