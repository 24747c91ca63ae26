// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Colours of code, from the palette: texts, names, numbers, words of the languages, remarks.

#include "studio/code/code.h"

#include <QSyntaxHighlighter>

namespace compose {

class CodeHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit CodeHighlighter(QTextDocument *document);

    void setLanguage(studio::Language language);
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    [[nodiscard]] bool isRemark(const QString &text, qsizetype at) const;

    studio::Language m_language = studio::Language::Json;
    QTextCharFormat m_text, m_name, m_number, m_word, m_remark;
};

} // namespace compose
