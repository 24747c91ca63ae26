// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The way through the network, the settings as a file, and taking back what was changed.

#include "fal/client.h"
#include "settings/librarymoving.h"
#include "settings/librarypart.h"
#include "settings/network.h"
#include "settings/proxypart.h"
#include "settings/settingsdialog.h"
#include "settings/settingsfile.h"
#include "settings/settingsform.h"
#include "studio/catalog/validate.h"
#include "studio/keys/filestore.h"
#include "studio/keys/proxypassword.h"
#include "studio/library/database.h"
#include "studio/library/library.h"
#include "support/announcements.h"
#include "support/fakekeyring.h"
#include "support/internet.h"
#include "support/loginproxy.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QNetworkProxy>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
namespace key = settings::keys;

// A profile with a password at a proxy.
struct Proxied
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    test::FakeKeyring keyring;
    studio::FileStore file{folder.path()};
    studio::ProxyPassword password{{.settings = settings, .keyring = keyring, .file = file}};

    [[nodiscard]] bool keep(const studio::ProxyPassword::Owner &owner)
    {
        QSignalSpy kept(&password, &studio::ProxyPassword::kept);
        password.keep(owner, u"secret-of-mine"_s, studio::KeyPlace::Keyring);
        return kept.wait();
    }
};

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Chosen, asked about, moved, told.
    void movesTheLibrary()
    {
        const QTemporaryDir folder;
        const auto database = studio::Database::open(folder.filePath(u"gesso.sqlite"_s));
        QVERIFY(database);
        QVERIFY(QDir().mkpath(folder.filePath(u"library/2026/11"_s)));
        QFile file(folder.filePath(u"library/2026/11/fox.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("fox") == 3);
        file.close();
        studio::Library library(**database, folder.filePath(u"library"_s));
        const auto ids = library.add({{.path = file.fileName(), .kind = media::Kind::Text, .bytes = 3, .created = QDateTime::currentDateTimeUtc()}});
        QVERIFY(ids);
        settings::LibraryMoving moving(library, folder.path(), nullptr);
        settings::LibraryPart part(moving, nullptr);
        part.show();
        const auto boxes = [&part] { return part.findChildren<QMessageBox *>(); };

        part.look(folder.filePath(u"library"_s)); // has files: "Gesso" below it, which is inside
        QTRY_VERIFY2(part.said().contains(u"inside of the library"_s), qPrintable(part.said()));
        QVERIFY(boxes().isEmpty());

        part.look(folder.filePath(u"new"_s));
        QTRY_COMPARE(boxes().size(), 1);
        QMessageBox *question = boxes().front();
        QVERIFY2(question->text().contains(folder.filePath(u"new"_s)), qPrintable(question->text()));
        QCOMPARE(question->textFormat(), Qt::PlainText);
        QSignalSpy ended(&moving, &settings::LibraryMoving::ended);
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
        QVERIFY(ended.wait(20'000));
        QVERIFY2(ended.front().front().toBool(), qPrintable(part.said()));
        QCOMPARE(library.folder(), folder.filePath(u"new"_s));
        QVERIFY(QFile::exists(folder.filePath(u"new/2026/11/fox.txt"_s)));
        QVERIFY(!QFile::exists(folder.filePath(u"library"_s)));
        QVERIFY(part.said().contains(folder.filePath(u"new"_s)));
        const auto labels = part.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().endsWith(u"in "_s + folder.filePath(u"new"_s)); }));
        const auto buttons = part.findChildren<QPushButton *>();
        QCOMPARE(std::ranges::count_if(buttons, [](const QPushButton *button) { return button->isVisible() && button->isEnabled(); }), 1);
    }

    void proxyAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("type"); // -1: none
        QTest::addColumn<int>("port");
        QTest::newRow("http") << u"http://proxy.example.com:3128"_s << int(QNetworkProxy::HttpProxy) << 3128;
        QTest::newRow("http without port") << u" http://proxy.example.com/ "_s << int(QNetworkProxy::HttpProxy) << 8080;
        QTest::newRow("socks") << u"socks5://[::1]"_s << int(QNetworkProxy::Socks5Proxy) << 1080;
        QTest::newRow("nothing") << QString() << -1 << 0;
        QTest::newRow("a name alone") << u"proxy.example.com"_s << -1 << 0;
        QTest::newRow("a password would be written down") << u"http://me:secret@proxy.example.com"_s << -1 << 0;
        QTest::newRow("a page") << u"http://proxy.example.com/proxy.pac"_s << -1 << 0;
        QTest::newRow("a query") << u"http://proxy.example.com?user=me"_s << -1 << 0;
        QTest::newRow("a fragment") << u"http://proxy.example.com#me"_s << -1 << 0;
        QTest::newRow("another protocol") << u"ftp://proxy.example.com"_s << -1 << 0;
        QTest::newRow("no such port") << u"http://proxy.example.com:70000"_s << -1 << 0;
    }

    void proxyAddress()
    {
        QFETCH(QString, address);
        QFETCH(int, type);
        const auto proxy = settings::proxyFrom(address);
        QCOMPARE(proxy ? int(proxy->type()) : -1, type);
        if (proxy)
            QTEST(int(proxy->port()), "port");
    }

    void loginsOfAddressesAreNotWrittenDown_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("written");
        QTest::newRow("none") << u"http://proxy.example:3128"_s << u"http://proxy.example:3128"_s;
        QTest::newRow("an @ in the path") << u"https://gateway.example/@team/fal"_s << u"https://gateway.example/@team/fal"_s;
        QTest::newRow("name and password") << u"http://me:secret@proxy.example:3128"_s << u"http://***@proxy.example:3128"_s;
        QTest::newRow("a password alone") << u"socks5://:secret@[::1]:1080"_s << u"socks5://***@[::1]:1080"_s;
        QTest::newRow("no scheme") << u"me:secret@proxy.example:3128"_s << u"***@proxy.example:3128"_s;
        QTest::newRow("a password with slashes") << u"me:se//cret@proxy.example"_s << u"***@proxy.example"_s;
        QTest::newRow("a password with an @") << u"http://me:sec@ret@proxy.example"_s << u"http://***@proxy.example"_s;
        QTest::newRow("a password that no address may have") << u"http://me:sec ret%zz@proxy.example"_s << u"http://***@proxy.example"_s;
    }

    void loginsOfAddressesAreNotWrittenDown()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, written);
        QCOMPARE(settings::withoutLogin(address), written);
        QVERIFY(address == written || !settings::proxyFrom(written)); // nobody goes there without the login
        for (const auto &name : {QString(key::proxy), QString(key::server)})
            QCOMPARE(settings::settingsFile({{name, address}}).contains("ret"), false);
        if (address == written)
            QVERIFY(settings::settingsFile({{key::proxy, address}}).contains("example"));
    }

    void aWrongProxyIsNeverGoneAround()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.setValue(key::route, int(settings::Route::Own));
        settings.setValue(key::proxy, u"nonsense"_s);
        fal::Config config;
        const auto problem = settings::useNetwork(config, settings);
        QVERIFY(problem && problem->key == key::proxy);
        QCOMPARE(int(config.route), int(fal::NetworkRoute::Custom));
        QCOMPARE(config.networkProxy.type(), QNetworkProxy::HttpProxy);
        settings.setValue(key::route, 99);
        fal::Config other;
        QVERIFY(!settings::useNetwork(other, settings));
        QCOMPARE(int(other.route), int(fal::NetworkRoute::System));
    }

    // Nothing but the proxy and the name that it was given for.
    void passwordOfTheProxyIsForItsOwner_data()
    {
        QTest::addColumn<int>("route");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<bool>("used");
        QTest::newRow("its owner") << int(settings::Route::Own) << u" me "_s << u"http://proxy.example:3128"_s << true;
        QTest::newRow("in capitals") << int(settings::Route::Own) << u"me"_s << u"http://Proxy.Example:3128"_s << true;
        QTest::newRow("another name") << int(settings::Route::Own) << u"you"_s << u"http://proxy.example:3128"_s << false;
        QTest::newRow("another proxy") << int(settings::Route::Own) << u"me"_s << u"http://evil.example:3128"_s << false;
        QTest::newRow("another port") << int(settings::Route::Own) << u"me"_s << u"http://proxy.example:3129"_s << false;
        QTest::newRow("no proxy") << int(settings::Route::Direct) << u"me"_s << u"http://proxy.example:3128"_s << false;
    }

    void passwordOfTheProxyIsForItsOwner()
    {
        QFETCH(const int, route);
        QFETCH(const QString, user);
        QFETCH(const QString, proxy);
        Proxied there;
        QVERIFY(there.keep({.user = u"me"_s, .host = u"proxy.example"_s, .port = 3128}));
        there.settings.setValue(key::route, route);
        there.settings.setValue(key::proxyUser, user);
        there.settings.setValue(key::proxy, proxy);
        fal::Config config;
        QVERIFY(!settings::useNetwork(config, there.settings, &there.password));
        const fal::Client client(config);
        const QNetworkProxy used = client.proxyFor(QUrl(u"https://queue.fal.run/"_s));
        QTEST(used.password() == u"secret-of-mine"_s, "used");
        QCOMPARE(used.user().isEmpty(), used.password().isEmpty());
    }

    void sandboxUsesNoProxy()
    {
        Proxied there;
        QVERIFY(there.keep({.user = u"me"_s, .host = u"proxy.example"_s, .port = 3128}));
        there.settings.setValue(key::route, int(settings::Route::Own));
        there.settings.setValue(key::proxy, u"http://proxy.example:3128"_s);
        there.settings.setValue(key::proxyUser, u"me"_s);
        fal::Config config;
        config.route = fal::NetworkRoute::Direct;
        QVERIFY(!settings::useNetwork(config, there.settings, &there.password));
        QCOMPARE(int(config.route), int(fal::NetworkRoute::Direct));
        QCOMPARE(config.proxyLogin, fal::ProxyLogin());
    }

    void passwordOfTheProxyIsTypedTestedAndForgotten()
    {
        test::Internet net;
        net.site(u"queue.fal.run"_s);
        test::LoginProxy gate(test::LoginProxy::Way::Basic, net.proxy().port());
        gate.want("me", "secret-of-mine");
        Proxied there;
        there.settings.setValue(key::route, int(settings::Route::Own));
        there.settings.setValue(key::proxy, u"http://127.0.0.1:%1"_s.arg(gate.port()));
        settings::SettingsDialog dialog(settings::readSettings(there.settings), nullptr);
        const auto way = [&] {
            fal::Config config;
            config.caCertificates = net.authorities();
            if (settings::useNetwork(config, there.settings, &there.password))
                qWarning("The settings of the test are wrong");
            return config;
        };
        auto *part = new settings::ProxyPart(dialog, there.password, way);
        dialog.addBelow(key::proxy, part);
        QObject::connect(&dialog, &settings::SettingsDialog::changed, &dialog,
                         [&](const QString &key, const QJsonValue &value) { there.settings.setValue(key, value.toVariant()); });
        dialog.show();
        dialog.focusField(key::proxy);
        auto *line = part->findChild<QLineEdit *>();
        const auto press = [part](const QString &text) {
            for (QPushButton *button : part->findChildren<QPushButton *>()) {
                if (button->text() == text && button->isVisible() && button->isEnabled())
                    return QTest::mouseClick(button, Qt::LeftButton), true;
            }
            return false;
        };
        QCOMPARE(line->echoMode(), QLineEdit::Password);
        line->setText(u"secret-of-mine"_s);
        QVERIFY(press(u"Save"_s)); // without a name
        QVERIFY(there.keyring.entries.empty());
        QVERIFY(part->said().contains("user name"_L1));
        dialog.useValues({{key::proxyUser, u"me"_s}});
        QVERIFY(press(u"Save"_s));
        QTRY_VERIFY(part->said().contains("can be reached through the proxy 127.0.0.1"_L1));
        QCOMPARE(there.keyring.entries.size(), 1U);
        QCOMPARE(line->text(), QString());
        QCOMPARE(line->placeholderText(), u"Saved"_s);
        // A name that is read from a file is not sent with it.
        dialog.useValues({{key::proxyUser, u"you"_s}});
        QTRY_COMPARE(line->placeholderText(), u"Password"_s);
        QVERIFY(part->said().contains("belongs to me at 127.0.0.1"_L1));
        dialog.useValues({{key::proxyUser, u"me"_s}});
        QTRY_COMPARE(line->placeholderText(), u"Saved"_s);
        gate.want("me", "a new one");
        QVERIFY(press(u"Test"_s));
        QTRY_VERIFY(part->said().contains("refuses this user name and password (407)"_L1));
        for (const QWidget *each : dialog.findChildren<QWidget *>()) {
            for (const char *property : {"text", "placeholderText", "toolTip", "accessibleName", "accessibleDescription"})
                QVERIFY(!each->property(property).toString().contains("secret-of-mine"_L1));
        }
        QVERIFY(!settings::settingsFile(dialog.values()).contains("secret-of-mine"));
        QVERIFY(press(u"Remove"_s));
        QTRY_VERIFY(there.keyring.entries.empty());
        QTRY_COMPARE(line->placeholderText(), u"Password"_s);
    }

    void passwordOfTheProxyWithoutKeyring_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<int>("place"); // -1: nowhere
        QTest::newRow("nothing is done silently") << QString() << -1;
        QTest::newRow("session") << u"Only until Gesso is closed"_s << int(studio::KeyPlace::Session);
        QTest::newRow("file") << u"In a file, not encrypted"_s << int(studio::KeyPlace::File);
    }

    void passwordOfTheProxyWithoutKeyring()
    {
        QFETCH(const QString, choice);
        QFETCH(const int, place);
        Proxied there;
        there.keyring.refuses = studio::StoreError::Kind::Unreachable;
        there.settings.setValue(key::route, int(settings::Route::Own));
        there.settings.setValue(key::proxy, u"http://127.0.0.1:1"_s);
        there.settings.setValue(key::proxyUser, u"me"_s);
        settings::SettingsDialog dialog(settings::readSettings(there.settings), nullptr);
        auto *part = new settings::ProxyPart(dialog, there.password, [] { return fal::Config(); });
        dialog.addBelow(key::proxy, part);
        dialog.show();
        dialog.focusField(key::proxy);
        part->findChild<QLineEdit *>()->setText(u"secret-of-mine"_s);
        const auto press = [part](const QString &text) {
            for (QPushButton *button : part->findChildren<QPushButton *>()) {
                if (button->text() == text && button->isVisible())
                    return QTest::mouseClick(button, Qt::LeftButton), true;
            }
            return false;
        };
        QVERIFY(press(u"Save"_s));
        QTRY_COMPARE(part->said(), u"The password was not kept."_s);
        QVERIFY(!QFile::exists(there.file.path()));
        if (place < 0)
            return;
        QVERIFY(press(choice));
        QTRY_COMPARE(int(there.password.state()), int(studio::Keys::State::Ready));
        QCOMPARE(int(there.password.place()), place);
    }

    void passwordOfTheProxyForThisSession()
    {
        Proxied there;
        there.settings.setValue(key::route, int(settings::Route::Own));
        there.settings.setValue(key::proxy, u"http://127.0.0.1:1"_s);
        there.settings.setValue(key::proxyUser, u"me"_s);
        settings::SettingsDialog dialog(settings::readSettings(there.settings), nullptr);
        auto *part = new settings::ProxyPart(dialog, there.password, [] { return fal::Config(); });
        dialog.addBelow(key::proxy, part);
        part->findChild<QCheckBox *>()->setChecked(true);
        part->findChild<QLineEdit *>()->setText(u"secret-of-mine"_s);
        QTest::keyClick(part->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(int(there.password.state()), int(studio::Keys::State::Ready));
        QCOMPARE(int(there.password.place()), int(studio::KeyPlace::Session));
        QVERIFY(there.keyring.entries.empty());
    }

    void certificates_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no certificates") << QByteArray("-----BEGIN NONSENSE-----");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("not there") << QByteArray();
        QTest::newRow("much too large") << QByteArray(5 << 20, 'x');
    }

    void certificates()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"[a-z]*.pem"_s); // no pattern
        QFile file(path);
        if (!content.isNull()) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
        }
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.setValue(key::certificates, path);
        fal::Config config;
        const auto problem = settings::useNetwork(config, settings);
        QVERIFY(problem && problem->key == key::certificates);
        QVERIFY(config.caCertificates.isEmpty());
    }

    void certificatesOfACompanyAreTaken()
    {
        const test::Internet net;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"bundle.pem"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(net.authorities().front().toPem());
        file.close();
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.setValue(key::certificates, path);
        fal::Config config;
        QVERIFY(!settings::useNetwork(config, settings));
        QCOMPARE(config.caCertificates, net.authorities());
        // The same at the end of a file that nobody reads to its end.
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5 << 20, '\n') + net.authorities().front().toPem());
        file.close();
        fal::Config other;
        QVERIFY(settings::useNetwork(other, settings));
        QVERIFY(other.caCertificates.isEmpty());
    }

    void fileHasNoSecretsAndComesBack()
    {
        studio::Values values = studio::defaultValues(settings::settingsForm());
        values.insert(key::askAbove, 2.5);
        values.insert(key::server, u"https://me:secret@gateway.example"_s);
        values.insert(key::look, 2);
        values.insert(u"keys/current"_s, u"not-a-setting-of-the-form"_s);
        const QByteArray file = settings::settingsFile(values);
        QVERIFY(!file.contains("secret"));
        QVERIFY(!file.contains("not-a-setting"));
        const auto back = settings::valuesFromFile(file);
        QVERIFY(back);
        QCOMPARE(back->value(key::askAbove).toDouble(), 2.5);
        QCOMPARE(back->value(key::look).toInt(), 2);
        QVERIFY(!back->contains(key::server));
    }

    void strangeFiles_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n") << false;
        QTest::newRow("of a later time") << QByteArray(R"({"gesso_settings":2,"values":{}})") << false;
        QTest::newRow("a list") << QByteArray(R"({"gesso_settings":1,"values":[]})") << false;
        QTest::newRow("wrong types and limits")
            << QByteArray(R"({"gesso_settings":1,"values":{"money/ask_above":"much","live/idle_seconds":-4,"look":17,"connection/kind":{},"x":1}})") << true;
    }

    void strangeFiles()
    {
        QFETCH(QByteArray, file);
        const auto values = settings::valuesFromFile(file);
        QTEST(values.has_value(), "isOne");
        QVERIFY(!values || values->isEmpty());
    }

    void changesAreTakenBack()
    {
        settings::SettingsDialog dialog(studio::defaultValues(settings::settingsForm()), nullptr);
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        QPushButton *undo = nullptr;
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            undo = button->text() == u"Undo"_s ? button : undo;
        QVERIFY(undo && !undo->isEnabled());
        dialog.focusField(key::look);
        QSignalSpy changed(&dialog, &settings::SettingsDialog::changed);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(changed.takeLast(), (QVariantList{QString(key::look), QJsonValue(1)}));
        QVERIFY(undo->isEnabled());
        dialog.showPage(0); // a step that is out of sight stays
        QVERIFY(!undo->isEnabled());
        dialog.focusField(key::look);
        Announcements heard;
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(changed.takeLast(), (QVariantList{QString(key::look), QJsonValue(0)}));
        QCOMPARE(heard.take(), QStringList{u"Undone: Change Theme"_s});
    }

    void importedSettingsAreToldOnceAndTakenBack()
    {
        settings::SettingsDialog dialog(studio::defaultValues(settings::settingsForm()), nullptr);
        dialog.show();
        QSignalSpy changed(&dialog, &settings::SettingsDialog::changed);
        dialog.useValues({{key::askAbove, 2.5}, {key::sound, true}});
        QCOMPARE(changed.size(), 2);
        QCOMPARE(dialog.values().value(key::askAbove).toDouble(), 2.5);
        dialog.useValues({{key::askAbove, 2.5}});
        QCOMPARE(changed.size(), 2);
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
