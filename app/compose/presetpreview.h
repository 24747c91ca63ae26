// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a preset would change, field by field, before it does.

#include "studio/compose/preset.h"

#include <QDialog>

namespace compose {

class PresetPreview final : public QDialog
{
    Q_OBJECT

public:
    PresetPreview(const studio::Preset &preset, const studio::Form &form, const studio::Values &now, QWidget *parent);

Q_SIGNALS:
    void applied(const studio::Values &values); // of the form afterwards
};

} // namespace compose
