// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The form as a whole: rows that come and go, problems that find their place, one undo for everything.

#include "compose/fieldrow.h"
#include "compose/formview.h"
#include "compose/mediaeditor.h"
#include "settings/settingsdialog.h"
#include "settings/settingsform.h"

#include <QApplication>
#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QListView>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>
#include <memory>

using namespace studio;
using namespace compose;
using namespace Qt::StringLiterals;

namespace {

Field textField(const QString &key, bool advanced = false, const QString &group = {})
{
    return {.key = key, .label = key, .group = group, .kind = TextKind{}, .advanced = advanced};
}

Form ruled()
{
    Field frames{.key = u"frames"_s, .label = u"frames"_s, .kind = NumberKind{.integer = true, .rateKey = u"fps"_s}};
    Field fps{.key = u"fps"_s, .label = u"fps"_s, .kind = NumberKind{.integer = true}};
    const std::vector<Condition> extra{{.key = u"mode"_s, .among = {u"extra"_s}}};
    return {.endpoint = u"test/rules"_s,
            .fields = {textField(u"start"_s), textField(u"mode"_s), frames, fps,
                       textField(u"detail"_s, false, u"Details"_s), textField(u"rare"_s, true),
                       textField(u"rarer"_s, true, u"Rarities"_s)},
            .rules = {{.kind = Rule::Kind::ShownWhen, .fields = {u"detail"_s, u"rarer"_s}, .when = extra},
                      {.kind = Rule::Kind::RequiredWhen, .fields = {u"detail"_s}, .when = extra}}};
}

QLabel *labelOf(const QWidget &root, const QString &text)
{
    for (QLabel *label : root.findChildren<QLabel *>()) {
        if (label->text() == text)
            return label;
    }
    return nullptr;
}

QToolButton *foldOf(const FormView &view)
{
    for (QToolButton *button : view.findChildren<QToolButton *>()) {
        if (button->text().startsWith(u"Advanced"_s))
            return button;
    }
    return nullptr;
}

std::unique_ptr<FormView> shown(const Form &form, const Values &values = {})
{
    auto view = std::make_unique<FormView>(EditorContext());
    view->setForm(form, values);
    view->resize(344, 500);
    view->show();
    QCoreApplication::processEvents();
    QApplication::setActiveWindow(view.get());
    return view;
}

QLineEdit *lineOf(FormView &view, const QString &key)
{
    return view.row(key)->findChild<QLineEdit *>();
}

} // namespace

class TestFormView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A folded prompt cannot be seen: what is typed would go where nobody looks.
    void theFirstFieldIsOneThatIsSeen()
    {
        const auto window = shown({.endpoint = u"test/whisper"_s, .fields = {textField(u"language"_s), textField(u"prompt"_s, true)}});
        window->focusFirst();
        QCOMPARE(QApplication::focusWidget(), lineOf(*window, u"language"_s));
        const auto usual = shown({.endpoint = u"test/usual"_s, .fields = {textField(u"language"_s), textField(u"prompt"_s)}});
        usual->focusFirst();
        QVERIFY(usual->row(u"prompt"_s)->isAncestorOf(QApplication::focusWidget()));
    }

    void rowsAppearWhileTheyApplyAndKeepTheirValue()
    {
        const auto window = shown(ruled(), {{u"detail"_s, u"kept"_s}});
        FormView &view = *window;
        QVERIFY(view.row(u"detail"_s)->isHidden());
        QVERIFY(labelOf(view, u"Details"_s)->isHidden());
        QCOMPARE(foldOf(view)->text(), u"Advanced (1)"_s);
        lineOf(view, u"mode"_s)->setFocus();
        QTest::keyClicks(lineOf(view, u"mode"_s), u"extra"_s);
        QVERIFY(!view.row(u"detail"_s)->isHidden());
        QVERIFY(!labelOf(view, u"Details"_s)->isHidden());
        QVERIFY(labelOf(view, u"detail *"_s)); // required now
        QCOMPARE(foldOf(view)->text(), u"Advanced (2)"_s);
        QCOMPARE(QApplication::focusWidget(), lineOf(view, u"mode"_s));
        QTest::keyClick(lineOf(view, u"mode"_s), Qt::Key_Backspace);
        QVERIFY(view.row(u"detail"_s)->isHidden());
        QCOMPARE(view.values().value(u"detail"_s).toString(), u"kept"_s);
    }

    void aLengthIsToldBesideTheFrames()
    {
        const auto window = shown(ruled(), {{u"frames"_s, 81}, {u"fps"_s, 16}});
        FormView &view = *window;
        QVERIFY(labelOf(view, u"5.1 s"_s));
        view.applyChange({{u"frames"_s, 81}, {u"fps"_s, 24}}, u"faster"_s);
        QVERIFY(labelOf(view, u"3.4 s"_s));
    }

    void rowsUnderAdvancedAreMadeWhenTheyAreAskedFor()
    {
        const auto window = shown(ruled(), {{u"rare"_s, u"x"_s}});
        FormView &view = *window;
        QVERIFY(!labelOf(view, u"rare"_s));
        QCOMPARE(view.values().value(u"rare"_s).toString(), u"x"_s);
        QTest::mouseClick(foldOf(view), Qt::LeftButton);
        QVERIFY(labelOf(view, u"rare"_s)->isVisible());
        QCOMPARE(lineOf(view, u"rare"_s)->text(), u"x"_s);
        QVERIFY(labelOf(view, u"Rarities"_s)->isHidden());
    }

    void theKeyboardGoesTheWayOfTheEye()
    {
        const auto window = shown(ruled());
        FormView &view = *window;
        QTest::mouseClick(foldOf(view), Qt::LeftButton);
        lineOf(view, u"start"_s)->setFocus();
        const auto walked = [](int steps, Qt::KeyboardModifiers held) {
            QStringList way;
            for (int i = 0; i < steps; ++i) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, held);
                way << QApplication::focusWidget()->accessibleName();
            }
            return way;
        };
        // Round and round: each spin box is passed twice.
        const QStringList round{u"mode"_s, u"frames"_s, u"fps"_s, QString(), u"rare"_s, u"start"_s};
        QCOMPARE(walked(12, Qt::NoModifier), round + round);
        QCOMPARE(walked(2, Qt::ShiftModifier), (QStringList{u"rare"_s, QString()}));
    }

    // Elements are shown by pictures or by a video, as in Kling 3.
    static Form elements()
    {
        const Field front{.key = u"front"_s, .label = u"front"_s, .kind = MediaKind{}};
        const Field sides{.key = u"sides"_s, .label = u"sides"_s, .kind = MediaKind{.list = true}};
        const Field element{.key = u"elements"_s, .label = u"Element"_s, .kind = ObjectKind{.fields = {textField(u"mode"_s), front, sides}}};
        return {.endpoint = u"test/elements"_s,
                .fields = {{.key = u"elements"_s, .label = u"Elements"_s, .kind = ListKind{.item = {element}}},
                           {.key = u"start"_s, .label = u"start"_s, .kind = MediaKind{}}},
                .rules = {{.kind = Rule::Kind::ShownWhen, .fields = {u"elements.sides"_s},
                           .when = {{.key = u"elements.mode"_s, .among = {u"all"_s}}}},
                          {.kind = Rule::Kind::RequiredWhen, .fields = {u"elements.front"_s},
                           .when = {{.key = u"elements.mode"_s, .among = {u"all"_s}}}}}};
    }
    static QStringList filesOf(FormView &view)
    {
        QStringList keys;
        for (const MediaEditor *editor : view.mediaEditors())
            keys << editor->key();
        return keys;
    }

    void rowsInsideAnEntryFollowTheRulesOfThatEntry()
    {
        const auto window = shown(elements(), {{u"elements"_s, QJsonArray{QJsonObject{{u"mode"_s, u"all"_s}}, QJsonObject{}}}});
        FormView &view = *window;
        QCOMPARE(filesOf(view), (QStringList{u"start"_s, u"front"_s, u"sides"_s, u"front"_s}));
        QVERIFY(labelOf(view, u"front *"_s));
        QLineEdit *mode = nullptr; // of the second entry
        for (QLineEdit *line : view.findChildren<QLineEdit *>()) {
            if (line->accessibleName() == u"mode"_s)
                mode = line;
        }
        QTest::keyClicks(mode, u"all"_s);
        QCOMPARE(filesOf(view), (QStringList{u"start"_s, u"front"_s, u"sides"_s, u"front"_s, u"sides"_s}));
        view.undoStack().undo();
        QCOMPARE(filesOf(view), (QStringList{u"start"_s, u"front"_s, u"sides"_s, u"front"_s}));
    }

    void anEntryThatIsSwitchedOffOutlivesTheWidgets()
    {
        const Field scale{.key = u"scale"_s, .label = u"scale"_s, .kind = NumberKind{.minimum = 0, .maximum = 4}};
        const Field lora{.key = u"loras"_s, .label = u"LoRA"_s,
                         .kind = ObjectKind{.fields = {textField(u"path"_s), scale}, .look = ObjectKind::Look::Weights}};
        const Form form{.endpoint = u"test/loras"_s,
                        .fields = {{.key = u"loras"_s, .label = u"LoRAs"_s, .kind = ListKind{.item = {lora}}}}};
        const QJsonArray both{QJsonObject{{u"path"_s, u"a/b"_s}, {u"scale"_s, 1}}, QJsonObject{{u"path"_s, u"c/d"_s}, {u"scale"_s, 2}}};
        const auto window = shown(form, {{u"loras"_s, both}});
        FormView &view = *window;
        const auto isOff = [](const QCheckBox *box) { return !box->isChecked(); };
        const auto off = [&view, isOff] {
            const QList<QCheckBox *> boxes = view.findChildren<QCheckBox *>();
            const auto found = std::ranges::find_if(boxes, isOff);
            return found == boxes.end() ? nullptr : *found;
        };
        QTest::mouseClick(view.findChildren<QCheckBox *>().at(0), Qt::LeftButton);
        QCOMPARE(view.values().value(u"loras"_s).toArray().size(), 1);
        const Values kept = view.values();
        view.setForm(form, kept); // the theme changed
        QTRY_COMPARE(view.findChildren<QCheckBox *>().size(), 2);
        QVERIFY(off());
        view.setForm(ruled(), {}); // another model, and back
        view.setForm(form, kept);
        QTRY_COMPARE(view.findChildren<QCheckBox *>().size(), 2);
        QCOMPARE(view.values(), kept);
        QTest::mouseClick(off(), Qt::LeftButton);
        QCOMPARE(view.values().value(u"loras"_s).toArray(), both);
    }

    void settingsStandOnPagesAndSayWhatAnEmptyLimitMeans()
    {
        settings::SettingsDialog dialog(defaultValues(settings::settingsForm()), nullptr);
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        const auto *pages = dialog.findChild<QListView *>();
        QCOMPARE(pages->model()->rowCount(), 7);
        QStringList unset;
        for (const QLineEdit *line : dialog.findChildren<QLineEdit *>())
            unset << line->placeholderText();
        QCOMPARE(unset.count(u"No limit"_s), 2);
        QVERIFY(!unset.contains(u"Auto"_s));
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QVERIFY2(!label->text().endsWith(u'*'), qPrintable(label->text()));
        dialog.focusField(settings::keys::look);
        QCOMPARE(pages->currentIndex().data().toString(), u"Appearance"_s);
        QSignalSpy changed(&dialog, &settings::SettingsDialog::changed);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(changed.takeFirst(), (QVariantList{QString(settings::keys::look), QJsonValue(1)}));
    }

    void aHeadingThatItsOnlyFieldRepeatsIsLeftOut()
    {
        const auto window = shown({.endpoint = u"test/groups"_s,
                                   .fields = {textField(u"Model"_s, false, u"Model"_s), textField(u"other"_s, false, u"Safety"_s),
                                              textField(u"words"_s, false, u"Prompt"_s)}});
        int visible = 0;
        for (const QLabel *label : window->findChildren<QLabel *>())
            visible += label->text() == u"Model"_s && label->isVisible() ? 1 : 0;
        QCOMPARE(visible, 1);
        // Groups stand in the same order everywhere.
        QVERIFY(labelOf(*window, u"Prompt"_s)->y() < labelOf(*window, u"Safety"_s)->y());
    }

    void entriesOfAGroupUnderAdvancedHaveTheirRoom()
    {
        const Field member{.key = u"members"_s, .label = u"Member"_s, .kind = ObjectKind{.fields = {textField(u"a"_s), textField(u"b"_s)}}};
        const Field members{.key = u"members"_s, .label = u"Members"_s, .kind = ListKind{.item = {member}}};
        const Form form{.endpoint = u"test/palette"_s,
                        .fields = {{.key = u"palette"_s, .label = u"Palette"_s, .kind = ObjectKind{.fields = {members}}, .advanced = true}}};
        const auto window = shown(form, {{u"palette"_s, QJsonObject{{u"members"_s, QJsonArray{QJsonObject{{u"a"_s, u"x"_s}}}}}}});
        QTest::mouseClick(foldOf(*window), Qt::LeftButton);
        QCoreApplication::processEvents();
        int lines = 0;
        for (const QLineEdit *line : window->findChildren<QLineEdit *>()) {
            QVERIFY2(line->height() >= line->minimumSizeHint().height(), qPrintable(line->accessibleName()));
            ++lines;
        }
        QCOMPARE(lines, 2);
    }

    void aProblemOfAPartLandsOnItsRow()
    {
        const ObjectKind lora{.fields = {textField(u"path"_s), textField(u"name"_s)}};
        const Form form{.endpoint = u"test/nested"_s,
                        .fields = {textField(u"start"_s),
                                   {.key = u"loras"_s,
                                    .label = u"LoRAs"_s,
                                    .kind = ListKind{.item = {{.key = u"loras"_s, .label = u"LoRA"_s, .kind = lora}}},
                                    .advanced = true}}};
        QJsonArray entries;
        for (int i = 0; i < 6; ++i)
            entries.append(QJsonObject{{u"path"_s, QString::number(i)}});
        const auto window = shown(form, {{u"loras"_s, entries}});
        FormView &view = *window;
        QVERIFY(view.showProblems({{u"loras.5.path"_s, u"Too short."_s}}).empty());
        QCOMPARE(view.row(u"loras"_s)->problem(), u"Too short."_s);
        QLabel *told = labelOf(view, u"Too short."_s);
        QVERIFY(told && told->isVisible());
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QCOMPARE(line->text(), u"5"_s);
        QVERIFY(view.viewport()->rect().contains(line->mapTo(view.viewport(), line->rect().center())));
        view.clearProblems();
        QVERIFY(!labelOf(view, u"Too short."_s));
    }

    void typingIsOneStepAndEveryFieldIsOnTheSameStack()
    {
        const auto window = shown({.endpoint = u"t"_s, .fields = {textField(u"a"_s), textField(u"b"_s)}});
        FormView &view = *window;
        QTest::keyClicks(lineOf(view, u"a"_s), u"fox"_s);
        QTest::keyClicks(lineOf(view, u"b"_s), u"snow"_s);
        QTest::keyClicks(lineOf(view, u"a"_s), u"es"_s);
        QCOMPARE(view.undoStack().count(), 3);
        QSignalSpy edited(&view, &FormView::edited);
        lineOf(view, u"b"_s)->setFocus();
        QTest::keyClick(lineOf(view, u"b"_s), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(view.values(), (Values{{u"a"_s, u"fox"_s}, {u"b"_s, u"snow"_s}}));
        QTest::keyClick(lineOf(view, u"b"_s), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(lineOf(view, u"b"_s)->text(), QString());
        QTest::keyClick(lineOf(view, u"b"_s), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(lineOf(view, u"b"_s), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(view.values(), (Values{{u"a"_s, u"foxes"_s}, {u"b"_s, u"snow"_s}}));
        QCOMPARE(edited.count(), 4);
    }

    void aLongTextLeavesUndoToTheForm()
    {
        Field prompt = textField(u"prompt"_s);
        prompt.kind = TextKind{.multiline = true, .prompt = true};
        const auto window =
            shown({.endpoint = u"t"_s, .fields = {prompt, textField(u"b"_s)}}, {{u"prompt"_s, u"a fox in snow"_s}});
        FormView &view = *window;
        QTest::keyClicks(lineOf(view, u"b"_s), u"x"_s);
        auto *words = view.findChild<QPlainTextEdit *>();
        words->setFocus();
        QTest::keyClick(words, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!view.values().contains(u"b"_s));
        QCOMPARE(words->toPlainText(), u"a fox in snow"_s);
    }

    void aChangeOfSeveralFieldsIsOneStep()
    {
        const auto window = shown(ruled(), {{u"start"_s, u"a"_s}, {u"unknown"_s, 7}});
        FormView &view = *window;
        const Values before = view.values();
        const Values after{{u"mode"_s, u"extra"_s}, {u"rare"_s, u"r"_s}, {u"unknown"_s, 8}};
        view.applyChange(after, u"Apply preset"_s);
        QCOMPARE(view.values(), after);
        QCOMPARE(lineOf(view, u"start"_s)->text(), QString());
        QCOMPARE(view.undoStack().undoText(), u"Apply preset"_s);
        view.undoStack().undo();
        QCOMPARE(view.values(), before);
        QVERIFY(view.row(u"detail"_s)->isHidden());
        view.undoStack().redo();
        QCOMPARE(lineOf(view, u"rare"_s)->text(), u"r"_s);
    }

    void anotherFormForgetsTheStepsAndDrawingAnewDoesNot()
    {
        const auto window = shown(ruled());
        FormView &view = *window;
        QTest::keyClicks(lineOf(view, u"start"_s), u"x"_s);
        view.setForm(Form(view.form()), view.values());
        QCOMPARE(view.undoStack().count(), 1);
        view.undoStack().undo();
        QCOMPARE(lineOf(view, u"start"_s)->text(), QString());
        view.setForm({.endpoint = u"other"_s, .fields = {textField(u"start"_s)}}, {});
        QCOMPARE(view.undoStack().count(), 0);
    }

    void aChangedFieldIsResetAndThatIsAStepToo()
    {
        Field field = textField(u"a"_s);
        field.defaultValue = u"standard"_s;
        const auto window = shown({.endpoint = u"t"_s, .fields = {field}}, {{u"a"_s, u"other"_s}});
        FormView &view = *window;
        QToolButton *reset = nullptr;
        for (QToolButton *button : view.findChildren<QToolButton *>()) {
            if (button->accessibleName() == u"Reset a"_s)
                reset = button;
        }
        QVERIFY(reset && reset->isVisible());
        reset->click();
        QCOMPARE(view.values(), (Values{{u"a"_s, u"standard"_s}}));
        QVERIFY(!reset->isVisible());
        view.undoStack().undo();
        QCOMPARE(view.values(), (Values{{u"a"_s, u"other"_s}}));
    }
};

QTEST_MAIN(TestFormView)
#include "tst_formview.moc"
