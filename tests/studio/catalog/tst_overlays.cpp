// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What overlays can say, and that everything the program's own ones say is meant for something that exists.

#include "documents.h"

#include "studio/catalog/overlay.h"
#include "studio/catalog/overlayrules.h"
#include "studio/catalog/rules.h"
#include "studio/catalog/schema.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace studio;

namespace {

struct Named
{
    QString file;
    QJsonObject overlay;
};

std::vector<Named> programsOverlays()
{
    std::vector<Named> all;
    const QDir folder(u":/overlays"_s);
    for (const QString &name : folder.entryList({u"*.json"_s})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QJsonObject &overlay : overlaysIn(file.readAll()))
            all.push_back({name, overlay});
    }
    return all;
}

const Field *fieldAt(const std::vector<Field> &fields, const QString &path)
{
    const QString key = path.section(u'.', 0, 0);
    const auto field = std::ranges::find_if(fields, [&key](const Field &each) { return each.key == key; });
    if (field == fields.end() || key == path)
        return field == fields.end() ? nullptr : &*field;
    const Kind *kind = &field->kind;
    while (const auto *list = std::get_if<ListKind>(kind))
        kind = &list->item.front().kind;
    const auto *object = std::get_if<ObjectKind>(kind);
    return object ? fieldAt(object->fields, path.section(u'.', 1)) : nullptr;
}

QString lookOf(const Kind &kind)
{
    if (const auto *choice = std::get_if<ChoiceKind>(&kind)) {
        switch (choice->look) {
        case ChoiceKind::Look::List:
            return u"list"_s;
        case ChoiceKind::Look::Segments:
            return u"segments"_s;
        case ChoiceKind::Look::Ratio:
            return u"ratio"_s;
        }
    }
    if (const auto *list = std::get_if<ListKind>(&kind))
        return lookOf(list->item.front().kind);
    const auto *object = std::get_if<ObjectKind>(&kind);
    return !object ? QString() : object->look == ObjectKind::Look::Weights ? u"weights"_s : u"group"_s;
}

QString unitOf(const Kind &kind)
{
    if (const auto *list = std::get_if<ListKind>(&kind))
        return unitOf(list->item.front().kind);
    if (const auto *number = std::get_if<NumberKind>(&kind))
        return number->unit;
    const auto *choice = std::get_if<ChoiceKind>(&kind);
    return choice ? choice->unit : QString();
}

// Whether the field shows what the overlay says of it.
bool tookHold(const Field &field, const QString &word, const QJsonValue &said)
{
    const auto *text = std::get_if<TextKind>(&field.kind);
    const auto *number = std::get_if<NumberKind>(&field.kind);
    if (word == "label"_L1)
        return field.label == said.toString();
    if (word == "group"_L1)
        return field.group == said.toString();
    if (word == "advanced"_L1)
        return field.advanced == said.toBool();
    if (word == "look"_L1)
        return lookOf(field.kind) == said.toString();
    if (word == "unit"_L1)
        return unitOf(field.kind) == said.toString();
    if (word == "rate"_L1)
        return number && number->rateKey == said.toString();
    if (const auto *size = std::get_if<SizeKind>(&field.kind); size && word == "multiple"_L1)
        return size->multiple == said.toInt();
    else if (size && word == "maximum"_L1)
        return size->maximum == said.toInt();
    if (word == "weights"_L1)
        return text && text->weights == said.toBool();
    if (word == "multiline"_L1)
        return text && text->multiline == said.toBool();
    if (word == "editor"_L1)
        return said == "prompt"_L1 ? text && text->prompt : said == "text"_L1 ? text && !text->prompt : kindName(field.kind) != "text"_L1;
    return false;
}

bool offers(const Form &form, const QString &path, const QJsonValue &value)
{
    const Field *field = fieldAt(form.fields, path);
    if (!field || std::holds_alternative<ToggleKind>(field->kind))
        return field && value.isBool();
    if (const auto *size = std::get_if<SizeKind>(&field->kind))
        return std::ranges::any_of(size->presets, [&value](const SizePreset &each) { return each.value == value.toString(); });
    const auto *choice = std::get_if<ChoiceKind>(&field->kind);
    return choice && std::ranges::any_of(choice->choices, [&value](const Choice &each) { return each.value == value; });
}

} // namespace

class OverlaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void appliesOnlyToWhatIsThere();
    void patterns_data();
    void patterns();
    void editors_data();
    void editors();
    void readsEveryRule();
    void rulesWithoutTheirFieldsStayAway();
    void everyTextIsForTranslators();
    void nothingIsSaidInVain_data();
    void nothingIsSaidInVain();

private:
    std::vector<Form> m_forms; // of every document
};

void OverlaysTest::initTestCase()
{
    for (const QString &path : documents::all()) {
        if (auto form = formFromOpenApi(documents::read(path)))
            m_forms.push_back(*form);
    }
    QVERIFY(m_forms.size() > 200);
}

void OverlaysTest::appliesOnlyToWhatIsThere()
{
    Form form = *formFromOpenApi(documents::with({{u"mode"_s, documents::json(R"({"type":"string","enum":["a","b"]})")}}));
    applyOverlay(form, documents::json(R"({"fields":{"mode":{"group":"Way","look":"list","advanced":false,"unit":"s"},
                                           "absent":{"group":"Nowhere"}}})"));
    QCOMPARE(form.fields.size(), std::size_t(1));
    QCOMPARE(form.fields[0].group, u"Way"_s);
    QVERIFY(!form.fields[0].advanced);
    QVERIFY(std::get<ChoiceKind>(form.fields[0].kind).look == ChoiceKind::Look::List);
}

void OverlaysTest::patterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<bool>("matches");
    QTest::newRow("a star crosses slashes") << u"fal-ai/kling-video/*"_s << u"fal-ai/kling-video/v2/pro"_s << true;
    QTest::newRow("the whole id is compared") << u"fal-ai/flux"_s << u"fal-ai/flux-lora"_s << false;
    QTest::newRow("a dot is a dot") << u"a/v2.1"_s << u"a/v2x1"_s << false;
}

void OverlaysTest::patterns()
{
    QFETCH(QString, pattern);
    QFETCH(QString, endpoint);
    QFETCH(bool, matches);
    QCOMPARE(overlayMatches({{u"match"_s, QJsonArray{pattern}}}, endpoint), matches);
}

void OverlaysTest::editors_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("editor");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const char *schema, const char *editor, const char *kind) {
        QTest::newRow(name) << QByteArray(schema) << QString::fromLatin1(editor) << QString::fromLatin1(kind);
    };
    row("a text becomes an image", R"({"type":"string"})", "image", "media");
    row("texts become images", R"({"type":"array","items":{"type":"string"}})", "image", "media");
    row("a text becomes a color", R"({"type":"string"})", "color", "color");
    row("a whole number becomes a seed", R"({"type":"integer"})", "seed", "seed");
    row("a fraction is no seed", R"({"type":"number"})", "seed", "number");
    row("a choice stays a choice", R"({"type":"string","enum":["a","b"]})", "image", "choice");
}

void OverlaysTest::editors()
{
    QFETCH(QByteArray, schema);
    QFETCH(QString, editor);
    QFETCH(QString, kind);
    Form form = *formFromOpenApi(documents::with({{u"x"_s, documents::json(schema.constData())}}));
    applyOverlay(form, {{u"fields"_s, QJsonObject{{u"x"_s, QJsonObject{{u"editor"_s, editor}}}}}});
    QCOMPARE(kindName(form.fields[0].kind), kind);
}

void OverlaysTest::readsEveryRule()
{
    const auto rule = ruleFrom(documents::json(R"({"refused":["a","b"],"sentence":"No.","when":
        {"c":[1,"x"],"d":true,"e":false,"f":{"not":[2]}}})"));
    QVERIFY(rule);
    QCOMPARE(rule->kind, Rule::Kind::Refused);
    QCOMPARE(rule->fields, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(rule->sentence, u"No."_s);
    const std::vector<Condition> when{{u"c"_s, true, {1, u"x"_s}}, {u"d"_s, true, {}}, {u"e"_s, false, {}}, {u"f"_s, false, {2}}};
    QVERIFY(rule->when == when);
    const auto most = ruleFrom(documents::json(R"({"at_most_items":["a"],"count":3})"));
    QVERIFY(most && most->kind == Rule::Kind::AtMostItems && most->count == 3);
    for (const char *word : {"shown", "required", "exactly_one", "at_most_one", "at_least_one"})
        QVERIFY(ruleFrom({{QString::fromLatin1(word), QJsonArray{u"a"_s}}}));
    QVERIFY(!ruleFrom({{u"perhaps"_s, QJsonArray{u"a"_s}}}));
    QVERIFY(!ruleFrom({{u"shown"_s, QJsonArray()}}));
}

void OverlaysTest::rulesWithoutTheirFieldsStayAway()
{
    const QJsonObject text{{u"type"_s, u"string"_s}};
    Form form = *formFromOpenApi(documents::with({{u"a"_s, text}, {u"b"_s, text}}));
    applyOverlay(form, documents::json(R"({"rules":[{"at_most_one":["a","b"]},{"at_most_one":["a","gone"]},
        {"shown":["a"],"when":{"gone":true}},{"shown":["a"],"when":{"b.inside":true}}]})"));
    QCOMPARE(form.rules.size(), std::size_t(1));
}

void OverlaysTest::everyTextIsForTranslators()
{
    QSet<QString> listed, used;
    for (const char *word : overlayWords())
        listed.insert(QString::fromUtf8(word));
    for (const Named &each : programsOverlays()) {
        for (const auto &field : each.overlay.value("fields"_L1).toObject()) {
            for (const auto key : {"label"_L1, "group"_L1})
                used.insert(field[key].toString());
        }
        for (const auto &rule : each.overlay.value("rules"_L1).toArray())
            used.insert(rule["sentence"_L1].toString());
    }
    used.remove({});
    QCOMPARE(QSet<QString>(used - listed).values(), QStringList());
    QCOMPARE(QSet<QString>(listed - used).values(), QStringList());
}

void OverlaysTest::nothingIsSaidInVain_data()
{
    QTest::addColumn<QJsonObject>("overlay");
    for (const Named &each : programsOverlays()) {
        const QString pattern = each.overlay.value("match"_L1).toArray().first().toString();
        QTest::newRow(qPrintable(each.file + u' ' + pattern)) << each.overlay;
    }
}

void OverlaysTest::nothingIsSaidInVain()
{
    QFETCH(QJsonObject, overlay);
    QStringList vain;
    for (const auto list : {"match"_L1, "except"_L1}) {
        for (const auto &pattern : overlay.value(list).toArray()) {
            const QJsonObject alone{{u"match"_s, QJsonArray{pattern}}};
            if (std::ranges::none_of(m_forms, [&alone](const Form &form) { return overlayMatches(alone, form.endpoint); }))
                vain << pattern.toString();
        }
    }
    std::vector<const Form *> meant;
    for (const Form &form : m_forms) {
        if (overlayMatches(overlay, form.endpoint))
            meant.push_back(&form);
    }
    const QJsonObject fields = overlay.value("fields"_L1).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QJsonObject words = field.value().toObject();
        for (auto word = words.begin(); word != words.end(); ++word) {
            const bool seen = std::ranges::any_of(meant, [&](const Form *form) {
                const Field *found = fieldAt(form->fields, field.key());
                return found && tookHold(*found, word.key(), word.value());
            });
            if (!seen)
                vain << field.key() + u'.' + word.key();
        }
    }
    for (const auto &json : overlay.value("rules"_L1).toArray()) {
        const auto rule = ruleFrom(json.toObject());
        std::vector<const Form *> ruled;
        std::ranges::copy_if(meant, std::back_inserter(ruled), [&rule](const Form *form) {
            return rule && std::ranges::find(form->rules, *rule) != form->rules.end();
        });
        if (ruled.empty())
            vain << QString::fromUtf8(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact));
        for (const Condition &condition : rule ? rule->when : std::vector<Condition>()) {
            for (const QJsonValue &value : condition.among) {
                // Only the fast variant makes such lengths; its document is not among these.
                const bool longer = condition.key == "duration"_L1 && value.toInt() > 10;
                if (!longer && std::ranges::none_of(ruled, [&](const Form *form) { return offers(*form, condition.key, value); }))
                    vain << condition.key + u": "_s + value.toVariant().toString();
            }
        }
    }
    QVERIFY2(vain.isEmpty(), qPrintable(vain.join(u"\n"_s)));
}

QTEST_GUILESS_MAIN(OverlaysTest)
#include "tst_overlays.moc"
