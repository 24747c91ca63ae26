// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// Internal: one WebSocket connection, from the token to the close code. Realtime sessions, raw sockets and
// HTTP over WebSocket are built on it.
//
// It goes to trusted addresses only, by the client's route, follows no redirect, refuses who cannot be
// trusted (TLS) and bounds what it takes in. All its signals come from the event loop. After failed() and
// closed() it is as new and may be opened again; drop() and the destructor end it without a signal.

#include "fal/client.h"
#include "fal/socketauth.h"

#include <QElapsedTimer>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>

class QWebSocket;

namespace fal {

struct SocketWish
{
    QUrl url;                   // https, as Client::url() makes them
    TokenSource tokenSource = {}; // empty: the credential travels in the header
    std::chrono::milliseconds openTimeout{90'000}; // from connecting to the upgrade; not for the token
    qint64 maxMessageBytes = 64 * 1024 * 1024;
};

// The source that a wish needs for this kind of proof.
[[nodiscard]] TokenSource tokenSourceFor(const SocketAuth &auth, Client &client, const Endpoint &endpoint);

class SocketLink final : public QObject
{
    Q_OBJECT

public:
    explicit SocketLink(Client &client, QObject *parent);
    ~SocketLink() override;

    void open(const SocketWish &wish);
    void sendBinary(const QByteArray &message);
    void sendText(const QString &message);
    // Says goodbye; closed() follows, at the latest after five seconds.
    void close(int code = 1000, const QString &reason = {});
    // Says goodbye and has nothing more to do with that connection: no signal follows.
    void leave();
    void drop();

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] qint64 bytesToWrite() const;
    // Without the key and the token of this connection or the last one.
    [[nodiscard]] Error cleaned(Error error) const;

Q_SIGNALS:
    void connecting(); // there is a token, or none is needed
    void opened();
    void binary(const QByteArray &message);
    void text(const QString &message);
    void drained(); // bytesToWrite() has become less
    void closed(int code, const QString &reason); // 1006: the line broke without a goodbye
    void failed(const fal::Error &error);         // it could not be opened

private:
    void askForToken();
    void connectSocket(const QByteArray &token);
    void socketConnected();
    void socketFailed();
    void socketGone();
    void outOfPatience();
    void fail(Error error);
    [[nodiscard]] Error openError() const;
    [[nodiscard]] int refusedStatus() const; // of the upgrade; 0: no answer
    // Tells whoever watches the client how the opening ended.
    void record(int status, const QString &problem);

    Client &m_client;
    SocketWish m_wish;
    QPointer<QWebSocket> m_socket;
    QPointer<Call> m_token;
    QMetaObject::Connection m_credential;
    QTimer m_patience;
    QTimer m_begin; // of an attempt: from the event loop
    QByteArray m_secret;
    QByteArray m_tokenText;
    QString m_tlsProblem;
    QNetworkRequest m_request; // the upgrade as it left, for the record
    QElapsedTimer m_sinceSend; // invalid when there is nothing to record
    quint64 m_turn = 0; // counts the attempts
    int m_routeTurn = 0; // of the client's configurations, of this connection
    bool m_isOpen = false;
    bool m_isClosing = false;
    bool m_lineBroke = false;
};

} // namespace fal
