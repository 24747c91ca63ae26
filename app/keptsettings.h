// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Settings in a file that is written in the background. QSettings writes in the thread that changed something and waits for the
// disk: measured 10 to 370 ms, during which a window stands still.

#include <QSettings>
#include <QThreadPool>
#include <QTimer>

namespace shell {

class KeptSettings final : public QSettings
{
    Q_OBJECT

public:
    explicit KeptSettings(const QString &path, QObject *parent = nullptr);
    ~KeptSettings() override; // what was changed last is in the file then

protected:
    bool event(QEvent *event) override;

private:
    void write();

    QTimer m_settle; // several changes are written together
    bool m_isWriting = false;
    QThreadPool m_pool; // one thread; goes first, and waits for it
};

} // namespace shell
