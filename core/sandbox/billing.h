// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What fal would bill for an output, in the unit of the model's price: x-fal-billable-units.

#include <QJsonValue>
#include <QString>

namespace sandbox {

// `unit` as in the snapshot's index: "megapixel", "image", "second", … ; 1 for a unit that the output does
// not tell.
[[nodiscard]] double billableUnits(const QString &unit, const QJsonValue &input, const QJsonValue &output);

} // namespace sandbox
