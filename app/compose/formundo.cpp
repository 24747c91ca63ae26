// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/formundo.h"

#include <QKeyEvent>
#include <QWidget>

namespace compose {
namespace {

class Filter final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
            return false;
        event->ignore(); // now the shortcuts of the form are asked
        return true;
    }
};

} // namespace

void leaveUndoToForm(QWidget *text)
{
    text->installEventFilter(new Filter(text));
}

} // namespace compose
