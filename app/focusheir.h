// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A button that was pressed may have nothing left to do, and goes or is switched off; Qt then gives the focus to whatever
// comes next, anywhere in the window. Made before such a change, this gives it to `heir` afterwards.

#include <QWidget>

#include <algorithm>
#include <initializer_list>

namespace shell {

class FocusHeir final
{
public:
    FocusHeir(std::initializer_list<QWidget *> buttons, QWidget *heir) : m_heir(heir)
    {
        const auto pressed = std::ranges::find_if(buttons, [](const QWidget *button) { return button->hasFocus(); });
        m_pressed = pressed == buttons.end() ? nullptr : *pressed;
    }
    ~FocusHeir()
    {
        if (m_pressed && (!m_pressed->isEnabled() || !m_pressed->isVisible()))
            m_heir->setFocus(Qt::OtherFocusReason);
    }
    Q_DISABLE_COPY_MOVE(FocusHeir)

private:
    QWidget *m_pressed = nullptr;
    QWidget *m_heir;
};

} // namespace shell
