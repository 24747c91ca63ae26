// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace compose {

// The keys of undo and redo are the form's: a text that stands on one does not take them for itself.
void leaveUndoToForm(QWidget *text);

} // namespace compose
