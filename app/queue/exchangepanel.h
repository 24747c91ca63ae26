// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The requests of one job and what was answered, for whoever wants to know or has to report it.

#include "fal/client.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QSplitter;
class QTableView;

namespace queue {

class ExchangeModel;

class ExchangePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ExchangePanel(QWidget *parent = nullptr);

    // `isSame`: more of the job that is shown already.
    void setRecords(std::vector<fal::ExchangeRecord> records, const QString &nameForSaving, bool isSame);
    [[nodiscard]] QWidget *tools() const { return m_tools; } // stands beside the tabs

Q_SIGNALS:
    void problem(const QString &sentence);
    void said(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCurrent();
    void save();

    ExchangeModel *m_model;
    QWidget *m_tools;
    QSplitter *m_split;
    QTableView *m_table;
    QPlainTextEdit *m_text;
    QLabel *m_empty;
    QString m_name;
};

} // namespace queue
