// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity.h"

#include <QGuiApplication>
#include <QIcon>

namespace shell {

void showIdentity()
{
    QGuiApplication::setDesktopFileName(QStringLiteral(GESSO_APP_ID));
    // Pictures of each size, not the drawing: the one of 16 pixels is drawn on its own, and no plugin is needed.
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128})
        icon.addFile(QStringLiteral(":/gesso/%1.png").arg(size), {size, size});
    QGuiApplication::setWindowIcon(icon);
}

} // namespace shell
