// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values → the body that is sent, and the local files in it.

#include "studio/catalog/coerce.h"
#include "studio/catalog/jsontext.h"
#include "studio/catalog/rules.h"
#include "studio/catalog/validate.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

constexpr int deepestBody = 24;

// What is being written: the whole form, and the way to the object at hand, without numbers.
struct Place
{
    const Form &form;
    const Values &values;
    QString parent = {};
    int depth = 0;

    [[nodiscard]] Place inside(const QString &key) const
    {
        return {form, values, parent.isEmpty() ? key : parent + u'.' + key, depth + 1};
    }
};

QJsonObject bodyOf(const std::vector<Field> &fields, const QJsonObject &values, const Place &place);

QJsonValue cleaned(const Field &field, const QJsonValue &value, const Place &place)
{
    if (place.depth > deepestBody)
        return value;
    if (const auto *object = std::get_if<ObjectKind>(&field.kind); object && value.isObject())
        return bodyOf(object->fields, value.toObject(), place);
    if (const auto *list = std::get_if<ListKind>(&field.kind); list && value.isArray() && !list->item.empty()) {
        QJsonArray entries;
        for (const auto &entry : value.toArray())
            entries.append(cleaned(list->item.front(), entry, place));
        return entries;
    }
    if (std::holds_alternative<MediaKind>(field.kind)) {
        // Empty rows of a list of files, and files that a recipe kept with their description.
        const QJsonValue addresses = coerced(field.kind, value);
        return addresses;
    }
    if (std::holds_alternative<ChoiceKind>(field.kind)) {
        const QJsonValue member = coerced(field.kind, value);
        return member.isUndefined() ? value : member;
    }
    if (const auto *number = std::get_if<NumberKind>(&field.kind); number && number->integer && value.isDouble()) {
        const auto whole = wholeNumber(value); // 5.0 is written as 5
        return whole ? QJsonValue(*whole) : value;
    }
    return value;
}

bool isLeftOut(const Field &field, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return true;
    if (field.required)
        return false;
    // An empty text differs from a default that is not empty: then it was meant.
    if (value.isString() && value.toString().isEmpty()) {
        const bool meant = std::holds_alternative<TextKind>(field.kind) && !field.defaultValue.isUndefined();
        if (!meant)
            return true;
    }
    if (value.isArray() && value.toArray().isEmpty() && field.defaultValue.isUndefined())
        return true;
    if (value.isObject() && value.toObject().isEmpty() && std::holds_alternative<ObjectKind>(field.kind))
        return true;
    return value == field.defaultValue;
}

QJsonObject bodyOf(const std::vector<Field> &fields, const QJsonObject &values, const Place &place)
{
    QJsonObject body = values; // unknown keys stay
    for (const Field &field : fields) {
        body.remove(field.key);
        if (isRuledOut(place.form, place.parent, field, values, place.values))
            continue;
        QJsonValue given = values.value(field.key);
        if (given.isUndefined() && field.required)
            given = field.defaultValue;
        if (given.isUndefined() || given.isNull())
            continue;
        if (given == field.defaultValue) { // of the right type already
            if (field.required)
                body.insert(field.key, given);
            continue;
        }
        const QJsonValue value = cleaned(field, given, place.inside(field.key));
        if (!isLeftOut(field, value))
            body.insert(field.key, value);
    }
    return body;
}

bool isLocal(const QJsonValue &value)
{
    return value.isString() && value.toString().startsWith("file:"_L1, Qt::CaseInsensitive);
}

void collect(const QJsonValue &value, const QString &path, int depth, std::vector<LocalFile> &files)
{
    if (depth > deepestBody)
        return;
    const auto below = [&path](const QString &key) { return path.isEmpty() ? key : path + u'.' + key; };
    if (isLocal(value)) {
        files.push_back({path, QUrl(value.toString())});
    } else if (value.isArray()) {
        const QJsonArray entries = value.toArray();
        for (qsizetype i = 0; i < entries.size(); ++i)
            collect(entries.at(i), below(QString::number(i)), depth + 1, files);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            collect(entry.value(), below(entry.key()), depth + 1, files);
    }
}

// Keys may hold dots themselves, so the longest key that fits the beginning of the path is taken.
QJsonValue replaced(const QJsonValue &value, const QString &path, const QString &address)
{
    if (path.isEmpty())
        return address;
    if (value.isArray()) {
        QJsonArray entries = value.toArray();
        bool isIndex = false;
        const qsizetype index = path.section(u'.', 0, 0).toLongLong(&isIndex);
        if (isIndex && index >= 0 && index < entries.size())
            entries.replace(index, replaced(entries.at(index), path.section(u'.', 1), address));
        return entries;
    }
    QJsonObject object = value.toObject();
    QString best;
    for (const QString &key : object.keys()) {
        if ((path == key || path.startsWith(key + u'.')) && key.size() > best.size())
            best = key;
    }
    if (!best.isEmpty())
        object.insert(best, replaced(object.value(best), path.mid(best.size() + 1), address));
    return value.isObject() ? QJsonValue(object) : value;
}

} // namespace

QJsonObject bodyFor(const Form &form, const Values &values)
{
    return bodyOf(form.fields, values, {.form = form, .values = values});
}

Values defaultValues(const Form &form)
{
    Values values;
    for (const Field &field : form.fields) {
        if (!field.hidden && !field.defaultValue.isUndefined())
            values.insert(field.key, field.defaultValue);
    }
    return values;
}

std::vector<LocalFile> localFiles(const QJsonObject &body)
{
    std::vector<LocalFile> files;
    collect(body, {}, 0, files);
    return files;
}

QJsonObject withAddress(const QJsonObject &body, const QString &path, const QString &address)
{
    return path.isEmpty() ? body : replaced(body, path, address).toObject();
}

} // namespace studio
