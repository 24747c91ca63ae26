// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The modes of gesso-bench: one client (or server) a process, so that its cost is the process's own.
// Each client ends with one line of JSON on its standard output.

#include "fal/config.h"
#include "fal/error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>
#include <QTimer>

#include <vector>

namespace bench {

[[nodiscard]] double now();      // milliseconds since 1970, as Node's performance clock says them
[[nodiscard]] double peakMiB();  // most memory that this process ever had resident
[[nodiscard]] double residentMiB();
[[nodiscard]] double cpuSeconds();

[[nodiscard]] fal::Config configFor(const QString &base);
[[nodiscard]] QJsonArray toJson(const std::vector<double> &values);

// Prints the figures with CPU and peak memory added, and leaves the event loop.
void finish(QJsonObject figures);
[[noreturn]] void stop(const QString &message);

// Runs `begin` from the event loop.
template <class Begin>
int run(Begin begin)
{
    QTimer::singleShot(0, QCoreApplication::instance(), begin);
    return QCoreApplication::exec();
}

// The arguments of all of them: what stands behind the name of the mode.
int follow(const QStringList &arguments);       // BASE JOBS: FollowCall, one job at a time
int bareFollow(const QStringList &arguments);   // the same with QNetworkAccessManager alone
int crowd(const QStringList &arguments);        // BASE JOBS: all at once, and questions meanwhile
int bareCrowd(const QStringList &arguments);    // the same with QNetworkAccessManager alone
int upload(const QStringList &arguments);       // BASE FILE
int bareUpload(const QStringList &arguments);   // the same with QNetworkAccessManager alone, in one request
int realtime(const QStringList &arguments);     // BASE FRAMES BYTES
int bareRealtime(const QStringList &arguments); // the same with QWebSocket alone
int sink(const QStringList &arguments);         // storage that forgets; prints its port
int echo(const QStringList &arguments);         // WebSocket echo; prints its port

} // namespace bench
