// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/batch/variable.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(studio::Variable)
};

constexpr int deepest = 4;
constexpr qsizetype mostEntries = 64; // of a list, as parts of their own

QString joined(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

struct Collector
{
    std::vector<Variable> found = {};

    void take(const Field &field, const QString &path, const QString &label, const QJsonValue &value, int depth)
    {
        if (field.hidden || depth > deepest)
            return;
        const QString name = label.isEmpty() ? field.label : Words::tr("%1: %2", "a part of a field").arg(label, field.label);
        if (const auto *object = std::get_if<ObjectKind>(&field.kind)) {
            for (const Field &part : object->fields)
                take(part, joined(path, part.key), name, value[part.key], depth + 1);
            return;
        }
        if (const auto *list = std::get_if<ListKind>(&field.kind); list && !list->item.empty()) {
            if (const auto *entry = std::get_if<ObjectKind>(&list->item.front().kind)) {
                const QJsonArray entries = value.toArray();
                for (qsizetype i = 0; i < std::min(entries.size(), mostEntries); ++i) {
                    for (const Field &part : entry->fields)
                        take(part, u"%1.%2.%3"_s.arg(path).arg(i).arg(part.key), Words::tr("%1 %2", "a field and a number").arg(name).arg(i + 1),
                             entries.at(i)[part.key], depth + 2);
                }
                return;
            }
        }
        found.push_back({.path = path, .label = name, .field = field});
    }
};

QString plain(const QString &name)
{
    QString result = name.trimmed().toCaseFolded();
    result.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'-' || c == u':'; });
    return result;
}

// The field that a path names, whatever the values are.
const Field *fieldAt(const std::vector<Field> &fields, const QStringList &way, qsizetype at = 0)
{
    const auto found = std::ranges::find(fields, way.at(at), &Field::key);
    if (found == fields.end() || found->hidden)
        return nullptr;
    if (at + 1 == way.size())
        return &*found;
    if (const auto *object = std::get_if<ObjectKind>(&found->kind))
        return fieldAt(object->fields, way, at + 1);
    const auto *list = std::get_if<ListKind>(&found->kind);
    const auto *entry = list && !list->item.empty() ? std::get_if<ObjectKind>(&list->item.front().kind) : nullptr;
    bool isNumber = false;
    way.at(at + 1).toUShort(&isNumber);
    return entry && isNumber && at + 2 < way.size() ? fieldAt(entry->fields, way, at + 2) : nullptr;
}

QJsonValue put(const QJsonValue &whole, const QStringList &way, qsizetype at, const QJsonValue &value)
{
    if (at == way.size())
        return value;
    bool isNumber = false;
    const int index = way.at(at).toUShort(&isNumber);
    if (isNumber && !whole.isObject()) {
        QJsonArray list = whole.toArray();
        if (index > list.size())
            return whole;
        if (index == list.size())
            list.append(put({}, way, at + 1, value));
        else
            list[index] = put(list.at(index), way, at + 1, value);
        return list;
    }
    QJsonObject object = whole.toObject();
    object.insert(way.at(at), put(object.value(way.at(at)), way, at + 1, value));
    return object;
}

} // namespace

std::vector<Variable> variablesOf(const Form &form, const Values &values)
{
    Collector collector;
    for (const Field &field : form.fields)
        collector.take(field, field.key, {}, values.value(field.key), 0);
    return std::move(collector.found);
}

std::optional<Variable> variableNamed(const QString &name, const Form &form, const Values &values)
{
    const std::vector<Variable> all = variablesOf(form, values);
    const QString wanted = plain(name);
    if (wanted.isEmpty())
        return std::nullopt;
    for (const auto member : {&Variable::path, &Variable::label}) {
        for (const Variable &each : all) {
            if (plain(each.*member) == wanted)
                return each;
        }
    }
    // A part of the key in whole words, where only one has it: "steps" for num_inference_steps.
    const Variable *only = nullptr;
    const QString words = u'_' + name.trimmed().toLower().replace(u' ', u'_').replace(u'-', u'_') + u'_';
    for (const Variable &each : all) {
        if (!QString(u'_' + each.path + u'_').contains(words))
            continue;
        if (only) {
            only = nullptr;
            break;
        }
        only = &each;
    }
    if (only)
        return *only;
    const QString path = name.trimmed();
    const Field *field = fieldAt(form.fields, path.split(u'.'));
    return field ? std::optional(Variable{.path = path, .label = path, .field = *field}) : std::nullopt;
}

QJsonValue valueAt(const Values &values, const QString &path)
{
    QJsonValue value = values;
    for (const QString &part : path.split(u'.')) {
        bool isNumber = false;
        const int index = part.toUShort(&isNumber);
        value = isNumber && value.isArray() ? value[index] : value[part];
    }
    return value;
}

Values withValueAt(const Values &values, const QString &path, const QJsonValue &value)
{
    return put(values, path.split(u'.'), 0, value).toObject();
}

} // namespace studio
