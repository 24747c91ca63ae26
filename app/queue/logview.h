// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/logmodel.h"

#include <QListView>

namespace queue {

// A log as it grows: monospaced, coloured by level, following its end until somebody scrolls up.
class LogView final : public QListView
{
    Q_OBJECT

public:
    explicit LogView(QWidget *parent = nullptr);

    void setLines(const QVector<fal::LogLine> &lines);
    void append(const fal::LogLine &line);
    void setFilter(LogModel::Least least, const QString &words);
    void setFollowing(bool following);
    [[nodiscard]] const LogModel &lines() const { return *m_lines; }

Q_SIGNALS:
    void followingChanged(bool following); // by scrolling away from the end, or back to it

protected:
    void keyPressEvent(QKeyEvent *event) override; // Ctrl+C copies what is selected, or everything

private:
    LogModel *m_lines;
    bool m_isFollowing = true;
};

} // namespace queue
