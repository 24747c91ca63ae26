// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/rawsocket.h"

#include "fal/client.h"
#include "fal/realtimemessages.h"
#include "fal/run_p.h"
#include "fal/socketlink.h"

#include <QCoreApplication>
#include <QPointer>

namespace fal {

struct RawSocketSession::Private
{
    RawSocketSession &q;
    RawSocketOptions options;
    SocketLink link;
    State state = State::Connecting;

    void start(Client &client, const Endpoint &endpoint);
    void setState(State next);
    [[nodiscard]] bool hasRoomFor(qint64 bytes) const;
    void end(int code, const QString &reason);
    void fail(const Error &error);
};

void RawSocketSession::Private::start(Client &client, const Endpoint &endpoint)
{
    connect(&link, &SocketLink::connecting, &q, [this] { setState(State::Connecting); });
    connect(&link, &SocketLink::opened, &q, [this] { setState(State::Open); });
    connect(&link, &SocketLink::binary, &q, &RawSocketSession::received);
    connect(&link, &SocketLink::text, &q, &RawSocketSession::receivedText);
    connect(&link, &SocketLink::drained, &q, &RawSocketSession::drained, Qt::QueuedConnection);
    connect(&link, &SocketLink::closed, &q, [this](int code, const QString &reason) { end(code, reason); });
    connect(&link, &SocketLink::failed, &q, [this](const Error &error) { fail(error); });
    if (const auto problem = problemOfPath(options.path)) {
        QMetaObject::invokeMethod(
            &q, [this, error = *problem] { fail(error); }, Qt::QueuedConnection);
        return;
    }
    const TokenSource tokens = tokenSourceFor(options.auth, client, endpoint);
    state = tokens ? State::Authorizing : State::Connecting;
    link.open({.url = client.url(Host::Run, directPath(endpoint, options.path)),
               .tokenSource = tokens,
               .openTimeout = options.openTimeout,
               .maxMessageBytes = options.maxMessageBytes});
}

void RawSocketSession::Private::setState(State next)
{
    if (std::exchange(state, next) != next)
        Q_EMIT q.stateChanged(next);
}

bool RawSocketSession::Private::hasRoomFor(qint64 bytes) const
{
    return state == State::Open && link.bytesToWrite() + bytes <= options.maxUnsentBytes;
}

void RawSocketSession::Private::end(int code, const QString &reason)
{
    const QString told = link.cleaned({.message = reason}).message;
    const QPointer<RawSocketSession> alive(&q);
    setState(State::Closed);
    if (alive)
        Q_EMIT q.closed(code, told);
}

void RawSocketSession::Private::fail(const Error &error)
{
    if (state == State::Failed || state == State::Closed)
        return;
    const QPointer<RawSocketSession> alive(&q);
    setState(State::Failed);
    if (alive)
        Q_EMIT q.failed(error);
}

RawSocketSession::RawSocketSession(Client &client, const Endpoint &endpoint, const RawSocketOptions &options,
                                   QObject *parent)
    : QObject(parent)
    , d(new Private{.q = *this, .options = options, .link = SocketLink(client, nullptr)})
{
    d->start(client, endpoint);
}

RawSocketSession::~RawSocketSession() = default;

RawSocketSession::State RawSocketSession::state() const
{
    return d->state;
}

bool RawSocketSession::send(const QByteArray &message)
{
    if (!d->hasRoomFor(message.size()))
        return false;
    d->link.sendBinary(message);
    return true;
}

bool RawSocketSession::sendText(const QString &message)
{
    if (!d->hasRoomFor(message.size()))
        return false;
    d->link.sendText(message);
    return true;
}

qint64 RawSocketSession::unsentBytes() const
{
    return d->link.bytesToWrite();
}

void RawSocketSession::close(int code, const QString &reason)
{
    const bool isAllowed = code == 1000 || code == 1001 || (code >= 3000 && code <= 4999);
    switch (d->state) {
    case State::Open:
        d->link.close(isAllowed ? code : 1000, reason);
        d->setState(State::Closing);
        break;
    case State::Authorizing:
    case State::Connecting:
        d->link.drop();
        // The end comes from the event loop.
        QMetaObject::invokeMethod(
            this,
            [this] {
                d->fail({.kind = ErrorKind::Canceled,
                         .message = QCoreApplication::translate("fal", "The operation was canceled.")});
            },
            Qt::QueuedConnection);
        break;
    case State::Closing:
    case State::Closed:
    case State::Failed:
        break;
    }
}

} // namespace fal
