// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/item.h"

#include "studio/words.h"

#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace studio {

namespace {
// In the order of the enumeration.
constexpr std::array labelNames{""_L1, "red"_L1, "orange"_L1, "yellow"_L1, "green"_L1, "blue"_L1, "purple"_L1, "grey"_L1};
} // namespace

QString labelName(Label label)
{
    return labelNames.at(std::size_t(label));
}

Label labelFromName(const QString &name)
{
    for (std::size_t i = 1; i < labelNames.size(); ++i) {
        if (name.compare(labelNames.at(i), Qt::CaseInsensitive) == 0)
            return Label(i);
    }
    return Label::None;
}

QString Item::batch() const
{
    return recipe ? recipe->batch : QString();
}

QString Item::title() const
{
    if (const QString prompt = promptOf(recipe ? recipe->values : elsewhere); !prompt.isEmpty())
        return shortened(prompt, 80);
    return QFileInfo(path).fileName();
}

} // namespace studio
