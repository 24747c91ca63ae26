// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every document that there is, published or of the snapshot: a form that covers it, and bodies that it allows.

#include "documents.h"
#include "jsonschema.h"
#include "plausible.h"

#include "studio/catalog/schema.h"
#include "studio/catalog/validate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace studio;

namespace {

// The input schema as published, found independently of the code under test.
QJsonObject inputSchema(const QJsonObject &document)
{
    const QJsonObject paths = document.value("paths"_L1).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QString reference =
            path.value()["post"_L1]["requestBody"_L1]["content"_L1]["application/json"_L1]["schema"_L1]["$ref"_L1]
                .toString();
        if (!reference.isEmpty())
            return document["components"_L1]["schemas"_L1][reference.section(u'/', -1)].toObject();
    }
    return {};
}

// What may be typed into a field at its edges: every member, both bounds.
QStringList edges(const Kind &kind)
{
    struct Texts
    {
        static QString number(double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); }
        QStringList operator()(const NumberKind &kind) const
        {
            QStringList texts;
            if (kind.minimum && !kind.exclusiveMinimum)
                texts << number(*kind.minimum);
            if (kind.maximum && !kind.exclusiveMaximum)
                texts << number(*kind.maximum);
            return texts;
        }
        QStringList operator()(const SeedKind &kind) const
        {
            return {QString::number(kind.minimum), QString::number(kind.maximum)};
        }
        QStringList operator()(const ToggleKind &) const { return {u"true"_s, u"false"_s}; }
        QStringList operator()(const ChoiceKind &kind) const
        {
            QStringList texts;
            for (const Choice &choice : kind.choices)
                texts << (choice.value.isString() ? choice.value.toString() : choice.value.toVariant().toString());
            return texts;
        }
        QStringList operator()(const SizeKind &kind) const
        {
            QStringList texts;
            for (const SizePreset &preset : kind.presets)
                texts << preset.value;
            if (kind.custom) {
                const int least = (kind.minimum + kind.multiple - 1) / kind.multiple * kind.multiple;
                texts << u"%1x%2"_s.arg(least).arg(kind.maximum / kind.multiple * kind.multiple);
            }
            return texts;
        }
        QStringList operator()(const ColorKind &) const { return {u"#ff8800"_s}; }
        QStringList operator()(const MediaKind &) const { return {u"https://example.com/a"_s}; }
        QStringList operator()(const TextKind &kind) const { return kind.suggestions; }
        QStringList operator()(const ObjectKind &) const { return {}; }
        QStringList operator()(const ListKind &) const { return {}; }
        QStringList operator()(const RawKind &) const { return {}; }
    };
    return std::visit(Texts{}, kind);
}

// The form with every value that it asks for, also those that a rule between fields asks for.
Values filledIn(const Form &form)
{
    Values values = defaultValues(form);
    for (const Field &field : form.fields) {
        if (field.required && field.defaultValue.isUndefined())
            values.insert(field.key, plausible(field));
    }
    for (const Problem &problem : validate(form, values)) {
        if (const Field *field = form.field(problem.path); field && !values.contains(field->key))
            values.insert(field->key, plausible(*field));
    }
    return values;
}

QString told(const std::vector<Problem> &problems)
{
    return problems.empty() ? QString() : problems.front().path + u": "_s + problems.front().message;
}

struct Counted
{
    int all = 0;
    QStringList raw;
};

void countFields(const std::vector<Field> &fields, const QString &where, Counted &counted)
{
    for (const Field &field : fields) {
        ++counted.all;
        const Kind *kind = &field.kind;
        while (const auto *list = std::get_if<ListKind>(kind))
            kind = &list->item.front().kind;
        if (const auto *object = std::get_if<ObjectKind>(kind))
            countFields(object->fields, where + field.key + u'.', counted);
        else if (std::holds_alternative<RawKind>(*kind))
            counted.raw << where + field.key;
    }
}

} // namespace

class DocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDocument_data();
    void everyDocument();
    void mostFieldsAreNative();

private:
    Counted m_counted;
};

void DocumentsTest::everyDocument_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : documents::all())
        QTest::newRow(qPrintable(path.section(u'/', -2))) << path;
}

void DocumentsTest::everyDocument()
{
    QFETCH(QString, path);
    const QJsonObject document = documents::read(path);
    const auto form = formFromOpenApi(document);
    QVERIFY2(form, form ? "" : qPrintable(form.error()));
    const QJsonObject schema = inputSchema(document);
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    QCOMPARE(qsizetype(form->fields.size()), properties.size());
    QCOMPARE(form->endpoint, document["info"_L1]["x-fal-metadata"_L1]["endpointId"_L1].toString());
    countFields(form->fields, form->endpoint + u' ', m_counted);

    QStringList keys, wanted;
    for (const Field &field : form->fields) {
        keys << field.key;
        QVERIFY2(!field.label.isEmpty(), qPrintable(field.key));
        QVERIFY2(!field.defaultValue.isNull(), qPrintable(field.key));
    }
    for (const auto &key : schema.value("x-fal-order-properties"_L1).toArray())
        wanted << key.toString();
    // The prompt first, or, where it is an extra, after the files that are needed; the rest as published.
    const QStringList asked = schema.value("required"_L1).toVariant().toStringList();
    QStringList leading;
    for (const Field &field : form->fields) {
        if (std::holds_alternative<MediaKind>(field.kind) && asked.contains(field.key))
            leading << field.key;
    }
    const Field *prompt = form->field(u"prompt"_s);
    if (prompt && !prompt->advanced && std::holds_alternative<TextKind>(prompt->kind)) {
        const qsizetype place = keys.indexOf(u"prompt"_s);
        const bool leads = asked.contains(u"prompt"_s) || leading.isEmpty();
        QVERIFY2(place == 0 || (!leads && place == leading.size()), qPrintable(keys.join(u' ')));
    }
    leading << u"prompt"_s << u"text"_s << u"script"_s << u"gen_text"_s;
    const auto rest = [&](QStringList all) {
        all.removeIf([&](const QString &key) {
            return leading.contains(key) || std::holds_alternative<MediaKind>(form->field(key)->kind);
        });
        return all;
    };
    if (!wanted.isEmpty())
        QCOMPARE(rest(keys), rest(wanted));

    const JsonSchema published(document);
    Values values = filledIn(*form);
    QVERIFY2(validate(*form, values).empty(), qPrintable(told(validate(*form, values))));
    const QString wrong = published.wrongIn(schema, bodyFor(*form, values));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));

    // Each field for itself: every member and bound, and everything inside.
    for (const Field &field : form->fields) {
        const Form alone{.fields = {field}};
        QJsonArray entered{plausible(field), plausible(field, Inside::Everything)};
        for (const QString &text : edges(field.kind)) {
            const auto read = valueFromText(field, text);
            QVERIFY2(read, read ? "" : qPrintable(read.error()));
            entered.append(*read);
        }
        for (const auto &value : std::as_const(entered)) {
            const Values one{{field.key, value}};
            const auto problems = validate(alone, one);
            QVERIFY2(problems.empty(), qPrintable(told(problems)));
            const QJsonValue sent = bodyFor(alone, one).value(field.key);
            if (sent.isUndefined() || std::holds_alternative<RawKind>(field.kind))
                continue; // the default, or beyond this test
            const QString no = published.wrongIn(properties.value(field.key), sent, field.key);
            QVERIFY2(no.isEmpty(), qPrintable(no));
        }
    }
    values.insert(u"not_in_the_schema"_s, 42);
    QCOMPARE(bodyFor(*form, values).value("not_in_the_schema"_L1), QJsonValue(42));
}

// Runs after all the rows above.
void DocumentsTest::mostFieldsAreNative()
{
    const double native = 100.0 * double(m_counted.all - m_counted.raw.size()) / m_counted.all;
    qInfo("%.2f %% of %d fields are native", native, m_counted.all);
    for (const QString &field : std::as_const(m_counted.raw))
        qInfo("only as JSON: %s", qPrintable(field));
    QVERIFY(native >= 99.0);
}

QTEST_GUILESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
