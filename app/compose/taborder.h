// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace compose {

// Moves the keyboard from `from` to the next or previous control of `window` as the eye goes: by layouts, and by
// place where there is none. Qt's own chain goes by the order in which widgets were made, and rows of forms come and
// go; QWidget::setTabOrder() cannot mend that: in Qt 6.4 it tears the chain at spin boxes, and Tab then runs in a
// circle. False: there is nowhere to go.
[[nodiscard]] bool moveFocus(QWidget *window, const QWidget *from, bool next);

} // namespace compose
