// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/schemachange.h"

#include "studio/catalog/coerce.h"
#include "studio/catalog/jsontext.h"
#include "studio/catalog/validate.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

const Field *fieldIn(const std::vector<Field> &fields, const QString &key)
{
    const auto field = std::ranges::find_if(fields, [&](const Field &each) { return each.key == key && !each.hidden; });
    return field == fields.end() ? nullptr : &*field;
}

// Everything of a kind that bounds its values, as comparable numbers and words.
struct Bounds
{
    QVariantList operator()(const TextKind &kind) const { return {kind.minimumLength, kind.maximumLength, kind.pattern}; }
    QVariantList operator()(const NumberKind &kind) const
    {
        return {kind.integer, kind.minimum ? QVariant(*kind.minimum) : QVariant(), kind.maximum ? QVariant(*kind.maximum) : QVariant(),
                kind.exclusiveMinimum, kind.exclusiveMaximum, kind.step};
    }
    QVariantList operator()(const ToggleKind &) const { return {}; }
    QVariantList operator()(const ChoiceKind &) const { return {}; }
    QVariantList operator()(const SizeKind &kind) const { return {kind.custom, kind.custom ? kind.minimum : 0, kind.custom ? kind.maximum : 0, kind.custom ? kind.multiple : 1}; }
    QVariantList operator()(const SeedKind &kind) const { return {kind.minimum, kind.maximum}; }
    QVariantList operator()(const MediaKind &kind) const
    {
        return kind.list ? QVariantList{kind.minimumItems, kind.maximumItems, kind.limits} : QVariantList{kind.limits};
    }
    QVariantList operator()(const ColorKind &) const { return {}; }
    QVariantList operator()(const ObjectKind &) const { return {}; }
    QVariantList operator()(const ListKind &kind) const { return {kind.minimumItems, kind.maximumItems}; }
    QVariantList operator()(const RawKind &) const { return {}; }
};

// Values and labels of what can be chosen.
QList<std::pair<QString, QString>> choicesOf(const Kind &kind)
{
    QList<std::pair<QString, QString>> choices;
    if (const auto *choice = std::get_if<ChoiceKind>(&kind)) {
        for (const Choice &each : choice->choices)
            choices.append({textOf(each.value), each.label});
    } else if (const auto *size = std::get_if<SizeKind>(&kind)) {
        for (const SizePreset &each : size->presets)
            choices.append({each.value, each.label});
    }
    return choices;
}

QStringList missingFrom(const QList<std::pair<QString, QString>> &wanted, const QList<std::pair<QString, QString>> &there)
{
    QStringList labels;
    for (const auto &[value, label] : wanted) {
        const bool known = std::ranges::any_of(there, [&value = value](const auto &each) { return each.first == value; });
        if (!known)
            labels << (label.isEmpty() ? value : label);
    }
    return labels;
}

bool sameKind(const Kind &before, const Kind &now)
{
    if (before.index() != now.index())
        return false;
    if (const auto *media = std::get_if<MediaKind>(&before)) {
        const auto &other = std::get<MediaKind>(now);
        return media->type == other.type && media->list == other.list;
    }
    if (const auto *color = std::get_if<ColorKind>(&before))
        return color->asText == std::get<ColorKind>(now).asText;
    return true;
}

struct Comparison
{
    Q_DECLARE_TR_FUNCTIONS(studio::SchemaChange)

public:
    std::vector<FieldChange> changes;

    void add(FieldChange::What what, const QString &path, const Field &field, const QString &sentence)
    {
        changes.push_back({what, path, field.label, sentence});
    }

    void fields(const std::vector<Field> &before, const std::vector<Field> &now, const QString &prefix)
    {
        for (const Field &old : before) {
            if (!old.hidden && !fieldIn(now, old.key))
                add(FieldChange::What::Dropped, prefix + old.key, old, tr("“%1” is gone.").arg(old.label));
        }
        for (const Field &field : now) {
            if (field.hidden)
                continue;
            const QString path = prefix + field.key;
            if (const Field *old = fieldIn(before, field.key))
                both(*old, field, path);
            else
                add(FieldChange::What::Added, path, field,
                    field.required ? tr("“%1” is new and must be filled.").arg(field.label) : tr("“%1” is new.").arg(field.label));
        }
    }

    void both(const Field &before, const Field &now, const QString &path)
    {
        if (before.required != now.required)
            add(FieldChange::What::Required, path, now,
                now.required ? tr("“%1” must be filled now.").arg(now.label) : tr("“%1” may be left empty now.").arg(now.label));
        if (!sameKind(before.kind, now.kind))
            return add(FieldChange::What::Type, path, now, tr("“%1” takes another kind of value now.").arg(now.label));
        if (std::visit(Bounds{}, before.kind) != std::visit(Bounds{}, now.kind))
            add(FieldChange::What::Range, path, now, rangeSentence(now));
        choices(before, now, path);
        if (const auto *object = std::get_if<ObjectKind>(&now.kind))
            fields(std::get<ObjectKind>(before.kind).fields, object->fields, path + u'.');
        if (const auto *list = std::get_if<ListKind>(&now.kind)) {
            const auto &old = std::get<ListKind>(before.kind);
            if (old.item.size() == 1 && list->item.size() == 1)
                entries(old.item.front(), list->item.front(), path);
        }
    }

    // Of a list: what its entries take.
    void entries(const Field &before, const Field &now, const QString &path)
    {
        const auto *old = std::get_if<ObjectKind>(&before.kind);
        const auto *object = std::get_if<ObjectKind>(&now.kind);
        if (old && object)
            return fields(old->fields, object->fields, path + u'.');
        both(before, now, path);
    }

    void choices(const Field &before, const Field &now, const QString &path)
    {
        const auto old = choicesOf(before.kind);
        const auto present = choicesOf(now.kind);
        const QStringList gone = missingFrom(old, present);
        const QStringList added = missingFrom(present, old);
        const QString comma = tr(", ", "between the members of a list");
        if (!gone.isEmpty() && !added.isEmpty())
            add(FieldChange::What::Choices, path, now,
                tr("“%1” offers %2 now, and no longer %3.").arg(now.label, added.join(comma), gone.join(comma)));
        else if (!gone.isEmpty())
            add(FieldChange::What::Choices, path, now, tr("“%1” no longer offers %2.").arg(now.label, gone.join(comma)));
        else if (!added.isEmpty())
            add(FieldChange::What::Choices, path, now, tr("“%1” also offers %2 now.").arg(now.label, added.join(comma)));
    }

    static QString rangeSentence(const Field &field)
    {
        if (const auto *number = std::get_if<NumberKind>(&field.kind)) {
            const auto text = [](double value) { return QString::number(value, 'g', 10); };
            if (number->minimum && number->maximum)
                return tr("“%1” goes from %2 to %3 now.").arg(field.label, text(*number->minimum), text(*number->maximum));
        }
        if (const auto *text = std::get_if<TextKind>(&field.kind); text && text->maximumLength >= 0)
            return tr("“%1” takes at most %n characters now.", nullptr, text->maximumLength).arg(field.label);
        return tr("“%1” has other limits now.").arg(field.label);
    }
};

// The value as the field takes it now; undefined when it does not.
QJsonValue fitting(const Field &field, const QJsonValue &value)
{
    const QJsonValue typed = coerced(field.kind, value);
    if (typed.isUndefined())
        return typed;
    Form alone;
    alone.fields = {field};
    alone.fields.front().required = false;
    return validate(alone, {{field.key, typed}}).empty() ? typed : QJsonValue(QJsonValue::Undefined);
}

} // namespace

QStringList SchemaChange::sentences() const
{
    QStringList all;
    for (const FieldChange &change : fields)
        all << change.sentence;
    return all;
}

SchemaChange compare(const Form &before, const Form &now)
{
    Comparison comparison;
    comparison.fields(before.fields, now.fields, {});
    return {std::move(comparison.changes)};
}

Migrated migrated(const Values &values, const Form &before, const Form &now)
{
    Migrated result;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const Field *old = before.field(value.key());
        const Field *field = now.field(value.key());
        if (!field && !old) {
            result.values.insert(value.key(), value.value());
            continue;
        }
        if (field) {
            // What was entered but never fitted is the person's to correct.
            const bool untouched = old && old->kind == field->kind;
            const QJsonValue kept = untouched ? value.value() : fitting(*field, value.value());
            if (!kept.isUndefined()) {
                result.values.insert(value.key(), kept);
                continue;
            }
        }
        result.dropped.push_back({value.key(), field ? field->label : old->label, value.value()});
    }
    return result;
}

} // namespace studio
