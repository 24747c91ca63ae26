// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shell {

// By what the desktop knows this program: the name of its desktop entry, and the picture of its windows.
void showIdentity();

} // namespace shell
