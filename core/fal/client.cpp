// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/client.h"

#include "fal/call.h"
#include "fal/client_p.h"
#include "fal/hosts.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>

#include <algorithm>

namespace fal {

namespace {

QNetworkProxy withLogin(QNetworkProxy proxy, const ProxyLogin &login)
{
    if (login.isFor(proxy) && !login.isPending) {
        // Qt sends Latin-1; this way the bytes are those of UTF-8, which proxies expect (RFC 7617).
        proxy.setUser(QString::fromLatin1(login.user.toUtf8()));
        proxy.setPassword(QString::fromLatin1(login.password.toUtf8()));
        // A tunnel for requests without TLS as well: the login is over before a body leaves that is sent once only.
        proxy.setCapabilities(proxy.capabilities() & ~QNetworkProxy::Capabilities(QNetworkProxy::CachingCapability));
    }
    return proxy;
}

// The system's proxies. (A manager without a factory uses the program's default.) Asking takes from
// 0.3 ms to some 20 ms in which the whole program stands still: it is done once in a while for a host,
// not for each request.
class SystemRoute final : public QNetworkProxyFactory
{
public:
    explicit SystemRoute(const ProxyLogin &login) : m_login(login) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QUrl url = query.url();
        if (isLoopback(url))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (m_known.size() > mostPlaces)
            m_known.clear();
        Answer &answer = m_known[url.scheme() + u':' + url.authority(QUrl::FullyEncoded)];
        if (!answer.age.isValid() || answer.age.hasExpired(lifeTime.count())) {
            answer.proxies = systemProxyForQuery(query);
            for (QNetworkProxy &proxy : answer.proxies)
                proxy = withLogin(proxy, m_login);
            answer.age.start();
        }
        return answer.proxies;
    }

private:
    static constexpr std::chrono::milliseconds lifeTime{30'000};
    static constexpr qsizetype mostPlaces = 64;

    struct Answer
    {
        QList<QNetworkProxy> proxies;
        QElapsedTimer age;
    };

    ProxyLogin m_login;
    QHash<QString, Answer> m_known;
};

void applyRouteTo(QNetworkAccessManager *manager, const Config &config)
{
    switch (config.route) {
    case NetworkRoute::System:
        manager->setProxyFactory(new SystemRoute(config.proxyLogin)); // the manager's from here on
        break;
    case NetworkRoute::Direct:
        manager->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        break;
    case NetworkRoute::Custom:
        manager->setProxy(withLogin(config.networkProxy, config.proxyLogin));
        break;
    }
}

QNetworkAccessManager *newManager(QObject *owner, const Config &config)
{
    auto *manager = new QNetworkAccessManager(owner);
    // Redirects are decided where the key is attached; nothing is remembered between requests.
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setAutoDeleteReplies(false);
    applyRouteTo(manager, config);
    return manager;
}

} // namespace

void Client::Private::applyRoute()
{
    for (QNetworkAccessManager *manager : {questions, files, uploads, parts})
        applyRouteTo(manager, config);
    for (const StreamManager &m : streamManagers)
        applyRouteTo(m.manager, config);
}

QNetworkProxy Client::Private::proxyFor(const QUrl &url)
{
    switch (config.route) {
    case NetworkRoute::System: {
        if (!systemRoute)
            systemRoute = std::make_unique<SystemRoute>(config.proxyLogin);
        const QList<QNetworkProxy> found = systemRoute->queryProxy(QNetworkProxyQuery(url));
        return found.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : found.first();
    }
    case NetworkRoute::Direct:
        return QNetworkProxy(QNetworkProxy::NoProxy);
    case NetworkRoute::Custom:
        return withLogin(config.networkProxy, config.proxyLogin);
    }
    Q_UNREACHABLE();
}

bool Client::Private::awaitsLogin(const QUrl &url)
{
    return config.proxyLogin.isPending && config.proxyLogin.isFor(proxyFor(url));
}

bool Client::Private::isLoginRefused(const QUrl &url)
{
    return refusedProxy && *refusedProxy == proxyFor(url);
}

bool Client::Private::waitsForTrial(const QUrl &url, QObject *who, const std::function<void()> &goOn)
{
    if (config.route == NetworkRoute::Direct)
        return false;
    const QNetworkProxy proxy = proxyFor(url);
    if (proxy.user().isEmpty() || trial.proven == proxy)
        return false;
    if (trial.first && trial.first != who && trial.at == proxy) {
        trial.waiting.emplace_back(who, goOn);
        return true;
    }
    trial.first = who;
    trial.at = proxy;
    return false;
}

void Client::Private::loginTried(const QObject *who, bool isThrough)
{
    if (!trial.first || trial.first != who)
        return;
    trial.first = nullptr;
    if (isThrough)
        trial.proven = trial.at;
    for (const auto &[object, goOn] : std::exchange(trial.waiting, {})) {
        if (object)
            QMetaObject::invokeMethod(object, goOn, Qt::QueuedConnection);
    }
}

Error Client::Private::proxyError(Client &client, const QUrl &url, int askedIn)
{
    const QNetworkProxy proxy = proxyFor(url);
    const bool isOld = askedIn != turn;
    const bool wasSent = !isOld && !proxy.user().isEmpty();
    if (wasSent) {
        refusedProxy = proxy;
        trial.proven.reset();
    }
    const QString host = proxy.hostName();
    const QString words = wasSent
        ? QCoreApplication::translate("fal", "The proxy %1 refused the login. Open Settings, Connection and check its "
                                             "user name and password.").arg(host)
        : QCoreApplication::translate("fal", "The proxy %1 wants a login. Open Settings, Connection and give its "
                                             "user name and password.").arg(host);
    // From the event loop: who listens may change the configuration that we are in the middle of using.
    if (!isOld) {
        QMetaObject::invokeMethod(
            &client, [&client, words] { Q_EMIT client.proxyWantsLogin(words); }, Qt::QueuedConnection);
    }
    return {.kind = ErrorKind::Proxy, .message = words};
}

QSslConfiguration Client::Private::tls() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!config.caCertificates.isEmpty())
        configuration.addCaCertificates(config.caCertificates);
    return configuration;
}

QNetworkAccessManager *Client::Private::borrow(Lane lane, QObject *owner)
{
    switch (lane) {
    case Lane::Questions:
        return questions;
    case Lane::Files:
        return files;
    case Lane::Uploads:
        return uploads;
    case Lane::Parts:
        return parts;
    case Lane::Streams:
    case Lane::Direct:
        break;
    }
    const auto free = std::find_if(streamManagers.begin(), streamManagers.end(), [](const StreamManager &m) {
        return m.streams < streamsPerManager;
    });
    StreamManager &chosen = free != streamManagers.end()
        ? *free
        : streamManagers.emplace_back(StreamManager{newManager(owner, config), 0});
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
    return config.userAgent.isEmpty() ? QByteArrayLiteral("gesso-fal/" FAL_VERSION) : config.userAgent;
}

Client::Client(Config config, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->config = std::move(config);
    d->questions = newManager(this, d->config);
    d->files = newManager(this, d->config);
    d->uploads = newManager(this, d->config);
    d->parts = newManager(this, d->config);
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
    d->systemRoute.reset();
    d->refusedProxy.reset();
    d->loginTried(d->trial.first, false); // it says nothing about the login of now
    ++d->turn;
    d->applyRoute();
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

QNetworkProxy Client::proxyFor(const QUrl &url) const
{
    return d->proxyFor(url);
}

bool Client::isTrusted(const QUrl &url) const
{
    const QUrl &base = d->config.baseUrl;
    // With a base URL the key may be the key of that server only: it goes nowhere else, not even to fal.
    return base.isEmpty() ? isFalService(url) : isUsableBase(base) && isBelow(base, url);
}

} // namespace fal
