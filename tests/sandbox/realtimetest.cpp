// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Live frames depend on everything that the caller can change.

#include "sandbox/messagepack.h"
#include "sandbox/realtimesession.h"

#include <QBuffer>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

static QByteArray drawing(const QPoint &corner)
{
    QImage image(256, 256, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter(&image).fillRect(QRect(corner, QSize(90, 90)), Qt::darkBlue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

static QByteArray pictureFor(const QVariantMap &input)
{
    const auto answer = sandbox::messagepack::decodedMap(sandbox::frameFor(input, 1).message);
    return answer ? answer->value(u"images"_s).toList().value(0).toMap().value(u"content"_s).toByteArray()
                  : QByteArray();
}

class RealtimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pictureDependsOn_data();
    void pictureDependsOn();
    void brokenMessages();
};

void RealtimeTest::pictureDependsOn_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("the drawing") << u"image_url"_s << QVariant(drawing({150, 150}));
    QTest::newRow("the prompt") << u"prompt"_s << QVariant(u"night sea"_s);
    QTest::newRow("the seed") << u"seed"_s << QVariant(8);
    QTest::newRow("the strength") << u"strength"_s << QVariant(0.2);
}

void RealtimeTest::pictureDependsOn()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QVariantMap input{{u"image_url"_s, drawing({10, 10})}, {u"prompt"_s, u"autumn"_s},
                      {u"seed"_s, 7}, {u"strength"_s, 0.8}};
    const QByteArray first = pictureFor(input);
    QCOMPARE(QImage::fromData(first).size(), QSize(256, 256));
    QCOMPARE(pictureFor(input), first);
    input.insert(key, value);
    QVERIFY(pictureFor(input) != first);
}

void RealtimeTest::brokenMessages()
{
    QVERIFY(!sandbox::messagepack::decodedMap("\xdf\xff\xff\xff\xff"));
    QVERIFY(!sandbox::messagepack::decodedMap("\x93\x01\x02\x03"));
    QVERIFY(!sandbox::frameFor({{u"image_url"_s, QByteArray("no picture")}}, 1).error.isEmpty());
    const QVariantMap large{{u"n"_s, 0x1p64}};
    QCOMPARE(sandbox::messagepack::decodedMap(sandbox::messagepack::encoded(large)), large);
}

QTEST_GUILESS_MAIN(RealtimeTest)
#include "realtimetest.moc"
