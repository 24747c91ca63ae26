// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Price per unit × what the values ask for. Where that is not certain, the reason is told, and what past runs of
// this profile cost stands in.

#include "studio/catalog/catalog.h"
#include "studio/catalog/jsontext.h"
#include "studio/catalog/pricerates.h"
#include "studio/catalog/priceunits.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

constexpr double binaryMegapixel = 1024.0 * 1024.0; // where fal rounds up, 1024 × 1024 is exactly one
constexpr double megapixel = 1e6;

struct Quote
{
    Q_DECLARE_TR_FUNCTIONS(studio::Price)

public:
    const Model &model;
    const Form &form;
    const Values &values;
    double perUnit = 0;
    bool estimate = false;
    QString depends; // "4k, with sound"; empty = the price is one number

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

    [[nodiscard]] std::optional<double> firstNumber(const QStringList &keys) const
    {
        for (const QString &key : keys) {
            if (const auto value = number(key))
                return value;
        }
        return std::nullopt;
    }

    // How many results one request makes.
    [[nodiscard]] int count() const
    {
        constexpr double most = 10'000;
        const double results = firstNumber({u"num_images"_s, u"num_outputs"_s, u"num_videos"_s, u"number_of_images"_s}).value_or(1);
        return int(std::clamp(results, 1.0, most));
    }

    [[nodiscard]] std::optional<double> pixels() const
    {
        if (const auto width = number(u"width"_s), height = number(u"height"_s); width && height)
            return *width * *height;
        const Field *field = form.field(u"image_size"_s);
        const auto *kind = field ? std::get_if<SizeKind>(&field->kind) : nullptr;
        if (!kind)
            return std::nullopt;
        const QJsonValue size = used(u"image_size"_s);
        if (size.isObject()) {
            constexpr int side = 512; // fal's own default for a side that is not given
            return size["width"_L1].toDouble(side) * size["height"_L1].toDouble(side);
        }
        for (const SizePreset &preset : kind->presets) {
            if (preset.value == size.toString() && !preset.size.isEmpty())
                return double(preset.size.width()) * preset.size.height();
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<double> seconds() const
    {
        if (const auto value = firstNumber({u"duration"_s, u"duration_seconds"_s, u"seconds_total"_s, u"video_length"_s,
                                            u"audio_length"_s, u"total_seconds"_s}))
            return value;
        if (const auto milliseconds = firstNumber({u"music_length_ms"_s, u"duration_ms"_s}))
            return *milliseconds / 1000;
        const auto frames = number(u"num_frames"_s);
        if (!frames)
            return std::nullopt;
        QStringList rates{u"frames_per_second"_s, u"fps"_s};
        if (const auto *kind = std::get_if<NumberKind>(&form.field(u"num_frames"_s)->kind); kind && !kind->rateKey.isEmpty())
            rates.prepend(kind->rateKey);
        const auto rate = firstNumber(rates);
        return rate ? std::optional(*frames / *rate) : std::nullopt;
    }

    [[nodiscard]] std::optional<qsizetype> characters() const
    {
        for (const auto &key : {u"text"_s, u"gen_text"_s, u"prompt"_s, u"input"_s}) {
            if (form.field(key))
                return used(key).toString().toUcs4().size();
        }
        return std::nullopt;
    }

    [[nodiscard]] bool takesTimedMedia() const
    {
        return std::ranges::any_of(form.fields, [](const Field &field) {
            const auto *kind = std::get_if<MediaKind>(&field.kind);
            return kind && (kind->type == MediaType::Video || kind->type == MediaType::Audio);
        });
    }

    [[nodiscard]] static QString brief(double value) { return QString::number(value, 'g', 4); }
    // "$0.4 (4k, with sound)"
    [[nodiscard]] QString money() const
    {
        static constexpr int finest = 8;
        QString number = QString::number(perUnit, 'f', finest);
        int digits = finest;
        for (; digits > 0 && number.endsWith(u'0'); --digits)
            number.chop(1);
        const QString amount = inDollars(perUnit, digits);
        return depends.isEmpty() ? amount : tr("%1 (%2)", "a price and what it depends on").arg(amount, depends);
    }

    [[nodiscard]] Price known(double dollars, const QString &explanation) const
    {
        return {.dollars = dollars, .explanation = explanation, .estimate = estimate, .unknownReason = {}};
    }
    // A reason, or what this profile paid for the model so far.
    [[nodiscard]] Price unknown(const QString &reason) const
    {
        if (!model.usualDollars)
            return {.unknownReason = reason};
        return {.dollars = *model.usualDollars,
                .explanation = tr("The average of %n of your runs. %1", nullptr, model.runs).arg(reason),
                .estimate = true};
    }

    [[nodiscard]] Price byImages() const
    {
        const int images = count();
        const double largest = number(u"max_images"_s).value_or(1); // of each; the model decides how many it makes
        if (largest > 1)
            return {.dollars = images * largest * perUnit,
                    .explanation = tr("At most %1 images × %2").arg(images * largest).arg(money()),
                    .estimate = true};
        return known(images * perUnit, images == 1 ? tr("1 image × %1").arg(money()) : tr("%1 images × %2").arg(images).arg(money()));
    }

    [[nodiscard]] Price byArea() const
    {
        const auto area = pixels();
        if (!area)
            return unknown(tr("fal counts the megapixels of the result, and how large it gets is not known before."));
        const int images = count();
        if (!roundsMegapixelsUp(model.endpoint)) {
            const QString size = QString::number(*area / megapixel, 'f', 2);
            return known(images * *area / megapixel * perUnit,
                         images == 1 ? tr("1 image × %1 MP × %2").arg(size, money())
                                     : tr("%1 images × %2 MP × %3").arg(images).arg(size, money()));
        }
        const double each = std::max(1.0, std::ceil(*area / binaryMegapixel - 1e-9));
        if (const auto further = furtherMegapixel(model.endpoint, perUnit); further && each > 1) {
            const QString rest = u'$' + QString::number(*further, 'g', 6);
            return known(images * (perUnit + (each - 1) * *further),
                         images == 1 ? tr("1 image × (%1 + %2 MP × %3)").arg(money(), brief(each - 1), rest)
                                     : tr("%1 images × (%2 + %3 MP × %4)").arg(images).arg(money(), brief(each - 1), rest));
        }
        return known(images * each * perUnit, images == 1 ? tr("1 image × %1 MP × %2").arg(brief(each), money())
                                                          : tr("%1 images × %2 MP × %3").arg(images).arg(brief(each), money()));
    }

    [[nodiscard]] Price byTime(bool minutes) const
    {
        const auto length = seconds();
        if (!length) {
            if (model.realtime)
                return unknown(tr("fal counts how long the connection is open."));
            return unknown(takesTimedMedia() ? tr("fal counts the length of the file that goes in or comes out.")
                                             : tr("fal counts the length of the result, and the model chooses it."));
        }
        const double amount = minutes ? *length / 60 : *length;
        const QString product = minutes ? tr("%1 min × %2").arg(brief(amount), money()) : tr("%1 s × %2").arg(brief(amount), money());
        const int results = count();
        return known(results * amount * perUnit, results == 1 ? product : tr("%1 times %2").arg(results).arg(product));
    }

    [[nodiscard]] Price byText(double size) const
    {
        const auto length = characters();
        if (!length)
            return unknown(tr("fal counts the characters that are spoken."));
        if (*length == 0)
            return {.unknownReason = tr("fal counts the characters, and there is no text yet.")};
        return known(double(*length) / size * perUnit,
                     size == 1 ? tr("%1 characters × %2").arg(*length).arg(money())
                               : tr("%1 characters × %2 per %3").arg(*length).arg(money()).arg(size));
    }

    [[nodiscard]] Price bySteps() const
    {
        const auto steps = firstNumber({u"num_inference_steps"_s, u"steps"_s});
        if (!steps)
            return unknown(tr("fal counts the steps, and the model chooses how many."));
        const double all = *steps * count();
        return known(all * perUnit, tr("%1 steps × %2").arg(brief(all), money()));
    }

    [[nodiscard]] Price byComputing() const
    {
        const QString reason = tr("fal counts the seconds of computing, and they are known after the run only.");
        if (model.usualDollars || !model.usualSeconds)
            return unknown(reason);
        return {.dollars = *model.usualSeconds * perUnit,
                .explanation = tr("About %1 s of computing, as in your last runs, × %2").arg(brief(*model.usualSeconds), money()),
                .estimate = true};
    }

    // `billed`.size of the unit cost perUnit.
    [[nodiscard]] Price total(const BilledUnit &billed)
    {
        if (billed.unit != PriceUnit::Character)
            perUnit /= billed.size;
        switch (billed.unit) {
        case PriceUnit::Image:
            return byImages();
        case PriceUnit::Megapixel:
            return byArea();
        case PriceUnit::Second:
            return byTime(false);
        case PriceUnit::Minute:
            return byTime(true);
        case PriceUnit::Character:
            return byText(billed.size);
        case PriceUnit::Video:
            return known(count() * perUnit, count() == 1 ? tr("1 video × %1").arg(money())
                                                         : tr("%1 videos × %2").arg(count()).arg(money()));
        case PriceUnit::Request:
            return known(perUnit, tr("%1 for each request").arg(money()));
        case PriceUnit::Step:
            return bySteps();
        case PriceUnit::ComputeSecond:
            return byComputing();
        case PriceUnit::Unknown:
            break;
        }
        return unknown(model.priceUnit.isEmpty()
                           ? tr("fal does not say what the price is for.")
                           : tr("fal bills this model in “%1”, which does not tell what one run costs.").arg(model.priceUnit));
    }
};

} // namespace

Price quote(const Model &model, const Form &form, const Values &values)
{
    Quote quote{.model = model, .form = form, .values = values};
    const BilledUnit listed = billedUnit(model.priceUnit);
    const BilledUnit published = billedUnit(publishedUnit(model.endpoint));
    // Published rates are for a unit that the list may not use, and may be older than its price.
    if (!model.unitPrice || listed == published) {
        const auto rate = publishedRate(model.endpoint, model.unitPrice,
                                        [&quote](const QString &key) { return textOf(quote.used(key)); });
        if (rate && rate->current) {
            quote.perUnit = rate->dollars;
            quote.depends = rate->words;
            quote.estimate = !model.unitPrice;
            return quote.total(published);
        }
        quote.estimate = rate.has_value(); // the list's price is for some values; for which is not known any more
    }
    if (!model.unitPrice)
        return quote.unknown(QCoreApplication::translate("studio::Price", "fal's price of this model is not known here."));
    quote.perUnit = *model.unitPrice;
    return quote.total(listed);
}

std::optional<Price> priceOf(const Model &model, const Form &form, const Values &values)
{
    Price price = quote(model, form, values);
    return price.unknownReason.isEmpty() ? std::optional(std::move(price)) : std::nullopt;
}

} // namespace studio
