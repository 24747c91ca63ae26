// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/calmwheel.h"

#include <QEvent>
#include <QWidget>

namespace compose {
namespace {

class Filter final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Wheel || !widget || widget->hasFocus())
            return false;
        event->ignore(); // the scroll area above takes it
        return true;
    }
};

} // namespace

void keepWheelCalm(QWidget *widget)
{
    widget->setFocusPolicy(Qt::StrongFocus); // not WheelFocus: turning over it must not focus it
    widget->installEventFilter(new Filter(widget));
}

} // namespace compose
