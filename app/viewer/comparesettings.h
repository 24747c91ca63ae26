// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// In what the settings of several items differ. Pure.

#include "studio/item.h"

#include <QStringList>

#include <vector>

namespace viewer {

struct DifferingSetting
{
    QString label;
    QStringList values; // one for each item; empty: it has none of this
    bool operator==(const DifferingSetting &) const = default;
};

// Model and prompt first, then the settings in the order in which a person looks for them, seed, size and price last.
// What is the same everywhere is left out.
[[nodiscard]] std::vector<DifferingSetting> differingSettings(const std::vector<studio::Item> &items);

} // namespace viewer
