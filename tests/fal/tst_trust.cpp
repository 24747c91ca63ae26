// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which addresses may be asked with the key.

#include "fal/client.h"

#include <QTest>

class TestTrust final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trusts_data();
    void trusts();
    void buildsAddresses();
};

void TestTrust::trusts_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("trusted");
    const auto row = [](const char *name, const char *base, const char *address, bool trusted) {
        QTest::newRow(name) << QString::fromLatin1(base) << QString::fromLatin1(address) << trusted;
    };
    row("the queue", "", "https://queue.fal.run/x", true);
    row("the platform", "", "https://api.fal.ai/v1/models", true);
    row("the storage service", "", "https://rest.fal.ai/storage", true);
    row("the default port spelled out", "", "https://queue.fal.run:443/x", true);
    row("capital letters", "", "https://QUEUE.fal.run/x", true);
    row("no media host", "", "https://v3.fal.media/files/x", false);
    row("no subdomain of a good one", "", "https://x.queue.fal.run/x", false);
    row("no look-alike", "", "https://evilqueue.fal.run/x", false);
    row("no suffix", "", "https://queue.fal.run.example/x", false);
    row("no plain http", "", "http://queue.fal.run/x", false);
    row("no other port", "", "https://queue.fal.run:444/x", false);
    row("no user information", "", "https://a@queue.fal.run/x", false);
    row("no loopback without a base", "", "http://127.0.0.1:4000/queue.fal.run/x", false);
    row("nothing", "", "", false);
    row("a data address", "", "data:text/plain,x", false);
    row("below a loopback base", "http://127.0.0.1:4000", "http://127.0.0.1:4000/queue.fal.run/x", true);
    row("another port of the same machine", "http://127.0.0.1:4000", "http://127.0.0.1:4001/queue.fal.run/x", false);
    row("another name of the same machine", "http://127.0.0.1:4000", "http://localhost:4000/x", false);
    row("a base's key is not for fal", "http://127.0.0.1:4000", "https://queue.fal.run/x", false);
    row("below a gateway's path", "https://gw.example/fal", "https://gw.example/fal/queue.fal.run/x", true);
    row("beside a gateway's path", "https://gw.example/fal", "https://gw.example/other/x", false);
    row("a path that only begins alike", "https://gw.example/fal", "https://gw.example/falx/y", false);
    row("dot segments lead out", "https://gw.example/fal", "https://gw.example/fal/../other", false);
    row("escaped dot segments lead out", "https://gw.example/fal", "https://gw.example/fal/%2e%2e/other", false);
    row("a base without encryption is no base", "http://gw.example", "http://gw.example/queue.fal.run/x", false);
    row("a base with a password is no base", "https://a:b@gw.example", "https://gw.example/x", false);
}

void TestTrust::trusts()
{
    QFETCH(QString, base);
    QFETCH(QString, address);
    const fal::Client client({.baseUrl = QUrl(base)});
    QTEST(client.isTrusted(QUrl(address)), "trusted");
}

void TestTrust::buildsAddresses()
{
    const fal::Client real({});
    QCOMPARE(real.url(fal::Host::Queue, QStringLiteral("/a/b")), QUrl(QStringLiteral("https://queue.fal.run/a/b")));
    const fal::Client gateway({.baseUrl = QUrl(QStringLiteral("https://gw.example/fal"))});
    QCOMPARE(gateway.url(fal::Host::Rest, QStringLiteral("/tokens/")),
             QUrl(QStringLiteral("https://gw.example/fal/rest.fal.ai/tokens/")));
}

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
