// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/systemlook.h"

namespace look {

using namespace Qt::StringLiterals;

void take(SystemWishes &wishes, const QString &group, const QString &name, const QVariant &value)
{
    const bool isFlag = value.typeId() == QMetaType::Bool;
    const bool isNumber = value.typeId() == QMetaType::UInt || value.typeId() == QMetaType::Int;
    const bool isStandard = group == "org.freedesktop.appearance"_L1;
    if (isStandard && isNumber && name == "color-scheme"_L1)
        wishes.shade = value.toInt() == 1 ? Shade::Dark : value.toInt() == 2 ? Shade::Light : Shade::Unsaid;
    else if (isStandard && isNumber && name == "contrast"_L1)
        wishes.moreContrast = value.toInt() == 1;
    else if (isStandard && isNumber && name == "reduced-motion"_L1)
        wishes.lessMotion = value.toInt() == 1;
    // What GNOME and its relatives say, also where their portal is older than the standard's names.
    else if (isFlag && group == "org.gnome.desktop.a11y.interface"_L1 && name == "high-contrast"_L1)
        wishes.moreContrast = value.toBool();
    else if (isFlag && group == "org.gnome.desktop.interface"_L1 && name == "enable-animations"_L1)
        wishes.lessMotion = !value.toBool();
}

} // namespace look
