// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is kept with a clip that was cut out of another: which part it is, and which was marked. They differ where a clip was
// cut without loss, which is possible at key frames only.

#include <QJsonObject>

#include <cmath>
#include <optional>

namespace studio {

struct CutFacts
{
    double begin = 0, end = 0;             // seconds of the clip that it was cut from
    double markedBegin = 0, markedEnd = 0; // what the person asked for
    bool isLossless = false;
    bool operator==(const CutFacts &) const = default;

    // To what a person sees of a time.
    [[nodiscard]] bool isAsMarked() const { return std::abs(begin - markedBegin) < 0.005 && std::abs(end - markedEnd) < 0.005; }
    [[nodiscard]] QJsonObject toOutput() const; // an item's `output`
    [[nodiscard]] static std::optional<CutFacts> fromOutput(const QJsonObject &output);
};

} // namespace studio
