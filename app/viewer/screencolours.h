// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColorSpace>

class QWidget;

namespace viewer {

// The colours of the screen that a widget is on: on X11 the profile that colour management put on the root window
// (_ICC_PROFILE, one for each screen), else, and where that profile is none of Qt's (a matrix and three curves), sRGB.
[[nodiscard]] QColorSpace screenColours(const QWidget *widget);

} // namespace viewer
