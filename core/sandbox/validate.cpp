// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/validate.h"

#include <QRegularExpression>

#include <cmath>
#include <vector>

namespace sandbox {

using namespace Qt::StringLiterals;

QJsonObject detailRow(const QJsonArray &location, const QJsonValue &input, const Problem &problem)
{
    QJsonObject row{{u"loc"_s, location},
                    {u"msg"_s, problem.message},
                    {u"type"_s, problem.type},
                    {u"url"_s, u"https://docs.fal.ai/errors#"_s + problem.type},
                    {u"input"_s, input}};
    if (!problem.context.isEmpty())
        row.insert(u"ctx"_s, problem.context);
    return row;
}

namespace {

class Check
{
public:
    explicit Check(const Model &model) : m_model(model) {}

    // Adds what is wrong with `value` at `location` to `problems`.
    void value(const QJsonObject &rawSchema, const QJsonValue &value, const QJsonArray &location);
    void object(const QJsonObject &schema, const QJsonObject &value, const QJsonArray &location);

    QJsonArray problems;

private:
    void alternatives(const QJsonArray &schemas, const QJsonValue &value, const QJsonArray &location);
    void oneOf(const QJsonArray &allowed, const QJsonValue &value, const QJsonArray &location);
    void text(const QJsonObject &schema, const QJsonValue &value, const QJsonArray &location);
    void number(const QJsonObject &schema, const QJsonValue &value, const QJsonArray &location);
    void list(const QJsonObject &schema, const QJsonValue &value, const QJsonArray &location);
    void add(const QJsonArray &location, const QJsonValue &value, const Problem &problem)
    { problems.append(detailRow(location, value, problem)); }

    const Model &m_model;
    int m_depth = 0;
};

QJsonArray below(QJsonArray location, const QJsonValue &step)
{
    location.append(step);
    return location;
}

// The runner's parser is as lenient as this with numbers and switches given as text.
std::optional<double> numberIn(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    if (value.isBool())
        return value.toBool() ? 1 : 0;
    bool isNumber = false;
    const double number = value.toString().toDouble(&isNumber);
    return value.isString() && isNumber ? std::optional(number) : std::nullopt;
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    const double number = value.toDouble();
    return number == std::floor(number) && std::abs(number) < 1e15
        ? QString::number(qint64(number)) : QString::number(number);
}

void Check::value(const QJsonObject &rawSchema, const QJsonValue &value, const QJsonArray &location)
{
    if (m_depth > 24)
        return;
    ++m_depth;
    const QJsonObject schema = m_model.resolved(rawSchema);
    const QString type = schema["type"_L1].toString();
    const QJsonArray any = schema["anyOf"_L1].toArray();
    const QJsonArray one = schema["oneOf"_L1].toArray();
    if (!any.isEmpty())
        alternatives(any, value, location);
    else if (!one.isEmpty())
        alternatives(one, value, location);
    else if (value.isNull() && (schema["nullable"_L1].toBool() || type == "null"_L1 || type.isEmpty()))
        ;
    else if (schema.contains("const"_L1))
        oneOf({schema["const"_L1]}, value, location);
    else if (schema.contains("enum"_L1))
        oneOf(schema["enum"_L1].toArray(), value, location);
    else if (type == "string"_L1)
        text(schema, value, location);
    else if (type == "integer"_L1 || type == "number"_L1)
        number(schema, value, location);
    else if (type == "boolean"_L1) {
        static const QStringList words{u"true"_s, u"false"_s, u"0"_s, u"1"_s, u"yes"_s, u"no"_s,
                                       u"on"_s, u"off"_s};
        if (!value.isBool() && !words.contains(textOf(value).toLower()))
            add(location, value, {u"bool_type"_s, u"Input should be a valid boolean"_s});
    } else if (type == "array"_L1)
        list(schema, value, location);
    else if (type == "null"_L1)
        add(location, value, {u"none_required"_s, u"Input should be None"_s});
    else if (type == "object"_L1) {
        if (value.isObject())
            object(schema, value.toObject(), location);
        else
            add(location, value, {u"dict_type"_s, u"Input should be a valid dictionary"_s});
    }
    --m_depth;
}

void Check::alternatives(const QJsonArray &schemas, const QJsonValue &value,
                         const QJsonArray &location)
{
    QJsonArray best;
    for (const QJsonValue &each : schemas) {
        Check one(m_model);
        one.m_depth = m_depth;
        one.value(each.toObject(), value, location);
        if (one.problems.isEmpty())
            return;
        const QString type = m_model.resolved(each.toObject())["type"_L1].toString();
        const bool fits = (value.isObject() && type == "object"_L1)
            || (value.isArray() && type == "array"_L1) || (value.isString() && type == "string"_L1)
            || (value.isDouble() && (type == "integer"_L1 || type == "number"_L1));
        if (fits || (best.isEmpty() && type != "null"_L1))
            best = one.problems;
    }
    for (const QJsonValue &each : best)
        problems.append(each);
}

void Check::oneOf(const QJsonArray &allowed, const QJsonValue &value, const QJsonArray &location)
{
    QStringList names;
    for (const QJsonValue &each : allowed) {
        if (each == value || (!value.isNull() && textOf(each) == textOf(value)))
            return;
        names << (each.isString() ? u'\'' + each.toString() + u'\'' : textOf(each));
    }
    QString expected = names.takeLast();
    if (!names.isEmpty())
        expected = names.join(", "_L1) + " or "_L1 + expected;
    add(location, value,
        {u"literal_error"_s, u"Input should be "_s + expected, {{u"expected"_s, expected}}});
}

void Check::text(const QJsonObject &schema, const QJsonValue &value, const QJsonArray &location)
{
    if (!value.isString()) {
        add(location, value, {u"string_type"_s, u"Input should be a valid string"_s});
        return;
    }
    const qsizetype length = value.toString().toUcs4().size();
    const auto bound = [&](const QString &key) { return schema[key].toInteger(); };
    if (schema.contains("minLength"_L1) && length < bound(u"minLength"_s)) {
        const qint64 least = bound(u"minLength"_s);
        add(location, value,
            {u"string_too_short"_s,
             u"String should have at least %1 character%2"_s.arg(least).arg(
                 least == 1 ? QString() : u"s"_s),
             {{u"min_length"_s, least}}});
    }
    if (schema.contains("maxLength"_L1) && length > bound(u"maxLength"_s)) {
        const qint64 most = bound(u"maxLength"_s);
        add(location, value,
            {u"string_too_long"_s, u"String should have at most %1 characters"_s.arg(most),
             {{u"max_length"_s, most}}});
    }
    const QString pattern = schema["pattern"_L1].toString();
    if (!pattern.isEmpty() && !QRegularExpression(pattern).match(value.toString()).hasMatch()) {
        add(location, value,
            {u"string_pattern_mismatch"_s, u"String should match pattern '%1'"_s.arg(pattern),
             {{u"pattern"_s, pattern}}});
    }
}

void Check::number(const QJsonObject &schema, const QJsonValue &value, const QJsonArray &location)
{
    const bool isInteger = schema["type"_L1].toString() == "integer"_L1;
    const std::optional<double> number = numberIn(value);
    if (!number) {
        const QString word = isInteger ? u"int"_s : u"float"_s;
        const QString name = isInteger ? u"integer"_s : u"number"_s;
        if (value.isString()) {
            add(location, value,
                {word + "_parsing"_L1,
                 u"Input should be a valid %1, unable to parse string as %2"_s.arg(
                     name, isInteger ? u"an integer"_s : u"a number"_s)});
        } else {
            add(location, value, {word + "_type"_L1, u"Input should be a valid "_s + name});
        }
        return;
    }
    if (isInteger && *number != std::floor(*number)) {
        add(location, value,
            {u"int_from_float"_s,
             u"Input should be a valid integer, got a number with a fractional part"_s});
        return;
    }
    struct Row { QString key; QString type; QString words; QString context; bool (*good)(double, double); };
    static const std::vector<Row> rows{
        {u"minimum"_s, u"greater_than_equal"_s, u"greater than or equal to"_s, u"ge"_s,
         [](double a, double b) { return a >= b; }},
        {u"maximum"_s, u"less_than_equal"_s, u"less than or equal to"_s, u"le"_s,
         [](double a, double b) { return a <= b; }},
        {u"exclusiveMinimum"_s, u"greater_than"_s, u"greater than"_s, u"gt"_s,
         [](double a, double b) { return a > b; }},
        {u"exclusiveMaximum"_s, u"less_than"_s, u"less than"_s, u"lt"_s,
         [](double a, double b) { return a < b; }},
        {u"multipleOf"_s, u"multiple_of"_s, u"a multiple of"_s, u"multiple_of"_s,
         [](double a, double b) { return b == 0 || std::abs(std::remainder(a, b)) < 1e-9; }},
    };
    for (const Row &row : rows) {
        const QJsonValue bound = schema[row.key];
        if (!bound.isDouble() || row.good(*number, bound.toDouble()))
            continue;
        add(location, value,
            {row.type, u"Input should be %1 %2"_s.arg(row.words, textOf(bound)),
             {{row.context, bound}}});
    }
}

void Check::list(const QJsonObject &schema, const QJsonValue &value, const QJsonArray &location)
{
    if (!value.isArray()) {
        add(location, value, {u"list_type"_s, u"Input should be a valid list"_s});
        return;
    }
    const QJsonArray items = value.toArray();
    const auto length = [&](const QString &key, const QString &type, const QString &words) {
        const qint64 bound = schema[key].toInteger();
        add(location, value,
            {type,
             u"List should have %1 %2 item%3 after validation, not %4"_s.arg(words)
                 .arg(bound).arg(bound == 1 ? QString() : u"s"_s).arg(items.size()),
             {{u"field_type"_s, u"List"_s},
              {key == "minItems"_L1 ? u"min_length"_s : u"max_length"_s, bound},
              {u"actual_length"_s, items.size()}}});
    };
    if (schema.contains("minItems"_L1) && items.size() < schema["minItems"_L1].toInteger())
        length(u"minItems"_s, u"too_short"_s, u"at least"_s);
    if (schema.contains("maxItems"_L1) && items.size() > schema["maxItems"_L1].toInteger())
        length(u"maxItems"_s, u"too_long"_s, u"at most"_s);
    // Tuples carry numbers for keys instead of one schema.
    const QJsonObject each = schema["items"_L1].toObject();
    if (each.isEmpty() || each.contains("0"_L1))
        return;
    for (qsizetype i = 0; i < items.size(); ++i)
        this->value(each, items.at(i), below(location, i));
}

void Check::object(const QJsonObject &schema, const QJsonObject &value, const QJsonArray &location)
{
    const QJsonObject properties = schema["properties"_L1].toObject();
    for (const QJsonValue &key : schema["required"_L1].toArray()) {
        if (!value.contains(key.toString()))
            add(below(location, key), value, {u"missing"_s, u"Field required"_s});
    }
    for (auto property = properties.begin(); property != properties.end(); ++property) {
        if (value.contains(property.key())) {
            this->value(property.value().toObject(), value[property.key()],
                        below(location, property.key()));
        }
    }
}

} // namespace

QJsonArray problemsOf(const Model &model, const QJsonValue &input)
{
    const QJsonArray body{u"body"_s};
    if (!input.isObject()) {
        return {detailRow(body, input,
                          {u"model_attributes_type"_s,
                           u"Input should be a valid dictionary or object to extract fields from"_s})};
    }
    Check check(model);
    check.object(model.input, input.toObject(), body);
    return check.problems;
}

} // namespace sandbox
