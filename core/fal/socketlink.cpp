// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/socketlink.h"

#include "fal/client_p.h"
#include "fal/realtimemessages.h"
#include "fal/scrub.h"

#include <QCoreApplication>
#include <QMetaMethod>
#include <QRegularExpression>
#include <QUrlQuery>
#include <QWebSocket>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace fal {

namespace {

constexpr auto longestGoodbye = 5s;
constexpr qint64 roomBesideMessage = 64 * 1024;

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
constexpr auto errorSignal = &QWebSocket::errorOccurred;
#else
constexpr auto errorSignal = qOverload<QAbstractSocket::SocketError>(&QWebSocket::error);
#endif

Error timedOut(const QString &host)
{
    return {.kind = ErrorKind::Timeout,
            .message = QCoreApplication::translate("fal", "%1 did not answer in time.").arg(host),
            .retryable = true};
}

} // namespace

TokenSource tokenSourceFor(const SocketAuth &auth, Client &client, const Endpoint &endpoint)
{
    if (auth.way == SocketAuth::Header)
        return {};
    if (auth.tokenSource)
        return auth.tokenSource;
    return [&client, endpoint, lifetime = auth.tokenLifetime](QObject *parent) -> CallOf<Token> * {
        return new TokenCall(client, endpoint, lifetime, parent);
    };
}

SocketLink::SocketLink(Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_begin.setSingleShot(true);
    m_begin.setInterval(0);
    connect(&m_begin, &QTimer::timeout, this, [this] {
        if (!m_client.isTrusted(m_wish.url))
            fail(errorFromUpgrade(0, m_wish.url.host()));
        else if (m_wish.tokenSource)
            askForToken();
        else
            connectSocket({});
    });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &SocketLink::outOfPatience);
}

SocketLink::~SocketLink()
{
    drop();
}

void SocketLink::open(const SocketWish &wish)
{
    drop();
    m_wish = wish;
    m_tlsProblem.clear();
    m_begin.start();
}

void SocketLink::askForToken()
{
    CallOf<Token> *call = m_wish.tokenSource(this);
    if (!call) {
        fail({.kind = ErrorKind::Unauthorized,
              .message = QCoreApplication::translate(
                  "fal", "There is no token for the realtime connection.")});
        return;
    }
    m_token = call;
    connect(call, &Call::finished, this, [this, call] {
        const Result<Token> token = call->result();
        m_token = nullptr;
        call->deleteLater();
        if (token)
            connectSocket(token->text);
        else
            fail(token.error());
    });
}

void SocketLink::connectSocket(const QByteArray &token)
{
    disconnect(m_credential);
    const Credential credential = m_client.d->credential();
    m_routeTurn = m_client.d->turn;
    if (m_client.d->isLoginRefused(m_wish.url)) {
        fail(m_client.d->proxyError(m_client, m_wish.url, m_routeTurn));
        return;
    }
    if ((token.isEmpty() && credential.isPending) || m_client.d->awaitsLogin(m_wish.url)) {
        m_credential = connect(&m_client, &Client::credentialRenewed, this, [this, token] { connectSocket(token); });
        m_patience.start(m_client.config().connectTimeout);
        return;
    }
    if (m_client.d->waitsForTrial(m_wish.url, this, [this, token, turn = m_turn] {
            if (turn == m_turn)
                connectSocket(token);
        })) {
        m_patience.start(m_client.config().connectTimeout);
        return;
    }
    m_secret = credential.secret;
    m_tokenText = token;
    const QPointer<SocketLink> alive(this);
    const quint64 turn = m_turn;
    Q_EMIT connecting();
    if (!alive || turn != m_turn)
        return;
    QUrl address = m_wish.url;
    address.setScheme(address.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    QNetworkRequest request;
    request.setRawHeader("User-Agent", m_client.d->userAgent());
    if (!token.isEmpty()) {
        QUrlQuery query(address);
        query.addQueryItem(u"fal_jwt_token"_s, QString::fromLatin1(token.toPercentEncoding()));
        address.setQuery(query);
    } else if (!credential.isEmpty()) {
        request.setRawHeader("Authorization", credential.header());
    }
    request.setUrl(address);

    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setProxy(m_client.d->proxyFor(m_wish.url));
    if (!m_client.config().caCertificates.isEmpty())
        m_socket->setSslConfiguration(m_client.d->tls());
    const qint64 most = std::max<qint64>(m_wish.maxMessageBytes, 1);
    m_socket->setMaxAllowedIncomingMessageSize(static_cast<quint64>(most));
    m_socket->setMaxAllowedIncomingFrameSize(static_cast<quint64>(most));
    // A frame has to lie in the buffer as a whole, but not more than that while nobody takes it.
    m_socket->setReadBufferSize(most + roomBesideMessage);
    connect(m_socket, &QWebSocket::connected, this, &SocketLink::socketConnected);
    // Queued: a line that breaks while something is written says so at once.
    connect(
        m_socket, &QWebSocket::disconnected, this,
        [this, socket = m_socket.data()] {
            if (socket == m_socket)
                socketGone();
        },
        Qt::QueuedConnection);
    connect(m_socket, errorSignal, this, &SocketLink::socketFailed);
    connect(m_socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_tlsProblem = errors.isEmpty() ? QString() : errors.first().errorString();
    });
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, &SocketLink::binary);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &SocketLink::text);
    connect(m_socket, &QWebSocket::bytesWritten, this, &SocketLink::drained);
    m_patience.start(m_wish.openTimeout);
    m_request = request;
    m_sinceSend.start();
    m_socket->open(request);
}

void SocketLink::socketConnected()
{
    m_patience.stop();
    m_client.d->loginTried(this, true);
    record(101, {});
    m_isOpen = true;
    Q_EMIT opened();
}

void SocketLink::socketFailed()
{
    if (m_isOpen)
        m_lineBroke = true; // disconnected() follows, and tells
    else
        fail(openError());
}

void SocketLink::socketGone()
{
    if (!m_socket || !m_isOpen)
        return; // a refused upgrade is reported as an error as well
    // The close code of a line that broke would be 1000.
    const int code = m_lineBroke && !m_isClosing ? 1006 : static_cast<int>(m_socket->closeCode());
    const QString reason = m_socket->closeReason();
    drop();
    Q_EMIT closed(code, reason);
}

void SocketLink::outOfPatience()
{
    if (m_isClosing)
        socketGone();
    else
        fail(timedOut(m_wish.url.host()));
}

Error SocketLink::openError() const
{
    const QString host = m_wish.url.host();
    if (m_socket->error() == QAbstractSocket::ProxyAuthenticationRequiredError)
        return m_client.d->proxyError(m_client, m_wish.url, m_routeTurn);
    if (m_socket->error() == QAbstractSocket::SslHandshakeFailedError || !m_tlsProblem.isEmpty()) {
        const QString words = m_tlsProblem.isEmpty()
            ? QCoreApplication::translate("fal", "The connection to %1 could not be trusted: it offers no secure "
                                                 "connection that this computer understands.").arg(host)
            : QCoreApplication::translate("fal", "The connection to %1 could not be trusted: %2")
                  .arg(host, m_tlsProblem);
        return {.kind = ErrorKind::Tls, .message = words};
    }
    if (m_socket->error() == QAbstractSocket::HostNotFoundError) {
        const char *words = QT_TRANSLATE_NOOP("fal", "%1 was not found. Is this computer online?");
        return {.kind = ErrorKind::Network,
                .message = QCoreApplication::translate("fal", words).arg(host),
                .retryable = true};
    }
    return errorFromUpgrade(refusedStatus(), host);
}

// It stands in Qt's words only.
int SocketLink::refusedStatus() const
{
    static const QRegularExpression statusWords(u"status code: ([0-9]{3})"_s);
    return statusWords.match(m_socket->errorString()).captured(1).toInt();
}

void SocketLink::record(int status, const QString &problem)
{
    if (!m_sinceSend.isValid())
        return;
    const auto total = std::chrono::milliseconds(m_sinceSend.elapsed());
    m_sinceSend.invalidate();
    if (!m_client.isSignalConnected(QMetaMethod::fromSignal(&Client::exchanged)))
        return;
    const auto hidden = [this](auto text) { return scrubbed(scrubbed(std::move(text), m_secret), m_tokenText); };
    ExchangeRecord record{.method = "GET",
                          .url = hidden(shownUrl(m_request.url(), false)),
                          .status = status,
                          .problem = hidden(problem),
                          .firstByte = total,
                          .total = total};
    for (const QByteArray &name : m_request.rawHeaderList())
        record.requestHeaders.emplace_back(name, hidden(shownHeader(name, m_request.rawHeader(name))));
    QMetaObject::invokeMethod(
        &m_client, [client = &m_client, record] { Q_EMIT client->exchanged(record); }, Qt::QueuedConnection);
}

void SocketLink::fail(Error error)
{
    error = cleaned(std::move(error));
    record(m_socket ? refusedStatus() : 0, error.message);
    drop();
    Q_EMIT failed(error);
}

Error SocketLink::cleaned(Error error) const
{
    scrub(error, m_secret);
    scrub(error, m_tokenText);
    return error;
}

void SocketLink::sendBinary(const QByteArray &message)
{
    if (m_isOpen && !m_isClosing)
        m_socket->sendBinaryMessage(message);
}

void SocketLink::sendText(const QString &message)
{
    if (m_isOpen && !m_isClosing)
        m_socket->sendTextMessage(message);
}

qint64 SocketLink::bytesToWrite() const
{
    return m_isOpen && m_socket ? m_socket->bytesToWrite() : 0;
}

void SocketLink::close(int code, const QString &reason)
{
    if (!m_isOpen || m_isClosing)
        return;
    m_isClosing = true;
    m_patience.start(longestGoodbye);
    // Queued: it may tell at once that it is gone, and callers do not expect that.
    QMetaObject::invokeMethod(
        this,
        [this, turn = m_turn, code, reason] {
            if (turn == m_turn)
                m_socket->close(static_cast<QWebSocketProtocol::CloseCode>(code), reason);
        },
        Qt::QueuedConnection);
}

void SocketLink::leave()
{
    if (m_isOpen && m_socket) {
        QWebSocket *old = m_socket;
        m_socket = nullptr;
        old->disconnect(this);
        old->setParent(&m_client);
        connect(old, &QWebSocket::disconnected, old, &QObject::deleteLater);
        QTimer::singleShot(longestGoodbye, old, [old] { old->abort(); });
        old->close(QWebSocketProtocol::CloseCodeNormal);
    }
    drop();
}

void SocketLink::drop()
{
    ++m_turn;
    m_begin.stop();
    m_patience.stop();
    disconnect(m_credential);
    m_client.d->loginTried(this, false);
    record(0, QCoreApplication::translate("fal", "It was given up before an answer came."));
    m_isOpen = false;
    m_isClosing = false;
    m_lineBroke = false;
    if (m_token) {
        m_token->disconnect(this);
        m_token->deleteLater();
        m_token->cancel();
        m_token = nullptr;
    }
    if (!m_socket)
        return;
    QWebSocket *old = m_socket;
    m_socket = nullptr;
    old->disconnect(this);
    old->setParent(&m_client); // it may be in the middle of the signal that ended it
    old->abort();
    old->deleteLater();
}

} // namespace fal
