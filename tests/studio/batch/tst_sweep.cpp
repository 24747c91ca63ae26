// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What varies, how it is written, the cells that come of it, and results in rows and columns.

#include "forms.h"
#include "studio/batch/labelledgrid.h"
#include "studio/batch/repeat.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace studio;

namespace {

const Values base{{u"prompt"_s, u"a red fox"_s}, {u"loras"_s, QJsonArray{QJsonObject{{u"path"_s, u"https://a/b"_s}, {u"scale"_s, 1}}}}};

Axis axis(const QString &name, const QString &text, const QString &search = {})
{
    const auto variable = variableNamed(name, studioModel()->form, base);
    const auto read = variable ? axisFrom(*variable, {.text = text, .search = search}) : tl::unexpected(u"no such field"_s);
    return read ? *read : Axis{};
}

// One line a cell: its labels and its problem.
QStringList spoken(const Plan &plan)
{
    QStringList lines;
    for (const PlannedJob &job : plan.jobs)
        lines << job.texts.join(u'|') + (job.problem.isEmpty() ? QString() : u" ! "_s + job.problem);
    return lines;
}

GridEntry entry(int id, const std::vector<CellLabel> &cell, const Values &values = {}, std::optional<qint64> seed = {})
{
    return {.item = {.id = id, .recipe = Recipe{.endpoint = u"a/b"_s, .values = values}, .seed = seed}, .cell = cell};
}

} // namespace

class TestSweep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreReadAsAPersonWritesThem_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QJsonArray>("values");
        QTest::addColumn<QString>("problem"); // a part of the sentence
        QTest::newRow("a list") << u"num_inference_steps"_s << u"1, 2;4"_s << QJsonArray{1, 2, 4} << QString();
        QTest::newRow("a range in words") << u"Steps"_s << u"20..40 step 5"_s << QJsonArray{20, 25, 30, 35, 40} << QString();
        QTest::newRow("a range in colons") << u"steps"_s << u"20:40:10"_s << QJsonArray{20, 30, 40} << QString();
        QTest::newRow("a range that goes down") << u"steps"_s << u"3..1"_s << QJsonArray{3, 2, 1} << QString();
        QTest::newRow("list and range, each value once") << u"steps"_s << u"1, 1..3, 2"_s << QJsonArray{1, 2, 3} << QString();
        QTest::newRow("a range that its step does not meet") << u"steps"_s << u"1..6 step 2"_s << QJsonArray{1, 3, 5} << QString();
        QTest::newRow("tenths are tenths") << u"guidance_scale"_s << u"0.1..0.3 step 0.1"_s << QJsonArray{0.1, 0.2, 0.3} << QString();
        QTest::newRow("tenths without a step") << u"guidance"_s << u"0.1..0.3"_s << QJsonArray{} << u"step"_s;
        QTest::newRow("no step at all") << u"steps"_s << u"1..5 step 0"_s << QJsonArray{} << u"not 0"_s;
        QTest::newRow("halves of whole numbers") << u"steps"_s << u"1..5 step 0.5"_s << QJsonArray{} << u"whole"_s;
        QTest::newRow("a word is no number") << u"steps"_s << u"1, many"_s << QJsonArray{} << u"many"_s;
        QTest::newRow("without end") << u"steps"_s << u"0..999999999999"_s << QJsonArray{} << u"larger step"_s;
        QTest::newRow("without end, backwards") << u"seed"_s << u"9223372036854775807..-9223372036854775807"_s << QJsonArray{} << u"larger step"_s;
        QTest::newRow("a step that is too small") << u"guidance"_s << u"0..1 step 1e-300"_s << QJsonArray{} << u"larger step"_s;
        QTest::newRow("nothing") << u"steps"_s << u" , ;"_s << QJsonArray{} << u"at least one"_s;
        QTest::newRow("seeds keep 64 bits") << u"seed"_s << u"9007199254740993..9007199254740994"_s
                                            << QJsonArray{qint64(9007199254740993), qint64(9007199254740994)} << QString();
        QTest::newRow("choices by value and label") << u"ratio"_s << u"16:9, square"_s << QJsonArray{u"16:9"_s, u"1:1"_s} << QString();
        QTest::newRow("no choice") << u"ratio"_s << u"4:3"_s << QJsonArray{} << u"16:9, 1:1"_s;
        QTest::newRow("on and off") << u"fast"_s << u"on, off"_s << QJsonArray{true, false} << QString();
        QTest::newRow("sizes") << u"image_size"_s << u"square, 640x480"_s
                               << QJsonArray{u"square"_s, QJsonObject{{u"width"_s, 640}, {u"height"_s, 480}}} << QString();
        QTest::newRow("prompts keep their commas") << u"prompt"_s << u"a fox, asleep\n\n  a cat \n"_s << QJsonArray{u"a fox, asleep"_s, u"a cat"_s} << QString();
        QTest::newRow("a file that is not there") << u"image_url"_s << u"/nowhere/fox.png"_s << QJsonArray{} << u"/nowhere/fox.png"_s;
        QTest::newRow("an address") << u"image_url"_s << u"https://example.com/a,b.png"_s << QJsonArray{u"https://example.com/a,b.png"_s} << QString();
        QTest::newRow("each file is a list of one") << u"image_urls"_s << u"https://a/1.png\nhttps://a/2.png"_s
                                                    << QJsonArray{QJsonArray{u"https://a/1.png"_s}, QJsonArray{u"https://a/2.png"_s}} << QString();
        QTest::newRow("a weight inside a card") << u"LoRAs 1: Scale"_s << u"0.5..1 step 0.25"_s << QJsonArray{0.5, 0.75, 1} << QString();
        QTest::newRow("a weight of a card to come") << u"loras.1.scale"_s << u"2"_s << QJsonArray{2} << QString();
    }
    void valuesAreReadAsAPersonWritesThem()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, text);
        QFETCH(const QString, problem);
        const auto variable = variableNamed(field, studioModel()->form, base);
        QVERIFY(variable);
        const auto read = axisFrom(*variable, {.text = text});
        QCOMPARE(read.has_value(), problem.isEmpty());
        if (!read) {
            QVERIFY2(read.error().contains(problem), qPrintable(read.error()));
            return;
        }
        QJsonArray values;
        for (const Step &step : read->steps)
            values.append(step.value);
        QTEST(values, "values");
    }

    void randomSeedsStayWhileThePlanIsMade()
    {
        const auto seed = variableNamed(u"seed"_s, studioModel()->form, base);
        const auto once = axisFrom(*seed, {.text = u"4 random"_s, .luck = 7});
        QCOMPARE(once->steps.size(), 4u);
        QCOMPARE(*axisFrom(*seed, {.text = u"4 random"_s, .luck = 7}), *once);
        QVERIFY(axisFrom(*seed, {.text = u"4 random"_s, .luck = 8})->steps != once->steps);
    }

    void hiddenFieldsDoNotVary()
    {
        QStringList labels;
        for (const Variable &each : variablesOf(studioModel()->form, base))
            labels << each.label;
        QCOMPARE(labels, QStringList({u"Prompt"_s, u"Steps"_s, u"Guidance"_s, u"Ratio"_s, u"Size"_s, u"Fast"_s, u"Seed"_s, u"Image"_s, u"Images"_s,
                                      u"LoRAs 1: Path"_s, u"LoRAs 1: Scale"_s}));
        QVERIFY(!variableNamed(u"sync_mode"_s, studioModel()->form, base));
        QVERIFY(!variableNamed(u"loras.x.scale"_s, studioModel()->form, base));
        QVERIFY(!variableNamed(QString(), studioModel()->form, base));
        QCOMPARE(variableNamed(u"Inference Steps"_s, studioModel()->form, base)->path, u"num_inference_steps"_s);
        QVERIFY(!variableNamed(u"image"_s, Form{.fields = {{.key = u"image_size"_s}, {.key = u"image_url"_s}}}, base)); // of two
    }

    void cellsAreEveryCombination_data()
    {
        QTest::addColumn<QList<QStringList>>("axes"); // field, text, search
        QTest::addColumn<bool>("pairwise");
        QTest::addColumn<QStringList>("cells");
        QTest::newRow("none") << QList<QStringList>{} << false << QStringList{};
        QTest::newRow("the last turns fastest") << QList<QStringList>{{u"steps"_s, u"1,2"_s}, {u"ratio"_s, u"Wide,Square"_s}} << false
                                                << QStringList{u"1|Wide"_s, u"1|Square"_s, u"2|Wide"_s, u"2|Square"_s};
        QTest::newRow("side by side") << QList<QStringList>{{u"steps"_s, u"1,2,3"_s}, {u"ratio"_s, u"Wide,Square"_s}} << true
                                      << QStringList{u"1|Wide"_s, u"2|Square"_s};
        QTest::newRow("beyond the limits of the model") << QList<QStringList>{{u"steps"_s, u"50,51"_s}} << false
                                                        << QStringList{u"50"_s, u"51 ! Steps: Enter a whole number from 1 to 50."_s};
        QTest::newRow("a word that is not there") << QList<QStringList>{{u"prompt"_s, u"white,black"_s, u"wolf"_s}} << false
                                                  << QStringList{u"white ! The text has no “wolf” to replace."_s, u"black ! The text has no “wolf” to replace."_s};
    }
    void cellsAreEveryCombination()
    {
        QFETCH(const QList<QStringList>, axes);
        QFETCH(const bool, pairwise);
        Sweep sweep{.axes = {}, .pairwise = pairwise, .seed = {}};
        for (const QStringList &each : axes)
            sweep.axes.push_back(axis(each.at(0), each.at(1), each.value(2)));
        const Plan plan = planOf(sweep, studioModel(), base);
        QTEST(spoken(plan), "cells");
        QCOMPARE(plan.wanted, qint64(plan.jobs.size()));
    }

    void valuesLandWhereTheyBelong()
    {
        const Sweep sweep{.axes = {axis(u"prompt"_s, u"white"_s, u"red"_s), axis(u"prompt"_s, u"a red {cat|cat}\na red dog"_s), axis(u"loras.0.scale"_s, u"0.5"_s)},
                          .seed = 5};
        const Plan plan = planOf(sweep, studioModel(), base);
        QCOMPARE(plan.jobs.size(), 2u);
        const PlannedJob &first = plan.jobs.front();
        QCOMPARE(first.problem, QString());
        QCOMPARE(first.values.value("prompt"_L1).toString(), u"a white cat"_s); // the line, then the word in it, then its wildcards
        QCOMPARE(valueAt(first.values, u"loras.0.scale"_s), QJsonValue(0.5));
        QCOMPARE(valueAt(first.values, u"loras.0.path"_s), QJsonValue(u"https://a/b"_s));
        QCOMPARE(first.values.value("seed"_L1).toInteger(), 5);
        QCOMPARE(first.cell.front(), (CellLabel{u"“red” in Prompt"_s, u"white"_s}));
        QCOMPARE(first.dollars, std::optional(0.025));
        QCOMPARE(plan.dollars(), 0.05);
    }

    void whatCannotBeSentCostsNothing()
    {
        const Plan plan = planOf({.axes = {axis(u"steps"_s, u"49..52"_s)}, .seed = {}}, studioModel(), base);
        QCOMPARE(plan.sendable(), 2);
        QCOMPARE(plan.dollars(), 0.05);
        QCOMPARE(plan.jobs.back().wrong, std::vector<int>{0});
    }

    void tooManyCellsAreCutAndSaid()
    {
        const Sweep sweep{.axes = {axis(u"seed"_s, u"1..9999"_s), axis(u"seed"_s, u"1..9999"_s), axis(u"steps"_s, u"1..50"_s), axis(u"guidance"_s, u"1..20"_s)},
                          .seed = {}};
        QCOMPARE(cellCount(sweep), qint64(1'000'000'000));
        const Plan plan = planOf(sweep, studioModel(), base);
        QCOMPARE(plan.jobs.size(), std::size_t(mostCells));
        QVERIFY(!plan.remarks.isEmpty());
    }

    void wildcardsAreAnAxis()
    {
        const auto prompt = variableNamed(u"prompt"_s, studioModel()->form, base);
        const Axis words = variationsOf(*prompt, u"a {red|white} {fox|cat}"_s);
        QCOMPARE(words.steps.size(), 4u);
        QCOMPARE(words.steps[1].value, QJsonValue(u"a red cat"_s));
    }

    void repeatsCountTheSeedOn()
    {
        const SharedModel model = studioModel();
        const Form &form = model->form;
        QCOMPARE(withNextSeed(form, {{u"seed"_s, 7}}, 2).value("seed"_L1).toInteger(), 9);
        QCOMPARE(withNextSeed(form, {}, 2), Values());
        QCOMPARE(withNextSeed(form, {{u"seed"_s, std::numeric_limits<qint64>::max()}}, 1).value("seed"_L1).toInteger(), 1);
    }

    // Columns, rows and what lies in them: "columns / rows / ids".
    void resultsStandInRowsAndColumns_data()
    {
        QTest::addColumn<std::vector<GridEntry>>("entries");
        QTest::addColumn<QString>("across");
        QTest::addColumn<QString>("down");
        QTest::addColumn<QString>("grid");
        const std::vector<CellLabel> none;
        const std::vector<GridEntry> four{entry(1, {{u"A"_s, u"x"_s}, {u"B"_s, u"1"_s}}), entry(2, {{u"A"_s, u"x"_s}, {u"B"_s, u"2"_s}}),
                                          entry(3, {{u"A"_s, u"y"_s}, {u"B"_s, u"1"_s}}), entry(4, {{u"A"_s, u"y"_s}, {u"B"_s, u"2"_s}})};
        QTest::newRow("two axes") << four << u"B"_s << u"A"_s << u"1 2 / x y / 1 2 3 4"_s;
        QTest::newRow("turned") << four << u"A"_s << u"B"_s << u"x y / 1 2 / 1 3 2 4"_s;
        QTest::newRow("one named: the others go down") << four << u"A"_s << QString() << u"x y / 1 2 / 1 3 2 4"_s;
        QTest::newRow("none named: all in a row") << four << QString() << QString() << u"x·1 x·2 y·1 y·2 /  / 1 2 3 4"_s;
        QTest::newRow("a cell that failed stays empty") << std::vector<GridEntry>{four[0], four[1], four[3]} << u"B"_s << u"A"_s << u"1 2 / x y / 1 2 - 4"_s;
        QTest::newRow("several in one cell") << std::vector<GridEntry>{four[0], entry(9, four[0].cell), four[1]} << u"B"_s << QString() << u"1 2 /  / 1+9 2"_s;
        QTest::newRow("nothing") << std::vector<GridEntry>{} << QString() << QString() << u" /  / -"_s;
        QTest::newRow("without cells, by what differs")
            << std::vector<GridEntry>{entry(1, none, {{u"prompt"_s, u"fox"_s}, {u"seed"_s, 1}}), entry(2, none, {{u"prompt"_s, u"cat"_s}, {u"seed"_s, 1}})}
            << u"Prompt"_s << QString() << u"fox cat /  / 1 2"_s;
        QTest::newRow("repeats by their seeds") << std::vector<GridEntry>{entry(1, none, {}, 5), entry(2, none, {}, 6)} << u"Seed"_s << QString() << u"5 6 /  / 1 2"_s;
    }
    void resultsStandInRowsAndColumns()
    {
        QFETCH(std::vector<GridEntry>, entries);
        QFETCH(const QString, across);
        QFETCH(const QString, down);
        entries = labelled(entries);
        const LabelledGrid grid = gridOf(entries, {.across = across, .down = down, .only = {}});
        QStringList ids;
        for (const std::vector<int> &cell : grid.cells) {
            QStringList here;
            for (const int index : cell)
                here << QString::number(entries[std::size_t(index)].item.id);
            ids << (here.isEmpty() ? u"-"_s : here.join(u'+'));
        }
        QStringList columns = grid.columns;
        columns.replaceInStrings(u" · "_s, u"·"_s);
        QTEST(u"%1 / %2 / %3"_s.arg(columns.join(u' '), grid.rows.join(u' '), ids.join(u' ')), "grid");
    }

    void pagesShowOneValue()
    {
        const std::vector<GridEntry> entries{entry(1, {{u"A"_s, u"x"_s}, {u"B"_s, u"1"_s}}), entry(2, {{u"A"_s, u"y"_s}, {u"B"_s, u"1"_s}}),
                                             entry(3, {{u"A"_s, u"y"_s}, {u"B"_s, u"2"_s}})};
        const LabelledGrid grid = gridOf(entries, {.across = u"B"_s, .down = {}, .only = {{u"A"_s, u"y"_s}}});
        QCOMPARE(grid.columns, QStringList({u"1"_s, u"2"_s}));
        QCOMPARE(grid.rows, QStringList{QString()});
        QCOMPARE(grid.at(0, 0), std::vector<int>{1});
        QCOMPARE(grid.at(0, 1), std::vector<int>{2});
    }

    void aGridThatWouldBeMostlyEmptyIsAList()
    {
        std::vector<GridEntry> entries;
        for (int i = 0; i < 2000; ++i)
            entries.push_back(entry(i, {{u"A"_s, QString::number(i)}, {u"B"_s, QString::number(-i)}}));
        const LabelledGrid grid = gridOf(entries, {.across = u"A"_s, .down = u"B"_s, .only = {}});
        QCOMPARE(grid.cells.size(), 2000u);
    }
};

QTEST_GUILESS_MAIN(TestSweep)
#include "tst_sweep.moc"
