// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/overlayrules.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

constexpr std::pair<QLatin1StringView, Rule::Kind> kinds[] = {
    {"shown"_L1, Rule::Kind::ShownWhen},          {"required"_L1, Rule::Kind::RequiredWhen},
    {"exactly_one"_L1, Rule::Kind::ExactlyOne},   {"at_most_one"_L1, Rule::Kind::AtMostOne},
    {"at_least_one"_L1, Rule::Kind::AtLeastOne},  {"at_most_items"_L1, Rule::Kind::AtMostItems},
    {"refused"_L1, Rule::Kind::Refused},
};

Condition conditionFrom(const QString &key, const QJsonValue &json)
{
    Condition condition{.key = key};
    const QJsonValue unlike = json["not"_L1];
    const QJsonArray among = json.isArray() ? json.toArray() : unlike.toArray();
    condition.among.assign(among.begin(), among.end());
    condition.present = json.isBool() ? json.toBool() : !unlike.isArray();
    return condition;
}

bool has(const std::vector<Field> &fields, const QString &path)
{
    const qsizetype dot = path.indexOf(u'.');
    const QStringView key = dot < 0 ? QStringView(path) : QStringView(path).left(dot);
    const auto field = std::ranges::find_if(fields, [key](const Field &each) { return each.key == key; });
    if (field == fields.end() || dot < 0)
        return field != fields.end();
    const Kind *kind = &field->kind;
    while (const auto *list = std::get_if<ListKind>(kind)) {
        if (list->item.empty())
            return false;
        kind = &list->item.front().kind;
    }
    const auto *object = std::get_if<ObjectKind>(kind);
    return object && has(object->fields, path.mid(dot + 1));
}

} // namespace

std::optional<Rule> ruleFrom(const QJsonObject &json)
{
    const auto kind = std::ranges::find_if(kinds, [&json](const auto &each) { return json.contains(each.first); });
    if (kind == std::end(kinds))
        return std::nullopt;
    Rule rule{.kind = kind->second,
              .count = json.value("count"_L1).toInt(),
              .sentence = json.value("sentence"_L1).toString()};
    for (const auto &key : json.value(kind->first).toArray())
        rule.fields << key.toString();
    const QJsonObject when = json.value("when"_L1).toObject();
    for (auto condition = when.begin(); condition != when.end(); ++condition)
        rule.when.push_back(conditionFrom(condition.key(), condition.value()));
    return rule.fields.isEmpty() ? std::nullopt : std::optional(rule);
}

bool concerns(const Rule &rule, const Form &form)
{
    return std::ranges::all_of(rule.fields, [&form](const QString &key) { return has(form.fields, key); })
        && std::ranges::all_of(rule.when, [&form](const Condition &condition) { return has(form.fields, condition.key); });
}

} // namespace studio
