// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/live/frameimage.h"
#include "studio/live/framerecord.h"
#include "studio/live/framestore.h"
#include "studio/live/wire.h"

#include <QBuffer>
#include <QDir>
#include <QProcess>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using studio::FrameLimits;
using studio::FrameShelf;
using studio::LiveFrame;
using Time = std::chrono::milliseconds;
using Moments = QList<int>; // milliseconds

namespace {

constexpr qint64 kib = 1024;

LiveFrame frameOf(qsizetype bytes, int number = 0)
{
    LiveFrame frame{.bytes = QByteArray(bytes, char('a' + number % 26)), .contentType = u"image/jpeg"_s, .sequence = quint64(number)};
    frame.recipe.endpoint = u"fal-ai/flux-2/klein/realtime"_s;
    return frame;
}

Moments momentsOf(const std::deque<studio::ShelvedFrame> &frames)
{
    Moments moments;
    for (const studio::ShelvedFrame &frame : frames)
        moments << int(frame.at.count());
    return moments;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

qint64 bytesIn(const QString &folder)
{
    qint64 sum = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden))
        sum += file.size();
    return sum;
}

QByteArray pictureBytes(const char *format, const QSize &size = {96, 64})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace

class FrameShelfTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void whatIsThereOverTime_data();
    void whatIsThereOverTime();
    void aFrameComesBackAsItWas_data();
    void aFrameComesBackAsItWas();
    void theDiskIsNeverFullerThanAllowed();
    void leftoversOfACrashGo();
    void nothingIsLeftAtTheEnd();
    void fullDiskMakesItShorter();
    void aDiskWithLittleLeftIsLeftAlone();
    void aFolderThatCannotBeWrittenIsASentence();
    void damageIsSeen_data();
    void damageIsSeen();
    void hostileBytesAreNoPicture_data();
    void hostileBytesAreNoPicture();
    void hostileRecordsAreNoFrame_data();
    void hostileRecordsAreNoFrame();
    void theStoreWritesInTheBackground();
    void theStoreFindsFrames();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"live"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FrameShelfTest::whatIsThereOverTime_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("most"); // frames that fit
    QTest::addColumn<Moments>("put");
    QTest::addColumn<Moments>("there");
    QTest::addColumn<int>("shortness");
    const auto is = [](FrameShelf::Shortness shortness) { return int(shortness); };
    const int none = is(FrameShelf::Shortness::None);
    QTest::newRow("nothing") << 1000 << 100 << Moments{} << Moments{} << none;
    QTest::newRow("all are young") << 1000 << 100 << Moments{0, 100, 1000} << Moments{0, 100, 1000} << none;
    QTest::newRow("the oldest goes when it is too old") << 1000 << 100 << Moments{0, 100, 1001} << Moments{100, 1001} << none;
    QTest::newRow("after a pause all but the new one go") << 1000 << 100 << Moments{0, 100, 200, 9000} << Moments{9000} << none;
    QTest::newRow("two in one moment are two") << 1000 << 100 << Moments{5, 5} << Moments{5, 5} << none;
    // Parts of a quarter: two frames each.
    QTest::newRow("too much: a part goes from the old end") << 1000 << 8 << Moments{1, 2, 3, 4, 5, 6, 7, 8, 9}
                                                            << Moments{3, 4, 5, 6, 7, 8, 9} << is(FrameShelf::Shortness::Limit);
    QTest::newRow("too much for a while, then too old") << 10 << 8 << Moments{1, 2, 3, 4, 5, 6, 7, 8, 9, 18, 19}
                                                        << Moments{9, 18, 19} << none;
    QTest::newRow("each larger than a part") << 1000 << 2 << Moments{1, 2, 3} << Moments{2, 3} << is(FrameShelf::Shortness::Limit);
}

void FrameShelfTest::whatIsThereOverTime()
{
    QFETCH(int, length);
    QFETCH(int, most);
    QFETCH(Moments, put);
    QFETCH(Moments, there);
    QFETCH(int, shortness);
    const qint64 bytes = most * studio::frameRecord(frameOf(kib, 60'000)).size(); // none is larger
    FrameShelf shelf(folder(), {.length = Time(length), .bytes = bytes, .part = 100 * kib, .spare = 0});
    for (const int at : put) {
        const auto done = shelf.put(frameOf(kib, at), Time(at));
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QVERIFY(shelf.bytes() <= bytes);
        QCOMPARE(bytesIn(folder()), shelf.bytes());
    }
    QCOMPARE(momentsOf(shelf.frames()), there);
    QCOMPARE(int(shelf.shortness()), shortness);
    for (const studio::ShelvedFrame &frame : shelf.frames()) {
        const auto read = FrameShelf::read(folder(), frame);
        QVERIFY(read);
        QCOMPARE(read->sequence, quint64(frame.at.count()));
    }
}

void FrameShelfTest::aFrameComesBackAsItWas_data()
{
    QTest::addColumn<QJsonObject>("values");
    const QString drawing = studio::dataAddress(pictureBytes("JPEG"), u"image/jpeg"_s);
    QTest::newRow("a drawing") << QJsonObject{{u"image_url"_s, drawing}, {u"prompt"_s, u"a fox"_s}};
    QTest::newRow("a list of drawings") << QJsonObject{{u"image_urls"_s, QJsonArray{drawing, drawing}}};
    QTest::newRow("a number that no double holds") << QJsonObject{{u"seed"_s, qint64(9'007'199'254'740'993)}};
    QTest::newRow("all kinds of values") << QJsonObject{{u"a"_s, 0.65}, {u"b"_s, true}, {u"c"_s, QJsonValue::Null}, {u"d"_s, QJsonObject{{u"e"_s, QJsonArray{1, u"x"_s}}}}};
    QTest::newRow("a prompt that looks like an address") << QJsonObject{{u"prompt"_s, u"data:image/png;base64,not really, you know"_s}};
    QTest::newRow("an address with other letters") << QJsonObject{{u"image_url"_s, u"data:image/png;base64,AAAA==="_s}};
}

void FrameShelfTest::aFrameComesBackAsItWas()
{
    QFETCH(QJsonObject, values);
    LiveFrame frame = frameOf(0);
    frame.bytes = pictureBytes("PNG");
    frame.contentType = u"image/png"_s;
    frame.latency = {Time(1), Time(2), Time(3), Time(4)};
    frame.sequence = 77;
    frame.showsLatest = true;
    frame.seed = 9'007'199'254'740'993;
    frame.recipe.values = values;
    frame.recipe.schemaVersion = u"3"_s;
    frame.recipe.created = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    FrameShelf shelf(folder(), {.spare = 0});
    const auto put = shelf.put(frame, 5ms);
    QVERIFY(put);
    const auto read = FrameShelf::read(folder(), *put);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->bytes, frame.bytes); // as delivered
    QCOMPARE(read->contentType, frame.contentType);
    QCOMPARE(read->latency, frame.latency);
    QCOMPARE(read->sequence, frame.sequence);
    QCOMPARE(read->showsLatest, frame.showsLatest);
    QCOMPARE(read->seed, frame.seed);
    QCOMPARE(read->recipe.values, values);
    QCOMPARE(read->recipe, frame.recipe);
}

void FrameShelfTest::theDiskIsNeverFullerThanAllowed()
{
    constexpr qint64 most = 200 * kib;
    FrameShelf shelf(folder(), {.bytes = most, .part = 32 * kib, .spare = 0});
    for (int i = 0; i < 300; ++i) {
        QVERIFY(shelf.put(frameOf((i * 7919) % (20 * kib), i), Time(i)));
        QVERIFY2(bytesIn(folder()) <= most, qPrintable(QString::number(bytesIn(folder()))));
    }
    QVERIFY(bytesIn(folder()) > most / 2); // and what is allowed is used
    const auto huge = shelf.put(frameOf(most, 1), 400ms);
    QVERIFY(!huge && huge.error().kind == media::Failure::Kind::TooLarge);
    QVERIFY(shelf.frames().size() > 5); // nothing went for what never fits
}

void FrameShelfTest::leftoversOfACrashGo()
{
    QVERIFY(QDir().mkpath(folder()));
    for (const QString &name : {u"000001.frames"_s, u"000007.frames"_s, u"notes.txt"_s}) {
        QFile file(folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("what was here before");
    }
    FrameShelf shelf(folder(), {.spare = 0});
    shelf.empty();
    QCOMPARE(filesIn(folder()), QStringList{u"notes.txt"_s}); // what is not ours stays
    const auto put = shelf.put(frameOf(kib), 0ms);
    QVERIFY(put && FrameShelf::read(folder(), *put));
}

void FrameShelfTest::nothingIsLeftAtTheEnd()
{
    {
        FrameShelf shelf(folder(), {.spare = 0});
        QVERIFY(shelf.put(frameOf(kib), 0ms));
        QCOMPARE(filesIn(folder()).size(), 1);
    }
    QCOMPARE(filesIn(folder()), QStringList());
}

void FrameShelfTest::fullDiskMakesItShorter()
{
#ifdef Q_OS_UNIX
    if (::geteuid() != 0)
        QSKIP("only the administrator can make a small disk");
#endif
    QVERIFY(QDir().mkpath(folder()));
    if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=512k"_s, u"tmpfs"_s, folder()}) != 0)
        QSKIP("no small disk can be made here");
    const auto left = qScopeGuard([this] { QProcess::execute(u"umount"_s, {folder()}); });
    FrameShelf shelf(folder(), {.part = 64 * kib, .spare = 0});
    for (int i = 0; i < 60; ++i) { // of which about fifty fit
        const auto put = shelf.put(frameOf(10 * kib, i), Time(i));
        QVERIFY2(put, put ? "" : qPrintable(put.error().message));
        const auto read = FrameShelf::read(folder(), *put);
        QVERIFY(read && read->sequence == quint64(i));
    }
    QCOMPARE(shelf.shortness(), FrameShelf::Shortness::Disk);
    QVERIFY(shelf.frames().size() > 30 && shelf.frames().size() < 60);
    QVERIFY(FrameShelf::read(folder(), shelf.frames().front()));

    // Somebody else takes everything.
    shelf.empty();
    QFile filler(folder() + u"/filler"_s);
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) > 0) {}
    const auto refused = shelf.put(frameOf(10 * kib), 1000ms);
    QVERIFY(!refused && refused.error().kind == media::Failure::Kind::DiskFull);
    QVERIFY(!refused.error().message.isEmpty());
    QCOMPARE(shelf.bytes(), 0);
    filler.close();
    QVERIFY(QFile::remove(filler.fileName()));
    QVERIFY(!shelf.put(frameOf(10 * kib), 1999ms)); // the disk is not asked for every frame
    QVERIFY(shelf.put(frameOf(10 * kib), 2000ms));
    QCOMPARE(momentsOf(shelf.frames()), Moments{2000});
}

void FrameShelfTest::aDiskWithLittleLeftIsLeftAlone()
{
    FrameShelf shelf(folder(), {.spare = std::numeric_limits<qint64>::max()});
    const auto refused = shelf.put(frameOf(kib), 0ms);
    QVERIFY(!refused && refused.error().kind == media::Failure::Kind::DiskFull);
    QCOMPARE(shelf.shortness(), FrameShelf::Shortness::Disk);
    QCOMPARE(filesIn(folder()), QStringList());
}

void FrameShelfTest::aFolderThatCannotBeWrittenIsASentence()
{
    QFile blocked(folder()); // a file where the folder should be: not writable for anybody
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    FrameShelf shelf(folder(), {.spare = 0});
    shelf.empty();
    const auto refused = shelf.put(frameOf(kib), 0ms);
    QVERIFY(!refused && !refused.error().message.isEmpty());
    QVERIFY(shelf.frames().empty());
}

void FrameShelfTest::damageIsSeen_data()
{
    QTest::addColumn<int>("damage");
    QTest::newRow("one byte is another") << 0;
    QTest::newRow("the end is cut off") << 1;
    QTest::newRow("the file is gone") << 2;
    QTest::newRow("a folder stands there") << 3;
}

void FrameShelfTest::damageIsSeen()
{
    QFETCH(int, damage);
    FrameShelf shelf(folder(), {.spare = 0});
    QVERIFY(shelf.put(frameOf(kib, 1), 0ms));
    const auto put = shelf.put(frameOf(kib, 2), 1ms);
    QVERIFY(put);
    QFile file(folder() + u'/' + filesIn(folder()).constFirst());
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (damage == 0) {
        file.seek(put->offset + put->length / 2);
        file.write("?");
    } else if (damage == 1) {
        file.resize(put->offset + put->length - 1);
    }
    file.close();
    if (damage >= 2)
        QVERIFY(file.remove());
    if (damage == 3)
        QVERIFY(QDir().mkpath(file.fileName()));
    const auto read = FrameShelf::read(folder(), *put);
    QVERIFY(!read && !read.error().message.isEmpty());
}

void FrameShelfTest::hostileBytesAreNoPicture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << QByteArray("a text");
    QTest::newRow("a drawing in words") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>");
    QTest::newRow("zeroes") << QByteArray(1 << 16, '\0');
    QTest::newRow("a picture that claims to be huge") // 60,000 pixels each way
        << QByteArray::fromHex("424d36000000000000003600000028000000" "60ea0000" "60ea0000" "01001800000000000000000000000000000000000000000000000000") + QByteArray(1000, 'x');
    QTest::newRow("only the head of a picture") << pictureBytes("PNG").left(40);
}

void FrameShelfTest::hostileBytesAreNoPicture()
{
    QFETCH(QByteArray, bytes);
    LiveFrame frame = frameOf(0);
    frame.bytes = bytes;
    FrameShelf shelf(folder(), {.spare = 0});
    const auto put = shelf.put(frame, 0ms);
    QVERIFY(put);
    const auto read = FrameShelf::read(folder(), *put);
    QVERIFY(read);
    QCOMPARE(read->bytes, bytes); // whatever it is, it is what was delivered
    QVERIFY(!studio::frameImage(read->bytes));
    QVERIFY(!studio::frameImage(read->bytes, {64, 64}));
}

void FrameShelfTest::hostileRecordsAreNoFrame_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("letters") << QByteArray("letters");
    QTest::newRow("an endless list") << QByteArray("\x9f");
    QTest::newRow("lists in lists") << QByteArray(100'000, '\x81');
    QTest::newRow("claims much") << QByteArray::fromHex("5b7fffffffffffffff");
    QTest::newRow("a map of something else") << QCborValue(QCborMap{{u"x"_s, 1}}).toCbor();
    QTest::newRow("a recipe that is none") << QCborValue(QCborMap{{u"bytes"_s, QByteArray("x")}, {u"recipe"_s, 5}}).toCbor();
}

void FrameShelfTest::hostileRecordsAreNoFrame()
{
    QFETCH(QByteArray, record);
    QVERIFY(!studio::frameFromRecord(record));
}

void FrameShelfTest::theStoreWritesInTheBackground()
{
    QVERIFY(QDir().mkpath(folder()));
    QFile left(folder() + u"/000003.frames"_s);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    {
        studio::FrameStore store(folder(), {.length = 1s, .bytes = 100 * kib, .part = {}, .spare = 0});
        for (int i = 0; i < 20; ++i)
            store.add(frameOf(kib, i), Time(i * 100));
        QVERIFY(store.frames().empty());
        QTRY_COMPARE(store.frames().empty() ? 0 : int(store.frames().back().at.count()), 1900);
        QCOMPARE(store.skipped(), 0u);
        QCOMPARE(store.frames().front().at, 900ms);
        QVERIFY(!left.exists());
        const auto read = FrameShelf::read(store.folder(), store.frames().front());
        QVERIFY(read && read->sequence == 9);
        store.clear();
        QTRY_VERIFY(store.frames().empty());
        for (int i = 0; i < 500; ++i) // more than a slow disk takes: skipped, not kept in memory
            store.add(frameOf(kib, i), Time(3000 + i));
        QVERIFY(store.skipped() > 0 || store.frames().size() == 500);
    }
    QCOMPARE(filesIn(folder()), QStringList());
}

void FrameShelfTest::theStoreFindsFrames()
{
    studio::FrameStore store(folder(), {.length = 1s, .spare = 0});
    QCOMPARE(store.indexOf(1), -1);
    for (const int moment : {100, 200, 300, 1250})
        store.add(frameOf(kib), Time(moment));
    QTRY_COMPARE(store.frames().empty() ? 0u : store.frames().back().number, 4u);
    QCOMPARE(momentsOf(store.frames()), (Moments{300, 1250}));
    QCOMPARE(store.indexOf(3), 0);
    QCOMPARE(store.indexOf(4), 1);
    QCOMPARE(store.indexOf(1), 0);  // gone: the oldest that is left
    QCOMPARE(store.indexOf(99), 1);
}

QTEST_GUILESS_MAIN(FrameShelfTest)
#include "tst_frameshelf.moc"
