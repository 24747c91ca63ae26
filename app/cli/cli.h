// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The command line: `gesso generate …` and its siblings, without a window system.
//
// In main():
//
//     const QStringList arguments = …;              // without the program's own name
//     if (cli::isCommandLine(arguments)) {
//         // a verb, or a call for help: no screen is needed
//         qputenv("QT_QPA_PLATFORM", "offscreen");
//         QGuiApplication application(argc, argv);  // fonts and images, for the sandbox's pictures
//         // Declared after the application, so that it goes first: it closes the database.
//         const std::unique_ptr<cli::Command> command(cli::start(arguments, nullptr));
//         QObject::connect(command.get(), &cli::Command::finished, &application,
//                          [](int status) { QCoreApplication::exit(status); });
//         return application.exec();
//     }
//
// Results go to stdout, progress and sentences about failures to stderr.

#include <QObject>
#include <QStringList>

namespace cli {

enum Status { Done = 0, Failed = 1, WrongArguments = 2, NotAuthorized = 3, Cancelled = 4, StillRunning = 5 };

// One run of the program. Emits finished() exactly once, always from the event loop.
class Command : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void finished(int status);

protected:
    void finish(int status); // the first one counts

private:
    bool m_isFinished = false;
};

// generate, models, schema, price, queue, library, export, upload, restore, help.
[[nodiscard]] bool isVerb(const QString &word);
// Is one of the arguments, after common options at most, a verb, --help or --version?
[[nodiscard]] bool isCommandLine(const QStringList &arguments);
[[nodiscard]] Command *start(const QStringList &arguments, QObject *parent);

} // namespace cli
