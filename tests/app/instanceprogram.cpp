// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What main() does with the profile, without a window: says how it stands, and whatever it is called for.

#include "instance.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    shell::Instance instance(arguments.at(1));
    const bool isForAnyServer = !arguments.contains(QStringLiteral("--sandbox"));
    const auto say = [](const QString &line) {
        std::printf("%s\n", qPrintable(line));
        std::fflush(stdout);
    };
    switch (instance.begin({.files = isForAnyServer ? arguments.mid(2) : QStringList(), .activation = "token", .isForAnyServer = isForAnyServer})) {
    case shell::Instance::Standing::First:
        break;
    case shell::Instance::Standing::HandedOver:
        say(QStringLiteral("handed over"));
        return 0;
    case shell::Instance::Standing::Elsewhere:
        say(QStringLiteral("elsewhere: ") + instance.whereElse());
        return 1;
    }
    QObject::connect(&instance, &shell::Instance::called, &instance, [&say](const QStringList &files, const QByteArray &activation) {
        say(QStringLiteral("called: %1 (%2)").arg(files.join(QLatin1Char(' ')), QString::fromLatin1(activation)));
    });
    say(QStringLiteral("first"));
    return QCoreApplication::exec();
}
