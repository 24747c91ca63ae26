// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A property that offers alternatives → the one control that covers most of what they say.

#include "studio/catalog/fieldbuilder.h"

#include "studio/catalog/jsontext.h"
#include "studio/catalog/labels.h"
#include "studio/catalog/scalarkinds.h"
#include "studio/catalog/schemafacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

enum class Sort { Choice, Text, Number, Toggle, List, Size, File, Object, Other };

Sort sortOf(const QJsonObject &branch)
{
    if (!membersOf(branch).isEmpty())
        return Sort::Choice;
    const QString type = typeOf(branch);
    if (type == "string"_L1)
        return Sort::Text;
    if (type == "integer"_L1 || type == "number"_L1)
        return Sort::Number;
    if (type == "boolean"_L1)
        return Sort::Toggle;
    if (type == "array"_L1)
        return Sort::List;
    if (isSizeObject(branch))
        return Sort::Size;
    if (isFileObject(branch))
        return Sort::File;
    return type == "object"_L1 ? Sort::Object : Sort::Other;
}

// The alternatives laid out by their sort.
struct Sorted
{
    explicit Sorted(const std::vector<QJsonObject> &branches) : all(int(branches.size()))
    {
        for (const QJsonObject &branch : branches) {
            const Sort sort = sortOf(branch);
            ++counts[std::size_t(sort)];
            for (const auto &member : membersOf(branch))
                members.append(member);
            // "number" takes whole numbers too.
            QJsonObject &kept = last[std::size_t(sort)];
            if (sort != Sort::Number || kept.isEmpty() || typeOf(branch) == "number"_L1)
                kept = branch;
        }
    }

    [[nodiscard]] int count(Sort sort) const { return counts[std::size_t(sort)]; }
    [[nodiscard]] const QJsonObject &of(Sort sort) const { return last[std::size_t(sort)]; }
    [[nodiscard]] bool has(Sort sort) const { return count(sort) > 0; }
    template <class... Sorts>
    [[nodiscard]] bool only(Sorts... wanted) const
    {
        return (count(wanted) + ...) == all;
    }

    int all = 0;
    QJsonArray members;

private:
    static constexpr std::size_t sorts = std::size_t(Sort::Other) + 1;
    int counts[sorts] = {};
    QJsonObject last[sorts];
};

// Several objects as one with the fields of all; what only some of them ask for is asked for by none.
QJsonObject united(const std::vector<QJsonObject> &branches)
{
    QJsonObject properties;
    QJsonArray order, required;
    for (const QJsonObject &branch : branches) {
        const QJsonObject own = branch.value("properties"_L1).toObject();
        const QStringList keys = orderOf(branch);
        for (const QString &key : keys) {
            QJsonObject property = own.value(key).toObject();
            if (!properties.contains(key)) {
                order.append(key);
            } else if (const QJsonArray more = membersOf(property); !more.isEmpty()) {
                // The field that tells which of the objects is meant.
                QJsonArray members = membersOf(properties.value(key).toObject());
                for (const auto &member : more)
                    members.append(member);
                property = properties.value(key).toObject();
                property.remove("const"_L1);
                property.insert("enum"_L1, members);
            } else {
                continue;
            }
            properties.insert(key, property);
        }
    }
    for (const auto &key : branches.front().value("required"_L1).toArray()) {
        if (std::all_of(branches.begin(), branches.end(), [&key](const QJsonObject &branch) {
                return branch.value("required"_L1).toArray().contains(key);
            }))
            required.append(key);
    }
    return {{u"type"_s, u"object"_s},
            {u"properties"_s, properties},
            {u"required"_s, required},
            {u"x-fal-order-properties"_s, order}};
}

} // namespace

Kind FieldBuilder::kindOfSeveral(const QString &key, const Shape &shape, int depth)
{
    const Sorted sorted(shape.branches);
    if (sorted.count(Sort::Size) == 1 && sorted.only(Sort::Size, Sort::Choice, Sort::Text)) {
        SizeKind kind = sizeKind(key, sorted.members).value_or(SizeKind{});
        if (kind.presets.empty()) {
            for (const auto &member : sorted.members)
                kind.presets.push_back({member.toString(), sizeLabel(member.toString()), {}});
        }
        allowCustomSize(kind, sorted.of(Sort::Size));
        return kind;
    }
    if (sorted.only(Sort::Choice)) {
        if (auto kind = sizeKind(key, sorted.members))
            return *kind;
        return choiceKind(key, sorted.members);
    }
    if (auto media = mediaOfSeveral(key, shape, depth))
        return *media;
    // Beside something definite, "or anything" is for those who write JSON.
    std::vector<QJsonObject> definite;
    std::copy_if(shape.branches.begin(), shape.branches.end(), std::back_inserter(definite),
                 [](const QJsonObject &branch) { return !isAnything(branch); });
    if (definite.empty())
        return RawKind{shape.schema};
    return definite.size() == 1 ? kindOfOne(key, definite.front(), depth) : kindOfMixed(key, definite, depth);
}

Kind FieldBuilder::kindOfMixed(const QString &key, const std::vector<QJsonObject> &branches, int depth)
{
    const Sorted sorted(branches);
    if (sorted.only(Sort::Choice, Sort::Text)) {
        TextKind kind = textKind(key, sorted.of(Sort::Text));
        kind.suggestions.clear();
        for (const auto &member : sorted.members)
            kind.suggestions << textOf(member);
        if (kind.suggestions.isEmpty())
            return kindOfOne(key, sorted.of(Sort::Text), depth);
        return kind;
    }
    // A number, or words such as "auto" for what the model does when nothing is given.
    if (sorted.has(Sort::Number) && sorted.only(Sort::Number, Sort::Text, Sort::Choice))
        return kindOfOne(key, sorted.of(Sort::Number), depth);
    if (sorted.has(Sort::Choice) && sorted.only(Sort::Toggle, Sort::Choice)) {
        QJsonArray members{true, false};
        for (const auto &member : sorted.members)
            members.append(member);
        return choiceKind(key, members);
    }
    if (sorted.only(Sort::Toggle))
        return ToggleKind{};
    // One or several of the same: a list holds both.
    if (sorted.count(Sort::List) == 1)
        return kindOfOne(key, sorted.of(Sort::List), depth);
    if (sorted.only(Sort::Object)) {
        if (!m_resolver.spend(weightOf(united(branches), 10'000)))
            return RawKind{};
        return objectKind(key, united(branches), depth);
    }
    return RawKind{{{u"anyOf"_s, [&branches] {
        QJsonArray all;
        for (const QJsonObject &branch : branches)
            all.append(branch);
        return all;
    }()}}};
}

std::optional<Kind> FieldBuilder::mediaOfSeveral(const QString &key, const Shape &shape, int depth)
{
    const Sorted sorted(shape.branches);
    const bool one = sorted.has(Sort::Text) || sorted.has(Sort::File);
    if (!one || sorted.count(Sort::List) > 1 || !sorted.only(Sort::Text, Sort::File, Sort::List))
        return std::nullopt;
    auto media = mediaKind(key, sorted.has(Sort::Text) ? sorted.of(Sort::Text) : sorted.of(Sort::File));
    if (!media)
        return std::nullopt;
    if (media->limits.isEmpty())
        media->limits = publishedLimits(shape.schema);
    if (!sorted.has(Sort::List))
        return *media;
    if (auto several = listKind(key, sorted.of(Sort::List), depth); std::holds_alternative<MediaKind>(several))
        return several;
    return std::nullopt;
}

} // namespace studio
