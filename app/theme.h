// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The look of Gesso: colour tokens for dark and light, the palette and proxy style made from them, and
// the icon set, recoloured by palette. Widgets ask here for anything that the palette does not name.

#include <QColor>
#include <QIcon>
#include <QString>

class QApplication;
class QPalette;

namespace theme {

// High contrast: black and white, every control with an edge.
enum class Scheme { Dark, Light, DarkContrast, LightContrast };

struct Tokens
{
    QColor window, panel, field, button, line, selection;
    QColor edge;            // around what can be typed into or ticked
    QColor buttonEdge;      // transparent where the fill is enough
    QColor text, textSecond, textThird;
    QColor accent, accentFilled;
    QColor good, warning, error;
    QColor stage;           // behind the work: a shade darker (dark) or lighter (light) than the panel
};

[[nodiscard]] const Tokens &tokens(Scheme scheme);
// The tokens that belong to a palette: painted widgets use tokens(palette()).
[[nodiscard]] const Tokens &tokens(const QPalette &palette);
[[nodiscard]] Scheme schemeOf(const QPalette &palette);
[[nodiscard]] bool isDark(Scheme scheme);
[[nodiscard]] Scheme withHighContrast(Scheme scheme);

// Palette, style and font for the whole program. May be called again to switch.
void apply(QApplication &application, Scheme scheme);
// What the desktop asks for; dark when it does not say.
[[nodiscard]] Scheme systemScheme();

// An icon of resources/icons by its file name ("library"), drawn in the text colour of the palette,
// sharp at every scale; checked and disabled states included.
[[nodiscard]] QIcon icon(const QString &name);

inline constexpr int grid = 8;     // px
inline constexpr int radius = 4;   // px
inline constexpr int rowHeight = 32;
inline constexpr int comboInset = 6; // before the text of a box to choose from, beyond what the base style has
inline constexpr int spinInset = 4;  // behind a number

} // namespace theme
