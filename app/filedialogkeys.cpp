// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filedialogkeys.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>

namespace shell {

bool FileDialogKeys::eventFilter(QObject *watched, QEvent *event)
{
    // However it was closed: while its list stays open, Qt does not hear that another window has the keyboard.
    if (event->type() == QEvent::Hide && qobject_cast<QFileDialog *>(watched)) {
        QWidget *list = QApplication::activePopupWidget();
        if (list && list->focusProxy() && list->focusProxy()->window() == watched)
            list->hide();
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    auto *list = qobject_cast<QAbstractItemView *>(watched);
    // A row of it may well be the current one: the list makes its first row that on its own when it gets the keyboard,
    // and the row to which a person went already stands in the field.
    if (!list || list->windowType() != Qt::Popup || !list->isVisible())
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
