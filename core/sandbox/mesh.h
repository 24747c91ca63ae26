// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: a cut gem as binary glTF, for endpoints that make things in three dimensions.

#include <QByteArray>

namespace sandbox {

[[nodiscard]] QByteArray gemMesh(quint64 seed);

} // namespace sandbox
