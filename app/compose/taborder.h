// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace compose {

// Leads the keyboard through `root` in the order of its layouts, where widgets were made in another order.
void orderTabs(QWidget *root);

} // namespace compose
