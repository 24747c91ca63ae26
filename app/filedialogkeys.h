// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Enter in Qt's file dialog while its list of completions is open: Qt 6.4 closes the dialog from within that list, and the
// window behind it is left without a keyboard until a menu is opened. With this filter on the application the list closes
// first, and Enter reaches the field afterwards. One that was chosen in the list is taken over as ever.

#include <QObject>

namespace shell {

class FileDialogKeys final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace shell
