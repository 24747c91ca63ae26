// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/realtime.h"

#include "fal/client_p.h"
#include "fal/errorwords.h"
#include "fal/messagepack.h"
#include "fal/realtimemessages.h"
#include "fal/scrub.h"

#include <QCoreApplication>
#include <QPointer>
#include <QRegularExpression>
#include <QTimer>
#include <QWebSocket>

#include <algorithm>
#include <deque>
#include <optional>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace fal {

namespace {

using Clock = std::chrono::steady_clock;

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
constexpr auto errorSignal = &QWebSocket::errorOccurred;
#else
constexpr auto errorSignal = qOverload<QAbstractSocket::SocketError>(&QWebSocket::error);
#endif

struct Input
{
    quint64 sequence = 0;
    QCborMap data;
};

struct Sent
{
    quint64 sequence = 0;
    QString requestId;
    Clock::time_point at;
};

QString idOf(const QCborMap &map)
{
    const QCborValue id = map.value("request_id"_L1);
    return id.isInteger() ? QString::number(id.toInteger()) : id.toString();
}

} // namespace

struct RealtimeSession::Private
{
    RealtimeSession &q;
    Client &client;
    Endpoint endpoint;
    RealtimeOptions options;
    State state = State::Idle;
    QPointer<QWebSocket> socket = {};
    QTimer patience = QTimer(); // while something is awaited: the upgrade, an answer, the close
    std::optional<Input> slot = {};
    std::deque<Sent> inFlight = {};
    Sent answered = {};
    QByteArray usedKey = {}; // of this connection
    quint64 newest = 0;
    quint64 dropped = 0;

    [[nodiscard]] QUrl url() const;
    void setState(State next);
    void open();
    void opened();
    void sendSlot();
    void take(const RealtimeMessage &message, qint64 bytes);
    void deliver(const QCborMap &data, qint64 bytes);
    [[nodiscard]] bool match(const QString &requestId);
    void beginClosing();
    void closed();
    void socketFailed();
    void outOfPatience();
    void fail(Error error);
    void dropSocket();
};

QUrl RealtimeSession::Private::url() const
{
    QString path = u'/' + endpoint.id();
    const QString suffix = options.path.startsWith(u'/') ? options.path : u'/' + options.path;
    if (suffix.size() > 1 && !path.endsWith(suffix))
        path += suffix;
    QUrl url = client.url(Host::Run, path);
    if (options.maxBuffering > 0)
        url.setQuery("max_buffering="_L1 + QString::number(std::min(options.maxBuffering, 60)));
    return url;
}

void RealtimeSession::Private::setState(State next)
{
    if (std::exchange(state, next) != next)
        Q_EMIT q.stateChanged(next);
}

void RealtimeSession::Private::open()
{
    dropSocket();
    QUrl address = url();
    if (!client.isTrusted(address)) {
        fail(errorFromUpgrade(0, address.host()));
        return;
    }
    QNetworkRequest request;
    request.setRawHeader("User-Agent", client.d->userAgent());
    const Credential credential = client.d->credential();
    usedKey = credential.secret;
    if (!usedKey.isEmpty())
        request.setRawHeader("Authorization", credential.header());
    address.setScheme(address.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    request.setUrl(address);

    socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, &q);
    const auto most = static_cast<quint64>(std::max<qint64>(options.maxMessageBytes, 1));
    socket->setMaxAllowedIncomingMessageSize(most);
    socket->setMaxAllowedIncomingFrameSize(most);
    connect(socket, &QWebSocket::connected, &q, [this] { opened(); });
    connect(socket, &QWebSocket::disconnected, &q, [this] { closed(); });
    connect(socket, errorSignal, &q, [this] { socketFailed(); });
    connect(socket, &QWebSocket::binaryMessageReceived, &q,
            [this](const QByteArray &bytes) { take(realtimeBinary(bytes), bytes.size()); });
    connect(socket, &QWebSocket::textMessageReceived, &q,
            [this](const QString &text) { take(realtimeText(text), text.size()); });
    patience.start(options.openTimeout);
    socket->open(request);
    setState(State::Connecting);
}

void RealtimeSession::Private::opened()
{
    patience.stop();
    const QPointer<RealtimeSession> alive(&q);
    setState(State::Active);
    if (alive && state == State::Active)
        sendSlot();
}

void RealtimeSession::Private::sendSlot()
{
    if (!slot || static_cast<int>(inFlight.size()) >= std::max(options.inFlight, 1))
        return;
    Input input = *std::exchange(slot, std::nullopt);
    // The only correlation there is: applications repeat this id in their results.
    if (!input.data.contains("request_id"_L1))
        input.data.insert(u"request_id"_s, QString::number(input.sequence));
    const Result<QByteArray> bytes = toMessagePack(QCborValue(input.data));
    if (!bytes) {
        fail(bytes.error());
        return;
    }
    inFlight.push_back({input.sequence, idOf(input.data), Clock::now()});
    // The first answer may have to wait for a machine to start, as the upgrade may.
    patience.start(std::max(options.openTimeout, client.config().idleTimeout));
    socket->sendBinaryMessage(*bytes);
}

void RealtimeSession::Private::take(const RealtimeMessage &message, qint64 bytes)
{
    if (const auto *result = std::get_if<RealtimeResult>(&message))
        deliver(result->data, bytes);
    else if (const auto *error = std::get_if<Error>(&message))
        fail(*error);
    else if (std::holds_alternative<RealtimeIdle>(message))
        beginClosing();
}

// Finds the input that a result answers. Without an echoed id it is the oldest that waits.
bool RealtimeSession::Private::match(const QString &requestId)
{
    auto it = std::find_if(inFlight.begin(), inFlight.end(), [&requestId](const Sent &sent) {
        return requestId.isEmpty() || sent.requestId == requestId;
    });
    if (it == inFlight.end()) {
        if (inFlight.empty() || requestId == answered.requestId)
            return answered.sequence > 0; // one more result of an input that was answered before
        it = inFlight.begin();            // an id of the service's own making
    }
    // Inputs before it were skipped by the service: it drops what is too old.
    answered = *it;
    inFlight.erase(inFlight.begin(), it + 1);
    return true;
}

void RealtimeSession::Private::deliver(const QCborMap &data, qint64 bytes)
{
    if (!match(idOf(data)))
        return;
    if (inFlight.empty())
        patience.stop();
    const RealtimeFrame frame{
        .data = data,
        .sequence = answered.sequence,
        .roundTrip = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - answered.at),
        .bytes = bytes,
        .inputsBehind = static_cast<int>(std::min<quint64>(newest - answered.sequence, 1'000'000))};
    const QPointer<RealtimeSession> alive(&q);
    if (state == State::Active)
        sendSlot(); // the next input leaves before this frame is drawn
    if (alive)
        Q_EMIT q.received(frame);
}

void RealtimeSession::Private::beginClosing()
{
    inFlight.clear();
    patience.start(5s);
    const QPointer<RealtimeSession> alive(&q);
    setState(State::Closing);
    if (alive && socket && state == State::Closing)
        socket->close(QWebSocketProtocol::CloseCodeNormal);
}

void RealtimeSession::Private::closed()
{
    if (!socket || state == State::Connecting)
        return; // a refused upgrade is reported as an error as well
    const auto error = state == State::Closing
        ? std::optional<Error>()
        : errorFromClose(socket->closeCode(), socket->closeReason());
    if (error) {
        fail(*error);
        return;
    }
    dropSocket();
    inFlight.clear();
    if (slot)
        open();
    else
        setState(State::Idle);
}

void RealtimeSession::Private::socketFailed()
{
    if (state == State::Connecting) {
        static const QRegularExpression statusWords(QStringLiteral("status code: ([0-9]{3})"));
        const int status = statusWords.match(socket->errorString()).captured(1).toInt();
        fail(errorFromUpgrade(status, socket->requestUrl().host()));
    } else if (state == State::Active && socket->error() != QAbstractSocket::RemoteHostClosedError) {
        fail(errorFromUpgrade(0, socket->requestUrl().host()));
    } // else the close that follows tells its reason
}

void RealtimeSession::Private::outOfPatience()
{
    if (state == State::Closing) {
        closed();
        return;
    }
    Error error{.kind = ErrorKind::Timeout, .retryable = true};
    error.message = sentenceFor(error, {}, false);
    fail(std::move(error));
}

void RealtimeSession::Private::fail(Error error)
{
    dropSocket();
    scrub(error, usedKey);
    inFlight.clear();
    slot.reset();
    const QPointer<RealtimeSession> alive(&q);
    setState(State::Failed);
    if (alive)
        Q_EMIT q.failed(error);
}

void RealtimeSession::Private::dropSocket()
{
    patience.stop();
    if (!socket)
        return;
    QWebSocket *old = socket;
    socket = nullptr;
    old->disconnect(&q);
    old->setParent(&client); // it may be in the middle of the signal that ended it
    old->abort();
    old->deleteLater();
}

RealtimeSession::RealtimeSession(Client &client, const Endpoint &endpoint,
                                 const RealtimeOptions &options, QObject *parent)
    : QObject(parent)
    , d(new Private{.q = *this, .client = client, .endpoint = endpoint, .options = options})
{
    d->patience.setSingleShot(true);
    connect(&d->patience, &QTimer::timeout, this, [this] { d->outOfPatience(); });
}

RealtimeSession::~RealtimeSession()
{
    d->dropSocket();
}

RealtimeSession::State RealtimeSession::state() const
{
    return d->state;
}

quint64 RealtimeSession::send(const QCborMap &input)
{
    const quint64 sequence = ++d->newest;
    if (d->slot)
        ++d->dropped;
    d->slot = Input{sequence, input};
    switch (d->state) {
    case State::Idle:
    case State::Failed:
        d->open();
        break;
    case State::Active:
        d->sendSlot();
        break;
    case State::Connecting:
    case State::Closing:
        break; // it leaves when that is over
    }
    return sequence;
}

void RealtimeSession::close()
{
    d->slot.reset();
    switch (d->state) {
    case State::Active:
        d->beginClosing();
        break;
    case State::Connecting:
        d->dropSocket();
        d->setState(State::Idle);
        break;
    case State::Idle:
    case State::Failed:
    case State::Closing:
        break;
    }
}

quint64 RealtimeSession::droppedInputs() const
{
    return d->dropped;
}

} // namespace fal
