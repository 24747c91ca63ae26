// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "media/besidefile.h"
#include "media/files.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreMadeSafe_data();
    void namesAreMadeSafe();
    void longNamesAreCutBetweenCharacters_data();
    void longNamesAreCutBetweenCharacters();
    void takenNamesAreCounted();
    void writtenFilesAreWhole();
    void copiesNeverOverwrite_data();
    void copiesNeverOverwrite();
    void onlyOneOfManyCopiesGetsTheName();
    void whatCannotBeWrittenSaysWhy_data();
    void whatCannotBeWrittenSaysWhy();
    void aLockedFileIsNotBlamedOnItsFolder();
    void fullDiskIsNamed();
    void failedWriteKeepsTheOldFile();
    void movesNeverOverwriteAndLeaveNoHalves_data();
    void movesNeverOverwriteAndLeaveNoHalves();
    void hashNamesTheContent();
    void kindsHaveNames();
};

void TestFiles::namesAreMadeSafe_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *name, const QString &wanted, const QString &safe) {
        QTest::newRow(name) << wanted << safe;
    };
    row("an ordinary name", u"fox.png"_s, u"fox.png"_s);
    row("nothing", u""_s, u"untitled"_s);
    row("only dots", u"..."_s, u"untitled"_s);
    row("only spaces", u"   "_s, u"untitled"_s);
    row("only separators", u"///"_s, u"untitled"_s);
    row("a way out of the folder", u"../../etc/passwd"_s, u"_.._etc_passwd"_s);
    row("a path of Windows", u"C:\\x\\y.png"_s, u"C_x_y.png"_s);
    row("a hidden file", u".bashrc"_s, u"bashrc"_s);
    row("dots and spaces at the end", u"fox. . "_s, u"fox"_s);
    row("a device of Windows", u"CON"_s, u"_CON"_s);
    row("a device of Windows with an ending", u"nul.png"_s, u"_nul.png"_s);
    row("a serial port", u"Com1.txt"_s, u"_Com1.txt"_s);
    row("no serial port", u"com10.txt"_s, u"com10.txt"_s);
    row("control characters", u"a\u0001b\nc.png"_s, u"a_b_c.png"_s);
    row("a NUL", u"a"_s + QChar(0) + u".png"_s, u"a_.png"_s);
    row("a bidi override that hides the ending", u"photo\u202Egpj.exe"_s, u"photo_gpj.exe"_s);
    row("characters Windows forbids", u"a<b>c:d\"e|f?g*h"_s, u"a_b_c_d_e_f_g_h"_s);
    row("a family of emoji stays one", u"👨‍👩‍👧.png"_s, u"👨‍👩‍👧.png"_s);
    row("other scripts", u"狐狸 שלום.png"_s, u"狐狸 שלום.png"_s);
    row("half a character", QString(QChar(0xD83D)) + u"x"_s, u"x"_s);
    row("a combining accent is composed", u"e\u0301.png"_s, u"\u00E9.png"_s);
}

void TestFiles::namesAreMadeSafe()
{
    QFETCH(QString, wanted);
    QFETCH(QString, safe);
    QCOMPARE(media::safeFileName(wanted), safe);
    QCOMPARE(media::safeFileName(safe), safe);
    QTemporaryDir folder;
    QVERIFY(media::writeFile(folder.filePath(media::safeFileName(wanted)), "x"));
}

void TestFiles::longNamesAreCutBetweenCharacters_data()
{
    QTest::addColumn<QString>("character");
    QTest::newRow("one byte") << u"x"_s;
    QTest::newRow("two bytes") << u"é"_s;
    QTest::newRow("three bytes") << u"狐"_s;
    QTest::newRow("four bytes") << u"🦊"_s;
}

void TestFiles::longNamesAreCutBetweenCharacters()
{
    QFETCH(QString, character);
    const QString name = media::safeFileName(character.repeated(300) + u".png"_s);
    QVERIFY(name.toUtf8().size() <= 180);
    QVERIFY(name.toUtf8().size() > 172);
    QVERIFY(name.endsWith(character + u".png"_s));
    QCOMPARE(QString::fromUtf8(name.toUtf8()), name);
    QTemporaryDir folder;
    QVERIFY(media::writeFile(folder.filePath(name), "x"));
    const QString next = media::freeFileName(folder.path(), character.repeated(300) + u".png"_s);
    QVERIFY(next.endsWith(character + u" (2).png"_s));
    QVERIFY(next.toUtf8().size() <= 180);
}

void TestFiles::takenNamesAreCounted()
{
    QTemporaryDir folder;
    for (const QString &name :
         {u"fox.png"_s, u"fox (2).png"_s, u"fox (3).png"_s, u"fox (4).png"_s}) {
        QCOMPARE(media::freeFileName(folder.path(), u"fox.png"_s), name);
        QVERIFY(media::writeFile(folder.filePath(name), "x"));
    }
    QVERIFY(QFile::link(u"/nowhere"_s, folder.filePath(u"dangling"_s)));
    QCOMPARE(media::freeFileName(folder.path(), u"dangling"_s), u"dangling (2)"_s);
}

void TestFiles::writtenFilesAreWhole()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    for (const QByteArray &content :
         {QByteArray(), QByteArray("one"), QByteArray(5'000'000, 'x')}) {
        QVERIFY(media::writeFile(path, content));
        QVERIFY(samples::bytesOf(path) == content);
        const QString copy = folder.filePath(u"copy"_s);
        QVERIFY(media::copyFile(path, copy));
        QVERIFY(samples::bytesOf(copy) == content);
        QVERIFY(QFile::remove(copy));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a"_s});
}

void TestFiles::copiesNeverOverwrite_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<media::Failure::Kind>("kind");
    using Kind = media::Failure::Kind;
    QTest::newRow("over another file") << u"a"_s << u"b"_s << Kind::Unwritable;
    QTest::newRow("over itself") << u"a"_s << u"a"_s << Kind::Unwritable;
    QTest::newRow("over a folder") << u"a"_s << u"."_s << Kind::Unwritable;
    QTest::newRow("over a link to nowhere") << u"a"_s << u"dangling"_s << Kind::Unwritable;
    QTest::newRow("from nothing") << u"gone"_s << u"c"_s << Kind::NotFound;
    QTest::newRow("from a folder") << u"."_s << u"c"_s << Kind::Unreadable;
    QTest::newRow("below a file") << u"a"_s << u"b/c"_s << Kind::Unwritable;
}

void TestFiles::copiesNeverOverwrite()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(media::Failure::Kind, kind);
    QTemporaryDir folder;
    QVERIFY(samples::putBytes(folder.filePath(u"a"_s), "first"));
    QVERIFY(samples::putBytes(folder.filePath(u"b"_s), "second"));
    QVERIFY(QFile::link(folder.filePath(u"target"_s), folder.filePath(u"dangling"_s)));
    const auto copied = media::copyFile(folder.filePath(from), folder.filePath(to));
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, kind);
    QVERIFY(!copied.error().message.isEmpty());
    QCOMPARE(samples::bytesOf(folder.filePath(u"a"_s)), QByteArray("first"));
    QCOMPARE(samples::bytesOf(folder.filePath(u"b"_s)), QByteArray("second"));
    QVERIFY(!QFile::exists(folder.filePath(u"target"_s)));
}

void TestFiles::onlyOneOfManyCopiesGetsTheName()
{
    QTemporaryDir folder;
    constexpr int count = 16;
    for (int i = 0; i < count; ++i)
        QVERIFY(samples::putBytes(folder.filePath(QString::number(i)), QByteArray::number(i)));
    QThreadPool pool;
    pool.setMaxThreadCount(count);
    std::atomic<int> placed = 0;
    for (int i = 0; i < count; ++i) {
        pool.start([&, i] {
            if (media::copyFile(folder.filePath(QString::number(i)), folder.filePath(u"name"_s)))
                ++placed;
        });
    }
    QVERIFY(pool.waitForDone(60'000));
    QCOMPARE(placed.load(), 1);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), count + 1);
}

void TestFiles::whatCannotBeWrittenSaysWhy_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("below a file") << u"file/x"_s;
    QTest::newRow("in a folder that is not there") << u"gone/x"_s;
    QTest::newRow("over a folder") << u"folder"_s;
    QTest::newRow("over a device") << u"/dev/full"_s;
    QTest::newRow("a name too long for the file system") << QString(300, u'x');
}

void TestFiles::whatCannotBeWrittenSaysWhy()
{
    QFETCH(QString, path);
    QTemporaryDir folder;
    QVERIFY(samples::putBytes(folder.filePath(u"file"_s), "x"));
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    const QString target = QDir(folder.path()).absoluteFilePath(path);
    const auto written = media::writeFile(target, "content");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, media::Failure::Kind::Unwritable);
    QVERIFY(!written.error().message.isEmpty());
    const auto sound = media::writeSound(target, media::SoundFormat::Wav, samples::tone(0.1));
    QVERIFY(!sound);
    QCOMPARE(sound.error().kind, media::Failure::Kind::Unwritable);
}

void TestFiles::aLockedFileIsNotBlamedOnItsFolder()
{
    const QTemporaryDir folder;
    const QString locked = folder.filePath(u"locked.png"_s);
    QVERIFY(samples::putBytes(locked, "picture"));
    const media::Failure file = media::systemFailure(EPERM, locked);
    QVERIFY(file.message.contains(u"locked.png"_s));
    QVERIFY(!file.message.contains(u"folder"_s));
    QCOMPARE(file.kind, media::Failure::Kind::Unwritable);
    QVERIFY(media::systemFailure(EPERM, folder.filePath(u"new.png"_s)).message.contains(u"folder"_s));
    QVERIFY(media::systemFailure(EROFS, locked).message.contains(u"folder"_s)); // all of it is read-only
}

void TestFiles::fullDiskIsNamed()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("there is no /dev/full here");
    QVERIFY(full.write("x") != 1);
    const media::Failure failure = media::fileFailure(full, u"/somewhere/fox.png"_s);
    QCOMPARE(failure.kind, media::Failure::Kind::DiskFull);
    QVERIFY(failure.message.contains(u"fox.png"_s));
}

void TestFiles::failedWriteKeepsTheOldFile()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    QVERIFY(samples::putBytes(path, "old"));
    const QString source = folder.filePath(u"large"_s);
    QVERIFY(samples::putBytes(source, QByteArray(3'000'000, 'x')));
    // Past this size every write fails, as on a disk that fills up half way.
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit small = before;
    small.rlim_cur = 1'000'000;
    std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
    const auto written = media::writeFile(path, QByteArray(3'000'000, 'y'));
    const auto copied = media::copyFile(source, folder.filePath(u"copy"_s));
    const auto sound = media::writeSound(path, media::SoundFormat::Wav, samples::tone(60));
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, SIG_DFL);
    QVERIFY(!written);
    QVERIFY(!copied);
    QVERIFY(!sound);
    QVERIFY(!written.error().message.isEmpty());
    QCOMPARE(samples::bytesOf(path), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             (QStringList{u"a"_s, u"large"_s}));
#else
    QSKIP("file size limits are a matter of Unix");
#endif
}

void TestFiles::movesNeverOverwriteAndLeaveNoHalves_data()
{
    QTest::addColumn<QString>("elsewhere");
    QTest::newRow("within one disk") << QDir::tempPath();
    QTest::newRow("to another disk") << u"/dev/shm"_s;
}

void TestFiles::movesNeverOverwriteAndLeaveNoHalves()
{
#ifdef Q_OS_UNIX
    QFETCH(QString, elsewhere);
    if (!QFileInfo(elsewhere).isWritable())
        QSKIP("there is no other disk here");
    QTemporaryDir here;
    QTemporaryDir there(elsewhere + u"/gesso-XXXXXX"_s);
    const QString from = here.filePath(u"large"_s);
    const QString to = there.filePath(u"moved"_s);
    const QByteArray content(3'000'000, 'x');
    QVERIFY(samples::putBytes(from, content));

    QVERIFY(samples::putBytes(to, "mine"));
    QVERIFY(!media::moveFile(from, to));
    QCOMPARE(samples::bytesOf(to), QByteArray("mine"));
    QVERIFY(QFile::remove(to));

    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit small = before;
    small.rlim_cur = 1'000'000;
    std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
    const auto moved = media::moveFile(from, to);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, SIG_DFL);
    if (!moved) { // only a copy writes, and only the copy can find the disk full
        QCOMPARE(samples::bytesOf(from), content);
        QVERIFY(QDir(there.path()).isEmpty(QDir::Files | QDir::Hidden));
        QVERIFY(media::moveFile(from, to));
    }
    QCOMPARE(samples::bytesOf(to), content);
    QVERIFY(!QFile::exists(from));
    QVERIFY(!media::moveFile(from, there.filePath(u"again"_s)));
#else
    QSKIP("file size limits are a matter of Unix");
#endif
}

void TestFiles::hashNamesTheContent()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    const QByteArray content(3'000'000, 'x');
    QVERIFY(samples::putBytes(path, content));
    const auto hash = media::sha256OfFile(path);
    QVERIFY(hash);
    QCOMPARE(hash->toLatin1(),
             QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    QCOMPARE(media::sha256OfFile(folder.filePath(u"gone"_s)).error().kind,
             media::Failure::Kind::NotFound);
    QVERIFY(!media::sha256OfFile(folder.path()));
}

void TestFiles::kindsHaveNames()
{
    using media::Kind;
    for (const Kind kind : {Kind::Image, Kind::Video, Kind::Audio, Kind::Text, Kind::Model3D,
                            Kind::Archive, Kind::Other})
        QCOMPARE(media::kindFromName(media::kindName(kind)), kind);
    QCOMPARE(media::kindName(Kind::Image), u"image"_s);
    QCOMPARE(media::kindFromName(u"never heard of"_s), Kind::Other);
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
