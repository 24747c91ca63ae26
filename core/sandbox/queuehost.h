// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: queue.fal.run (submit, status, status stream, result, cancel) and fal.run (run, stream).

#include "sandbox/desk.h"
#include "sandbox/http.h"

namespace sandbox {

class QueueHost final : public QObject
{
    Q_OBJECT

public:
    QueueHost(Desk &desk, const Models &models, QObject *parent = nullptr);

    void handleQueue(const Request &request, const Answer &answer);
    void handleRun(const Request &request, const Answer &answer);

Q_SIGNALS:
    // A request was accepted whose end shall be told to an address.
    void webhookWanted(const QString &id, const QUrl &address, const QByteArray &origin);

private:
    struct Follower
    {
        enum class Kind { Status, Run, Stream } kind = Kind::Status;
        QString id;
        Answer answer;
        QByteArray origin;
        bool withLogs = false;
        qsizetype logsSent = 0;
        QByteArray lastEvent{};
        bool hasBegun = false; // the head of a stream is on its way
    };

    void submit(const Request &request, const Answer &answer);
    void status(const Request &request, const Answer &answer, const Job &job) const;
    void result(const Request &request, const Answer &answer, const Job &job) const;
    void cancel(const Answer &answer, const QString &id);
    void follow(const Follower &follower);
    void update(const QString &id);
    // False when the follower has been told everything.
    [[nodiscard]] bool tell(Follower &follower, const Job &job) const;
    void begin(Follower &follower) const;
    [[nodiscard]] QJsonObject statusOf(const Job &job, const QByteArray &origin, bool withLogs) const;

    Desk &m_desk;
    const Models &m_models;
    QList<Follower> m_followers;
};

// Bodies that several hosts answer with.
void sendJson(const Answer &answer, int status, const QJsonValue &body, const Headers &extra = {});
void sendDetail(const Answer &answer, int status, const QString &detail);

} // namespace sandbox
