// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What changed between two versions of a form, and what becomes of a draft.

#include "documents.h"

#include "studio/catalog/schema.h"
#include "studio/catalog/schemachange.h"
#include "studio/catalog/schemastore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace studio;

using What = FieldChange::What;

namespace {

Form formWith(const char *properties, const QJsonArray &required = {})
{
    return *formFromOpenApi(documents::with(documents::json(properties), required));
}

} // namespace

class SchemaChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data();
    void changes();
    void wordsAreNoChange();
    void severalInOrder();
    void drafts_data();
    void drafts();
    void droppedValuesAreListed();
    void factsGiveTheFormAgain();
    void brokenFacts_data();
    void brokenFacts();
};

void SchemaChangeTest::changes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *before, const char *now, What what, const char *sentence) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(now) << int(what) << QString::fromUtf8(sentence);
    };
    const char *steps = R"({"steps":{"type":"integer","minimum":1,"maximum":50}})";
    row("a field is gone", steps, "{}", What::Dropped, "“Steps” is gone.");
    row("a field is new", "{}", steps, What::Added, "“Steps” is new.");
    row("another range", steps, R"({"steps":{"type":"integer","minimum":4,"maximum":8}})", What::Range, "“Steps” goes from 4 to 8 now.");
    row("another kind", steps, R"({"steps":{"type":"string","enum":["4","8"]}})", What::Type, "“Steps” takes another kind of value now.");
    row("a choice lost and won members", R"({"mode":{"type":"string","enum":["alpha","beta"]}})",
        R"({"mode":{"type":"string","enum":["alpha","gamma"]}})", What::Choices, "“Mode” offers Gamma now, and no longer Beta.");
    row("a choice won a member", R"({"mode":{"type":"string","enum":["alpha"]}})",
        R"({"mode":{"type":"string","enum":["alpha","gamma"]}})", What::Choices, "“Mode” also offers Gamma now.");
    row("a shorter text", R"({"story":{"type":"string"}})", R"({"story":{"type":"string","maxLength":500}})", What::Range,
        "“Story” takes at most 500 characters now.");
    row("a field inside an object", R"({"camera":{"type":"object","properties":{"pan":{"type":"number"},"tilt":{"type":"number"}}}})",
        R"({"camera":{"type":"object","properties":{"pan":{"type":"number"}}}})", What::Dropped, "“Tilt” is gone.");
    row("a field inside the entries of a list",
        R"({"loras":{"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"scale":{"type":"number","minimum":0,"maximum":4}}}}})",
        R"({"loras":{"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"scale":{"type":"number","minimum":0,"maximum":2}}}}})",
        What::Range, "“Scale” goes from 0 to 2 now.");
}

void SchemaChangeTest::changes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, now);
    QFETCH(int, what);
    QFETCH(QString, sentence);
    const SchemaChange change = compare(formWith(before.constData()), formWith(now.constData()));
    QCOMPARE(change.sentences(), QStringList{sentence});
    QCOMPARE(int(change.fields.front().what), what);
    QVERIFY(compare(formWith(now.constData()), formWith(now.constData())).isEmpty());
}

void SchemaChangeTest::wordsAreNoChange()
{
    const Form before = formWith(R"({"steps":{"type":"integer","title":"Steps","description":"Old words","default":4}})");
    const Form now = formWith(R"({"steps":{"type":"integer","title":"Steps","description":"New words","default":8}})");
    QVERIFY(compare(before, now).isEmpty());
}

void SchemaChangeTest::severalInOrder()
{
    const Form before = formWith(R"({"old":{"type":"string"},"prompt":{"type":"string"}})");
    const Form now = formWith(R"({"new":{"type":"string"},"prompt":{"type":"string"}})", {u"new"_s, u"prompt"_s});
    const SchemaChange change = compare(before, now);
    QCOMPARE(change.fields.size(), std::size_t(3));
    QCOMPARE(change.fields[0].what, What::Dropped);
    QVERIFY(change.sentences().contains(u"“New” is new and must be filled."_s));
    QVERIFY(change.sentences().contains(u"“Prompt” must be filled now."_s));
}

void SchemaChangeTest::drafts_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *before, const char *now, const char *values, const char *expected) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(now) << QByteArray(values) << QByteArray(expected);
    };
    const char *steps = R"({"steps":{"type":"integer","minimum":1,"maximum":50}})";
    row("what fits stays", steps, R"({"steps":{"type":"integer","minimum":1,"maximum":30}})", R"({"steps":28})", R"({"steps":28})");
    row("what is out of range goes", steps, R"({"steps":{"type":"integer","minimum":1,"maximum":8}})", R"({"steps":28})", "{}");
    row("of a field that is gone", steps, "{}", R"({"steps":28})", "{}");
    row("a member that is gone", R"({"m":{"type":"string","enum":["a","b"]}})", R"({"m":{"type":"string","enum":["a"]}})", R"({"m":"b"})", "{}");
    row("the new JSON type", R"({"d":{"type":"string","enum":["5","10"]}})", R"({"d":{"type":"integer","enum":[5,10]}})", R"({"d":"5"})", R"({"d":5})");
    row("64 bits stay exact", R"({"seed":{"type":"integer"}})", R"({"seed":{"type":"integer"},"x":{"type":"string"}})",
        R"({"seed":9007199254740993})", R"({"seed":9007199254740993})");
    row("what no form knows came with a recipe", steps, steps, R"({"secret_knob":true})", R"({"secret_knob":true})");
    row("a new default is not filled in", "{}", R"({"steps":{"type":"integer","default":4}})", "{}", "{}");
    row("a half-written value stays the person's", steps, steps, R"({"steps":99})", R"({"steps":99})");
}

void SchemaChangeTest::drafts()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, now);
    QFETCH(QByteArray, values);
    QFETCH(QByteArray, expected);
    const Migrated result = migrated(documents::json(values.constData()), formWith(before.constData()), formWith(now.constData()));
    QCOMPARE(result.values, documents::json(expected.constData()));
    QCOMPARE(result.dropped.size() + std::size_t(result.values.size()), std::size_t(documents::json(values.constData()).size()));
}

void SchemaChangeTest::droppedValuesAreListed()
{
    const Migrated result = migrated({{u"tail_image_url"_s, u"file:///a.png"_s}}, formWith(R"({"tail_image_url":{"type":"string"}})"),
                                     formWith(R"({"end_image_url":{"type":"string"}})"));
    QVERIFY(result.values.isEmpty());
    QCOMPARE(result.dropped.size(), std::size_t(1));
    QCOMPARE(result.dropped[0].key, u"tail_image_url"_s);
    QCOMPARE(result.dropped[0].value.toString(), u"file:///a.png"_s);
    QVERIFY(!result.dropped[0].label.isEmpty());
}

// For every third form of the snapshot: what is kept on disk shows no change against the form itself.
void SchemaChangeTest::factsGiveTheFormAgain()
{
    const QDir snapshot(u":/models"_s);
    int forms = 0;
    const QStringList names = snapshot.entryList({u"*__*.json"_s});
    for (qsizetype i = 0; i < names.size(); i += 3) {
        const QString &name = names.at(i);
        const auto form = formFromOpenApi(documents::read(snapshot.filePath(name)));
        if (!form)
            continue;
        const QByteArray kept = QJsonDocument(formFacts(*form)).toJson(QJsonDocument::Compact);
        const auto again = formFromFacts(QJsonDocument::fromJson(kept).object());
        QVERIFY2(again, qPrintable(name));
        QVERIFY2(compare(*again, *form).isEmpty(), qPrintable(name + compare(*again, *form).sentences().join(u'\n')));
        QCOMPARE(again->schemaVersion, form->schemaVersion);
        ++forms;
    }
    QVERIFY(forms > 70);
}

void SchemaChangeTest::brokenFacts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no fields") << QByteArray(R"({"endpoint":"a/b"})");
    QTest::newRow("no endpoint") << QByteArray(R"({"fields":[]})");
    QTest::newRow("fields that are none") << QByteArray(R"({"endpoint":"","fields":[1,null,"x"]})");
}

void SchemaChangeTest::brokenFacts()
{
    QFETCH(QByteArray, json);
    QVERIFY(!formFromFacts(QJsonDocument::fromJson(json).object()));
}

QTEST_GUILESS_MAIN(SchemaChangeTest)
#include "tst_schemachange.moc"
