// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does to single fields: by keys, by pointer, and what comes out of it.

#include "accessiblecombo.h"
#include "compose/cardlisteditor.h"
#include "compose/fieldrow.h"
#include "compose/growingtext.h"
#include "compose/formview.h"
#include "compose/jsoneditor.h"
#include "compose/numberbox.h"
#include "compose/promptweights.h"
#include "compose/segments.h"

#include <QTextLayout>
#include <QTextBlock>
#include <QScopeGuard>
#include <QGuiApplication>
#include <QAbstractTextDocumentLayout>
#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QUndoStack>
#include <QWheelEvent>

using namespace studio;
using namespace compose;
using namespace Qt::StringLiterals;

namespace {

QByteArray toText(const QJsonValue &value)
{
    return value.isUndefined() ? "absent" : QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

QJsonValue json(const char *text)
{
    return QJsonDocument::fromJson('[' + QByteArray(text) + ']').array().first();
}

// A control by what assistive programs call it.
template <class T>
T *named(const QWidget &root, const QString &name)
{
    for (T *widget : root.findChildren<T *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

const Kind text = TextKind{};
const Kind sizes = SizeKind{.presets = {{u"square_hd"_s, u"Square HD"_s, {1024, 1024}},
                                        {u"portrait_16_9"_s, u"9:16"_s, {576, 1024}},
                                        {u"landscape_16_9"_s, u"16:9"_s, {1024, 576}},
                                        {u"auto"_s, u"Auto"_s, {}}},
                            .custom = true, .minimum = 64, .maximum = 2048};

Field loraField()
{
    Field scale{.key = u"scale"_s, .label = u"Scale"_s, .kind = NumberKind{.minimum = 0, .maximum = 4}};
    scale.defaultValue = 1;
    const ObjectKind lora{.fields = {{.key = u"path"_s, .label = u"Path"_s, .kind = text, .required = true}, scale,
                                     {.key = u"weight_name"_s, .label = u"Weight name"_s, .kind = text}},
                          .look = ObjectKind::Look::Weights};
    return {.key = u"f"_s, .label = u"LoRA"_s, .kind = lora};
}

// One field on a form in a window.
struct One
{
    explicit One(const Kind &kind, const QJsonValue &value = QJsonValue::Undefined, const EditorContext &context = {})
        : view(context)
    {
        view.setForm({.endpoint = u"test/one"_s, .fields = {{.key = u"f"_s, .label = u"F"_s, .kind = kind}}},
                     value.isUndefined() ? Values{} : Values{{u"f"_s, value}});
        view.resize(344, 700);
        view.show();
        QCoreApplication::processEvents();
        QApplication::setActiveWindow(&view);
        row = view.row(u"f"_s);
    }
    [[nodiscard]] QByteArray now() const { return toText(view.values().value(u"f"_s)); }
    template <class T>
    T *the(const QString &name) const
    {
        return named<T>(view, name);
    }
    FormView view;
    FieldRow *row = nullptr;
};

} // namespace

class TestEditors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTileBearsItsShapeAndSizeAsName()
    {
        const One one(sizes, u"landscape_16_9"_s);
        QVERIFY(one.the<Segment>(u"16:9, 1024 × 576"_s)->isChecked());
        QVERIFY(one.the<Segment>(u"Auto"_s));
    }

    // The unit is a word of the language: behind Arabic digits a Latin "s" would stand on the wrong side.
    void unitsAreWordsOfTheLanguage()
    {
        struct Arabic : QTranslator
        {
            [[nodiscard]] bool isEmpty() const override { return false; }
            [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
            {
                return qstrcmp(source, "s") == 0 ? QString(u'\u062B') : QString();
            }
        } arabic;
        QCoreApplication::installTranslator(&arabic);
        const One tiles(ChoiceKind{.choices = {{5, u"5"_s}, {10, u"10"_s}, {u"auto"_s, u"Auto"_s}}, .look = ChoiceKind::Look::Segments, .unit = u"s"_s});
        const One number(NumberKind{.minimum = 0, .maximum = 10, .unit = u"s"_s});
        QCoreApplication::removeTranslator(&arabic);
        QVERIFY(tiles.the<Segment>(u"5 \u062B"_s));
        QVERIFY(tiles.the<Segment>(u"Auto"_s));
        const QList<QLabel *> labels = number.view.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == QString(u'\u062B'); }));
    }

    void decimalsAreWrittenAsTheLanguageDoes()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        const One one(NumberKind{.minimum = 0, .maximum = 10, .step = 0.25}, 3.5);
        auto *line = one.view.findChild<NumberBox *>()->findChild<QLineEdit *>();
        const QString shown = line->text();
        line->clear();
        QTest::keyClicks(line, u"2,75"_s);
        const QByteArray withComma = one.now();
        line->clear();
        QTest::keyClicks(line, u"1.25"_s);
        const QByteArray withPoint = one.now();
        one.view.findChild<NumberBox *>()->stepBy(1);
        const QString stepped = line->text();
        QLocale::setDefault(before);
        QCOMPARE(shown, u"3,5"_s);
        QCOMPARE(withComma, "[2.75]");
        QCOMPARE(withPoint, "[1.25]");
        QCOMPARE(stepped, u"1,5"_s);
    }

    // "$5", "5 $": where the rest of the program has it, also in a mirrored window.
    void theSignOfDollarsStandsWhereTheLanguageHasIt_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<bool>("isLeft");
        QTest::newRow("English") << QLocale(QLocale::English) << Qt::LeftToRight << true;
        QTest::newRow("German") << QLocale(QLocale::German) << Qt::LeftToRight << false;
        QTest::newRow("Japanese") << QLocale(QLocale::Japanese) << Qt::LeftToRight << true;
        QTest::newRow("Arabic") << QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) << Qt::RightToLeft << true;
    }
    void theSignOfDollarsStandsWhereTheLanguageHasIt()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const bool, isLeft);
        const QLocale before;
        QLocale::setDefault(locale);
        QGuiApplication::setLayoutDirection(direction);
        const One one(NumberKind{.minimum = 0, .unit = u"$"_s}, 5);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(before);
        const QList<QLabel *> labels = one.view.findChildren<QLabel *>();
        const auto sign = std::ranges::find_if(labels, [](const QLabel *label) { return label->text() == u"$"_s; });
        QVERIFY(sign != labels.end());
        const QWidget *box = one.view.findChild<NumberBox *>();
        QCOMPARE((*sign)->mapTo(&one.view, QPoint()).x() < box->mapTo(&one.view, QPoint()).x(), isLeft);
    }

    void arrowsMoveBetweenTiles()
    {
        One one(sizes, u"square_hd"_s);
        one.row->editor().focusTarget()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(one.now(), "[\"portrait_16_9\"]");
    }

    void typingANumberMakesACustomSizeAndTheLinkKeepsTheProportion()
    {
        One one(sizes, u"landscape_16_9"_s);
        auto *width = one.the<NumberBox>(u"Width"_s);
        QCOMPARE(width->text(), u"1024"_s);
        one.the<QToolButton>(u"Keep the proportion"_s)->click();
        width->setFocus();
        width->selectAll();
        QTest::keyClicks(width, u"512"_s);
        QCOMPARE(one.now(), "[{\"height\":288,\"width\":512}]");
        QVERIFY(one.the<Segment>(u"Custom, 512 × 288"_s)->isChecked());
    }

    void sidesKeepToTheMultiplesOfTheModel()
    {
        SizeKind kind = std::get<SizeKind>(sizes);
        kind.multiple = 32;
        One one(kind, json("{\"width\": 1000, \"height\": 500}"));
        auto *width = one.the<NumberBox>(u"Width"_s);
        width->stepBy(1);
        QCOMPARE(one.now(), "[{\"height\":500,\"width\":1024}]");
        one.the<QToolButton>(u"Keep the proportion"_s)->click();
        width->stepBy(-1);
        QCOMPARE(one.now(), "[{\"height\":480,\"width\":992}]");
        const auto problems = one.view.check();
        QVERIFY(problems.empty());
        one.view.setValues({{u"f"_s, json("{\"width\": 1000, \"height\": 480}")}});
        QCOMPARE(one.view.check().front().message, u"Enter a width that is a multiple of 32, such as 992."_s);
    }

    void swappingATileTakesTheTurnedTile()
    {
        One one(sizes, u"landscape_16_9"_s);
        one.the<QToolButton>(u"Swap width and height"_s)->click();
        QCOMPARE(one.now(), "[\"portrait_16_9\"]");
        One custom(sizes, json("{\"width\": 900, \"height\": 600}"));
        custom.the<QToolButton>(u"Swap width and height"_s)->click();
        QCOMPARE(custom.now(), "[{\"height\":900,\"width\":600}]");
    }

    void aSeedIsKeptThrownOrTakenFromTheNewestResult()
    {
        One one(SeedKind{}, QJsonValue::Undefined,
                {.lastSeed = [] { return std::optional(qint64(9007199254740993)); }});
        one.the<QToolButton>(u"F of the newest result"_s)->click();
        QCOMPARE(one.now(), "[9007199254740993]");
        one.the<QToolButton>(u"Keep F"_s)->click();
        QCOMPARE(one.now(), "absent");
        one.the<QToolButton>(u"New number for F"_s)->click();
        QVERIFY(one.view.values().value(u"f"_s).isDouble());
    }

    void aNumberThatTheModelDecidesIsChosenByTouchAndGivenBackByReset()
    {
        One one(NumberKind{.minimum = 0, .maximum = 10});
        auto *slider = one.view.findChild<QSlider *>();
        slider->setFocus();
        QTest::mouseClick(slider, Qt::LeftButton, {}, {slider->width() / 2, slider->height() / 2});
        QVERIFY(one.view.values().value(u"f"_s).isDouble());
        one.the<QToolButton>(u"Reset F"_s)->click();
        QCOMPARE(one.now(), "absent");
    }

    // Who does not see the slider hears the number that is meant, not the step, and may ask for a number.
    void aSliderTellsItsNumber()
    {
        One one(NumberKind{.minimum = 1, .maximum = 3, .step = 0.5}, 2.5);
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(one.view.findChild<QSlider *>());
        QVERIFY(heard && heard->valueInterface());
        QCOMPARE(heard->role(), QAccessible::Slider);
        QCOMPARE(heard->valueInterface()->currentValue().toDouble(), 2.5);
        QCOMPARE(heard->valueInterface()->minimumValue().toDouble(), 1.0);
        QCOMPARE(heard->valueInterface()->maximumValue().toDouble(), 3.0);
        QCOMPARE(heard->valueInterface()->minimumStepSize().toDouble(), 0.5);
        heard->valueInterface()->setCurrentValue(1.5);
        QCOMPARE(one.now(), "[1.5]");
    }

    // The list has the focus while it is open.
    void theListOfAChoiceHasItsName()
    {
        shell::installAccessibleCombos();
        QComboBox box;
        box.addItems({u"a"_s, u"b"_s});
        box.setAccessibleName(u"Format"_s);
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&box);
        QCOMPARE(heard->role(), QAccessible::ComboBox);
        QCOMPARE(heard->text(QAccessible::Name), u"Format"_s); // asked for when the box gets the focus
        QCOMPARE(QAccessible::queryAccessibleInterface(box.view())->text(QAccessible::Name), u"Format"_s);
        box.setAccessibleName(u"Speed"_s);
        QCOMPARE(heard->child(0)->text(QAccessible::Name), u"Speed"_s);
    }

    void theWheelChangesNothingWithoutFocus()
    {
        One one(NumberKind{.integer = true, .minimum = 0, .maximum = 10}, 5);
        auto *slider = one.view.findChild<QSlider *>();
        const auto turn = [slider] {
            QWheelEvent event({5, 5}, slider->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, {}, {}, Qt::NoScrollPhase,
                              false);
            QApplication::sendEvent(slider, &event);
        };
        turn();
        QCOMPARE(one.now(), "[5]");
        slider->setFocus();
        turn();
        QVERIFY(one.now() != "[5]");
    }

    void anOptionalGroupIsLeftOutAndComesBackAsItWas()
    {
        const ObjectKind group{.fields = {{.key = u"a"_s, .label = u"A"_s, .kind = text}}};
        One one(group);
        QCOMPARE(one.now(), "absent");
        auto *use = one.view.findChild<QCheckBox *>();
        QTest::mouseClick(use, Qt::LeftButton, {}, {8, 8});
        QCOMPARE(one.now(), "[{}]");
        QTest::keyClicks(one.the<QLineEdit>(u"A"_s), u"x"_s);
        QCOMPARE(one.now(), "[{\"a\":\"x\"}]");
        use->click();
        QCOMPARE(one.now(), "absent");
        use->click();
        QCOMPARE(one.now(), "[{\"a\":\"x\"}]");
    }

    void weightsThatAreOffAreNotSentButKept()
    {
        One one(ListKind{.item = {loraField()}},
                json("[{\"path\": \"a\", \"scale\": 1}, {\"path\": \"b\", \"scale\": 2}]"));
        const auto boxes = one.view.findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 2);
        boxes.first()->click();
        QCOMPARE(one.now(), "[[{\"path\":\"b\",\"scale\":2}]]");
        one.view.undoStack().undo();
        QCOMPARE(one.now(), "[[{\"path\":\"a\",\"scale\":1},{\"path\":\"b\",\"scale\":2}]]");
        QVERIFY(boxes.first()->isChecked());
        QCOMPARE(one.view.findChildren<QCheckBox *>().size(), 2);
        boxes.first()->click();
        boxes.first()->click();
        QCOMPARE(one.now(), "[[{\"path\":\"a\",\"scale\":1},{\"path\":\"b\",\"scale\":2}]]");
    }

    void entriesAreAddedDoubledMovedAndRemoved()
    {
        const Field item{.key = u"f"_s,
                         .label = u"Shot"_s,
                         .kind = ObjectKind{.fields = {{.key = u"a"_s, .label = u"A"_s, .kind = text}}}};
        One one(ListKind{.item = {item}, .maximumItems = 3}, json("[{\"a\": \"1\"}]"));
        auto *add = one.the<QPushButton>(u"Add to F"_s);
        add->click();
        QTest::keyClicks(QApplication::focusWidget(), u"2"_s); // the new entry has the keyboard
        QCOMPARE(one.now(), "[[{\"a\":\"1\"},{\"a\":\"2\"}]]");
        QCoreApplication::processEvents(); // it is shown now
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(one.now(), "[[{\"a\":\"2\"},{\"a\":\"1\"}]]");
        one.the<QToolButton>(u"Move Shot 1 down"_s)->click();
        QCOMPARE(one.now(), "[[{\"a\":\"1\"},{\"a\":\"2\"}]]");
        one.the<QToolButton>(u"Duplicate Shot 1"_s)->click();
        QCOMPARE(one.now(), "[[{\"a\":\"1\"},{\"a\":\"1\"},{\"a\":\"2\"}]]");
        QVERIFY(!add->isEnabled());
        one.the<QToolButton>(u"Remove Shot 2"_s)->click();
        QCOMPARE(one.now(), "[[{\"a\":\"1\"},{\"a\":\"2\"}]]");
        QVERIFY(add->isEnabled());
    }

    void anEntryMovesByKeysFromEveryEditorInIt()
    {
        ChoiceKind many;
        for (const auto &word : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
            many.choices.push_back({word, word});
        const Field item{.key = u"f"_s,
                         .label = u"Shot"_s,
                         .kind = ObjectKind{.fields = {{.key = u"list"_s, .label = u"List"_s, .kind = many},
                                                       {.key = u"range"_s, .label = u"Range"_s, .kind = NumberKind{.minimum = 0, .maximum = 1}},
                                                       {.key = u"words"_s, .label = u"Words"_s, .kind = TextKind{.multiline = true, .prompt = true}},
                                                       {.key = u"files"_s, .label = u"Files"_s, .kind = MediaKind{}}}}};
        One one(ListKind{.item = {item}}, json("[{\"list\": \"a\"}, {\"list\": \"b\"}]"));
        const QByteArray before = one.now();
        QWidget *card = named<QFrame>(one.view, u"Shot 1"_s);
        QList<QWidget *> targets;
        for (QWidget *widget : card->findChildren<QWidget *>()) {
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && widget->isEnabled() && !widget->focusProxy())
                targets << widget;
        }
        QVERIFY(targets.size() >= 6);
        for (QWidget *target : std::as_const(targets)) {
            target->setFocus();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
            QVERIFY2(one.now() != before, target->metaObject()->className());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
            QCOMPARE(one.now(), before);
        }
    }

    void anEntryIsDraggedByItsGrip()
    {
        One one(ListKind{.item = {{.key = u"f"_s, .label = u"N"_s, .kind = NumberKind{}}}}, json("[1, 2, 3]"));
        QCoreApplication::processEvents();
        QWidget *card = named<QFrame>(one.view, u"N 1"_s);
        QTest::mousePress(card, Qt::LeftButton, {}, {3, 10});
        for (int step = 0; step < 3; ++step) {
            QMouseEvent move(QEvent::MouseMove, QPointF(3, 80), card->mapToGlobal(QPointF(3, 80)), Qt::NoButton,
                             Qt::LeftButton, {});
            QApplication::sendEvent(card, &move);
            QApplication::processEvents();
        }
        QTest::mouseRelease(card, Qt::LeftButton);
        QCOMPARE(one.now(), "[[2,3,1]]");
    }

    void aListOutOfKnownValuesKeepsItsOrder()
    {
        const ChoiceKind choice{.choices = {{1, u"One"_s}, {2, u"Two"_s}, {3, u"Three"_s}}};
        One one(ListKind{.item = {{.key = u"f"_s, .kind = choice}}}, json("[3, 1]"));
        const auto boxes = one.view.findChildren<QCheckBox *>();
        boxes.at(1)->click();
        QCOMPARE(one.now(), "[[3,1,2]]");
        boxes.at(2)->click();
        QCOMPARE(one.now(), "[[1,2]]");
    }

    void coloursAreRemovedAndMovedByKeys()
    {
        One one(ListKind{.item = {{.key = u"f"_s, .kind = ColorKind{.asText = true}}}},
                json("[\"#ff0000\", \"#00FF00\", \"#0000ff\"]"));
        auto *first = one.the<QToolButton>(u"Colour 1, #ff0000"_s);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(one.now(), "[[\"#00FF00\",\"#ff0000\",\"#0000ff\"]]");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(one.now(), "[[\"#00FF00\",\"#0000ff\"]]");
    }

    void aColourIsReadAsPeopleWriteIt()
    {
        One one(ColorKind{}, json("{\"r\": 1, \"g\": 2, \"b\": 3}"));
        auto *line = one.the<QLineEdit>(u"F"_s);
        line->setText(u"8AF"_s);
        QCOMPARE(one.now(), "[{\"b\":255,\"g\":170,\"r\":136}]");
        line->setText(u"sky"_s);
        QVERIFY(!one.row->problem().isEmpty());
    }

    void olderPromptsComeBackAndTheDraftIsNotLost()
    {
        One one(TextKind{.multiline = true, .prompt = true}, u"draft"_s,
                {.promptHistory = [] { return QStringList{u"newest"_s, u"older"_s}; }});
        auto *words = one.view.findChild<GrowingText *>();
        const auto press = [words](Qt::Key key) { QTest::keyClick(words, key, Qt::AltModifier); };
        press(Qt::Key_Up);
        QCOMPARE(one.now(), "[\"newest\"]");
        press(Qt::Key_Up);
        press(Qt::Key_Up);
        QCOMPARE(one.now(), "[\"older\"]");
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        QCOMPARE(one.now(), "[\"draft\"]");
    }

    void textStandsWhereItIsReadFrom_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("program");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isAtTheRight");
        const QString fox = u"ثعلب نائم"_s;
        QTest::newRow("English") << Qt::LeftToRight << u"a fox"_s << false;
        QTest::newRow("Arabic") << Qt::LeftToRight << fox << true;
        QTest::newRow("Arabic in an Arabic program") << Qt::RightToLeft << fox << true;
        QTest::newRow("English in an Arabic program") << Qt::RightToLeft << u"a fox"_s << false;
        QTest::newRow("a number in an Arabic program") << Qt::RightToLeft << u"2026"_s << true;
        QTest::newRow("a number, then Arabic") << Qt::LeftToRight << u"2026\n"_s + fox << true;
    }
    void textStandsWhereItIsReadFrom()
    {
        QFETCH(const Qt::LayoutDirection, program);
        QFETCH(const QString, text);
        QFETCH(const bool, isAtTheRight);
        QGuiApplication::setLayoutDirection(program);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        GrowingText words(2, 4, nullptr);
        words.resize(400, 80);
        words.show();
        const auto middle = [&words] {
            const QTextBlock last = words.document()->lastBlock();
            (void)words.document()->documentLayout()->blockBoundingRect(last); // lays it out
            return last.layout()->lineAt(0).naturalTextRect().center().x();
        };
        words.setPlainText(u"other words"_s);
        words.setPlainText(text);
        QCOMPARE(middle() > words.viewport()->width() / 2.0, isAtTheRight);
    }

    void whatWasSentIsTheHistoryWhereThereIsNoOther()
    {
        One one(TextKind{.multiline = true, .prompt = true}, u"first"_s);
        QVERIFY(one.view.check().empty());
        auto *words = one.view.findChild<GrowingText *>();
        words->setPlainText(u"second"_s);
        QTest::keyClick(words, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(one.now(), "[\"first\"]");
    }

    void thePreviewCountsVariations()
    {
        const One one(TextKind{.multiline = true, .prompt = true}, u"a {red|blue} fox"_s);
        QVERIFY(one.the<QLabel>(u"2 variations: a red fox"_s));
    }

    void theCounterCountsCharactersAndWarnsNearTheLimit()
    {
        One one(TextKind{.multiline = true, .maximumLength = 10, .prompt = true}, u"🦊🦊"_s);
        QCOMPARE(one.row->editor().note(), u"2 of 10"_s);
        QVERIFY(!one.row->editor().noteWarns());
        one.row->setValue(u"🦊🦊🦊🦊🦊🦊🦊🦊🦊"_s);
        QVERIFY(one.row->editor().noteWarns());
    }

    void wordsAreWeighed_data()
    {
        QTest::addColumn<QString>("before"); // [ ] is the selection, | the cursor
        QTest::addColumn<int>("steps");
        QTest::addColumn<QString>("after");
        QTest::newRow("the word at the cursor") << u"a red fo|x"_s << 1 << u"a red ([fox]:1.1)"_s;
        QTest::newRow("the selection") << u"a [red fox]"_s << 1 << u"a ([red fox]:1.1)"_s;
        QTest::newRow("spaces at its ends stay outside") << u"a[ red ]fox"_s << -1 << u"a ([red]:0.9) fox"_s;
        QTest::newRow("a weight is changed") << u"a (red fo|x:1.1)"_s << 1 << u"a ([red fox]:1.2)"_s;
        QTest::newRow("a weight of 1 is none") << u"a (red fo|x:1.1)"_s << -1 << u"a [red fox]"_s;
        QTest::newRow("the inner one of two") << u"((a|:1.2) b:1.5)"_s << 1 << u"(([a]:1.3) b:1.5)"_s;
        QTest::newRow("brackets without a weight") << u"(fo|x)"_s << 1 << u"(([fox]:1.1))"_s;
        QTest::newRow("no heavier than 2") << u"(fo|x:2)"_s << 1 << u"([fox]:2)"_s;
        QTest::newRow("nothing at the cursor") << u"a  |  b"_s << 1 << u"a  |  b"_s;
        QTest::newRow("an empty prompt") << u"|"_s << 1 << u"|"_s;
    }
    void wordsAreWeighed()
    {
        QFETCH(QString, before);
        QFETCH(int, steps);
        QFETCH(QString, after);
        qsizetype start = before.indexOf(u'|');
        qsizetype end = start;
        if (start < 0) {
            start = before.indexOf(u'[');
            end = before.indexOf(u']') - 1;
        }
        QString plain = before;
        plain.remove(u'|').remove(u'[').remove(u']');
        const Weighed weighed = reweighted(plain, start, end, steps);
        QString shown = weighed.text;
        if (weighed.start == weighed.end)
            shown.insert(weighed.start, u'|');
        else
            shown.insert(weighed.end, u']').insert(weighed.start, u'[');
        QCOMPARE(shown, after);
    }

    void weightsAreKeysOfAPromptThatReadsThem()
    {
        One one(TextKind{.multiline = true, .prompt = true, .weights = true}, u"fox"_s);
        auto *words = one.view.findChild<GrowingText *>();
        QTest::keyClick(words, Qt::Key_Up, Qt::ControlModifier);
        QTest::keyClick(words, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(one.now(), "[\"(fox:1.2)\"]");
    }

    void brokenJsonIsNamedByLineAndColumn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("in the first line") << u"{\"a\": x}"_s << u"line 1, column 7"_s;
        QTest::newRow("further down, behind other scripts")
            << u"{\n  \"狐\": \"🦊\", \"b\": ?\n}"_s << u"line 2, column 18"_s;
        QTest::newRow("space before it counts") << u"\n\n  [1, ?]"_s << u"line 3, column 7"_s;
    }
    void brokenJsonIsNamedByLineAndColumn()
    {
        QFETCH(QString, text);
        QFETCH(QString, place);
        One one(RawKind{}, 1);
        one.view.findChild<GrowingText *>()->setPlainText(text);
        QVERIFY2(one.row->problem().contains(place), qPrintable(one.row->problem()));
        QCOMPARE(one.now(), "[1]"); // the last that parsed
    }

    void f1TellsWhatAFieldIsFor()
    {
        for (const Kind &kind : {Kind(NumberKind{.minimum = 1, .maximum = 5}), Kind(TextKind{.multiline = true}), text,
                                 Kind(ToggleKind{}), sizes}) {
            One one(kind);
            one.row->editor().focusTarget()->setFocus();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
            QWidget *bubble = QApplication::activePopupWidget();
            QVERIFY2(bubble, qPrintable(kindName(kind)));
            QCOMPARE(bubble->accessibleName(), u"F"_s);
            QTest::keyClick(bubble, Qt::Key_Escape);
            QVERIFY(!QApplication::activePopupWidget());
        }
    }
};

QTEST_MAIN(TestEditors)
#include "tst_editors.moc"
