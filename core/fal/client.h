// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// The shared part of all calls: configuration, connections, key, retries. Cheap to keep, one per account.
//
// The key is attached here and nowhere else, and only for hosts on an exact allow-list; redirects are
// decided here too, so the key never follows one to another host. HTTP/2 is off. Status streams get
// connections of their own (six per QNetworkAccessManager), so that they never starve other requests.
// A server that cannot be trusted (TLS) is refused with the reason; there is no way to ignore it.

#include "fal/config.h"
#include "fal/endpoint.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <memory>
#include <utility>
#include <vector>

class QNetworkAccessManager;
class QNetworkRequest;
class QNetworkReply;

namespace fal {

// The service that a URL belongs to. Names are those of fal's hosts.
enum class Host {
    Run,    // fal.run: direct calls, streams, realtime
    Queue,  // queue.fal.run
    Socket, // ws.fal.run: HTTP over WebSocket
    Rest,   // rest.fal.ai: storage, tokens, webhook keys
    Api,    // api.fal.ai: the platform API
    Site,   // fal.ai: schemas
    Login,  // auth.fal.ai: refreshes a login
    Media,  // v3.fal.media: files; never gets a key
};

// One HTTP exchange as it happened, for a person who wants to know or to report it. Secrets are taken
// out before it is told: the key, tokens and signatures. Of a WebSocket that is its opening (101 when it
// opened), not what is said on it.
struct ExchangeRecord
{
    using Headers = std::vector<std::pair<QByteArray, QByteArray>>; // name, value

    QByteArray method;       // "GET", "POST", …
    QString url;             // without secrets in its query
    Headers requestHeaders;  // Authorization without its value
    QByteArray requestBody;  // the first 16 KiB; of a file nothing
    int status = 0;          // 0: no answer came
    Headers responseHeaders; // all of them
    QByteArray responseBody; // the first 16 KiB, of a stream too; of a download nothing
    QString problem;         // of the connection, as words; also when it was given up before an answer
    std::chrono::milliseconds firstByte{0}; // from sending to the answer's headers
    std::chrono::milliseconds total{0};     // from sending to the end
    int attempt = 1;         // counts the tries of one request
    QString call;            // objectName() of the Call that made it: who gives names finds his own again
    QDateTime sent;          // UTC
};

class Client : public QObject
{
    Q_OBJECT

public:
    explicit Client(Config config, QObject *parent = nullptr);
    ~Client() override;

    [[nodiscard]] const Config &config() const; // in use now
    void setConfig(Config config); // for calls that start later

    // https://queue.fal.run + path, or the same below Config::baseUrl.
    [[nodiscard]] QUrl url(Host host, const QString &path) const;
    // May this URL, which the service handed out, be asked with the key?
    [[nodiscard]] bool isTrusted(const QUrl &url) const;

    // The proxy on the way to this address, with its login; QNetworkProxy::NoProxy: none.
    [[nodiscard]] QNetworkProxy proxyFor(const QUrl &url) const;

    // To be called when a credential or a login that was pending has arrived, or will not come.
    void renewCredential() { Q_EMIT credentialRenewed(); }

Q_SIGNALS:
    // See renewCredential().
    void credentialRenewed();
    // A network proxy let nobody through without a login, or refused ours (Error::kind is Proxy): what to tell a person.
    void proxyWantsLogin(const QString &sentence);
    // Each attempt of each request when it is over, also when it was cut off from here (cancelled, deleted,
    // a stream that had said all). Costs nothing while nobody listens.
    void exchanged(const fal::ExchangeRecord &record);

private:
    friend class Exchange;        // one HTTP request with retries, the only user of the key
    friend class SocketLink;      // one WebSocket connection, the other one
    friend class RealtimeSession;
    friend class StorageSession;  // keeps the token of the file hosts
    friend class Call;            // takes the key out of errors
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fal

Q_DECLARE_METATYPE(fal::ExchangeRecord)
