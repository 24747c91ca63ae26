// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person does in the inspector, and what it tells of it.

#include "studio/library/cutfacts.h"
#include "viewer/inspector.h"
#include "viewer/markbar.h"
#include "viewer/ratingstars.h"
#include "viewer/settingrows.h"
#include "viewer/tagedit.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using media::Kind;

namespace {

studio::Item item(Kind kind = Kind::Image)
{
    studio::Item result{.id = 7, .path = u"/nowhere/fox.png"_s, .kind = kind, .size = {64, 64}, .requestId = u"req-1"_s, .rating = 2,
                        .tags = {u"fox"_s, u"snow"_s}};
    result.recipe = studio::Recipe{.endpoint = u"fal-ai/flux/dev"_s,
                                   .values = {{u"prompt"_s, u"a fox"_s}, {u"seed"_s, qint64(9007199254740993)}, {u"num_inference_steps"_s, 28}}};
    return result;
}

QAbstractButton *button(const QWidget &parent, const QString &name)
{
    for (QAbstractButton *each : parent.findChildren<QAbstractButton *>()) {
        if ((each->accessibleName() == name || (each->accessibleName().isEmpty() && each->text() == name)) && !each->isHidden()
            && (each->parentWidget() == &parent || !each->parentWidget()->isHidden()))
            return each;
    }
    return nullptr;
}

QStringList factNames(const QWidget &parent)
{
    QStringList names;
    for (const QLabel *each : parent.findChildren<QLabel *>())
        names << each->accessibleName();
    return names;
}

} // namespace

class TestInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void starsByKeyAndMouse();
    void showingTellsNothing();
    void tagsByKeyboard();
    void verbsOfEachKind_data();
    void verbsOfEachKind();
    void anotherModelIsChosenFromTheMenu();
    void aVerbWithoutModelsIsNotOffered();
    void promptAndSeedAreUsed();
    void theSeedThatWasReportedCountsMore();
    void whatIsMarkedElsewhereGoesAlong();
    void inTheBinThereIsNothingToDo();
    void settingsAreInTheWordsOfTheForm_data();
    void settingsAreInTheWordsOfTheForm();
    void settingsOfOtherProgramsAreShown();
    void aCutClipTellsWhichPartItIs_data();
    void aCutClipTellsWhichPartItIs();
    void relativesOpen();
    void everyControlHasAName();
};

void TestInspector::starsByKeyAndMouse()
{
    viewer::RatingStars stars;
    stars.resize(stars.sizeHint());
    QSignalSpy rated(&stars, &viewer::RatingStars::rated);
    QTest::keyClick(&stars, Qt::Key_4);
    QCOMPARE(stars.value(), 4);
    QTest::keyClick(&stars, Qt::Key_Right);
    QCOMPARE(stars.value(), 5);
    QTest::mouseClick(&stars, Qt::LeftButton, {}, QPoint(2 + 22 + 11, 12));
    QCOMPARE(stars.value(), 2);
    QTest::mouseClick(&stars, Qt::LeftButton, {}, QPoint(2 + 22 + 11, 12)); // the same star takes it back
    QCOMPARE(stars.value(), 0);
    QCOMPARE(rated.size(), 4);
    stars.setLayoutDirection(Qt::RightToLeft);
    QTest::mouseClick(&stars, Qt::LeftButton, {}, QPoint(stars.width() - 8, 12));
    QCOMPARE(stars.value(), 1);
}

void TestInspector::showingTellsNothing()
{
    viewer::Inspector inspector;
    QSignalSpy rated(&inspector, &viewer::Inspector::rated);
    QSignalSpy tags(&inspector, &viewer::Inspector::tagsEdited);
    inspector.show(item());
    QCOMPARE(inspector.findChild<viewer::RatingStars *>()->value(), 2);
    QCOMPARE(rated.size() + tags.size(), 0);
    QTest::keyClick(inspector.findChild<viewer::RatingStars *>(), Qt::Key_5);
    QCOMPARE(rated.size(), 1);
    QCOMPARE(rated.front().at(0).toLongLong(), 7);
    QCOMPARE(rated.front().at(1).toInt(), 5);
}

void TestInspector::tagsByKeyboard()
{
    viewer::TagEdit edit;
    edit.show();
    edit.setTags({u"fox"_s});
    QSignalSpy edited(&edit, &viewer::TagEdit::edited);
    auto *line = edit.findChild<QLineEdit *>();
    QTest::keyClicks(line, u"deep  snow"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(edit.tags(), (QStringList{u"fox"_s, u"deep snow"_s}));
    QTest::keyClicks(line, u"FOX,"_s); // is there already, in other letters
    QCOMPARE(edit.tags().size(), 2);
    QCOMPARE(line->text(), QString());
    line->clear();
    for (const QString &typed : {u"ice،"_s, u"bear、"_s}) { // Arabic and Japanese commas
        QTest::keyClicks(line, typed.left(typed.size() - 1));
        line->insert(typed.right(1));
        Q_EMIT line->textEdited(line->text());
    }
    QCOMPARE(edit.tags().size(), 4);
    edit.setTags({u"fox"_s, u"deep snow"_s});
    QTest::keyClick(line, Qt::Key_Backspace); // to the last chip
    QAbstractButton *last = button(edit, u"Remove the tag deep snow"_s);
    QVERIFY(last);
    QTest::keyClick(last, Qt::Key_Delete);
    QCOMPARE(edit.tags(), (QStringList{u"fox"_s}));
    QCOMPARE(edited.size(), 4);
}

void TestInspector::verbsOfEachKind_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("verbs");
    QTest::newRow("image") << Kind::Image
                           << QStringList{u"Edit"_s, u"Upscale"_s, u"Animate"_s, u"Remove background"_s, u"Inpaint"_s, u"Outpaint"_s, u"Lip-sync"_s};
    QTest::newRow("video") << Kind::Video
                           << QStringList{u"Upscale"_s, u"Remove background"_s, u"Continue"_s, u"Extend"_s, u"Lip-sync"_s, u"Transcribe"_s, u"Add sound"_s};
    QTest::newRow("sound") << Kind::Audio << QStringList{u"Lip-sync"_s, u"Transcribe"_s};
    QTest::newRow("text") << Kind::Text << QStringList{};
}

void TestInspector::verbsOfEachKind()
{
    QFETCH(Kind, kind);
    QFETCH(QStringList, verbs);
    viewer::Inspector inspector;
    inspector.show(item(kind));
    QStringList shown;
    for (const QToolButton *each : inspector.findChild<viewer::NextSteps *>()->findChildren<QToolButton *>()) {
        if (!each->text().isEmpty() && !each->parentWidget()->isHidden())
            shown << each->text();
    }
    QCOMPARE(shown, verbs);
}

void TestInspector::anotherModelIsChosenFromTheMenu()
{
    viewer::Inspector inspector;
    inspector.setStepModels([](const studio::Verb &, Kind) {
        return std::vector<viewer::StepModel>{{u"a/b"_s, u"A & B"_s, u"$0.05"_s}, {u"c/d"_s, u"C"_s, {}}};
    });
    inspector.show(item());
    QSignalSpy chain(&inspector, &viewer::Inspector::chain);
    button(inspector, u"Upscale"_s)->click();
    QCOMPARE(chain.back().at(0).toString(), u"upscale"_s);
    QCOMPARE(chain.back().at(2).toString(), QString()); // the usual one
    button(inspector, u"Models for “Upscale”"_s)->click();
    auto *menu = inspector.findChild<viewer::NextSteps *>()->findChild<QMenu *>();
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(menu->actions().front()->text(), u"A && B, $0.05"_s);
    QVERIFY(menu->actions().front()->isChecked());
    menu->actions().back()->trigger();
    menu->hide();
    QCOMPARE(chain.back().at(2).toString(), u"c/d"_s);
}

void TestInspector::aVerbWithoutModelsIsNotOffered()
{
    viewer::Inspector inspector;
    inspector.setStepModels([](const studio::Verb &, Kind) { return std::vector<viewer::StepModel>(); });
    inspector.show(item());
    QVERIFY(!button(inspector, u"Upscale"_s));
}

void TestInspector::promptAndSeedAreUsed()
{
    viewer::Inspector inspector;
    inspector.show(item());
    QSignalSpy prompt(&inspector, &viewer::Inspector::usePrompt);
    QSignalSpy seed(&inspector, &viewer::Inspector::useSeed);
    QSignalSpy remix(&inspector, &viewer::Inspector::remix);
    button(inspector, u"Use this prompt"_s)->click();
    button(inspector, u"Use this seed"_s)->click();
    button(inspector, u"Remix"_s)->click();
    QCOMPARE(prompt.front().front().toString(), u"a fox"_s);
    QCOMPARE(seed.front().front().toString(), u"9007199254740993"_s); // to the last digit
    QVERIFY(!remix.front().front().value<studio::Recipe>().values.contains("seed"_L1));
    button(inspector, u"Copy Request id"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"req-1"_s);
}

void TestInspector::theSeedThatWasReportedCountsMore()
{
    viewer::Inspector inspector;
    studio::Item reported = item();
    reported.seed = 123;
    inspector.show(reported);
    QSignalSpy seed(&inspector, &viewer::Inspector::useSeed);
    button(inspector, u"Use this seed"_s)->click();
    QCOMPARE(seed.back().front().toString(), u"123"_s);
    reported.recipe->values.remove(u"seed"_s); // asked for none
    inspector.show(reported);
    button(inspector, u"Use this seed"_s)->click();
    QCOMPARE(seed.back().front().toString(), u"123"_s);
    reported.seed.reset();
    inspector.show(reported);
    QVERIFY(!button(inspector, u"Use this seed"_s));
}

// The item that the inspector gives away has the marks it has now.
void TestInspector::whatIsMarkedElsewhereGoesAlong()
{
    viewer::Inspector inspector;
    inspector.show(item());
    studio::Item marked = item();
    marked.rating = 4;
    marked.favourite = true;
    marked.label = studio::Label::Green;
    marked.tags = {u"ice"_s};
    studio::Item other = marked;
    other.id = 8;
    other.rating = 1;
    inspector.showMarks(marked);
    inspector.showMarks(other); // is not the one that is shown
    QCOMPARE(inspector.findChild<viewer::RatingStars *>()->value(), 4);
    QCOMPARE(inspector.findChild<viewer::TagEdit *>()->tags(), (QStringList{u"ice"_s}));
    QSignalSpy exported(&inspector, &viewer::Inspector::exportRequested);
    button(inspector, u"Export this result"_s)->click();
    const studio::Item given = exported.front().front().value<std::vector<studio::Item>>().front();
    QCOMPARE(given.rating, 4);
    QVERIFY(given.favourite);
    QCOMPARE(given.label, studio::Label::Green);
    QCOMPARE(given.tags, (QStringList{u"ice"_s}));
}

void TestInspector::inTheBinThereIsNothingToDo()
{
    viewer::Inspector inspector;
    inspector.showInBin(item());
    auto *marks = inspector.findChild<viewer::MarkBar *>();
    QVERIFY(marks->isHidden());
    QVERIFY(!button(inspector, u"Use settings"_s));
    QVERIFY(!button(inspector, u"Export this result"_s));
    QVERIFY(factNames(inspector).contains(u"Name: fox.png"_s));
    inspector.show(item()); // put back
    QVERIFY(!marks->isHidden());
    QVERIFY(button(inspector, u"Use settings"_s));
    QVERIFY(button(inspector, u"Export this result"_s));
}

void TestInspector::settingsAreInTheWordsOfTheForm_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a preset of the size") << u"image_size"_s << QJsonValue(u"landscape_4_3"_s) << u"4:3"_s;
    QTest::newRow("a choice of words") << u"sync_mode"_s << QJsonValue(u"cut_off"_s) << u"Cut off"_s;
    QTest::newRow("a format") << u"output_format"_s << QJsonValue(u"jpeg"_s) << u"JPEG"_s;
    QTest::newRow("a language") << u"language"_s << QJsonValue(u"de"_s) << u"German"_s;
    QTest::newRow("several choices") << u"looks"_s << QJsonValue(QJsonArray{u"film_grain"_s, u"auto"_s}) << u"Film grain, Auto"_s;
    QTest::newRow("what a person wrote") << u"negative_prompt"_s << QJsonValue(u"blur"_s) << u"blur"_s;
    QTest::newRow("a name") << u"character_name"_s << QJsonValue(u"fox"_s) << u"fox"_s;
    QTest::newRow("a decimal") << u"guidance_scale"_s << QJsonValue(3.5) << u"3,5"_s;
    QTest::newRow("thousands") << u"steps"_s << QJsonValue(1234.5) << u"1234,5"_s;
}

void TestInspector::settingsAreInTheWordsOfTheForm()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, shown);
    const QLocale before;
    QLocale::setDefault(value.isDouble() ? QLocale(QLocale::German) : QLocale(QLocale::English));
    const auto rows = viewer::settingRows({.endpoint = u"a/b"_s, .values = {{key, value}}});
    QLocale::setDefault(before);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.front().value, shown);
}

void TestInspector::settingsOfOtherProgramsAreShown()
{
    viewer::Inspector inspector;
    studio::Item foreign = item();
    foreign.recipe.reset();
    inspector.show(foreign);
    QVERIFY(!button(inspector, u"Use settings"_s));
    inspector.showForeign(99, {.program = u"ComfyUI"_s, .prompt = {}, .seed = {}, .rows = {}}); // of one that is not shown any more
    QVERIFY(!button(inspector, u"Use settings"_s));
    inspector.showForeign(7, {.program = u"ComfyUI"_s, .prompt = u"a fox"_s, .seed = u"5"_s, .rows = {{u"Steps"_s, u"20"_s}}});
    QSignalSpy use(&inspector, &viewer::Inspector::useForeign);
    QVERIFY(button(inspector, u"Use settings"_s));
    button(inspector, u"Use settings"_s)->click();
    QCOMPARE(use.size(), 1);
    QVERIFY(button(inspector, u"Use this seed"_s));
}

void TestInspector::aCutClipTellsWhichPartItIs_data()
{
    QTest::addColumn<studio::CutFacts>("cut");
    QTest::addColumn<QString>("text");
    QTest::newRow("from an earlier key frame") << studio::CutFacts{.begin = 0, .end = 5.32, .markedBegin = 2.04, .markedEnd = 5.32, .isLossless = true}
                                               << u"0:00.00 to 0:05.32, without loss; 0:02.04 to 0:05.32 was marked"_s;
    QTest::newRow("just as marked") << studio::CutFacts{.begin = 2, .end = 4, .markedBegin = 2.001, .markedEnd = 4, .isLossless = true} << u"0:02.00 to 0:04.00, without loss"_s;
    QTest::newRow("encoded again") << studio::CutFacts{.begin = 2, .end = 4, .markedBegin = 2, .markedEnd = 4, .isLossless = false} << u"0:02.00 to 0:04.00, encoded again"_s;
}

void TestInspector::aCutClipTellsWhichPartItIs()
{
    QFETCH(studio::CutFacts, cut);
    QFETCH(QString, text);
    studio::Item clip = item(Kind::Video);
    clip.output = QJsonDocument::fromJson(QJsonDocument(cut.toOutput()).toJson()).object(); // as the database keeps it
    viewer::Inspector inspector;
    inspector.show(clip);
    QVERIFY(factNames(inspector).contains(u"Cut: "_s + text));
    viewer::Inspector other;
    other.show(item(Kind::Video));
    for (const QString &fact : factNames(other))
        QVERIFY2(!fact.startsWith(u"Cut"_s), qPrintable(fact));
}

void TestInspector::relativesOpen()
{
    viewer::Inspector inspector;
    inspector.show(item());
    studio::Item parent = item();
    parent.id = 3;
    studio::Item gone{.path = u"not in the library"_s};
    inspector.showKin(7, {.parents = {{parent, u"Input image"_s}, {gone, {}}}, .children = {}});
    QSignalSpy opened(&inspector, &viewer::Inspector::itemRequested);
    QAbstractButton *node = button(inspector, u"Input image: a fox"_s);
    QVERIFY(node);
    node->click();
    QCOMPARE(opened.front().front().toLongLong(), 3);
    QVERIFY(!button(inspector, u"not in the library"_s)->isEnabled());
}

void TestInspector::everyControlHasAName()
{
    viewer::Inspector inspector;
    inspector.show(item());
    for (const QWidget *widget : inspector.findChildren<QWidget *>()) {
        const auto *named = qobject_cast<const QAbstractButton *>(widget);
        const bool control = named || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QSlider *>(widget);
        if (control && !widget->isHidden())
            QVERIFY2(!widget->accessibleName().isEmpty() || (named && !named->text().isEmpty()), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
