// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Names of files made from what is known about them. Pure.
//
// A template is text with words in braces: {prompt} {model} {seed} …, nameWords() has them all, and any parameter of
// the recipe by its key, parts of it by a point: {num_inference_steps}, {image_size.width}, {loras.0.scale}.
// Behind a colon: {prompt:40} at most 40 characters, cut between words; {index:4} four digits; {date:yyyy-MM} as it
// is written there. {{ and }} are braces. A slash begins a folder.

#include "studio/item.h"

namespace studio {

[[nodiscard]] QString defaultNameTemplate(); // "{date} {prompt:40} {seed} {index}"

struct NameWord
{
    QString word;    // "prompt"
    QString meaning; // a short sentence
};
[[nodiscard]] std::vector<NameWord> nameWords();
// Keys of parameters that recipes of these items have, without what nameWords() names already.
[[nodiscard]] QStringList parameterWords(const std::vector<Item> &items);

// What is wrong with a template for these items, as a sentence; empty when nothing is. A parameter that one of them
// has is known; for the others it is empty.
[[nodiscard]] QString templateProblem(const QString &pattern, const std::vector<Item> &items);

struct NamePlace
{
    int index = 1; // from 1
    int count = 1;
    QString suffix; // of the new file; empty: as the item's
};
// "folder/name.png", each part safe for every file system, never empty, never leading out. What it does not know is empty.
[[nodiscard]] QString relativePathFrom(const QString &pattern, const Item &item, const NamePlace &place);

// For one file: the name without folders, or a sentence where the template has a word that is unknown for it.
[[nodiscard]] tl::expected<QString, QString> nameFrom(const QString &pattern, const Item &item, int index, int count);

} // namespace studio
