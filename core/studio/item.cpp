// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/item.h"

#include "studio/words.h"

#include <QFileInfo>

namespace studio {

QString Item::title() const
{
    if (recipe) {
        if (const QString prompt = promptOf(recipe->values); !prompt.isEmpty())
            return shortened(prompt, 80);
    }
    return QFileInfo(path).fileName();
}

} // namespace studio
