// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Kinds that need no look into other schemas: text, numbers, seeds, choices, sizes.

#include "studio/catalog/form.h"

#include <QJsonArray>

namespace studio {

[[nodiscard]] TextKind textKind(const QString &key, const QJsonObject &schema);
[[nodiscard]] NumberKind numberKind(const QString &key, const QJsonObject &schema);
[[nodiscard]] SeedKind seedKind(const QJsonObject &schema);
[[nodiscard]] bool isSeed(const QString &key);
// Natural language for a model, by the name: prompts, texts to be spoken or sung, instructions.
[[nodiscard]] bool isProse(const QString &key);
[[nodiscard]] ChoiceKind choiceKind(const QString &key, const QJsonArray &members);
// A size control when these members are sizes ("square_hd", "1024x768"), else nothing.
[[nodiscard]] std::optional<SizeKind> sizeKind(const QString &key, const QJsonArray &members);
// Adds custom width × height with the limits of such an object.
// "Width and height must be multiples of 8": what a description asks of both sides; 1 = nothing.
[[nodiscard]] int multipleTold(const QString &description);
void allowCustomSize(SizeKind &kind, const QJsonObject &sizeSchema);
[[nodiscard]] bool isSizeObject(const QJsonObject &schema);

} // namespace studio
