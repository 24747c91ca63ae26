// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The desktop around the program: its notifications, and the progress on the program's icon in the taskbar or dock
// (freedesktop and Unity's launcher interface, over D-Bus). Nothing here waits: where there is no such service, a note
// comes back with unavailable().

#include <QImage>
#include <QObject>

#include <memory>

namespace notify {

struct Note
{
    QString key;        // a later note with the same key takes the place of this one
    QString title;
    QString text;       // plain
    QImage picture;     // may be null
    bool isProblem = false;
};

class Desktop final : public QObject
{
    Q_OBJECT

public:
    // `busAddress`: another bus than the session's (tests).
    explicit Desktop(const QString &busAddress = {}, QObject *parent = nullptr);
    ~Desktop() override;

    void show(const Note &note);
    void withdraw(const QString &key);
    void showProgress(double part); // 0…1; negative: none

Q_SIGNALS:
    void opened(const QString &key); // the person wants to see it
    void unavailable(const notify::Note &note);

private Q_SLOTS: // D-Bus knows slots by their names only
    void actionInvoked(uint id, const QString &action);
    void closed(uint id, uint reason);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace notify
