// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Links, arguments and files of late: what comes from other programs, and may be hostile.

#include "links.h"
#include "recentfiles.h"
#include "tray.h"

#include <QAction>
#include <QJsonArray>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using shell::parseLink;

namespace {

studio::Form someForm()
{
    studio::Form form{.endpoint = u"fal-ai/flux/dev"_s};
    form.fields = {{.key = u"prompt"_s, .label = u"Prompt"_s, .kind = studio::TextKind{.prompt = true}},
                   {.key = u"seed"_s, .label = u"Seed"_s, .kind = studio::SeedKind{}},
                   {.key = u"steps"_s, .label = u"Steps"_s, .kind = studio::NumberKind{.integer = true, .minimum = 1, .maximum = 50}},
                   {.key = u"safe"_s, .label = u"Safe"_s, .kind = studio::ToggleKind{}},
                   {.key = u"image_url"_s, .label = u"Image"_s, .kind = studio::MediaKind{}},
                   {.key = u"image_urls"_s, .label = u"Images"_s, .kind = studio::MediaKind{.list = true}},
                   {.key = u"loras"_s, .label = u"LoRAs"_s, .kind = studio::ListKind{.item = {{.key = u"path"_s, .kind = studio::TextKind{}}}}},
                   {.key = u"extra"_s, .label = u"Extra"_s, .kind = studio::RawKind{}}};
    return form;
}

} // namespace

class TestLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkToAModelFillsItsForm()
    {
        const auto link = parseLink(u"gesso://model/fal-ai/flux/dev?prompt=a%20red+fox%0A50%25%20%2B%20%22snow%22&seed=9007199254740993&steps=28&safe=false"_s);
        QVERIFY2(link, qPrintable(link ? QString() : link.error()));
        QCOMPARE(link->endpoint, u"fal-ai/flux/dev"_s);
        const shell::Filled filled = shell::filled(someForm(), {{u"steps"_s, 4}, {u"extra"_s, u"kept"_s}}, *link);
        QCOMPARE(filled.left, QStringList());
        QCOMPARE(filled.values.value("prompt"_L1).toString(), u"a red fox\n50% + \"snow\""_s);
        QCOMPARE(filled.values.value("seed"_L1).toInteger(), 9007199254740993LL);
        QCOMPARE(filled.values.value("steps"_L1).toInt(), 28);
        QCOMPARE(filled.values.value("safe"_L1), QJsonValue(false));
        QCOMPARE(filled.values.value("extra"_L1).toString(), u"kept"_s);
    }

    void aLinkToAnItem()
    {
        const auto link = parseLink(u"gesso://item/42"_s);
        QVERIFY(link);
        QCOMPARE(link->item, 42);
        QVERIFY(link->endpoint.isEmpty());
    }

    void whatAFormDoesNotTakeIsLeftOut()
    {
        const auto link = parseLink(u"gesso://model/fal-ai/flux/dev?steps=many&nothing=1&loras=%5B%7B%22path%22%3A%22x%22%7D%5D&extra=%7B%7D&seed=-&image_url=https%3A%2F%2Fexample.com%2Ffox.png&image_urls=https://example.com/a.png"_s);
        QVERIFY(link);
        const shell::Filled filled = shell::filled(someForm(), {{u"steps"_s, 4}}, *link);
        QCOMPARE(filled.left, (QStringList{u"steps"_s, u"nothing"_s, u"loras"_s, u"extra"_s, u"seed"_s}));
        QCOMPARE(filled.values.value("steps"_L1).toInt(), 4);
        QCOMPARE(filled.values.value("image_url"_L1).toString(), u"https://example.com/fox.png"_s);
        QCOMPARE(filled.values.value("image_urls"_L1).toArray().size(), 1);
    }

    void aLinkBringsNoFileOfThisComputer_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("path") << u"/etc/passwd"_s;
        QTest::newRow("http") << u"http://example.com/fox.png"_s;
        QTest::newRow("data") << u"data:image/png;base64,AAAA"_s;
        QTest::newRow("with a user") << u"https://me:secret@example.com/fox.png"_s;
        QTest::newRow("no host") << u"https:///etc/passwd"_s;
        QTest::newRow("smb") << u"smb://host/share/fox.png"_s;
        QTest::newRow("home") << u"~/fox.png"_s;
    }
    void aLinkBringsNoFileOfThisComputer()
    {
        QFETCH(QString, address);
        const auto link = parseLink(u"gesso://model/fal-ai/flux/dev?image_url="_s + QString::fromLatin1(QUrl::toPercentEncoding(address)));
        QVERIFY(link);
        const shell::Filled filled = shell::filled(someForm(), {}, *link);
        QCOMPARE(filled.left, QStringList{u"image_url"_s});
        QVERIFY(!filled.values.contains("image_url"_L1));
    }

    void hostileLinksAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a file") << u"gesso://model/fal-ai/flux/dev?image_url=file:///etc/passwd"_s;
        QTest::newRow("a file, encoded") << u"gesso://model/fal-ai/flux/dev?prompt=%20FILE%3A%2F%2F%2Fetc%2Fpasswd"_s;
        QTest::newRow("a resource") << u"gesso://model/fal-ai/flux/dev?image_url=qrc:/help/guide.md"_s;
        QTest::newRow("another verb") << u"gesso://generate/fal-ai/flux/dev?prompt=x"_s;
        QTest::newRow("nothing") << u"gesso://"_s;
        QTest::newRow("no model") << u"gesso://model/"_s;
        QTest::newRow("way up") << u"gesso://model/fal-ai/../../x"_s;
        QTest::newRow("way up, encoded") << u"gesso://model/fal-ai/%2e%2e/%2e%2e/x"_s;
        QTest::newRow("signs in the model") << u"gesso://model/fal-ai/flux%20dev%3Fx"_s;
        QTest::newRow("another host in the model") << u"gesso://model/https://evil.example/x"_s;
        QTest::newRow("user") << u"gesso://key@model/fal-ai/flux/dev"_s;
        QTest::newRow("port") << u"gesso://model:80/fal-ai/flux/dev"_s;
        QTest::newRow("hidden sign") << u"gesso://model/fal-ai/flux/dev?prompt=a%00b"_s;
        QTest::newRow("turned text") << u"gesso://model/fal-ai/flux/dev?prompt=a%E2%80%AEb"_s;
        QTest::newRow("broken UTF-8") << u"gesso://model/fal-ai/flux/dev?prompt=%ff%fe"_s;
        QTest::newRow("no key") << u"gesso://model/fal-ai/flux/dev?=x"_s;
        QTest::newRow("too long") << u"gesso://model/fal-ai/flux/dev?prompt="_s + QString(20'000, u'x');
        QTest::newRow("too many") << u"gesso://model/fal-ai/flux/dev?"_s + QString(u"a=b&"_s).repeated(100);
        QTest::newRow("item: no number") << u"gesso://item/four"_s;
        QTest::newRow("item: negative") << u"gesso://item/-4"_s;
        QTest::newRow("item: too large") << u"gesso://item/99999999999999999999"_s;
        QTest::newRow("item: more") << u"gesso://item/4?delete=1"_s;
        QTest::newRow("another scheme") << u"https://model/fal-ai/flux/dev"_s;
    }
    void hostileLinksAreRefused()
    {
        QFETCH(QString, text);
        const auto link = parseLink(text);
        QVERIFY(!link);
        QVERIFY(link.error().endsWith(u'.'));
        QVERIFY(!link.error().contains("passwd"_L1));
    }

    void argumentsAreUnderstoodElsewhere()
    {
        const QStringList given{u"fox.png"_s, u"../a b.png"_s, u"/tmp/x.png"_s, u"file:///tmp/a%20b%23.png"_s, u"gesso://item/1"_s, u"GESSO://item/1"_s};
        const QStringList expected{u"/home/ada/in/fox.png"_s, u"/home/ada/a b.png"_s, u"/tmp/x.png"_s, u"/tmp/a b#.png"_s, u"gesso://item/1"_s, u"GESSO://item/1"_s};
        QCOMPARE(shell::openable(given, u"/home/ada/in"_s), expected);
        QCOMPARE(shell::openable(expected, u"/"_s), expected); // once more changes nothing
    }

    void filesOfLate()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        shell::RecentFiles recent(settings, nullptr);
        QMenu menu;
        recent.fill(menu);
        QCOMPARE(menu.actions().size(), 1);
        QVERIFY(!menu.actions().front()->isEnabled());
        for (int i = 0; i < 14; ++i)
            recent.add(u"/pictures/%1.png"_s.arg(i));
        recent.add(u"/pictures/7.png"_s); // once more
        recent.add(u"relative.png"_s);
        QCOMPARE(recent.files().size(), 10);
        QCOMPARE(recent.files().front(), u"/pictures/7.png"_s);
        QCOMPARE(recent.files().count(u"/pictures/7.png"_s), 1);
        recent.add(u"/pictures/Tom & Jerry.png"_s);
        recent.fill(menu);
        QCOMPARE(menu.actions().front()->text(), u"Tom && Jerry.png"_s);
        QSignalSpy chosen(&recent, &shell::RecentFiles::chosen);
        menu.actions().front()->trigger();
        QCOMPARE(chosen.takeFirst().front().toString(), u"/pictures/Tom & Jerry.png"_s);
        settings.sync();
        QSettings again(settings.fileName(), QSettings::IniFormat);
        QCOMPARE(shell::RecentFiles(again, nullptr).files(), recent.files());
        menu.actions().last()->trigger();
        QVERIFY(recent.files().isEmpty());
        settings.setValue(u"recent/files"_s, QStringList{u"not/absolute"_s, u"/a"_s, u"/a"_s}); // edited by hand
        QCOMPARE(recent.files(), QStringList{u"/a"_s});
    }

    void theTrayHasWhatOneWants()
    {
        QAction pause(u"&Pause"_s);
        shell::Tray tray(&pause, nullptr);
        QSignalSpy open(&tray, &shell::Tray::openWanted);
        QSignalSpy quit(&tray, &shell::Tray::quitWanted);
        tray.showJobs(2, 1200);
        QStringList texts;
        for (QAction *action : tray.menu().actions())
            texts << action->text();
        QVERIFY(texts.filter(QLocale().toString(1200)).size() == 1);
        QVERIFY(tray.menu().actions().contains(&pause));
        tray.menu().actions().front()->trigger();
        tray.menu().actions().last()->trigger();
        QCOMPARE(open.count(), 1);
        QCOMPARE(quit.count(), 1);
    }

    void namesOfTwoWithTheSame()
    {
        QCOMPARE(shell::namesOf({u"/a/one/fox.png"_s, u"/a/two/fox.png"_s, u"/a/owl.png"_s}),
                 (QStringList{u"fox.png — one"_s, u"fox.png — two"_s, u"owl.png"_s}));
        QVERIFY(shell::namesOf({u"/a/"_s + QString(300, u'x')}).front().size() <= 60);
        QCOMPARE(shell::namesOf({u"/a/two\nlines.png"_s}), QStringList{u"two lines.png"_s});
    }
};

QTEST_MAIN(TestLinks)
#include "tst_links.moc"
