// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What Qt's logging says, by category, also in a file of the profile: for who asks afterwards what went wrong. Two files at
// most, gesso.log and, before it, gesso.log.1; readable by their owner only; without secrets (redaction.h).
//
// Warnings and worse, and what a category finds worth telling, are logged at all times; setDetailed() adds the rest of this
// program's own (gesso.*) and of the wire (fal.*). QT_LOGGING_RULES chooses further.
//
// One at a time. Any thread may log: the line is put into memory, a thread of this class takes the secrets out and writes.

#include <QByteArrayList>
#include <QMutex>
#include <QThreadPool>

#include <functional>

class QObject;

namespace diagnostics {

class LogFile final
{
public:
    static constexpr qint64 usualSize = 1024 * 1024;

    // From now on, until it goes; what goes to stderr goes there as before. A folder that cannot be written: nothing is kept.
    explicit LogFile(const QString &folder, qint64 mostBytes = usualSize);
    ~LogFile(); // what is not written yet is written
    Q_DISABLE_COPY_MOVE(LogFile)

    // The one there is, or nullptr.
    [[nodiscard]] static LogFile *current();
    static void setDetailed(bool detailed);

    // This key, too, is taken out from now on. What has the shape of a key is anyway.
    void hide(const QByteArray &key);
    // Into the file only: nothing that a terminal needs to see.
    void note(const QString &sentence);
    [[nodiscard]] QString redacted(const QString &text) const;
    // The last lines that are warnings or worse, oldest first; also those of the program before this one.
    void lastProblems(int most, QObject *context, const std::function<void(const QStringList &)> &deliver);

private:
    friend struct Handler;
    void add(QtMsgType type, const char *category, const QString &message);
    void write();
    [[nodiscard]] QStringList problems(int most) const;

    QString m_path;
    qint64 m_most;
    mutable QMutex m_guard; // of these:
    QByteArrayList m_keys;
    QStringList m_waiting; // lines
    qsizetype m_waitingLength = 0;
    int m_leftOut = 0;
    QMutex m_fileGuard;
    QThreadPool m_writer; // one thread: in order
};

} // namespace diagnostics
