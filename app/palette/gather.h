// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The actions of a window as commands. Their words and keys are those of the actions at that moment.

#include "palette/commandlist.h"

class QMainWindow;
class QMenu;

namespace palette {

// "&Open files…" as it is read; "Save && close" has an ampersand.
[[nodiscard]] QString plainText(const QString &actionText);

// What is in a menu and its submenus, each with the way to it ("Edit", "View › Columns").
void gather(const QMenu &menu, const QString &place, std::vector<Command> &commands);
// The menus of the window, and what its visible panels and buttons have beyond them; nothing twice.
[[nodiscard]] std::vector<Command> commandsOf(const QMainWindow &window);

} // namespace palette
