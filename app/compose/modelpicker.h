// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/catalog/catalog.h"

#include <QDialog>

namespace compose {

// The finder as a window of its own, over the middle of the program. Escape leaves it.
class ModelPicker final : public QDialog
{
    Q_OBJECT

public:
    ModelPicker(studio::Catalog &catalog, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &endpoint);
};

} // namespace compose
