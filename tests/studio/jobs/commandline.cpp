// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line as a program of its own, without a window: real processes can be killed.

#include "cli/cli.h"

#include <QGuiApplication>

#include <memory>

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const std::unique_ptr<cli::Command> command(cli::start(QCoreApplication::arguments().mid(1), nullptr));
    QObject::connect(command.get(), &cli::Command::finished, &application, [](int status) { QCoreApplication::exit(status); });
    return QGuiApplication::exec();
}
