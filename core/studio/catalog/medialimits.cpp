// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/catalog/medialimits.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace studio {
namespace {

constexpr double tolerance = 1e-6;

QString say(const char *sentence)
{
    return QCoreApplication::translate("studio::MediaLimits", sentence);
}

QString number(double value, int decimals = 2)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(value, 'f', decimals);
    const QString point = locale.decimalPoint();
    if (!text.contains(point))
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(point))
        text.chop(point.size());
    return text;
}

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

// 2.5 → "2.5:1", 0.4 → "1:2.5"
QString ratioWords(double ratio)
{
    return ratio >= 1 ? u"%1:1"_s.arg(number(ratio)) : u"1:%1"_s.arg(number(1 / ratio));
}

std::optional<double> positive(const QJsonValue &value)
{
    if (!value.isDouble() || value.toDouble() <= 0 || !std::isfinite(value.toDouble()))
        return std::nullopt;
    return value.toDouble();
}

// The older prose: "Max file size: 10.0MB, Min width: 340px, …".
std::optional<double> fromDescription(const QString &text, const QString &words)
{
    static const QString pattern = u"%1:\\s*([\\d.]+)\\s*(GB|MB|KB)?"_s;
    const QRegularExpression line(pattern.arg(words), QRegularExpression::CaseInsensitiveOption);
    const auto match = line.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2).toUpper();
    const double factor = unit == "GB"_L1 ? 1 << 30 : unit == "MB"_L1 ? 1 << 20 : unit == "KB"_L1 ? 1 << 10 : 1;
    const double value = match.captured(1).toDouble() * factor;
    return value > 0 ? std::optional(value) : std::nullopt;
}

bool under(double value, const LimitRange &range)
{
    return range.least && value < *range.least - tolerance;
}

bool over(double value, const LimitRange &range)
{
    return range.most && value > *range.most + tolerance;
}

// A hair below the limit: containers round up to whole frames and blocks of sound.
double cutLength(double most)
{
    return most > 1 ? most - 0.05 : most;
}

QRect middle(QSize whole, QSize part)
{
    return {QPoint((whole.width() - part.width()) / 2, (whole.height() - part.height()) / 2), part};
}

// The largest part of the picture whose proportion is allowed.
QSize trimmedToRatio(const MediaLimits &limits, QSize size)
{
    const double ratio = double(size.width()) / size.height();
    if (over(ratio, limits.ratio))
        return {std::max(1, int(std::floor(size.height() * *limits.ratio.most + tolerance))), size.height()};
    if (under(ratio, limits.ratio))
        return {size.width(), std::max(1, int(std::floor(size.width() / *limits.ratio.least + tolerance)))};
    return size;
}

int stepped(double length, int step, bool up)
{
    if (step <= 1)
        return std::max(1, int(up ? std::ceil(length - tolerance) : std::floor(length + tolerance)));
    const double steps = length / step;
    return std::max(1, int(up ? std::ceil(steps - tolerance) : std::floor(steps + tolerance))) * step;
}

bool sizeFits(const MediaLimits &limits, QSize size)
{
    const double area = double(size.width()) * size.height();
    const int step = std::max(1, limits.multipleOf);
    return !under(size.width(), limits.width) && !over(size.width(), limits.width) && !under(size.height(), limits.height)
        && !over(size.height(), limits.height) && !under(area, limits.area) && !over(area, limits.area)
        && size.width() % step == 0 && size.height() % step == 0;
}

// The size nearest to `size`, of about its proportion, that is allowed; empty when none is.
QSize scaledToFit(const MediaLimits &limits, QSize size, int step)
{
    const double area = double(size.width()) * size.height();
    double most = 1e9;
    double least = 0;
    const auto bound = [&](const LimitRange &range, double value, bool squared) {
        if (range.most)
            most = std::min(most, squared ? std::sqrt(*range.most / value) : *range.most / value);
        if (range.least)
            least = std::max(least, squared ? std::sqrt(*range.least / value) : *range.least / value);
    };
    bound(limits.width, size.width(), false);
    bound(limits.height, size.height(), false);
    bound(limits.area, area, true);
    if (least > most + tolerance)
        return {};
    const double factor = std::clamp(1.0, least, most);
    const bool up = factor > 1;
    const QSize scaled(stepped(size.width() * factor, step, up), stepped(size.height() * factor, step, up));
    if (sizeFits(limits, scaled))
        return scaled;
    const QSize other(stepped(size.width() * factor, step, !up), stepped(size.height() * factor, step, !up));
    return sizeFits(limits, other) ? other : QSize();
}

bool isMoving(const media::Info &file)
{
    return file.kind == media::Kind::Video;
}

// Width, height, area, multiple and proportion, cured together; nothing when they cannot be.
std::optional<media::Conversion> pictureFit(const MediaLimits &limits, const media::Info &file)
{
    media::Conversion fit;
    const QSize kept = trimmedToRatio(limits, file.size);
    if (kept != file.size)
        fit.crop = middle(file.size, kept);
    if (sizeFits(limits, kept))
        return fit;
    const int step = std::max(limits.multipleOf, isMoving(file) ? 2 : 1); // encoders want even sides
    fit.size = scaledToFit(limits, kept, step);
    if (fit.size.isEmpty())
        return std::nullopt;
    return fit;
}

} // namespace

MediaLimits limitsOf(const QJsonObject &xfal)
{
    const QString prose = xfal.value("limit_description"_L1).toString().left(1000);
    const auto bound = [&](QLatin1StringView key, const QString &words) {
        const auto value = positive(xfal.value(key));
        return value || prose.isEmpty() ? value : fromDescription(prose, words);
    };
    MediaLimits limits{
        .width = {bound("min_width"_L1, u"Min width"_s), bound("max_width"_L1, u"Max width"_s)},
        .height = {bound("min_height"_L1, u"Min height"_s), bound("max_height"_L1, u"Max height"_s)},
        .ratio = {bound("min_aspect_ratio"_L1, u"Min aspect ratio"_s), bound("max_aspect_ratio"_L1, u"Max aspect ratio"_s)},
        .area = {bound("min_area"_L1, u"Min area"_s), bound("max_area"_L1, u"Max area"_s)},
        .seconds = {bound("min_duration"_L1, u"Min duration"_s), bound("max_duration"_L1, u"Max duration"_s)},
        .fps = {bound("min_fps"_L1, u"Min fps"_s), bound("max_fps"_L1, u"Max fps"_s)},
        .frames = {bound("min_frames"_L1, u"Min frames"_s), bound("max_frames"_L1, u"Max frames"_s)},
    };
    if (const auto pixels = positive(xfal.value("max_pixels"_L1)); pixels && !limits.area.most)
        limits.area.most = pixels;
    if (const auto pixels = positive(xfal.value("min_pixels"_L1)); pixels && !limits.area.least)
        limits.area.least = pixels;
    if (const auto step = positive(xfal.value("multiple_of"_L1)); step && *step >= 2 && *step <= 4096)
        limits.multipleOf = int(*step);
    if (const auto bytes = bound("max_file_size"_L1, u"Max file size"_s); bytes && *bytes < 9e15)
        limits.mostBytes = qint64(*bytes);
    return limits;
}

std::vector<Misfit> misfits(const MediaLimits &limits, const media::Info &file)
{
    std::vector<Misfit> found;
    using What = Misfit::What;
    const auto note = [&](What what, const QString &sentence, const media::Conversion &conversion = {}) {
        found.push_back({what, sentence, conversion});
    };
    if (!file.size.isEmpty()) {
        const int w = file.size.width();
        const int h = file.size.height();
        const media::Conversion picture = pictureFit(limits, file).value_or(media::Conversion());
        const media::Conversion scale{.size = picture.size};
        if (over(w, limits.width))
            note(What::Width, say(QT_TRANSLATE_NOOP("studio::MediaLimits", "%1 pixels wide; this model takes at most %2."))
                                  .arg(w).arg(number(*limits.width.most)), scale);
        if (under(w, limits.width))
            note(What::Width, say(QT_TRANSLATE_NOOP("studio::MediaLimits", "%1 pixels wide; this model needs at least %2."))
                                  .arg(w).arg(number(*limits.width.least)), scale);
        if (over(h, limits.height))
            note(What::Height, say(QT_TRANSLATE_NOOP("studio::MediaLimits", "%1 pixels high; this model takes at most %2."))
                                   .arg(h).arg(number(*limits.height.most)), scale);
        if (under(h, limits.height))
            note(What::Height, say(QT_TRANSLATE_NOOP("studio::MediaLimits", "%1 pixels high; this model needs at least %2."))
                                   .arg(h).arg(number(*limits.height.least)), scale);
        const double ratio = double(w) / h;
        const media::Conversion crop{.crop = picture.crop};
        if (over(ratio, limits.ratio))
            note(What::Ratio, say(QT_TRANSLATE_NOOP("studio::MediaLimits", "Too wide for its height: %1; this model takes at most %2."))
                                  .arg(ratioWords(ratio), ratioWords(*limits.ratio.most)), crop);
        if (under(ratio, limits.ratio))
            note(What::Ratio, say(QT_TRANSLATE_NOOP("studio::MediaLimits", "Too high for its width: %1; this model takes at most %2."))
                                  .arg(ratioWords(ratio), ratioWords(*limits.ratio.least)), crop);
        const double area = double(w) * h;
        if (over(area, limits.area))
            note(What::Area, say(QT_TRANSLATE_NOOP("studio::MediaLimits", "%1 megapixels; this model takes at most %2."))
                                 .arg(number(area / 1e6), number(*limits.area.most / 1e6)), scale);
        if (under(area, limits.area))
            note(What::Area, say(QT_TRANSLATE_NOOP("studio::MediaLimits", "%1 megapixels; this model needs at least %2."))
                                 .arg(number(area / 1e6, 3), number(*limits.area.least / 1e6, 3)), scale);
        const int step = std::max(1, limits.multipleOf);
        if (w % step != 0 || h % step != 0)
            note(What::Multiple, say(QT_TRANSLATE_NOOP("studio::MediaLimits", "Width and height must be multiples of %1.")).arg(step), scale);
    }
    if (file.seconds > 0) {
        if (over(file.seconds, limits.seconds))
            note(What::Duration, say(QT_TRANSLATE_NOOP("studio::MediaLimits", "%1 s long; this model takes at most %2 s."))
                                     .arg(number(file.seconds), number(*limits.seconds.most)), {.end = cutLength(*limits.seconds.most)});
        if (under(file.seconds, limits.seconds))
            note(What::Duration, say(QT_TRANSLATE_NOOP("studio::MediaLimits", "%1 s long; this model needs at least %2 s."))
                                     .arg(number(file.seconds), number(*limits.seconds.least)));
    }
    if (file.fps > 0) {
        if (over(file.fps, limits.fps))
            note(What::Fps, say(QT_TRANSLATE_NOOP("studio::MediaLimits", "%1 frames per second; this model takes at most %2."))
                                .arg(number(file.fps), number(*limits.fps.most)), {.fps = *limits.fps.most});
        if (under(file.fps, limits.fps))
            note(What::Fps, say(QT_TRANSLATE_NOOP("studio::MediaLimits", "%1 frames per second; this model needs at least %2."))
                                .arg(number(file.fps), number(*limits.fps.least)), {.fps = *limits.fps.least});
        const double frames = std::round(file.fps * file.seconds);
        if (frames > 0 && over(frames, limits.frames))
            note(What::Frames, say(QT_TRANSLATE_NOOP("studio::MediaLimits", "%1 frames; this model takes at most %2."))
                                   .arg(number(frames), number(*limits.frames.most)), {.end = *limits.frames.most / file.fps});
        if (frames > 0 && under(frames, limits.frames))
            note(What::Frames, say(QT_TRANSLATE_NOOP("studio::MediaLimits", "%1 frames; this model needs at least %2."))
                                   .arg(number(frames), number(*limits.frames.least)));
    }
    if (limits.mostBytes > 0 && file.bytes > limits.mostBytes) {
        const bool packs = file.kind == media::Kind::Image || file.kind == media::Kind::Video || file.kind == media::Kind::Audio;
        note(What::Bytes, say(QT_TRANSLATE_NOOP("studio::MediaLimits", "The file has %1; this model takes at most %2."))
                              .arg(size(file.bytes), size(limits.mostBytes)),
             packs ? media::Conversion{.mostBytes = limits.mostBytes} : media::Conversion{});
    }
    return found;
}

media::Conversion fitting(const MediaLimits &limits, const media::Info &file)
{
    const std::vector<Misfit> found = misfits(limits, file);
    media::Conversion fit;
    for (const Misfit &misfit : found) {
        if (misfit.conversion.isEmpty())
            return {};
        switch (misfit.what) {
        case Misfit::What::Width:
        case Misfit::What::Height:
        case Misfit::What::Area:
        case Misfit::What::Multiple:
        case Misfit::What::Ratio: {
            const auto picture = pictureFit(limits, file);
            if (!picture)
                return {};
            fit.crop = picture->crop;
            fit.size = picture->size;
            break;
        }
        case Misfit::What::Duration:
        case Misfit::What::Frames:
            fit.end = fit.end > 0 ? std::min(fit.end, misfit.conversion.end) : misfit.conversion.end;
            break;
        case Misfit::What::Fps:
            fit.fps = misfit.conversion.fps;
            break;
        case Misfit::What::Bytes:
            fit.mostBytes = misfit.conversion.mostBytes;
            break;
        }
    }
    // What is changed anyway is written anew: it must not become too large on the way.
    if (!fit.isEmpty())
        fit.mostBytes = limits.mostBytes;
    return fit;
}

QStringList conversionSteps(const media::Conversion &conversion)
{
    QStringList steps;
    if (!conversion.crop.isEmpty())
        steps << say(QT_TRANSLATE_NOOP("studio::MediaLimits", "Crop to %1 × %2")).arg(conversion.crop.width()).arg(conversion.crop.height());
    if (!conversion.size.isEmpty())
        steps << say(QT_TRANSLATE_NOOP("studio::MediaLimits", "Scale to %1 × %2")).arg(conversion.size.width()).arg(conversion.size.height());
    if (conversion.end > 0)
        steps << say(QT_TRANSLATE_NOOP("studio::MediaLimits", "Cut to %1 s")).arg(number(conversion.end - conversion.begin));
    if (conversion.fps > 0)
        steps << say(QT_TRANSLATE_NOOP("studio::MediaLimits", "Change to %1 frames per second")).arg(number(conversion.fps));
    if (conversion.mostBytes > 0)
        steps << say(QT_TRANSLATE_NOOP("studio::MediaLimits", "Pack into %1")).arg(size(conversion.mostBytes));
    return steps;
}

QString conversionWords(const media::Conversion &conversion, bool packs)
{
    QStringList steps = conversionSteps(conversion);
    if (!packs && conversion.mostBytes > 0)
        steps.removeLast(); // only kept on the way
    if (steps.size() == 1)
        return steps.first();
    return steps.isEmpty() ? QString() : say(QT_TRANSLATE_NOOP("studio::MediaLimits", "Make it fit"));
}

QStringList limitLines(const MediaLimits &limits)
{
    QStringList lines;
    const auto line = [&](const LimitRange &range, const char *both, const char *least, const char *most) {
        if (range.least && range.most)
            lines << say(both).arg(number(*range.least), number(*range.most));
        else if (range.least)
            lines << say(least).arg(number(*range.least));
        else if (range.most)
            lines << say(most).arg(number(*range.most));
    };
    line(limits.width, QT_TRANSLATE_NOOP("studio::MediaLimits", "%1 to %2 pixels wide"),
         QT_TRANSLATE_NOOP("studio::MediaLimits", "at least %1 pixels wide"), QT_TRANSLATE_NOOP("studio::MediaLimits", "at most %1 pixels wide"));
    line(limits.height, QT_TRANSLATE_NOOP("studio::MediaLimits", "%1 to %2 pixels high"),
         QT_TRANSLATE_NOOP("studio::MediaLimits", "at least %1 pixels high"), QT_TRANSLATE_NOOP("studio::MediaLimits", "at most %1 pixels high"));
    if (limits.ratio.least && limits.ratio.most)
        lines << say(QT_TRANSLATE_NOOP("studio::MediaLimits", "proportion from %1 to %2"))
                     .arg(ratioWords(*limits.ratio.least), ratioWords(*limits.ratio.most));
    line(limits.seconds, QT_TRANSLATE_NOOP("studio::MediaLimits", "%1 to %2 s long"),
         QT_TRANSLATE_NOOP("studio::MediaLimits", "at least %1 s long"), QT_TRANSLATE_NOOP("studio::MediaLimits", "at most %1 s long"));
    line(limits.fps, QT_TRANSLATE_NOOP("studio::MediaLimits", "%1 to %2 frames per second"),
         QT_TRANSLATE_NOOP("studio::MediaLimits", "at least %1 frames per second"), QT_TRANSLATE_NOOP("studio::MediaLimits", "at most %1 frames per second"));
    if (limits.mostBytes > 0)
        lines << say(QT_TRANSLATE_NOOP("studio::MediaLimits", "at most %1")).arg(size(limits.mostBytes));
    return lines;
}

} // namespace studio
