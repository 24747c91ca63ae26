// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Price per unit × what the values ask for. Only where both are certain: a guess at money is worse than none.

#include "studio/catalog/catalog.h"
#include "studio/catalog/jsontext.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

struct Quote
{
    Q_DECLARE_TR_FUNCTIONS(studio::Price)

public:
    const Form &form;
    const Values &values;
    double perUnit;

    // What the model will use: the value given, else its default.
    [[nodiscard]] QJsonValue used(const QString &key) const
    {
        const Field *field = form.field(key);
        if (!field)
            return QJsonValue::Undefined;
        const QJsonValue given = values.value(key);
        return given.isUndefined() || given.isNull() ? field->defaultValue : given;
    }

    // The number in a value, also in "8s".
    [[nodiscard]] std::optional<double> number(const QString &key) const
    {
        QString text = textOf(used(key)).trimmed();
        if (text.endsWith(u's'))
            text.chop(1);
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        return isNumber && std::isfinite(value) && value > 0 ? std::optional(value) : std::nullopt;
    }

    [[nodiscard]] int images() const
    {
        return int(std::clamp(number(u"num_images"_s).value_or(1), 1.0, 10'000.0));
    }

    [[nodiscard]] std::optional<double> megapixels() const
    {
        const Field *field = form.field(u"image_size"_s);
        const auto *kind = field ? std::get_if<SizeKind>(&field->kind) : nullptr;
        if (!kind)
            return std::nullopt;
        const QJsonValue size = used(u"image_size"_s);
        if (size.isObject()) {
            constexpr int side = 512; // fal's own default for a side that is not given
            return size["width"_L1].toDouble(side) * size["height"_L1].toDouble(side) / 1e6;
        }
        for (const SizePreset &preset : kind->presets) {
            if (preset.value == size.toString() && !preset.size.isEmpty())
                return double(preset.size.width()) * preset.size.height() / 1e6;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<double> seconds() const
    {
        for (const auto &key : {u"duration"_s, u"duration_seconds"_s, u"seconds_total"_s, u"video_length"_s}) {
            if (const auto value = number(key))
                return value;
        }
        if (const auto milliseconds = number(u"music_length_ms"_s))
            return *milliseconds / 1000;
        const auto frames = number(u"num_frames"_s);
        for (const auto &key : {u"frames_per_second"_s, u"fps"_s}) {
            if (const auto rate = number(key); rate && frames)
                return *frames / *rate;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<qsizetype> characters() const
    {
        for (const auto &key : {u"text"_s, u"gen_text"_s, u"prompt"_s}) {
            if (form.field(key))
                return used(key).toString().toUcs4().size();
        }
        return std::nullopt;
    }

    [[nodiscard]] QString money() const { return QString::number(perUnit, 'g', 6); }
    [[nodiscard]] static QString brief(double value) { return QString::number(value, 'g', 4); }

    [[nodiscard]] std::optional<Price> total(const QString &unit) const
    {
        if (unit == "image"_L1)
            return Price{images() * perUnit, images() == 1 ? tr("1 image × $%1").arg(money())
                                                           : tr("%1 images × $%2").arg(images()).arg(money())};
        if (unit == "megapixel"_L1) {
            const auto area = megapixels();
            if (!area)
                return std::nullopt;
            const QString size = QString::number(*area, 'f', 2);
            return Price{images() * *area * perUnit,
                         images() == 1 ? tr("1 image × %1 MP × $%2").arg(size, money())
                                       : tr("%1 images × %2 MP × $%3").arg(images()).arg(size, money())};
        }
        if (unit == "second"_L1 || unit == "minute"_L1) {
            const auto length = seconds();
            if (!length)
                return std::nullopt;
            if (unit == "second"_L1)
                return Price{*length * perUnit, tr("%1 s × $%2").arg(brief(*length), money())};
            return Price{*length / 60 * perUnit, tr("%1 min × $%2").arg(brief(*length / 60), money())};
        }
        if (unit == "1000 characters"_L1) {
            const auto count = characters();
            if (!count || *count == 0)
                return std::nullopt;
            return Price{double(*count) / 1000 * perUnit,
                         tr("%1 characters × $%2 per 1000").arg(*count).arg(money())};
        }
        if (unit == "video"_L1)
            return Price{perUnit, tr("1 video × $%1").arg(money())};
        if (unit == "request"_L1)
            return Price{perUnit, tr("$%1 for each request").arg(money())};
        return std::nullopt;
    }
};

} // namespace

std::optional<Price> priceOf(const Model &model, const Form &form, const Values &values)
{
    if (!model.unitPrice)
        return std::nullopt;
    return Quote{.form = form, .values = values, .perUnit = *model.unitPrice}.total(model.priceUnit);
}

} // namespace studio
