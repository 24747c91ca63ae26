// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the exporter: one result out of the library, converted where asked. For pool threads.

#include "studio/library/exportoptions.h"

#include "media/transform.h"

namespace studio {

struct ExportOrder
{
    Item item;
    QString place;      // within the folder
    ExportOptions options;
    bool mayOverwrite = true; // false: what is there belongs to the library
};

struct ExportOutcome
{
    QString written; // empty with no failure: skipped
    QString failure; // a sentence
};

[[nodiscard]] ExportOutcome exportFile(const ExportOrder &order, const media::Progress &progress);

} // namespace studio
