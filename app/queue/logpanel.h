// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fal/queue.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace queue {

class LogView;

// The log of one job with what is needed to read a long one: levels, search, follow, copy, save.
class LogPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit LogPanel(QWidget *parent = nullptr);

    void setLines(const QVector<fal::LogLine> &lines, const QString &nameForSaving);
    void append(const fal::LogLine &line);
    [[nodiscard]] QWidget *tools() const { return m_tools; } // stands beside the tabs

Q_SIGNALS:
    void problem(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override; // Ctrl+F

private:
    void save();
    void refresh();
    void showActions(); // there is nothing to copy or to save in an empty log

    QWidget *m_tools;
    LogView *m_view;
    QComboBox *m_level;
    QLineEdit *m_find;
    QLabel *m_count;
    QToolButton *m_follow;
    QToolButton *m_copy;
    QToolButton *m_keep;
    QString m_name;
};

} // namespace queue
