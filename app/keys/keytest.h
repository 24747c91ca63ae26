// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Does this key work from here, for what it is used? Goes the way of a request hop by hop, so that what fails has a name: the address, the
// proxy, the login at it, the connection, the trust in it, the key. Asks for a job that does not exist, with an
// admin key for the balance, which costs nothing.

#include "fal/config.h"
#include "studio/keys/keys.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

class QSslSocket;

namespace fal {
class BalanceCall;
class Client;
struct Error;
class StatusCall;
}

namespace keys {

struct KeyVerdict
{
    enum class Hop { Fine, Name, Proxy, Login, Connection, Trust, Key, Permission, Service };
    Hop hop = Hop::Fine;  // where it ended
    QString sentence;     // for a person; without secrets
    std::chrono::milliseconds took{0};
};

class KeyTest final : public QObject
{
    Q_OBJECT

public:
    // Begins at once. `config`: the way, its key is not used. An empty `key`: only the way is looked at.
    KeyTest(fal::Config config, const QByteArray &key, QObject *parent, std::chrono::milliseconds patience = std::chrono::seconds(15),
            studio::KeyUse use = studio::KeyUse::Generating);
    ~KeyTest() override;

Q_SIGNALS:
    void finished(const keys::KeyVerdict &verdict); // once

private:
    void reach(std::chrono::milliseconds patience);
    void socketFailed();
    void ask();
    void askForBalance();
    void judge(const fal::Error &error);
    void end(KeyVerdict::Hop hop, const QString &sentence);

    std::unique_ptr<fal::Client> m_client;
    std::unique_ptr<fal::StatusCall> m_call;
    std::unique_ptr<fal::BalanceCall> m_balance; // of an admin key
    QSslSocket *m_socket = nullptr;
    QString m_host;  // that is asked
    QString m_proxy; // on the way to it; empty: none
    studio::KeyUse m_use;
    bool m_hasLogin = false; // at the proxy
    bool m_isWayOnly = false;
    bool m_isConnected = false;
    bool m_isFinished = false;
    QElapsedTimer m_clock;
};

} // namespace keys
