// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Roles for the widgets that the program paints itself, and for groups, where Qt says "filler": pictures are images,
// what is painted on is a canvas, a row of choices is a group.

namespace shell {

void installAccessibleRoles();

} // namespace shell
