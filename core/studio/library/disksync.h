// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Brings what was committed onto the disk, on a thread of its own, in groups: while one flush is under way all further
// commits wait for the next. The thread that commits never waits for a disk.
//
// SQLite itself does this within commit() (synchronous=FULL), which stops a window for as long as the disk takes: 4 ms, or
// seconds where other programs write. With synchronous=NORMAL a commit survives the death of the program at once, and a power
// cut from the next flush on. Who spends money asks for that with whenOnDisk().

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <vector>

namespace studio {

class DiskSync final : public QObject
{
    Q_OBJECT

public:
    explicit DiskSync(const QString &databasePath);
    ~DiskSync() override; // waits for the flush that is under way

    // Something was committed: it is flushed soon.
    void committed();
    // Called from the event loop as soon as everything committed so far is on the disk, or could not be brought there: then
    // with a sentence. Not called when the context is gone by then.
    void whenOnDisk(QObject *context, const std::function<void(const QString &trouble)> &then);

Q_SIGNALS:
    void starting(); // a flush; the log can be made short if nobody reads

private:
    void startSoon();
    void start();
    void done(quint64 upTo, const QString &trouble);
    void shortenLog();

    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void(const QString &trouble)> then;
        quint64 number = 0;
    };

    QString m_database;
    QThreadPool m_pool; // one thread
    std::vector<Waiting> m_waiting;
    quint64 m_committed = 0;
    quint64 m_onDisk = 0;
    bool m_isAsked = false;
    bool m_isFlushing = false;
    bool m_hasFlushedFolder = false;
    QElapsedTimer m_shortened;
};

} // namespace studio
