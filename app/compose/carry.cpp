// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/carry.h"

#include "compose/carrynames.h"
#include "studio/catalog/jsontext.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <functional>

namespace compose {
namespace {

using studio::ChoiceKind;
using studio::Field;
using studio::Form;
using studio::NumberKind;
using studio::TextKind;
using studio::Values;

// What a text or a choice measures; nothing when it is a word.
using Measure = std::function<std::optional<double>(const Field &field, const QJsonValue &value)>;

const Field *firstOf(const Form &form, const QStringList &keys)
{
    for (const QString &key : keys) {
        const Field *field = form.field(key);
        if (field && !field->hidden)
            return field;
    }
    return nullptr;
}

// Keys under which words stand, and whether they count where they are a rare extra: the spelling hints of a transcriber
// are no prompt.
struct Names
{
    const QStringList &keys;
    bool rare = false;
};

const Field *wordsAt(const Form &form, const QString &key, bool rare)
{
    const Field *field = form.field(key);
    const bool fits = field && !field->hidden && (rare || !field->advanced) && std::holds_alternative<TextKind>(field->kind);
    return fits ? field : nullptr;
}

void carryWords(const Form &from, const Values &values, const Form &to, const Names &names, Values &result)
{
    QStringList said;
    bool carried = false;
    for (const QString &key : names.keys) {
        const QString words = wordsAt(from, key, names.rare) ? values.value(key).toString() : QString();
        if (words.isEmpty())
            continue;
        said << words;
        if (wordsAt(to, key, names.rare)) {
            result.insert(key, words);
            carried = true;
        }
    }
    for (const QString &key : names.keys) {
        if (!carried && !said.isEmpty() && wordsAt(to, key, names.rare))
            return void(result.insert(key, said.first()));
    }
}

bool isSeed(const Field &field)
{
    return std::holds_alternative<studio::SeedKind>(field.kind);
}

void carrySeed(const Form &from, const Values &values, const Form &to, Values &result)
{
    const auto seedFrom = std::ranges::find_if(from.fields, isSeed);
    const auto seedTo = std::ranges::find_if(to.fields, isSeed);
    if (seedFrom == from.fields.end() || seedTo == to.fields.end())
        return;
    const auto seed = studio::wholeNumber(values.value(seedFrom->key));
    const auto &range = std::get<studio::SeedKind>(seedTo->kind);
    if (seed && *seed >= range.minimum && *seed <= range.maximum)
        result.insert(seedTo->key, *seed);
}

// The value that the field takes for this measure: exactly it, or the nearest.
QJsonValue nearest(const Field &field, double wanted, const Measure &measure)
{
    if (const auto *number = std::get_if<NumberKind>(&field.kind)) {
        double value = field.key.endsWith(QLatin1String("_ms")) ? wanted * 1000 : wanted;
        if (number->step > 0)
            value = std::round(value / number->step) * number->step;
        value = std::clamp(value, number->minimum.value_or(value), number->maximum.value_or(value));
        return number->integer ? QJsonValue(qint64(std::llround(value))) : QJsonValue(value);
    }
    const auto *choice = std::get_if<ChoiceKind>(&field.kind);
    if (!choice)
        return QJsonValue::Undefined;
    QJsonValue best = QJsonValue::Undefined;
    double distance = 0;
    for (const studio::Choice &each : choice->choices) {
        const auto its = measure(field, each.value);
        const double away = its ? std::abs(*its - wanted) : 0;
        if (its && (best.isUndefined() || away < distance)) {
            best = each.value;
            distance = away;
        }
    }
    return best;
}

// The same word among the choices: "auto", "png", "jpg" for "jpeg".
QJsonValue sameWord(const Field &field, const QString &word)
{
    const auto plain = [](const QString &text) {
        const QString lower = text.toLower();
        return lower == QLatin1String("jpg") ? QStringLiteral("jpeg") : lower;
    };
    if (const auto *choice = std::get_if<ChoiceKind>(&field.kind)) {
        for (const studio::Choice &each : choice->choices) {
            if (plain(studio::textOf(each.value)) == plain(word))
                return each.value;
        }
    }
    return QJsonValue::Undefined;
}

void carryMeasured(const Form &from, const Values &values, const Form &to, const QStringList &keys, const Measure &measure,
                   Values &result)
{
    const Field *source = firstOf(from, keys);
    const Field *home = firstOf(to, keys);
    if (!source || !home)
        return;
    const QJsonValue given = values.value(source->key);
    if (given.isUndefined() || given.isNull())
        return;
    QJsonValue value = sameWord(*home, studio::textOf(given));
    if (const auto wanted = measure(*source, given); wanted && value.isUndefined())
        value = nearest(*home, *wanted, measure);
    if (!value.isUndefined())
        result.insert(home->key, value);
}

// "5", 5, "8s"; thousandths where the name says so.
std::optional<double> amount(const Field &field, const QJsonValue &value)
{
    QString text = studio::textOf(value).trimmed();
    if (text.endsWith(u's'))
        text.chop(1);
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return field.key.endsWith(QLatin1String("_ms")) ? number / 1000 : number;
}

// Lines of a picture: "720p", "1080P", "2K" (a K counts as 540 lines, so that 4K is 2160p).
std::optional<double> lines(const Field &, const QJsonValue &value)
{
    static const QRegularExpression pattern(QStringLiteral("(\\d+(?:\\.\\d+)?)\\s*([pk])\\z"), QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(studio::textOf(value));
    if (!match.hasMatch())
        return std::nullopt;
    constexpr double linesOfK = 540;
    return match.captured(1).toDouble() * (match.captured(2).toLower() == QLatin1String("k") ? linesOfK : 1);
}

std::optional<double> nothing(const Field &, const QJsonValue &)
{
    return std::nullopt;
}

// "video" for image-to-video: five seconds of film are no length for a piece of music.
bool makeTheSame(const Form &from, const Form &to)
{
    const auto made = [](const Form &form) { return form.category.section(QLatin1String("-to-"), -1); };
    return made(from) == made(to) || from.category.isEmpty() || to.category.isEmpty();
}

// One thing that carries over: whether a form has it, and how it gets into another form.
struct Thing
{
    std::function<bool(const Form &from, const Form &to)> isIn;
    std::function<void(const Form &from, const Values &values, const Form &to, Values &result)> carry;
};

Thing words(const QStringList &keys, bool rare)
{
    return {[keys, rare](const Form &from, const Form &) {
                return std::ranges::any_of(keys, [&](const QString &key) { return wordsAt(from, key, rare); });
            },
            [keys, rare](const Form &from, const Values &values, const Form &to, Values &result) {
                carryWords(from, values, to, {keys, rare}, result);
            }};
}

enum class Among { All, TheSame };

Thing measured(const QStringList &keys, const Measure &measure, Among among)
{
    return {[keys, among](const Form &from, const Form &to) {
                return firstOf(from, keys) && (among == Among::All || makeTheSame(from, to));
            },
            [keys, measure](const Form &from, const Values &values, const Form &to, Values &result) {
                carryMeasured(from, values, to, keys, measure, result);
            }};
}

Thing files(studio::MediaType type)
{
    return {[type](const Form &from, const Form &) { return takesFiles(from, type); },
            [type](const Form &from, const Values &values, const Form &to, Values &result) {
                carryFiles(from, values, to, result, type);
            }};
}

std::vector<Thing> things()
{
    using namespace carrynames;
    using studio::MediaType;
    std::vector<Thing> all{
        words(prompts(), false),
        words(negativePrompts(), true),
        {[](const Form &from, const Form &) { return std::ranges::any_of(from.fields, isSeed); }, carrySeed},
        {[](const Form &from, const Form &) { return hasShape(from); }, carryShape},
        measured(scales(), amount, Among::All),
        measured(counts(), amount, Among::All),
        measured(lengths(), amount, Among::TheSame),
        measured(resolutions(), lines, Among::TheSame),
        measured(formats(), nothing, Among::TheSame),
    };
    for (const MediaType type : {MediaType::Image, MediaType::Mask, MediaType::Video, MediaType::Audio, MediaType::Archive,
                                 MediaType::Model3D, MediaType::File})
        all.push_back(files(type));
    return all;
}

} // namespace

Values carriedOver(const Form &from, const Values &values, const Form &to, const Values &draft)
{
    Luggage luggage;
    luggage.leave(from, values);
    return luggage.unpacked(to, draft);
}

void Luggage::leave(const Form &form, const Values &values)
{
    constexpr std::size_t mostLeft = 12;
    std::erase_if(m_left, [&form](const Left &left) { return left.form.endpoint == form.endpoint; });
    m_left.insert(m_left.begin(), {form, values});
    if (m_left.size() > mostLeft)
        m_left.pop_back();
}

Values Luggage::unpacked(const Form &to, const Values &draft) const
{
    Values result = draft;
    for (const Thing &thing : things()) {
        const auto bearer = std::ranges::find_if(m_left, [&](const Left &left) { return thing.isIn(left.form, to); });
        if (bearer != m_left.end())
            thing.carry(bearer->form, bearer->values, to, result);
    }
    return result;
}

} // namespace compose
