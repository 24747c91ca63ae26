// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt reports the current entry of a combo box as its name on X11 and Wayland, and hides the name that
// was set. Here a combo box bears its own name, as every other field does; the entry is its value.

namespace shell {

void installAccessibleCombos();

} // namespace shell
