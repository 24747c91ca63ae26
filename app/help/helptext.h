// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A text of the documentation as it is read in the program: from Markdown, in the colours of the window, in sections that
// can be searched.

#include <QString>

#include <memory>
#include <vector>

class QPalette;
class QTextCursor;
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

// The guide in a language of the program, by its code as "pt_BR"; in English where it was not
// translated.
[[nodiscard]] QString guideIn(const QString &language);

// Our own texts only: what comes from outside is never read as Markdown. Pictures are looked for
// under `:/help/`, those of the language first. Text is laid out in the direction of the language,
// code always from left to right.
[[nodiscard]] std::unique_ptr<QTextDocument>
documentFrom(const QString &markdown, const QPalette &palette,
             const QString &language = QStringLiteral("en"));
[[nodiscard]] std::vector<Section> sectionsOf(const QTextDocument &document, int page);

// Places of those that have every word of `text`, in their heading first, each group in its order.
// Empty text: all. Upper case and accents do not matter; what is typed may stand inside of a word,
// as in languages without spaces. Pure.
[[nodiscard]] std::vector<std::size_t> found(const std::vector<Section> &sections, const QString &text);

// Where a word stands as found() sees it, from this block on: selected; null where it does not.
[[nodiscard]] QTextCursor firstOf(const QString &word, const QTextDocument &document, int block);

} // namespace help
