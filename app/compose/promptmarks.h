// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>

#include <vector>

namespace compose {

// Marks the braces and bars of wildcards in a prompt.
class PromptMarks final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    PromptMarks(QTextDocument *document, const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    void read();

    QTextCharFormat m_format;
    std::vector<qsizetype> m_marks; // positions in the document
    bool m_reading = false;
};

// Whether a plain text edit gives the text back as it was put in.
[[nodiscard]] bool isKeptByTextEdit(const QString &text);

} // namespace compose
