// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The two kinds of buttons in the heads of the queue's panels.

#include <QString>

class QToolButton;
class QWidget;

namespace queue {

[[nodiscard]] QToolButton *wordButton(const QString &icon, const QString &text, QWidget *parent);
// Its words are for the tip and for who cannot see the icon.
[[nodiscard]] QToolButton *iconButton(const QString &icon, const QString &text, QWidget *parent);

} // namespace queue
