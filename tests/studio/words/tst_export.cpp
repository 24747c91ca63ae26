// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Results on their way out of the library: every format, whatever stands in the way, and never at the original's cost.

#include "media/samples.h"
#include "studio/library/exporter.h"
#include "studio/library/transcriptedit.h"
#include "studio/library/transcriptstore.h"

#include "media/probe.h"
#include "media/recipetag.h"

#include <QDir>
#include <QJsonDocument>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace studio;

namespace {

const QByteArray answer = R"({"text":"Hello you","chunks":[{"timestamp":[0,1.5],"text":" Hello"},{"timestamp":[1.5,2],"text":"you"}]})";

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private:
    Item item(const QString &name, media::Kind kind) const
    {
        Item made{.path = m_library.filePath(name), .kind = kind, .created = QDateTime(QDate(2026, 11, 21), QTime(1, 2, 3))};
        made.recipe = Recipe{.endpoint = u"fal-ai/x"_s, .values = {{u"prompt"_s, u"a fox"_s}}, .batch = u"b"_s};
        return made;
    }
    Item fox() const { return item(u"fox.png"_s, media::Kind::Image); }
    Item clip() const { return item(u"clip.mp4"_s, media::Kind::Video); }
    Item talk() const
    {
        Item made = item(u"talk.txt"_s, media::Kind::Text);
        made.output = QJsonDocument::fromJson(answer).object();
        return made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(samples::picture().save(m_library.filePath(u"fox.png"_s)));
        QVERIFY(media::embedRecipe(m_library.filePath(u"fox.png"_s), R"({"endpoint":"fal-ai/x"})"));
        QVERIFY(samples::clip(m_library.filePath(u"clip.mp4"_s), 12, {.size = {64, 48}, .fps = 12, .withSound = true}));
        QVERIFY(media::writeSound(m_library.filePath(u"tone.wav"_s), media::SoundFormat::Wav, samples::tone(0.5)));
        QVERIFY(samples::putBytes(m_library.filePath(u"talk.txt"_s), "Hello you\n"));
        QVERIFY(samples::putBytes(m_library.filePath(u"mesh.glb"_s), "glTF"));
        QVERIFY(samples::putBytes(m_library.filePath(u"broken.png"_s), "no picture"));
    }
    void init()
    {
        m_before.clear();
        for (const QString &name : filesIn(m_library.path()))
            m_before.insert(name, samples::bytesOf(m_library.filePath(name)));
    }
    void cleanup() // the originals are never touched
    {
        for (auto file = m_before.begin(); file != m_before.end(); ++file)
            QVERIFY2(samples::bytesOf(m_library.filePath(file.key())) == file.value(), qPrintable(file.key()));
    }

    void formats_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<media::Kind>("kind");
        QTest::addColumn<ExportOptions>("options");
        QTest::addColumn<QString>("mime");
        using enum media::Kind;
        QTest::newRow("as delivered") << u"fox.png"_s << Image << ExportOptions{} << u"image/png"_s;
        QTest::newRow("JPEG") << u"fox.png"_s << Image << ExportOptions{.imageFormat = u"jpeg"_s} << u"image/jpeg"_s;
        QTest::newRow("WebP") << u"fox.png"_s << Image << ExportOptions{.imageFormat = u"webp"_s} << u"image/webp"_s;
        QTest::newRow("TIFF") << u"fox.png"_s << Image << ExportOptions{.imageFormat = u"tiff"_s} << u"image/tiff"_s;
        QTest::newRow("GIF of a clip") << u"clip.mp4"_s << Video << ExportOptions{.videoFormat = u"gif"_s} << u"image/gif"_s;
        QTest::newRow("WebM of a clip") << u"clip.mp4"_s << Video << ExportOptions{.videoFormat = u"webm"_s} << u"video/webm"_s;
        QTest::newRow("FLAC") << u"tone.wav"_s << Audio << ExportOptions{.soundFormat = u"flac"_s} << u"audio/flac"_s;
        QTest::newRow("what nobody converts") << u"mesh.glb"_s << Model3D << ExportOptions{.imageFormat = u"jpeg"_s, .videoFormat = u"gif"_s} << u"model/gltf-binary"_s;
    }
    void formats()
    {
        QFETCH(const QString, name);
        QFETCH(const media::Kind, kind);
        QFETCH(ExportOptions, options);
        QFETCH(const QString, mime);
        QTemporaryDir folder;
        options.folder = folder.filePath(u"a/b"_s); // which is made
        options.nameTemplate = u"{prompt}"_s;
        Export work({item(name, kind)}, options);
        QVERIFY(QSignalSpy(&work, &Export::finished).wait(20'000));
        QCOMPARE(work.failures(), QStringList());
        QCOMPARE(work.written().size(), 1);
        QCOMPARE(QFileInfo(work.written().front()).completeBaseName(), u"a fox"_s);
        if (mime != u"model/gltf-binary"_s)
            QCOMPARE(media::probe(work.written().front())->mimeType, mime);
    }

    void theEditedTranscriptGoesOut()
    {
        QTemporaryDir folder;
        const auto stored = transcriptOf(talk());
        QVERIFY(stored);
        QVERIFY(keepTranscript(talk().path, stored->original, withText(stored->original, 0, u"Hi"_s)));
        QCOMPARE(transcriptOf(talk())->current.text, u"Hi you"_s); // after a restart too
        Export work({talk()}, {.folder = folder.path(), .nameTemplate = u"t"_s, .transcriptFormat = u"srt"_s});
        QVERIFY(QSignalSpy(&work, &Export::finished).wait());
        QCOMPARE(samples::bytesOf(folder.filePath(u"t.srt"_s)), QByteArray("1\n00:00:00,000 --> 00:00:01,500\nHi\n\n2\n00:00:01,500 --> 00:00:02,000\nyou\n\n"));
        QVERIFY(keepTranscript(talk().path, stored->original, stored->original));
        QVERIFY(!QFile::exists(editedTranscriptOf(talk().path))); // like the original: no file
    }

    void collisions_data()
    {
        QTest::addColumn<Collision>("collision");
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QByteArray>("there"); // of the file that was there
        QTest::newRow("numbered") << Collision::Number << QStringList{u"a fox (2).glb"_s, u"a fox (3).glb"_s, u"a fox.glb"_s} << QByteArray("mine");
        QTest::newRow("skipped") << Collision::Skip << QStringList{u"a fox (2).glb"_s, u"a fox.glb"_s} << QByteArray("mine");
        QTest::newRow("overwritten, but never one of its own") << Collision::Overwrite << QStringList{u"a fox (2).glb"_s, u"a fox.glb"_s} << QByteArray("glTF");
    }
    void collisions()
    {
        QFETCH(const Collision, collision);
        QFETCH(const QStringList, files);
        QFETCH(const QByteArray, there);
        QTemporaryDir folder;
        QVERIFY(samples::putBytes(folder.filePath(u"a fox.glb"_s), "mine"));
        const Item mesh = item(u"mesh.glb"_s, media::Kind::Model3D);
        Export work({mesh, mesh}, {.folder = folder.path(), .nameTemplate = u"{prompt}"_s, .collision = collision});
        QVERIFY(QSignalSpy(&work, &Export::finished).wait());
        QCOMPARE(work.failures(), QStringList());
        QCOMPARE(filesIn(folder.path()), files);
        QCOMPARE(samples::bytesOf(folder.filePath(u"a fox.glb"_s)), there);
    }

    void theOriginalIsNeverOverwritten()
    {
        Export work({fox()}, {.folder = m_library.path(), .nameTemplate = u"{name}"_s, .collision = Collision::Overwrite});
        QVERIFY(QSignalSpy(&work, &Export::finished).wait());
        QCOMPARE(work.failures().size(), 1);
    }

    // Nor is that of another result, which may have the wanted name.
    void anotherOriginalIsNeverOverwritten()
    {
        QTemporaryDir folder;
        const QString other = folder.filePath(u"other.png"_s);
        QVERIFY(samples::putBytes(other, "another original"));
        for (const bool isOriginal : {true, false}) {
            Export work({fox()}, {.folder = folder.path(), .nameTemplate = u"other"_s, .collision = Collision::Overwrite});
            QStringList asked;
            work.setOriginals([&](const QString &path) {
                asked << path;
                return isOriginal;
            });
            QVERIFY(QSignalSpy(&work, &Export::finished).wait());
            QCOMPARE(asked, QStringList{other});
            QCOMPARE(work.failures().size(), isOriginal ? 1 : 0);
            QCOMPARE(samples::bytesOf(other) == "another original", isOriginal);
            QCOMPARE(filesIn(folder.path()), QStringList{u"other.png"_s});
        }
    }

    void whatFailsIsToldAndTheRestGoesOn()
    {
        QTemporaryDir folder;
        Export work({item(u"broken.png"_s, media::Kind::Image), item(u"gone.png"_s, media::Kind::Image), fox()}, {.folder = folder.path(), .nameTemplate = u"{index}"_s, .imageFormat = u"jpeg"_s});
        QVERIFY(QSignalSpy(&work, &Export::finished).wait());
        QCOMPARE(work.failures().size(), 2);
        QVERIFY(work.failures().at(0).startsWith("broken.png: "_L1));
        QCOMPARE(filesIn(folder.path()), QStringList{u"3.jpg"_s});
    }

    void aFolderThatCannotBeWritten_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("a file stands there") << m_library.filePath(u"fox.png"_s);
        QTest::newRow("below a file") << m_library.filePath(u"fox.png/x"_s);
        QTest::newRow("of the system") << u"/proc/gesso"_s;
    }
    void aFolderThatCannotBeWritten()
    {
        QFETCH(const QString, folder);
        for (const bool asZip : {false, true}) {
            Export work({fox()}, {.folder = folder, .asZip = asZip});
            QVERIFY(QSignalSpy(&work, &Export::finished).wait());
            QCOMPARE(work.failures().size(), 1);
            QVERIFY(work.written().isEmpty());
        }
    }

    void aReadOnlyFolder()
    {
        if (::geteuid() == 0)
            QSKIP("nothing is read-only for the administrator");
        QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        Export work({fox()}, {.folder = folder.path()});
        QVERIFY(QSignalSpy(&work, &Export::finished).wait());
        QCOMPARE(work.failures().size(), 1);
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void cancelledInTheMiddleNoHalfFileStays_data()
    {
        QTest::addColumn<ExportOptions>("options");
        QTest::newRow("files") << ExportOptions{.videoFormat = u"webm"_s};
        QTest::newRow("an archive") << ExportOptions{.videoFormat = u"webm"_s, .asZip = true};
    }
    void cancelledInTheMiddleNoHalfFileStays()
    {
        QFETCH(ExportOptions, options);
        QTemporaryDir folder;
        options.folder = folder.path();
        options.nameTemplate = u"{index}"_s;
        Export work({clip(), clip(), clip()}, options);
        connect(&work, &Export::fileBegan, &work, [&work](int number) {
            if (number == 2)
                work.cancel();
        });
        QVERIFY(QSignalSpy(&work, &Export::finished).wait(20'000));
        QCOMPARE(work.failures(), QStringList());
        const QStringList one{u"1.webm"_s, u"1.webm.gesso.json"_s}; // with sound as Opus it cannot hold its recipe
        QCOMPARE(filesIn(folder.path()), options.asZip ? QStringList() : one);
    }

    void anArchiveWithRecipes()
    {
        QTemporaryDir folder;
        Export work({fox(), talk()}, {.folder = folder.path(), .nameTemplate = u"{kind}/{prompt}"_s, .asZip = true});
        QVERIFY(QSignalSpy(&work, &Export::finished).wait());
        QCOMPARE(work.failures(), QStringList());
        QCOMPARE(work.written().size(), 1);
        QCOMPARE(filesIn(folder.path()).size(), 1);
        const QByteArray listed = samples::outside(u"python3"_s, {u"-c"_s, u"import zipfile,sys\nfor i in zipfile.ZipFile(sys.argv[1]).infolist(): print(i.filename)"_s, work.written().front()});
        QCOMPARE(listed, QByteArray("image/a fox.png\nimage/a fox.png.recipe.json\ntext/a fox.txt\ntext/a fox.txt.recipe.json"));
    }

    void aContactSheet_data()
    {
        QTest::addColumn<Sheet>("sheet");
        QTest::addColumn<QStringList>("files");
        QTest::newRow("PNG pages") << Sheet::Png << QStringList{u"Contact sheet 1.png"_s, u"Contact sheet 2.png"_s};
        QTest::newRow("one PDF") << Sheet::Pdf << QStringList{u"Contact sheet.pdf"_s};
    }
    void aContactSheet()
    {
        QFETCH(const Sheet, sheet);
        QFETCH(const QStringList, files);
        QTemporaryDir folder;
        std::vector<Item> items(21, fox());
        items[1] = clip();
        items[2] = item(u"tone.wav"_s, media::Kind::Audio);
        Export work(items, {.folder = folder.path(), .nameTemplate = u"{index}"_s, .sheet = sheet});
        QVERIFY(QSignalSpy(&work, &Export::finished).wait(20'000));
        QCOMPARE(work.failures(), QStringList());
        for (const QString &file : files)
            QVERIFY2(QFile::exists(folder.filePath(file)), qPrintable(file));
        QCOMPARE(work.written().size(), 21 + files.size());
        if (sheet == Sheet::Png) {
            const QImage page(folder.filePath(files.front()));
            QCOMPARE(page.size(), QSize(1240, 1754));
            QCOMPARE(page.pixelColor(100, 160), QColor(Qt::red)); // the first picture's first quarter
        }
    }

    void aDiskThatIsFull()
    {
        if (::geteuid() != 0)
            QSKIP("only the administrator can make a small disk");
        QTemporaryDir folder;
        if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=16k"_s, u"tmpfs"_s, folder.path()}) != 0)
            QSKIP("no small disk can be made here");
        const auto left = qScopeGuard([&] { QProcess::execute(u"umount"_s, {folder.path()}); });
        for (const ExportOptions &options : {ExportOptions{}, ExportOptions{.videoFormat = u"mp4"_s}, ExportOptions{.asZip = true}}) {
            ExportOptions wanted = options;
            wanted.folder = folder.path();
            Export work({item(u"tone.wav"_s, media::Kind::Audio), clip()}, wanted);
            QVERIFY(QSignalSpy(&work, &Export::finished).wait(20'000));
            QVERIFY(!work.failures().isEmpty());
            for (const QString &file : filesIn(folder.path()))
                QVERIFY2(QFile::remove(folder.filePath(file)) && !file.startsWith(u'.'), qPrintable(file));
        }
    }

private:
    QTemporaryDir m_library;
    QHash<QString, QByteArray> m_before;
};

QTEST_MAIN(TestExport)
#include "tst_export.moc"
