// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a model takes of a file, and whether a file fits. Pure: facts in, sentences and conversions out.

#include "media/probe.h"
#include "media/transform.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace studio {

struct LimitRange
{
    std::optional<double> least;
    std::optional<double> most;
    bool operator==(const LimitRange &) const = default;
};

struct MediaLimits
{
    LimitRange width, height; // pixels
    LimitRange ratio;         // width ÷ height
    LimitRange area;          // pixels
    LimitRange seconds;
    LimitRange fps;
    LimitRange frames;
    int multipleOf = 0;       // of width and height; 0 = any
    qint64 mostBytes = 0;     // 0 = any

    [[nodiscard]] bool isEmpty() const { return *this == MediaLimits(); }
    bool operator==(const MediaLimits &) const = default;
};

// From `x-fal` as published, with the older words (max_pixels, limit_description) where the newer are missing.
[[nodiscard]] MediaLimits limitsOf(const QJsonObject &xfal);

struct Misfit
{
    enum class What { Width, Height, Ratio, Area, Multiple, Duration, Fps, Frames, Bytes };
    What what = What::Width;
    QString sentence;             // what is wrong and what the model takes
    media::Conversion conversion; // would cure this alone; empty where nothing can
    bool operator==(const Misfit &) const = default;
};

// Empty when the file fits. What is not known of a file (0) is not judged.
[[nodiscard]] std::vector<Misfit> misfits(const MediaLimits &limits, const media::Info &file);
// One conversion that cures all misfits at once; empty where there are none, or one that cannot be cured.
[[nodiscard]] media::Conversion fitting(const MediaLimits &limits, const media::Info &file);
// "Scale to 1536 × 1024": a conversion as a button says it; with several steps "Make it fit". `packs`: the file
// has too many bytes, so that this step is worth a word too.
[[nodiscard]] QString conversionWords(const media::Conversion &conversion, bool packs);
// Every step of it, for a tool tip.
[[nodiscard]] QStringList conversionSteps(const media::Conversion &conversion);
// What the model takes, in short lines ("340 to 3850 pixels wide"), for a dialog.
[[nodiscard]] QStringList limitLines(const MediaLimits &limits);

} // namespace studio
