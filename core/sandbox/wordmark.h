// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: the small "sandbox" in the corner of everything that is drawn here.
//
// The letters are strokes of our own: no font is needed, so the mark looks the same everywhere and
// works in programs without a QGuiApplication.

#include <QPainter>

namespace sandbox {

// "sandbox · <note>" at the lower right; letters a-z and digits only.
void drawWordmark(QPainter &painter, const QSize &size, const QString &note);

} // namespace sandbox
