// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One quiet line: where the program is connected, how many jobs are on their way, how much was kept.

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace shell {

enum class Connection { Sandbox, Fal, Server, NoKey };

class StatusBar final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);

    void showConnection(Connection connection, const QString &host = {});
    void showJobs(int running, int waiting);
    void showSpending(double dollarsToday); // spent or reserved
    void showLibrary(qint64 items, qint64 bytes);

Q_SIGNALS:
    void spendingRequested();

private:
    QWidget *m_dot;
    QLabel *m_connection;
    QLabel *m_jobs;
    QToolButton *m_spending;
    QLabel *m_library;
};

} // namespace shell
