// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A sentence in a page: plain text that wraps, whoever wrote it. And names and paths inside one.

#include <QGuiApplication>
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

// In a window that is read from the right, what is of Latin letters keeps its own order: its slashes, dates and dots.
inline QString isolated(const QString &words)
{
    constexpr QChar begin(0x2068), end(0x2069); // first strong isolate, pop directional isolate
    return QGuiApplication::isRightToLeft() ? begin + words + end : words;
}

} // namespace shell
