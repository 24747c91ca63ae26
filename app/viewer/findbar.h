// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finding and replacing in a transcript: what to look for, how many there are, the way through them.

#include "studio/library/transcriptedit.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace viewer {

class TranscriptDocument;

class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(TranscriptDocument &document, QWidget *parent = nullptr);

    void start(); // shown, ready to type
    void stop();

Q_SIGNALS:
    void hitsChanged(const std::vector<studio::Hit> &hits);
    void hitWanted(const studio::Hit &hit); // to be shown
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] studio::Search search() const;
    void look();                  // in the background
    void lookAnew();              // for something else: its place is shown
    void tell(std::vector<studio::Hit> hits, const QString &problem);
    void go(int step);
    void replace(bool all);

    TranscriptDocument &m_document;
    QLineEdit *m_text = nullptr;
    QLineEdit *m_replacement = nullptr;
    QToolButton *m_pattern = nullptr;
    QToolButton *m_case = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_replace = nullptr;
    QPushButton *m_replaceAll = nullptr;
    std::vector<studio::Hit> m_hits;
    int m_current = -1;
    bool m_leads = false; // the place that is found next is shown: nobody saw it yet
    int m_replaced = 0;   // by the step just made, to be told where nothing is left
    int m_generation = 0;
};

} // namespace viewer
