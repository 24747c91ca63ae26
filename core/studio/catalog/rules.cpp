// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/rules.h"

#include "studio/catalog/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(studio::Rules)
};

bool isEmpty(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty())
        || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

const Field *fieldIn(const std::vector<Field> &fields, QStringView key)
{
    const auto found = std::ranges::find_if(fields, [key](const Field &field) { return field.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

// The fields of the objects at such a place: of the object itself, or of the entries of a list.
const std::vector<Field> *fieldsInside(const Field &field)
{
    if (const auto *object = std::get_if<ObjectKind>(&field.kind))
        return &object->fields;
    const auto *list = std::get_if<ListKind>(&field.kind);
    return list && !list->item.empty() ? fieldsInside(list->item.front()) : nullptr;
}

struct Found
{
    const Field *field = nullptr;
    QJsonValue value; // undefined when nothing was entered
};

// A key, or a way through objects.
Found lookUp(const std::vector<Field> &fields, const QJsonObject &values, const QString &key)
{
    if (const Field *field = fieldIn(fields, key))
        return {field, values.value(key)};
    const qsizetype dot = key.indexOf(u'.');
    const Field *outer = dot > 0 ? fieldIn(fields, QStringView(key).left(dot)) : nullptr;
    const auto *inside = outer ? fieldsInside(*outer) : nullptr;
    if (!inside)
        return {nullptr, QJsonValue::Undefined};
    return lookUp(*inside, values.value(outer->key).toObject(), key.mid(dot + 1));
}

// One place where a rule speaks: the form itself, or one object inside it.
struct Scope
{
    const Form &form;
    const Values &values;
    QString parent;                 // without numbers; empty = the form itself
    QString path;                   // with numbers
    const std::vector<Field> *fields = nullptr;
    QJsonObject inner;

    [[nodiscard]] bool isInside(const QString &key) const
    {
        return !parent.isEmpty() && key.startsWith(parent) && key.size() > parent.size() && key.at(parent.size()) == u'.';
    }
    [[nodiscard]] Found find(const QString &key) const
    {
        return isInside(key) ? lookUp(*fields, inner, key.mid(parent.size() + 1)) : lookUp(form.fields, values, key);
    }
    // What the model works with: the default where nothing was entered.
    [[nodiscard]] QJsonValue effective(const QString &key) const
    {
        const Found found = find(key);
        return found.value.isUndefined() && found.field ? found.field->defaultValue : found.value;
    }
    [[nodiscard]] QString pathOf(const QString &key) const
    {
        return isInside(key) ? path + key.mid(parent.size()) : key;
    }
    [[nodiscard]] bool holds(const Condition &condition) const
    {
        const QJsonValue value = effective(condition.key);
        if (condition.among.empty())
            return isEmpty(value) != condition.present;
        // By the text: versions of a model have the same member once as 5 and once as "5".
        const QString text = textOf(value);
        return std::ranges::any_of(condition.among, [&text](const QJsonValue &wanted) { return textOf(wanted) == text; })
            == condition.present;
    }
    [[nodiscard]] bool letsSpeak(const Rule &rule) const
    {
        return std::ranges::all_of(rule.when, [this](const Condition &condition) { return holds(condition); });
    }
    // As rules name a field of this place.
    [[nodiscard]] QString keyOf(const Field &field) const { return parent.isEmpty() ? field.key : parent + u'.' + field.key; }
    [[nodiscard]] bool rulesOut(const QString &key) const
    {
        return std::ranges::any_of(form.rules, [&](const Rule &rule) {
            return rule.kind == Rule::Kind::ShownWhen && rule.fields.contains(key) && !letsSpeak(rule);
        });
    }
};

QString parentOf(const Rule &rule)
{
    const QString first = rule.fields.value(0);
    return first.left(std::max<qsizetype>(0, first.lastIndexOf(u'.')));
}

void collectScopes(const QJsonValue &value, const Scope &at, const QStringList &way, std::vector<Scope> &scopes)
{
    if (value.isArray()) {
        const QJsonArray entries = value.toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            Scope entry = at;
            entry.path += u".%1"_s.arg(i);
            collectScopes(entries.at(i), entry, way, scopes);
        }
        return;
    }
    if (!value.isObject())
        return;
    Scope inside = at;
    inside.inner = value.toObject();
    if (way.isEmpty()) {
        scopes.push_back(inside);
        return;
    }
    const Field *next = fieldIn(*at.fields, way.front());
    inside.fields = next ? fieldsInside(*next) : nullptr;
    if (!inside.fields)
        return;
    inside.path += u'.' + way.front();
    collectScopes(inside.inner.value(way.front()), inside, way.mid(1), scopes);
}

// All the places where the rule speaks.
std::vector<Scope> scopesOf(const Rule &rule, const Form &form, const Values &values)
{
    const QString parent = parentOf(rule);
    Scope top{.form = form, .values = values, .parent = parent, .path = {}, .fields = &form.fields, .inner = values};
    if (parent.isEmpty())
        return {top};
    const QStringList way = parent.split(u'.');
    const Field *first = form.field(way.front());
    top.fields = first ? fieldsInside(*first) : nullptr;
    top.path = way.front();
    std::vector<Scope> scopes;
    if (top.fields)
        collectScopes(values.value(way.front()), top, way.mid(1), scopes);
    return scopes;
}

QString sentenceFor(const Rule &rule, const QStringList &labels)
{
    if (!rule.sentence.isEmpty())
        return rule.sentence;
    const QString names = QLocale().createSeparatedList(labels);
    switch (rule.kind) {
    case Rule::Kind::ShownWhen:
        return {};
    case Rule::Kind::RequiredWhen:
        return Words::tr("This is needed with the present settings.");
    case Rule::Kind::ExactlyOne:
        return Words::tr("Fill in exactly one of these: %1.").arg(names);
    case Rule::Kind::AtMostOne:
        return Words::tr("Fill in only one of these: %1.").arg(names);
    case Rule::Kind::AtLeastOne:
        return Words::tr("Fill in at least one of these: %1.").arg(names);
    case Rule::Kind::AtMostItems:
        if (labels.size() == 1)
            return Words::tr("Keep at most %n entries.", nullptr, rule.count);
        return Words::tr("Keep at most %n entries in all of these together: %1.", nullptr, rule.count).arg(names);
    case Rule::Kind::Refused:
        return Words::tr("The model does not take these settings together: %1.").arg(names);
    }
    return {};
}

// The fields of one rule at one place, by what was done with them.
struct Filling
{
    Filling(const Rule &rule, const Scope &scope)
    {
        for (const QString &key : rule.fields) {
            const Found found = scope.find(key);
            if (!found.field || scope.rulesOut(key))
                continue;
            keys << key;
            labels << found.field->label;
            // What equals the default is not sent; but the model has it.
            const QJsonValue value = scope.effective(key);
            if (isEmpty(value))
                open << key;
            if (!isEmpty(found.value) && found.value != found.field->defaultValue)
                sent << key;
            items += value.isArray() ? value.toArray().size() : value.isDouble() ? value.toInt() : isEmpty(value) ? 0 : 1;
        }
    }
    QStringList keys, labels, open, sent;
    qsizetype items = 0;
};

QStringList complainedOf(const Rule &rule, const Filling &filling)
{
    switch (rule.kind) {
    case Rule::Kind::ShownWhen:
        return {};
    case Rule::Kind::RequiredWhen:
        return filling.open;
    case Rule::Kind::ExactlyOne:
        return filling.open.size() == filling.keys.size() ? filling.open.mid(0, 1) : filling.sent.mid(1);
    case Rule::Kind::AtMostOne:
        return filling.sent.mid(1);
    case Rule::Kind::AtLeastOne:
        return filling.open.size() == filling.keys.size() ? filling.open.mid(0, 1) : QStringList();
    case Rule::Kind::AtMostItems:
        // The last list that has entries is the first to lose one.
        return filling.items > rule.count ? filling.sent.mid(filling.sent.size() - 1) : QStringList();
    case Rule::Kind::Refused:
        return filling.keys;
    }
    return {};
}

Scope wholeOf(const Form &form, const Values &values)
{
    return {.form = form, .values = values, .parent = {}, .path = {}, .fields = &form.fields, .inner = values};
}

// The place of the fields at `parent`; none where the form has no objects there.
std::optional<Scope> scopeAt(const Form &form, const QString &parent, const QJsonObject &inner, const Values &values)
{
    if (parent.isEmpty())
        return wholeOf(form, values);
    const auto *outer = lookUp(form.fields, {}, parent).field;
    const auto *fields = outer ? fieldsInside(*outer) : nullptr;
    if (!fields)
        return std::nullopt;
    return Scope{.form = form, .values = values, .parent = parent, .path = parent, .fields = fields, .inner = inner};
}

} // namespace

bool holds(const Condition &condition, const Form &form, const Values &values)
{
    return wholeOf(form, values).holds(condition);
}

bool isShown(const Form &form, const Field &field, const Values &values)
{
    return !field.hidden && !isRuledOut(form, {}, field, values, values);
}

bool isRuledOut(const Form &form, const QString &parent, const Field &field, const QJsonObject &inner, const Values &values)
{
    if (form.rules.empty())
        return false;
    const auto scope = scopeAt(form, parent, inner, values);
    return scope && scope->rulesOut(scope->keyOf(field));
}

bool isRequired(const Form &form, const Field &field, const Values &values)
{
    return isRequired(form, {}, field, values, values);
}

bool isRequired(const Form &form, const QString &parent, const Field &field, const QJsonObject &inner, const Values &values)
{
    if (field.required || form.rules.empty())
        return field.required;
    const auto scope = scopeAt(form, parent, inner, values);
    return scope && std::ranges::any_of(form.rules, [&](const Rule &rule) {
        return rule.kind == Rule::Kind::RequiredWhen && rule.fields.contains(scope->keyOf(field)) && scope->letsSpeak(rule);
    });
}

std::vector<Problem> ruleProblems(const Form &form, const Values &values)
{
    std::vector<Problem> problems;
    for (const Rule &rule : form.rules) {
        if (rule.kind == Rule::Kind::ShownWhen)
            continue;
        const std::vector<Scope> scopes = scopesOf(rule, form, values);
        for (const Scope &scope : scopes) {
            if (!scope.letsSpeak(rule))
                continue;
            const Filling filling(rule, scope);
            const QStringList marked = complainedOf(rule, filling);
            for (const QString &key : marked) {
                const bool told = rule.kind == Rule::Kind::RequiredWhen && scope.find(key).field->required;
                if (!told) // by the schema already
                    problems.push_back({scope.pathOf(key), sentenceFor(rule, filling.labels)});
            }
        }
    }
    return problems;
}

QString derivedNote(const Form &form, const Field &field, const Values &values)
{
    const auto *frames = std::get_if<NumberKind>(&field.kind);
    if (!frames || frames->rateKey.isEmpty())
        return {};
    const Scope whole = wholeOf(form, values);
    const double count = whole.effective(field.key).toDouble();
    const double rate = textOf(whole.effective(frames->rateKey)).toDouble();
    if (count <= 0 || rate <= 0)
        return {};
    //: a length in seconds
    return Words::tr("%1 s").arg(QLocale().toString(count / rate, 'f', 1));
}

} // namespace studio
