// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Images of every kind, good and bad: what is shown of them, and what is said.

#include "samples.h"

#include "media/animation.h"
#include "media/colours.h"
#include "media/difference.h"
#include "media/preview.h"
#include "media/probe.h"

#include <QColorSpace>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &name, const QByteArray &content)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : name + content) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
    }
    return number(quint32(content.size())) + name + content + number(~crc);
}

// Any PNG there can be; `rows` are its lines with the filter byte in front.
QByteArray png(QSize size, int depth, int colour, const QByteArray &rows, int interlace = 0)
{
    const QByteArray head = number(quint32(size.width())) + number(quint32(size.height())) + char(depth) + char(colour)
        + QByteArray("\0\0", 2) + char(interlace);
    return "\x89PNG\r\n\x1A\n" + chunk("IHDR", head) + chunk("IDAT", qCompress(rows, 1).mid(4)) + chunk("IEND", {});
}

// A JPEG that says it is of another size than it is.
QByteArray jpegOf(const QString &file, quint16 width, quint16 height, bool progressive)
{
    samples::picture().save(file, "jpeg", 90);
    QByteArray bytes = samples::bytesOf(file);
    const qsizetype frame = bytes.indexOf("\xFF\xC0");
    bytes[frame + 1] = progressive ? '\xC2' : '\xC0';
    qToBigEndian(height, bytes.data() + frame + 5);
    qToBigEndian(width, bytes.data() + frame + 7);
    return bytes;
}

// 2 × 2 pixels of one colour of four a frame.
QByteArray gif(const QByteArray &colours, quint16 width = 2, quint16 height = 2)
{
    QByteArray bytes = "GIF89a";
    bytes += char(width & 255);
    bytes += char(width >> 8);
    bytes += char(height & 255);
    bytes += char(height >> 8);
    bytes += QByteArray("\x91\0\0", 3) + QByteArray("\0\0\0\xFF\0\0\0\xFF\0\0\0\xFF", 12); // black, red, green, blue
    for (const char colour : colours) {
        bytes += QByteArray("\x21\xF9\x04\0\x05\0\0\0", 8);                // 50 ms
        bytes += QByteArray("\x2C\0\0\0\0\x02\0\x02\0\0\x02", 11);         // the whole, two bits
        quint64 codes = 0;
        int bits = 0;
        const auto put = [&](quint64 code) {
            codes |= code << bits;
            bits += 3;
        };
        for (int pixel = 0; pixel < 4; ++pixel) {
            put(4); // clear, so that codes never grow
            put(quint64(colour));
        }
        put(5);
        QByteArray data;
        for (int at = 0; at < bits; at += 8)
            data += char(codes >> at & 255);
        bytes += char(data.size()) + data + QByteArray(1, '\0');
    }
    return bytes + ";";
}

} // namespace

class TestImages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsShown_data();
    void everyKindIsShown();
    void badOnesSaySo_data();
    void badOnesSaySo();
    void whatIsThereOfACutImageIsShown_data();
    void whatIsThereOfACutImageIsShown();
    void largeOnesAreDecodedSmall_data();
    void largeOnesAreDecodedSmall();
    void largeWebpIsDecoded();
    void coloursAreThoseOfTheScreen();
    void animationsGoForthAndBack_data();
    void animationsGoForthAndBack();
    void aBrokenAnimationShowsItsBeginning();
    void differencesAreMeasured();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void TestImages::everyKindIsShown_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QColor>("colour");
    QTest::newRow("one bit") << png({8, 1}, 1, 0, QByteArray("\0\xFF", 2)) << QColor(255, 255, 255);
    QTest::newRow("sixteen bits") << png({1, 1}, 16, 2, QByteArray("\0\xFF\xFF\x80\x80\0\0", 7)) << QColor(255, 128, 0);
    QTest::newRow("sixteen bits of grey") << png({1, 1}, 16, 0, QByteArray("\0\x80\x80", 3)) << QColor(128, 128, 128);
    QTest::newRow("grey with transparency") << png({1, 1}, 8, 4, QByteArray("\0\xC0\x80", 3)) << QColor(192, 192, 192, 128);
    QTest::newRow("interlaced") << png({1, 1}, 8, 2, QByteArray("\0\x10\x20\x30", 4), 1) << QColor(16, 32, 48);
}

void TestImages::everyKindIsShown()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QColor, colour);
    const QString file = path(u"kind.dat"_s);
    QVERIFY(samples::putBytes(file, bytes));
    const auto loaded = media::loadWithNote(file);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    QVERIFY2(loaded->note.isEmpty(), qPrintable(loaded->note));
    const QColor is = media::inColoursOf(loaded->image, {}).pixelColor(0, 0);
    for (const auto &[a, b] : {std::pair(is.red(), colour.red()), std::pair(is.green(), colour.green()), std::pair(is.blue(), colour.blue()), std::pair(is.alpha(), colour.alpha())})
        QVERIFY2(std::abs(a - b) <= 1, qPrintable(is.name(QColor::HexArgb)));
}

void TestImages::badOnesSaySo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<media::Failure::Kind>("kind");
    using Failed = media::Failure::Kind;
    const QString scratch = path(u"scratch"_s);
    QTest::newRow("nothing at all") << QByteArray("") << Failed::Broken;
    QTest::newRow("text in an image's clothes") << QByteArray("This is no image.") << Failed::Unsupported;
    QTest::newRow("the head of a PNG") << png({4, 4}, 8, 2, {}).left(20) << Failed::Broken;
    QTest::newRow("a PNG with nothing in it") << png({4, 4}, 8, 2, {}) << Failed::Broken;
    QTest::newRow("a PNG of no size") << png({0, 0}, 8, 2, {}) << Failed::Broken;
    QTest::newRow("65,535 × 65,535 of one bit") << png({65'535, 65'535}, 1, 0, {}) << Failed::TooLarge;
    QTest::newRow("65,535 × 65,535 of sixteen bits") << png({65'535, 65'535}, 16, 6, {}) << Failed::TooLarge;
    QTest::newRow("65,535 × 65,535, line by line") << png({65'535, 65'535}, 8, 2, {}) << Failed::TooLarge;
    QTest::newRow("17,000 × 17,000, interlaced") << png({17'000, 17'000}, 8, 2, {}, 1) << Failed::TooLarge;
    QTest::newRow("a JPEG of 65,500 × 65,500") << jpegOf(scratch, 65'500, 65'500, false) << Failed::TooLarge;
    QTest::newRow("a progressive JPEG that would be kept whole") << jpegOf(scratch, 16'000, 16'000, true) << Failed::TooLarge;
    QTest::newRow("a GIF of 65,535 × 65,535") << gif("\1\2", 65'535, 65'535) << Failed::Broken;
    QTest::newRow("a JPEG without tables") << QByteArray::fromHex("ffd8ffc0000b080010001001011100ffda0008010100003f00ffd9") << Failed::Broken;
}

void TestImages::badOnesSaySo()
{
    QFETCH(QByteArray, bytes);
    QFETCH(media::Failure::Kind, kind);
    const QString file = path(u"bad.png"_s);
    QVERIFY(samples::putBytes(file, bytes));
    for (const QSize &bound : {QSize(), QSize(256, 256)}) {
        const auto loaded = media::loadWithNote(file, bound);
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().kind == kind, qPrintable(QString::number(int(loaded.error().kind)) + loaded.error().message));
        QVERIFY(loaded.error().message.contains(u"bad.png"_s) && loaded.error().message.endsWith(u'.'));
    }
}

void TestImages::whatIsThereOfACutImageIsShown_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"png", "jpeg"})
        QTest::newRow(format) << QByteArray(format);
}

void TestImages::whatIsThereOfACutImageIsShown()
{
    QFETCH(QByteArray, format);
    const QString file = path(u"cut"_s);
    QImage noise(200, 200, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int i = 0; i < 200 * 200; ++i)
        noise.setPixel(i % 200, i / 200, random.generate() | 0xFFC00000);
    QVERIFY(noise.save(file, format.constData()));
    const QByteArray bytes = samples::bytesOf(file);
    QVERIFY(samples::putBytes(file, bytes.left(bytes.size() * 2 / 3)));
    const auto loaded = media::loadWithNote(file);
    QVERIFY(loaded);
    QVERIFY2(loaded->note.contains(u"cut off"_s), qPrintable(loaded->note));
    QCOMPARE(loaded->image.size(), QSize(200, 200));
    QVERIFY(qRed(loaded->image.pixel(100, 20)) > 150);
}

void TestImages::largeOnesAreDecodedSmall_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isSaid"); // that it is not shown in full
    const QByteArray line = '\0' + QByteArray(3 * 12'000, '\x60');
    QTest::newRow("a PNG of more than Qt would decode")
        << png({12'000, 2'850}, 8, 2, line.repeated(2'850)) << QSize(12'000, 2'850) << false;
    QTest::newRow("a JPEG of more than is ever decoded")
        << jpegOf(path(u"scratch"_s), 20'000, 14'000, false) << QSize(20'000, 14'000) << true;
}

void TestImages::largeOnesAreDecodedSmall()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QSize, size);
    QFETCH(bool, isSaid);
    const QString file = path(u"large"_s);
    QVERIFY(samples::putBytes(file, bytes));
    const auto small = media::loadImage(file, {256, 256});
    QVERIFY2(small, small ? "" : qPrintable(small.error().message));
    QCOMPARE(small->width(), 256);
    const auto loaded = media::loadWithNote(file);
    QVERIFY(loaded);
    QCOMPARE(loaded->fullSize, size);
    QCOMPARE(loaded->image.size() == size, !isSaid);
    QCOMPARE(loaded->note.contains(u"smaller"_s), isSaid);
    if (!isSaid)
        QCOMPARE(loaded->image.pixel(loaded->image.width() - 1, loaded->image.height() - 1), qRgb(0x60, 0x60, 0x60));
}

void TestImages::largeWebpIsDecoded()
{
    QImage image(8000, 4300, QImage::Format_RGB32); // 131 MiB
    image.fill(QColor(40, 120, 200));
    const QString file = path(u"large.webp"_s);
    QVERIFY(image.save(file, "webp", 10));
    const auto loaded = media::loadWithNote(file);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    QCOMPARE(loaded->image.size(), image.size());
    const QColor is = loaded->image.pixelColor(7999, 4299);
    QVERIFY2(std::abs(is.red() - 40) < 8 && std::abs(is.green() - 120) < 8 && std::abs(is.blue() - 200) < 8, qPrintable(is.name()));
}

void TestImages::coloursAreThoseOfTheScreen()
{
    QImage wide(4, 4, QImage::Format_RGB32);
    wide.fill(QColor(200, 60, 60));
    wide.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
    const QString file = path(u"wide.png"_s);
    QVERIFY(wide.save(file));
    const auto loaded = media::loadImage(file);
    QVERIFY(loaded);
    const QColor standard = media::inColoursOf(*loaded, {}).pixelColor(1, 1);
    QVERIFY2(standard.red() > 210 && standard.green() < 52, qPrintable(standard.name())); // stronger, said in a smaller space
    const QColor own = media::inColoursOf(*loaded, QColorSpace(QColorSpace::DisplayP3)).pixelColor(1, 1);
    QVERIFY2(std::abs(own.red() - 200) <= 1 && std::abs(own.green() - 60) <= 1, qPrintable(own.name()));
    QImage plain(2, 2, QImage::Format_Grayscale8);
    plain.fill(77);
    QCOMPARE(media::inColoursOf(plain, {}).pixel(0, 0), qRgb(77, 77, 77));
}

void TestImages::animationsGoForthAndBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("GIF") << gif("\1\2\3");
    const QString file = path(u"moving.webp"_s);
    samples::outside(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-y"_s, u"-f"_s, u"lavfi"_s, u"-i"_s,
                                   u"color=black:s=16x16:r=10,format=gbrp,geq=r='255*eq(N,0)':g='255*eq(N,1)':b='255*eq(N,2)'"_s, u"-frames:v"_s, u"3"_s,
                                   u"-c:v"_s, u"libwebp_anim"_s, u"-lossless"_s, u"1"_s, file});
    if (QFile::exists(file))
        QTest::newRow("WebP") << samples::bytesOf(file);
}

void TestImages::animationsGoForthAndBack()
{
    QFETCH(QByteArray, bytes);
    const QString file = path(u"moving"_s);
    QVERIFY(samples::putBytes(file, bytes));
    const auto animation = media::Animation::open(file);
    QVERIFY(animation);
    QCOMPARE(animation->count(), 3);
    for (const int index : {0, 1, 2, 1, 1, 0, 2}) {
        const auto frame = animation->frame(index);
        QVERIFY2(frame, frame ? "" : qPrintable(frame.error().message));
        QCOMPARE(frame->index, index);
        QVERIFY(frame->duration.count() >= 50);
        const QColor is = frame->image.pixelColor(0, 0);
        const std::array shares{is.red(), is.green(), is.blue()};
        QVERIFY2(shares[size_t(index)] > 200 && shares[size_t((index + 1) % 3)] < 60, qPrintable(is.name()));
    }
    const QString still = path(u"still.png"_s);
    QVERIFY(samples::picture().save(still));
    QVERIFY(!media::Animation::open(still));
}

void TestImages::aBrokenAnimationShowsItsBeginning()
{
    const QString file = path(u"broken.gif"_s);
    QByteArray bytes = gif("\1\2\3");
    bytes.replace(bytes.lastIndexOf(',') + 10, 1, "\x0D"); // codes of 13 bits there are none
    QVERIFY(samples::putBytes(file, bytes));
    const auto animation = media::Animation::open(file);
    QVERIFY(animation);
    QVERIFY(animation->frame(1));
    const auto last = animation->frame(2);
    QVERIFY(last || !last.error().message.isEmpty());
    QVERIFY(animation->frame(0));
}

void TestImages::differencesAreMeasured()
{
    QImage a(10, 10, QImage::Format_RGB32);
    a.fill(QColor(100, 100, 100));
    QImage b = a;
    QCOMPARE(media::differenceOf(a, b).most, 0);
    b.setPixel(3, 4, qRgb(110, 100, 70));
    const media::Difference difference = media::differenceOf(a, b, 4);
    QCOMPARE(difference.most, 30);
    QCOMPARE(difference.mean, 40.0 / 300);
    QCOMPARE(difference.part, 0.01);
    QCOMPARE(difference.image.pixel(3, 4), qRgb(40, 0, 120));
    QCOMPARE(media::differenceOf(a, b, 100).image.pixel(3, 4), qRgb(255, 0, 255));
    QCOMPARE(media::differenceOf(a, b.scaled(20, 20)).image.size(), a.size());
    QVERIFY(media::differenceOf(a, {}).image.isNull());
}

QTEST_GUILESS_MAIN(TestImages)
#include "tst_images.moc"
