// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where items come from, what they led to, and how they are made again.

#include "jobbench.h"

#include "studio/jobs/rerun.h"
#include "studio/library/provenance.h"

using namespace Qt::StringLiterals;
using namespace studio;

namespace {

// child → parents
using Table = QList<std::pair<qint64, QList<qint64>>>;

KinSource sourceOf(const Table &table)
{
    return {.parentsOf =
                [table](qint64 id) {
                    std::vector<Link> links;
                    for (const auto &[child, parents] : table) {
                        for (const qint64 parent : parents) {
                            if (child == id)
                                links.push_back({.id = parent});
                        }
                    }
                    return links;
                },
            .childrenOf =
                [table](qint64 id) {
                    std::vector<Link> links;
                    for (const auto &[child, parents] : table) {
                        if (parents.contains(id))
                            links.push_back({.id = child});
                    }
                    return links;
                }};
}

QList<qint64> list(const std::vector<qint64> &ids)
{
    return {ids.begin(), ids.end()};
}

} // namespace

class TestProvenance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walks_data();
    void walks();
    void hugeGraphsAreBounded();
    void theLibraryKnowsItsKin();
    void plansWhatIsMadeAgain();
    void newResultsTakeThePlaceOfOldOnes();
};

void TestProvenance::walks_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QList<qint64>>("above");
    QTest::addColumn<QList<qint64>>("below");
    QTest::addColumn<QList<qint64>>("order");
    using Ids = QList<qint64>;
    QTest::newRow("nobody") << Table{} << Ids{} << Ids{} << Ids{1};
    QTest::newRow("a chain") << Table{{1, {9}}, {2, {1}}, {3, {2}}} << Ids{9} << Ids{2, 3} << Ids{1, 2, 3};
    QTest::newRow("two that meet again") << Table{{4, {2, 3}}, {2, {1}}, {3, {1}}} << Ids{} << Ids{2, 3, 4} << Ids{1, 2, 3, 4};
    QTest::newRow("one that needs a later one") << Table{{2, {1, 3}}, {3, {1}}} << Ids{} << Ids{2, 3} << Ids{1, 3, 2};
    QTest::newRow("a circle of two") << Table{{2, {1}}, {1, {2}}} << Ids{2} << Ids{2} << Ids{1, 2};
    QTest::newRow("a circle below") << Table{{2, {1, 3}}, {3, {2}}} << Ids{} << Ids{2, 3} << Ids{1, 2, 3};
    QTest::newRow("made from itself") << Table{{1, {1}}} << Ids{} << Ids{} << Ids{1};
    QTest::newRow("a parent that is gone") << Table{{1, {0}}, {2, {1}}} << Ids{} << Ids{2} << Ids{1, 2};
}

void TestProvenance::walks()
{
    QFETCH(Table, table);
    const KinSource source = sourceOf(table);
    QTEST(list(ancestors(source, 1)), "above");
    QTEST(list(descendants(source, 1)), "below");
    QTEST(list(rerunOrder(source, 1)), "order");
}

void TestProvenance::hugeGraphsAreBounded()
{
    const KinSource endless{.parentsOf = [](qint64 id) { return std::vector<Link>{{.id = id + 1}}; },
                            .childrenOf = [](qint64 id) { return std::vector<Link>{{.id = id + 1}}; }};
    QCOMPARE(ancestors(endless, 1, 50).size(), size_t(50));
    QCOMPARE(descendants(endless, 1, 50).size(), size_t(50));
}

void TestProvenance::theLibraryKnowsItsKin()
{
    QTemporaryDir folder;
    auto database = Database::open(folder.filePath(u"gesso.sqlite"_s));
    QVERIFY(database);
    Library library(**database, folder.filePath(u"library"_s));
    const auto item = [&](const QString &name, const QString &sha256, const QString &inputSha) {
        Recipe recipe{.endpoint = u"maker/model"_s, .values = {{u"image_url"_s, QUrl::fromLocalFile(u"/x/"_s + inputSha).toString()}}};
        if (!inputSha.isEmpty())
            recipe.inputs.push_back({.path = u"/x/"_s + inputSha, .sha256 = inputSha});
        return Item{.path = folder.filePath(u"library/"_s + name), .kind = media::Kind::Image, .mimeType = u"image/png"_s, .sha256 = sha256,
                    .created = QDateTime::currentDateTimeUtc(), .recipe = recipe, .contentHash = u"content of "_s + sha256};
    };
    const auto ids = library.add({item(u"a.png"_s, u"aa"_s, {}), item(u"b.png"_s, u"bb"_s, u"aa"_s),
                                  item(u"c.png"_s, u"cc"_s, u"content of aa"_s), item(u"d.png"_s, u"dd"_s, u"nowhere"_s)});
    QVERIFY(ids);
    const KinSource source = kinIn([&](const QString &sql, const QVariantList &values) {
        const auto query = (*database)->run(sql, values);
        return query ? *query : nullptr;
    });
    QCOMPARE(list(descendants(source, ids->at(0))), (QList<qint64>{ids->at(1), ids->at(2)}));
    QCOMPARE(list(ancestors(source, ids->at(2))), (QList<qint64>{ids->at(0)}));
    const std::vector<Link> gone = source.parentsOf(ids->at(3));
    QCOMPARE(gone.size(), size_t(1));
    QVERIFY(gone.front() == (Link{.id = 0, .sha256 = u"nowhere"_s, .field = u"image_url"_s}));
    QVERIFY(library.remove({ids->at(0)}));
    QCOMPARE(source.parentsOf(ids->at(1)).front().id, 0); // in the bin
}

static Item made(qint64 id, const QString &job, const QStringList &inputs)
{
    Item item{.id = id, .path = u"/lib/%1.png"_s.arg(id), .sha256 = u"sha%1"_s.arg(id), .recipe = Recipe{.endpoint = u"m/%1"_s.arg(job)}, .jobId = job};
    item.recipe->values.insert(u"seed"_s, 5);
    for (const QString &input : inputs) {
        item.recipe->inputs.push_back({.path = input, .sha256 = u"sha"_s + QFileInfo(input).baseName()});
        item.recipe->values.insert(u"image_url"_s, QUrl::fromLocalFile(input).toString());
    }
    return item;
}

void TestProvenance::plansWhatIsMadeAgain()
{
    // 1 and 2 came from one job; 3 was made of 2, 4 of 3.
    const QHash<qint64, Item> items{{1, made(1, u"a"_s, {})}, {2, made(2, u"a"_s, {})}, {3, made(3, u"b"_s, {u"/lib/2.png"_s})},
                                    {4, made(4, u"c"_s, {u"/lib/3.png"_s})}};
    const KinSource source = sourceOf({{3, {2}}, {4, {3}}});
    const auto itemOf = [&](qint64 id) { return items.contains(id) ? std::optional(items.value(id)) : std::nullopt; };
    QCOMPARE(rerunPlan(source, itemOf, 2, false).size(), size_t(1));
    const auto plan = rerunPlan(source, itemOf, 2, true);
    QCOMPARE(plan.size(), size_t(3));
    QVERIFY(!plan[0].recipe.values.contains("seed"_L1)); // something new comes
    QVERIFY(plan[1].recipe.values.contains("seed"_L1));
    QVERIFY(plan[1].inputs == (std::vector<RerunStep::Input>{{u"file:///lib/2.png"_s, 0, 0}}));
    QVERIFY(plan[2].inputs == (std::vector<RerunStep::Input>{{u"file:///lib/3.png"_s, 1, 0}}));
    QVERIFY(rerunPlan(source, itemOf, 77, true).empty());
}

void TestProvenance::newResultsTakeThePlaceOfOldOnes()
{
    const RerunStep step{.recipe = *made(3, u"b"_s, {u"/lib/2.png"_s}).recipe, .makes = {3}, .inputs = {{u"file:///lib/2.png"_s, 0, 1}}};
    const Recipe recipe = withNewInputs(step, {{u"/new/x.png"_s, u"/new/y.png"_s}});
    QCOMPARE(recipe.values.value("image_url"_L1).toString(), u"file:///new/y.png"_s);
    QCOMPARE(recipe.inputs.front().path, u"/new/y.png"_s);
    QVERIFY(recipe.inputs.front().sha256.isEmpty()); // not of these bytes
    // A job that made fewer than the last time: the first one serves.
    QCOMPARE(withNewInputs(step, {{u"/new/x.png"_s}}).values.value("image_url"_L1).toString(), u"file:///new/x.png"_s);
}

QTEST_GUILESS_MAIN(TestProvenance)
#include "tst_provenance.moc"
