// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a screen reader says without being asked: that a job is done, that a value was refused. The focus stays where it
// is, and nothing is shown: the sentence stands on the screen already, or will.

class QString;
class QWidget;

namespace shell {

// `where`: the window or the part of it that the sentence is about; outside text is allowed, it is never rich.
void announce(QWidget *where, const QString &sentence);

} // namespace shell
