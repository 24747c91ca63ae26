// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finding a model by a few letters of its name, maker, task, tags or id. Pure.

#include "studio/catalog/catalog.h"

namespace studio {

// The words of many models, folded once (lower case, without accents and signs), so that a keystroke only compares.
class ModelIndex
{
public:
    ModelIndex() = default;
    explicit ModelIndex(const std::vector<Model> &models);

    // Places in the list that the index was made of, best first: the id itself, ids that begin so, whole words, words
    // that begin so, letters inside, letters in that order. Every word of the text has to be found somewhere. Empty
    // text = all, in their order. Models that fal gave up come after their equals.
    [[nodiscard]] std::vector<std::size_t> ranked(const QString &text) const;

private:
    struct Words
    {
        QString id;     // as it is, in lower case
        QString title, path, others; // " flux 1 dev ": a space before and after each word
        bool isGivenUp = false;
    };
    [[nodiscard]] static int scoreOf(const QString &word, const Words &words);

    std::vector<Words> m_words;
};

// Does this text look like an endpoint id ("owner/name", "workflows/me/mine")?
[[nodiscard]] bool looksLikeEndpoint(const QString &text);

} // namespace studio
