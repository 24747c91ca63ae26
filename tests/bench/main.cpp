// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "steadyheap.h"

#include <QHash>
#include <QTextStream>

#include <sys/resource.h>

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
