// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the models said while they worked: one bounded file per job, a JSON object per line.

#include "fal/queue.h"

#include <QHash>
#include <QSet>
#include <QVector>

namespace studio {

class JobLog
{
public:
    explicit JobLog(const QString &folder);

    // False when the job has this line already (fal repeats them after a reconnect), or the log is full.
    bool append(const QString &jobId, const fal::LogLine &line);
    [[nodiscard]] QVector<fal::LogLine> lines(const QString &jobId) const;
    void remove(const QString &jobId);

private:
    struct Open
    {
        QVector<fal::LogLine> lines;
        QSet<QString> seen;
    };
    [[nodiscard]] QString fileOf(const QString &jobId) const;
    Open &open(const QString &jobId) const;

    QString m_folder;
    mutable QHash<QString, Open> m_open;
};

} // namespace studio
