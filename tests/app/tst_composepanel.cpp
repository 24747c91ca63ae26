// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Code, presets, drafts and money in the panel, as a person meets them.

#include "compose/composepanel.h"
#include "compose/mediaeditor.h"
#include "compose/presetpreview.h"
#include "compose/presetsaver.h"
#include "compose/growingtext.h"
#include "fal/client.h"
#include "studio/compose/presets.h"
#include "support/announcements.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace studio;

namespace {

const QString model = u"fal-ai/flux/dev"_s;

// A panel without a network: the models are those of the snapshot.
struct Desk
{
    QTemporaryDir folder;
    fal::Client client{{.baseUrl = QUrl(u"http://127.0.0.1:9"_s)}};
    Catalog catalog{client, folder.filePath(u"cache"_s)};
    Drafts drafts{folder.filePath(u"drafts"_s)};
    Presets presets{folder.filePath(u"presets"_s)};
    compose::ComposePanel panel{{.catalog = catalog, .drafts = drafts, .presets = presets}};

    explicit Desk(const QString &endpoint = model)
    {
        panel.setModel(endpoint);
        panel.show();
    }
    [[nodiscard]] QPushButton *button(const QString &text)
    {
        for (QPushButton *each : panel.findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    // The sentence that is shown; empty: none.
    [[nodiscard]] QString said() const
    {
        for (const QWidget *each : panel.findChildren<QWidget *>()) {
            if (each->inherits("compose::Notice") && each->isVisible())
                return each->accessibleName();
        }
        return {};
    }
};

} // namespace

class TestComposePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // From the prompt, where the keyboard stays: the keys are told, and Escape says no.
    void aQuestionAboutMoneyIsAnsweredByKeys()
    {
        Desk desk;
        desk.panel.setPrompt(u"a fox"_s);
        desk.panel.setAskAbove(0.001);
        desk.panel.activateWindow();
        auto *prompt = desk.panel.findChild<compose::GrowingText *>();
        prompt->setFocus();
        QTRY_VERIFY(prompt->hasFocus());
        QSignalSpy sent(&desk.panel, &compose::ComposePanel::generateRequested);
        Announcements heard;
        desk.panel.generate();
        QVERIFY(desk.said().contains(u"more than the"_s));
        QCOMPARE(heard.take(), QStringList{desk.said() + u" Alt+A: Generate anyway."_s});
        QVERIFY(prompt->hasFocus());
        QTest::keyClick(prompt, Qt::Key_Escape);
        QCOMPARE(desk.said(), QString());
        QCOMPARE(sent.count(), 0);
        desk.panel.generate();
        QPushButton *anyway = desk.button(u"Generate &anyway"_s);
        QVERIFY(anyway);
        QCOMPARE(anyway->shortcut(), QKeySequence(Qt::ALT | Qt::Key_A));
        QTest::keyClick(prompt, Qt::Key_A, Qt::AltModifier);
        QTRY_COMPARE(sent.count(), 1); // a key presses it like a pointer: for a moment
    }

    void codeFillsTheFormAndCanBeTakenBack()
    {
        Desk desk;
        desk.panel.setPrompt(u"before"_s);
        const Values before = desk.panel.values();
        desk.panel.takeCode(u"fal_client.run('fal-ai/flux/dev', arguments={'prompt': 'a fox', 'seed': 9007199254740993, 'lens': 3, 'image_size': size})"_s);
        QTRY_COMPARE(desk.panel.values().value("prompt"_L1).toString(), u"a fox"_s);
        QCOMPARE(desk.panel.values().value("seed"_L1).toInteger(), qint64(9007199254740993));
        QVERIFY(!desk.panel.values().contains("lens"_L1));
        QVERIFY2(desk.said().contains("lens"_L1) && desk.said().contains("image_size"_L1), qPrintable(desk.said()));
        QTest::mouseClick(desk.button(u"Undo"_s), Qt::LeftButton);
        QCOMPARE(desk.panel.values(), before);
        QVERIFY(desk.said().isEmpty());
    }

    void codeOfAnotherModelBringsItAndCanBeTakenBack()
    {
        Desk desk;
        desk.panel.setPrompt(u"before"_s);
        const Values before = desk.panel.values();
        desk.panel.takeCode(u"fal.subscribe('fal-ai/flux/schnell', { input: { prompt: 'a fox' } })"_s);
        QTRY_COMPARE(desk.panel.form().endpoint, u"fal-ai/flux/schnell"_s);
        QCOMPARE(desk.panel.values().value("prompt"_L1).toString(), u"a fox"_s);
        QTest::mouseClick(desk.button(u"Undo"_s), Qt::LeftButton);
        QCOMPARE(desk.panel.form().endpoint, model);
        QCOMPARE(desk.panel.values(), before);
    }

    void whatIsNoCodeGoesItsOtherWay()
    {
        Desk desk;
        const Values before = desk.panel.values();
        bool otherwise = false;
        desk.panel.takeCode(u"a fox {at dawn|at dusk}, 35 mm"_s, [&otherwise] { otherwise = true; });
        QTRY_VERIFY(otherwise);
        QCOMPARE(desk.panel.values(), before);
    }

    void moneyBeyondTheLimitIsAskedAbout()
    {
        Desk desk;
        QSignalSpy sent(&desk.panel, &compose::ComposePanel::generateRequested);
        desk.panel.setPrompt(u"a fox"_s);
        desk.panel.setAskAbove(0.001);
        desk.panel.generate();
        QCOMPARE(sent.count(), 0);
        QVERIFY(!desk.said().isEmpty());
        desk.panel.setPrompt(u"another fox"_s);
        QTRY_VERIFY(desk.said().isEmpty()); // another form is another question
        desk.panel.generate();
        QTest::mouseClick(desk.button(u"Generate &anyway"_s), Qt::LeftButton);
        QCOMPARE(sent.count(), 1);
        desk.panel.setAskAbove(5);
        desk.panel.generate();
        QCOMPARE(sent.count(), 2);
    }

    void thePriceExplainsItself()
    {
        Desk desk;
        auto *generate = desk.panel.findChild<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
        for (QPushButton *each : desk.panel.findChildren<QPushButton *>()) {
            if (each->accessibleName() == u"Generate"_s)
                generate = each;
        }
        QVERIFY(generate->text().contains(u'$'));
        QVERIFY2(generate->accessibleDescription().contains("0.025"_L1), qPrintable(generate->accessibleDescription()));
    }

    void aModelThatChangedSaysSo()
    {
        Desk desk(u"fal-ai/flux/schnell"_s);
        Form old = *desk.catalog.form(model);
        old.schemaVersion = u"old"_s;
        std::erase_if(old.fields, [](const Field &field) { return field.key == "num_images"_L1; });
        old.fields.push_back({.key = u"lens"_s});
        desk.drafts.keep(old, {{u"prompt"_s, u"mine"_s}, {u"lens"_s, 3}});
        desk.panel.setModel(model);
        QVERIFY2(desk.said().contains("lens"_L1) && desk.said().contains(desk.catalog.form(model)->field(u"num_images"_s)->label),
                 qPrintable(desk.said()));
        QVERIFY(!desk.panel.values().contains("lens"_L1));
        QCOMPARE(desk.panel.values().value("num_images"_L1).toInt(), 1);
    }

    void aPromptOutlivesAModelThatTakesNone()
    {
        Desk desk;
        desk.panel.setPrompt(u"a fox"_s);
        desk.panel.setModel(u"fal-ai/whisper"_s);
        QVERIFY(desk.panel.values().value("prompt"_L1).toString().isEmpty()); // hints for the spelling are another thing
        desk.panel.setModel(u"fal-ai/flux/schnell"_s);
        QCOMPARE(desk.panel.values().value("prompt"_L1).toString(), u"a fox"_s);
    }

    void aFileGoesIntoAnEntryOfAList()
    {
        Desk desk(u"fal-ai/kling-video/v3/pro/image-to-video"_s);
        QCOMPARE(desk.panel.placeIn(u"elements.frontal_image_url"_s, {u"https://example.com/a.png"_s}), desk.panel.form().field(u"elements"_s)->label);
        desk.panel.placeIn(u"elements.frontal_image_url"_s, {u"https://example.com/b.png"_s});
        const QJsonArray elements = desk.panel.values().value("elements"_L1).toArray();
        QCOMPARE(elements.at(0)["frontal_image_url"_L1].toString(), u"https://example.com/a.png"_s);
        QCOMPARE(elements.at(1)["frontal_image_url"_L1].toString(), u"https://example.com/b.png"_s);
    }

    void severalFilesForAFieldOfOne_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("files");
        QTest::addColumn<QString>("taken"); // names, by field
        QTest::addColumn<QString>("note");
        QTest::newRow("the first stays, the field says so") << u"fal-ai/whisper"_s << u"audio_url"_s << 3 << u"audio_url=1"_s << u"the first of 3 files, only one fits"_s;
        QTest::newRow("one is nothing to speak of") << u"fal-ai/whisper"_s << u"audio_url"_s << 1 << u"audio_url=1"_s << QString();
        QTest::newRow("the next field of its kind has room") << u"fal-ai/kling-video/v3/pro/image-to-video"_s << u"start_image_url"_s << 2 << u"start_image_url=1 end_image_url=2"_s << QString();
    }
    void severalFilesForAFieldOfOne()
    {
        QFETCH(const QString, endpoint);
        QFETCH(const QString, key);
        QFETCH(const int, files);
        Desk desk(endpoint);
        QStringList addresses;
        for (int i = 1; i <= files; ++i)
            addresses << u"https://example.com/%1"_s.arg(i);
        QVERIFY(!desk.panel.placeIn(key, addresses).isEmpty());
        QStringList taken;
        QStringList notes;
        for (const compose::MediaEditor *editor : desk.panel.findChildren<compose::MediaEditor *>()) {
            if (!editor->isEmpty())
                taken << editor->key() + u'=' + QUrl(editor->value().toString()).fileName();
            if (editor->noteWarns())
                notes << editor->note();
        }
        QTEST(taken.join(u' '), "taken");
        QTEST(notes.join(u' '), "note");
    }

    void draftsComeBackInAnotherSession()
    {
        const QTemporaryDir folder;
        for (const QString &expected : {QString(), u"a fox"_s}) {
            Desk desk(u"fal-ai/whisper"_s);
            Drafts drafts(folder.path());
            compose::ComposePanel panel({.catalog = desk.catalog, .drafts = drafts, .presets = desk.presets});
            panel.setModel(model);
            QCOMPARE(panel.values().value("prompt"_L1).toString(), expected);
            panel.setPrompt(u"a fox"_s);
            QTRY_VERIFY(drafts.draft(model).has_value());
        }
    }

    void aPresetIsShownBeforeItIsApplied()
    {
        Desk desk;
        desk.presets.save({.name = u"Slow"_s, .values = {{u"num_inference_steps"_s, 45}}});
        const Values before = desk.panel.values();
        desk.panel.applyPreset(desk.presets.all().front().id);
        auto *preview = desk.panel.findChild<compose::PresetPreview *>();
        QVERIFY(preview && preview->isVisible());
        QCOMPARE(desk.panel.values(), before);
        for (QPushButton *each : preview->findChildren<QPushButton *>()) {
            if (each->text() == u"Apply"_s)
                each->click();
        }
        QCOMPARE(desk.panel.values().value("num_inference_steps"_L1).toInt(), 45);
        QTest::mouseClick(desk.button(u"Undo"_s), Qt::LeftButton);
        QCOMPARE(desk.panel.values(), before);
    }

    void aNewPresetLeavesTheSubjectOut()
    {
        Desk desk;
        compose::PresetSaver saver(*desk.catalog.form(model), {{u"prompt"_s, u"a fox"_s}, {u"seed"_s, 7}, {u"num_inference_steps"_s, 45}}, nullptr);
        saver.findChild<QLineEdit *>()->setText(u" Slow "_s);
        QCOMPARE(saver.preset(), (Preset{.name = u"Slow"_s, .endpoint = model, .values = {{u"num_inference_steps"_s, 45}}}));
    }
};

QTEST_MAIN(TestComposePanel)
#include "tst_composepanel.moc"
