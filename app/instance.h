// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One window for a profile: who starts the program again is brought to the one that runs.
//
// The lock of the profile says who is first; it is gone with its program, however that ends. The first listens on a local
// socket of its user, whose name stands in "window.json" beside the lock. The command line is not concerned: it shares the
// profile with the window.

#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace studio {
class FileLock;
}

namespace shell {

// What the program was started with.
struct Errand
{
    QStringList files;           // absolute
    QByteArray activation;       // what the desktop gave the new program to come to the front with
    bool isForAnyServer = true;  // false: it was to talk to a server of its own, which the other one may not do
};

class Instance final : public QObject
{
    Q_OBJECT

public:
    explicit Instance(const QString &profileFolder, QObject *parent = nullptr);
    ~Instance() override;

    // First: go on. HandedOver: the window that there is does it; end. Elsewhere: it cannot; say whereElse() and end.
    enum class Standing { First, HandedOver, Elsewhere };
    [[nodiscard]] Standing begin(const Errand &errand);
    [[nodiscard]] QString whereElse() const { return m_whereElse; }

Q_SIGNALS:
    // The program was started once more. Also without files: then the person just wants to see the window.
    void called(const QStringList &files, const QByteArray &activation);

private:
    [[nodiscard]] QJsonObject whoIsThere() const;
    [[nodiscard]] static QString sentenceAbout(const QJsonObject &other);
    void listen();
    void answer(QLocalSocket *socket);
    [[nodiscard]] bool handOver(const QString &server, const Errand &errand) const;

    QString m_folder;
    QString m_whereElse;
    std::unique_ptr<studio::FileLock> m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace shell
