// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/scalarkinds.h"

#include "studio/catalog/jsontext.h"
#include "studio/catalog/labels.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

constexpr int fewestSuggestions = 3;
constexpr qsizetype longestPattern = 500; // a longer one is for no person to read, and slow to compile
constexpr int mostSegments = 4;
constexpr int longestSegment = 12;

// Schemas of some endpoints say ge and le instead.
QJsonValue firstOf(const QJsonObject &schema, QLatin1StringView key, QLatin1StringView otherwise)
{
    const QJsonValue value = schema.value(key);
    return value.isDouble() ? value : schema.value(otherwise);
}

int length(const QJsonValue &value, int absent)
{
    const auto whole = wholeNumber(value);
    return whole && *whole >= 0 ? int(std::min<qint64>(*whole, std::numeric_limits<int>::max())) : absent;
}

// Bounds such as 9.223372036854776e18 lie just outside of what 64 bits hold.
qint64 clamped(const QJsonValue &value, qint64 absent)
{
    if (const auto whole = wholeNumber(value))
        return *whole;
    if (!value.isDouble() || std::isnan(value.toDouble()))
        return absent;
    if (value.toDouble() >= 9.2e18)
        return std::numeric_limits<qint64>::max();
    if (value.toDouble() <= -9.2e18)
        return std::numeric_limits<qint64>::min();
    return qint64(value.toDouble());
}

QSize pixelsOf(const QString &preset)
{
    static const QHash<QString, QSize> named{
        {u"square_hd"_s, {1024, 1024}},     {u"square"_s, {512, 512}},
        {u"portrait_4_3"_s, {768, 1024}},   {u"portrait_16_9"_s, {576, 1024}},
        {u"landscape_4_3"_s, {1024, 768}},  {u"landscape_16_9"_s, {1024, 576}},
    };
    static const QRegularExpression pixels(u"^(\\d{2,5})\\s*[x×*]\\s*(\\d{2,5})$"_s);
    if (const auto match = pixels.match(preset); match.hasMatch())
        return {match.captured(1).toInt(), match.captured(2).toInt()};
    return named.value(preset);
}

bool looksLikeSize(const QString &member, QSize pixels)
{
    return !pixels.isEmpty() || member == "auto"_L1 || member.startsWith("auto_"_L1)
        || member.startsWith("square"_L1) || member.startsWith("portrait"_L1)
        || member.startsWith("landscape"_L1);
}

} // namespace

bool isProse(const QString &key)
{
    static const QSet<QString> keys{
        u"prompt"_s,      u"prompts"_s,     u"text"_s,         u"texts"_s,        u"lyrics"_s,
        u"script"_s,      u"description"_s, u"instruction"_s,  u"instructions"_s, u"caption"_s,
        u"style_instructions"_s, u"prompt_2"_s, u"prompt_3"_s, u"custom_instructions"_s,
    };
    return keys.contains(key) || key.endsWith("_prompt"_L1) || key.endsWith("_prompts"_L1) || key.endsWith("_text"_L1)
        || key.endsWith("_description"_L1);
}

TextKind textKind(const QString &key, const QJsonObject &schema)
{
    TextKind kind;
    kind.prompt = isProse(key);
    kind.multiline = kind.prompt;
    kind.minimumLength = length(schema.value("minLength"_L1), 0);
    kind.maximumLength = length(schema.value("maxLength"_L1), -1);
    if (const QString pattern = schema.value("pattern"_L1).toString(); pattern.size() <= longestPattern)
        kind.pattern = pattern;
    if (!kind.multiline) {
        for (const auto &example : schema.value("examples"_L1).toArray()) {
            if (example.isString() && !example.toString().isEmpty())
                kind.suggestions << example.toString();
        }
        kind.suggestions.removeDuplicates();
        if (kind.suggestions.size() < fewestSuggestions)
            kind.suggestions.clear();
    }
    return kind;
}

NumberKind numberKind(const QString &key, const QJsonObject &schema)
{
    NumberKind kind;
    kind.integer = schema.value("type"_L1) == "integer"_L1;
    if (const auto value = firstOf(schema, "minimum"_L1, "ge"_L1); value.isDouble())
        kind.minimum = value.toDouble();
    if (const auto value = firstOf(schema, "maximum"_L1, "le"_L1); value.isDouble())
        kind.maximum = value.toDouble();
    // Published as a number, although the version of the format says true or false: both are read.
    const auto above = schema.value("exclusiveMinimum"_L1);
    const auto below = schema.value("exclusiveMaximum"_L1);
    if (above.isDouble() && (!kind.minimum || above.toDouble() >= *kind.minimum)) {
        kind.minimum = above.toDouble();
        kind.exclusiveMinimum = true;
    } else if (above.toBool() && kind.minimum) {
        kind.exclusiveMinimum = true;
    }
    if (below.isDouble() && (!kind.maximum || below.toDouble() <= *kind.maximum)) {
        kind.maximum = below.toDouble();
        kind.exclusiveMaximum = true;
    } else if (below.toBool() && kind.maximum) {
        kind.exclusiveMaximum = true;
    }
    if (kind.integer) {
        if (kind.minimum)
            *kind.minimum = kind.exclusiveMinimum ? std::floor(*kind.minimum) + 1 : std::ceil(*kind.minimum);
        if (kind.maximum)
            *kind.maximum = kind.exclusiveMaximum ? std::ceil(*kind.maximum) - 1 : std::floor(*kind.maximum);
        kind.exclusiveMinimum = kind.exclusiveMaximum = false;
    }
    if (const double step = schema.value("multipleOf"_L1).toDouble(); step > 0 && std::isfinite(step))
        kind.step = step;
    kind.unit = unitFor(key);
    return kind;
}

bool isSeed(const QString &key)
{
    return key == "seed"_L1 || key.endsWith("_seed"_L1);
}

SeedKind seedKind(const QJsonObject &schema)
{
    SeedKind kind;
    kind.minimum = clamped(firstOf(schema, "minimum"_L1, "ge"_L1), 0);
    kind.maximum = clamped(firstOf(schema, "maximum"_L1, "le"_L1), kind.maximum);
    // Some mean "random" by a negative default.
    if (const auto standard = wholeNumber(schema.value("default"_L1)); standard && *standard < kind.minimum)
        kind.minimum = *standard;
    if (kind.maximum < kind.minimum)
        kind.maximum = std::numeric_limits<qint64>::max();
    return kind;
}

ChoiceKind choiceKind(const QString &key, const QJsonArray &members)
{
    static const QRegularExpression ratio(u"^\\d+(\\.\\d+)?:\\d+(\\.\\d+)?$"_s);
    static const QRegularExpression plainNumber(u"^\\d+(\\.\\d+)?$"_s);
    ChoiceKind kind;
    int ratios = 0, numbers = 0;
    bool others = false, brief = true;
    QSet<std::pair<QJsonValue::Type, QString>> known;
    for (const auto &member : members) {
        if (member.isNull() || member.isArray() || member.isObject())
            continue;
        const QString text = textOf(member);
        if (known.contains({member.type(), text}))
            continue;
        known.insert({member.type(), text});
        const Choice choice{member, choiceLabel(key, member)};
        if (ratio.match(text).hasMatch())
            ++ratios;
        else if (text != "auto"_L1)
            others = true;
        numbers += plainNumber.match(text).hasMatch() ? 1 : 0;
        brief = brief && choice.label.size() <= longestSegment;
        kind.choices.push_back(choice);
    }
    if (ratios >= 2 && !others)
        kind.look = ChoiceKind::Look::Ratio;
    else if (kind.choices.size() >= 2 && kind.choices.size() <= mostSegments && brief)
        kind.look = ChoiceKind::Look::Segments;
    if (numbers > 0)
        kind.unit = unitFor(key);
    return kind;
}

std::optional<SizeKind> sizeKind(const QString &key, const QJsonArray &members)
{
    SizeKind kind;
    bool namesSquare = false, allPixels = !members.isEmpty();
    for (const auto &member : members) {
        const QString value = member.toString();
        const QSize pixels = pixelsOf(value);
        if (!member.isString() || !looksLikeSize(value, pixels))
            return std::nullopt;
        namesSquare = namesSquare || value.startsWith("square"_L1) || value.startsWith("landscape_"_L1);
        allPixels = allPixels && (!pixels.isEmpty() || value == "auto"_L1);
        kind.presets.push_back({value, sizeLabel(value), pixels});
    }
    // A lone "auto", or words like "portrait" for a video, are an ordinary choice.
    const bool pixels = allPixels && kind.presets.size() > 1;
    if (!pixels && !(namesSquare && key.contains("size"_L1)))
        return std::nullopt;
    return kind;
}

bool isSizeObject(const QJsonObject &schema)
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    return properties.size() == 2 && properties.contains("width"_L1) && properties.contains("height"_L1);
}

int multipleTold(const QString &description)
{
    static const QRegularExpression told(u"\\bmultiples of\\W{0,4}(\\d{1,3})\\b"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = told.match(description.left(4000));
    return match.hasMatch() ? std::max(1, match.captured(1).toInt()) : 1;
}

void allowCustomSize(SizeKind &kind, const QJsonObject &sizeSchema)
{
    const QJsonObject properties = sizeSchema.value("properties"_L1).toObject();
    QJsonObject width = properties.value("width"_L1).toObject();
    width.insert("type"_L1, u"integer"_s);
    const NumberKind number = numberKind(u"width"_s, width);
    kind.custom = true;
    if (number.minimum)
        kind.minimum = std::max(1, int(std::clamp(*number.minimum, 1.0, 100'000.0)));
    if (number.maximum)
        kind.maximum = std::max(kind.minimum, int(std::clamp(*number.maximum, 1.0, 100'000.0)));
    if (number.step >= 1)
        kind.multiple = int(std::min(number.step, 1000.0));
}

} // namespace studio
