// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Buttons of which one is chosen (tools, ways to look at something) are told as radio buttons: Qt tells them as check
// boxes, as if several could be on.

class QAbstractButton;

namespace shell {

void installAccessibleChoices();
// To be called when a button has joined those that it is one of: Qt has made up its mind when its text was set.
void tellAsChoice(QAbstractButton *button);

} // namespace shell
