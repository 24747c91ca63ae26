// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A fal-compatible service on loopback: the program's offline mode, and the server half of the tests.
//
// One port; the original host name is the first path segment (http://127.0.0.1:PORT/queue.fal.run/…).
// It keeps fal's protocol, checks input against the schema, takes its time in queue and progress, and
// makes real pictures, clips and sounds which say that they come from the sandbox.

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <tl/expected.hpp>

#include <chrono>
#include <memory>

class QThread;

namespace sandbox {

struct Options
{
    quint16 port = 0;              // 0 = any that is free
    QString stateFolder;           // requests and files survive a restart here; empty = a temporary folder
    std::chrono::milliseconds queueTime{150};
    std::chrono::milliseconds runTime{350};
    QByteArray requiredKey;        // empty = any key or none is good
    QString scenarioFile;          // JSON table of what to do wrong; empty = behave
    // Permissions that no key has: "admin", "assets:read", "assets:write", "account:settings:read", …
    QStringList withheld = {};
    std::chrono::milliseconds liveTime{0}; // before each live picture, beside what drawing it takes
    std::chrono::seconds storageTokenTime{3600}; // that a token of the file hosts is good
};

class Server final : public QObject
{
    Q_OBJECT

public:
    explicit Server(const Options &options, QObject *parent = nullptr);
    ~Server() override;

    // Listens on loopback. The error is a sentence (port taken, folder not writable).
    [[nodiscard]] tl::expected<QUrl, QString> start();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// The same in a thread of its own, so that drawing and encoding never hold up a window.
class Hosted final
{
public:
    [[nodiscard]] static tl::expected<std::unique_ptr<Hosted>, QString> start(const Options &options);
    ~Hosted();

    [[nodiscard]] QUrl url() const { return m_url; } // http://127.0.0.1:PORT

private:
    Hosted();
    std::unique_ptr<QThread> m_thread;
    QUrl m_url;
};

} // namespace sandbox
