// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One line over the library while files are taken in: how far it is, a button to stop, and in the end what was taken, what
// was there already and what could not be taken, each with its reason.

#include "studio/library/import.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace library {

class ImportBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportBar(QWidget *parent = nullptr);

    void follow(studio::Import *import); // it is deleted when it has ended

Q_SIGNALS:
    void ended(const std::vector<qint64> &added);

private:
    void tell();
    void showProblems();

    QLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_problems;
    QPushButton *m_stop;
    QPointer<studio::Import> m_import;
    QStringList m_reasons;
};

} // namespace library
