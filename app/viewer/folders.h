// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace viewer {

// Opens the folder of a file in the system's file manager. False: there is none.
bool showInFolder(const QString &path);

} // namespace viewer
