// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Choosing files of the library as input: search, look, take.

#include "media/media.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace studio {
class ItemModel;
class Library;
}

namespace library {

class Grid;

struct PickTask
{
    std::vector<media::Kind> kinds; // that can be taken; empty = all
    bool several = false;
};

class PickDialog final : public QDialog
{
    Q_OBJECT

public:
    PickDialog(studio::Library &library, const PickTask &task, QWidget *parent);

Q_SIGNALS:
    void picked(const QStringList &paths); // at least one

private:
    void begin();
    void refresh();
    void take();
    [[nodiscard]] QStringList fitting() const;

    PickTask m_task;
    studio::ItemModel *m_model;
    QLineEdit *m_search;
    Grid *m_grid;
    QLabel *m_state;
    QPushButton *m_accept;
};

} // namespace library
