// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What was spent: for a period, by day, by model, by project and by job, with what fal's own account says where the key may
// see it. Shows and exports; nothing is changed here.

#include "studio/jobs/spendingreport.h"

#include <QDialog>

#include <array>
#include <memory>

class QComboBox;
class QDateEdit;
class QLabel;
class QTabWidget;
class QTimer;

namespace fal {
class BalanceCall;
class BillingEventsCall;
class Client;
}

namespace studio {
class JobQueue;
}

namespace spending {

class DayChart;
class SpendingModel;

struct SpendingParts
{
    studio::JobQueue &jobs;
    fal::Client &client;
    bool isSandbox = false; // nothing is charged there
    bool hasAdminKey = false; // fal::Config::accountKey is one
};

class SpendingDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SpendingDialog(const SpendingParts &parts, QWidget *parent = nullptr);
    ~SpendingDialog() override;

    // The order of the box.
    enum class Span { Today, Week, Days30, Month, All, Custom };
    [[nodiscard]] static studio::Period periodOf(Span span, const QDate &today); // Custom: as All

Q_SIGNALS:
    void problem(const QString &sentence);
    void jobChosen(const QString &id); // a row of the table of jobs

private:
    void buildHead();
    void buildTables();
    [[nodiscard]] studio::Period period() const;
    void load();       // the ledger
    void ask();        // fal's account
    void answered();
    void refresh();    // with what is here
    void showReport(const studio::SpendingReport &report);
    void exportLines();

    SpendingParts m_parts;
    QComboBox *m_span;
    QDateEdit *m_from;
    QDateEdit *m_to;
    std::array<QLabel *, 5> m_figures{};
    DayChart *m_chart;
    QTabWidget *m_tabs;
    std::array<SpendingModel *, 4> m_models{};
    QLabel *m_note;    // what the account says, or why it does not
    QLabel *m_budget;
    QTimer *m_again;   // jobs go on while the window is open
    std::vector<studio::LedgerLine> m_lines;
    studio::AccountCosts m_costs;
    QString m_answer;  // the sentence about the account
    std::unique_ptr<fal::BillingEventsCall> m_events;
    std::unique_ptr<fal::BalanceCall> m_balance;
    int m_load = 0;    // the newest wish counts
};

} // namespace spending
