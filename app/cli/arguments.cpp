// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "cli/cli.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <functional>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(cli::Arguments)
};

using Taken = tl::expected<void, QString>;

struct Option
{
    QString name;
    bool hasValue = false;
    std::function<Taken(Arguments &, const QString &value)> take;
};

Option flag(const QString &name, bool Arguments::*member)
{
    return {name, false, [member](Arguments &all, const QString &) -> Taken {
                all.*member = true;
                return {};
            }};
}

Option text(const QString &name, QString Arguments::*member)
{
    return {name, true, [member](Arguments &all, const QString &value) -> Taken {
                all.*member = value;
                return {};
            }};
}

Option pairs(const QString &name, std::vector<std::pair<QString, QString>> Arguments::*member)
{
    return {name, true, [name, member](Arguments &all, const QString &value) -> Taken {
                const qsizetype sign = value.indexOf(u'=');
                if (sign <= 0)
                    return tl::unexpected(Sentence::tr("%1 wants key=value, not “%2”.").arg(name, value));
                (all.*member).emplace_back(value.left(sign), value.mid(sign + 1));
                return {};
            }};
}

const std::vector<Option> &options()
{
    static const std::vector<Option> all{
        text(u"--server"_s, &Arguments::server),
        text(u"--profile"_s, &Arguments::profile),
        text(u"--lang"_s, &Arguments::language),
        flag(u"--sandbox"_s, &Arguments::sandbox),
        flag(u"--help"_s, &Arguments::help),
        flag(u"-h"_s, &Arguments::help),
        pairs(u"--set"_s, &Arguments::set),
        pairs(u"--file"_s, &Arguments::files),
        text(u"--out"_s, &Arguments::out),
        text(u"--name"_s, &Arguments::name),
        text(u"--format"_s, &Arguments::format),
        {u"--count"_s, true,
         [](Arguments &arguments, const QString &value) -> Taken {
             bool isNumber = false;
             arguments.count = value.toInt(&isNumber);
             if (!isNumber || arguments.count < 1 || arguments.count > 1000)
                 return tl::unexpected(Sentence::tr("--count wants a number from 1 to 1000, not “%1”.").arg(value));
             return {};
         }},
        flag(u"--detach"_s, &Arguments::detach),
        {u"--wait"_s, false,
         [](Arguments &arguments, const QString &) -> Taken {
             arguments.detach = false;
             return {};
         }},
        flag(u"--follow"_s, &Arguments::follow),
        flag(u"--resume"_s, &Arguments::resume),
        text(u"--cancel"_s, &Arguments::cancel),
    };
    return all;
}

// Is the word after `--json` the input file, or something of its own?
bool isInput(const Arguments &soFar, const QString &next)
{
    if (soFar.verb != "generate"_L1 && soFar.verb != "price"_L1)
        return false;
    if (next == "-"_L1 || next.endsWith(".json"_L1, Qt::CaseInsensitive))
        return true;
    if (next.startsWith(u'-'))
        return false;
    return !soFar.words.isEmpty() || QFileInfo(next).isFile();
}

} // namespace

tl::expected<Arguments, QString> parse(const QStringList &arguments)
{
    Arguments all;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        if (!word.startsWith(u'-') || word == "-"_L1) {
            if (all.verb.isEmpty())
                all.verb = word;
            else
                all.words << word;
            continue;
        }
        const qsizetype sign = word.indexOf(u'=');
        const QString name = word.left(sign);
        if (name == "--json"_L1) {
            if (sign > 0)
                all.input = word.mid(sign + 1);
            else if (i + 1 < arguments.size() && isInput(all, arguments.at(i + 1)))
                all.input = arguments.at(++i);
            else
                all.json = true;
            continue;
        }
        const auto option = std::find_if(options().begin(), options().end(), [&name](const Option &known) { return known.name == name; });
        if (option == options().end())
            return tl::unexpected(Sentence::tr("There is no option %1.").arg(name));
        if (!option->hasValue && sign > 0)
            return tl::unexpected(Sentence::tr("%1 takes no value.").arg(name));
        QString value = word.mid(sign + 1);
        if (option->hasValue && sign < 0) {
            if (i + 1 == arguments.size())
                return tl::unexpected(Sentence::tr("%1 wants a value.").arg(name));
            value = arguments.at(++i);
        }
        if (const Taken taken = option->take(all, value); !taken)
            return tl::unexpected(taken.error());
    }
    return all;
}

QString usage()
{
    return Sentence::tr("gesso generate ENDPOINT [--set key=value]… [--file key=PATH]… [--json FILE] [--out DIR] [--name TEMPLATE] [--count N] [--wait|--detach]\n"
                        "gesso models [SEARCH] [--json]\n"
                        "gesso schema ENDPOINT|OPENAPI_FILE [--json]\n"
                        "gesso price ENDPOINT [--set key=value]…\n"
                        "gesso queue [--follow|--cancel ID|--resume] [--json]\n"
                        "gesso library search QUERY [--json]\n"
                        "gesso library rebuild [--json]\n"
                        "gesso export QUERY --out DIR [--name TEMPLATE] [--format FORMAT]\n"
                        "gesso upload FILE\n"
                        "gesso restore FILE\n"
                        "With each: --server URL, --sandbox, --profile DIR. The key is taken from FAL_KEY.\n"
                        "gesso [--safe-mode] [FILE]… opens the window.\n");
}

} // namespace cli
