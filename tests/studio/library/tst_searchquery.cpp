// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed into the search field: how it is read, that it never is an error, and that it finds what it says.

#include "studio/library/shelf.h"

#include "studio/library/collections.h"
#include "studio/library/itemread.h"
#include "studio/library/libraryreader.h"
#include "studio/library/marking.h"
#include "studio/library/searchquery.h"
#include "studio/words.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace studio;

namespace {

QString spelled(const SearchTerm &term)
{
    static const QStringList signs{u":"_s, u"<"_s, u"<="_s, u"="_s, u">="_s, u">"_s};
    const QString value = term.isPhrase ? u'"' + term.value + u'"' : term.value;
    return (term.isNegated ? u"-"_s : u""_s) + (term.key.isEmpty() ? value : term.key + signs.at(int(term.comparison)) + value);
}

const QStringList prompts{u"a red fox in snow"_s, u"blue cat"_s, u"fox and cat"_s, u"snowy mountain"_s, u"redwood forest"_s, u""_s};
const QStringList models{u"fal-ai/flux/dev"_s, u"fal-ai/kling-video/v2"_s, u"maker/wan"_s};
const QStringList tagLists{u""_s, u"night"_s, u"night,at sea"_s, u"Éclair"_s};

Item randomItem(QRandomGenerator &random, int number)
{
    const auto oneOf = [&random](const QStringList &list) { return list.at(random.bounded(int(list.size()))); };
    Item item{.path = u"/elsewhere/file%1.png"_s.arg(number),
              .kind = random.bounded(3) == 0 ? media::Kind::Video : media::Kind::Image,
              .mimeType = u"image/png"_s,
              .sha256 = QString::number(number),
              .bytes = random.bounded(4'000'000),
              .size = {random.bounded(4) * 512, 512},
              .seconds = double(random.bounded(9)),
              .created = QDateTime(QDate(2026, 1 + random.bounded(12), 1 + random.bounded(28)), QTime(random.bounded(24), 0)).toUTC()};
    if (random.bounded(4) > 0)
        item.recipe = Recipe{.endpoint = oneOf(models), .values = {{u"prompt"_s, oneOf(prompts)}, {u"num_inference_steps"_s, random.bounded(40)}}, .batch = oneOf({u""_s, u"one"_s, u"twö"_s})};
    if (random.bounded(2) == 0)
        item.seed = random.bounded(50);
    if (random.bounded(2) == 0)
        item.dollars = random.bounded(20) / 100.0;
    item.rating = random.bounded(6);
    item.favourite = random.bounded(3) == 0;
    item.label = Label(random.bounded(8));
    item.tags = oneOf(tagLists).split(u',', Qt::SkipEmptyParts);
    return item;
}

// Words as the index has them; those of the test are plain.
QStringList wordsIn(const QString &text)
{
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}]+"_s);
    return text.toCaseFolded().replace(u'é', u'e').split(gap, Qt::SkipEmptyParts);
}

bool follows(const QStringList &words, const QStringList &wanted, bool whole)
{
    for (qsizetype at = 0; at + wanted.size() <= words.size(); ++at) {
        bool fits = true;
        for (qsizetype i = 0; i < wanted.size() && fits; ++i)
            fits = i == wanted.size() - 1 && !whole ? words.at(at + i).startsWith(wanted.at(i)) : words.at(at + i) == wanted.at(i);
        if (fits)
            return true;
    }
    return false;
}

bool compares(double value, SearchTerm::Comparison comparison, double wanted)
{
    switch (comparison) {
    case SearchTerm::Comparison::Less:
        return value < wanted;
    case SearchTerm::Comparison::LessOrEqual:
        return value <= wanted;
    case SearchTerm::Comparison::GreaterOrEqual:
        return value >= wanted;
    case SearchTerm::Comparison::Greater:
        return value > wanted;
    case SearchTerm::Comparison::None:
    case SearchTerm::Comparison::Equal:
        break;
    }
    return value == wanted;
}

// The same grammar, without a database.
bool fits(const Item &item, const SearchTerm &term, const QDateTime &now)
{
    const QString prompt = item.recipe ? item.recipe->values.value("prompt"_L1).toString() : QString();
    const QString &key = term.key;
    const QStringList wanted = wordsIn(term.value);
    if (key.isEmpty()) {
        QString settings = u"kind "_s + media::kindName(item.kind);
        if (item.seed)
            settings = u"seed %1 "_s.arg(*item.seed) + settings;
        if (item.recipe)
            settings = u"num_inference_steps %1 prompt %2 "_s.arg(item.recipe->values.value("num_inference_steps"_L1).toInt()).arg(prompt) + settings;
        for (const QString &column : {prompt, item.recipe ? item.recipe->endpoint : QString(), settings, QFileInfo(item.path).completeBaseName(),
                                      item.tags.join(u';')}) {
            if (follows(wordsIn(column), wanted, term.isPhrase))
                return true;
        }
        return false;
    }
    if (key == "model"_L1)
        return item.recipe && follows(wordsIn(item.recipe->endpoint), wanted, term.isPhrase);
    if (key == "kind"_L1)
        return media::kindName(item.kind).startsWith(term.value);
    if (key == "label"_L1)
        return item.label == labelFromName(term.value);
    if (key == "is"_L1)
        return item.favourite;
    if (key == "has"_L1)
        return item.recipe.has_value();
    if (key == "tag"_L1)
        return std::ranges::any_of(item.tags, [&term](const QString &tag) {
            return term.isPhrase ? tag.compare(term.value, Qt::CaseInsensitive) == 0 : tag.startsWith(term.value, Qt::CaseInsensitive);
        });
    if (key == "before"_L1)
        return item.created < timeSpan(term.value, now)->from;
    if (key == "after"_L1)
        return item.created >= timeSpan(term.value, now)->to;
    const double number = term.value.toDouble();
    if (key == "rating"_L1)
        return compares(item.rating, term.comparison, number);
    if (key == "w"_L1)
        return compares(item.size.width(), term.comparison, number);
    if (key == "s"_L1)
        return compares(item.seconds, term.comparison, number);
    if (key == "cost"_L1)
        return item.dollars && compares(*item.dollars, term.comparison, number);
    if (key == "seed"_L1)
        return item.seed && compares(double(*item.seed), term.comparison, number);
    if (key == "steps"_L1)
        return item.recipe && compares(item.recipe->values.value("num_inference_steps"_L1).toDouble(), term.comparison, number);
    return false;
}

bool fits(const Item &item, const QString &text, const QDateTime &now)
{
    QMap<int, bool> groups;
    for (const SearchTerm &term : searchTerms(text))
        groups[term.group] = groups.value(term.group) || fits(item, term, now) != term.isNegated;
    return !groups.values().contains(false);
}

} // namespace

class TestSearchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsReadAsMeant_data();
    void whatIsTypedIsReadAsMeant();
    void aTermCanBeTakenOut_data();
    void aTermCanBeTakenOut();
    void timesAreSpans_data();
    void timesAreSpans();
    void anythingCanBeTyped();
    void whatIsProvenToBeNowhereIsNowhere();
    void whatIsFoundIsWhatFits();
    void whatIsWrittenMeanwhileIsListed();
    void numbersOfSettingsAreCompared_data();
    void numbersOfSettingsAreCompared();
    void collectionsAreFoundByHandAndByRule();
};

void TestSearchQuery::whatIsTypedIsReadAsMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("terms"); // "|" between groups, "/" between alternatives
    QTest::newRow("words") << u"fox  sno"_s << u"fox|sno"_s;
    QTest::newRow("a phrase") << u"\"red fox\" cat"_s << u"\"red fox\"|cat"_s;
    QTest::newRow("a phrase that is still being typed") << u"cat \"red fo"_s << u"cat|\"red fo\""_s;
    QTest::newRow("not") << u"-cat -\"red fox\" -kind:video"_s << u"-cat|-\"red fox\"|-kind:video"_s;
    QTest::newRow("alternatives bind closer") << u"red fox OR cat snow"_s << u"red|fox/cat|snow"_s;
    QTest::newRow("or at the ends is nothing") << u"OR fox OR"_s << u"fox"_s;
    QTest::newRow("lower-case or is a word") << u"fox or cat"_s << u"fox|or|cat"_s;
    QTest::newRow("a key with a phrase") << u"tag:\"at sea\" x"_s << u"tag:\"at sea\"|x"_s;
    QTest::newRow("comparisons") << u"w>1024 h<=512 cost<0.1 rating>=3 seed=7"_s << u"w>1024|h<=512|cost<0.1|rating>=3|seed=7"_s;
    QTest::newRow("keys in capitals") << u"Model:Kling"_s << u"model:Kling"_s;
    QTest::newRow("fav") << u"fav cat"_s << u"is:favourite|cat"_s;
    QTest::newRow("an address is a word") << u"https://fal.media/x"_s << u"https://fal.media/x"_s;
    QTest::newRow("a key without a value is a word") << u"model: seed:-"_s << u"model:|seed:-"_s;
    QTest::newRow("signs alone are nothing") << u"- -- : > \" *"_s << u""_s;
    QTest::newRow("no text") << u""_s << u""_s;
}

void TestSearchQuery::whatIsTypedIsReadAsMeant()
{
    QFETCH(const QString, text);
    QString read;
    int group = 0;
    for (const SearchTerm &term : searchTerms(text)) {
        read += (read.isEmpty() ? u""_s : term.group == group ? u"/"_s : u"|"_s) + spelled(term);
        group = term.group;
    }
    QTEST(read, "terms");
}

void TestSearchQuery::aTermCanBeTakenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("term");
    QTest::addColumn<QString>("rest");
    QTest::newRow("the first") << u"kind:video fox"_s << 0 << u"fox"_s;
    QTest::newRow("the one in the middle") << u"a w>5 b"_s << 1 << u"a b"_s;
    QTest::newRow("with its quotation marks") << u"tag:\"at sea\" b"_s << 0 << u"b"_s;
    QTest::newRow("one of two alternatives") << u"fox OR kind:video"_s << 1 << u"fox"_s;
    QTest::newRow("the middle one of three") << u"a OR b OR c"_s << 1 << u"a OR c"_s;
}

void TestSearchQuery::aTermCanBeTakenOut()
{
    QFETCH(const QString, text);
    QFETCH(const int, term);
    QTEST(withoutTerm(text, searchTerms(text).at(std::size_t(term))), "rest");
}

void TestSearchQuery::timesAreSpans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("span");
    QTest::newRow("a year") << u"2026"_s << u"2026-01-01T00:00 2027-01-01T00:00"_s;
    QTest::newRow("a month") << u"2026-11"_s << u"2026-11-01T00:00 2026-12-01T00:00"_s;
    QTest::newRow("a day") << u"2026-2-28"_s << u"2026-02-28T00:00 2026-03-01T00:00"_s;
    QTest::newRow("today") << u"Today"_s << u"2026-11-26T00:00 2026-11-27T00:00"_s;
    QTest::newRow("yesterday") << u"yesterday"_s << u"2026-11-25T00:00 2026-11-26T00:00"_s;
    QTest::newRow("a week ago") << u"7d"_s << u"2026-11-19T15:30 2026-11-19T15:30"_s;
    QTest::newRow("a month ago") << u"1m"_s << u"2026-10-26T15:30 2026-10-26T15:30"_s;
    QTest::newRow("no such day") << u"2026-02-30"_s << u""_s;
    QTest::newRow("no such month") << u"2026-13"_s << u""_s;
    QTest::newRow("no time") << u"soon"_s << u""_s;
}

void TestSearchQuery::timesAreSpans()
{
    QFETCH(const QString, text);
    const auto span = timeSpan(text, QDateTime(QDate(2026, 11, 26), QTime(15, 30), QTimeZone("Europe/Berlin")));
    QTEST(span ? span->from.toString(u"yyyy-MM-ddThh:mm "_s) + span->to.toString(u"yyyy-MM-ddThh:mm"_s) : QString(), "span");
}

// Pieces of the grammar and of SQL, in any order: the statement can be executed.
void TestSearchQuery::anythingCanBeTyped()
{
    const shelf::Shelf shelf;
    shelf.add(u"a.png"_s, 1, {{u"prompt"_s, u"fox"_s}});
    static const QStringList pieces{u" "_s, u" "_s, u"fox"_s, u"\""_s, u"-"_s, u":"_s, u">"_s, u"<="_s, u"OR"_s, u"AND"_s, u"NOT"_s, u"NEAR("_s, u"w"_s, u"rating"_s, u"model"_s,
                                    u"tag:"_s, u"on:"_s, u"2026-11"_s, u"1MB"_s, u"*"_s, u"("_s, u")"_s, u"'"_s, u"; DROP TABLE items;"_s, u"%"_s, u"?"_s, u"\\"_s,
                                    u"steps>"_s, u"is:"_s, u"in:"_s, u"é"_s, u"日本"_s, QString(QChar(0)), QString(QChar(0xd83d)), u"{"_s, u"^"_s, u"9223372036854775808"_s};
    QRandomGenerator random(6);
    for (int round = 0; round < 800; ++round) {
        QString text;
        for (int i = random.bounded(12); i >= 0; --i)
            text += pieces.at(random.bounded(int(pieces.size())));
        const SearchQuery query = searchQuery(text, shelf.library->searchContext());
        const auto rows = shelf.database->run(u"SELECT id FROM items WHERE 1%1"_s.arg(query.condition), query.values);
        QVERIFY2(rows, qPrintable(text + u" → "_s + query.condition + (rows ? QString() : rows.error())));
    }
    QString endless;
    for (int i = 0; i < 2000; ++i)
        endless += u"kind:image OR a%1 "_s.arg(i);
    const SearchQuery query = searchQuery(endless, shelf.library->searchContext());
    QVERIFY(shelf.database->run(u"SELECT id FROM items WHERE 1%1"_s.arg(query.condition), query.values));
    QCOMPARE(shelf.library->count(), 1);
}

// An index says that there is nothing only where there is nothing; and it says so of what a library usually has none of.
void TestSearchQuery::whatIsProvenToBeNowhereIsNowhere()
{
    const shelf::Shelf shelf;
    const auto proves = [&shelf](const QString &text) {
        const SearchQuery query = searchQuery(text, shelf.library->searchContext());
        bool isNowhere = false;
        for (const SearchQuery::Proof &proof : query.proofs) {
            const auto any = shelf.database->run(proof.sql, proof.values);
            if (!any)
                qFatal("%s: %s", qPrintable(proof.sql), qPrintable(any.error()));
            isNowhere = isNowhere || !(*any)->next();
        }
        return isNowhere;
    };
    static const QStringList texts{u"fav"_s, u"label:red"_s, u"has:label"_s, u"tag:night"_s, u"is:tagged"_s, u"is:rated"_s, u"rating>=3"_s, u"rating:4"_s,
                                   u"kind:video"_s, u"is:video"_s, u"is:sound"_s, u"w>100"_s, u"h>100"_s, u"s>5"_s, u"size>1GB"_s, u"cost>1"_s, u"has:cost"_s,
                                   u"program:comfyui"_s, u"is:imported"_s, u"is:square"_s, u"is:portrait"_s};
    const qint64 id = shelf.add(u"a.png"_s, 1, {{u"prompt"_s, u"fox"_s}}); // 12 × 8
    for (const QString &text : texts) {
        QVERIFY2(proves(text) && proves(u"fox "_s + text), qPrintable(text));
        QVERIFY2(shelf.library->search(text).empty(), qPrintable(text));
        QVERIFY2(!proves(u'-' + text) && !proves(u"fox OR "_s + text), qPrintable(text));
        QVERIFY2(!shelf.library->search(u'-' + text).empty() && !shelf.library->search(u"fox OR "_s + text).empty(), qPrintable(text));
    }
    for (const QString &text : {u"rating<3"_s, u"rating:0"_s, u"s<1"_s, u"s<=0"_s, u"kind:image"_s, u"is:landscape"_s, u"w>=12"_s, u"label:none"_s, u"size<1GB"_s})
        QVERIFY2(!proves(text) && shelf.library->search(text) == std::vector<qint64>{id}, qPrintable(text));
    QVERIFY(shelf.library->collections().add(u"Best"_s, u"fav"_s));
    QVERIFY(proves(u"in:best"_s) && !proves(u"-in:best"_s));
    // Each of them there is.
    Item rich = shelf::made(shelf::picture(shelf.path(u"b.png"_s), 2));
    rich.kind = media::Kind::Video;
    rich.size = {200, 200};
    rich.seconds = 9;
    rich.bytes = 3'000'000'000;
    rich.dollars = 2;
    rich.origin = u"ComfyUI"_s;
    rich.jobId.clear();
    const auto ids = shelf.library->add({rich});
    QVERIFY(ids && shelf.library->marking().change(*ids, {.rating = 4, .favourite = true, .label = Label::Red, .addTags = {u"night"_s}}));
    for (const QString &text : texts) {
        const std::vector<qint64> found = shelf.library->search(text);
        QVERIFY2(proves(text) == found.empty(), qPrintable(text));
        QVERIFY2(found.empty() == (text == "is:sound"_L1 || text == "is:portrait"_L1), qPrintable(text));
    }
    // In the bin it is not in the library.
    if (shelf.library->marking().isWriting())
        QVERIFY(QSignalSpy(&shelf.library->marking(), &Marking::written).wait());
    QVERIFY(shelf.library->remove(*ids));
    for (const QString &text : texts)
        QVERIFY2(proves(text), qPrintable(text));
}

void TestSearchQuery::whatIsFoundIsWhatFits()
{
    const shelf::Shelf shelf;
    QRandomGenerator random(42);
    std::vector<Item> items;
    for (int i = 0; i < 80; ++i)
        items.push_back(randomItem(random, i));
    const auto ids = shelf.library->add(items);
    QVERIFY(ids);
    // What lies in the bin is not found, whatever it is.
    QVERIFY(shelf.database->run(u"UPDATE items SET bin_path = path, binned_at = 1 WHERE id > ?"_s, {(*ids)[69]}));
    items.resize(70);
    static const QStringList terms{u"fox"_s, u"re"_s, u"\"red fox\""_s, u"cat"_s, u"\"re\""_s, u"model:kling"_s, u"model:fl"_s, u"kind:video"_s, u"label:red"_s, u"fav"_s,
                                   u"has:recipe"_s, u"tag:night"_s, u"tag:\"at sea\""_s, u"tag:éc"_s, u"before:2026-06"_s, u"after:2026-03-15"_s, u"after:2026-10"_s,
                                   u"rating:3"_s, u"rating>=2"_s, u"w>512"_s, u"w<=512"_s, u"s<4"_s, u"cost<0.1"_s, u"seed>20"_s, u"steps>20"_s, u"steps<=3"_s, u"sea"_s, u"file12"_s};
    const QDateTime now = shelf.library->searchContext().now;
    ReadConnection reader(shelf.database->path());
    int found = 0;
    for (int round = 0; round < 200; ++round) {
        QString text;
        for (int i = random.bounded(4); i >= 0; --i)
            text += (random.bounded(3) == 0 ? u"-"_s : u""_s) + terms.at(random.bounded(int(terms.size()))) + (random.bounded(3) == 0 ? u" OR "_s : u" "_s);
        std::vector<qint64> expected;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (fits(items[i], text, now))
                expected.push_back((*ids)[i]);
        }
        std::vector<qint64> shown = shelf.library->search(text);
        // A list finds the same, in the same order, whether it shows days, batches or neither.
        const SearchQuery query = searchQuery(text, shelf.library->searchContext());
        for (const ItemSearch &search : {ItemSearch{.query = query, .withStamps = false}, ItemSearch{.query = query}, ItemSearch{.query = query, .withNames = true}}) {
            const auto whole = findItems(reader, search, [] { return false; });
            QVERIFY2(whole && whole->isWhole, qPrintable(text));
            std::vector<qint64> listed;
            for (const Found::Entry &entry : whole->entries) {
                listed.push_back(entry.id);
                const Item item = shelf.library->item(entry.id).value();
                QCOMPARE(entry.stamp, search.withStamps || search.withNames ? item.created.toMSecsSinceEpoch() : 0);
                QVERIFY(!search.withNames || whole->models.value(entry.model) == item.recipe.value_or(Recipe()).endpoint);
                QVERIFY(!search.withNames || whole->batches.value(entry.batch) == item.recipe.value_or(Recipe()).batch);
            }
            QVERIFY2(listed == shown, qPrintable(text));
        }
        std::ranges::sort(shown);
        QVERIFY2(shown == expected, qPrintable(u"%1: %2 instead of %3"_s.arg(text).arg(shown.size()).arg(expected.size())));
        found += int(shown.size());
        // What is asked for a part of the items only is the same for these.
        const qint64 first = (*ids)[20];
        const qint64 last = (*ids)[50];
        const auto rows = shelf.database->run(
            u"SELECT id FROM items WHERE id BETWEEN %1 AND %2%3 ORDER BY id"_s.arg(first).arg(last).arg(query.conditionWithin(first, last)), query.values);
        QVERIFY2(rows, qPrintable(text));
        std::vector<qint64> within;
        while ((*rows)->next())
            within.push_back((*rows)->value(0).toLongLong());
        std::erase_if(expected, [first, last](qint64 id) { return id < first || id > last; });
        QVERIFY2(within == expected, qPrintable(text));
        if (query.before) {
            for (const qint64 id : shown)
                QVERIFY2(shelf.library->item(id)->created.toMSecsSinceEpoch() < *query.before, qPrintable(text));
        }
    }
    QVERIFY(found > 200); // the random queries are not all in vain
    // An identity so high that sets of bits would be too large.
    QVERIFY(shelf.database->run(u"UPDATE sqlite_sequence SET seq = 300000000 WHERE name = 'items'"_s));
    Item late = randomItem(random, 99);
    late.rating = 5;
    QVERIFY(shelf.library->add({late}));
    const SearchQuery best = searchQuery(u"rating>4"_s, shelf.library->searchContext());
    const auto far = findItems(reader, {.query = best}, [] { return false; });
    QVERIFY(far && std::ranges::count(far->entries, 300'000'001, &Found::Entry::id) == 1);
    QVERIFY(!findItems(reader, {.query = best}, [] { return true; }));
}

void TestSearchQuery::whatIsWrittenMeanwhileIsListed()
{
    const shelf::Shelf shelf;
    ReadConnection reader(shelf.database->path());
    const auto listed = [&reader](bool withStamps) {
        std::vector<qint64> ids, stamps;
        const auto found = findItems(reader, {.withStamps = withStamps}, [] { return false; });
        for (const Found::Entry &entry : found->entries) {
            ids.push_back(entry.id);
            stamps.push_back(entry.stamp);
        }
        return std::pair(ids, stamps);
    };
    QVERIFY(listed(false).first.empty());
    const qint64 first = shelf.add(u"a.png"_s, 1);
    QCOMPARE(listed(false).first, std::vector<qint64>{first});
    QCOMPARE(listed(true).second, std::vector<qint64>{shelf.library->item(first)->created.toMSecsSinceEpoch()}); // asked for only now
    QCOMPARE(listed(false).second, std::vector<qint64>{0});
    const qint64 second = shelf.add(u"b.png"_s, 2);
    QCOMPARE(listed(true).first, (std::vector<qint64>{second, first}));
    QVERIFY(shelf.library->remove({first}));
    QCOMPARE(listed(true).first, std::vector<qint64>{second});
}

void TestSearchQuery::numbersOfSettingsAreCompared_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("found");
    QTest::newRow("by its name") << u"num_inference_steps>27"_s << 1;
    QTest::newRow("by the end of its name") << u"steps>27"_s << 1;
    QTest::newRow("not by the middle of it") << u"inference>1"_s << 0;
    QTest::newRow("not by a part of a word") << u"teps>1"_s << 0;
    QTest::newRow("in whatever case") << u"Steps>=28"_s << 1;
    QTest::newRow("exactly") << u"steps=28"_s << 1;
    QTest::newRow("less") << u"steps<28"_s << 0;
    QTest::newRow("a fraction") << u"guidance_scale>3.4"_s << 1;
    QTest::newRow("by the beginning of its name") << u"guidance>3.4"_s << 1;
    QTest::newRow("inside a list of objects") << u"scale<0.9"_s << 1;
    QTest::newRow("the other one there") << u"scale>1.1"_s << 1;
    QTest::newRow("yes is no number") << u"checker>0"_s << 0;
    QTest::newRow("a text that looks like one is none") << u"format>1"_s << 0;
    QTest::newRow("a name with what LIKE knows") << u"in%>1"_s << 0;
}

void TestSearchQuery::numbersOfSettingsAreCompared()
{
    QFETCH(const QString, text);
    const shelf::Shelf shelf;
    const qint64 id = shelf.add(u"a.png"_s, 1,
                                {{u"prompt"_s, u"fox"_s}, {u"Num_Inference_Steps"_s, 28}, {u"guidance_scale"_s, 3.5}, {u"enable_checker"_s, true}, {u"format"_s, u"2"_s},
                                 {u"loras"_s, QJsonArray{QJsonObject{{u"scale"_s, 0.5}}, QJsonObject{{u"scale"_s, 1.25}}}}});
    shelf.add(u"b.png"_s, 2);
    QTEST(int(shelf.library->search(text).size()), "found");
    QVERIFY(shelf.database->run(u"DELETE FROM items WHERE id = ?"_s, {id}));
    QVERIFY(shelf.library->search(text).empty());
    const auto left = shelf.database->run(u"SELECT count(*) FROM settings"_s);
    QVERIFY(left && (*left)->next());
    QCOMPARE((*left)->value(0).toInt(), 0);
}

void TestSearchQuery::collectionsAreFoundByHandAndByRule()
{
    const shelf::Shelf shelf;
    const qint64 fox = shelf.add(u"fox.png"_s, 1, {{u"prompt"_s, u"a fox"_s}});
    const qint64 cat = shelf.add(u"cat.png"_s, 2, {{u"prompt"_s, u"a cat"_s}});
    Collections &collections = shelf.library->collections();
    const auto ada = collections.add(u"For Ada"_s);
    QVERIFY(ada && collections.put(*ada, {cat}));
    QVERIFY(collections.add(u"Foxes"_s, u"fox OR collection:loop"_s));
    QVERIFY(collections.add(u"Loop"_s, u"collection:foxes -cat"_s)); // they name one another
    QCOMPARE(shelf.library->search(u"collection:\"for ada\""_s), std::vector<qint64>{cat});
    QCOMPARE(shelf.library->search(u"-in:for"_s), std::vector<qint64>{fox});
    QCOMPARE(shelf.library->search(u"in:FOXES"_s), std::vector<qint64>{fox});
    QVERIFY(!collections.add(u"for  ADA"_s));
    QVERIFY(collections.remove(*ada));
    QVERIFY(shelf.library->search(u"in:for"_s).empty());
    QCOMPARE(shelf.library->count(), 2);
}

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
