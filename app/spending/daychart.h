// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What each day cost as bars: billed, estimated and reserved above each other, and the budget of a day as a line. A bar is
// read by pointing at it or with the arrow keys; the same figures stand in the table "By day".

#include "studio/jobs/spendingreport.h"

#include <QWidget>

namespace spending {

class DayChart final : public QWidget
{
    Q_OBJECT

public:
    explicit DayChart(QWidget *parent = nullptr);

    void setReport(const studio::SpendingReport &report, std::optional<double> budgetOfADay);
    [[nodiscard]] int current() const { return m_current; } // bar; -1: none
    [[nodiscard]] int bars() const { return int(m_bars.size()); }
    [[nodiscard]] QString textOf(int bar) const; // "Monday, 24 November: .20 billed, …"
    // As the language writes it: "Nov 1", "1. Nov.", "11月1日".
    [[nodiscard]] static QString dayAndMonth(const QDate &day);

    [[nodiscard]] QSize sizeHint() const override { return {600, 180}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 120}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    // Days, or weeks where there are too many days for bars.
    struct Bar
    {
        QDate from;
        QDate to;
        studio::SpendingSums sums;
    };
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QRectF barRect(int bar) const; // the whole height
    [[nodiscard]] int barAt(QPointF point) const;
    void setCurrent(int bar);
    void paintBar(QPainter *painter, int bar) const;
    void paintScale(QPainter *painter) const;

    std::vector<Bar> m_bars;
    std::optional<double> m_budget;
    double m_top = 1; // dollars at the upper edge
    int m_current = -1;
};

} // namespace spending
