// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/words.h"

using namespace Qt::StringLiterals;

namespace studio {

QString promptOf(const QJsonObject &values)
{
    static const QStringList keys{u"prompt"_s, u"text"_s, u"gen_text"_s, u"text_input"_s, u"lyrics"_s, u"lyrics_prompt"_s};
    for (const QString &key : keys) {
        const QString text = values.value(key).toString().simplified();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString shortened(const QString &text, int length)
{
    if (text.size() <= length)
        return text;
    QString cut = text.left(length);
    if (cut.back().isHighSurrogate())
        cut.chop(1);
    const qsizetype space = cut.lastIndexOf(u' ');
    if (space > length / 2)
        cut.truncate(space);
    return cut.trimmed() + u'…';
}

QString titleOf(const Recipe &recipe)
{
    if (const QString prompt = promptOf(recipe.values); !prompt.isEmpty())
        return shortened(prompt, 80);
    if (!recipe.inputs.empty() && !recipe.inputs.front().name.isEmpty())
        return recipe.inputs.front().name;
    return recipe.endpoint;
}

} // namespace studio
