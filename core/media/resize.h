// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A wish for other dimensions.

#include <QSize>

#include <algorithm>
#include <cmath>

namespace media {

struct Resize
{
    enum class By { Nothing, LongestSide, Exact, Percent };
    By by = By::Nothing;
    int longest = 0;      // scaled down to it, never up
    QSize exact;          // where the proportions differ the edges are cut evenly
    double percent = 100;

    // What a picture of that size becomes; the same where nothing is to be done.
    [[nodiscard]] QSize of(QSize size) const
    {
        const auto scaled = [&](double factor) {
            return QSize(int(std::lround(size.width() * factor)), int(std::lround(size.height() * factor))).expandedTo({1, 1});
        };
        switch (by) {
        case By::Nothing:
            return size;
        case By::LongestSide:
            return longest > 0 && std::max(size.width(), size.height()) > longest ? scaled(double(longest) / std::max(size.width(), size.height())) : size;
        case By::Exact:
            return exact.isEmpty() ? size : exact;
        case By::Percent:
            return percent > 0 ? scaled(percent / 100) : size;
        }
        return size;
    }
    bool operator==(const Resize &) const = default;
};

} // namespace media
