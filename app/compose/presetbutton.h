// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The presets that suit the form, in a menu, and the way to all others.

#include "studio/catalog/form.h"
#include "studio/compose/presets.h"

#include <QPushButton>

namespace compose {

class PresetButton final : public QPushButton
{
    Q_OBJECT

public:
    PresetButton(studio::Presets &presets, QWidget *parent);

    void setForm(const studio::Form &form) { m_form = form; }
    void openMenu();

Q_SIGNALS:
    void chosen(const QString &id);
    void saveRequested();
    void listRequested();
    void importRequested();

private:
    studio::Presets &m_presets;
    studio::Form m_form;
};

} // namespace compose
