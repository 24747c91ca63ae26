// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The results of a batch in rows and columns by what varied: which of it goes across, which down, the rest chosen or
// side by side; and the same as one picture in a file.

#include "studio/batch/labelledgrid.h"

#include <QDialog>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;

namespace batch {

class GridTable;

class GridDialog final : public QDialog
{
    Q_OBJECT

public:
    GridDialog(std::vector<studio::GridEntry> entries, QWidget *parent);

    void setFolder(const QString &folder); // where the picture is saved at first
    // Off the GUI thread; what came of it stands below the grid. Never over another file, unless it was asked.
    void exportTo(const QString &path);

Q_SIGNALS:
    void opened(const studio::Item &item);
    void exported(const QString &path);

private:
    void refresh();
    void axisChosen();
    void askWhere();
    void say(const QString &sentence, bool isProblem);
    [[nodiscard]] studio::GridWish wish() const;
    [[nodiscard]] QString title() const;

    std::vector<studio::GridEntry> m_entries;
    std::vector<studio::GridAxis> m_axes;
    QString m_folder;
    QComboBox *m_across;
    QComboBox *m_down;
    QHBoxLayout *m_pages;
    std::vector<std::pair<QString, QComboBox *>> m_pageBoxes; // one for each axis that has no direction
    GridTable *m_table;
    QSlider *m_size;
    QSpinBox *m_side;
    QLabel *m_result;
    QPushButton *m_export;
};

} // namespace batch
