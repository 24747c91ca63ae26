// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The way through the network, the settings as a file, and taking back what was changed.

#include "settings/librarymoving.h"
#include "settings/librarypart.h"
#include "settings/network.h"
#include "settings/settingsdialog.h"
#include "settings/settingsfile.h"
#include "settings/settingsform.h"
#include "studio/catalog/validate.h"
#include "studio/library/database.h"
#include "studio/library/library.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
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
namespace keys = settings::keys;

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

    void aWrongProxyIsNeverGoneAround()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.setValue(keys::route, int(settings::Route::Own));
        settings.setValue(keys::proxy, u"nonsense"_s);
        fal::Config config;
        const auto problem = settings::useNetwork(config, settings);
        QVERIFY(problem && problem->key == keys::proxy);
        QCOMPARE(int(config.route), int(fal::NetworkRoute::Custom));
        QCOMPARE(config.networkProxy.type(), QNetworkProxy::HttpProxy);
        settings.setValue(keys::route, 99);
        fal::Config other;
        QVERIFY(!settings::useNetwork(other, settings));
        QCOMPARE(int(other.route), int(fal::NetworkRoute::System));
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
        settings.setValue(keys::certificates, path);
        fal::Config config;
        const auto problem = settings::useNetwork(config, settings);
        QVERIFY(problem && problem->key == keys::certificates);
        QVERIFY(config.caCertificates.isEmpty());
    }

    void fileHasNoSecretsAndComesBack()
    {
        studio::Values values = studio::defaultValues(settings::settingsForm());
        values.insert(keys::askAbove, 2.5);
        values.insert(keys::server, u"https://me:secret@gateway.example"_s);
        values.insert(keys::look, 2);
        values.insert(u"keys/current"_s, u"not-a-setting-of-the-form"_s);
        const QByteArray file = settings::settingsFile(values);
        QVERIFY(!file.contains("secret"));
        QVERIFY(!file.contains("not-a-setting"));
        const auto back = settings::valuesFromFile(file);
        QVERIFY(back);
        QCOMPARE(back->value(keys::askAbove).toDouble(), 2.5);
        QCOMPARE(back->value(keys::look).toInt(), 2);
        QVERIFY(!back->contains(keys::server));
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
        dialog.focusField(keys::look);
        QSignalSpy changed(&dialog, &settings::SettingsDialog::changed);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(changed.takeLast(), (QVariantList{QString(keys::look), QJsonValue(1)}));
        QVERIFY(undo->isEnabled());
        dialog.showPage(0); // a step that is out of sight stays
        QVERIFY(!undo->isEnabled());
        dialog.focusField(keys::look);
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(changed.takeLast(), (QVariantList{QString(keys::look), QJsonValue(0)}));
    }

    void importedSettingsAreToldOnceAndTakenBack()
    {
        settings::SettingsDialog dialog(studio::defaultValues(settings::settingsForm()), nullptr);
        dialog.show();
        QSignalSpy changed(&dialog, &settings::SettingsDialog::changed);
        dialog.useValues({{keys::askAbove, 2.5}, {keys::sound, true}});
        QCOMPARE(changed.size(), 2);
        QCOMPARE(dialog.values().value(keys::askAbove).toDouble(), 2.5);
        dialog.useValues({{keys::askAbove, 2.5}});
        QCOMPARE(changed.size(), 2);
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
