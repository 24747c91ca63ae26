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
#include <QSet>
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
const Kind ratio = ChoiceKind{
    .choices = {{QStringLiteral("16:9"), QStringLiteral("16:9")}, {QStringLiteral("1:1"), QStringLiteral("1:1")}},
    .look = ChoiceKind::Look::Ratio};
const Kind image = MediaKind{};
const Kind images = MediaKind{.list = true};
const Kind raw = RawKind{};
const Kind color = ColorKind{};
const Kind hexColor = ColorKind{.asText = true};
const Kind segments =
    ChoiceKind{.choices = {{5, QStringLiteral("5")}, {10, QStringLiteral("10")}}, .look = ChoiceKind::Look::Segments};
const Field part{.key = QStringLiteral("a"), .label = QStringLiteral("A"), .kind = number};
const Kind group =
    ObjectKind{.fields = {part, {.key = QStringLiteral("b"), .label = QStringLiteral("B"), .kind = text}}};
const Kind weights = ObjectKind{.fields = {{.key = QStringLiteral("path"), .kind = text},
                                           {.key = QStringLiteral("scale"), .kind = decimal},
                                           {.key = QStringLiteral("weight_name"), .kind = text}},
                                .look = ObjectKind::Look::Weights};

Kind listOf(const Kind &kind, int minimum = 0, int maximum = -1)
{
    return ListKind{.item = {{.key = QStringLiteral("f"), .label = QStringLiteral("F"), .kind = kind}},
                    .minimumItems = minimum, .maximumItems = maximum};
}
const Kind colors = listOf(color);
const Kind lines = listOf(text);
const Kind checks = listOf(segments);
const Kind pair = listOf(decimal, 2, 2);
const Kind numbers = listOf(decimal);
const Kind groups = listOf(group);
const Kind loras = listOf(weights);
const Kind table = listOf(numbers);

// By name, for the rows of the tests.
const QHash<QString, const Kind *> &kinds()
{
    static const QHash<QString, const Kind *> all{
        {QStringLiteral("number"), &number},     {QStringLiteral("decimal"), &decimal},
        {QStringLiteral("seed"), &seed},         {QStringLiteral("text"), &text},
        {QStringLiteral("toggle"), &toggle},     {QStringLiteral("size"), &size},
        {QStringLiteral("ratio"), &ratio},       {QStringLiteral("image"), &image},
        {QStringLiteral("images"), &images},     {QStringLiteral("raw"), &raw},
        {QStringLiteral("color"), &color},       {QStringLiteral("hexColor"), &hexColor},
        {QStringLiteral("segments"), &segments}, {QStringLiteral("group"), &group},
        {QStringLiteral("weights"), &weights},   {QStringLiteral("colors"), &colors},
        {QStringLiteral("lines"), &lines},       {QStringLiteral("checks"), &checks},
        {QStringLiteral("pair"), &pair},         {QStringLiteral("numbers"), &numbers},
        {QStringLiteral("groups"), &groups},     {QStringLiteral("loras"), &loras},
        {QStringLiteral("table"), &table}};
    return all;
}

// Values that a person may enter: every member, the bounds, each shape.
struct Plausible
{
    int depth = 0;
    using List = QList<QJsonValue>;

    List operator()(const TextKind &kind) const
    {
        List values{QStringLiteral("a fox, \"quoted\" \U0001F98A")};
        for (const QString &suggestion : kind.suggestions.mid(0, 2))
            values << suggestion;
        return values;
    }
    List operator()(const NumberKind &kind) const
    {
        List values;
        for (const auto &bound : {kind.minimum, kind.maximum}) {
            if (bound)
                values << (kind.integer && std::abs(*bound) < 9e15 ? QJsonValue(qint64(*bound)) : QJsonValue(*bound));
        }
        return values << (kind.integer ? QJsonValue(7) : QJsonValue(0.123456789));
    }
    List operator()(const ToggleKind &) const { return {true, false}; }
    List operator()(const ChoiceKind &kind) const
    {
        List values;
        for (const Choice &choice : kind.choices)
            values << choice.value;
        return values;
    }
    List operator()(const SizeKind &kind) const
    {
        List values;
        for (const SizePreset &preset : kind.presets)
            values << preset.value;
        if (kind.custom)
            values << QJsonObject{{QStringLiteral("width"), kind.minimum}, {QStringLiteral("height"), kind.maximum}};
        return values;
    }
    List operator()(const SeedKind &kind) const { return {kind.minimum, kind.maximum}; }
    List operator()(const MediaKind &kind) const
    {
        const QString address = QStringLiteral("https://example.com/a.bin");
        return kind.list ? List{QJsonArray{address}} : List{address};
    }
    List operator()(const ColorKind &kind) const
    {
        if (kind.asText)
            return {QStringLiteral("#A0b1C2")};
        return {QJsonObject{{QStringLiteral("r"), 0}, {QStringLiteral("g"), 128}, {QStringLiteral("b"), 255}}};
    }
    List operator()(const ObjectKind &kind) const
    {
        QJsonObject all;
        QJsonObject last;
        for (const Field &field : kind.fields) {
            const List values = depth < 3 ? std::visit(Plausible{depth + 1}, field.kind) : List();
            if (values.isEmpty())
                continue;
            all.insert(field.key, values.first());
            last.insert(field.key, values.last());
        }
        return {all, last, QJsonObject()};
    }
    List operator()(const ListKind &kind) const
    {
        const List values =
            depth < 3 && !kind.item.empty() ? std::visit(Plausible{depth + 1}, kind.item.front().kind) : List();
        QJsonArray some;
        for (const QJsonValue &value : values.mid(0, kind.maximumItems > 0 ? qMin(3, kind.maximumItems) : 2))
            some.append(value);
        return {some, QJsonArray()};
    }
    List operator()(const RawKind &) const
    {
        return {QJsonObject{{QStringLiteral("any"), QJsonArray{1, QStringLiteral("x")}}}};
    }
};

} // namespace

class TestForms : public QObject
{
    Q_OBJECT

    static void everyPlausibleValueComesBack(compose::FormView &view, const Form &form, const QString &name)
    {
        static QSet<QByteArray> known; // most forms share most of their fields
        for (const Field &field : form.fields) {
            compose::FieldRow *row = view.row(field.key);
            if (!row)
                continue;
            for (const QJsonValue &value : std::visit(Plausible{}, field.kind)) {
                const QByteArray what = field.key.toUtf8() + kindName(field.kind).toUtf8() + toText(value);
                if (known.contains(what))
                    continue;
                known.insert(what);
                row->setValue(value);
                QVERIFY2(toText(row->value()) == toText(value), (name.toUtf8() + ' ' + field.key.toUtf8() + ": " +
                                                                 toText(value) + " became " + toText(row->value()))
                                                                    .constData());
            }
            row->setValue(QJsonValue::Undefined);
            QVERIFY2(row->value().isUndefined() || field.required || !field.defaultValue.isUndefined(),
                     qPrintable(name + u' ' + field.key));
        }
    }

private Q_SLOTS:
    void everyFormOfTheSnapshotGivesBackWhatIsPutIn()
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
            for (const Field &field : form->fields) {
                const compose::FieldRow *row = view.row(field.key);
                QVERIFY2(field.hidden || (row && row->value() == defaults.value(field.key)),
                         qPrintable(document.fileName() + u' ' + field.key));
            }
            if (QTest::currentTestFailed())
                return;
            everyPlausibleValueComesBack(view, *form, document.fileName());
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
        row("a colour", "color", "{\"b\":3,\"g\":2,\"r\":1}");
        row("a colour with more than there is to see", "color", "{\"a\":0.5,\"b\":3,\"g\":2,\"r\":1}");
        row("a colour between two", "color", "{\"b\":3.5,\"g\":2,\"r\":1}");
        row("a colour as written", "hexColor", "\"#A0b1C2\"");
        row("a colour by name", "hexColor", "\"red\"");
        row("colours", "colors", "[{\"b\":3,\"g\":2,\"r\":1},{\"b\":0,\"g\":0,\"r\":0}]");
        row("a number of seconds", "segments", "10");
        row("a number of seconds as text", "segments", "\"10\"");
        row("a group", "group", "{\"a\":3,\"b\":\"x\"}");
        row("an empty group", "group", "{}");
        row("a group with a null and a key of its own", "group", "{\"a\":null,\"c\":[1]}");
        row("null where a group belongs", "group", "null");
        row("groups", "groups", "[{\"a\":1},{},{\"b\":\"x\",\"z\":1},{\"a\":2},{\"a\":3}]");
        row("groups with something else among them", "groups", "[{\"a\":1},null,\"x\"]");
        row("weights", "weights", "{\"path\":\"a\",\"scale\":0.8}");
        row("weights with rare settings", "loras",
            "[{\"path\":\"a\",\"scale\":0.8,\"weight_name\":\"w\"},{\"path\":\"b\",\"x\":1}]");
        row("texts", "lines", "[\"one\",\"two\"]");
        row("texts that lines cannot hold", "lines", "[\"one\\ntwo\",\"\"]");
        row("texts with a no-break space", "lines", "[\"one\u00a0two\"]");
        row("members in an order of their own", "checks", "[10,5]");
        row("a member twice", "checks", "[5,5]");
        row("an unknown member", "checks", "[5,7]");
        row("a pair", "pair", "[0.1,20]");
        row("a pair of three", "pair", "[1,2,3]");
        row("numbers", "numbers", "[0.1,0.25,1e-9]");
        row("rows of numbers", "table", "[[1,2],[],[3]]");
        row("anything", "raw", "{\"a\":[1,2.5,null,\"x\"]}");
    }
    void aValueComesBackExactly()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, json);
        compose::FormView view({});
        const QJsonValue value = fromText(json);
        view.setForm(oneField({.key = QStringLiteral("f"), .label = QStringLiteral("F"), .kind = *kinds().value(kind)}),
                     {{QStringLiteral("f"), value}});
        QCOMPARE(toText(view.row(QStringLiteral("f"))->value()), toText(value));
        QCOMPARE(toText(view.values().value(QStringLiteral("f"))), toText(value));
    }

    void anAbsentValueStaysAbsent()
    {
        for (const Kind *kind : kinds()) {
            compose::FormView view({});
            view.setForm(oneField({.key = QStringLiteral("f"), .label = QStringLiteral("F"), .kind = *kind}), {});
            QVERIFY2(view.values().isEmpty(), qPrintable(kindName(*kind)));
            QVERIFY2(view.row(QStringLiteral("f"))->value().isUndefined(), qPrintable(kindName(*kind)));
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
        for (const Kind *kind : kinds()) {
            compose::FormView view({});
            view.setForm(oneField({.key = QStringLiteral("f"), .label = QStringLiteral("Fine field"), .kind = *kind}),
                         {});
            QCOMPARE(view.row(QStringLiteral("f"))->editor().focusTarget()->accessibleName(),
                     QStringLiteral("Fine field"));
        }
    }

    void aProblemIsShownOnItsField()
    {
        compose::FormView view({});
        view.setForm(
            oneField({.key = QStringLiteral("f"), .label = QStringLiteral("F"), .kind = text, .advanced = true}), {});
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
        const Values after =
            compose::carriedOver(from, before, to, {{QStringLiteral("aspect_ratio"), QStringLiteral("1:1")}});
        const Values expected{{QStringLiteral("prompt"), QStringLiteral("a fox")},
                              {QStringLiteral("seed"), qint64(9007199254740993)},
                              {QStringLiteral("aspect_ratio"), QStringLiteral("16:9")},
                              {QStringLiteral("image_urls"), QJsonArray{QStringLiteral("file:///a.png")}}};
        QCOMPARE(after, expected);
    }
};

QTEST_MAIN(TestForms)
#include "tst_forms.moc"
