// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sizes.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

namespace sandbox {

using namespace Qt::StringLiterals;

static constexpr int largestSide = 14'142;

static double numberOf(const QJsonValue &value, double otherwise = 0)
{
    if (value.isDouble())
        return value.toDouble();
    static const QRegularExpression number(u"\\d+(\\.\\d+)?"_s);
    const auto match = number.match(value.toString());
    return match.hasMatch() ? match.captured().toDouble() : otherwise;
}

static std::optional<QSize> presetSize(const QString &name)
{
    static const QHash<QString, QSize> presets{
        {u"square_hd"_s, {1024, 1024}},    {u"square"_s, {512, 512}},
        {u"portrait_4_3"_s, {768, 1024}},  {u"portrait_16_9"_s, {576, 1024}},
        {u"landscape_4_3"_s, {1024, 768}}, {u"landscape_16_9"_s, {1024, 576}},
        {u"auto_2K"_s, {2048, 2048}},      {u"auto_3K"_s, {3072, 3072}},
        {u"auto_4K"_s, {4096, 4096}}};
    if (const auto found = presets.constFind(name); found != presets.cend())
        return *found;
    static const QRegularExpression pair(u"^(\\d+)\\s*[x×*]\\s*(\\d+)$"_s);
    const auto match = pair.match(name);
    if (match.hasMatch())
        return QSize(match.captured(1).toInt(), match.captured(2).toInt());
    return std::nullopt;
}

static std::optional<double> ratioOf(const QJsonObject &input)
{
    for (const QString &key : {u"aspect_ratio"_s, u"ratio"_s, u"target_aspect_ratio"_s}) {
        static const QRegularExpression pair(u"^(\\d+(?:\\.\\d+)?):(\\d+(?:\\.\\d+)?)"_s);
        const auto match = pair.match(input[key].toString());
        if (match.hasMatch() && match.captured(2).toDouble() > 0)
            return match.captured(1).toDouble() / match.captured(2).toDouble();
        const QString word = input[key].toString();
        if (word == "square"_L1)
            return 1;
        if (word == "landscape"_L1)
            return 16.0 / 9;
        if (word == "portrait"_L1)
            return 9.0 / 16;
    }
    return std::nullopt;
}

static QSize clamped(const QSize &size)
{
    return {std::clamp(size.width(), 1, largestSide), std::clamp(size.height(), 1, largestSide)};
}

static std::optional<QSize> namedSize(const QJsonObject &input)
{
    for (const QString &key : {u"image_size"_s, u"video_size"_s, u"size"_s}) {
        const QJsonValue wish = input[key];
        if (wish.isObject()) {
            return clamped({int(numberOf(wish["width"_L1], 512)), int(numberOf(wish["height"_L1], 512))});
        }
        if (const auto preset = presetSize(wish.toString()))
            return clamped(*preset);
    }
    if (input["width"_L1].isDouble() && input["height"_L1].isDouble())
        return clamped({input["width"_L1].toInt(), input["height"_L1].toInt()});
    return std::nullopt;
}

QSize imageSizeOf(const QJsonObject &input, const QSize &base)
{
    if (const auto named = namedSize(input))
        return *named;
    const QString resolution = input["resolution"_L1].toString();
    if (const auto exact = presetSize(resolution))
        return clamped(*exact);
    double side = 1024;
    if (resolution.endsWith(u'K', Qt::CaseInsensitive))
        side = 1024 * std::clamp(numberOf(resolution, 1), 0.5, 4.0);
    else if (resolution.endsWith(u'p'))
        side = std::clamp(numberOf(resolution, 1024), 128.0, 4096.0);
    const auto ratio = ratioOf(input);
    if (!ratio && base.isEmpty())
        return QSize(int(side), int(side));
    if (!ratio) {
        return side == 1024 ? base : base.scaled(int(side), int(side), Qt::KeepAspectRatio);
    }
    const auto rounded = [](double length) { return std::max(8, int(std::lround(length / 8)) * 8); };
    return {rounded(side * std::sqrt(*ratio)), rounded(side / std::sqrt(*ratio))};
}

QSize videoSizeOf(const QJsonObject &input, const QSize &base)
{
    double ratio = 16.0 / 9;
    std::optional<QSize> named = namedSize(input);
    if (named)
        ratio = double(named->width()) / named->height();
    else if (const auto asked = ratioOf(input); asked && base.isEmpty())
        ratio = *asked;
    else if (!base.isEmpty())
        ratio = double(base.width()) / base.height();
    double longer = 768;
    if (named)
        longer = std::min(1280, std::max(named->width(), named->height()));
    else if (const double lines = numberOf(input["resolution"_L1]); lines >= 1000)
        longer = 1280;
    else if (lines >= 700)
        longer = 1024;
    ratio = std::clamp(ratio, 0.2, 5.0);
    const QSizeF exact = ratio >= 1 ? QSizeF(longer, longer / ratio) : QSizeF(longer * ratio, longer);
    const auto even = [](double length) { return std::max(16, int(std::lround(length / 2)) * 2); };
    return {even(exact.width()), even(exact.height())};
}

int framesPerSecondOf(const QJsonObject &input)
{
    for (const QString &key : {u"frames_per_second"_s, u"fps"_s, u"frame_rate"_s}) {
        if (const double number = numberOf(input[key]); number >= 1)
            return std::clamp(int(number), 4, 60);
    }
    return 24;
}

double secondsOf(const QJsonObject &input, double otherwise)
{
    for (const QString &key :
         {u"duration"_s, u"duration_seconds"_s, u"seconds_total"_s, u"seconds"_s, u"length"_s}) {
        if (const double number = numberOf(input[key]); number > 0)
            return std::clamp(number, 0.2, 190.0);
    }
    if (const double length = numberOf(input["music_length_ms"_L1]); length > 0)
        return std::clamp(length / 1000, 0.2, 190.0);
    if (const double frames = numberOf(input["num_frames"_L1]); frames > 0)
        return std::clamp(frames / framesPerSecondOf(input), 0.2, 190.0);
    return otherwise;
}

} // namespace sandbox
