// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures out of buffers that another program filled: as they should be, and as they should not.

#include "live/castimage.h"

#include <QTest>

#include <limits>

using live::castImage;
using live::CastBuffer;
using live::CastPixels;

namespace {

// Pixel (x, y) has red x, green y, blue 200, and a fourth byte of no meaning; what lies between the lines is 0xEE.
QByteArray filled(const CastBuffer &buffer, qsizetype room)
{
    QByteArray bytes(room, char(0xEE));
    const qsizetype stride = buffer.stride == 0 ? buffer.size.width() * 4 : buffer.stride;
    for (int y = 0; y < buffer.size.height(); ++y) {
        for (int x = 0; x < buffer.size.width(); ++x) {
            const qsizetype at = buffer.offset + y * stride + x * 4;
            if (at + 4 > room)
                continue;
            const bool isBlue = buffer.pixels == CastPixels::BlueFirst;
            bytes[at] = char(isBlue ? 200 : x);
            bytes[at + 1] = char(y);
            bytes[at + 2] = char(isBlue ? x : 200);
            bytes[at + 3] = char(x * 16);
        }
    }
    return bytes;
}

} // namespace

Q_DECLARE_METATYPE(live::CastBuffer)
Q_DECLARE_METATYPE(live::CastPixels)

class TestCastImage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholePictureIsTaken_data()
    {
        QTest::addColumn<CastPixels>("pixels");
        QTest::addColumn<uint>("offset");
        QTest::addColumn<int>("stride");
        QTest::addColumn<uint>("filled");
        QTest::addColumn<QRect>("crop");
        QTest::addColumn<QRect>("part"); // that is expected
        const QRect all(0, 0, 10, 6);
        QTest::newRow("blue first") << CastPixels::BlueFirst << 0U << 40 << 240U << QRect() << all;
        QTest::newRow("red first") << CastPixels::RedFirst << 0U << 40 << 240U << QRect() << all;
        QTest::newRow("stride is not said") << CastPixels::BlueFirst << 0U << 0 << 240U << QRect() << all;
        QTest::newRow("lines with gaps") << CastPixels::RedFirst << 0U << 64 << 384U << QRect() << all;
        QTest::newRow("ends with its last pixel") << CastPixels::BlueFirst << 0U << 64 << 360U << QRect() << all;
        QTest::newRow("begins later") << CastPixels::BlueFirst << 24U << 40 << 240U << QRect() << all;
        QTest::newRow("says to be filled with more than it has") << CastPixels::BlueFirst << 0U << 40 << 4'000'000'000U << QRect() << all;
        QTest::newRow("a part") << CastPixels::RedFirst << 0U << 64 << 384U << QRect(2, 1, 5, 3) << QRect(2, 1, 5, 3);
        QTest::newRow("a part that reaches out") << CastPixels::BlueFirst << 0U << 40 << 240U << QRect(-3, 4, 900, 900) << QRect(0, 4, 10, 2);
    }
    void aWholePictureIsTaken()
    {
        QFETCH(const CastPixels, pixels);
        QFETCH(const uint, offset);
        QFETCH(const int, stride);
        QFETCH(const uint, filled);
        QFETCH(const QRect, crop);
        QFETCH(const QRect, part);
        CastBuffer buffer{.offset = offset, .filled = filled, .stride = stride, .size = {10, 6}, .pixels = pixels, .corner = crop.topLeft(), .part = crop.size()};
        QByteArray bytes = ::filled(buffer, offset + std::min<qsizetype>(filled, 6 * qsizetype(stride == 0 ? 40 : stride)));
        buffer.bytes = reinterpret_cast<const uchar *>(bytes.constData());
        buffer.room = quint32(bytes.size());
        const QImage image = castImage(buffer);
        bytes.fill(0); // the memory goes back
        QCOMPARE(image.size(), part.size());
        for (int y = 0; y < part.height(); ++y) {
            for (int x = 0; x < part.width(); ++x)
                QCOMPARE(image.pixel(x, y), qRgb(part.x() + x, part.y() + y, 200));
        }
    }

    void whatDoesNotFitIsNoPicture_data()
    {
        constexpr quint32 most = std::numeric_limits<quint32>::max();
        QTest::addColumn<CastBuffer>("buffer"); // over 240 bytes, where it has any
        const auto row = [](const char *name, const CastBuffer &buffer) { QTest::newRow(name) << buffer; };
        static const QByteArray memory(240, char(7));
        const CastBuffer right{.bytes = reinterpret_cast<const uchar *>(memory.constData()), .room = 240, .filled = 240, .stride = 40, .size = {10, 6}};
        const auto with = [right](auto change) {
            CastBuffer buffer = right;
            change(buffer);
            return buffer;
        };
        row("no memory", with([](CastBuffer &b) { b.bytes = nullptr; }));
        row("no size", with([](CastBuffer &b) { b.size = {}; }));
        row("size below zero", with([](CastBuffer &b) { b.size = {-10, 6}; }));
        row("larger than a screen", with([](CastBuffer &b) { b.size = {16'385, 1}; b.stride = 0; b.room = b.filled = most; }));
        row("nothing filled in", with([](CastBuffer &b) { b.filled = 0; }));
        row("cut by a pixel", with([](CastBuffer &b) { b.filled = 239; }));
        row("cut by a line", with([](CastBuffer &b) { b.filled = 200; }));
        row("more lines than there are", with([](CastBuffer &b) { b.size = {10, 7}; b.filled = most; }));
        row("wider than its lines", with([](CastBuffer &b) { b.size = {11, 5}; }));
        row("lines longer than the memory", with([](CastBuffer &b) { b.stride = 44; b.filled = most; }));
        row("stride below zero", with([](CastBuffer &b) { b.stride = -40; }));
        row("stride as large as can be", with([](CastBuffer &b) { b.stride = std::numeric_limits<qint32>::max(); b.filled = most; }));
        row("begins behind the memory", with([](CastBuffer &b) { b.offset = 241; b.filled = most; }));
        row("begins so that it does not fit", with([](CastBuffer &b) { b.offset = 1; }));
        row("begins as late as can be", with([](CastBuffer &b) { b.offset = most; b.filled = most; }));
        row("a part outside", with([](CastBuffer &b) { b.corner = {10, 0}; b.part = {5, 5}; }));
        row("a part before the beginning", with([](CastBuffer &b) { b.corner = {-5, 0}; b.part = {5, 5}; }));
        row("a part that begins as late as can be", with([](CastBuffer &b) { b.corner = {std::numeric_limits<int>::max(), 0}; b.part = {1, 1}; }));
    }
    void whatDoesNotFitIsNoPicture()
    {
        QFETCH(const CastBuffer, buffer);
        QVERIFY(castImage(buffer).isNull());
    }
};

QTEST_GUILESS_MAIN(TestCastImage)
#include "tst_castimage.moc"
