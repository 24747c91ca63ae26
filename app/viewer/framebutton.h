// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can be done with the frame that is shown, as the menu of one button.

#include <QToolButton>

namespace viewer {

class FrameButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit FrameButton(QWidget *parent = nullptr);

Q_SIGNALS:
    void saveWanted();
    void copyWanted();
    // "animate", "edit", …: the frame on the screen is for that.
    void useWanted(const QString &verb);
    void continueWanted(); // from the last frame of the clip
    void posterWanted();   // it stands for the clip in lists
};

} // namespace viewer
