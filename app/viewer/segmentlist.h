// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The list of segments: letters belong to the player, not to a search by first letters.

#include <QListView>

namespace viewer {

class SegmentList final : public QListView
{
    Q_OBJECT

public:
    explicit SegmentList(QWidget *parent = nullptr);

    // The rows that are chosen, from the first to the last; the current one alone where none are; -1 without any.
    [[nodiscard]] std::pair<int, int> chosenRows() const;

Q_SIGNALS:
    void playWanted(const QModelIndex &index); // a click, or Enter
    void copyWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace viewer
