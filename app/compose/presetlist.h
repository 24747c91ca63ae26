// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All presets: rename, delete with a way back, export, import.

#include "studio/compose/presets.h"

#include <QDialog>

class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace compose {

class Notice;

class PresetList final : public QDialog
{
    Q_OBJECT

public:
    PresetList(studio::Presets &presets, QWidget *parent);

private:
    void refresh();
    void remove();
    void exportCurrent();
    void import();
    [[nodiscard]] QString currentId() const;

    studio::Presets &m_presets;
    Notice *m_notice;
    QStandardItemModel *m_model;
    QTreeView *m_view;
    std::vector<QPushButton *> m_needCurrent;
    bool m_refreshing = false;
};

// Asks for a file and reads it as a preset; does not wait for the answer.
void askForPresetFile(studio::Presets &presets, QWidget *parent);

} // namespace compose
