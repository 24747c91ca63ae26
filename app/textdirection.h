// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPlainTextEdit;

namespace shell {

// Text that is read from the right stands at the right: QPlainTextEdit turns its lines, but leaves them at the left. What
// the first letter says counts for all of it; without one, the direction of the program does.
void followTextDirection(QPlainTextEdit *edit);

} // namespace shell
