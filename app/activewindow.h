// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4 does not hear that a window got the keyboard while a popup was open, and is not told again when the popup closes: a
// dialog that goes at that moment leaves no window active, and keys reach nobody until a menu is opened. (Seen with a file
// dialog whose list of completions comes up while Enter is closing it.) With this object in a program the window that has
// the keyboard by the desktop is made the active one as soon as no popup is open.

#include <QObject>

namespace shell {

class ActiveWindow final : public QObject
{
public:
    explicit ActiveWindow(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lookSoon();
};

} // namespace shell
