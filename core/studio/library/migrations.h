// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The schema as a list that only grows: entry n brings version n to version n + 1. Never edit one that was released.

#include <QStringList>
#include <QVector>

namespace studio {

[[nodiscard]] const QVector<QStringList> &migrations();

} // namespace studio
