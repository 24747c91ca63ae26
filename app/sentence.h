// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A sentence in a page: plain text that wraps, whoever wrote it.

#include <QLabel>

namespace shell {

enum class Selectable { No, Yes }; // by the mouse, to be copied

inline QLabel *sentence(const QString &text, QWidget *parent, Selectable selectable = Selectable::No)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (selectable == Selectable::Yes)
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace shell
