// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person typed on the command line → the JSON value that the field sends.

#include "studio/catalog/coerce.h"
#include "studio/catalog/jsontext.h"
#include "studio/catalog/validate.h"
#include "studio/catalog/commas.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

using Read = tl::expected<QJsonValue, QString>;

struct FromText
{
    Q_DECLARE_TR_FUNCTIONS(studio::FromText)

public:
    const Field &field;
    const QString &text;

    [[nodiscard]] Read wrong(const QString &sentence) const { return tl::unexpected(sentence); }

    Read operator()(const TextKind &) const { return QJsonValue(text); }

    Read operator()(const NumberKind &kind) const
    {
        const auto value = jsonFromText(text.trimmed());
        if (value && value->isObject() && kind.orObject)
            return *value;
        if (value && value->isDouble()) {
            if (const auto whole = wholeNumber(*value))
                return QJsonValue(*whole);
            if (!kind.integer)
                return *value;
        }
        return wrong(kind.integer ? tr("“%1” is not a whole number, but %2 takes one.").arg(text, field.key)
                                  : tr("“%1” is not a number, but %2 takes one.").arg(text, field.key));
    }

    Read operator()(const ToggleKind &) const
    {
        if (const auto meant = boolFromText(text))
            return QJsonValue(*meant);
        return wrong(tr("“%1” is neither true nor false, but %2 takes one of them.").arg(text, field.key));
    }

    Read operator()(const ChoiceKind &kind) const
    {
        QStringList texts;
        for (const Choice &choice : kind.choices) {
            texts << textOf(choice.value);
            if (texts.last() == text)
                return choice.value;
        }
        return wrong(tr("%1 does not take “%2”. It takes: %3.").arg(field.key, text, texts.join(u", "_s)));
    }

    Read operator()(const SizeKind &kind) const
    {
        for (const SizePreset &preset : kind.presets) {
            if (preset.value == text)
                return QJsonValue(text);
        }
        static const QRegularExpression pixels(u"^\\s*(\\d{1,6})\\s*[x×*]\\s*(\\d{1,6})\\s*$"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        if (kind.custom) {
            if (const auto match = pixels.match(text); match.hasMatch())
                return QJsonValue(QJsonObject{{u"width"_s, match.captured(1).toInt()},
                                              {u"height"_s, match.captured(2).toInt()}});
            if (const auto value = jsonFromText(text); value && value->isObject())
                return *value;
        }
        QStringList names;
        for (const SizePreset &preset : kind.presets)
            names << preset.value;
        return wrong(kind.custom
                         ? tr("%1 does not take “%2”. It takes a size such as 1024x768, or: %3.")
                               .arg(field.key, text, names.join(u", "_s))
                         : tr("%1 does not take “%2”. It takes: %3.").arg(field.key, text, names.join(u", "_s)));
    }

    Read operator()(const SeedKind &) const
    {
        if (const auto value = jsonFromText(text.trimmed())) {
            if (const auto seed = wholeNumber(*value))
                return QJsonValue(*seed);
        }
        return wrong(tr("“%1” is not a whole number of at most 64 bits, but %2 takes one.").arg(text, field.key));
    }

    Read operator()(const MediaKind &kind) const
    {
        if (!kind.list)
            return QJsonValue(text);
        if (const auto value = jsonFromText(text); value && value->isArray())
            return *value;
        // A data: address holds a comma of its own.
        if (text.startsWith("data:"_L1))
            return QJsonValue(QJsonArray{text});
        return QJsonValue(QJsonArray::fromStringList(parts()));
    }

    Read operator()(const ObjectKind &) const
    {
        if (const auto value = jsonFromText(text); value && value->isObject())
            return *value;
        return wrong(tr("%1 takes a JSON object such as {\"key\": 1}.").arg(field.key));
    }

    Read operator()(const ListKind &kind) const
    {
        if (const auto value = jsonFromText(text); value && value->isArray())
            return *value;
        if (kind.item.empty())
            return wrong(tr("%1 takes a JSON list such as [1, 2].").arg(field.key));
        const Field &item = kind.item.front();
        if (std::holds_alternative<ObjectKind>(item.kind)) {
            // One object is a list of one.
            if (const auto value = jsonFromText(text); value && value->isObject())
                return QJsonValue(QJsonArray{*value});
            return wrong(tr("%1 takes a JSON list such as [{\"key\": 1}].").arg(field.key));
        }
        QJsonArray entries;
        for (const QString &part : parts()) {
            const Read entry = valueFromText(item, part);
            if (!entry)
                return entry;
            entries.append(*entry);
        }
        return QJsonValue(entries);
    }

    Read operator()(const ColorKind &kind) const
    {
        static const QRegularExpression hex(u"^\\s*#?([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})\\s*$"_s);
        if (const auto match = hex.match(text); match.hasMatch() && !kind.asText) {
            const auto part = [&match](int index) { return match.captured(index).toInt(nullptr, 16); };
            return QJsonValue(QJsonObject{{u"r"_s, part(1)}, {u"g"_s, part(2)}, {u"b"_s, part(3)}});
        }
        if (kind.asText)
            return QJsonValue(text.trimmed());
        if (const auto value = jsonFromText(text); value && value->isObject())
            return *value;
        return wrong(tr("“%1” is no color such as #ff8800, but %2 takes one.").arg(text, field.key));
    }

    Read operator()(const RawKind &) const
    {
        // Anything goes; what is no JSON is a text.
        return jsonFromText(text).value_or(QJsonValue(text));
    }

private:
    [[nodiscard]] QStringList parts() const { return atCommas(text); }
};

} // namespace

tl::expected<QJsonValue, QString> valueFromText(const Field &field, const QString &text)
{
    return std::visit(FromText{.field = field, .text = text}, field.kind);
}

} // namespace studio
