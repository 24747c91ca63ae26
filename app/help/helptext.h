// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A text of the documentation as it is read in the program: from Markdown, in the colours of the window, in sections that
// can be searched.

#include <QString>

#include <memory>
#include <vector>

class QPalette;
class QTextDocument;

namespace help {

struct Section
{
    int page = 0;    // whose text it is, a place in the list of documents
    int level = 1;   // of its heading
    int block = 0;   // where it begins
    QString title;
    QString text;    // plain, without the heading
};

// Our own texts only: what comes from outside is never read as Markdown. Pictures are looked for under `:/help/`.
[[nodiscard]] std::unique_ptr<QTextDocument> documentFrom(const QString &markdown, const QPalette &palette);
[[nodiscard]] std::vector<Section> sectionsOf(const QTextDocument &document, int page);

// Places of those that have every word of `text`, in their heading first, each group in its order. Empty text: all.
// Upper case and accents do not matter. Pure.
[[nodiscard]] std::vector<std::size_t> found(const std::vector<Section> &sections, const QString &text);

} // namespace help
