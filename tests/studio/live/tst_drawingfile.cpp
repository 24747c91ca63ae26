// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The drawing on the disk: it survives the program, whatever ends it, and nothing of it is written over.

#include "live/canvas.h"
#include "live/drawingfile.h"

#include "paint/openraster.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using live::Canvas;
using live::DrawingFile;

namespace {
const paint::Stroke stroke{{.color = Qt::red, .size = 40}, {{{100, 100}}, {{300, 300}}}};
}

class DrawingFileTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Canvas> m_canvas;
    std::unique_ptr<DrawingFile> m_file;

    void start(bool keeps = true)
    {
        m_canvas = std::make_unique<Canvas>();
        m_file = std::make_unique<DrawingFile>(*m_canvas);
        if (keeps)
            m_file->keepIn(m_folder->path());
    }
    void end()
    {
        m_file.reset();
        m_canvas.reset();
    }
    [[nodiscard]] QString kept() const { return m_folder->filePath(u"drawing.ora"_s); }
    [[nodiscard]] QImage seen() const { return m_canvas->document().flattened(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start();
    }
    void cleanup()
    {
        end();
        m_folder.reset();
    }

    void itIsKeptByItself()
    {
        m_canvas->replay(stroke);
        const QImage drawn = seen();
        QTRY_VERIFY(QFile::exists(kept())); // the program may be killed from now on
        const auto read = paint::openOpenRaster(kept());
        QVERIFY(read);
        QCOMPARE(read->flattened(), drawn);
    }

    void itIsThereNextTime()
    {
        m_canvas->replay(stroke);
        const QImage drawn = seen();
        end(); // before it was kept by itself
        m_canvas = std::make_unique<Canvas>();
        m_file = std::make_unique<DrawingFile>(*m_canvas);
        QSignalSpy edited(m_canvas.get(), &Canvas::edited);
        m_file->keepIn(m_folder->path());
        QTRY_COMPARE(seen(), drawn);
        QCOMPARE(edited.size(), 0); // or the live page would send it, and a start would cost money
    }

    void whatIsDrawnMeanwhileIsNotReplaced()
    {
        m_canvas->replay(stroke);
        end();
        start();
        m_canvas->replay({{.color = Qt::blue, .size = 90}, {{{400, 100}}}}); // quicker than the disk
        const QImage drawn = seen();
        QSignalSpy changed(m_canvas.get(), &Canvas::historyChanged);
        QVERIFY(!changed.wait(300));
        QCOMPARE(seen(), drawn);
    }

    void aDamagedOneIsSetAside()
    {
        end();
        QFile file(kept());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no drawing");
        file.close();
        m_canvas = std::make_unique<Canvas>();
        m_file = std::make_unique<DrawingFile>(*m_canvas);
        QSignalSpy problem(m_file.get(), &DrawingFile::problem);
        m_file->keepIn(m_folder->path());
        QVERIFY(problem.wait());
        QCOMPARE(QDir(m_folder->path()).entryList({u"drawing.ora.damaged-*"_s}).size(), 1);
        m_canvas->replay(stroke);
        QTRY_VERIFY(paint::openOpenRaster(kept()));
    }

    void aNewOneIsNoLoss()
    {
        m_canvas->replay(stroke);
        const QImage drawn = seen();
        m_file->create({1024, 768});
        QCOMPARE(m_canvas->document().size(), QSize(1024, 768));
        QMenu menu;
        m_file->addActions(menu);
        for (QAction *action : menu.actions()) {
            if (action->text().startsWith(u"Back"_s))
                action->trigger();
        }
        QCOMPARE(seen(), drawn);
    }

    void filesAreOpenedAndSaved_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isExact");
        QTest::newRow("OpenRaster") << u"x.ora"_s << true;
        QTest::newRow("PNG") << u"x.png"_s << true;
        QTest::newRow("JPEG, an ending in capitals") << u"x.JPG"_s << false;
    }
    void filesAreOpenedAndSaved()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isExact);
        m_canvas->replay(stroke);
        const QImage drawn = seen();
        QSignalSpy problem(m_file.get(), &DrawingFile::problem);
        m_file->save(m_folder->filePath(name));
        QTRY_VERIFY(QFile::exists(m_folder->filePath(name)));
        m_file->create({512, 512});
        m_file->open(m_folder->filePath(name));
        QTRY_VERIFY(m_canvas->document().colorAt({200, 200}).red() > 200 && m_canvas->document().colorAt({200, 200}).blue() < 50);
        if (isExact)
            QCOMPARE(seen(), drawn);
        QCOMPARE(problem.count(), 0);
    }

    void whatCannotBeOpenedIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("not there") << u"nowhere.png"_s;
        QTest::newRow("no picture") << u"broken.png"_s;
        QTest::newRow("no drawing") << u"broken.ora"_s;
    }
    void whatCannotBeOpenedIsSaid()
    {
        QFETCH(const QString, name);
        for (const QString &broken : {u"broken.png"_s, u"broken.ora"_s}) {
            QFile file(m_folder->filePath(broken));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("\x89PNG nothing");
        }
        QSignalSpy problem(m_file.get(), &DrawingFile::problem);
        m_file->open(m_folder->filePath(name));
        QVERIFY(problem.wait());
        QVERIFY(problem.first().first().toString().contains(name));
        m_file->save(m_folder->filePath(u"no/such/folder/x.png"_s));
        QVERIFY(problem.wait());
    }

    void picturesComeFromTheClipboardAndByDropping()
    {
        QImage image(60, 40, QImage::Format_ARGB32);
        image.fill(Qt::green);
        QMimeData picture;
        picture.setImageData(image);
        QVERIFY(m_file->insert(picture));
        QCOMPARE(m_canvas->document().colorAt({256, 256}), QColor(Qt::green));
        QVERIFY(image.save(m_folder->filePath(u"ü ß.png"_s)));
        QMimeData file;
        file.setUrls({QUrl(u"https://example.com/x.png"_s), QUrl::fromLocalFile(m_folder->filePath(u"ü ß.png"_s))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_canvas.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_canvas.get(), &drop);
        QTRY_COMPARE(m_canvas->document().layers().size(), 3U);
        QCOMPARE(m_canvas->document().layers().back().look.name, u"ü ß"_s);
        QMimeData text;
        text.setText(u"hello"_s);
        QVERIFY(!m_file->insert(text));
    }
};

QTEST_MAIN(DrawingFileTest)
#include "tst_drawingfile.moc"
