// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The program's icon in the desktop's tray, for those who ask for it: how many jobs are in flight, and a menu with what
// one wants without opening the window.

#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace shell {

class Tray final : public QObject
{
    Q_OBJECT

public:
    // `pause`: the action of the queue, shown here as well.
    Tray(QAction *pause, QObject *parent);
    ~Tray() override;

    // Is there a tray that shows it?
    [[nodiscard]] static bool isPossible();
    void showJobs(int running, int waiting);
    [[nodiscard]] QMenu &menu() const { return *m_menu; }

Q_SIGNALS:
    void openWanted();
    void quitWanted();

private:
    QSystemTrayIcon *m_icon;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_jobs;
};

} // namespace shell
