// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/promptmarks.h"

#include "studio/catalog/wildcards.h"
#include "theme.h"

#include <QTextDocument>

#include <algorithm>

namespace compose {

PromptMarks::PromptMarks(QTextDocument *document, const QPalette &palette)
    : QSyntaxHighlighter(document)
{
    m_format.setForeground(theme::tokens(palette).accent);
    m_format.setFontWeight(QFont::Bold);
    connect(document, &QTextDocument::contentsChanged, this, &PromptMarks::read);
    read();
}

// A wildcard may reach over several lines, so the whole text decides; lines are drawn anew only when a mark moved in.
void PromptMarks::read()
{
    if (m_reading)
        return;
    const QString text = document()->toPlainText();
    std::vector<qsizetype> marks = text.contains(u'{') ? studio::wildcardMarks(text) : std::vector<qsizetype>();
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    m_reading = true;
    rehighlight();
    m_reading = false;
}

void PromptMarks::highlightBlock(const QString &text)
{
    const qsizetype start = currentBlock().position();
    for (auto mark = std::ranges::lower_bound(m_marks, start); mark != m_marks.end() && *mark < start + text.size();
         ++mark)
        setFormat(int(*mark - start), 1, m_format);
}

bool isKeptByTextEdit(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) {
        switch (c.unicode()) {
        case 0x00a0: // becomes a space
        case 0x000d: case 0x2028: case 0x2029: // become line feeds
        case 0xfdd0: case 0xfdd1: // QTextDocument's own
        case 0x0000:
            return true;
        default:
            return false;
        }
    });
}

} // namespace compose
