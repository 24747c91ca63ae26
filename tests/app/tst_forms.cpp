// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The renderer gives back what was put in, for every form of the snapshot and for single awkward values.

#include "compose/carry.h"
#include "compose/fieldrow.h"
#include "compose/formview.h"
#include "studio/catalog/schema.h"
#include "studio/catalog/validate.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace studio;

namespace {

Form oneField(const Field &field)
{
    return {.endpoint = QStringLiteral("test/one"), .fields = {field}};
}

QJsonValue fromText(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().first();
}

QByteArray toText(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

const Kind number = NumberKind{.integer = true, .minimum = 1, .maximum = 50};
const Kind decimal = NumberKind{.minimum = 0, .maximum = 20};
const Kind seed = SeedKind{};
const Kind text = TextKind{};
const Kind toggle = ToggleKind{};
const Kind size = SizeKind{.presets = {{QStringLiteral("square_hd"), QStringLiteral("Square HD"), {1024, 1024}},
                                       {QStringLiteral("landscape_16_9"), QStringLiteral("16:9"), {1024, 576}}},
                           .custom = true};
const Kind ratio = ChoiceKind{.choices = {{QStringLiteral("16:9"), QStringLiteral("16:9")}, {QStringLiteral("1:1"), QStringLiteral("1:1")}},
                              .look = ChoiceKind::Look::Ratio};
const Kind image = MediaKind{};
const Kind images = MediaKind{.list = true};
const Kind raw = RawKind{};

} // namespace

class TestForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormOfTheSnapshotKeepsItsDefaults()
    {
        const QFileInfoList documents = QDir(QStringLiteral(":/models")).entryInfoList({QStringLiteral("*__*.json")});
        QVERIFY(documents.size() > 100);
        for (const QFileInfo &document : documents) {
            QFile file(document.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto form = formFromOpenApi(QJsonDocument::fromJson(file.readAll()).object());
            QVERIFY2(form.has_value(), qPrintable(document.fileName()));
            const Values defaults = defaultValues(*form);
            compose::FormView view({});
            view.setForm(*form, defaults);
            QVERIFY2(view.values() == defaults, qPrintable(document.fileName()));
        }
    }

    void aValueComesBackExactly_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const char *kind, const char *json) {
            QTest::newRow(name) << QString::fromLatin1(kind) << QByteArray(json);
        };
        row("a number in range", "number", "28");
        row("a number beyond its bounds stays for the check to complain about", "number", "5000");
        row("a decimal keeps its digits", "decimal", "3.45678901");
        row("a word where a number belongs is kept as JSON", "number", "\"many\"");
        row("a seed beyond a double's reach", "seed", "9007199254740993");
        row("the greatest seed", "seed", "9223372036854775807");
        row("a negative seed", "seed", "-9223372036854775807");
        row("a broken seed is kept as JSON", "seed", "1.5");
        row("a text", "text", "\"a fox\"");
        row("an empty text that was set", "text", "\"\"");
        row("two lines in a one-line field", "text", "\"a\\nb\"");
        row("off", "toggle", "false");
        row("null where a switch belongs", "toggle", "null");
        row("a preset", "size", "\"landscape_16_9\"");
        row("an exact size", "size", "{\"height\":700,\"width\":1000}");
        row("a size with a key of its own", "size", "{\"height\":700,\"mode\":\"fit\",\"width\":1000}");
        row("an unknown preset", "size", "\"cinema\"");
        row("a ratio", "ratio", "\"1:1\"");
        row("an unknown ratio", "ratio", "\"21:9\"");
        row("an address", "image", "\"https://example.com/a.png\"");
        row("a local file", "image", "\"file:///tmp/a%20b.png\"");
        row("an object where an address belongs", "image", "{\"url\":\"https://example.com/a.png\"}");
        row("several addresses", "images", "[\"https://example.com/a.png\",\"https://example.com/b.png\"]");
        row("an empty list", "images", "[]");
        row("anything", "raw", "{\"a\":[1,2.5,null,\"x\"]}");
    }
    void aValueComesBackExactly()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, json);
        static const QHash<QString, const Kind *> kinds{
            {QStringLiteral("number"), &number}, {QStringLiteral("decimal"), &decimal}, {QStringLiteral("seed"), &seed},
            {QStringLiteral("text"), &text},     {QStringLiteral("toggle"), &toggle},   {QStringLiteral("size"), &size},
            {QStringLiteral("ratio"), &ratio},   {QStringLiteral("image"), &image},     {QStringLiteral("images"), &images},
            {QStringLiteral("raw"), &raw}};
        compose::FormView view({});
        const QJsonValue value = fromText(json);
        view.setForm(oneField({.key = QStringLiteral("f"), .label = QStringLiteral("F"), .kind = *kinds.value(kind)}),
                     {{QStringLiteral("f"), value}});
        QCOMPARE(toText(view.values().value(QStringLiteral("f"))), toText(value));
    }

    void anAbsentValueStaysAbsent()
    {
        for (const Kind *kind : {&number, &decimal, &seed, &text, &toggle, &size, &ratio, &image, &images, &raw}) {
            compose::FormView view({});
            view.setForm(oneField({.key = QStringLiteral("f"), .label = QStringLiteral("F"), .kind = *kind}), {});
            QVERIFY2(view.values().isEmpty(), qPrintable(kindName(*kind)));
        }
    }

    void unknownKeysPassThrough()
    {
        compose::FormView view({});
        const Values values{{QStringLiteral("f"), QStringLiteral("x")}, {QStringLiteral("of_another_version"), 3}};
        view.setForm(oneField({.key = QStringLiteral("f"), .label = QStringLiteral("F"), .kind = text}), values);
        QCOMPARE(view.values(), values);
    }

    void everyFieldBearsItsLabel()
    {
        for (const Kind *kind : {&number, &seed, &text, &toggle, &size, &ratio, &image, &raw}) {
            compose::FormView view({});
            view.setForm(oneField({.key = QStringLiteral("f"), .label = QStringLiteral("Fine field"), .kind = *kind}), {});
            QCOMPARE(view.row(QStringLiteral("f"))->editor().focusTarget()->accessibleName(), QStringLiteral("Fine field"));
        }
    }

    void aProblemIsShownOnItsField()
    {
        compose::FormView view({});
        view.setForm(oneField({.key = QStringLiteral("f"), .label = QStringLiteral("F"), .kind = text, .advanced = true}), {});
        const auto homeless = view.showProblems({{QStringLiteral("f.0.path"), QStringLiteral("Too short.")},
                                                 {QStringLiteral("elsewhere"), QStringLiteral("Lost.")}});
        QCOMPARE(view.row(QStringLiteral("f"))->problem(), QStringLiteral("Too short."));
        QCOMPARE(homeless.size(), std::size_t(1));
        QCOMPARE(homeless.front().message, QStringLiteral("Lost."));
    }

    void anotherModelKeepsTheMeaning()
    {
        const Form from{.endpoint = QStringLiteral("a"),
                        .fields = {{.key = QStringLiteral("prompt"), .kind = text},
                                   {.key = QStringLiteral("seed"), .kind = seed},
                                   {.key = QStringLiteral("image_size"), .kind = size},
                                   {.key = QStringLiteral("image_url"), .kind = image}}};
        const Form to{.endpoint = QStringLiteral("b"),
                      .fields = {{.key = QStringLiteral("prompt"), .kind = text},
                                 {.key = QStringLiteral("seed"), .kind = seed},
                                 {.key = QStringLiteral("aspect_ratio"), .kind = ratio},
                                 {.key = QStringLiteral("image_urls"), .kind = images}}};
        const Values before{{QStringLiteral("prompt"), QStringLiteral("a fox")},
                            {QStringLiteral("seed"), qint64(9007199254740993)},
                            {QStringLiteral("image_size"), QStringLiteral("landscape_16_9")},
                            {QStringLiteral("image_url"), QStringLiteral("file:///a.png")}};
        const Values after = compose::carriedOver(from, before, to, {{QStringLiteral("aspect_ratio"), QStringLiteral("1:1")}});
        const Values expected{{QStringLiteral("prompt"), QStringLiteral("a fox")},
                              {QStringLiteral("seed"), qint64(9007199254740993)},
                              {QStringLiteral("aspect_ratio"), QStringLiteral("16:9")},
                              {QStringLiteral("image_urls"), QJsonArray{QStringLiteral("file:///a.png")}}};
        QCOMPARE(after, expected);
    }
};

QTEST_MAIN(TestForms)
#include "tst_forms.moc"
