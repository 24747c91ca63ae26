// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/exchange.h"

#include "fal/errorwords.h"
#include "fal/hosts.h"
#include "fal/scrub.h"

#include <QLoggingCategory>
#include <QMetaMethod>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// The half of Exchange that meets the network: what a request looks like, who may see the key, and what
// is told of it afterwards.

namespace fal {

namespace {

Q_LOGGING_CATEGORY(lcHttp, "fal.http", QtWarningMsg)

constexpr qsizetype keptOfBody = 16 * 1024;
constexpr qsizetype longestSecret = 4096; // one that lies across the cut is taken out whole

} // namespace

QByteArray Answer::header(const QByteArray &name) const
{
    for (const auto &[each, value] : headers) {
        if (each.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool Exchange::isFetchable(const QUrl &url) const
{
    const Config &config = m_client.config();
    if (goesThroughProxy() && !isUsableBase(config.proxyUrl))
        return false;
    if (!url.scheme().startsWith("http"_L1))
        return false;
    if (m_request.auth == Request::Auth::Client) {
        // An admin key does not even follow to fal's other hosts.
        const bool mayBeAdmin = m_request.isAboutAccount && config.accountKey;
        return m_client.isTrusted(url) && (!mayBeAdmin || isBelow(m_client.url(Host::Api, u"/v1/"_s), url));
    }
    if (m_request.auth == Request::Auth::Token)
        return config.baseUrl.isEmpty() ? isFalMedia(url) : m_client.isTrusted(url);
    // Everybody's addresses: encrypted, or all on this machine as with a sandbox.
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1
            || (url.scheme() == "http"_L1 && isLoopback(url)
                && (isLoopback(config.baseUrl) || isLoopback(config.proxyUrl))));
}

bool Exchange::goesThroughProxy() const
{
    return m_request.auth == Request::Auth::Client && !m_client.config().proxyUrl.isEmpty();
}

QUrl Exchange::wireUrl() const
{
    return goesThroughProxy() ? m_client.config().proxyUrl : m_target;
}

HeaderList Exchange::headersAfterMiddleware()
{
    OutgoingRequest outgoing{m_request.verb, m_url,
                             {{"User-Agent", m_client.d->userAgent()}, {"Accept", m_request.accept}}};
    if (!m_request.contentType.isEmpty())
        outgoing.headers.emplace_back("Content-Type", m_request.contentType);
    if (m_request.lane == Lane::Files || m_request.file)
        outgoing.headers.emplace_back("Accept-Encoding", "identity"); // so that sizes can be compared
    outgoing.headers.insert(outgoing.headers.end(), m_request.headers.begin(), m_request.headers.end());
    if (m_request.auth == Request::Auth::Client && m_client.config().middleware)
        m_client.config().middleware(outgoing);
    m_target = outgoing.url;
    std::erase_if(outgoing.headers, [](const auto &header) {
        return header.first.compare("authorization", Qt::CaseInsensitive) == 0;
    });
    return outgoing.headers;
}

QNetworkRequest Exchange::networkRequest(const HeaderList &headers)
{
    QNetworkRequest request(wireUrl());
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    if (!m_client.config().caCertificates.isEmpty())
        request.setSslConfiguration(m_client.d->tls());
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    authorize(request);
    return request;
}

Credential Exchange::credential() const
{
    if (m_request.isAboutAccount) {
        const Credential account = m_client.d->accountCredential();
        if (!account.isEmpty() || account.isPending || !account.problem.isEmpty())
            return account;
    }
    return m_client.d->credential();
}

void Exchange::authorize(QNetworkRequest &request)
{
    QByteArray header;
    switch (m_request.auth) {
    case Request::Auth::Client: {
        const Credential credential = this->credential();
        keepSecret({credential.secret});
        header = credential.header();
        if (!credential.account.isEmpty() && !goesThroughProxy())
            request.setRawHeader("X-Fal-User-Id", credential.account);
        break;
    }
    case Request::Auth::Token:
        keepSecret({m_request.token});
        header = "Bearer " + m_request.token;
        break;
    case Request::Auth::None: // what lets in is in the address
        keepSecret(secretsIn(m_target));
        return;
    }
    if (goesThroughProxy())
        request.setRawHeader("x-fal-target-url", m_target.toEncoded()); // with the proxy's own key
    else if (!header.isEmpty() && isFetchable(m_target))
        request.setRawHeader("Authorization", header);
}

void Exchange::keepSecret(const QByteArrayList &secrets)
{
    for (const QByteArray &secret : secrets) {
        if (!secret.isEmpty() && !m_secrets.contains(secret))
            m_secrets << secret;
    }
}

template <class Text>
Text Exchange::hidden(Text text) const
{
    for (const QByteArray &secret : m_secrets)
        text = scrubbed(std::move(text), secret);
    return text;
}
template QByteArray Exchange::hidden(QByteArray) const;

bool Exchange::waitForLogin()
{
    Client::Private &client = *m_client.d;
    m_awaitsLogin = client.awaitsLogin(wireUrl());
    if (m_awaitsLogin) {
        connect(&m_client, &Client::credentialRenewed, this, &Exchange::attempt);
        m_silence.start(m_client.config().connectTimeout);
    } else if (client.isLoginRefused(wireUrl())) {
        end(tl::unexpected(client.proxyError(m_client, wireUrl(), m_turn)));
        return true;
    }
    return m_awaitsLogin;
}

bool Exchange::waitForTrial()
{
    m_awaitsTrial = m_client.d->waitsForTrial(wireUrl(), this, [this] { attempt(); });
    if (m_awaitsTrial)
        m_silence.start(connectTimeout() + m_client.config().idleTimeout);
    return m_awaitsTrial;
}

bool Exchange::waitForCredential()
{
    if (m_request.auth != Request::Auth::Client)
        return false;
    const Credential credential = this->credential();
    if (!credential.isPending && !credential.problem.isEmpty() && !goesThroughProxy()) {
        end(tl::unexpected(Error{.kind = ErrorKind::Unauthorized, .message = credential.problem}));
        return true;
    }
    if (!credential.isPending)
        return false;
    connect(&m_client, &Client::credentialRenewed, this, &Exchange::attempt);
    m_isConnecting = true;
    m_silence.start(m_client.config().connectTimeout);
    return true;
}

QIODevice *Exchange::openBody()
{
    if (m_request.cost == Request::Cost::Paid) {
        m_paidBody = new OneShotBody(m_request.body, this);
        return m_paidBody;
    }
    m_window = new FileWindow(*m_request.file, this);
    if (m_window->open(QIODevice::ReadOnly))
        return m_window;
    end(tl::unexpected(unreadableFile(m_request.file->path, m_window->errorString())));
    return nullptr;
}

QNetworkReply *Exchange::send(const QNetworkRequest &request)
{
    QIODevice *body = nullptr;
    if (m_request.cost == Request::Cost::Paid || m_request.file) {
        body = openBody();
        if (!body)
            return nullptr;
    }
    m_manager = m_client.d->borrow(m_request.lane, &m_client);
    QNetworkReply *reply = nullptr;
    if ((m_request.verb == "PUT" || m_request.verb == "DELETE") && !body && m_request.body.isEmpty()) {
        // put() of nothing never reports that it was sent, and silence could not be timed.
        QNetworkRequest bare(request);
        bare.setRawHeader("Content-Length", "0");
        reply = m_manager->sendCustomRequest(bare, m_request.verb);
    } else if (m_request.verb == "POST")
        reply = body ? m_manager->post(request, body) : m_manager->post(request, m_request.body);
    else if (m_request.verb == "PUT")
        reply = body ? m_manager->put(request, body) : m_manager->put(request, m_request.body);
    else if (m_request.verb == "GET" && !body)
        reply = m_manager->get(request);
    else if (body)
        reply = m_manager->sendCustomRequest(request, m_request.verb, body);
    else
        reply = m_manager->sendCustomRequest(request, m_request.verb, m_request.body);
    if (body)
        body->setParent(reply); // an aborted reply may read once more before it is gone
    return reply;
}

bool Exchange::isWatched() const
{
    return m_client.isSignalConnected(QMetaMethod::fromSignal(&Client::exchanged));
}

void Exchange::show(const QByteArray &piece)
{
    constexpr qsizetype most = keptOfBody + longestSecret;
    if (m_shownPieces.size() < most && m_request.lane != Lane::Files && isWatched())
        m_shownPieces += piece.left(most);
}

// What happened, for whoever watches the client: without key, token, signature or secret answer.
void Exchange::record(const QString &problem, const QByteArray &body)
{
    const bool wasRecorded = std::exchange(m_isRecorded, true);
    if (wasRecorded || (!isWatched() && !lcHttp().isDebugEnabled()))
        return; // taking secrets out costs more than asking for a result
    const int status = m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
    const auto total = std::chrono::milliseconds(m_sinceSend.isValid() ? m_sinceSend.elapsed() : 0);
    const QString url = hidden(shownUrl(m_target, m_request.auth == Request::Auth::None));
    qCDebug(lcHttp).noquote() << m_request.verb << url << status << total.count() << "ms";
    if (!isWatched())
        return;
    const auto kept = [this](const QByteArray &bytes) {
        return m_request.isSecret ? QByteArray()
                                  : shownBody(hidden(bytes.left(keptOfBody + longestSecret))).left(keptOfBody);
    };
    ExchangeRecord record{.method = m_request.verb,
                          .url = url,
                          .requestBody = kept(m_request.body),
                          .status = status,
                          .problem = hidden(problem),
                          .firstByte = m_firstByte,
                          .total = total,
                          .attempt = m_attempts,
                          .call = m_callName,
                          .sent = m_sentAt};
    for (const QByteArray &name : m_sentRequest.rawHeaderList())
        record.requestHeaders.emplace_back(name, hidden(shownHeader(name, m_sentRequest.rawHeader(name))));
    if (m_reply) {
        for (const auto &[name, value] : m_reply->rawHeaderPairs())
            record.responseHeaders.emplace_back(name, hidden(shownHeader(name, value)));
    }
    record.responseBody = kept(m_gavePieces ? m_shownPieces : body);
    // From the event loop: who listens may delete the call that we are in the middle of.
    QMetaObject::invokeMethod(
        &m_client, [client = &m_client, record] { Q_EMIT client->exchanged(record); }, Qt::QueuedConnection);
}

} // namespace fal
