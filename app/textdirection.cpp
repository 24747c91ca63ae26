// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textdirection.h"

#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextOption>

#include <algorithm>

namespace shell {

namespace {

bool hasLetter(const QString &text)
{
    return std::ranges::any_of(text, [](QChar each) { return each.isLetter(); });
}

void align(QPlainTextEdit *edit)
{
    bool isFromTheRight = edit->layoutDirection() == Qt::RightToLeft;
    for (QTextBlock block = edit->document()->begin(); block.isValid(); block = block.next()) {
        if (const QString text = block.text(); hasLetter(text)) {
            isFromTheRight = text.isRightToLeft();
            break;
        }
    }
    QTextOption option = edit->document()->defaultTextOption();
    const Qt::Alignment side = (isFromTheRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    if (option.alignment() == side)
        return;
    option.setAlignment(side);
    edit->document()->setDefaultTextOption(option);
}

} // namespace

void followTextDirection(QPlainTextEdit *edit)
{
    QObject::connect(edit, &QPlainTextEdit::textChanged, edit, [edit] { align(edit); });
    align(edit);
}

} // namespace shell
