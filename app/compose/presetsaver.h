// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks what a new preset is called, what is in it, and for which models it is.

#include "studio/compose/preset.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QRadioButton;
class QStandardItemModel;

namespace compose {

class PresetSaver final : public QDialog
{
    Q_OBJECT

public:
    PresetSaver(const studio::Form &form, const studio::Values &values, QWidget *parent);

    [[nodiscard]] studio::Preset preset() const; // as it stands in the dialog

Q_SIGNALS:
    void saved(const studio::Preset &preset);

private:
    void refresh();

    QString m_endpoint;
    studio::Values m_values;
    QLineEdit *m_name;
    QRadioButton *m_all;
    QStandardItemModel *m_fields;
    QPushButton *m_save;
};

} // namespace compose
