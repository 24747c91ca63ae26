// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Does this key work from here? Goes the way of a request hop by hop, so that what fails has a name: the address, the
// proxy, the connection, the trust in it, the key. Asks for a job that does not exist, which costs nothing.

#include "fal/config.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

class QSslSocket;

namespace fal {
class Client;
class StatusCall;
}

namespace keys {

struct KeyVerdict
{
    enum class Hop { Fine, Name, Proxy, Connection, Trust, Key, Permission, Service };
    Hop hop = Hop::Fine;  // where it ended
    QString sentence;     // for a person; without secrets
    std::chrono::milliseconds took{0};
};

class KeyTest final : public QObject
{
    Q_OBJECT

public:
    // Begins at once. `config`: the way, its key is not used.
    KeyTest(fal::Config config, const QByteArray &key, QObject *parent, std::chrono::milliseconds patience = std::chrono::seconds(15));
    ~KeyTest() override;

Q_SIGNALS:
    void finished(const keys::KeyVerdict &verdict); // once

private:
    void reach(std::chrono::milliseconds patience);
    void socketFailed();
    void ask();
    void end(KeyVerdict::Hop hop, const QString &sentence);

    std::unique_ptr<fal::Client> m_client;
    std::unique_ptr<fal::StatusCall> m_call;
    QSslSocket *m_socket = nullptr;
    QString m_host;  // that is asked
    QString m_proxy; // on the way to it; empty: none
    bool m_isConnected = false;
    bool m_isFinished = false;
    QElapsedTimer m_clock;
};

} // namespace keys
