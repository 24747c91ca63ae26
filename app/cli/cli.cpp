// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"

#include "cli/arguments.h"
#include "cli/generate.h"
#include "cli/questions.h"
#include "cli/selftest.h"

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using Maker = std::function<Session *(const Arguments &, QObject *)>;

template <class T>
Maker make()
{
    return [](const Arguments &arguments, QObject *parent) { return new T(arguments, parent); };
}

struct Verb
{
    QString name;
    Maker make;
};

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> all{
        {u"generate"_s, make<Generate>()}, {u"schema"_s, make<Schema>()},         {u"models"_s, make<Models>()},
        {u"price"_s, make<PriceOf>()},     {u"queue"_s, make<Queue>()},           {u"upload"_s, make<Upload>()},
        {u"restore"_s, make<Restore>()},   {u"recipe"_s, make<Restore>()},       {u"library"_s, make<LibrarySearch>()}, {u"export"_s, make<ExportFiles>()},
    };
    return all;
}

// A sentence and an end.
class Saying final : public Command
{
public:
    Saying(std::FILE *stream, const QString &text, int status, QObject *parent) : Command(parent)
    {
        std::fputs(text.toUtf8().constData(), stream);
        finish(status);
    }
};

constexpr auto selfTest = "--self-test"_L1;

bool isHelp(const QString &word)
{
    return word == "--help"_L1 || word == "-h"_L1 || word == "--version"_L1 || word == "help"_L1;
}

} // namespace

void Command::finish(int status)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    QMetaObject::invokeMethod(
        this, [this, status] { Q_EMIT finished(status); }, Qt::QueuedConnection);
}

bool isVerb(const QString &word)
{
    return std::any_of(verbs().begin(), verbs().end(), [&word](const Verb &verb) { return verb.name == word; });
}

bool isCommandLine(const QStringList &arguments)
{
    if (std::any_of(arguments.begin(), arguments.end(), isHelp) || arguments.contains(selfTest))
        return true;
    const auto parsed = parse(arguments);
    if (parsed)
        return isVerb(parsed->verb);
    return !arguments.isEmpty() && isVerb(arguments.front()); // a verb with wrong arguments: its sentence is ours
}

Command *start(const QStringList &arguments, QObject *parent)
{
    if (arguments.contains("--version"_L1))
        return new Saying(stdout, u"gesso %1\n"_s.arg(QLatin1String(GESSO_VERSION)), Done, parent);
    QStringList others = arguments;
    const bool isSelfTest = others.removeAll(selfTest) > 0;
    const auto parsed = parse(others);
    if (!parsed)
        return new Saying(stderr, parsed.error() + u'\n', WrongArguments, parent);
    if (parsed->help || parsed->verb == "help"_L1)
        return new Saying(stdout, usage(), Done, parent);
    if (isSelfTest)
        return new SelfTest(parsed->profile, parent);
    for (const Verb &verb : verbs()) {
        if (verb.name != parsed->verb)
            continue;
        Session *session = verb.make(*parsed, parent);
        session->start();
        return session;
    }
    return new Saying(stderr, usage(), WrongArguments, parent);
}

} // namespace cli
