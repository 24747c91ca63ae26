// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Plans a sweep: which fields vary, over which values, and every cell that comes of it with its price, before anything
// is made. The plan is made in the background, anew with every change.

#include "batch/planmodel.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace batch {

class AxisRow;
class PlanPanel;

struct SweepTask
{
    studio::SharedModel model;
    studio::Values values;
    double askAbove = 0;
};

class SweepDialog final : public QDialog
{
    Q_OBJECT

public:
    SweepDialog(const SweepTask &task, QWidget *parent);

    AxisRow *addAxis(const QString &path = {}); // empty: the first field that does not vary yet
    [[nodiscard]] const std::vector<AxisRow *> &axes() const { return m_rows; }
    [[nodiscard]] PlanPanel &panel() const { return *m_panel; }

Q_SIGNALS:
    void generateRequested(const SharedPlan &plan);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void removeAxis(AxisRow *row);
    void rowsChanged();
    void plan();

    SweepTask m_task;
    std::vector<studio::Variable> m_variables;
    qint64 m_seed;
    quint64 m_luck;
    int m_generation = 0; // plans for an older one are dropped
    std::vector<AxisRow *> m_rows;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QComboBox *m_pairing;
    QCheckBox *m_sameSeed;
    PlanPanel *m_panel;
    QTimer *m_pause;
};

} // namespace batch
