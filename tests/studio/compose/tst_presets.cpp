// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/compose/presets.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace studio;

namespace {

const Form form{.endpoint = u"fal-ai/flux/dev"_s,
                .fields = {{.key = u"prompt"_s, .label = u"Prompt"_s, .kind = TextKind{.multiline = true}},
                           {.key = u"steps"_s, .label = u"Steps"_s, .kind = NumberKind{.integer = true, .minimum = 1, .maximum = 50}},
                           {.key = u"ratio"_s, .label = u"Ratio"_s, .kind = ChoiceKind{.choices = {{u"16:9"_s, u"16:9"_s}, {u"1:1"_s, u"Square"_s}}}},
                           {.key = u"sync_mode"_s, .label = u"Sync"_s, .kind = ToggleKind{}, .hidden = true}}};

} // namespace

class TestPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPresetSaysWhatItWouldChange_data()
    {
        QTest::addColumn<Values>("preset");
        QTest::addColumn<QStringList>("changed");
        QTest::addColumn<QStringList>("missing");
        QTest::newRow("one value") << Values{{u"steps"_s, 30}} << QStringList{u"Steps: 20 → 30"_s} << QStringList{};
        QTest::newRow("several, in the order of the form")
            << Values{{u"ratio"_s, u"1:1"_s}, {u"prompt"_s, u"a cat"_s}} << QStringList{u"Prompt: a fox → a cat"_s, u"Ratio: Automatic → Square"_s} << QStringList{};
        QTest::newRow("the same value is no change") << Values{{u"steps"_s, 20}} << QStringList{} << QStringList{};
        QTest::newRow("a field that the model lacks") << Values{{u"steps"_s, 30}, {u"lens"_s, u"long"_s}} << QStringList{u"Steps: 20 → 30"_s} << QStringList{u"lens"_s};
        QTest::newRow("a value that the model does not take") << Values{{u"steps"_s, 500}, {u"ratio"_s, u"9:1"_s}} << QStringList{} << QStringList{u"steps"_s, u"ratio"_s};
        QTest::newRow("a hidden field stays alone") << Values{{u"sync_mode"_s, true}} << QStringList{} << QStringList{u"sync_mode"_s};
    }
    void aPresetSaysWhatItWouldChange()
    {
        QFETCH(Values, preset);
        QFETCH(QStringList, changed);
        QFETCH(QStringList, missing);
        const Values now{{u"prompt"_s, u"a fox"_s}, {u"steps"_s, 20}};
        const PresetEffect effect = effectOf({.name = u"P"_s, .values = preset}, form, now);
        QStringList said;
        Values expected = now;
        for (const PresetChange &change : effect.changes) {
            const Field &field = *form.field(change.key);
            said << u"%1: %2 → %3"_s.arg(change.label, spokenValue(field, change.now), spokenValue(field, change.then));
            expected.insert(change.key, change.then);
        }
        QCOMPARE(said, changed);
        QCOMPARE(effect.missing, missing);
        QCOMPARE(effect.values, expected);
    }

    void aPresetIsOfferedWhereItSuits()
    {
        QVERIFY(suits({.endpoint = form.endpoint, .values = {{u"lens"_s, 1}}}, form));
        QVERIFY(!suits({.endpoint = u"fal-ai/veo3"_s, .values = {{u"steps"_s, 1}}}, form));
        QVERIFY(suits({.values = {{u"steps"_s, 1}, {u"lens"_s, 1}}}, form));
        QVERIFY(!suits({.values = {{u"lens"_s, 1}}}, form));
    }

    void presetsAreKept()
    {
        const QTemporaryDir folder;
        Presets presets(folder.path());
        presets.save({.name = u"Zoom"_s, .values = {{u"seed"_s, qint64(9223372036854775807)}}});
        presets.save({.name = u"Art"_s, .endpoint = u"a/b"_s, .values = {{u"steps"_s, 3}}});
        QCOMPARE(presets.all().front().name, u"Art"_s);
        presets.rename(presets.all().front().id, u" Later "_s);
        const std::vector<Preset> expected = presets.all();
        QTRY_COMPARE(QDir(folder.path()).entryList({u"*.json"_s}).size(), 2);
        const auto readAgain = [&folder] {
            Presets again(folder.path());
            QSignalSpy(&again, &Presets::changed).wait();
            return again.all();
        };
        QTRY_COMPARE(readAgain(), expected);
        QFile(folder.filePath(u"broken.json"_s)).open(QIODevice::WriteOnly);
        presets.remove(expected.front().id);
        QTRY_COMPARE(readAgain(), std::vector<Preset>{expected.back()});
    }

    void aSharedPresetLeavesLocalFilesOut()
    {
        const QTemporaryDir folder;
        Presets presets(folder.path());
        presets.save({.name = u"Style"_s, .values = {{u"steps"_s, 3}, {u"image_url"_s, u"file:///home/me/secret.png"_s}}});
        const QString path = folder.filePath(u"Style.gessopreset"_s);
        QSignalSpy exported(&presets, &Presets::exported);
        presets.exportTo(path, presets.all().front().id);
        QVERIFY(exported.wait());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("secret"));
        QSignalSpy imported(&presets, &Presets::imported);
        presets.importFrom(path);
        QVERIFY(imported.wait());
        const Preset *copy = presets.find(imported.front().front().toString());
        QVERIFY(copy);
        QCOMPARE(copy->name, u"Style"_s);
        QCOMPARE(copy->values, (Values{{u"steps"_s, 3}}));
    }

    void whatIsNoPresetIsRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a recipe") << QByteArray(R"x({"gesso": 1, "endpoint": "a/b", "values": {"a": 1}})x");
        QTest::newRow("no values") << QByteArray(R"x({"gesso_preset": 1, "name": "x", "values": {}})x");
        QTest::newRow("no name") << QByteArray(R"x({"gesso_preset": 1, "name": " ", "values": {"a": 1}})x");
        QTest::newRow("of the future") << QByteArray(R"x({"gesso_preset": 99, "name": "x", "values": {"a": 1}})x");
    }
    void whatIsNoPresetIsRefusedWithASentence()
    {
        QFETCH(QByteArray, content);
        const auto preset = Preset::fromJson(QJsonDocument::fromJson(content).object());
        QVERIFY(!preset);
        QVERIFY(preset.error().endsWith(u'.'));
    }
};

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
