// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tells the person that jobs ended while another window was in front: one note for each batch, with a picture of it,
// and progress on the program's icon while there is work.

#include "notify/desktop.h"
#include "notify/notetext.h"


#include <QHash>

#include <functional>

class QSystemTrayIcon;
class QTimer;

namespace studio {
class JobQueue;
class Library;
struct Job;
}

namespace notify {

class Chime;

struct NotifierParts
{
    studio::JobQueue &jobs;
    studio::Library &library;
    Desktop &desktop;
    std::function<bool()> isInFront;
};

class JobNotifier final : public QObject
{
    Q_OBJECT

public:
    explicit JobNotifier(const NotifierParts &parts, QObject *parent = nullptr);

    void setNotes(bool on) { m_notes = on; }
    void setSound(bool on) { m_sound = on; }
    void cameToFront(); // what was told is seen now

Q_SIGNALS:
    void showRequested(const QString &batch);
    // The same as a note would say, while this program is in front: for who does not see the queue.
    void spoken(const QString &sentences);

private:
    struct Batch
    {
        Tally tally = {};
        QString picture = {}; // path of a result
        bool isTold = false;
        bool isSpoken = false;
    };

    void ended(const QString &id);
    void tell(const QString &key);
    void speak(const QString &key);
    void refreshProgress();
    void showInTray(const Note &note);
    [[nodiscard]] int openJobs(const QString &key) const;

    NotifierParts m_parts;
    bool m_notes = true;
    bool m_sound = false;
    QHash<QString, Batch> m_batches; // those that have not ended, or were told and not seen
    int m_ended = 0;                 // since there was nothing to do
    QTimer *m_progress;              // many changes are one
    Chime *m_chime = nullptr;
    QSystemTrayIcon *m_tray = nullptr;
    QString m_trayKey;
};

} // namespace notify
