// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Server-sent events, whole and in every way of being cut.

#include "fal/eventstream.h"

#include <QTest>

using fal::EventStream;
using fal::StreamEvent;
using Events = std::vector<StreamEvent>;

Q_DECLARE_METATYPE(Events)

class TestEventStream final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void overflows();
};

void TestEventStream::parses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Events>("events");
    QTest::newRow("line feeds") << QByteArray("data: a\n\n") << Events{{{}, "a"}};
    QTest::newRow("carriage returns") << QByteArray("data: a\r\rdata: b\r\r") << Events{{{}, "a"}, {{}, "b"}};
    QTest::newRow("both") << QByteArray("data: a\r\n\r\ndata: b\r\n\r\n") << Events{{{}, "a"}, {{}, "b"}};
    QTest::newRow("mixed line ends") << QByteArray("data: a\r\n\ndata: b\n\r\n") << Events{{{}, "a"}, {{}, "b"}};
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF" "data: a\n\n") << Events{{{}, "a"}};
    QTest::newRow("a mark later is data") << QByteArray("data: a\n\n\xEF\xBB\xBF" "data: b\n\n") << Events{{{}, "a"}};
    QTest::newRow("several data lines") << QByteArray("data: a\ndata:\ndata: b\n\n") << Events{{{}, "a\n\nb"}};
    QTest::newRow("only one space is taken") << QByteArray("data:  a\n\n") << Events{{{}, " a"}};
    QTest::newRow("no space") << QByteArray("data:a:b\n\n") << Events{{{}, "a:b"}};
    QTest::newRow("comments keep quiet") << QByteArray(": ping\n\n:\n\ndata: a\n\n") << Events{{{}, "a"}};
    QTest::newRow("a comment inside an event") << QByteArray("data: a\n: ping\ndata: b\n\n") << Events{{{}, "a\nb"}};
    QTest::newRow("a name for one event") << QByteArray("event: error\ndata: a\n\ndata: b\n\n")
                                           << Events{{QStringLiteral("error"), "a"}, {{}, "b"}};
    QTest::newRow("a name without data is nothing") << QByteArray("event: x\n\ndata: a\n\n") << Events{{{}, "a"}};
    QTest::newRow("empty data is an event") << QByteArray("data\n\n") << Events{{{}, ""}};
    QTest::newRow("unknown fields") << QByteArray("id: 7\nretry: 9\nx: y\ndata: a\n\n") << Events{{{}, "a"}};
    QTest::newRow("an unfinished event is none") << QByteArray("data: a\n\ndata: b\n") << Events{{{}, "a"}};
    QTest::newRow("letters of several bytes") << QByteArray("data: \xC3\xB6\xF0\x9F\x8E\xA8\n\n")
                                               << Events{{{}, "\xC3\xB6\xF0\x9F\x8E\xA8"}};
}

void TestEventStream::parses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Events, events);
    // However the network cuts the bytes, the events are the same.
    for (qsizetype size = 1; size <= bytes.size(); ++size) {
        EventStream stream;
        Events got;
        for (qsizetype at = 0; at < bytes.size(); at += size) {
            for (StreamEvent &event : stream.feed(bytes.mid(at, size)))
                got.push_back(event);
        }
        QVERIFY2(got == events, qPrintable(QStringLiteral("pieces of %1 bytes").arg(size)));
    }
}

void TestEventStream::overflows()
{
    EventStream stream;
    const QByteArray block(1024 * 1024, 'x');
    for (int i = 0; i < 70 && !stream.isOverflown(); ++i)
        QVERIFY(stream.feed(block).empty());
    QVERIFY(stream.isOverflown());
}

QTEST_GUILESS_MAIN(TestEventStream)
#include "tst_eventstream.moc"
