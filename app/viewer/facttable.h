// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A heading and rows of label and value, the values at the right, selectable, as plain text.

#include "viewer/settingrows.h"

#include <QWidget>

#include <functional>

class QGridLayout;
class QLabel;

namespace viewer {

class FactTable final : public QWidget
{
    Q_OBJECT

public:
    explicit FactTable(const QString &heading, QWidget *parent = nullptr);

    void setRows(const std::vector<SettingRow> &rows); // hidden without rows
    // Adds a small button behind the row `label` that copies its value.
    void addCopyButton(const QString &label);
    // Adds one with that icon and name; `act` gets the value.
    struct RowButton
    {
        QString icon;
        QString name;
        std::function<void(const QString &value)> act;
    };
    void addButton(const QString &label, const RowButton &button);

private:
    QGridLayout *m_grid = nullptr;
    QWidgetList m_cells;
    std::vector<SettingRow> m_rows;
};

} // namespace viewer
