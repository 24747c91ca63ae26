// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fal/queue.h"

#include <QListView>

namespace queue {

class LogModel;

// A log as it grows: monospaced, coloured by level, following its end until somebody scrolls up.
class LogView final : public QListView
{
    Q_OBJECT

public:
    explicit LogView(QWidget *parent = nullptr);

    void setLines(const QVector<fal::LogLine> &lines);
    void append(const fal::LogLine &line);

protected:
    void keyPressEvent(QKeyEvent *event) override; // Ctrl+C copies everything

private:
    LogModel *m_lines;
};

} // namespace queue
