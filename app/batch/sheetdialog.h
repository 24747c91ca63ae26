// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A job sheet before it is made: each row with what is wrong in it, in words; only the good ones are made. Files are
// read and judged in the background. Models that are named and not known here are asked for.

#include "batch/planmodel.h"
#include "studio/batch/jobsheet.h"

#include <QDialog>

class QLabel;

namespace studio {
class Catalog;
}

namespace batch {

class PlanPanel;

struct SheetSource
{
    QString path;
    QString endpoint;       // of the form now, and what is in it
    studio::Values values;
    double askAbove = 0;
};

class SheetDialog final : public QDialog
{
    Q_OBJECT

public:
    SheetDialog(const SheetSource &source, studio::Catalog &catalog, QWidget *parent);

    [[nodiscard]] PlanPanel &panel() const { return *m_panel; }

Q_SIGNALS:
    void generateRequested(const SharedPlan &plan);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read(const QString &path);
    void chooseFile();
    void plan();

    SheetSource m_source;
    studio::Catalog &m_catalog;
    studio::SheetTable m_table;
    QStringList m_asked;    // models on their way
    int m_generation = 0;
    QLabel *m_name;
    PlanPanel *m_panel;
};

// Asks for the file first; `deliver` gets its path.
void askForSheet(QWidget *parent, const std::function<void(const QString &path)> &deliver);

} // namespace batch
