// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "style.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QStyleFactory>
#include <QToolTip>

#include <array>

namespace theme {
namespace {

Tokens darkTokens()
{
    return {
        .window = QColor(0x14, 0x15, 0x17),
        .panel = QColor(0x1B, 0x1C, 0x1F),
        .field = QColor(0x23, 0x25, 0x29),
        .button = QColor(0x2C, 0x2F, 0x34),
        .line = QColor(0x33, 0x36, 0x3C),
        .selection = QColor(0x2F, 0x35, 0x50),
        .edge = QColor(0x6C, 0x6E, 0x73),
        .buttonEdge = Qt::transparent,
        .text = QColor(0xEC, 0xED, 0xED),
        .textSecond = QColor(0xA9, 0xAD, 0xB4),
        .textThird = QColor(0x88, 0x8D, 0x94),
        .accent = QColor(0x8E, 0xA2, 0xFF),
        .accentFilled = QColor(0x55, 0x67, 0xD8),
        .good = QColor(0x58, 0xC4, 0x8D),
        .warning = QColor(0xE8, 0xB3, 0x4B),
        .error = QColor(0xF1, 0x7B, 0x7B),
        .stage = QColor(0x14, 0x15, 0x17),
    };
}

Tokens lightTokens()
{
    return {
        .window = QColor(0xEC, 0xED, 0xED),
        .panel = QColor(0xF7, 0xF7, 0xF8),
        .field = QColor(0xFF, 0xFF, 0xFF),
        .button = QColor(0xE6, 0xE7, 0xE9),
        .line = QColor(0xD3, 0xD5, 0xD9),
        .selection = QColor(0xDF, 0xE4, 0xFF),
        .edge = QColor(0x87, 0x88, 0x8B),
        .buttonEdge = Qt::transparent,
        .text = QColor(0x1B, 0x1C, 0x1F),
        .textSecond = QColor(0x55, 0x59, 0x5F),
        .textThird = QColor(0x67, 0x6B, 0x71),
        .accent = QColor(0x3F, 0x52, 0xC8),
        .accentFilled = QColor(0x4A, 0x5D, 0xD6),
        .good = QColor(0x1A, 0x74, 0x47),
        .warning = QColor(0x8A, 0x5D, 0x00),
        .error = QColor(0xB3, 0x26, 0x1E),
        .stage = QColor(0xEC, 0xED, 0xED),
    };
}

Tokens darkContrastTokens()
{
    return {
        .window = Qt::black,
        .panel = Qt::black,
        .field = Qt::black,
        .button = Qt::black,
        .line = QColor(0xC8, 0xC8, 0xC8),
        .selection = QColor(0x10, 0x2A, 0x8C),
        .edge = Qt::white,
        .buttonEdge = Qt::white,
        .text = Qt::white,
        .textSecond = QColor(0xE6, 0xE6, 0xE6),
        .textThird = QColor(0xC8, 0xC8, 0xC8),
        .accent = QColor(0xFF, 0xE1, 0x4D),
        .accentFilled = QColor(0x29, 0x45, 0xD0),
        .good = QColor(0x6D, 0xF0, 0xA8),
        .warning = QColor(0xFF, 0xD0, 0x66),
        .error = QColor(0xFF, 0xA8, 0xA8),
        .stage = Qt::black,
    };
}

Tokens lightContrastTokens()
{
    return {
        .window = Qt::white,
        .panel = Qt::white,
        .field = Qt::white,
        .button = Qt::white,
        .line = QColor(0x3C, 0x3C, 0x3C),
        .selection = QColor(0xCF, 0xDA, 0xFF),
        .edge = Qt::black,
        .buttonEdge = Qt::black,
        .text = Qt::black,
        .textSecond = QColor(0x1E, 0x1E, 0x1E),
        .textThird = QColor(0x3C, 0x3C, 0x3C),
        .accent = QColor(0x00, 0x1C, 0xB8),
        .accentFilled = QColor(0x1B, 0x2F, 0xB4),
        .good = QColor(0x00, 0x4F, 0x2A),
        .warning = QColor(0x5C, 0x3C, 0x00),
        .error = QColor(0x8C, 0x00, 0x00),
        .stage = Qt::white,
    };
}

QPalette paletteOf(const Tokens &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.panel);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.field);
    p.setColor(QPalette::AlternateBase, t.panel);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.textThird);
    p.setColor(QPalette::Button, t.button);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.error);
    p.setColor(QPalette::Highlight, t.selection);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::ToolTipBase, t.button);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Light, t.button);
    p.setColor(QPalette::Midlight, t.button);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.line);
    p.setColor(QPalette::Shadow, t.window);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, t.textThird);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    return p;
}

} // namespace

const Tokens &tokens(Scheme scheme)
{
    static const std::array all{darkTokens(), lightTokens(), darkContrastTokens(), lightContrastTokens()};
    return all.at(size_t(scheme));
}

Scheme schemeOf(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor words = palette.color(QPalette::WindowText);
    const Scheme plain = ground.lightness() < words.lightness() ? Scheme::Dark : Scheme::Light;
    const Scheme high = withHighContrast(plain);
    return ground == tokens(high).panel && words == tokens(high).text ? high : plain;
}

bool isDark(Scheme scheme)
{
    return scheme == Scheme::Dark || scheme == Scheme::DarkContrast;
}

Scheme withHighContrast(Scheme scheme)
{
    return isDark(scheme) ? Scheme::DarkContrast : Scheme::LightContrast;
}

const Tokens &tokens(const QPalette &palette)
{
    return tokens(schemeOf(palette));
}

void apply(QApplication &application, Scheme scheme)
{
    if (!application.style() || !application.style()->inherits("theme::Style"))
        QApplication::setStyle(new Style);
    QFont font = application.font();
    font.setPixelSize(13);
    QApplication::setFont(font);
    const QPalette palette = paletteOf(tokens(scheme));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

Scheme systemScheme()
{
    // The standard palette of a style takes its darkness from the platform theme; on X11 without a
    // desktop there is none, and a studio for pictures is dark by default.
    static const bool known = qEnvironmentVariableIsSet("XDG_CURRENT_DESKTOP")
        || QSysInfo::productType() == QLatin1String("windows") || QSysInfo::productType() == QLatin1String("macos");
    static const Scheme scheme = known ? schemeOf(QApplication::palette()) : Scheme::Dark;
    return scheme;
}

} // namespace theme
