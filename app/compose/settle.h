// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace compose {

// Lays everything inside out anew, from the inside. What grew while it was hidden is else squeezed into the room it had
// before: requests for a new layout are dropped for widgets that nobody sees, and not made again when they are shown.
void settle(QWidget *widget);

} // namespace compose
