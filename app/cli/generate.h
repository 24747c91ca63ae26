// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

#include "studio/catalog/form.h"

#include <QTimer>

namespace cli {

// Waits for jobs, tells their progress, prints their results.
class JobSession : public Session
{
    Q_OBJECT

public:
    using Session::Session;

protected:
    void waitFor(const QStringList &ids);
    void interrupted() override; // cancels them at the server; a second time it just ends

private:
    void showChange(const QString &id);
    void endWhenDone();
    void printResults();

    QStringList m_ids;
    QHash<QString, QString> m_shown; // id → the state line shown last
    bool m_isConnected = false;
    QTimer m_patience;
    bool m_wasInterrupted = false;
};

class Generate final : public JobSession
{
    Q_OBJECT

public:
    using JobSession::JobSession;

protected:
    void run() override;

private:
    void enqueue(const std::optional<studio::Form> &form);
};

class Queue final : public JobSession
{
    Q_OBJECT

public:
    using JobSession::JobSession;

protected:
    void run() override;
};

} // namespace cli
