// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The password at a network proxy: kept in each place, found again, bound to its owner, forgotten; and stores that do not do
// as they are asked.

#include "studio/keys/filestore.h"
#include "studio/keys/proxypassword.h"
#include "support/fakekeyring.h"

#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using studio::KeyPlace;
using studio::ProxyPassword;
using State = ProxyPassword::State;

static const QString secret = u"sëcret-of-mine"_s;
static const ProxyPassword::Owner me{.user = u"me"_s, .host = u"proxy.example"_s, .port = 3128};

// One start of the program after another on a profile.
struct Bench
{
    QTemporaryDir folder;
    test::FakeKeyring keyring;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<studio::FileStore> file;
    std::unique_ptr<ProxyPassword> password;

    Bench() { start(); }
    void start(std::chrono::milliseconds patience = {})
    {
        password.reset();
        settings = std::make_unique<QSettings>(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        file = std::make_unique<studio::FileStore>(folder.path());
        password = std::make_unique<ProxyPassword>(
            ProxyPassword::Parts{.settings = *settings, .keyring = keyring, .file = *file, .patience = patience});
    }
    [[nodiscard]] bool keep(KeyPlace place, const ProxyPassword::Owner &owner = me, const QString &text = secret)
    {
        QSignalSpy kept(password.get(), &ProxyPassword::kept);
        QSignalSpy refused(password.get(), &ProxyPassword::refused);
        password->keep(owner, text, place);
        return QTest::qWaitFor([&] { return !kept.isEmpty() || !refused.isEmpty(); }) && !kept.isEmpty();
    }
    [[nodiscard]] bool settled() const
    {
        return QTest::qWaitFor([this] { return password->state() != State::Waiting; });
    }
    // Everything in the profile but the labelled file.
    [[nodiscard]] QByteArray written() const
    {
        settings->sync();
        QByteArray all;
        for (const QFileInfo &each : QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile one(each.filePath());
            if (each.filePath() != file->path() && one.open(QIODevice::ReadOnly))
                all += one.readAll();
        }
        return all;
    }
};

class TestProxyPassword final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptAndFoundAgain_data()
    {
        QTest::addColumn<KeyPlace>("place");
        QTest::addColumn<bool>("survives");
        QTest::newRow("keyring") << KeyPlace::Keyring << true;
        QTest::newRow("file") << KeyPlace::File << true;
        QTest::newRow("session") << KeyPlace::Session << false;
    }
    void keptAndFoundAgain()
    {
        QFETCH(const KeyPlace, place);
        QFETCH(const bool, survives);
        Bench bench;
        QVERIFY(bench.keep(place));
        const fal::ProxyLogin login = bench.password->loginOf(u"me"_s);
        QCOMPARE(login, (fal::ProxyLogin{.host = me.host, .port = me.port, .user = me.user, .password = secret}));
        QVERIFY(!bench.written().contains("cret-of-mine"));
        QCOMPARE(QFile::exists(bench.file->path()), place == KeyPlace::File); // there and nowhere else
        QCOMPARE(bench.keyring.entries.size(), place == KeyPlace::Keyring ? 1U : 0U);
        bench.start();
        if (survives)
            QVERIFY(bench.password->loginOf(u"me"_s).isPending); // requests wait for it
        QVERIFY(bench.settled());
        QCOMPARE(int(bench.password->state()), int(survives ? State::Ready : State::None));
        QCOMPARE(bench.password->loginOf(u"me"_s), survives ? login : fal::ProxyLogin());
        QCOMPARE(int(bench.password->place()), int(survives ? place : KeyPlace::Keyring));
    }

    void belongsToOneName()
    {
        Bench bench;
        QVERIFY(bench.keep(KeyPlace::Keyring));
        for (const QString &other : {u"somebody"_s, u"Me"_s, QString()})
            QCOMPARE(bench.password->loginOf(other), fal::ProxyLogin());
    }

    void anotherOneTakesItsPlace()
    {
        Bench bench;
        QVERIFY(bench.keep(KeyPlace::Keyring));
        const ProxyPassword::Owner other{.user = u"me"_s, .host = u"other.example"_s, .port = 8080};
        QVERIFY(bench.keep(KeyPlace::Keyring, other, u"another"_s));
        QCOMPARE(bench.password->owner(), other);
        QCOMPARE(bench.password->loginOf(u"me"_s).password, u"another"_s);
        QTRY_COMPARE(bench.keyring.entries.size(), 1U);
        // One that cannot be kept leaves the one before.
        bench.keyring.refuses = studio::StoreError::Kind::Denied;
        QVERIFY(!bench.keep(KeyPlace::Keyring));
        QCOMPARE(bench.password->owner(), other);
        QVERIFY(!QFile::exists(bench.file->path())); // nothing is done silently
    }

    void removed()
    {
        for (const KeyPlace place : {KeyPlace::Keyring, KeyPlace::File, KeyPlace::Session}) {
            Bench bench;
            QVERIFY(bench.keep(place));
            QSignalSpy gone(bench.password.get(), &ProxyPassword::removed);
            bench.password->remove();
            QTRY_COMPARE(gone.size(), 1);
            QCOMPARE(gone.first().first().toString(), QString());
            QVERIFY(bench.keyring.entries.empty());
            QVERIFY(!QFile::exists(bench.file->path()));
            QCOMPARE(bench.password->loginOf(u"me"_s), fal::ProxyLogin());
            bench.start();
            QCOMPARE(int(bench.password->state()), int(State::None));
        }
    }

    void lockedStore_data()
    {
        QTest::addColumn<bool>("isSilent");
        QTest::newRow("it is locked") << false;
        QTest::newRow("it never answers") << true;
    }
    void lockedStore()
    {
        QFETCH(const bool, isSilent);
        Bench bench;
        QVERIFY(bench.keep(KeyPlace::Keyring));
        bench.keyring.isSilent = isSilent;
        bench.keyring.refuses = studio::StoreError::Kind::Denied;
        bench.start(std::chrono::milliseconds(50));
        QVERIFY(bench.settled());
        QCOMPARE(int(bench.password->state()), int(State::Failed));
        QVERIFY(bench.password->problem().contains("proxy.example"_L1));
        QCOMPARE(bench.password->loginOf(u"me"_s), fal::ProxyLogin());
    }

    void strangeSettings()
    {
        Bench bench;
        for (const QString &id : {u"../../etc"_s, u"0123456789abcdef0"_s, QString()}) {
            bench.settings->setValue(u"connection/proxy_login/id"_s, id);
            bench.settings->setValue(u"connection/proxy_login/user"_s, u"me"_s);
            bench.settings->setValue(u"connection/proxy_login/host"_s, u"proxy.example"_s);
            bench.settings->sync();
            bench.start();
            QCOMPARE(int(bench.password->state()), int(State::None));
        }
        for (const auto &[user, host] : {std::pair(QString(), u"proxy.example"_s), std::pair(u"me"_s, QString())}) {
            bench.settings->setValue(u"connection/proxy_login/id"_s, u"0123456789abcdef"_s);
            bench.settings->setValue(u"connection/proxy_login/user"_s, user);
            bench.settings->setValue(u"connection/proxy_login/host"_s, host);
            bench.settings->sync();
            bench.start();
            QCOMPARE(int(bench.password->state()), int(State::None));
        }
        QCOMPARE(bench.keyring.questions, 0);
    }

    void removedWhateverItsStoreSays_data()
    {
        QTest::addColumn<studio::StoreError::Kind>("refuses");
        QTest::addColumn<bool>("warns");
        QTest::newRow("it is gone already") << studio::StoreError::Kind::Missing << false;
        QTest::newRow("the keyring is locked") << studio::StoreError::Kind::Denied << true;
        QTest::newRow("there is no keyring any more") << studio::StoreError::Kind::Unreachable << true;
    }
    void removedWhateverItsStoreSays()
    {
        QFETCH(const studio::StoreError::Kind, refuses);
        QFETCH(const bool, warns);
        Bench bench;
        QVERIFY(bench.keep(KeyPlace::Keyring));
        bench.keyring.refuses = refuses;
        QSignalSpy gone(bench.password.get(), &ProxyPassword::removed);
        bench.password->remove();
        QTRY_COMPARE(gone.size(), 1);
        QCOMPARE(!gone.front().front().toString().isEmpty(), warns);
        QCOMPARE(bench.password->loginOf(u"me"_s), fal::ProxyLogin());
        bench.start();
        QCOMPARE(int(bench.password->state()), int(State::None));
    }

    // The one before was still being asked for.
    void aLateAnswerDoesNotCount()
    {
        Bench bench;
        QVERIFY(bench.keep(KeyPlace::Keyring));
        bench.keyring.isSilent = true;
        bench.start();
        QCOMPARE(int(bench.password->state()), int(State::Waiting));
        QVERIFY(bench.keep(KeyPlace::Session, me, u"the new one"_s));
        bench.keyring.answerNow();
        QCoreApplication::processEvents();
        QCOMPARE(bench.password->loginOf(u"me"_s).password, u"the new one"_s);
    }

    void problems()
    {
        QVERIFY(ProxyPassword::problemOf(u"me"_s, u"x"_s).isEmpty());
        QVERIFY(!ProxyPassword::problemOf(u" "_s, u"x"_s).isEmpty());
        QVERIFY(!ProxyPassword::problemOf(u"me"_s, QString()).isEmpty());
        QVERIFY(!ProxyPassword::problemOf(u"a:b"_s, u"x"_s).isEmpty());
        QVERIFY(!ProxyPassword::problemOf(u"me"_s, QString(256, u'x')).isEmpty());
        QVERIFY(!ProxyPassword::problemOf(u"me"_s, QString(128, u'ë')).isEmpty()); // bytes count
        QVERIFY(!ProxyPassword::problemOf(QString(256, u'x'), u"x"_s).isEmpty());
    }
};

QTEST_MAIN(TestProxyPassword)
#include "tst_proxypassword.moc"
