// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Drawings as OpenRaster files: what is written is read, by us and by the unzip and PNG readers of others; and what is no
// drawing is refused with a sentence.

#include "paint/openraster.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <minizip/zip.h>
#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace paint;

namespace {

Document drawn()
{
    Document document({300, 200});
    document.replay({{.color = Qt::red, .size = 30}, {{{20, 30}}, {{250, 160}}}});
    document.addLayer(u"Ebene „zwei“ <&> 日本"_s);
    document.replay({{.tip = Tip::Soft, .color = QColor(0, 0, 255, 180), .size = 60}, {{{200, 30}}, {{100, 160}}}});
    document.setLook(1, {.name = u"Ebene „zwei“ <&> 日本"_s, .opacity = 0.6, .blend = Blend::Multiply});
    document.addLayer(u"hidden"_s);
    document.replay({{.size = 50}, {{{150, 100}}}});
    document.setLook(2, {.name = u"hidden"_s, .isVisible = false, .isLocked = true});
    document.addLayer(u"empty"_s);
    document.setActive(1);
    return document;
}

void writeZip(const QString &path, const QList<std::pair<QByteArray, QByteArray>> &entries)
{
    zipFile zip = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    for (const auto &[name, content] : entries) {
        const zip_fileinfo info{};
        zipOpenNewFileInZip64(zip, name.constData(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, 1, 0);
        zipWriteInFileInZip(zip, content.constData(), unsigned(content.size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
}

} // namespace

class TestOpenRaster : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const Document document = drawn();
        QVERIFY(saveOpenRaster(path(u"a.ora"_s), document));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"a.ora"_s}); // nothing beside it
        const auto read = openOpenRaster(path(u"a.ora"_s));
        QVERIFY2(read, read ? "" : qPrintable(read.error()));
        QCOMPARE(read->size(), document.size());
        QCOMPARE(read->active(), 1);
        QCOMPARE(read->layers().size(), document.layers().size());
        for (size_t i = 0; i < read->layers().size(); ++i) {
            QCOMPARE(read->layers()[i].look.name, document.layers()[i].look.name);
            QVERIFY(read->layers()[i].look == document.layers()[i].look);
            // PNG is not premultiplied: what is half transparent is rounded.
            const QImage was = document.layers()[i].tiles.toImage(document.rect());
            const QImage is = read->layers()[i].tiles.toImage(document.rect());
            for (int y = 0; y < 200; ++y) {
                for (int x = 0; x < 300; ++x) {
                    const QRgb a = was.pixel(x, y);
                    const QRgb b = is.pixel(x, y);
                    QCOMPARE(qAlpha(a), qAlpha(b));
                    if (qAlpha(a) == 255)
                        QCOMPARE(a, b);
                }
            }
        }
        QVERIFY(saveOpenRaster(path(u"a.ora"_s), *read)); // over it
        QVERIFY(openOpenRaster(path(u"a.ora"_s)));
    }

    // As the specification wants it: the type first and not packed, so that it stands at a fixed place in the file.
    void othersReadIt()
    {
        QVERIFY(saveOpenRaster(path(u"b.ora"_s), drawn()));
        QFile file(path(u"b.ora"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(54).mid(30), QByteArray("mimetypeimage/openraster"));
        QProcess python;
        python.start(u"python3"_s, {u"-c"_s,
                                    u"import zipfile,sys\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n"
                                    "import xml.dom.minidom as x\nd=x.parseString(z.read('stack.xml'))\nassert len(d.getElementsByTagName('layer'))==4\n"
                                    "open(sys.argv[2],'wb').write(z.read('mergedimage.png'))"_s,
                                    path(u"b.ora"_s), path(u"merged.png"_s)});
        QVERIFY(python.waitForFinished());
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        QCOMPARE(QImage(path(u"merged.png"_s)).convertToFormat(QImage::Format_RGB32), drawn().flattened());
    }

    void groupsAreTakenApart()
    {
        QByteArray dot;
        {
            QImage image(10, 10, QImage::Format_ARGB32);
            image.fill(Qt::red);
            QBuffer buffer(&dot);
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, "PNG");
        }
        writeZip(path(u"c.ora"_s), {{"mimetype", "image/openraster"},
                                    {"stack.xml", "<image w='100' h='50'><stack><stack x='20' y='5' visibility='hidden'><layer src='d.png' name='in' x='1'/></stack>"
                                                  "<layer src='d.png' name='out' x='95' y='45' opacity='7' composite-op='odd:mode'/></stack></image>"},
                                    {"d.png", dot}});
        const auto read = openOpenRaster(path(u"c.ora"_s));
        QVERIFY2(read, read ? "" : qPrintable(read.error()));
        QCOMPARE(read->layers().size(), 2U);
        QCOMPARE(read->layers()[0].look.name, u"out"_s); // the lowest
        QCOMPARE(read->layers()[0].look.opacity, 1.0);
        QCOMPARE(read->colorAt({97, 47}), QColor(Qt::red)); // cut off at the edge
        QVERIFY(!read->layers()[1].look.isVisible);
        QCOMPARE(read->layers()[1].tiles.pixel({21, 5}), qRgb(255, 0, 0));
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("stack");
        QTest::newRow("nothing") << QByteArray("") << QByteArray();
        QTest::newRow("no zip") << QByteArray(5000, 'x') << QByteArray();
        QTest::newRow("no stack") << QByteArray() << QByteArray();
        QTest::newRow("a stack that is no XML") << QByteArray() << QByteArray("<image w='10' h='10'><stack><layer");
        QTest::newRow("no layer") << QByteArray() << QByteArray("<image w='10' h='10'><stack/></image>");
        QTest::newRow("a layer that is not there") << QByteArray() << QByteArray("<image w='10' h='10'><stack><layer src='nowhere.png'/></stack></image>");
        QTest::newRow("a layer that is no picture") << QByteArray() << QByteArray("<image w='10' h='10'><stack><layer src='stack.xml'/></stack></image>");
        QTest::newRow("no size") << QByteArray() << QByteArray("<image><stack><layer src='stack.xml'/></stack></image>");
        QTest::newRow("far too large") << QByteArray() << QByteArray("<image w='100000' h='100000'><stack><layer src='stack.xml'/></stack></image>");
        QTest::newRow("far too many") << QByteArray() << "<image w='10' h='10'><stack>" + QByteArray("<layer src='a'/>").repeated(1000) + "</stack></image>";
        QTest::newRow("an entity that grows") << QByteArray() << QByteArray("<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><image w='10' h='10' n='&b;'><stack/></image>");
    }
    void badFiles()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QByteArray, stack);
        const QString file = path(u"bad.ora"_s);
        QFile::remove(file);
        if (!content.isNull() && stack.isNull() && qstrcmp(QTest::currentDataTag(), "no stack") != 0) {
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(content);
        } else {
            writeZip(file, stack.isNull() ? QList<std::pair<QByteArray, QByteArray>>{{"mimetype", "image/openraster"}}
                                          : QList<std::pair<QByteArray, QByteArray>>{{"mimetype", "image/openraster"}, {"stack.xml", stack}});
        }
        const auto read = openOpenRaster(file);
        QVERIFY(!read);
        QVERIFY2(read.error().contains(u"bad.ora"_s), qPrintable(read.error()));
    }

    // Cut anywhere, or one byte wrong: a sentence or a drawing, and nothing else.
    void spoiltFilesEndWell()
    {
        QVERIFY(saveOpenRaster(path(u"d.ora"_s), drawn()));
        QFile file(path(u"d.ora"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        int refused = 0;
        for (int i = 0; i < 60; ++i) {
            QByteArray spoilt = whole;
            const qsizetype at = whole.size() * i / 60;
            if (i % 2 == 0)
                spoilt.truncate(at);
            else
                spoilt[at] = char(spoilt[at] ^ 0x55);
            QFile out(path(u"e.ora"_s));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(spoilt);
            out.close();
            refused += openOpenRaster(path(u"e.ora"_s)) ? 0 : 1;
        }
        QVERIFY(refused > 30);
    }

    void whatCannotBeWrittenIsSaidAndTheOldOneStays()
    {
        QVERIFY(!saveOpenRaster(path(u"nowhere/f.ora"_s), drawn()));
        QVERIFY(!openOpenRaster(path(u"nowhere/f.ora"_s)));
        QVERIFY(QDir(m_folder.path()).mkdir(u"folder.ora"_s));
        const auto saved = saveOpenRaster(path(u"folder.ora"_s), drawn());
        QVERIFY(!saved);
        QVERIFY(!QFile::exists(path(u"folder.ora.part"_s)));
    }
};

QTEST_MAIN(TestOpenRaster)
#include "tst_openraster.moc"
