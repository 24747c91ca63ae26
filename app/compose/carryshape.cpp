// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sizes, proportions, width and height: whichever of them the forms have.

#include "compose/carry.h"

#include <QRegularExpression>
#include <QSize>

#include <algorithm>
#include <cmath>

namespace compose {
namespace {

using studio::ChoiceKind;
using studio::Field;
using studio::Form;
using studio::NumberKind;
using studio::SizeKind;
using studio::Values;

constexpr auto widthKey = QLatin1String("width");
constexpr auto heightKey = QLatin1String("height");

// What a form was set to. Without pixels only the proportion is known; without either there is no shape.
struct Shape
{
    double ratio = 0;
    QSize pixels = {};
    bool exact = false; // somebody meant these very pixels
};

Shape shapeOf(const QSize &pixels, bool exact = false)
{
    return pixels.isEmpty() ? Shape{} : Shape{.ratio = double(pixels.width()) / pixels.height(), .pixels = pixels, .exact = exact};
}

// "16:9", "1024x576"
Shape shapeOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A(\\d{1,5})\\s*([:x×*])\\s*(\\d{1,5})\\z"));
    const auto match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(3).toInt());
    if (size.isEmpty())
        return {};
    return match.captured(2) == QLatin1String(":") ? Shape{.ratio = double(size.width()) / size.height()} : shapeOf(size);
}

Shape shapeOf(const Field &field, const QJsonValue &value)
{
    if (const auto *size = std::get_if<SizeKind>(&field.kind)) {
        if (value.isObject())
            return shapeOf(QSize(value[widthKey].toInt(), value[heightKey].toInt()), true);
        for (const studio::SizePreset &preset : size->presets) {
            if (preset.value == value.toString())
                return shapeOf(preset.size);
        }
    }
    return std::holds_alternative<ChoiceKind>(field.kind) ? shapeOf(value.toString()) : Shape{};
}

const Field *numberField(const Form &form, const QString &key)
{
    const Field *field = form.field(key);
    return field && !field->hidden && std::holds_alternative<NumberKind>(field->kind) ? field : nullptr;
}

QJsonValue used(const Field &field, const Values &values)
{
    const QJsonValue given = values.value(field.key);
    return given.isUndefined() ? field.defaultValue : given;
}

Shape shapeIn(const Form &form, const Values &values)
{
    for (const Field &field : form.fields) {
        if (const Shape shape = shapeOf(field, values.value(field.key)); shape.ratio > 0)
            return shape;
    }
    const Field *width = numberField(form, widthKey);
    const Field *height = numberField(form, heightKey);
    return width && height ? shapeOf(QSize(used(*width, values).toInt(), used(*height, values).toInt()), true) : Shape{};
}

// The offered value whose proportion is nearest; Undefined when none has one.
QJsonValue nearest(const Field &field, const Shape &wanted)
{
    QJsonValue best = QJsonValue::Undefined;
    double distance = 0;
    const auto offer = [&](const QJsonValue &value, const Shape &shape) {
        if (shape.ratio <= 0)
            return;
        double away = std::abs(std::log(shape.ratio / wanted.ratio));
        // Of several with the same proportion, the one of about the same size.
        if (!shape.pixels.isEmpty() && !wanted.pixels.isEmpty())
            away += 1e-3 * std::abs(std::log(double(shape.pixels.width()) / wanted.pixels.width()));
        if (best.isUndefined() || away < distance) {
            best = value;
            distance = away;
        }
    };
    if (const auto *size = std::get_if<SizeKind>(&field.kind)) {
        for (const studio::SizePreset &preset : size->presets)
            offer(preset.value, shapeOf(preset.size));
    } else if (const auto *choice = std::get_if<ChoiceKind>(&field.kind)) {
        for (const studio::Choice &each : choice->choices)
            offer(each.value, shapeOf(each.value.toString()));
    }
    return best;
}

// Exact pixels, where the field takes them.
QJsonValue exact(const Field &field, const Shape &wanted, const QJsonValue &before)
{
    const auto *size = std::get_if<SizeKind>(&field.kind);
    if (!size || wanted.pixels.isEmpty())
        return QJsonValue::Undefined;
    for (const studio::SizePreset &preset : size->presets) {
        if (preset.value == before.toString() || (wanted.exact && preset.size == wanted.pixels))
            return preset.value;
    }
    const auto fits = [size](int side) {
        return side >= size->minimum && side <= size->maximum && side % size->multiple == 0;
    };
    if (!wanted.exact || !size->custom || !fits(wanted.pixels.width()) || !fits(wanted.pixels.height()))
        return QJsonValue::Undefined;
    return QJsonObject{{widthKey, wanted.pixels.width()}, {heightKey, wanted.pixels.height()}};
}

int side(double wanted, const NumberKind &kind)
{
    const double step = kind.step > 0 ? kind.step : 8;
    return int(std::clamp(std::round(wanted / step) * step, kind.minimum.value_or(step), kind.maximum.value_or(16384)));
}

bool carrySides(const Form &to, const Shape &wanted, Values &result)
{
    const Field *width = numberField(to, widthKey);
    const Field *height = numberField(to, heightKey);
    if (!width || !height)
        return false;
    QSizeF pixels = wanted.pixels;
    if (pixels.isEmpty()) { // as large as before, in the new shape
        const double area = std::max(1.0, used(*width, result).toDouble(1024) * used(*height, result).toDouble(1024));
        pixels = {std::sqrt(area * wanted.ratio), std::sqrt(area / wanted.ratio)};
    }
    result.insert(widthKey, side(pixels.width(), std::get<NumberKind>(width->kind)));
    result.insert(heightKey, side(pixels.height(), std::get<NumberKind>(height->kind)));
    return true;
}

} // namespace

bool hasShape(const Form &form)
{
    return (numberField(form, widthKey) && numberField(form, heightKey))
        || std::ranges::any_of(form.fields, [](const Field &field) {
               const auto *choice = std::get_if<ChoiceKind>(&field.kind);
               const bool shapes = choice && std::ranges::any_of(choice->choices, [](const studio::Choice &each) {
                   return shapeOf(each.value.toString()).ratio > 0;
               });
               return !field.hidden && (shapes || std::holds_alternative<SizeKind>(field.kind));
           });
}

void carryShape(const Form &from, const Values &values, const Form &to, Values &result)
{
    const Shape wanted = shapeIn(from, values);
    if (wanted.ratio <= 0)
        return;
    for (const Field &field : to.fields) {
        if (field.hidden)
            continue;
        QJsonValue value = exact(field, wanted, values.value(field.key));
        if (value.isUndefined())
            value = nearest(field, wanted);
        if (!value.isUndefined()) {
            result.insert(field.key, value);
            return;
        }
    }
    carrySides(to, wanted, result);
}

} // namespace compose
