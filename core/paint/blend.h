// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a layer lies over what is below it. The names and formulas are those of OpenRaster and of the W3C's compositing.

#include <QImage>
#include <QString>

class QPainter;

namespace paint {

enum class Blend { Normal, Multiply, Screen, Overlay, Darken, Lighten, Add, Difference };
inline constexpr int blendCount = int(Blend::Difference) + 1;

// Both ARGB32_Premultiplied and of one size; `opacity` 0…1.
void blendOver(QImage &below, const QImage &above, Blend blend, qreal opacity);
void blendOver(QPainter &below, const QImage &above, Blend blend, qreal opacity); // one of several

[[nodiscard]] QString openRasterName(Blend blend); // "svg:multiply"
[[nodiscard]] Blend blendFromOpenRaster(const QString &name); // unknown: Normal

} // namespace paint
