// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
//
// fal-console ENDPOINT key=value… [--file key=PATH]… [--server URL] [--out DIR]
//
// Runs one job at fal: the model's answer goes to stdout, its files into DIR, all else to stderr.

#include "interrupt.h"
#include "job.h"

#include <fal/client.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdlib>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

// 3, true, null, [1, 2] and {"a": "b"} are what they look like; everything else is text.
QJsonValue valueFromText(const QString &text)
{
    const QJsonArray one = QJsonDocument::fromJson('[' + text.toUtf8() + ']').array();
    return one.size() == 1 ? one.first() : QJsonValue(text);
}

std::optional<std::pair<QString, QString>> splitPair(const QString &text)
{
    const qsizetype at = text.indexOf(u'=');
    if (at < 1)
        return {};
    return std::pair(text.left(at), text.mid(at + 1));
}

[[noreturn]] void refuse(const QString &sentence)
{
    say(sentence);
    std::exit(int(Status::WrongArguments));
}

// Ends the program when an argument cannot be understood: nothing was sent yet.
Order orderFromArguments(const QStringList &arguments, const QStringList &files, const QString &folder)
{
    if (arguments.isEmpty())
        refuse(u"Please name a model, such as fal-ai/flux/schnell. See fal-console --help."_s);
    const auto endpoint = fal::Endpoint::parse(arguments.first());
    if (!endpoint)
        refuse(endpoint.error().message);
    Order order{.endpoint = *endpoint, .input = {}, .files = {}, .folder = QDir(folder)};
    for (const QString &argument : arguments.mid(1)) {
        const auto pair = splitPair(argument);
        if (!pair)
            refuse(u"“%1” is not of the form key=value."_s.arg(argument));
        order.input.insert(pair->first, valueFromText(pair->second));
    }
    for (const QString &file : files) {
        const auto pair = splitPair(file);
        if (!pair)
            refuse(u"“%1” is not of the form key=PATH."_s.arg(file));
        order.files.push_back(*pair);
    }
    return order;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"fal-console"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Runs one job at fal. The model's answer goes to stdout, its files into a folder.\n"
        "The key is read from FAL_KEY, or from FAL_KEY_ID and FAL_KEY_SECRET.\n\n"
        "Exit status: 0 done, 1 failed, 2 wrong arguments, 3 not authorised, 4 cancelled (Ctrl+C)."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"ENDPOINT"_s, u"The model, such as fal-ai/flux/schnell."_s);
    parser.addPositionalArgument(
        u"key=value"_s, u"Its input. Numbers, true, false, null, […] and {…} are JSON, all else is text."_s,
        u"[key=value…]"_s);
    const QCommandLineOption file(u"file"_s, u"Upload a file and give its address to this key."_s,
                                  u"key=PATH"_s);
    const QCommandLineOption server(u"server"_s, u"Talk to this server instead of fal; it gets the key."_s,
                                    u"URL"_s);
    const QCommandLineOption out(u"out"_s, u"The folder for the files; this one if left out."_s,
                                 u"DIR"_s, u"."_s);
    parser.addOptions({file, server, out});
    if (!parser.parse(QCoreApplication::arguments()))
        refuse(parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp();

    fal::Config config{.key = fal::keyFromEnvironment(), .baseUrl = QUrl(parser.value(server))};
    if (parser.isSet(server) && (!config.baseUrl.isValid() || config.baseUrl.host().isEmpty()))
        refuse(u"“%1” is not the URL of a server."_s.arg(parser.value(server)));
    fal::Client client(config);
    Job job(client,
            orderFromArguments(parser.positionalArguments(), parser.values(file), parser.value(out)));
    QObject::connect(&job, &Job::ended, &application,
                     [](Status status) { QCoreApplication::exit(int(status)); });
    onInterrupt(&job, [&job] { job.cancel(); });
    QMetaObject::invokeMethod(&job, &Job::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
