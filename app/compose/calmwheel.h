// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace compose {

// The wheel changes this widget's value only while it has the focus; else it scrolls the form.
void keepWheelCalm(QWidget *widget);

} // namespace compose
