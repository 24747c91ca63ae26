// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/exchange.h"

#include "fal/errorwords.h"
#include "fal/filewindow.h"
#include "fal/hosts.h"
#include "fal/retry.h"
#include "fal/scrub.h"

#include <QCoreApplication>
#include <QNetworkReply>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace fal {

namespace {

constexpr int maxRedirects = 5;
constexpr qsizetype maxBody = 256 * 1024 * 1024;
constexpr qint64 readAhead = 4 * 1024 * 1024;
constexpr auto longestAskedPause = 60s;

// Codes below 200 are about the connection; the others restate an HTTP status.
bool isTransport(QNetworkReply::NetworkError code)
{
    return code != QNetworkReply::NoError
        && (code < QNetworkReply::ContentAccessDenied || code == QNetworkReply::ContentReSendError
            || (code >= QNetworkReply::ProtocolUnknownError && code <= QNetworkReply::ProtocolFailure));
}

// Nothing of the request can have left before one of these.
bool isBeforeSending(QNetworkReply::NetworkError code)
{
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolUnknownError:
        return true;
    default:
        return false;
    }
}

Error refusedAddress(const QUrl &url)
{
    return {.kind = ErrorKind::Tls,
            .message = QCoreApplication::translate(
                           "fal", "The address on “%1” is not used: it is not a secure address of the service.")
                           .arg(url.host())};
}

} // namespace

Exchange::Exchange(Call &call, Request request)
    : QObject(&call)
    , m_call(call)
    , m_client(call.client())
    , m_request(std::move(request))
    , m_url(m_request.url)
{
    m_silence.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &Exchange::silenceTimedOut);
    connect(&m_pause, &QTimer::timeout, this, &Exchange::attempt);
}

Exchange::~Exchange()
{
    stop();
}

void Exchange::start()
{
    m_pause.start(0ms);
}

void Exchange::stop()
{
    m_ended = true;
    m_pause.stop();
    dropReply();
}

bool Exchange::isFetchable(const QUrl &url) const
{
    if (m_request.withKey)
        return m_client.isTrusted(url);
    const QUrl &base = m_client.config().baseUrl;
    // Everybody's addresses: encrypted, or all on this machine as with a sandbox.
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1
            || (url.scheme() == "http"_L1 && isLoopback(url) && isLoopback(base)));
}

QNetworkRequest Exchange::networkRequest()
{
    QNetworkRequest request(m_url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setRawHeader("User-Agent", m_client.d->userAgent());
    request.setRawHeader("Accept", m_request.accept);
    if (!m_request.contentType.isEmpty())
        request.setRawHeader("Content-Type", m_request.contentType);
    if (m_request.lane == Lane::Files)
        request.setRawHeader("Accept-Encoding", "identity"); // so that sizes can be compared
    for (const auto &[name, value] : m_request.headers)
        request.setRawHeader(name, value);
    m_usedKey = m_request.withKey && m_client.isTrusted(m_url) ? m_client.d->key() : QByteArray();
    if (!m_usedKey.isEmpty())
        request.setRawHeader("Authorization", "Key " + m_usedKey);
    return request;
}

QIODevice *Exchange::openBody()
{
    if (m_request.cost == Request::Cost::Paid) {
        m_paidBody = new OneShotBody(m_request.body, this);
        return m_paidBody;
    }
    auto *window = new FileWindow(m_request.file->path, m_request.file->offset, m_request.file->size, this);
    if (window->open(QIODevice::ReadOnly))
        return window;
    end(tl::unexpected(unreadableFile(m_request.file->path, window->errorString())));
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
    if (m_request.verb == "PUT" && !body && m_request.body.isEmpty()) {
        // put() of nothing never reports that it was sent, and silence could not be timed.
        QNetworkRequest bare(request);
        bare.setRawHeader("Content-Length", "0");
        reply = m_manager->sendCustomRequest(bare, m_request.verb);
    } else if (m_request.verb == "POST")
        reply = body ? m_manager->post(request, body) : m_manager->post(request, m_request.body);
    else if (m_request.verb == "PUT")
        reply = body ? m_manager->put(request, body) : m_manager->put(request, m_request.body);
    else
        reply = m_manager->get(request);
    if (body)
        body->setParent(reply); // an aborted reply may read once more before it is gone
    return reply;
}

void Exchange::attempt()
{
    if (!isFetchable(m_url)) {
        end(tl::unexpected(refusedAddress(m_url)));
        return;
    }
    ++m_attempts;
    m_body.clear();
    m_gotHeaders = false;
    m_isConnecting = false;
    QNetworkReply *reply = send(networkRequest());
    if (!reply)
        return;
    m_reply = m_call.attach(reply);
    if (m_request.delivery == Request::Delivery::Pieces)
        m_reply->setReadBufferSize(readAhead);
    connectReply();
}

void Exchange::connectReply()
{
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] {
        m_isConnecting = true;
        m_silence.start(m_client.config().connectTimeout);
    });
    connect(m_reply, &QNetworkReply::requestSent, this, &Exchange::heard);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::readHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::replyFinished);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 bytes, qint64 total) {
        heard();
        if (total > 0)
            Q_EMIT sent(bytes, total);
    });
}

// The silence before a request gets a connection is ours (others go first), not the service's.
void Exchange::heard()
{
    m_isConnecting = false;
    m_silence.start(m_client.config().idleTimeout);
}

void Exchange::takeAnswer(int status)
{
    Answer answer{.status = status,
                  .contentType = m_reply->rawHeader("Content-Type"),
                  .requestId = m_reply->rawHeader("x-fal-request-id"),
                  .etag = m_reply->rawHeader("ETag")};
    bool isNumber = false;
    const double units = m_reply->rawHeader("x-fal-billable-units").trimmed().toDouble(&isNumber);
    if (isNumber)
        answer.billableUnits = units;
    const qint64 length = m_reply->rawHeader("Content-Length").trimmed().toLongLong(&isNumber);
    if (isNumber)
        answer.contentLength = length;
    m_answer = std::move(answer);
}

void Exchange::readHeaders()
{
    heard();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_gotHeaders || status < 200)
        return;
    m_gotHeaders = true;
    if (status >= 300)
        return;
    takeAnswer(status);
    if (m_request.delivery == Request::Delivery::Pieces)
        Q_EMIT headersArrived();
}

void Exchange::readBody()
{
    heard();
    const bool inPieces = m_request.delivery == Request::Delivery::Pieces && m_gotHeaders && m_answer;
    const QByteArray piece = m_reply->readAll();
    if (piece.isEmpty())
        return;
    if (inPieces) {
        m_gavePieces = true;
        Q_EMIT arrived(piece);
        return;
    }
    m_body += piece;
    if (m_body.size() > maxBody)
        end(tl::unexpected(protocolError()));
}

void Exchange::replyFinished()
{
    const QPointer<Exchange> self(this);
    m_silence.stop();
    if (!m_gotHeaders)
        readHeaders();
    if (!self || m_ended)
        return;
    readBody();
    if (!self || m_ended)
        return;
    m_silence.stop();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Now and then the network library takes a body that was cut for a whole one.
    const bool isCut = m_request.delivery == Request::Delivery::Whole && m_answer
        && m_answer->contentLength > m_body.size();
    const bool broken = isTransport(m_reply->error()) || isCut;
    if (status < 200 || (broken && status < 300)) {
        endAttempt(tl::unexpected(transportError()));
    } else if (status >= 300 && status < 400) {
        if (!followRedirect())
            end(tl::unexpected(refusal({})));
    } else if (status >= 400) {
        endAttempt(tl::unexpected(refusal(m_body)), retryAfter(m_reply->rawHeader("Retry-After")));
    } else {
        m_answer->body = std::exchange(m_body, {});
        endAttempt(std::move(m_answer));
    }
}

void Exchange::silenceTimedOut()
{
    Error error{.kind = ErrorKind::Timeout,
                .message = QCoreApplication::translate("fal", "%1 did not answer in time.").arg(m_url.host()),
                .retryable = true};
    error.mayHaveBeenAccepted = bodyMayHaveLeft() && !m_isConnecting;
    endAttempt(tl::unexpected(std::move(error)));
}

// Only questions are asked elsewhere. With the key: only where the key may go. Without: any secure address.
bool Exchange::followRedirect()
{
    const QByteArray location = m_reply->rawHeader("Location");
    if (m_request.verb != "GET" || location.isEmpty() || ++m_redirects > maxRedirects)
        return false;
    const QUrl target = m_url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    if (!isFetchable(target))
        return false;
    dropReply();
    m_url = target;
    --m_attempts;
    m_pause.start(0ms);
    return true;
}

Error Exchange::transportError() const
{
    const auto code = m_reply->error();
    Error error{.kind = ErrorKind::Network, .retryable = true};
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        error.message = QCoreApplication::translate("fal", "%1 refused the connection.");
        break;
    case QNetworkReply::HostNotFoundError:
        error.message = QCoreApplication::translate("fal", "%1 was not found. Is this computer online?");
        break;
    case QNetworkReply::SslHandshakeFailedError:
        error.kind = ErrorKind::Tls;
        error.retryable = false;
        error.message = QCoreApplication::translate("fal", "The connection to %1 could not be trusted.");
        break;
    default:
        error.message = QCoreApplication::translate("fal", "The connection to %1 broke.");
        break;
    }
    error.message = error.message.arg(m_url.host());
    error.mayHaveBeenAccepted = bodyMayHaveLeft() && !isBeforeSending(code);
    return error;
}

Error Exchange::refusal(const QByteArray &body) const
{
    const auto header = [this](const char *name) { return m_reply->rawHeader(name); };
    const QByteArray hint = header("x-fal-needs-retry");
    const HttpAnswer answer{.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                            .body = scrubbed(body, m_usedKey), // before it is cut to size
                            .contentType = header("Content-Type"),
                            .requestId = header("x-fal-request-id"),
                            .errorType = header("x-fal-error-type"),
                            .timeoutType = header("x-fal-request-timeout-type"),
                            .billableUnits = header("x-fal-billable-units"),
                            .retryHint = hint.isEmpty() ? header("x-fal-retryable") : hint};
    Error error = errorFromAnswer(answer);
    if (error.kind == ErrorKind::Unauthorized && m_usedKey.isEmpty() && m_request.withKey)
        error.message = QCoreApplication::translate("fal", "fal needs an API key for this, and there is none.");
    error.mayHaveBeenAccepted
        = bodyMayHaveLeft() && mayHaveBeenAccepted(error, !answer.timeoutType.isEmpty());
    return error;
}

bool Exchange::bodyMayHaveLeft() const
{
    return m_paidBody && m_paidBody->wasTouched();
}

void Exchange::endAttempt(Result<Answer> result, std::chrono::milliseconds askedPause)
{
    m_askedPause = std::min<std::chrono::milliseconds>(askedPause, longestAskedPause);
    const int retries = m_request.retries.value_or(m_client.config().retries);
    const bool again = !result && result.error().retryable && m_request.cost == Request::Cost::Free
        && !m_gavePieces && m_attempts <= retries && askedPause <= longestAskedPause;
    if (!again) {
        end(std::move(result));
        return;
    }
    dropReply();
    m_pause.start(std::max(askedPause, pauseBefore(m_attempts, m_client.config().retryBase,
                                                   m_client.config().longestPause)));
}

void Exchange::end(Result<Answer> result)
{
    stop();
    m_answer = std::move(result);
    if (!m_answer)
        scrub(m_answer.error(), m_usedKey);
    Q_EMIT done();
}

void Exchange::dropReply()
{
    m_silence.stop();
    if (!m_reply)
        return;
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    reply->disconnect(this);
    reply->setParent(m_manager); // it may be in the middle of a signal that led to the end of its call
    reply->abort();            // emits finished(), to nobody
    reply->deleteLater();
    if (m_manager)
        m_client.d->giveBack(m_manager);
}

} // namespace fal
