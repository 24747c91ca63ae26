// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// JSON values as literals of JSON, JavaScript and Python, set out on several lines.

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace studio {

enum class Notation { Json, JavaScript, Python };

// `indent`: spaces before the lines after the first. `order`: of the keys of an object at the top.
[[nodiscard]] QString literal(const QJsonValue &value, Notation notation, int indent = 0, const QStringList &order = {});
// In double quotes. The same text is valid in all three notations.
[[nodiscard]] QString quoted(const QString &text);
// Beyond what JavaScript's numbers hold exactly.
[[nodiscard]] bool isBeyondDouble(const QJsonValue &value);

} // namespace studio
