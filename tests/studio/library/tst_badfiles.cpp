// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is not as it should be, taken in together with what is: each has its own sentence, and everything else goes on.

#include "media/samples.h"
#include "studio/library/import.h"
#include "studio/library/shelf.h"

#include <QBuffer>

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace studio;
using shelf::Shelf;

namespace {

QByteArray big32(quint32 number)
{
    return QByteArray().append(char(number >> 24)).append(char(number >> 16)).append(char(number >> 8)).append(char(number));
}

QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    const QByteArray whole = type + content;
    return big32(quint32(content.size())) + whole + big32(quint32(crc32(0, reinterpret_cast<const Bytef *>(whole.constData()), uInt(whole.size()))));
}

// A square PNG of one bit a pixel, all black: small in the file, however large it is.
QByteArray blackPng(int side)
{
    const QByteArray line(1 + (side + 7) / 8, '\0');
    QByteArray packed;
    z_stream stream{};
    deflateInit(&stream, 9);
    packed.resize(qsizetype(deflateBound(&stream, uLong(line.size()) * uLong(side))));
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    for (int y = 0; y < side; ++y) {
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(line.constData()));
        stream.avail_in = uInt(line.size());
        deflate(&stream, y + 1 < side ? Z_NO_FLUSH : Z_FINISH);
    }
    packed.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    const QByteArray head = big32(quint32(side)) + big32(quint32(side)) + QByteArray("\x01\0\0\0\0", 5);
    return "\x89PNG\r\n\x1A\n" + chunk("IHDR", head) + chunk("IDAT", packed) + chunk("IEND", {});
}

QByteArray encoded(const char *format, QSize size = {64, 48})
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    samples::picture(size).save(&buffer, format);
    return bytes;
}

QByteArray clipBytes(int frames)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clip.mp4"_s);
    return samples::clip(path, frames, {.size = {64, 64}, .fps = 10, .withSound = true}) ? samples::bytesOf(path) : QByteArray();
}

// A track with a picture's size and not one picture: no sample in any of its tables.
QByteArray clipWithoutFrames()
{
    QByteArray bytes = clipBytes(3);
    for (const char *table : {"stsz", "stsc", "stco", "stts", "ctts", "stss"}) {
        for (qsizetype at = bytes.indexOf(table); at >= 0; at = bytes.indexOf(table, at + 4))
            bytes.replace(at + (QByteArray(table) == "stsz" ? 12 : 8), 4, QByteArray(4, '\0'));
    }
    return bytes;
}

QByteArray waveWithout(const QByteArray &data)
{
    const auto little = [](quint32 number) {
        return QByteArray().append(char(number)).append(char(number >> 8)).append(char(number >> 16)).append(char(number >> 24));
    };
    const QByteArray format("\x01\0\x01\0\x80\x3E\0\0\0\x7D\0\0\x02\0\x10\0", 16);
    const QByteArray body = "WAVEfmt " + little(16) + format + "data" + little(quint32(data.size())) + data;
    return "RIFF" + little(quint32(body.size())) + body;
}

} // namespace

class TestBadFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachHasItsSentenceAndTheRestGoesOn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("kind"); // it is taken in as; empty: refused
        QTest::addColumn<QString>("says"); // part of the sentence; empty: none
        const auto row = [](const char *what, const QString &name, const QByteArray &content, const QString &kind, const QString &says) {
            QTest::newRow(what) << name << content << kind << says;
        };
        const QString missing = u"a part of it is missing"_s;
        row("no bytes at all", u"a.png"_s, "", {}, u"is empty"_s);
        row("text called a picture", u"a.png"_s, "not found\n", {}, u"holds text"_s);
        row("a page called a picture", u"a.jpg"_s, "<!DOCTYPE html><html><body>404</body></html>", {}, u"holds text"_s);
        row("an answer called a clip", u"a.mp4"_s, R"({"detail": "expired"})", {}, u"holds text"_s);
        row("text called a sound", u"a.mp3"_s, "la la la\n", {}, u"holds text"_s);
        row("text without an ending", u"README"_s, "read me\n", u"text"_s, {});
        row("subtitles", u"a.srt"_s, "1\n00:00:00,000 --> 00:00:01,000\nHello\n", u"text"_s, {});
        row("TypeScript, whose ending is a film's too", u"a.ts"_s, "let a = 1;\n", u"text"_s, {});
        row("a picture called text", u"a.txt"_s, encoded("png"), u"image"_s, u"not what its name says"_s);
        row("a clip called text", u"a.txt"_s, clipBytes(10), u"video"_s, u"not what its name says"_s);
        row("a JPEG called PNG", u"a.png"_s, encoded("jpg"), u"image"_s, {});
        row("a clip called a picture", u"a.png"_s, clipBytes(10), u"video"_s, {});
        row("a picture without an ending", u"picture"_s, encoded("png"), u"image"_s, {});
        const QByteArray jpeg = encoded("jpg", {800, 600});
        row("a JPEG", u"a.jpg"_s, jpeg, u"image"_s, {});
        row("a JPEG that ends early", u"a.jpg"_s, jpeg.left(jpeg.size() / 2), u"image"_s, missing);
        row("a JPEG with something behind it", u"a.jpg"_s, jpeg + QByteArray(900, '\0'), u"image"_s, {});
        row("a PNG that ends early", u"a.png"_s, encoded("png").chopped(20), {}, u"damaged or cut off"_s);
        const QByteArray clip = clipBytes(40);
        row("a clip", u"a.mp4"_s, clip, u"video"_s, {});
        QByteArray endsEarly = clip; // the tables first, as for the web, and then not all of what they name
        const qsizetype tables = clip.indexOf("moov") - 4, data = clip.indexOf("mdat") - 4;
        QVERIFY(tables > 0 && data > 0);
        endsEarly.append(QByteArray("\0\0\x10\0mdat", 8) + QByteArray(30, 'x'));
        row("a clip that ends early", u"a.mp4"_s, endsEarly, u"video"_s, missing);
        row("a clip without its tables", u"a.mp4"_s, clip.left(data + 200 < tables ? data + 200 : tables), {}, u"a.mp4"_s);
        row("a clip without frames", u"a.mp4"_s, clipWithoutFrames(), {}, u"no pictures"_s);
        row("a sound", u"a.wav"_s, waveWithout(QByteArray(32'000, '\1')), u"audio"_s, {});
        row("a sound without samples", u"a.wav"_s, waveWithout({}), {}, u"a.wav"_s);
        row("sides of 65,535 pixels", u"a.png"_s, blackPng(65'535), u"image"_s, {}); // half a gigabyte of bits, shown as too large
        row("noise", u"a.bin"_s, QByteArray("\0\1\2\3\xFF\xFE noise", 12), {}, u"no picture, video"_s);
        const QByteArray png = encoded("png");
        row("a name with a line feed", u"a\nb.png"_s, png, u"image"_s, {});
        row("a name like an option", u"-rf --no.png"_s, png, u"image"_s, {});
        row("a name like markup", u"<img src=x onerror=y>&amp;.png"_s, png, u"image"_s, {});
        row("a name with places to fill", u"%1 %2 %n %L1.png"_s, png, u"image"_s, {});
        row("a name that reads backwards", u"\u202Egnp.a.png"_s, png, u"image"_s, {});
        row("a name of a device", u"CON.png"_s, png, u"image"_s, {});
        row("a name of blanks and dots", u" . .png"_s, png, u"image"_s, {});
        row("a name with everything", u"ä ' \" ; $(x) `y` * ? | 🦊.png"_s, png, u"image"_s, {});
        row("a name as long as there are", QString(251, u'n') + u".png"_s, png, u"image"_s, {});
    }
    void eachHasItsSentenceAndTheRestGoesOn()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, kind);
        QFETCH(QString, says);
        const Shelf shelf;
        const QString from = shelf.folder.filePath(u"camera"_s);
        const QString bad = from + u"/2/"_s + name;
        shelf::picture(from + u"/1.png"_s, 1);
        QVERIFY(QDir().mkpath(from + u"/2"_s) && QDir().mkpath(from + u"/3"_s));
        QVERIFY(samples::putBytes(bad, content));
        shelf::picture(from + u"/3/good.png"_s, 2);
        Import import(*shelf.library, {from + u"/1.png"_s, bad, from + u"/3/good.png"_s});
        QSignalSpy remarked(&import, &Import::remarked);
        QVERIFY(QSignalSpy(&import, &Import::finished).wait(20'000));
        const bool isTaken = !kind.isEmpty();
        QString said;
        for (const auto &list : {import.failed(), import.noted()}) {
            for (const Import::Failed &of : list) {
                QCOMPARE(of.path, bad);
                said += of.message;
            }
        }
        QVERIFY2(import.added().size() == (isTaken ? 3U : 2U), qPrintable(said));
        QCOMPARE(import.failed().size(), isTaken ? 0U : 1U);
        QVERIFY2(says.isEmpty() ? said.isEmpty() : said.contains(says), qPrintable(said));
        QVERIFY2(said.isEmpty() || said.endsWith(u'.'), qPrintable(said));
        QCOMPARE(remarked.count(), isTaken && !says.isEmpty() ? 1 : 0);
        QCOMPARE(samples::bytesOf(bad), content); // whatever it was
        if (!isTaken)
            return;
        const Item item = *shelf.library->item(import.added().at(1));
        QCOMPARE(media::kindName(item.kind), kind);
        QVERIFY(item.path.startsWith(shelf.path() + u'/'));
        QCOMPARE(samples::bytesOf(item.path), content);
    }
};

QTEST_GUILESS_MAIN(TestBadFiles)
#include "tst_badfiles.moc"
