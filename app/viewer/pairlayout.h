// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Buttons in two columns of the same width; one whose words need more takes a row for itself.

#include "viewer/flowlayout.h"

namespace viewer {

class PairLayout final : public FlowLayout
{
public:
    using FlowLayout::FlowLayout;

protected:
    int arrange(const QRect &rect, bool apply) const override;
};

} // namespace viewer
