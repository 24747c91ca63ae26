// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of resources/overlays/*.json once more, where the tools of the translators see them.

#include "studio/catalog/overlay.h"

#include <QtGlobal>

namespace studio {

std::span<const char *const> overlayWords()
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("studio::Overlay", "Style"),
    };
    return words;
}

} // namespace studio
