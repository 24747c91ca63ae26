// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <QFile>
#include <QJsonDocument>
#include <QTextStream>
#include <QUrl>

#include <sys/resource.h>

#include <chrono>
#include <cstdlib>

namespace bench {

double now()
{
    return std::chrono::duration<double, std::milli>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

double peakMiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

double residentMiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1024 / 1024;
}

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

fal::Config configFor(const QString &base)
{
    fal::Config config;
    config.key = fal::fixedKey("bench:bench");
    config.baseUrl = QUrl(base);
    return config;
}

QJsonArray toJson(const std::vector<double> &values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

void finish(QJsonObject figures)
{
    figures[QStringLiteral("cpu")] = cpuSeconds();
    figures[QStringLiteral("peak")] = peakMiB();
    QTextStream(stdout) << QJsonDocument(figures).toJson(QJsonDocument::Compact) << '\n';
    QCoreApplication::exit(0);
}

void stop(const QString &message)
{
    QTextStream(stderr) << message << '\n';
    std::exit(1);
}

} // namespace bench
