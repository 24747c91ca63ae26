// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of fal: in the keyring, in the labelled file, for the session, from the environment; and stores that do not do as
// they are asked.

#include "studio/keys/filestore.h"
#include "studio/keys/keys.h"
#include "support/fakekeyring.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using studio::KeyPlace;
using studio::Keys;
using Kind = studio::StoreError::Kind;

static const QByteArray secretKey = "0f9ac2:quite-a-secret-a1b2";

// A profile folder with its settings, a keyring, and the keys of one start of the program after another.
struct Bench
{
    QTemporaryDir folder;
    test::FakeKeyring keyring;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<studio::FileStore> file;
    std::unique_ptr<Keys> keys;

    explicit Bench(const QByteArray &environment = {}) { start(environment); }
    void start(const QByteArray &environment = {}, bool environmentFirst = false, std::chrono::milliseconds patience = {})
    {
        keys.reset();
        settings = std::make_unique<QSettings>(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        file = std::make_unique<studio::FileStore>(folder.path());
        keys = std::make_unique<Keys>(Keys::Parts{.settings = *settings,
                                                  .keyring = keyring,
                                                  .file = *file,
                                                  .environment = environment,
                                                  .environmentFirst = environmentFirst,
                                                  .patience = patience});
    }
    [[nodiscard]] bool add(const QString &name, const QByteArray &key, KeyPlace place)
    {
        QSignalSpy added(keys.get(), &Keys::added);
        QSignalSpy refused(keys.get(), &Keys::refused);
        keys->add(name, key, place);
        return (added.isEmpty() && refused.isEmpty() ? QTest::qWaitFor([&] { return !added.isEmpty() || !refused.isEmpty(); }) : true) && !added.isEmpty();
    }
    [[nodiscard]] bool settled() const
    {
        return QTest::qWaitFor([this] { return keys->state() != Keys::State::Waiting; });
    }
    // Everything in the profile.
    [[nodiscard]] QByteArray written() const
    {
        settings->sync();
        QByteArray all;
        for (const QFileInfo &each : QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile one(each.filePath());
            if (one.open(QIODevice::ReadOnly))
                all += one.readAll();
        }
        return all;
    }
};

class TestKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAndFindsAgain_data();
    void keepsAndFindsAgain();
    void theAdminKey();
    void refusesWithoutTrace_data();
    void refusesWithoutTrace();
    void startsWithTheRightKey_data();
    void startsWithTheRightKey();
    void storeFailsAtStart_data();
    void storeFailsAtStart();
    void requestsWaitForThePerson();
    void lateAnswerOfAnotherKeyDoesNotCount();
    void aKeyThatIsAddedMeanwhileCounts();
    void aKeyThatBecomesTheAdminKeyWhileItIsAskedForIsNotInUse();
    void anEntryThatIsNoKeyIsNotUsed_data();
    void anEntryThatIsNoKeyIsNotUsed();
    void aKeyOfOneSessionLeavesTheChosenOne();
    void theEndingOfAShortKeyIsNotTold();
    void thereAreNotTooMany();
    void removing_data();
    void removing();
    void anotherKeyNeverStepsIn();
    void fileIsLabelledAndPrivate();
    void damagedFileIsLeftAlone();
    void hostileSettings();
};

void TestKeys::keepsAndFindsAgain_data()
{
    QTest::addColumn<KeyPlace>("place");
    QTest::addColumn<bool>("stays");       // over a restart
    QTest::addColumn<bool>("inFiles");     // of the profile
    QTest::newRow("in the keyring") << KeyPlace::Keyring << true << false;
    QTest::newRow("in the labelled file") << KeyPlace::File << true << true;
    QTest::newRow("for this session") << KeyPlace::Session << false << false;
}

void TestKeys::keepsAndFindsAgain()
{
    QFETCH(KeyPlace, place);
    QFETCH(bool, stays);
    QFETCH(bool, inFiles);
    Bench bench;
    QCOMPARE(bench.keys->state(), Keys::State::None);
    QVERIFY(bench.add(u" Work\n key "_s, ' ' + secretKey + '\n', place));
    QCOMPARE(bench.keys->current()->name, u"Work key"_s);
    QCOMPARE(bench.keys->current()->ending, u"a1b2"_s);
    QCOMPARE(bench.keys->source()().secret, secretKey);
    QCOMPARE(bench.written().contains("quite-a-secret"), inFiles);
    const fal::KeySource source = bench.keys->source();
    bench.start();
    QCOMPARE(source().secret, secretKey); // outlives who gave it
    QVERIFY(bench.settled());
    QCOMPARE(bench.keys->source()().secret, stays ? secretKey : QByteArray());
    QCOMPARE(bench.keys->all().size(), stays ? 1U : 0U);
}

void TestKeys::refusesWithoutTrace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<KeyPlace>("place");
    QTest::addColumn<int>("refuses"); // Kind, -1: nothing
    QTest::newRow("no key") << u"A"_s << QByteArray(" \n") << KeyPlace::Keyring << -1;
    QTest::newRow("a sentence instead") << u"A"_s << QByteArray("my key is quite-a-secret") << KeyPlace::Keyring << -1;
    QTest::newRow("a header smuggled in") << u"A"_s << QByteArray("quite-a-secret\r\nX-Evil: 1") << KeyPlace::File << -1;
    QTest::newRow("a novel") << u"A"_s << QByteArray("quite-a-secret").repeated(1000) << KeyPlace::Session << -1;
    QTest::newRow("a name that is taken") << u"FIRST "_s << secretKey << KeyPlace::Session << -1;
    QTest::newRow("no keyring") << u"A"_s << secretKey << KeyPlace::Keyring << int(Kind::Unreachable);
    QTest::newRow("a locked keyring") << u"A"_s << secretKey << KeyPlace::Keyring << int(Kind::Denied);
    QTest::newRow("a keyring that fails") << u"A"_s << secretKey << KeyPlace::Keyring << int(Kind::Failed);
}

void TestKeys::refusesWithoutTrace()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, key);
    QFETCH(KeyPlace, place);
    QFETCH(int, refuses);
    Bench bench;
    QVERIFY(bench.add(u"First"_s, "first-key-of-all", KeyPlace::Keyring));
    if (refuses >= 0)
        bench.keyring.refuses = Kind(refuses);
    QSignalSpy refused(bench.keys.get(), &Keys::refused);
    QVERIFY(!bench.add(name, key, place));
    QCOMPARE(refused.size(), 1);
    QVERIFY(!refused.first().at(1).toString().isEmpty());
    QCOMPARE(bench.keys->all().size(), 1U);
    QCOMPARE(bench.keys->source()().secret, QByteArray("first-key-of-all"));
    QVERIFY(!bench.written().contains("quite-a-secret"));
}

void TestKeys::startsWithTheRightKey_data()
{
    QTest::addColumn<bool>("hasChosen");
    QTest::addColumn<QByteArray>("environment");
    QTest::addColumn<bool>("environmentFirst");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<int>("questions"); // to the keyring
    QTest::newRow("nothing anywhere") << false << QByteArray() << false << QByteArray() << 0;
    QTest::newRow("only the environment") << false << QByteArray("env-key-env-key") << false << QByteArray("env-key-env-key") << 0;
    QTest::newRow("window: what was chosen") << true << QByteArray("env-key-env-key") << false << secretKey << 1;
    QTest::newRow("command line: the environment") << true << QByteArray("env-key-env-key") << true << QByteArray("env-key-env-key") << 0;
    QTest::newRow("command line: what was chosen") << true << QByteArray() << true << secretKey << 1;
}

void TestKeys::startsWithTheRightKey()
{
    QFETCH(bool, hasChosen);
    QFETCH(QByteArray, environment);
    QFETCH(bool, environmentFirst);
    QFETCH(QByteArray, expected);
    Bench bench;
    if (hasChosen)
        QVERIFY(bench.add(u"Work"_s, secretKey, KeyPlace::Keyring));
    bench.keyring.questions = 0;
    bench.start(environment, environmentFirst);
    QVERIFY(bench.settled());
    QCOMPARE(bench.keys->source()().secret, expected);
    QTEST(bench.keyring.questions, "questions");
    QVERIFY(!bench.written().contains("env-key"));
}

void TestKeys::storeFailsAtStart_data()
{
    QTest::addColumn<int>("refuses"); // -1: the entry is gone, -2: no answer
    QTest::newRow("locked") << int(Kind::Denied);
    QTest::newRow("not there") << int(Kind::Unreachable);
    QTest::newRow("the entry was removed by another program") << -1;
    QTest::newRow("no answer") << -2;
}

void TestKeys::storeFailsAtStart()
{
    QFETCH(int, refuses);
    Bench bench;
    QVERIFY(bench.add(u"Work"_s, secretKey, KeyPlace::Keyring));
    const auto kept = bench.keyring.entries;
    if (refuses >= 0)
        bench.keyring.refuses = Kind(refuses);
    else if (refuses == -1)
        bench.keyring.entries.clear();
    else
        bench.keyring.isSilent = true;
    bench.start({}, false, std::chrono::milliseconds(30));
    QCOMPARE(bench.keys->state(), Keys::State::Waiting);
    QVERIFY(bench.keys->source()().isPending);
    QSignalSpy arrived(bench.keys.get(), &Keys::arrived);
    QVERIFY(bench.settled());
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(bench.keys->state(), Keys::State::Failed);
    QVERIFY(!bench.keys->problem().isEmpty());
    QCOMPARE(bench.keys->source()().problem, bench.keys->problem()); // what requests end with
    QCOMPARE(bench.keys->all().size(), 1U);                          // nothing is forgotten
    // It comes back.
    bench.keyring.refuses.reset();
    bench.keyring.isSilent = false;
    bench.keyring.entries = kept;
    bench.keys->choose(bench.keys->current()->id);
    QVERIFY(bench.settled());
    QCOMPARE(bench.keys->source()().secret, secretKey);
}

void TestKeys::requestsWaitForThePerson()
{
    Bench bench;
    QVERIFY(bench.add(u"Work"_s, secretKey, KeyPlace::Keyring));
    bench.keyring.isSilent = true; // a prompt is open
    bench.start();
    QSignalSpy arrived(bench.keys.get(), &Keys::arrived);
    QVERIFY(bench.keys->source()().isPending);
    QVERIFY(bench.keys->source()().isEmpty());
    bench.keyring.answerNow();
    QVERIFY(arrived.wait());
    QCOMPARE(bench.keys->source()().secret, secretKey);
    QVERIFY(!bench.keys->source()().isPending);
}

void TestKeys::lateAnswerOfAnotherKeyDoesNotCount()
{
    Bench bench;
    QVERIFY(bench.add(u"Slow"_s, "slow-key-slow-key", KeyPlace::Keyring));
    QVERIFY(bench.add(u"Quick"_s, secretKey, KeyPlace::Session));
    const QString slow = bench.keys->all().at(0).id;
    const QString quick = bench.keys->all().at(1).id;
    bench.keyring.isSilent = true;
    bench.keys->choose(slow);
    bench.keys->choose(quick);
    bench.keyring.answerNow();
    QCoreApplication::processEvents();
    QCOMPARE(bench.keys->source()().secret, secretKey);
    QCOMPARE(bench.keys->current()->id, quick);
}

void TestKeys::aKeyThatIsAddedMeanwhileCounts()
{
    Bench bench;
    QVERIFY(bench.add(u"Slow"_s, "slow-key-slow-key", KeyPlace::Keyring));
    bench.keyring.isSilent = true;
    bench.start();
    QCOMPARE(bench.keys->state(), Keys::State::Waiting);
    QVERIFY(bench.add(u"Quick"_s, secretKey, KeyPlace::Session));
    bench.keyring.answerNow();
    QCoreApplication::processEvents();
    QCOMPARE(bench.keys->source()().secret, secretKey);
    QCOMPARE(bench.keys->current()->name, u"Quick"_s);
}

void TestKeys::aKeyThatBecomesTheAdminKeyWhileItIsAskedForIsNotInUse()
{
    Bench bench;
    QVERIFY(bench.add(u"Money"_s, secretKey, KeyPlace::Keyring));
    QVERIFY(bench.add(u"Other"_s, "other-key-of-mine", KeyPlace::Keyring));
    const QString id = bench.keys->all().front().id;
    bench.keyring.isSilent = true;
    bench.keys->choose(id);
    bench.keys->setUse(id, studio::KeyUse::Account);
    bench.keyring.answerNow();
    QCoreApplication::processEvents();
    QVERIFY(!bench.keys->current());
    QCOMPARE(bench.keys->state(), Keys::State::None);
    QVERIFY(bench.keys->source()().isEmpty());
    bench.keys->setUse(bench.keys->all().back().id, studio::KeyUse::Account); // there is one at most
    QCOMPARE(bench.keys->admin()->id, id);
    QCOMPARE(bench.keys->all().back().use, studio::KeyUse::Generating);
}

void TestKeys::anEntryThatIsNoKeyIsNotUsed_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a header smuggled in") << QByteArray("quite-a-secret\r\nX-Evil: 1");
}

void TestKeys::anEntryThatIsNoKeyIsNotUsed()
{
    QFETCH(QByteArray, entry);
    Bench bench;
    QVERIFY(bench.add(u"Work"_s, secretKey, KeyPlace::Keyring));
    bench.keyring.entries.begin()->second = entry; // by another program
    bench.start();
    QVERIFY(bench.settled());
    QCOMPARE(bench.keys->state(), Keys::State::Failed);
    QCOMPARE(bench.keys->source()().secret, QByteArray());
    QVERIFY(!bench.keys->problem().isEmpty());
}

void TestKeys::aKeyOfOneSessionLeavesTheChosenOne()
{
    Bench bench;
    QVERIFY(bench.add(u"Work"_s, secretKey, KeyPlace::Keyring));
    QVERIFY(bench.add(u"Today"_s, "key-of-one-day", KeyPlace::Session));
    bench.start();
    QVERIFY(bench.settled());
    QCOMPARE(bench.keys->source()().secret, secretKey);
}

void TestKeys::theEndingOfAShortKeyIsNotTold()
{
    Bench bench;
    QVERIFY(bench.add(u"Short"_s, "short-key", KeyPlace::Session)); // four characters are half of it
    QCOMPARE(bench.keys->current()->ending, QString());
}

void TestKeys::thereAreNotTooMany()
{
    Bench bench;
    for (int i = 0; i < Keys::mostKeys; ++i)
        QVERIFY(bench.add(QString::number(i), secretKey, KeyPlace::Session));
    QVERIFY(!bench.add(u"One more"_s, secretKey, KeyPlace::Session));
    QCOMPARE(int(bench.keys->all().size()), Keys::mostKeys);
}

void TestKeys::removing_data()
{
    QTest::addColumn<KeyPlace>("place");
    QTest::addColumn<int>("refuses");
    QTest::addColumn<bool>("warns");
    QTest::newRow("from the keyring") << KeyPlace::Keyring << -1 << false;
    QTest::newRow("from the file") << KeyPlace::File << -1 << false;
    QTest::newRow("from memory") << KeyPlace::Session << -1 << false;
    QTest::newRow("one that is gone already") << KeyPlace::Keyring << int(Kind::Missing) << false;
    QTest::newRow("from a keyring that is locked") << KeyPlace::Keyring << int(Kind::Denied) << true;
    QTest::newRow("from a keyring that vanished") << KeyPlace::Keyring << int(Kind::Unreachable) << true;
}

void TestKeys::removing()
{
    QFETCH(KeyPlace, place);
    QFETCH(int, refuses);
    QFETCH(bool, warns);
    Bench bench;
    QVERIFY(bench.add(u"Work"_s, secretKey, place));
    if (refuses >= 0)
        bench.keyring.refuses = Kind(refuses);
    QSignalSpy removed(bench.keys.get(), &Keys::removed);
    bench.keys->remove(bench.keys->current()->id);
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(!removed.first().first().toString().isEmpty(), warns);
    QVERIFY(bench.keys->all().empty());
    QVERIFY(bench.keys->source()().isEmpty());
    QVERIFY(refuses >= 0 || bench.keyring.entries.empty());
    QVERIFY(!bench.written().contains("quite-a-secret"));
    bench.start();
    QVERIFY(bench.keys->all().empty());
}

void TestKeys::anotherKeyNeverStepsIn()
{
    Bench bench;
    QVERIFY(bench.add(u"Company"_s, "company-key-company", KeyPlace::Keyring));
    QVERIFY(bench.add(u"Mine"_s, secretKey, KeyPlace::Keyring));
    QSignalSpy removed(bench.keys.get(), &Keys::removed);
    bench.keys->remove(bench.keys->current()->id);
    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(!bench.keys->current());
    QVERIFY(bench.keys->source()().isEmpty());
    bench.start();
    QVERIFY(bench.settled());
    QVERIFY(bench.keys->source()().isEmpty());
    QCOMPARE(bench.keys->all().size(), 1U);
}

void TestKeys::fileIsLabelledAndPrivate()
{
    Bench bench;
    QVERIFY(!QFile::exists(bench.file->path()));
    QVERIFY(bench.add(u"Work"_s, secretKey, KeyPlace::File));
    QVERIFY(bench.file->path().contains("not-encrypted"_L1));
    QFile file(bench.file->path());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(file.permissions() & others));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("NOT encrypted"));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    bench.start();
    QVERIFY(bench.settled());
    QVERIFY(!(file.permissions() & others)); // mended
    QCOMPARE(bench.keys->source()().secret, secretKey);
}

void TestKeys::damagedFileIsLeftAlone()
{
    Bench bench;
    QFile file(bench.file->path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"keys\": {\"a\"");
    file.close();
    QVERIFY(!bench.add(u"Work"_s, secretKey, KeyPlace::File));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{\"keys\": {\"a\""));
}

void TestKeys::hostileSettings()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    {
        QSettings settings(path, QSettings::IniFormat);
        settings.beginWriteArray(u"keys/list"_s, 2000000000);
        const std::pair<QString, QString> rows[]{
            {u"../../etc/passwd"_s, u"A path"_s},        {u"0123456789abcdef"_s, u"<b>One</b>\n\u202eline"_s + QString(500, u'x')},
            {u"0123456789abcdef"_s, u"The same again"_s}, {u"fedcba9876543210"_s, u" \n "_s},
        };
        for (int i = 0; i < int(std::size(rows)); ++i) {
            settings.setArrayIndex(i);
            settings.setValue(u"id"_s, rows[i].first);
            settings.setValue(u"name"_s, rows[i].second);
            settings.setValue(u"ending"_s, u"much too long to be an ending"_s);
        }
        settings.endArray();
        settings.setValue(u"keys/current"_s, u"../../etc/passwd"_s);
    }
    QSettings settings(path, QSettings::IniFormat);
    test::FakeKeyring keyring;
    studio::FileStore file(folder.path());
    const Keys keys({.settings = settings, .keyring = keyring, .file = file, .environment = {}});
    QCOMPARE(keys.all().size(), 1U);
    QCOMPARE(keys.all().front().name.size(), Keys::longestName);
    QVERIFY(!keys.all().front().name.contains(u'\n') && !keys.all().front().name.contains(u'\u202e'));
    QCOMPARE(keys.all().front().ending.size(), 4);
    QCOMPARE(keys.state(), Keys::State::None);
    QCOMPARE(keyring.questions, 0);
}

// Kept apart: found again, asked from its store only when somebody wants to know, never in use.
void TestKeys::theAdminKey()
{
    Bench bench;
    QVERIFY(bench.add(u"Work"_s, secretKey, KeyPlace::Keyring));
    QSignalSpy added(bench.keys.get(), &Keys::added);
    const QByteArray adminKey = "f00d:an-admin-secret-c3d4";
    bench.keys->add(u"Money"_s, adminKey, KeyPlace::Keyring, studio::KeyUse::Account);
    QTRY_COMPARE(added.size(), 1);
    QCOMPARE(bench.keys->current()->name, u"Work"_s);
    bench.start();
    QVERIFY(bench.settled());
    QCOMPARE(bench.keys->source()().secret, secretKey);
    QVERIFY(bench.keys->admin() && bench.keys->admin()->name == u"Money"_s);
    const int questions = bench.keyring.questions;
    QVERIFY(bench.keys->adminSource()().isPending);
    QSignalSpy arrived(bench.keys.get(), &Keys::arrived);
    bench.keys->wantAdmin();
    bench.keys->wantAdmin();
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(bench.keyring.questions, questions + 1);
    QCOMPARE(bench.keys->adminSource()().secret, adminKey);
    const QString id = bench.keys->admin()->id;
    bench.keys->choose(id); // it cannot be
    QCOMPARE(bench.keys->current()->name, u"Work"_s);
    QVERIFY(!bench.written().contains("an-admin-secret"));
    // Not even by a hand in the settings.
    bench.settings->setValue(u"keys/current"_s, id);
    bench.settings->sync();
    bench.start();
    QVERIFY(!bench.keys->current());
    QCOMPARE(bench.keys->source()().secret, QByteArray());
    // A second one is refused.
    QSignalSpy refused(bench.keys.get(), &Keys::refused);
    bench.keys->add(u"More"_s, "beef:another-admin-e5f6", KeyPlace::Session, studio::KeyUse::Account);
    QTRY_COMPARE(refused.size(), 1);
    // The keyring is locked: what asks for money says so.
    bench.keyring.refuses = Kind::Denied;
    bench.keys->wantAdmin();
    QTRY_VERIFY(!bench.keys->adminSource()().problem.isEmpty());
    bench.keyring.refuses.reset();
    QSignalSpy removed(bench.keys.get(), &Keys::removed);
    bench.keys->remove(id);
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(bench.keys->adminSource()(), fal::Credential());
    QVERIFY(!bench.keys->admin());
}

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
