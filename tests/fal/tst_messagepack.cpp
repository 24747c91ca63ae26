// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// MessagePack against known bytes, both ways, and what hostile bytes do.

#include "fal/messagepack.h"

#include <QCborArray>
#include <QCborMap>
#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

class TestMessagePack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothWays_data();
    void bothWays();
    void reads_data();
    void reads();
    void sizes_data();
    void sizes();
    void wholeMessage();
    void wholeNumbersAreOneKey();
    void truncations();
    void depth_data();
    void depth();
    void hostile_data();
    void hostile();
    void flippedBytes();
};

namespace {

// What the official client sends for an input with every type that it knows.
const char *const recorded = "89a670726f6d7074a161aa726571756573745f6964a57269642d31a5696d616765c403010203a166cb3fe0000000"
                             "000000a3626967cf0000001cbe991a14a36e6567ffa36e756cc0a3756e64c0a162c3";

QCborMap everyType()
{
    return {{u"prompt"_s, u"a"_s},
            {u"request_id"_s, u"rid-1"_s},
            {u"image"_s, QByteArray("\1\2\3")},
            {u"f"_s, 0.5},
            {u"big"_s, qint64(123456789012)},
            {u"neg"_s, -1},
            {u"nul"_s, nullptr},
            {u"und"_s, nullptr},
            {u"b"_s, true}};
}

} // namespace

void TestMessagePack::bothWays_data()
{
    QTest::addColumn<QCborValue>("value");
    QTest::addColumn<QByteArray>("hex");
    const auto row = [](const char *name, const QCborValue &value, const QByteArray &hex) {
        QTest::newRow(name) << value << hex;
    };
    row("null", nullptr, "c0");
    row("false", false, "c2");
    row("true", true, "c3");
    row("zero", 0, "00");
    row("the largest of one byte", 127, "7f");
    row("8 bits", 128, "cc80");
    row("the largest of 8 bits", 255, "ccff");
    row("16 bits", 256, "cd0100");
    row("the largest of 16 bits", 65535, "cdffff");
    row("32 bits", 65536, "ce00010000");
    row("the largest of 32 bits", qint64(4294967295), "ceffffffff");
    row("64 bits", qint64(4294967296), "cf0000000100000000");
    row("the largest of all", std::numeric_limits<qint64>::max(), "cf7fffffffffffffff");
    row("minus one", -1, "ff");
    row("the least of one byte", -32, "e0");
    row("8 bits, negative", -33, "d0df");
    row("the least of 8 bits", -128, "d080");
    row("16 bits, negative", -129, "d1ff7f");
    row("the least of 16 bits", -32768, "d18000");
    row("32 bits, negative", -32769, "d2ffff7fff");
    row("the least of 32 bits", qint64(-2147483648LL), "d280000000");
    row("64 bits, negative", qint64(-2147483649LL), "d3ffffffff7fffffff");
    row("the least of all", std::numeric_limits<qint64>::min(), "d38000000000000000");
    row("a half", 0.5, "cb3fe0000000000000");
    row("infinity", std::numeric_limits<double>::infinity(), "cb7ff0000000000000");
    row("a number of 65 bits", 0x1p64, "cb43f0000000000000");
    row("a large number", 1e300, "cb7e37e43c8800759c");
    row("no text", u""_s, "a0");
    row("a text", u"a"_s, "a161");
    row("a text beyond ASCII", u"ö€😀"_s, "a9c3b6e282acf09f9880");
    row("23 bytes of text", QString(23, u'a'), "b7" + QByteArray(23, 'a').toHex());
    row("24 bytes of text", QString(24, u'a'), "b8" + QByteArray(24, 'a').toHex());
    row("31 bytes of text", QString(31, u'a'), "bf" + QByteArray(31, 'a').toHex());
    row("32 bytes of text", QString(32, u'a'), "d920" + QByteArray(32, 'a').toHex());
    row("24 bytes of text beyond ASCII", QString(8, u'€'), "b8" + QByteArray(8, 'x').toHex().replace("78", "e282ac"));
    row("255 bytes of text", QString(255, u'a'), "d9ff" + QByteArray(255, 'a').toHex());
    row("256 bytes of text", QString(256, u'a'), "da0100" + QByteArray(256, 'a').toHex());
    row("65536 bytes of text", QString(65536, u'a'), "db00010000" + QByteArray(65536, 'a').toHex());
    row("texts before and after others", QCborArray{QString(30, u'a'), u"b"_s, QString(24, u'c'), u""_s},
        "94be" + QByteArray(30, 'a').toHex() + "a162b8" + QByteArray(24, 'c').toHex() + "a0");
    row("no bytes", QByteArray(""), "c400");
    row("bytes that never were", QCborValue(QCborValue::ByteArray), "c400");
    row("bytes", QByteArray("\1\2\3"), "c403010203");
    row("23 bytes", QByteArray(23, '\1'), "c417" + QByteArray(23, '\1').toHex());
    row("24 bytes", QByteArray(24, '\1'), "c418" + QByteArray(24, '\1').toHex());
    row("256 bytes", QByteArray(256, '\1'), "c50100" + QByteArray(256, '\1').toHex());
    row("65536 bytes", QByteArray(65536, '\1'), "c600010000" + QByteArray(65536, '\1').toHex());
    row("bytes after and before others", QCborArray{QByteArray("\1"), QByteArray(30, '\2'), QByteArray()},
        "93c40101c41e" + QByteArray(30, '\2').toHex() + "c400");
    row("no list", QCborArray{}, "90");
    row("a list", QCborArray{1, u"a"_s, QCborArray{}}, "9301a16190");
    row("no map", QCborMap{}, "80");
    row("a map with an integer for a key", QCborMap{{1, 2}}, "810102");
    row("the order of a map is kept", QCborMap{{u"z"_s, 1}, {u"a"_s, 2}}, "82a17a01a16102");
    row("the recorded message", everyType(), recorded);
}

void TestMessagePack::bothWays()
{
    QFETCH(QCborValue, value);
    QFETCH(QByteArray, hex);
    const auto bytes = fal::toMessagePack(value);
    QVERIFY(bytes);
    QCOMPARE(bytes->toHex(), hex);
    const auto back = fal::fromMessagePack(QByteArray::fromHex(hex));
    QVERIFY(back);
    QVERIFY(*back == value);
    QCOMPARE(back->type(), value.type());
}

// What others write and we do not.
void TestMessagePack::reads_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QCborValue>("value");
    const auto row = [](const char *name, const QByteArray &hex, const QCborValue &value) {
        QTest::newRow(name) << hex << value;
    };
    row("a small number in 8 bits", "cc01", 1);
    row("a small number in 64 bits", "cf0000000000000001", 1);
    row("a signed positive number", "d37fffffffffffffff", std::numeric_limits<qint64>::max());
    row("a number beyond signed 64 bits", "cfffffffffffffffff", 18446744073709551615.0);
    row("a float of 32 bits", "ca3f000000", 0.5);
    row("a short text in a long form", "db0000000161", u"a"_s);
    row("a text of 8 bits", "d90161", u"a"_s);
    row("a text of 16 bits", "da000161", u"a"_s);
    row("bytes of 16 bits", "c5000107", QByteArray("\7"));
    row("bytes of 32 bits", "c60000000107", QByteArray("\7"));
    row("a list of 16 bits", "dc000101", QCborArray{1});
    row("a list of 32 bits", "dd0000000101", QCborArray{1});
    row("a map of 16 bits", "de0001a16101", QCborMap{{u"a"_s, 1}});
    row("a map of 32 bits", "df00000001a16101", QCborMap{{u"a"_s, 1}});
}

void TestMessagePack::reads()
{
    QFETCH(QByteArray, hex);
    QFETCH(QCborValue, value);
    const auto read = fal::fromMessagePack(QByteArray::fromHex(hex));
    QVERIFY(read);
    QVERIFY(*read == value);
}

void TestMessagePack::sizes_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {31, 32, 255, 256, 65535, 65536, 3'000'000})
        QTest::addRow("%d", size) << size;
}

void TestMessagePack::sizes()
{
    QFETCH(int, size);
    QCborArray list;
    for (int i = 0; i < std::min(size, 70'000); ++i)
        list.append(i % 100);
    for (const QCborValue &value : {QCborValue(QByteArray(size, 'x')), QCborValue(QString(size, u'x')), QCborValue(list)}) {
        const auto bytes = fal::toMessagePack(value);
        QVERIFY(bytes);
        const auto back = fal::fromMessagePack(*bytes);
        QVERIFY(back);
        QVERIFY(*back == value);
    }
}

void TestMessagePack::wholeMessage()
{
    const QByteArray bytes = QByteArray::fromHex(recorded);
    QVERIFY(fal::fromMessagePack(bytes));
    QVERIFY(!fal::fromMessagePack(bytes + '\xc0'));
    QVERIFY(!fal::fromMessagePack(bytes + bytes));
}

// {0.0: 1, 0: 2, 0.0 of 32 bits: 3}: a map has each of its keys once, also when it is written again.
void TestMessagePack::wholeNumbersAreOneKey()
{
    const auto map = fal::fromMessagePack(QByteArray::fromHex("83cb0000000000000000010002ca0000000003"));
    QVERIFY(map);
    QCOMPARE(map->toMap(), (QCborMap{{0, 3}}));
    QCOMPARE(fal::toMessagePack(*map).value_or(QByteArray()), QByteArray::fromHex("810003"));
}

void TestMessagePack::truncations()
{
    const QByteArray bytes = QByteArray::fromHex(recorded);
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const auto value = fal::fromMessagePack(bytes.left(size));
        QVERIFY2(!value, QByteArray::number(size).constData());
        QCOMPARE(value.error().kind, fal::ErrorKind::Protocol);
    }
}

void TestMessagePack::depth_data()
{
    QTest::addColumn<int>("levels");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("as deep as allowed") << fal::maxMessageDepth << true;
    QTest::newRow("one deeper") << fal::maxMessageDepth + 1 << false;
    QTest::newRow("deep enough to overflow a stack") << 1'000'000 << false;
}

void TestMessagePack::depth()
{
    QFETCH(int, levels);
    QFETCH(bool, isGood);
    for (const QByteArray &level : {QByteArray("\x91"), QByteArray("\x81\xa1" "a")}) {
        const auto read = fal::fromMessagePack(level.repeated(levels) + '\xc0');
        QCOMPARE(read.has_value(), isGood);
    }
    if (levels > 100)
        return; // Qt's own values do not nest so deep
    QCborValue list(nullptr);
    for (int i = 0; i < levels; ++i)
        list = QCborArray{list};
    QCOMPARE(fal::toMessagePack(list).has_value(), isGood);
}

void TestMessagePack::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a type that does not exist") << QByteArray("\xc1");
    QTest::newRow("a list that claims four billion entries") << QByteArray::fromHex("ddffffffff");
    QTest::newRow("a map that claims four billion entries") << QByteArray::fromHex("dfffffffff");
    QTest::newRow("a text that claims four gigabytes") << QByteArray::fromHex("dbffffffff61");
    QTest::newRow("bytes that claim four gigabytes") << QByteArray::fromHex("c6ffffffff61");
    QByteArray wide = QByteArray::fromHex("de07d0"); // 2,000 entries
    for (int i = 0; i < 2000; ++i)
        wide += QByteArray::fromHex("cd") + char(i >> 8) + char(i & 0xff) + '\xc0';
    QTest::newRow("a map with too many entries") << wide;
    QTest::newRow("a list with too many entries") << QByteArray::fromHex("dd00400000") + QByteArray(0x400000, '\0');
    QTest::newRow("words") << QByteArray("{\"type\":\"x-fal-error\"}");
}

void TestMessagePack::hostile()
{
    QFETCH(QByteArray, bytes);
    const auto value = fal::fromMessagePack(bytes);
    QVERIFY(!value);
    QCOMPARE(value.error().kind, fal::ErrorKind::Protocol);
    QVERIFY(value.error().message.endsWith(u'.'));
}

// Whatever a changed byte makes of a message: a value or an error, and what is a value can be written.
void TestMessagePack::flippedBytes()
{
    const QByteArray bytes = QByteArray::fromHex(recorded);
    int values = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (int byte = 0; byte < 256; ++byte) {
            QByteArray changed = bytes;
            changed[at] = static_cast<char>(byte);
            const auto value = fal::fromMessagePack(changed);
            if (!value)
                continue;
            ++values;
            QVERIFY(fal::toMessagePack(*value));
        }
    }
    QVERIFY(values > bytes.size());
}

QTEST_GUILESS_MAIN(TestMessagePack)
#include "tst_messagepack.moc"
