// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/catalog/validate.h"
#include "studio/code/code.h"
#include "studio/code/literal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(studio::Code)
};

// What a single argument of a program may be on Linux is 128 KiB.
constexpr qsizetype longestArgument = 100'000;

QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

bool anywhere(const QJsonValue &value, const auto &test)
{
    if (value.isArray()) {
        const QJsonArray entries = value.toArray();
        return std::ranges::any_of(entries.begin(), entries.end(), [&](const QJsonValue &entry) { return anywhere(entry, test); });
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::ranges::any_of(object.begin(), object.end(), [&](const QJsonValue &entry) { return anywhere(entry, test); });
    }
    return test(value);
}

// A remark of one line, whatever a name holds.
QString remark(QLatin1String mark, const QString &sentence)
{
    return mark + u' ' + sentence.simplified() + u'\n';
}

QString curl(const Request &request)
{
    QString code;
    for (const LocalFile &file : localFiles(request.body))
        code += remark("#"_L1, Sentence::tr("%1 is a file of this computer: put the address of its upload there first.").arg(file.path));
    const QString body = literal(request.body, Notation::Json, 0, request.order);
    code += u"curl -X POST %1 \\\n  -H \"Authorization: Key $FAL_KEY\" \\\n  -H 'Content-Type: application/json' \\\n"_s.arg(
        shellQuoted(u"https://queue.fal.run/"_s + request.endpoint));
    if (body.size() < longestArgument)
        return code + u"  -d "_s + shellQuoted(body) + u'\n';
    return code + u"  --data-binary @- <<'END'\n"_s + body + u"\nEND\n"_s; // no line of JSON is END
}

QString python(const Request &request)
{
    return u"import fal_client\n\n"_s + remark("#"_L1, Sentence::tr("The key is read from FAL_KEY."))
        + u"result = fal_client.subscribe(\n  %1,\n  arguments="_s.arg(quoted(request.endpoint))
        + literal(request.body, Notation::Python, 2, request.order) + u",\n)\nprint(result)\n"_s;
}

QString javaScript(const Request &request)
{
    QString code = u"import { fal } from \"@fal-ai/client\";\n"_s;
    if (!localFiles(request.body).empty())
        code += u"import { openAsBlob } from \"node:fs\";\n"_s;
    code += u'\n' + remark("//"_L1, Sentence::tr("The key is read from FAL_KEY."));
    if (anywhere(request.body, isBeyondDouble))
        code += remark("//"_L1, Sentence::tr("JSON.rawJSON keeps large numbers exact; Node.js has it since version 21."));
    return code + u"const result = await fal.subscribe(%1, {\n  input: "_s.arg(quoted(request.endpoint))
        + literal(request.body, Notation::JavaScript, 2, request.order) + u",\n});\nconsole.log(result.data);\n"_s;
}

QString rawString(const QString &text)
{
    QString fence = u"json"_s;
    while (text.contains(u')' + fence + u'"'))
        fence += u'_';
    return u"R\"%1(%2)%1\""_s.arg(fence, text);
}

QString cpp(const Request &request)
{
    const bool uploads = !localFiles(request.body).empty();
    QString code = u"#include <fal/client.h>\n"_s;
    if (uploads)
        code += u"#include <fal/prepareinput.h>\n"_s;
    code += u"#include <fal/subscribe.h>\n\n#include <QCoreApplication>\n#include <QJsonDocument>\n#include <QTextStream>\n\n"
            "int main(int argc, char **argv)\n{\n"
            "    QCoreApplication app(argc, argv);\n"
            "    fal::Client client({.key = fal::keyFromEnvironment()}); // FAL_KEY\n"
            "    const auto model = fal::Endpoint::parse("_s
        + quoted(request.endpoint) + u");\n    const QJsonObject input = QJsonDocument::fromJson("_s
        + rawString(literal(request.body, Notation::Json, 0, request.order)) + u").object();\n\n"
        "    const auto fail = [](const fal::Error &error) {\n"
        "        QTextStream(stderr) << error.message << '\\n';\n"
        "        QCoreApplication::exit(1);\n"
        "    };\n"
        "    const auto run = [&client, model, fail](const QJsonObject &body) {\n"
        "        auto *call = new fal::SubscribeCall(client, *model, body, {}, &client);\n"
        "        QObject::connect(call, &fal::Call::finished, &client, [call, fail] {\n"
        "            if (!call->result())\n"
        "                return fail(call->result().error());\n"
        "            QTextStream(stdout) << QJsonDocument(call->result()->data).toJson();\n"
        "            QCoreApplication::quit();\n"
        "        });\n"
        "    };\n"_s;
    if (!uploads)
        return code + u"    run(input);\n    return app.exec();\n}\n"_s;
    return code + u"    auto *prepare = new fal::PrepareInputCall(client, input, {}, &client); // uploads the files\n"
                  "    QObject::connect(prepare, &fal::Call::finished, &client, [prepare, run, fail] {\n"
                  "        if (!prepare->result())\n"
                  "            return fail(prepare->result().error());\n"
                  "        run(*prepare->result());\n"
                  "    });\n"
                  "    return app.exec();\n}\n"_s;
}

} // namespace

QString codeFor(Language language, const Request &request)
{
    switch (language) {
    case Language::Json:
        return literal(request.body, Notation::Json, 0, request.order) + u'\n';
    case Language::Curl:
        return curl(request);
    case Language::Python:
        return python(request);
    case Language::JavaScript:
        return javaScript(request);
    case Language::Cpp:
        return cpp(request);
    }
    return {};
}

} // namespace studio
