// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/carry.h"

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

// Names that mean the same, the commonest first: as fal's own pages group them.
const QStringList &prompts()
{
    static const QStringList keys{QStringLiteral("prompt"), QStringLiteral("text_prompt"), QStringLiteral("edit_prompt"),
                                  QStringLiteral("instruction"), QStringLiteral("instructions"), QStringLiteral("description"),
                                  QStringLiteral("text"), QStringLiteral("gen_text"), QStringLiteral("script"), QStringLiteral("lyrics_prompt")};
    return keys;
}
const QStringList &negativePrompts()
{
    static const QStringList keys{QStringLiteral("negative_prompt"), QStringLiteral("negative_text"), QStringLiteral("negative")};
    return keys;
}
const QStringList &scales()
{
    static const QStringList keys{QStringLiteral("scale"), QStringLiteral("upscaling_factor"), QStringLiteral("upscale_factor")};
    return keys;
}
const QStringList &lengths()
{
    static const QStringList keys{QStringLiteral("duration"), QStringLiteral("video_length"), QStringLiteral("duration_seconds"),
                                  QStringLiteral("seconds_total"), QStringLiteral("video_duration"), QStringLiteral("music_length_ms"),
                                  QStringLiteral("duration_ms")};
    return keys;
}
const QStringList &counts()
{
    static const QStringList keys{QStringLiteral("num_images"), QStringLiteral("number_of_images"), QStringLiteral("num_outputs"),
                                  QStringLiteral("num_samples"), QStringLiteral("num_videos")}; // batch_size is how a model works, not how much it makes
    return keys;
}
const QStringList &formats()
{
    static const QStringList keys{QStringLiteral("output_format"), QStringLiteral("format"), QStringLiteral("image_format"),
                                  QStringLiteral("audio_format")};
    return keys;
}
const QStringList &resolutions()
{
    static const QStringList keys{QStringLiteral("resolution"), QStringLiteral("target_resolution")};
    return keys;
}

const Field *firstOf(const Form &form, const QStringList &keys)
{
    for (const QString &key : keys) {
        const Field *field = form.field(key);
        if (field && !field->hidden)
            return field;
    }
    return nullptr;
}

// A prompt that is a rare extra (the spelling hints of a transcriber) is another thing.
bool isForWords(const Field &field)
{
    return !field.hidden && !field.advanced && std::holds_alternative<TextKind>(field.kind);
}

void carryWords(const Form &from, const Values &values, const Form &to, const QStringList &keys, Values &result)
{
    QStringList said;
    bool carried = false;
    for (const QString &key : keys) {
        const QString words = from.field(key) ? values.value(key).toString() : QString();
        if (words.isEmpty())
            continue;
        said << words;
        if (const Field *field = to.field(key); field && isForWords(*field)) {
            result.insert(key, words);
            carried = true;
        }
    }
    for (const QString &key : keys) {
        const Field *field = to.field(key);
        if (!carried && !said.isEmpty() && field && isForWords(*field))
            return void(result.insert(key, said.first()));
    }
}

void carrySeed(const Form &from, const Values &values, const Form &to, Values &result)
{
    const auto isSeed = [](const Field &field) { return std::holds_alternative<studio::SeedKind>(field.kind); };
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

} // namespace

Values carriedOver(const Form &from, const Values &values, const Form &to, const Values &draft)
{
    Values result = draft;
    carryWords(from, values, to, prompts(), result);
    carryWords(from, values, to, negativePrompts(), result);
    carrySeed(from, values, to, result);
    carryShape(from, values, to, result);
    carryMeasured(from, values, to, scales(), amount, result);
    carryMeasured(from, values, to, counts(), amount, result);
    if (makeTheSame(from, to)) {
        carryMeasured(from, values, to, lengths(), amount, result);
        carryMeasured(from, values, to, resolutions(), lines, result);
        carryMeasured(from, values, to, formats(), nothing, result);
    }
    carryFiles(from, values, to, result);
    return result;
}

} // namespace compose
