// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/exchange.h"

#include "fal/errorwords.h"
#include "fal/hosts.h"
#include "fal/retry.h"
#include "fal/scrub.h"

#include <QCoreApplication>
#include <QSslError>
#include <QUuid>

#include <cmath>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace fal {

namespace {

constexpr int maxRedirects = 5;
constexpr qsizetype maxBody = 256 * 1024 * 1024;
constexpr qint64 readAhead = 4 * 1024 * 1024;
constexpr auto longestAskedPause = 60s;
constexpr std::chrono::milliseconds connectTimeoutWithBackup = 5s;

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
    m_pause.setTimerType(Qt::PreciseTimer); // a coarse one comes up to 5 % before the time that was asked for
    connect(&m_silence, &QTimer::timeout, this, &Exchange::silenceTimedOut);
    connect(&m_pause, &QTimer::timeout, this, &Exchange::attempt);
}

Exchange::~Exchange()
{
    stop();
}

void Exchange::start()
{
    // A posted event, not a timer: it is handled in this turn of the event loop.
    QMetaObject::invokeMethod(this, &Exchange::attempt, Qt::QueuedConnection);
}

void Exchange::stop()
{
    m_ended = true;
    m_pause.stop();
    if (m_reply) // nobody waits for the rest
        record(m_gotHeaders ? QString()
                            : QCoreApplication::translate("fal", "It was given up before an answer came."), m_body);
    dropReply();
}

void Exchange::attempt()
{
    if (m_ended)
        return;
    disconnect(&m_client, &Client::credentialRenewed, this, nullptr);
    m_pause.stop();
    m_silence.stop();
    const HeaderList headers = headersAfterMiddleware();
    if (!isFetchable(m_target)) {
        const bool isProxysFault = goesThroughProxy() && !isUsableBase(m_client.config().proxyUrl);
        end(tl::unexpected(refusedAddress(isProxysFault ? wireUrl() : m_target)));
        return;
    }
    m_turn = m_client.d->turn;
    if (waitForLogin() || waitForCredential() || waitForTrial())
        return;
    ++m_attempts;
    m_body.clear();
    m_tlsProblem.clear();
    m_gotHeaders = false;
    m_isConnecting = false;
    m_wasSent = false;
    m_isRecorded = false;
    m_shownPieces.clear();
    m_firstByte = 0ms;
    m_sentRequest = networkRequest(headers);
    m_callName = m_call.objectName();
    m_sentAt = QDateTime::currentDateTimeUtc();
    if (!m_sinceStart.isValid())
        m_sinceStart.start();
    m_sinceSend.start();
    QNetworkReply *reply = send(m_sentRequest);
    if (!reply)
        return;
    m_reply = m_call.attach(reply);
    if (m_request.delivery == Request::Delivery::Pieces)
        m_reply->setReadBufferSize(readAhead);
    connectReply();
    // A connection in the making that somebody before us gave up says nothing to us. Files wait for others.
    if (m_request.lane != Lane::Files && m_request.lane != Lane::Uploads && m_request.lane != Lane::Parts) {
        m_isConnecting = true;
        m_silence.start(connectTimeout() + m_client.config().idleTimeout);
    }
}

void Exchange::connectReply()
{
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] {
        m_isConnecting = true;
        m_silence.start(connectTimeout());
    });
    connect(m_reply, &QNetworkReply::requestSent, this, &Exchange::sentAll);
    // Through a tunnel: long before the model has answered.
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_client.d->loginTried(this, true); });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_tlsProblem = errors.isEmpty() ? QString() : errors.first().errorString();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::readHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::replyFinished);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 bytes, qint64 total) {
        bytes < total ? heard() : sentAll();
        if (total > 0)
            Q_EMIT sent(bytes, total);
    });
}

std::chrono::milliseconds Exchange::idleTimeout() const
{
    return m_request.idleTimeout.value_or(m_client.config().idleTimeout);
}

std::chrono::milliseconds Exchange::connectTimeout() const
{
    const Config &config = m_client.config();
    const bool hasBackup = config.backupDomains && !m_triedBackup && !goesThroughProxy() && backupOf(m_url);
    return hasBackup ? std::min(config.connectTimeout, connectTimeoutWithBackup) : config.connectTimeout;
}

// From here on the service works on it.
void Exchange::sentAll()
{
    m_isConnecting = false;
    m_wasSent = true;
    const auto patience = m_request.answerTimeout.value_or(idleTimeout());
    if (patience > 0ms && !m_gotHeaders)
        m_silence.start(patience);
    else if (!m_gotHeaders)
        m_silence.stop();
}

// The silence before a request gets a connection is ours (others go first), not the service's.
void Exchange::heard()
{
    m_isConnecting = false;
    if (const auto patience = idleTimeout(); patience > 0ms)
        m_silence.start(patience);
    else
        m_silence.stop();
}

// As the service names it, unless it names a secret. A UUID names none.
QByteArray Exchange::requestId() const
{
    const QByteArray id = m_reply->rawHeader("x-fal-request-id");
    const bool isUuid = id.size() == 36 && !QUuid::fromString(QLatin1String(id)).isNull();
    return isUuid ? id : hidden(id);
}

void Exchange::takeAnswer(int status)
{
    Answer answer{.status = status,
                  .contentType = m_reply->rawHeader("Content-Type"),
                  .requestId = requestId(),
                  .etag = m_reply->rawHeader("ETag")};
    bool isNumber = false;
    const double units = m_reply->rawHeader("x-fal-billable-units").trimmed().toDouble(&isNumber);
    if (isNumber && std::isfinite(units))
        answer.billableUnits = units;
    const qint64 length = m_reply->rawHeader("Content-Length").trimmed().toLongLong(&isNumber);
    if (isNumber)
        answer.contentLength = length;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        answer.headers.emplace_back(name, value);
    answer.firstByte = m_firstByte;
    m_answer = std::move(answer);
}

void Exchange::readHeaders()
{
    heard();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_gotHeaders || status < 200)
        return;
    m_gotHeaders = true;
    if (status != 407)
        m_client.d->loginTried(this, true);
    m_firstByte = std::chrono::milliseconds(m_sinceSend.elapsed());
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
        show(piece);
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
    if (m_window && !m_window->problem().isEmpty()) {
        end(tl::unexpected(unreadableFile(m_request.file->path, m_window->problem())));
        return;
    }
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Now and then the network library takes a body that was cut for a whole one.
    const bool isCut = m_request.delivery == Request::Delivery::Whole && m_answer
        && m_answer->contentLength > m_body.size();
    const bool broken = isTransport(m_reply->error()) || isCut;
    // Inside a tunnel nobody but the service can say 407, and it is not the one who would get the login.
    const bool isFromProxy = status == 407 && m_target.scheme() == "http"_L1
        && m_client.d->proxyFor(wireUrl()).type() != QNetworkProxy::NoProxy;
    if (isFromProxy) {
        endAttempt(tl::unexpected(m_client.d->proxyError(m_client, wireUrl(), m_turn)));
    } else if (status < 200 || (broken && status < 300)) {
        Error error = transportError();
        const auto code = m_reply->error();
        if (!turnToBackup(error, code == QNetworkReply::ConnectionRefusedError
                                     || code == QNetworkReply::HostNotFoundError))
            endAttempt(tl::unexpected(std::move(error)));
    } else if (status >= 300 && status < 400) {
        if (!followRedirect())
            end(tl::unexpected(refusal({})));
    } else if (status >= 400) {
        endAttempt(tl::unexpected(refusal(m_body)), retryAfter(m_reply->rawHeader("Retry-After")));
    } else {
        m_answer->body = std::exchange(m_body, {});
        m_answer->total = std::chrono::milliseconds(m_sinceStart.elapsed());
        endAttempt(std::move(m_answer));
    }
}

void Exchange::silenceTimedOut()
{
    if (!m_reply && m_awaitsLogin) { // whoever unlocks the keyring is not there
        end(tl::unexpected(m_client.d->proxyError(m_client, wireUrl(), m_turn)));
        return;
    }
    if (!m_reply && !m_awaitsTrial) { // the credential did not come
        end(tl::unexpected(Error{.kind = ErrorKind::Unauthorized,
                                 .message = QCoreApplication::translate("fal", "The login was not renewed in time.")}));
        return;
    }
    Error error{.kind = ErrorKind::Timeout,
                .message = QCoreApplication::translate("fal", "%1 did not answer in time.").arg(wireUrl().host()),
                .retryable = true};
    if (!m_reply) { // nor the first one that goes through the proxy
        end(tl::unexpected(std::move(error)));
        return;
    }
    error.mayHaveBeenAccepted
        = (m_paidBody && m_paidBody->wasTouched()) || (bodyMayHaveLeft() && !m_isConnecting);
    if (turnToBackup(error, m_isConnecting && !bodyMayHaveLeft()))
        return;
    endAttempt(tl::unexpected(std::move(error)));
}

// fal's rule for its second pair of hosts: once for a request, only when the first could not be reached
// at all, and when the second cannot either, it is the first one's error that counts.
bool Exchange::turnToBackup(const Error &error, bool wasUnreachable)
{
    if (m_primaryError) { // this was the backup's turn
        m_url = m_request.url;
        return false;
    }
    if (!wasUnreachable || m_triedBackup || (m_paidBody && m_paidBody->wasTouched()) || !m_client.config().backupDomains
        || !m_client.config().baseUrl.isEmpty() || goesThroughProxy())
        return false;
    const std::optional<QUrl> backup = backupOf(m_url);
    if (!backup)
        return false;
    record(error.message, {});
    dropReply();
    m_primaryError = error;
    m_triedBackup = true;
    m_url = *backup;
    --m_attempts;
    m_pause.start(0ms);
    return true;
}

// Only questions are asked elsewhere. With the key: only where the key may go. Without: any secure address.
bool Exchange::followRedirect()
{
    const QByteArray location = m_reply->rawHeader("Location");
    if (m_request.verb != "GET" || m_request.cost == Request::Cost::Paid || location.isEmpty()
        || goesThroughProxy() || ++m_redirects > maxRedirects)
        return false;
    const QUrl target = m_target.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    if (!isFetchable(target))
        return false;
    record({}, {});
    dropReply();
    m_url = target;
    --m_attempts;
    m_pause.start(0ms);
    return true;
}

Error Exchange::transportError() const
{
    const auto code = m_reply->error();
    if (code == QNetworkReply::ProxyAuthenticationRequiredError)
        return m_client.d->proxyError(m_client, wireUrl(), m_turn);
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
        error.message = m_tlsProblem.isEmpty() // the handshake itself failed
            ? QCoreApplication::translate("fal", "The connection to %1 could not be trusted: it offers no secure "
                                                 "connection that this computer understands.")
            : QCoreApplication::translate("fal", "The connection to %1 could not be trusted: %2")
                  .arg(QStringLiteral("%1"), m_tlsProblem);
        break;
    default:
        error.message = QCoreApplication::translate("fal", "The connection to %1 broke.");
        break;
    }
    error.message = error.message.arg(wireUrl().host());
    error.mayHaveBeenAccepted = bodyMayHaveLeft() && !isBeforeSending(code);
    return error;
}

Error Exchange::refusal(const QByteArray &body) const
{
    const auto header = [this](const char *name) { return m_reply->rawHeader(name); };
    const QByteArray hint = header("x-fal-needs-retry");
    const HttpAnswer answer{.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                            .body = hidden(body), // before it is cut to size
                            .contentType = header("Content-Type"),
                            .requestId = header("x-fal-request-id"),
                            .errorType = header("x-fal-error-type"),
                            .timeoutType = header("x-fal-request-timeout-type"),
                            .billableUnits = header("x-fal-billable-units"),
                            .retryHint = hint.isEmpty() ? header("x-fal-retryable") : hint};
    Error error = errorFromAnswer(answer);
    if (error.kind == ErrorKind::Unauthorized && m_request.auth == Request::Auth::Client && !goesThroughProxy()
        && !m_sentRequest.hasRawHeader("Authorization"))
        error.message = QCoreApplication::translate("fal", "fal needs an API key for this, and there is none.");
    error.mayHaveBeenAccepted
        = bodyMayHaveLeft() && mayHaveBeenAccepted(error, !answer.timeoutType.isEmpty());
    return error;
}

bool Exchange::bodyMayHaveLeft() const
{
    // Of a request without a body nobody says when it leaves: from the moment the network has it, it may have.
    return m_paidBody && (m_paidBody->wasTouched() || (m_paidBody->size() == 0 && (m_wasSent || m_reply)));
}

void Exchange::endAttempt(Result<Answer> result, std::chrono::milliseconds askedPause)
{
    if (!result && m_primaryError && result.error().httpStatus == 0)
        result = tl::unexpected(*m_primaryError);
    m_primaryError.reset();
    record(result ? QString() : result.error().message, result ? result->body : m_body);
    m_askedPause = std::min<std::chrono::milliseconds>(askedPause, longestAskedPause);
    const int retries = m_request.retries.value_or(m_client.config().retries);
    // A storage's own 500 is no verdict on the file.
    const bool mayHelp = !result && (result.error().retryable || (m_request.file && result.error().httpStatus >= 500));
    const bool again = mayHelp && m_request.cost == Request::Cost::Free
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
    if (m_reply && !result)
        record(result.error().message, m_body);
    stop();
    m_answer = std::move(result);
    if (!m_answer) {
        for (const QByteArray &secret : std::as_const(m_secrets))
            scrub(m_answer.error(), secret);
    }
    Q_EMIT done();
}

void Exchange::dropReply()
{
    m_silence.stop();
    m_client.d->loginTried(this, false);
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
