// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// JSON values and their text: exact for 64-bit integers, so that `5`, `5.0` and `"5"` can be recognised
// as the same member of an enum without losing which of them the schema wants.

#include <QJsonValue>
#include <QString>

#include <optional>

namespace studio {

// "5" for 5, 5.0 and "5"; "true"; compact JSON for arrays and objects; empty for null.
[[nodiscard]] QString textOf(const QJsonValue &value);
// The whole number in a value, where it is one and fits: 5, 5.0; not "5".
[[nodiscard]] std::optional<qint64> wholeNumber(const QJsonValue &value);
// Any JSON value from text, unexpected text gives nullopt.
[[nodiscard]] std::optional<QJsonValue> jsonFromText(const QString &text);
// "true", "yes", "on", "1" and their opposites, in any case.
[[nodiscard]] std::optional<bool> boolFromText(const QString &text);

} // namespace studio
