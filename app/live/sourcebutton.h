// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Chooses the live source of the canvas: nothing, a camera, a part of the screen; under the drawing or instead of it. What
// cannot be had here stands in the menu and says why.

#include <QToolButton>

class QMenu;

namespace live {

class LiveSource;

class SourceButton final : public QToolButton
{
    Q_OBJECT

public:
    SourceButton(LiveSource &source, QWidget *parent = nullptr);

private:
    void fillMenu();
    void addCameras();
    void addScreen();
    void addPlaces();
    void askForPart();
    void showSheets();
    void showChoice();

    LiveSource &m_source;
    QMenu *m_menu;
};

} // namespace live
