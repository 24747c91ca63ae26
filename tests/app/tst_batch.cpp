// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Sweeps, job sheets and batches as a person meets them: planned, priced, made, seen as a table.

#include "batch/axisrow.h"
#include "batch/feeder.h"
#include "batch/griddialog.h"
#include "batch/gridpicture.h"
#include "batch/planpanel.h"
#include "batch/sheetdialog.h"
#include "batch/shownbatch.h"
#include "batch/sweepdialog.h"
#include "media/samples.h"
#include "studio/batch/forms.h"
#include "studio/catalog/catalog.h"
#include "studio/jobs/jobqueue.h"
#include "studio/library/library.h"
#include "studio/studio.h"
#include "viewer/batchgrid.h"
#include "viewer/stage.h"

#include "sandbox/server.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace studio;

namespace {

const Values base{{u"prompt"_s, u"a red fox"_s}};

template <class T>
T *named(const QWidget &window, const QString &name)
{
    for (T *each : window.findChildren<T *>()) {
        if ((each->accessibleName() == name || each->property("text").toString() == name) && each->isVisibleTo(&window))
            return each;
    }
    return nullptr;
}

QPushButton *generateButton(const QWidget &window)
{
    for (QPushButton *each : window.findChildren<QPushButton *>()) {
        if (each->text().startsWith("Generate"_L1))
            return each;
    }
    return nullptr;
}

bool says(const QWidget &window, const QString &part)
{
    for (const QLabel *each : window.findChildren<QLabel *>()) {
        if (each->isVisibleTo(&window) && each->text().contains(part))
            return true;
    }
    return false;
}

// 2 × 3 results in two colours.
std::vector<GridEntry> results(const QTemporaryDir &folder)
{
    std::vector<GridEntry> entries;
    for (int i = 0; i < 6; ++i) {
        QImage picture(64, 48, QImage::Format_RGB32);
        picture.fill(i % 2 == 0 ? Qt::red : Qt::blue);
        const QString path = folder.filePath(u"%1.png"_s.arg(i));
        picture.save(path);
        entries.push_back({.item = {.id = i + 1, .path = path, .kind = media::Kind::Image, .mimeType = u"image/png"_s, .size = {64, 48},
                                    .recipe = Recipe{.endpoint = u"a/b"_s}},
                           .cell = {{u"Steps"_s, QString::number(i / 2)}, {u"Colour"_s, i % 2 == 0 ? u"red"_s : u"blue"_s}}});
    }
    return entries;
}

} // namespace

class TestBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSweepIsPlannedWhileItIsWritten()
    {
        batch::SweepDialog dialog({.model = studioModel(), .values = base, .askAbove = 5}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QSignalSpy generated(&dialog, &batch::SweepDialog::generateRequested);
        dialog.axes().front()->setPath(u"num_inference_steps"_s);
        QVERIFY(!generateButton(dialog)->isEnabled());
        named<QLineEdit>(dialog, u"Values"_s)->setText(u"20..40 step 5, 99"_s);
        QTRY_COMPARE(generateButton(dialog)->text(), u"Generate 5 jobs   $0.125"_s);
        QVERIFY(says(dialog, u"1 job has a problem and is left out."_s));
        const auto *table = dialog.findChild<QTableView *>();
        QCOMPARE(table->model()->rowCount(), 6);
        QVERIFY(table->model()->index(5, 3).data().toString().contains("from 1 to 50"_L1));

        batch::AxisRow *ratio = dialog.addAxis(u"aspect_ratio"_s);
        auto *choices = ratio->findChild<QListWidget *>();
        choices->item(0)->setCheckState(Qt::Checked);
        choices->item(1)->setCheckState(Qt::Checked);
        QTRY_COMPARE(generateButton(dialog)->text(), u"Generate 10 jobs   $0.25"_s);
        for (const int column : {0, 1, 2, 3})
            QVERIFY(!dialog.findChild<QTableView *>()->isColumnHidden(column)); // the second field and the price are seen
        QTest::keyClick(named<QLineEdit>(dialog, u"Values"_s), Qt::Key_Return);
        QCOMPARE(generated.size(), 0); // plain Enter spends nothing
        QTest::keyClick(named<QLineEdit>(dialog, u"Values"_s), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(generated.size(), 1);
        const auto plan = generated.front().front().value<batch::SharedPlan>();
        QCOMPARE(plan->sendable(), 10);
        // Nothing but what was chosen makes the difference.
        QVERIFY(plan->jobs.front().values.value("seed"_L1).isDouble());
        QCOMPARE(plan->jobs.front().values.value("seed"_L1), plan->jobs.back().values.value("seed"_L1));
    }

    void whatCannotBeReadIsSaidBelowIt()
    {
        batch::SweepDialog dialog({.model = studioModel(), .values = base, .askAbove = 5}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.axes().front()->setPath(u"num_inference_steps"_s);
        named<QLineEdit>(dialog, u"Values"_s)->setText(u"many"_s);
        QTRY_VERIFY(says(dialog, u"“many” is not a whole number"_s));
        QVERIFY(!generateButton(dialog)->isEnabled());
        named<QLineEdit>(dialog, u"Values"_s)->setText(u"4"_s);
        QTRY_VERIFY(generateButton(dialog)->isEnabled());
        QVERIFY(!says(dialog, u"many"_s));
    }

    void aWordInThePromptVaries()
    {
        batch::SweepDialog dialog({.model = studioModel(), .values = base, .askAbove = 5}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        named<QLineEdit>(dialog, u"Word to replace"_s)->setText(u"red"_s);
        named<QPlainTextEdit>(dialog, u"Values, one a line"_s)->setPlainText(u"white, black"_s);
        QTRY_VERIFY(dialog.panel().plan() && dialog.panel().plan()->jobs.size() == 2);
        QCOMPARE(dialog.panel().plan()->jobs.back().values.value("prompt"_L1).toString(), u"a black fox"_s);
    }

    void thePlanHasALimitAndMoneyIsAskedAbout()
    {
        batch::PlanPanel panel(0.3, nullptr);
        panel.show();
        QSignalSpy accepted(&panel, &batch::PlanPanel::accepted);
        const auto steps = axisFrom(*variableNamed(u"steps"_s, studioModel()->form, base), {.text = u"1..20"_s});
        panel.setPlan(std::make_shared<const Plan>(planOf({.axes = {*steps}, .seed = {}}, studioModel(), base)));
        named<QSpinBox>(panel, u"Jobs at most"_s)->setValue(19);
        QVERIFY(!generateButton(panel)->isEnabled());
        QVERIFY(says(panel, u"more than the 19"_s));
        named<QSpinBox>(panel, u"Jobs at most"_s)->setValue(20);
        generateButton(panel)->click(); // 20 × $0.025 is more than $0.30
        QCOMPARE(accepted.size(), 0);
        QVERIFY(says(panel, u"$0.5"_s));
        named<QPushButton>(panel, u"Generate &anyway"_s)->click();
        QCOMPARE(accepted.size(), 1);
    }

    void aSheetShowsItsProblemsAndMakesTheRest_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("good");
        QTest::addColumn<QString>("said");
        QTest::newRow("all good") << QByteArray("prompt,seed\na,1\nb,2\n") << 2 << 2 << u"2 jobs"_s;
        QTest::newRow("one bad") << QByteArray("prompt,num_inference_steps\na,4\nb,many\n") << 2 << 1 << u"left out"_s;
        QTest::newRow("all bad") << QByteArray("prompt,num_inference_steps\na,x\nb,y\n") << 2 << 0 << u"each has a problem"_s;
        QTest::newRow("an unknown column") << QByteArray("prompt,lens\na,4\n") << 1 << 1 << u"lens"_s;
        QTest::newRow("a model that is asked for in vain") << QByteArray("prompt,model\na,nobody/nothing\n") << 1 << 0 << u"each has a problem"_s;
        QTest::newRow("no sheet at all") << QByteArray("\0\1\2", 3) << 0 << 0 << u"no text file"_s;
    }
    void aSheetShowsItsProblemsAndMakesTheRest()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, rows);
        QFETCH(const int, good);
        QFETCH(const QString, said);
        QTemporaryDir folder;
        QVERIFY(samples::putBytes(folder.filePath(u"jobs.csv"_s), bytes));
        fal::Client client{{.baseUrl = QUrl(u"http://127.0.0.1:9"_s)}};
        Catalog catalog{client, folder.filePath(u"cache"_s)};
        batch::SheetDialog dialog({.path = folder.filePath(u"jobs.csv"_s), .endpoint = u"fal-ai/flux/dev"_s, .values = {}, .askAbove = 5}, catalog, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTRY_VERIFY2(says(dialog, said), qPrintable(said));
        QCOMPARE(dialog.findChild<QTableView *>()->model()->rowCount(), rows);
        QCOMPARE(dialog.panel().plan() ? dialog.panel().plan()->sendable() : 0, good);
        QCOMPARE(generateButton(dialog)->isEnabled(), good > 0);
    }

    // From the plan to a picture of all results, against the sandbox.
    void aSweepIsMadeAndSeenAsATable()
    {
        const auto server = sandbox::Hosted::start({.queueTime = 5ms, .runTime = 5ms});
        QVERIFY(server);
        QTemporaryDir folder;
        fal::Config config{.key = fal::fixedKey("id:secret"), .baseUrl = (*server)->url(), .pollInterval = 50ms, .retryBase = 20ms};
        const auto opened = Studio::open(Profile::at(folder.filePath(u"profile"_s)), config);
        QVERIFY(opened);
        JobQueue &jobs = (*opened)->jobs();
        const QString endpoint = u"fal-ai/flux/schnell"_s;
        const auto form = (*opened)->catalog().form(endpoint);
        QVERIFY(form);
        const auto model = std::make_shared<const ModelForm>(ModelForm{.model = *(*opened)->catalog().model(endpoint), .form = *form});
        const Values values{{u"prompt"_s, u"a red fox"_s}, {u"image_size"_s, u"square"_s}};
        const auto words = axisFrom(*variableNamed(u"prompt"_s, *form, values), {.text = u"red, white"_s, .search = u"red"_s});
        const auto steps = axisFrom(*variableNamed(u"num_inference_steps"_s, *form, values), {.text = u"1, 2, 77"_s});
        const auto plan = std::make_shared<const Plan>(planOf({.axes = {*words, *steps}, .seed = 7}, model, values));
        QCOMPARE(plan->sendable(), 4);

        batch::Feeder feeder(jobs);
        QSignalSpy fed(&feeder, &batch::Feeder::finished);
        QSignalSpy ended(&jobs, &JobQueue::finished);
        const QString id = feeder.add(plan);
        QTRY_COMPARE(fed.size(), 1);
        QCOMPARE(fed.front(), QVariantList({id, 4})); // those with a problem are left out
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 4, 60'000);

        batch::ShownBatch shown(jobs, (*opened)->library());
        shown.show(id);
        QCOMPARE(shown.labels(), QStringList({u"red · 1"_s, u"red · 2"_s, u"white · 1"_s, u"white · 2"_s}));
        QCOMPARE(shown.onTheirWay(), 0);
        const std::vector<GridAxis> axes = axesOf(shown.entries());
        QCOMPARE(axes.front(), (GridAxis{u"“red” in Prompt"_s, {u"red"_s, u"white"_s}}));
        // A retry of a cell is the same cell.
        const auto again = jobs.retry(jobs.ids().front());
        QVERIFY(again);
        QCOMPARE(jobs.job(*again)->cell.back().value, u"2"_s);
        jobs.cancelAll();
    }

    void aGridIsSavedAsAPicture_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("PNG") << u"grid.png"_s << Qt::LeftToRight;
        QTest::newRow("JPEG") << u"grid.jpg"_s << Qt::LeftToRight;
        QTest::newRow("from right to left") << u"grid.png"_s << Qt::RightToLeft;
    }
    void aGridIsSavedAsAPicture()
    {
        QFETCH(const QString, name);
        QFETCH(const Qt::LayoutDirection, direction);
        QTemporaryDir folder;
        batch::GridDialog dialog(results(folder), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.setLayoutDirection(direction);
        dialog.show();
        named<QSpinBox>(dialog, u"Size of a cell in the saved picture"_s)->setValue(100);
        QSignalSpy exported(&dialog, &batch::GridDialog::exported);
        dialog.exportTo(folder.filePath(name));
        QTRY_COMPARE(exported.size(), 1);
        const QImage picture(folder.filePath(name));
        // Two columns of 100 × 75 and three rows, with labels above and beside.
        QVERIFY2(picture.width() > 200 && picture.width() < 300 && picture.height() > 225 && picture.height() < 340,
                 qPrintable(u"%1 × %2"_s.arg(picture.width()).arg(picture.height())));
        const bool isMirrored = direction == Qt::RightToLeft;
        const QColor inner = picture.pixelColor(isMirrored ? 60 : picture.width() - 60, picture.height() - 40);
        const QColor outer = picture.pixelColor(isMirrored ? 160 : picture.width() - 160, picture.height() - 40);
        QVERIFY2(inner.blue() > 200 && inner.red() < 60, qPrintable(inner.name()));
        QVERIFY2(outer.red() > 200 && outer.blue() < 60, qPrintable(outer.name()));
    }

    void aPictureThatIsTooLargeIsRefusedInWords()
    {
        QTemporaryDir folder;
        std::vector<GridEntry> entries;
        for (int i = 0; i < 200; ++i)
            entries.push_back({.item = {.id = i + 1, .size = {1024, 1024}, .recipe = Recipe{}}, .cell = {{u"Seed"_s, QString::number(i)}}});
        batch::GridDialog dialog(entries, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        named<QSpinBox>(dialog, u"Size of a cell in the saved picture"_s)->setValue(2048);
        dialog.exportTo(folder.filePath(u"grid.png"_s));
        QVERIFY(says(dialog, u"more than can be made"_s));
        QVERIFY(!QFile::exists(folder.filePath(u"grid.png"_s)));
    }

    // More results of the batch on the stage take nothing away from the person.
    void whatIsSelectedStaysWhileResultsCome()
    {
        QTemporaryDir folder;
        const std::vector<GridEntry> entries = results(folder);
        std::vector<Item> items;
        for (const GridEntry &entry : entries)
            items.push_back(entry.item);
        viewer::Stage stage;
        stage.resize(600, 400);
        stage.show();
        stage.showBatch({items[1], items[3]}, {u"b"_s, u"d"_s}, 4);
        QCOMPARE(stage.current()->id, 2);
        stage.findChild<viewer::BatchGrid *>()->select(1);
        QCOMPARE(stage.current()->id, 4);
        QSignalSpy selected(&stage, &viewer::Stage::itemSelected);
        stage.showBatch({items[0], items[1], items[3], items[4]}, {}, 2); // one came before it
        QCOMPARE(stage.current()->id, 4);
        QCOMPARE(selected.size(), 0);
        QVERIFY(says(stage, u"2 on their way"_s));
        QVERIFY(stage.openItem(4));
        QVERIFY(!stage.openItem(99));
        stage.showBatch(items, {}, 0); // while it is open
        QCOMPARE(stage.current()->id, 4);
        QVERIFY(says(stage, u"4 of 6"_s));
        stage.showBatch({items[0]}, {}, 0); // another batch
        QCOMPARE(stage.current()->id, 1);
    }
};

QTEST_MAIN(TestBatch)
#include "tst_batch.moc"
