// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A request becomes code that sends exactly it, and code becomes the request again.

#include "studio/code/code.h"

#include "studio/code/samples.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using studio::Language;
using studio::ReadCode;

namespace {

const QList<Language> languages{Language::Json, Language::Curl, Language::Python, Language::JavaScript, Language::Cpp};
const QStringList names{u"JSON"_s, u"cURL"_s, u"Python"_s, u"JavaScript"_s, u"C++"_s};

QString program(const QStringList &candidates)
{
    for (const QString &candidate : candidates) {
        if (const QString path = QStandardPaths::findExecutable(candidate); !path.isEmpty())
            return path;
    }
    return {};
}

void write(const QString &path, const QString &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content.toUtf8());
}

} // namespace

class TestCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QJsonObject>("body");
        for (const Language language : languages) {
            for (const auto &[name, body] : nasty())
                QTest::addRow("%s in %s", name, qPrintable(names.at(int(language)))) << int(language) << body;
        }
    }
    void whatIsWrittenIsReadAgain()
    {
        QFETCH(int, language);
        QFETCH(QJsonObject, body);
        const QString code = studio::codeFor(Language(language), {.endpoint = u"fal-ai/flux/dev"_s, .body = body, .order = {u"prompt"_s}});
        const auto read = studio::parseCode(code);
        QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error() + code));
        QCOMPARE(text(read->body), text(body));
        QCOMPARE(read->endpoint, Language(language) == Language::Json ? QString() : u"fal-ai/flux/dev"_s);
        QCOMPARE(read->skipped, QStringList());
    }

    // The code is really run, with stand-ins for the clients that print what they were given.
    void theCodeSendsExactlyTheBody_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("bash") << int(Language::Curl);
        QTest::newRow("Python") << int(Language::Python);
        QTest::newRow("Node.js") << int(Language::JavaScript);
    }
    void theCodeSendsExactlyTheBody()
    {
        QFETCH(int, language);
        const QTemporaryDir folder;
        const QString root = folder.path();
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"FAL_KEY"_s, u"id:not-a-real-key"_s);
        switch (Language(language)) {
        case Language::Curl:
            process.setProgram(program({u"bash"_s}));
            write(root + u"/curl"_s, u"#!/bin/bash\nwhile [ $# -gt 0 ]; do\n"
                                     "[ \"$1\" = -H ] && [ \"$2\" = 'Authorization: Key id:not-a-real-key' ] && key=1\n"
                                     "[ \"$1\" = -d ] && printf '%s' \"$2\"\n[ \"$1\" = --data-binary ] && cat\nshift\ndone\n"
                                     "[ \"$key\" = 1 ] && [ -t 1 ] ; printf '\\0%s\\0' \"$key\"\n"_s);
            QFile::setPermissions(root + u"/curl"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            environment.insert(u"PATH"_s, root + u':' + environment.value(u"PATH"_s));
            write(root + u"/run"_s, u"for f in *.code; do . ./$f; done\n"_s);
            process.setArguments({u"run"_s});
            break;
        case Language::Python:
            process.setProgram(program({u"python3"_s}));
            write(root + u"/fal_client.py"_s, u"import json\ndef subscribe(endpoint, arguments):\n"
                                              "    print(json.dumps(arguments), end='\\0')\n    return 1\n"
                                              "def upload_file(path):\n    return 'uploaded ' + path\n"_s);
            write(root + u"/run.py"_s, u"import glob, runpy\nfor f in sorted(glob.glob('*.code')):\n    runpy.run_path(f); print(end='\\0')\n"_s);
            process.setArguments({u"run.py"_s});
            break;
        case Language::JavaScript: {
            process.setProgram(program({u"node"_s}));
            write(root + u"/node_modules/@fal-ai/client/package.json"_s, u"{\"type\":\"module\",\"main\":\"index.js\"}"_s);
            write(root + u"/node_modules/@fal-ai/client/index.js"_s,
                  u"export const fal = { storage: { upload: async blob => `uploaded ${blob.type} ${await blob.text()}` },\n"
                  "subscribe: async (id, o) => { process.stdout.write(JSON.stringify(o.input) + '\\0'); return {}; } };\n"_s);
            write(root + u"/run.mjs"_s, u"import fs from 'node:fs';\nfor (const f of fs.readdirSync('.').filter(f => f.endsWith('.code')).sort()) {\n"
                                        "fs.copyFileSync(f, f + '.mjs'); await import('./' + f + '.mjs'); process.stdout.write('\\0'); }\n"_s);
            process.setArguments({u"--harmony-json-parse-with-source"_s, u"run.mjs"_s});
            QProcess flags; // newer ones have JSON.rawJSON without being asked
            flags.start(process.program(), {u"-p"_s, u"typeof JSON.rawJSON"_s});
            if (!process.program().isEmpty() && flags.waitForFinished() && flags.readAll().startsWith("function"))
                process.setArguments({u"run.mjs"_s});
            break;
        }
        case Language::Json:
        case Language::Cpp:
            break;
        }
        if (process.program().isEmpty())
            QSKIP("the interpreter is not installed");
        QList<std::pair<const char *, QJsonObject>> cases = nasty();
        write(root + u"/in's put.png"_s, u"pixels"_s);
        const QString local = QUrl::fromLocalFile(root + u"/in's put.png"_s).toString();
        cases.append({"a local file", {{u"image_urls"_s, QJsonArray{local}}}});
        for (qsizetype i = 0; i < cases.size(); ++i)
            write(root + u"/%1.code"_s.arg(i, 3, 10, QChar(u'0')),
                  studio::codeFor(Language(language), {.endpoint = u"fal-ai/flux/dev"_s, .body = cases.at(i).second}));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(root);
        process.start();
        QVERIFY(process.waitForFinished());
        const QByteArray complaints = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 0, complaints.right(2000).constData());
        const QList<QByteArray> printed = process.readAllStandardOutput().split('\0');
        QCOMPARE(printed.size(), cases.size() * 2 + 1);
        for (qsizetype i = 0; i < cases.size(); ++i) {
            QByteArray expected = text(cases.at(i).second);
            if (i + 1 == cases.size() && Language(language) == Language::Python)
                expected.replace(local.toUtf8(), "uploaded " + (root + u"/in's put.png"_s).toUtf8());
            if (i + 1 == cases.size() && Language(language) == Language::JavaScript)
                expected.replace(local.toUtf8(), "uploaded image/png pixels");
            QVERIFY2(text(object(printed.at(2 * i))) == expected,
                     qPrintable(QString::fromUtf8(QByteArray(cases.at(i).first) + ": " + printed.at(2 * i).left(2000))));
            if (Language(language) == Language::Curl)
                QCOMPARE(printed.at(2 * i + 1), QByteArray("1")); // the key came from the environment
        }
    }

    void localFilesComeBack_data()
    {
        QTest::addColumn<int>("language");
        for (const Language language : languages)
            QTest::newRow(qPrintable(names.at(int(language)))) << int(language);
    }
    void localFilesComeBack()
    {
        QFETCH(int, language);
        const QJsonObject body = {{u"image_url"_s, u"file:///home/me/a%20b's.png"_s}, {u"image_urls"_s, QJsonArray{u"file:///c.jpg"_s, u"https://x/y"_s}}};
        const auto read = studio::parseCode(studio::codeFor(Language(language), {.endpoint = u"fal-ai/flux/dev"_s, .body = body}));
        QVERIFY(read.has_value());
        QCOMPARE(QUrl(read->body.value("image_url"_L1).toString()).toLocalFile(), u"/home/me/a b's.png"_s);
        QCOMPARE(read->body.value("image_urls"_L1), body.value("image_urls"_L1));
    }

    void codeOfOthersIsRead_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("skipped");
        const auto row = [](const char *name, const char *code, const char *endpoint, const char *body, const QStringList &skipped = {}) {
            QTest::newRow(name) << QString::fromUtf8(code) << QString::fromUtf8(endpoint) << text(object(body)) << skipped;
        };
        for (const Sample &sample : codeOfOthers())
            row(sample.name, sample.code, sample.endpoint, sample.body, sample.skipped);
    }
    void codeOfOthersIsRead()
    {
        QFETCH(QString, code);
        QFETCH(QString, endpoint);
        QFETCH(QByteArray, body);
        QFETCH(QStringList, skipped);
        const auto read = studio::parseCode(code);
        QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error()));
        QCOMPARE(read->endpoint, endpoint);
        QCOMPARE(text(read->body), body);
        QCOMPARE(read->skipped, skipped);
    }

    void otherTextIsRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QString();
        QTest::newRow("prose") << u"a fox asleep in fresh snow: it's dusk, and \"cold\" (very)"_s;
        QTest::newRow("half a body") << u"{\"prompt\": \"a fox\", "_s;
        QTest::newRow("half a text") << u"{\"prompt\": \"a fo"_s;
        QTest::newRow("half a list") << u"{\"a\": [1, 2"_s;
        QTest::newRow("a body with a wrong bracket") << u"{\"a\": [1, 2}}"_s;
        QTest::newRow("a body in a file") << u"curl https://fal.run/fal-ai/flux/dev -d @body.json"_s;
        QTest::newRow("a wildcard") << u"{dawn|dusk|moonlight}, long lens"_s;
        QTest::newRow("another command") << u"curl -sS https://example.com/x"_s;
    }
    void otherTextIsRefusedWithASentence()
    {
        QFETCH(QString, code);
        const auto read = studio::parseCode(code);
        QVERIFY2(!read, read ? text(read->body).constData() : "");
        QVERIFY(read.error().endsWith(u'.'));
    }

    void hostileTextIsReadInNoTime_data()
    {
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &unit, int bytes, const QString &before = {}) {
            QTest::newRow(name) << before + unit.repeated(bytes / int(unit.size()));
        };
        constexpr int many = 200'000;
        row("ten thousand brackets", u"["_s, 10'000, u"{\"a\": "_s);
        row("a great many braces", u"{\"a\":"_s, many);
        row("a great many inputs", u"input:{"_s, many);
        row("a great many inputs that are lists", u"input:[a,"_s, many);
        row("a great many quotes", u"\""_s, many, u"{\"a\": "_s);
        row("a great many texts", u"\"a\" "_s, many, u"{\"a\": "_s);
        row("a great many fences", u"R\"x("_s, many);
        row("a great many calls", u"subscribe("_s, many);
        row("a great many templates", u"`${"_s, many, u"{a: "_s);
        row("a great many computed values", u"[x,"_s, 150, u"{a: "_s + QString(u"x,"_s).repeated(many / 2));
        row("a great many comments", u"/*"_s, many);
        row("a great many curls", u"curl -d '\n"_s, many);
        row("a great many backslashes", u"\\"_s, many, u"curl x -d \""_s);
        row("long names around many values", u"[y],"_s, many / 2, u"{\""_s + QString(many / 2, u'k') + u"\": ["_s);
        row("a great many here-documents", u"<<A "_s, many, u"curl "_s);
        row("a great many brackets that close", u"]"_s, many, u"{a: b"_s);
        row("a great many digits", u"1"_s, many, u"{a: "_s);
    }
    void hostileTextIsReadInNoTime()
    {
        QFETCH(QString, code);
        QElapsedTimer timer;
        timer.start();
        (void)studio::parseCode(code);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed()))); // with sanitizers, beside other programs
    }

    void noKeyIsEverTaken()
    {
        const auto read = studio::parseCode(u"curl https://fal.run/fal-ai/flux/dev -H 'Authorization: Key 11:secret' -u 11:secret -d '{\"a\": 1}'"_s);
        QVERIFY(read.has_value());
        QCOMPARE(text(read->body), QByteArray(R"({"a":1})"));
        qputenv("FAL_KEY", "11:secret");
        for (const Language language : languages)
            QVERIFY(!studio::codeFor(language, {.endpoint = u"a/b"_s, .body = read->body}).contains("secret"_L1));
        qunsetenv("FAL_KEY");
    }
};

QTEST_GUILESS_MAIN(TestCode)
#include "tst_code.moc"
