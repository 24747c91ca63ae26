// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filedialogkeys.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>

namespace shell {

bool FileDialogKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    auto *list = qobject_cast<QAbstractItemView *>(watched);
    if (!list || list->windowType() != Qt::Popup || !list->isVisible() || list->currentIndex().isValid())
        return false;
    auto *field = qobject_cast<QLineEdit *>(list->focusProxy());
    if (!field || !qobject_cast<QFileDialog *>(field->window()))
        return false;
    list->hide();
    QMetaObject::invokeMethod(
        field,
        [field] {
            QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
            QCoreApplication::sendEvent(field, &enter);
        },
        Qt::QueuedConnection); // once the window has the keyboard again
    return true;
}

} // namespace shell
