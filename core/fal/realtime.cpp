// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/realtime.h"

#include "fal/client.h"
#include "fal/errorwords.h"
#include "fal/outbox.h"
#include "fal/realtimemessages.h"
#include "fal/retry.h"
#include "fal/run_p.h"
#include "fal/socketlink.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fal {

namespace {

using Clock = Outbox::Clock;

Outbox::Limits limitsOf(const RealtimeOptions &options)
{
    const bool isFifo = options.buffering == RealtimeBuffering::Fifo;
    return {.waiting = isFifo ? options.queueLimit : 1,
            .keepsAll = isFifo,
            .inFlight = std::max(options.inFlight, 0),
            .throttle = options.throttle};
}

} // namespace

struct RealtimeSession::Private
{
    RealtimeSession &q;
    Client &client;
    Endpoint endpoint;
    RealtimeOptions options;
    SocketLink link;
    Outbox outbox;
    State state = State::Idle;
    QTimer patience = QTimer(); // for an answer
    QTimer pause = QTimer();    // before connecting again
    QTimer turn = QTimer();     // of the throttle
    int attempts = 0;           // to connect again, since the last result
    quint64 newest = 0;
    quint64 lost = 0;
    quint64 answeredLast = 0;

    void connectAll();
    [[nodiscard]] QUrl url() const;
    void setState(State next);
    void open();
    void opened();
    void sendNext();
    void take(const SocketMessage &message);
    void deliver(const QCborMap &data, qint64 bytes);
    void beginClosing();
    void closed(int code, const QString &reason);
    void comeBack(const Error &error);
    void loseInputs();
    void fail(const Error &error);
    void failLater(const Error &error);
    void stop();
};

void RealtimeSession::Private::connectAll()
{
    for (QTimer *timer : {&patience, &pause, &turn})
        timer->setSingleShot(true);
    turn.setTimerType(Qt::PreciseTimer);
    connect(&patience, &QTimer::timeout, &q, [this] {
        Error error{.kind = ErrorKind::Timeout, .retryable = true};
        error.message = sentenceFor(error, {}, false);
        fail(error);
    });
    connect(&pause, &QTimer::timeout, &q, [this] { open(); });
    connect(&turn, &QTimer::timeout, &q, [this] { sendNext(); });
    connect(&link, &SocketLink::connecting, &q, [this] { setState(State::Connecting); });
    connect(&link, &SocketLink::opened, &q, [this] { opened(); });
    connect(&link, &SocketLink::binary, &q, [this](const QByteArray &bytes) { take({bytes, false}); });
    connect(&link, &SocketLink::text, &q, [this](const QString &text) { take({text.toUtf8(), true}); });
    connect(&link, &SocketLink::closed, &q,
            [this](int code, const QString &reason) { closed(code, reason); });
    connect(&link, &SocketLink::failed, &q, [this](const Error &error) {
        error.retryable && error.kind != ErrorKind::Timeout ? comeBack(error) : fail(error);
    });
    if (options.inFlight == 0)
        connect(&link, &SocketLink::drained, &q, [this] { sendNext(); }, Qt::QueuedConnection);
}

QUrl RealtimeSession::Private::url() const
{
    QUrl url = client.url(Host::Run, directPath(endpoint, options.path));
    if (options.maxBuffering > 0)
        url.setQuery("max_buffering="_L1 + QString::number(options.maxBuffering));
    return url;
}

void RealtimeSession::Private::setState(State next)
{
    if (std::exchange(state, next) != next)
        Q_EMIT q.stateChanged(next);
}

void RealtimeSession::Private::open()
{
    const TokenSource tokens = tokenSourceFor(options.auth, client, endpoint);
    link.open({.url = url(),
               .tokenSource = tokens,
               .openTimeout = options.openTimeout,
               .maxMessageBytes = options.maxMessageBytes});
    setState(tokens ? State::Authorizing : State::Connecting);
}

void RealtimeSession::Private::opened()
{
    const QPointer<RealtimeSession> alive(&q);
    setState(State::Active);
    if (alive)
        sendNext();
}

void RealtimeSession::Private::sendNext()
{
    for (;;) {
        const auto now = Clock::now();
        const auto wait = outbox.wait(now);
        const bool isSlow = options.inFlight == 0 && link.bytesToWrite() > options.maxMessageBytes;
        if (state != State::Active || !wait || isSlow)
            return;
        if (*wait > Clock::duration::zero()) {
            if (!turn.isActive())
                turn.start(std::chrono::ceil<std::chrono::milliseconds>(*wait));
            return;
        }
        const Outbox::Input input = outbox.take(now);
        const QString ownId = requestIdOf(input.data);
        const QString id = ownId.isEmpty() ? QString::number(input.sequence) : ownId;
        const Result<SocketMessage> message = writeInput(options, input.data, id);
        if (!message) {
            failLater(message.error());
            return;
        }
        outbox.sent({input.sequence, id, Clock::now()});
        // The first answer may have to wait for a machine to start, as the upgrade may.
        if (options.inFlight > 0)
            patience.start(std::max(options.openTimeout, client.config().idleTimeout));
        if (message->isText)
            link.sendText(QString::fromUtf8(message->bytes));
        else
            link.sendBinary(message->bytes);
    }
}

void RealtimeSession::Private::take(const SocketMessage &message)
{
    if (state != State::Active)
        return;
    const RealtimeMessage said = readMessage(options, message);
    if (const auto *result = std::get_if<RealtimeResult>(&said)) {
        deliver(result->data, message.bytes.size());
    } else if (const auto *error = std::get_if<Error>(&said)) {
        fail(*error);
    } else if (std::holds_alternative<RealtimeIdle>(said)) {
        beginClosing();
    } else if (const auto work = std::get<RealtimeNote>(said).work; work && answeredLast > 0) {
        Q_EMIT q.timed(answeredLast, *work);
    }
}

void RealtimeSession::Private::deliver(const QCborMap &data, qint64 bytes)
{
    const auto input = outbox.answered(requestIdOf(data));
    if (!input)
        return;
    attempts = 0;
    answeredLast = input->sequence;
    if (!outbox.awaitsAnswers())
        patience.stop();
    const RealtimeFrame frame{
        .data = data,
        .sequence = input->sequence,
        .roundTrip = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - input->at),
        .bytes = bytes,
        .inputsBehind = static_cast<int>(std::min<quint64>(newest - input->sequence, 1'000'000))};
    sendNext(); // the next input leaves before this frame is drawn
    Q_EMIT q.received(frame);
}

void RealtimeSession::Private::beginClosing()
{
    patience.stop();
    turn.stop();
    link.close();
    const QPointer<RealtimeSession> alive(&q);
    setState(State::Closing);
    if (alive)
        loseInputs();
}

void RealtimeSession::Private::closed(int code, const QString &reason)
{
    patience.stop();
    turn.stop();
    const auto error = state == State::Closing ? std::optional<Error>() : errorFromClose(code, reason);
    if (error && error->retryable) {
        comeBack(link.cleaned(*error));
    } else if (error) {
        fail(*error);
    } else if (outbox.waiting() > 0 && attempts > 0) {
        // A normal end. But a service that ends every connection so is not called without a pause.
        comeBack({.kind = ErrorKind::Network,
                  .message = QCoreApplication::translate("fal", "fal closed the realtime connection."),
                  .retryable = true});
    } else {
        const QPointer<RealtimeSession> alive(&q);
        if (outbox.waiting() > 0) {
            ++attempts;
            open();
        } else {
            setState(State::Idle);
        }
        if (alive)
            loseInputs();
    }
}

// The connection ended, or could not be opened, in a way that may be better next time.
void RealtimeSession::Private::comeBack(const Error &error)
{
    patience.stop();
    turn.stop();
    const int most = options.reconnects.value_or(client.config().retries);
    if (outbox.waiting() == 0 || attempts >= most) {
        fail(error);
        return;
    }
    ++attempts;
    pause.start(pauseBefore(attempts, client.config().retryBase, client.config().longestPause));
    const QPointer<RealtimeSession> alive(&q);
    setState(State::Waiting);
    if (alive)
        loseInputs();
}

void RealtimeSession::Private::loseInputs()
{
    const int count = outbox.lose();
    lost += static_cast<quint64>(count);
    if (count > 0)
        Q_EMIT q.inputsLost(count);
}

void RealtimeSession::Private::fail(const Error &error)
{
    const Error told = link.cleaned(error);
    stop();
    outbox.clear();
    attempts = 0;
    const QPointer<RealtimeSession> alive(&q);
    setState(State::Failed);
    if (alive)
        loseInputs();
    if (alive)
        Q_EMIT q.failed(told);
}

void RealtimeSession::Private::failLater(const Error &error)
{
    QMetaObject::invokeMethod(
        &q, [this, error] { fail(error); }, Qt::QueuedConnection);
}

void RealtimeSession::Private::stop()
{
    for (QTimer *timer : {&patience, &pause, &turn})
        timer->stop();
    link.drop();
}

RealtimeSession::RealtimeSession(Client &client, const Endpoint &endpoint,
                                 const RealtimeOptions &options, QObject *parent)
    : QObject(parent)
    , d(new Private{.q = *this,
                    .client = client,
                    .endpoint = endpoint,
                    .options = options,
                    .link = SocketLink(client, nullptr),
                    .outbox = Outbox(limitsOf(options))})
{
    d->connectAll();
}

RealtimeSession::~RealtimeSession() = default;

RealtimeSession::State RealtimeSession::state() const
{
    return d->state;
}

quint64 RealtimeSession::send(const QCborMap &input)
{
    if (const auto problem = problemOf(d->options)) {
        d->failLater(*problem);
        return 0;
    }
    if (!d->outbox.offer({d->newest + 1, input}))
        return 0;
    const quint64 sequence = ++d->newest;
    switch (d->state) {
    case State::Idle:
    case State::Failed:
        d->open();
        break;
    case State::Active:
        d->sendNext();
        break;
    case State::Authorizing:
    case State::Connecting:
    case State::Waiting:
    case State::Closing:
        break; // it leaves when that is over
    }
    return sequence;
}

void RealtimeSession::close()
{
    d->outbox.clear();
    switch (d->state) {
    case State::Active:
        d->lost += static_cast<quint64>(d->outbox.lose()); // nobody wants them any more: not told
        d->link.leave();
        d->stop();
        d->setState(State::Idle);
        break;
    case State::Authorizing:
    case State::Connecting:
    case State::Waiting:
        d->stop();
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
    return d->outbox.dropped();
}

quint64 RealtimeSession::lostInputs() const
{
    return d->lost;
}

} // namespace fal
