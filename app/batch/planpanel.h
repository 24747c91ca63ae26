// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Jobs before they are made: a table of them, what they cost together, how many there may be, and the button that makes
// those that can be made. What is wrong with the others stands in their rows.

#include "batch/planmodel.h"

#include <QWidget>

class QKeyEvent;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;

namespace compose {
class Notice;
}

namespace batch {

class PlanPanel final : public QWidget
{
    Q_OBJECT

public:
    // More dollars than `askAbove` are asked about first.
    PlanPanel(double askAbove, QWidget *parent);

    void setPlan(const SharedPlan &plan);
    // Nothing can be made now: the sentence says why, or what to do.
    void setMessage(const QString &sentence, bool isProblem);
    // For the dialog around it: plain Enter never spends money, Ctrl+Enter generates. True: the key is taken.
    [[nodiscard]] bool takeKey(const QKeyEvent &event);
    [[nodiscard]] const SharedPlan &plan() const { return m_plan; }

Q_SIGNALS:
    void accepted(const SharedPlan &plan);
    void cancelled();

private:
    void refresh();
    void showCurrent();
    void ask();
    [[nodiscard]] QString costText(int count) const;

    double m_askAbove;
    SharedPlan m_plan;
    PlanModel *m_model;
    QTableView *m_table;
    QLabel *m_detail;  // what is wrong with the chosen row
    QLabel *m_summary;
    compose::Notice *m_question;
    QSpinBox *m_most;
    QPushButton *m_generate;
};

} // namespace batch
