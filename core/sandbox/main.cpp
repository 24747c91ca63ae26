// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// gesso-sandbox: the fal-compatible service as a program of its own, for any client.

#include "sandbox/server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sandbox::Program)
};

} // namespace

int main(int argc, char *argv[])
{
    // It draws, but never on a screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(u"gesso-sandbox"_s);
    QGuiApplication::setApplicationVersion(QLatin1StringView(GESSO_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("A fal-compatible service on this computer, for tests and demonstrations."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption port(u"port"_s, Words::tr("Listen on this port; 0 takes any that is free."), u"N"_s, u"0"_s);
    const QCommandLineOption state(u"state"_s, Words::tr("Keep requests and files in this folder."), u"DIR"_s);
    const QCommandLineOption key(u"key"_s, Words::tr("Accept only this key."), u"K"_s);
    const QCommandLineOption queueTime(u"queue-ms"_s, Words::tr("Time in the queue."), u"N"_s, u"150"_s);
    const QCommandLineOption runTime(u"run-ms"_s, Words::tr("Time in progress."), u"N"_s, u"350"_s);
    const QCommandLineOption liveTime(u"live-ms"_s, Words::tr("Time before each live picture."), u"N"_s, u"0"_s);
    const QCommandLineOption scenario(u"scenario"_s, Words::tr("A table of what to do wrong."), u"FILE"_s);
    const QCommandLineOption withhold(
        u"withhold"_s, Words::tr("Permissions that no key has, as “admin,assets:read”."), u"LIST"_s);
    parser.addOptions({port, state, key, queueTime, runTime, liveTime, scenario, withhold});
    parser.process(application);

    bool isNumber[4]{};
    const uint portNumber = parser.value(port).toUInt(&isNumber[0]);
    const sandbox::Options options{
        .port = quint16(portNumber),
        .stateFolder = parser.value(state),
        .queueTime = std::chrono::milliseconds(parser.value(queueTime).toUInt(&isNumber[1])),
        .runTime = std::chrono::milliseconds(parser.value(runTime).toUInt(&isNumber[2])),
        .requiredKey = parser.value(key).toUtf8(),
        .scenarioFile = parser.value(scenario),
        .withheld = parser.value(withhold).split(u',', Qt::SkipEmptyParts),
        .liveTime = std::chrono::milliseconds(parser.value(liveTime).toUInt(&isNumber[3]))};
    if (!std::ranges::all_of(isNumber, [](bool is) { return is; }) || portNumber > 65535) {
        std::fprintf(stderr, "%s\n", qPrintable(Words::tr("Ports and times are whole numbers.")));
        return 2;
    }
    sandbox::Server server(options);
    const auto url = server.start();
    if (!url) {
        std::fprintf(stderr, "%s\n", qPrintable(url.error()));
        return 1;
    }
    std::printf("Listening on %s\n", qPrintable(url->toString()));
    std::fflush(stdout);
    return QGuiApplication::exec();
}
