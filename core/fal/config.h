// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// How a Client reaches fal.

#include <QByteArray>
#include <QList>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <utility>
#include <vector>

namespace fal {

// Names and values, in order.
using HeaderList = std::vector<std::pair<QByteArray, QByteArray>>;

// What proves who asks. Travels as `Authorization: Key …` or `Authorization: Bearer …`.
struct Credential
{
    // The first word of the header.
    enum class Scheme {
        Key,    // an API key, "id:secret"
        Bearer, // an access token of a login (see login.h)
    };

    Credential() = default;
    Credential(const QByteArray &key) // NOLINT(google-explicit-constructor): a key alone is the common case
        : secret(key.trimmed())
    { }
    Credential(Scheme how, const QByteArray &what)
        : scheme(how)
        , secret(what.trimmed())
    { }

    [[nodiscard]] bool isEmpty() const { return secret.isEmpty(); } // then requests go out without
    [[nodiscard]] QByteArray header() const; // the value of Authorization; empty without a secret

    Scheme scheme = Scheme::Key; // how it is sent
    QByteArray secret;           // the key or token itself
    // There will be one soon (a login is being refreshed): requests wait for Client::credentialRenewed().
    bool isPending = false;
    // Why there is none: requests end as ErrorKind::Unauthorized with this sentence instead of leaving.
    QString problem = {};
    // The team that is asked for with a Bearer login (`X-Fal-User-Id`); empty: the person's own account.
    QByteArray account = {};

    bool operator==(const Credential &) const = default;
};

// Asked for each request, so that a changed key is used at once. Empty: requests go out without.
using KeySource = std::function<Credential()>;

[[nodiscard]] KeySource keyFromEnvironment(); // FAL_KEY, else FAL_KEY_ID ":" FAL_KEY_SECRET
[[nodiscard]] KeySource fixedKey(const QByteArray &key); // always this one
[[nodiscard]] KeySource noKey(); // for a server of one's own

// The way through the network, for HTTP and WebSocket alike.
enum class NetworkRoute {
    System, // the proxy that the desktop or the environment names (http_proxy, no_proxy, PAC)
    Direct, // none, whatever the system says
    Custom, // Config::networkProxy
};

// The name and password at a network proxy that wants them (Basic, Digest, SOCKS 5). Only that proxy gets them, and only
// when it asks. One that is refused is not sent again until Client::setConfig().
struct ProxyLogin
{
    QString host = {}; // of the proxy
    int port = 0;      // of the proxy
    QString user = {};     // sent as UTF-8
    QString password = {}; // as UTF-8, too
    // There will be one soon (a keyring is asked): what goes through that proxy waits for Client::renewCredential().
    bool isPending = false;

    // Also false for a proxy that comes with a login of its own (http_proxy=http://me:password@…).
    [[nodiscard]] bool isFor(const QNetworkProxy &proxy) const;
    bool operator==(const ProxyLogin &) const = default;
};

// A request to the service that is about to leave, without its credential.
struct OutgoingRequest
{
    QByteArray method; // cannot be changed
    QUrl url;           // of this attempt
    HeaderList headers; // that will be sent beside the credential
};

struct Config
{
    KeySource key = noKey(); // called for each request that may carry the key
    // An ADMIN key for balance, usage and exact costs. Those questions to api.fal.ai are the only ones that it goes along
    // with, and then `key` stays at home. Empty, or without a secret: `key` asks for them too.
    KeySource accountKey = {};
    // May change address and headers of each attempt, to add a header or to reach a gateway. The key goes
    // along only if the changed address may have it (Client::isTrusted); else nothing is sent at all.
    std::function<void(OutgoingRequest &)> middleware;
    // Empty: fal's own hosts. Else every host name becomes the first path segment of this URL
    // (http://127.0.0.1:4000/queue.fal.run/fal-ai/flux/dev). http only on loopback, else https.
    QUrl baseUrl;
    // A fal proxy (as @fal-ai/server-proxy): each HTTP request of the service goes to this address, with
    // the original one in `x-fal-target-url`. It always applies when set. The proxy has a key of its own:
    // ours is not sent to it. Presigned uploads, media and WebSockets do not pass through it.
    QUrl proxyUrl;
    NetworkRoute route = NetworkRoute::System; // through which proxy
    QNetworkProxy networkProxy;              // for NetworkRoute::Custom
    ProxyLogin proxyLogin = {};              // at the system's proxy or networkProxy
    QList<QSslCertificate> caCertificates;   // trusted besides the system's own
    // When fal.run or queue.fal.run cannot be reached at all, one attempt goes to falrun.com.
    bool backupDomains = true;
    QByteArray userAgent; // empty: "gesso-fal/<version>"
    std::chrono::milliseconds connectTimeout{30'000}; // from the start of connecting
    // Nothing heard for so long while an answer is expected. Never a limit on the whole of a job.
    std::chrono::milliseconds idleTimeout{60'000};
    std::chrono::milliseconds pollInterval{500}; // first pause of polling; grows to 5 s
    std::chrono::milliseconds retryBase{500};    // first pause before a free request is made again
    std::chrono::milliseconds longestPause{30'000}; // to which the pauses between attempts grow
    int retries = 3;                             // for requests that cost nothing when repeated
};

} // namespace fal
