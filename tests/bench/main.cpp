// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "steadyheap.h"

#include <QFile>
#include <QHash>
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

int main(int argc, char **argv)
{
    keepHeapSteady(); // as Gesso does
    // A thousand streams are a thousand files.
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);

    QCoreApplication application(argc, argv);
    const QHash<QString, int (*)(const QStringList &)> modes{
        {QStringLiteral("follow"), bench::follow},     {QStringLiteral("bare-follow"), bench::bareFollow},
        {QStringLiteral("crowd"), bench::crowd},       {QStringLiteral("bare-crowd"), bench::bareCrowd},
        {QStringLiteral("upload"), bench::upload},     {QStringLiteral("bare-upload"), bench::bareUpload},
        {QStringLiteral("realtime"), bench::realtime}, {QStringLiteral("bare-realtime"), bench::bareRealtime},
        {QStringLiteral("sink"), bench::sink},         {QStringLiteral("echo"), bench::echo}};
    const QStringList arguments = QCoreApplication::arguments();
    const auto mode = modes.value(arguments.value(1));
    if (!mode) {
        QTextStream(stderr) << "gesso-bench MODE ARGUMENTS: see tests/bench/bench.h\n";
        return 2;
    }
    return mode(arguments.mid(2));
}
