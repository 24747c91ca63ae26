// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the models said while they worked: one bounded file per job, a JSON object per line. Lines are written together,
// a moment later and on a pool thread: models may say thousands a second.

#include "fal/queue.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>
#include <QVector>

namespace studio {

class JobLog final : public QObject
{
    Q_OBJECT

public:
    explicit JobLog(const QString &folder);
    ~JobLog() override; // what is not written yet is written now

    // False when the job has this line already (fal repeats them after a reconnect), or the log is full.
    bool append(const QString &jobId, const fal::LogLine &line);
    [[nodiscard]] QVector<fal::LogLine> lines(const QString &jobId) const;
    void remove(const QString &jobId);
    // Nobody will append to it soon: it is read from its file when it is wanted.
    void close(const QString &jobId);

private:
    struct Open
    {
        QVector<fal::LogLine> lines;
        QSet<size_t> seen; // hashes
    };
    [[nodiscard]] QString fileOf(const QString &jobId) const;
    Open &open(const QString &jobId) const;
    void write();

    QString m_folder;
    mutable QHash<QString, Open> m_open;
    QHash<QString, QVector<fal::LogLine>> m_unwritten;
    mutable QSet<QString> m_closed; // their last lines may be on their way to the file
    QTimer m_soon;
    mutable QThreadPool m_writer; // one thread: in order
};

} // namespace studio
