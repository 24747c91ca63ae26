// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/catalog/rules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

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

// What the model works with: the default where nothing was entered.
QJsonValue effective(const Form &form, const QString &key, const Values &values)
{
    const QJsonValue value = values.value(key);
    const Field *field = form.field(key);
    return value.isUndefined() && field ? field->defaultValue : value;
}

bool speaks(const Rule &rule, const Form &form, const Values &values)
{
    return std::ranges::all_of(rule.when, [&](const Condition &condition) { return holds(condition, form, values); });
}

QString labels(const Rule &rule, const Form &form)
{
    QStringList names;
    for (const QString &key : rule.fields) {
        if (const Field *field = form.field(key))
            names << field->label;
    }
    return QLocale().createSeparatedList(names);
}

QString sentenceFor(const Rule &rule, const Form &form)
{
    if (!rule.sentence.isEmpty())
        return rule.sentence;
    const QString names = labels(rule, form);
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
        return Words::tr("Keep at most %n entries in all of these together: %1.", nullptr, rule.count).arg(names);
    case Rule::Kind::Refused:
        return Words::tr("The model does not take these settings together: %1.").arg(names);
    }
    return {};
}

bool names(const Rule &rule, Rule::Kind kind, const QString &key)
{
    return rule.kind == kind && rule.fields.contains(key);
}

} // namespace

bool holds(const Condition &condition, const Form &form, const Values &values)
{
    if (condition.among.empty())
        return isEmpty(effective(form, condition.key, values)) != condition.present;
    const QJsonValue value = effective(form, condition.key, values);
    return std::ranges::any_of(condition.among, [&value](const QJsonValue &wanted) { return wanted == value; })
        == condition.present;
}

bool isShown(const Form &form, const Field &field, const Values &values)
{
    if (field.hidden)
        return false;
    return std::ranges::all_of(form.rules, [&](const Rule &rule) {
        return !names(rule, Rule::Kind::ShownWhen, field.key) || speaks(rule, form, values);
    });
}

bool isRequired(const Form &form, const Field &field, const Values &values)
{
    return field.required || std::ranges::any_of(form.rules, [&](const Rule &rule) {
        return names(rule, Rule::Kind::RequiredWhen, field.key) && speaks(rule, form, values);
    });
}

std::vector<Problem> ruleProblems(const Form &form, const Values &values)
{
    std::vector<Problem> problems;
    for (const Rule &rule : form.rules) {
        if (!speaks(rule, form, values))
            continue;
        QStringList filled;
        QStringList open;
        qsizetype items = 0;
        for (const QString &key : rule.fields) {
            const QJsonValue value = values.value(key);
            (isEmpty(value) ? open : filled) << key;
            items += value.isArray() ? value.toArray().size() : isEmpty(value) ? 0 : 1;
        }
        QStringList marked;
        switch (rule.kind) {
        case Rule::Kind::ShownWhen:
            break;
        case Rule::Kind::RequiredWhen:
            marked = open;
            break;
        case Rule::Kind::ExactlyOne:
            if (filled.size() != 1)
                marked = filled.isEmpty() ? open.mid(0, 1) : filled.mid(1);
            break;
        case Rule::Kind::AtMostOne:
            marked = filled.mid(1);
            break;
        case Rule::Kind::AtLeastOne:
            if (filled.isEmpty())
                marked = open.mid(0, 1);
            break;
        case Rule::Kind::AtMostItems:
            if (items > rule.count)
                marked = filled.mid(filled.size() - 1);
            break;
        case Rule::Kind::Refused:
            marked = rule.fields;
            break;
        }
        for (const QString &key : std::as_const(marked))
            problems.push_back({key, sentenceFor(rule, form)});
    }
    return problems;
}

QString derivedNote(const Form &form, const Field &field, const Values &values)
{
    const auto *frames = std::get_if<NumberKind>(&field.kind);
    if (!frames || frames->rateKey.isEmpty())
        return {};
    const double count = effective(form, field.key, values).toDouble();
    const double rate = effective(form, frames->rateKey, values).toVariant().toDouble();
    if (count <= 0 || rate <= 0)
        return {};
    //: a length in seconds
    return Words::tr("%1 s").arg(QLocale().toString(count / rate, 'f', 1));
}

} // namespace studio
