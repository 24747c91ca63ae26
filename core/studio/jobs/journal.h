// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the database must not be the only one to know: which jobs there are, what was sent, and which request each became.
//
// A text file for each program that runs, "journal/<presence>.jsonl" in the profile: a line of JSON for each step, appended.
// It is read only when the database had to be made anew, so that what fal accepted is followed again and nothing is sent
// twice. Only its own program writes to a file. It is made short again when it grows, and goes when all its jobs have ended.

#include "studio/jobs/storedjob.h"

#include <QFile>
#include <QHash>

#include <functional>
#include <memory>

namespace studio {

class Journal
{
public:
    Journal(const QString &profileFolder, const QString &presence);
    ~Journal();
    Q_DISABLE_COPY_MOVE(Journal)

    // The job as it is now; nothing is written when nothing changed that matters here.
    bool note(const StoredJob &job); // false: it could not be written
    void forget(const QString &id); // it is out of the list

    // The jobs that have not ended, by all files of the profile, oldest first. Those that were accepted have their tickets.
    [[nodiscard]] static std::vector<StoredJob> read(const QString &profileFolder);
    // Removes the files of programs that do not run any more, after their jobs that are still open were noted here.
    void takeOver(const std::vector<const StoredJob *> &open, const std::function<bool(const QString &presence)> &isAlive);

private:
    [[nodiscard]] bool write(const QString &id, const QJsonObject &line, bool isEnd);
    void shorten();

    QString m_profile;
    QString m_path;
    std::unique_ptr<QFile> m_file;        // opened with the first line
    QHash<QString, QByteArray> m_lines;   // of jobs that have not ended: the last one, without its time
    qint64 m_shortened = 0;               // its size then
};

} // namespace studio
