// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pasting a key, checking it hop by hop, choosing and removing: as a person does it, with a keyring that may not play along.

#include "keys/keyspage.h"
#include "sandbox/server.h"
#include "studio/keys/filestore.h"
#include "support/announcements.h"
#include "support/fakekeyring.h"
#include "support/loginproxy.h"
#include "support/scriptedserver.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QNetworkProxy>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using keys::KeyVerdict;
using Hop = KeyVerdict::Hop;

static const QByteArray goodKey = "0f9ac2:quite-a-secret-a1b2";

class TestKeysPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void failingHopHasAName_data();
    void failingHopHasAName();
    void pastedKeyIsCheckedThenKept_data();
    void pastedKeyIsCheckedThenKept();
    void aKeyThatIsRefusedIsNotKept();
    void aKeyThatCannotBeCheckedIsKeptWhenThePersonSaysSo();
    void withoutKeyringThePersonChooses_data();
    void withoutKeyringThePersonChooses();
    void keyNeverComesBackIntoSight();
    void choosingTestingRemoving();
    void theKeyboardGoesToTheNewKey();
    void theKeyboardStaysNearARemovedKey_data();
    void theKeyboardStaysNearARemovedKey();
    void theKeyboardStaysWhereItWasWhenTheKeysChange();
    void hostileNamesStayPlain();
    void anAdminKeyStandsApart();
    void testingAnAdminKey_data();
    void testingAnAdminKey();
    void thePlaceholderOfTheNameIsWhole();

private:
    [[nodiscard]] static QPushButton *button(const QWidget &in, const QString &text)
    {
        for (QPushButton *each : in.findChildren<QPushButton *>()) {
            if ((each->text() == text || each->accessibleName() == text) && each->isVisible())
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] static QString shown(const QWidget &in)
    {
        QStringList all;
        for (const QLabel *each : in.findChildren<QLabel *>())
            all << each->text();
        for (const QLineEdit *each : in.findChildren<QLineEdit *>())
            all << each->text();
        return all.join(u'\n');
    }
    void paste(const QWidget &in, const QString &name = {})
    {
        const auto lines = in.findChildren<QLineEdit *>();
        for (QLineEdit *line : lines)
            line->setText(line->echoMode() == QLineEdit::Password ? QString::fromLatin1(goodKey) : name);
        QTest::mouseClick(button(in, u"Use key"_s), Qt::LeftButton);
    }

    std::unique_ptr<sandbox::Hosted> m_sandbox; // that knows one key
    [[nodiscard]] fal::Config way() const
    {
        fal::Config config;
        config.baseUrl = m_sandbox->url();
        return config;
    }
};

// The keys of a profile, and a page or an entry on the screen.
struct Shown
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    test::FakeKeyring keyring;
    studio::FileStore file{folder.path()};
    studio::Keys keys{{.settings = settings, .keyring = keyring, .file = file, .environment = {}}};
};

void TestKeysPage::initTestCase()
{
    auto sandbox = sandbox::Hosted::start({.requiredKey = goodKey});
    QVERIFY(sandbox.has_value());
    m_sandbox = *std::move(sandbox);
}

void TestKeysPage::failingHopHasAName_data()
{
    QTest::addColumn<Hop>("hop");
    QTest::newRow("everything is fine") << Hop::Fine;
    QTest::newRow("the key is wrong") << Hop::Key;
    QTest::newRow("the key may not") << Hop::Permission;
    QTest::newRow("nobody listens") << Hop::Connection;
    QTest::newRow("no such name") << Hop::Name;
    QTest::newRow("no such proxy") << Hop::Proxy;
    QTest::newRow("a proxy that wants a login") << Hop::Login;
    QTest::newRow("no TLS there") << Hop::Trust;
    QTest::newRow("a service that is ill") << Hop::Service;
}

void TestKeysPage::failingHopHasAName()
{
    QFETCH(Hop, hop);
    QTcpServer babble; // speaks, but no TLS
    QVERIFY(babble.listen(QHostAddress::LocalHost));
    connect(&babble, &QTcpServer::newConnection, &babble, [&babble] { babble.nextPendingConnection()->write("220 hello\r\n\r\n"); });
    test::ScriptedServer scripted;
    scripted.on("GET", "/*", {{.status = hop == Hop::Permission ? 403 : 500, .body = R"({"detail":"no"})"}});
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 nobody = closed.serverPort();
    closed.close();
    fal::Config config = way();
    if (hop == Hop::Permission || hop == Hop::Service)
        config.baseUrl = scripted.url();
    if (hop == Hop::Connection)
        config.baseUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(nobody));
    if (hop == Hop::Name)
        config.baseUrl = QUrl(u"https://no-such-name.invalid"_s);
    if (hop == Hop::Name)
        config.route = fal::NetworkRoute::Direct;
    if (hop == Hop::Trust)
        config.baseUrl = QUrl(u"https://127.0.0.1:%1"_s.arg(babble.serverPort()));
    if (hop == Hop::Proxy) {
        config.baseUrl = QUrl(u"https://gateway.example"_s);
        config.route = fal::NetworkRoute::Custom;
        config.networkProxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, nobody);
    }
    test::LoginProxy gate(test::LoginProxy::Way::Basic);
    if (hop == Hop::Login) {
        config.baseUrl = QUrl(u"https://gateway.example"_s);
        config.route = fal::NetworkRoute::Custom;
        config.networkProxy = gate.proxy();
    }
    keys::KeyTest test(config, hop == Hop::Key ? QByteArray("another:key-of-nobody") : goodKey, nullptr, std::chrono::seconds(5));
    QSignalSpy finished(&test, &keys::KeyTest::finished);
    QVERIFY(finished.wait(20'000));
    const auto verdict = finished.first().first().value<KeyVerdict>();
    QCOMPARE(int(verdict.hop), int(hop));
    QVERIFY(!verdict.sentence.isEmpty());
    QVERIFY(!verdict.sentence.contains("quite-a-secret"_L1) && !verdict.sentence.contains("key-of-nobody"_L1));
}

void TestKeysPage::pastedKeyIsCheckedThenKept_data()
{
    QTest::addColumn<bool>("forSession");
    QTest::newRow("in the keyring") << false;
    QTest::newRow("for this session") << true;
}

void TestKeysPage::pastedKeyIsCheckedThenKept()
{
    QFETCH(bool, forSession);
    Shown there;
    keys::KeyEntry entry(there.keys, [this] { return way(); }, keys::KeyEntry::Look::WithName);
    entry.show();
    entry.findChild<QCheckBox *>()->setChecked(forSession);
    QSignalSpy kept(&entry, &keys::KeyEntry::kept);
    button(entry, u"Use key"_s)->setFocus();
    paste(entry, u"Work"_s);
    QVERIFY(kept.wait());
    QTRY_VERIFY(qobject_cast<QLineEdit *>(entry.focusWidget())); // back among its fields, the button is off: there is no key in them
    QCOMPARE(there.keys.current()->name, u"Work"_s);
    QCOMPARE(there.keyring.entries.size(), forSession ? 0U : 1U);
    QCOMPARE(there.keys.source()().secret, goodKey);
    QVERIFY(!shown(entry).contains("quite-a-secret"_L1));
}

void TestKeysPage::aKeyThatIsRefusedIsNotKept()
{
    test::ScriptedServer service;
    service.on("GET", "/*", {{.status = 401, .body = R"({"detail":"no"})"}});
    Shown there;
    keys::KeyEntry entry(
        there.keys,
        [&service] {
            fal::Config config;
            config.baseUrl = service.url();
            return config;
        },
        keys::KeyEntry::Look::Short);
    entry.show();
    paste(entry);
    QTRY_VERIFY(shown(entry).contains("(401)"_L1));
    QVERIFY(there.keys.all().empty());
    QCOMPARE(there.keyring.questions, 0);
    QCOMPARE(entry.findChild<QLineEdit *>()->echoMode(), QLineEdit::Password); // it stays there, to be mended
}

void TestKeysPage::aKeyThatCannotBeCheckedIsKeptWhenThePersonSaysSo()
{
    test::ScriptedServer service;
    service.on("GET", "/*", {{.status = 500, .body = R"({"detail":"ill"})"}});
    Shown there;
    keys::KeyEntry entry(
        there.keys,
        [&service] {
            fal::Config config;
            config.baseUrl = service.url();
            return config;
        },
        keys::KeyEntry::Look::Short);
    entry.show();
    paste(entry);
    QTRY_VERIFY(button(entry, u"Keep the key unchecked"_s));
    QCOMPARE(there.keyring.questions, 0);
    QSignalSpy kept(&entry, &keys::KeyEntry::kept);
    QTest::mouseClick(button(entry, u"Keep the key unchecked"_s), Qt::LeftButton);
    QVERIFY(kept.wait());
    QCOMPARE(there.keys.source()().secret, goodKey);
}

void TestKeysPage::withoutKeyringThePersonChooses_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<int>("place"); // -1: none yet
    QTest::newRow("nothing is done silently") << QString() << -1;
    QTest::newRow("session") << u"Only until Gesso is closed"_s << int(studio::KeyPlace::Session);
    QTest::newRow("file") << u"In a file, not encrypted"_s << int(studio::KeyPlace::File);
    QTest::newRow("it is unlocked meanwhile") << u"Try the keyring again"_s << int(studio::KeyPlace::Keyring);
}

void TestKeysPage::withoutKeyringThePersonChooses()
{
    QFETCH(QString, choice);
    QFETCH(int, place);
    Shown there;
    there.keyring.refuses = studio::StoreError::Kind::Unreachable;
    keys::KeyEntry entry(there.keys, [this] { return way(); }, keys::KeyEntry::Look::Short);
    entry.show();
    QSignalSpy refused(&there.keys, &studio::Keys::refused);
    paste(entry);
    QVERIFY(refused.wait());
    QVERIFY(there.keys.all().empty());
    QVERIFY(!QFile::exists(there.file.path()));
    QVERIFY(button(entry, u"In a file, not encrypted"_s));
    if (place < 0)
        return;
    there.keyring.refuses.reset();
    QSignalSpy kept(&entry, &keys::KeyEntry::kept);
    QTest::mouseClick(button(entry, choice), Qt::LeftButton);
    QVERIFY(kept.wait());
    QCOMPARE(int(there.keys.current()->place), place);
}

void TestKeysPage::keyNeverComesBackIntoSight()
{
    Shown there;
    keys::KeysPage page(there.keys, [this] { return way(); });
    page.show();
    QSignalSpy added(&there.keys, &studio::Keys::added);
    paste(page, u"Work"_s);
    QVERIFY(added.wait());
    QTRY_VERIFY(shown(page).contains("a1b2"_L1));
    QVERIFY(!shown(page).contains("quite-a-secret"_L1));
}

void TestKeysPage::choosingTestingRemoving()
{
    Shown there;
    QSignalSpy added(&there.keys, &studio::Keys::added);
    there.keys.add(u"Good"_s, goodKey, studio::KeyPlace::Keyring);
    QVERIFY(added.wait());
    there.keys.add(u"Bad"_s, "another:key-of-nobody", studio::KeyPlace::Keyring);
    QVERIFY(added.wait());
    keys::KeysPage page(there.keys, [this] { return way(); });
    page.show();
    const auto choices = page.findChildren<QRadioButton *>();
    QCOMPARE(choices.size(), 2);
    QVERIFY(choices.at(1)->isChecked());
    QTest::mouseClick(button(page, u"Test Bad"_s), Qt::LeftButton);
    QTRY_VERIFY(shown(page).contains("401"_L1));
    QTest::mouseClick(choices.at(0), Qt::LeftButton, {}, QPoint(8, choices.at(0)->height() / 2));
    QTRY_COMPARE(there.keys.source()().secret, goodKey);
    QTRY_VERIFY(button(page, u"Test Good"_s));
    QTest::mouseClick(button(page, u"Test Good"_s), Qt::LeftButton);
    QTRY_VERIFY(shown(page).contains("The key works"_L1));
    // Asked first; the other one stays.
    QTest::mouseClick(button(page, u"Remove Bad"_s), Qt::LeftButton);
    QCOMPARE(there.keys.all().size(), 2U);
    QTest::mouseClick(button(page, u"Remove"_s), Qt::LeftButton);
    QTRY_COMPARE(there.keys.all().size(), 1U);
    QCOMPARE(there.keys.source()().secret, goodKey);
    QTRY_COMPARE(page.findChildren<QRadioButton *>().size(), 1);
    // The keyring is locked when the key is tested.
    there.keyring.refuses = studio::StoreError::Kind::Denied;
    QTest::mouseClick(button(page, u"Test Good"_s), Qt::LeftButton);
    QTRY_VERIFY(shown(page).contains("locked"_L1));
}

void TestKeysPage::theKeyboardGoesToTheNewKey()
{
    Shown there;
    keys::KeysPage page(there.keys, [this] { return way(); });
    page.show();
    const auto focusName = [&page] { return page.focusWidget() ? page.focusWidget()->accessibleName() : QString(); };
    button(page, u"Use key"_s)->setFocus();
    paste(page, u"Work"_s);
    QTRY_COMPARE(focusName(), u"Work"_s);
    QVERIFY(qobject_cast<QRadioButton *>(page.focusWidget()));
}

void TestKeysPage::theKeyboardStaysNearARemovedKey_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("asked");  // to be removed
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("focused");
    const QStringList three{u"One"_s, u"Two"_s, u"Three"_s};
    QTest::newRow("one between") << three << u"Two"_s << u"Remove"_s << u"Three"_s;
    QTest::newRow("the last, which is in use") << three << u"Three"_s << u"Remove"_s << u"Two"_s;
    QTest::newRow("the only one") << QStringList{u"One"_s} << u"One"_s << u"Remove"_s << u"fal key"_s;
    QTest::newRow("it is kept") << three << u"Two"_s << u"Keep"_s << u"Remove Two"_s;
}
void TestKeysPage::theKeyboardStaysNearARemovedKey()
{
    QFETCH(const QStringList, names);
    QFETCH(const QString, asked);
    QFETCH(const QString, answer);
    Shown there;
    QSignalSpy added(&there.keys, &studio::Keys::added);
    for (const QString &name : names) {
        there.keys.add(name, goodKey + name.toLatin1(), studio::KeyPlace::Session);
        QTRY_COMPARE(added.size(), names.indexOf(name) + 1);
    }
    QWidget window; // the settings have their list beside the pages
    auto *across = new QHBoxLayout(&window);
    across->addWidget(new QListView(&window));
    auto &page = *new keys::KeysPage(there.keys, [this] { return way(); });
    across->addWidget(&page);
    window.show();
    QPushButton *ask = button(page, u"Remove %1"_s.arg(asked));
    ask->setFocus();
    ask->click();
    Announcements heard;
    QPushButton *choice = button(page, answer);
    choice->setFocus();
    choice->click();
    const bool goes = answer == u"Remove"_s;
    QTRY_COMPARE(there.keys.all().size(), std::size_t(names.size() - (goes ? 1 : 0)));
    const auto focusName = [&window] { return window.focusWidget() ? window.focusWidget()->accessibleName() : QString(); };
    QFETCH(const QString, focused);
    QTRY_COMPARE(focusName(), focused);
    QCOMPARE(heard.take(), goes ? QStringList{u"The key was removed."_s} : QStringList());
}

void TestKeysPage::theKeyboardStaysWhereItWasWhenTheKeysChange()
{
    Shown there;
    QSignalSpy added(&there.keys, &studio::Keys::added);
    for (const QString &name : {u"One"_s, u"Two"_s}) {
        there.keys.add(name, goodKey + name.toLatin1(), studio::KeyPlace::Session);
        QVERIFY(added.size() > 0 || added.wait());
        added.clear();
    }
    keys::KeysPage page(there.keys, [this] { return way(); });
    page.show();
    button(page, u"Test One"_s)->setFocus();
    QPointer<QWidget> before = page.focusWidget();
    there.keys.choose(there.keys.all().front().id);
    QTRY_VERIFY(!before); // the rows are new
    QCOMPARE(page.focusWidget()->accessibleName(), u"Test One"_s);
}

void TestKeysPage::hostileNamesStayPlain()
{
    Shown there;
    QSignalSpy added(&there.keys, &studio::Keys::added);
    there.keys.add(u"<img src=x> & <b>Co</b>"_s, goodKey, studio::KeyPlace::Session);
    QVERIFY(added.wait());
    keys::KeysPage page(there.keys, [this] { return way(); });
    page.show();
    QCOMPARE(page.findChild<QRadioButton *>()->text(), u"<img src=x> && <b>Co</b>"_s);
    QTest::mouseClick(button(page, u"Remove <img src=x> & <b>Co</b>"_s), Qt::LeftButton);
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

// The admin key asks at the account's address only, also to be checked, and does not come into use.
void TestKeysPage::anAdminKeyStandsApart()
{
    Shown there;
    QSignalSpy added(&there.keys, &studio::Keys::added);
    there.keys.add(u"Work"_s, "an-ordinary:key-of-mine", studio::KeyPlace::Keyring);
    QVERIFY(added.wait());
    test::ScriptedServer service;
    service.on("GET", "/*", {{.status = 500}});
    service.on("GET", "/api.fal.ai/v1/account/billing", {{.body = R"({"username":"me","credits":{"current_balance":12.5,"currency":"USD"}})"}});
    keys::KeysPage page(there.keys, [&service] {
        fal::Config config;
        config.baseUrl = service.url();
        return config;
    });
    page.show();
    QCheckBox *isAdmin = nullptr;
    for (QCheckBox *box : page.findChildren<QCheckBox *>())
        isAdmin = box->text().startsWith("This is an admin key"_L1) ? box : isAdmin;
    QVERIFY(isAdmin && !isAdmin->isChecked());
    isAdmin->setChecked(true);
    paste(page, u"Money"_s);
    QVERIFY(added.wait());
    QCOMPARE(there.keys.current()->name, u"Work"_s);
    QCOMPARE(there.keys.source()().secret, QByteArray("an-ordinary:key-of-mine"));
    QCOMPARE(there.keys.admin()->name, u"Money"_s);
    QCOMPARE(there.keys.adminSource()().secret, goodKey);
    for (const test::Recorded &request : service.requests())
        QCOMPARE(request.path, QByteArray("/api.fal.ai/v1/account/billing"));
    QVERIFY(!isAdmin->isChecked()); // the next key is an ordinary one
    QTRY_VERIFY(shown(page).contains("never used to generate"_L1));
    QCOMPARE(page.findChildren<QRadioButton *>().size(), 1); // it cannot be chosen
    // It becomes an ordinary one, and the other one the admin key: then none is in use.
    const auto tick = [&page](const QString &name) {
        for (QCheckBox *box : page.findChildren<QCheckBox *>()) {
            if (box->accessibleName() == u"Use %1 only for balance and costs"_s.arg(name) && box->isVisible())
                return QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2)), true;
        }
        return false;
    };
    QVERIFY(!tick(u"Work"_s)); // there is one at most
    QVERIFY(tick(u"Money"_s));
    QTRY_COMPARE(page.findChildren<QRadioButton *>().size(), 2);
    QVERIFY(!there.keys.admin());
    QCOMPARE(there.keys.adminSource()().secret, QByteArray());
    QVERIFY(tick(u"Work"_s));
    QCOMPARE(there.keys.admin()->name, u"Work"_s);
    QVERIFY(!there.keys.current());
    QCOMPARE(there.keys.source()().secret, QByteArray());
}

void TestKeysPage::testingAnAdminKey_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Hop>("hop");
    QTest::newRow("it is one") << 200 << Hop::Fine;
    QTest::newRow("it is an ordinary one") << 403 << Hop::Permission;
    QTest::newRow("it is none at all") << 401 << Hop::Key;
}

void TestKeysPage::testingAnAdminKey()
{
    QFETCH(const int, status);
    QFETCH(const Hop, hop);
    test::ScriptedServer service;
    service.on("GET", "/*", {{.status = status, .body = R"({"username":"me","credits":{"current_balance":1,"currency":"USD"}})"}});
    fal::Config config;
    config.baseUrl = service.url();
    keys::KeyTest test(config, goodKey, nullptr, std::chrono::seconds(5), studio::KeyUse::Account);
    QSignalSpy finished(&test, &keys::KeyTest::finished);
    QVERIFY(finished.wait(10'000));
    const auto verdict = finished.first().first().value<KeyVerdict>();
    QCOMPARE(int(verdict.hop), int(hop));
    QVERIFY(!verdict.sentence.contains("quite-a-secret"_L1));
    QCOMPARE(verdict.sentence.contains("no admin key"_L1), hop == Hop::Permission);
    QCOMPARE(service.requests().size(), 1);
    QCOMPARE(service.requests().first().path, QByteArray("/api.fal.ai/v1/account/billing"));
}

// Longer in other languages, in a window that is not wide.
void TestKeysPage::thePlaceholderOfTheNameIsWhole()
{
    struct Longer : QTranslator
    {
        [[nodiscard]] bool isEmpty() const override { return false; }
        [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
        {
            return qstrcmp(source, "Name, such as Work") == 0 ? u"Name, zum Beispiel für die Arbeit"_s : QString();
        }
    } longer;
    QCoreApplication::installTranslator(&longer);
    Shown shown;
    keys::KeyEntry entry(shown.keys, [this] { return way(); }, keys::KeyEntry::Look::WithName);
    QCoreApplication::removeTranslator(&longer);
    entry.resize(520, 300);
    entry.show();
    const auto lines = entry.findChildren<QLineEdit *>();
    const auto name = std::ranges::find_if(lines, [](const QLineEdit *line) { return line->echoMode() == QLineEdit::Normal; });
    QVERIFY(name != lines.end());
    constexpr int margins = 20; // of the frame and in it
    QVERIFY((*name)->width() >= (*name)->fontMetrics().horizontalAdvance((*name)->placeholderText()) + margins);
}

QTEST_MAIN(TestKeysPage)
#include "tst_keyspage.moc"
