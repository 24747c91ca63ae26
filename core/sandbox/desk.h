// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: the requests that were handed in: waiting, running, done. Every request is on disk before
// it is acknowledged, and is taken up again after the program was killed.

#include "sandbox/gateway.h"
#include "sandbox/produce.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <tl/expected.hpp>

#include <chrono>

namespace sandbox {

struct Job
{
    enum class State { Waiting, Running, Done };

    QString id;
    Model model;
    QString app;           // owner/alias, with namespace
    QJsonValue input;
    State state = State::Waiting;
    bool direct = false;   // from fal.run: nobody else waits for its turn
    bool isLow = false;    // priority: behind all that is not
    bool keepsPayload = true;
    QDateTime startBefore; // invalid = whenever its turn comes
    QDateTime sent;
    QDateTime started;
    QDateTime ended;
    QJsonArray logs;
    Product product;       // when done
};

struct Submission
{
    Model model;
    QString app;
    QJsonValue input;
    bool direct = false;
    Conditions conditions{};
};

struct DeskOptions
{
    QString folder;
    std::chrono::milliseconds queueTime{150};
    std::chrono::milliseconds runTime{350};
    int atOnce = 2;
};

class Desk final : public QObject
{
    Q_OBJECT

public:
    Desk(const DeskOptions &options, const Models &models, const Files &files,
         QObject *parent = nullptr);
    ~Desk() override;

    // The id. The error is a sentence (the disk refused).
    [[nodiscard]] tl::expected<QString, QString> submit(const Submission &submission);
    [[nodiscard]] const Job *find(const QString &id) const;
    [[nodiscard]] int positionOf(const QString &id) const; // 0 = next
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }
    [[nodiscard]] QList<const Job *> all() const;          // newest first

    // Removed: it had not begun.
    enum class Cancelled { Removed, Requested, TooLate, Unknown };
    Cancelled cancel(const QString &id);

Q_SIGNALS:
    void changed(const QString &id);

private:
    void load(const Models &models);
    void enqueue(const Job &job);
    void ready(const QString &id);
    void tooLate(const QString &id);
    void leave(Job &job, const Product &product);
    void pump();
    void run(Job &job);
    void log(const QString &id, const QString &line);
    void tick(const QString &id, int step);
    void produced(const QString &id, const Product &product);
    void finish(const QString &id);
    [[nodiscard]] bool keep(const Job &job) const;

    DeskOptions m_options;
    Files m_files;
    QHash<QString, Job> m_jobs;
    QStringList m_waiting;
    QStringList m_ready;
    QHash<QString, Product> m_products; // made, but their time is not over
    QStringList m_timeOver;
    int m_running = 0;
    QThreadPool m_pool;
};

} // namespace sandbox
