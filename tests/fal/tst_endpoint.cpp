// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The names of models, good ones and those that try to lead a key astray.

#include "fal/endpoint.h"

#include <QTest>

using fal::Endpoint;

class TestEndpoint final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
};

void TestEndpoint::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("appId");
    const auto row = [](const char *name, const char *text, const char *id, const char *appId) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(id) << QString::fromLatin1(appId);
    };
    row("owner and alias", "fal-ai/flux", "fal-ai/flux", "fal-ai/flux");
    row("a path belongs to submit only", "fal-ai/flux/dev", "fal-ai/flux/dev", "fal-ai/flux");
    row("a long path is kept", "fal-ai/a/b/c/d", "fal-ai/a/b/c/d", "fal-ai/a");
    row("dots and versions", "fal-ai/kling-video/v2.1/pro", "fal-ai/kling-video/v2.1/pro", "fal-ai/kling-video");
    row("a workflow keeps its namespace", "workflows/me/flow", "workflows/me/flow", "workflows/me/flow");
    row("a comfy app with a path", "comfy/me/app/x", "comfy/me/app/x", "comfy/me/app");
    row("a legacy name becomes two parts", "110602490-fast-sdxl", "110602490/fast-sdxl", "110602490/fast-sdxl");
    row("slashes at the ends are forgiven", " /fal-ai/flux/ ", "fal-ai/flux", "fal-ai/flux");
    row("an address on fal.run", "https://fal.run/fal-ai/flux/dev", "fal-ai/flux/dev", "fal-ai/flux");
    row("an address on queue.fal.run", "https://queue.fal.run/fal-ai/flux", "fal-ai/flux", "fal-ai/flux");
    row("a model's page", "https://fal.ai/models/fal-ai/flux/dev", "fal-ai/flux/dev", "fal-ai/flux");
}

void TestEndpoint::parses()
{
    QFETCH(QString, text);
    const auto endpoint = Endpoint::parse(text);
    QVERIFY(endpoint.has_value());
    QTEST(endpoint->id(), "id");
    QTEST(endpoint->appId(), "appId");
    QCOMPARE(Endpoint::parse(endpoint->id()), endpoint);
}

void TestEndpoint::refuses_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromUtf8(text); };
    row("nothing", "");
    row("one word", "flux");
    row("a namespace alone", "workflows/me");
    row("a look-alike that ends like fal", "https://evilfal.ai/fal-ai/flux");
    row("a look-alike that begins like fal", "https://fal.run.evil.example/fal-ai/flux");
    row("a name in the user part", "https://fal.run@evil.example/fal-ai/flux");
    row("user information on a good host", "https://me:you@fal.run/fal-ai/flux");
    row("a strange port", "https://fal.run:8443/fal-ai/flux");
    row("without encryption", "http://fal.run/fal-ai/flux");
    row("a foreign scheme", "ftp://fal.run/fal-ai/flux");
    row("a host with a dot at the end", "https://fal.run./fal-ai/flux");
    row("a Cyrillic look-alike", "https://fаl.run/fal-ai/flux");
    row("a way out of the path", "fal-ai/flux/../../x");
    row("an escaped slash", "fal-ai/fl%2fux");
    row("a query", "fal-ai/flux?x=1");
    row("a fragment", "fal-ai/flux#x");
    row("a space inside", "fal-ai/fl ux");
    row("a line break", "fal-ai/flux\nX-Evil: 1");
    row("a backslash", "fal-ai\\flux/x");
}

void TestEndpoint::refuses()
{
    QFETCH(QString, text);
    const auto endpoint = Endpoint::parse(text);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, fal::ErrorKind::Invalid);
    QVERIFY(!endpoint.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
