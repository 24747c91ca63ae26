// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What was asked and answered for each job: HTTP as it happened, without key, tokens and signatures (fal/client.h).
//
// A call belongs to the job whose id is its objectName(); an upload, which several jobs may share, to the content that it
// carries. Bounded: the newest of a job, and of all jobs together. The exchanges of a job are kept in a file beside its
// log, written and read on a pool thread, so that they are there after a restart too.

#include "fal/client.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <deque>
#include <list>

namespace studio {

struct Job;

class ExchangeLog final : public QObject
{
    Q_OBJECT

public:
    ExchangeLog(fal::Client &client, const QString &folder, QObject *parent = nullptr);
    ~ExchangeLog() override;

    // Oldest first. What a file still has of them is read and told with changed().
    [[nodiscard]] std::vector<fal::ExchangeRecord> of(const Job &job);
    void remove(const QString &jobId);

    // The objectName() of the call that uploads this content.
    [[nodiscard]] static QString uploadName(const QString &sha256);

Q_SIGNALS:
    void changed(const QString &call); // the id of a job, or uploadName()

private:
    struct Kept
    {
        std::deque<fal::ExchangeRecord> records;
        qint64 bytes = 0;
        int written = 0;     // in the file
        bool isRead = false; // the file
        std::list<QString>::iterator use;
    };
    void record(const fal::ExchangeRecord &record);
    void keep(Kept &kept, const fal::ExchangeRecord &record);
    Kept &touch(const QString &call); // the newest in use from now on
    void makeRoom();
    void read(const QString &jobId);
    [[nodiscard]] QString fileOf(const QString &jobId) const;

    QString m_folder;
    QHash<QString, Kept> m_kept;
    std::list<QString> m_use; // the one that was used last stands at the end
    qint64 m_bytes = 0;
    QThreadPool m_writer; // one thread: in order
};

// As a person reads it: the request, an empty line, the answer; JSON is laid out. Pure.
[[nodiscard]] QString textOf(const fal::ExchangeRecord &record);
// "queue.fal.run/fal-ai/flux/dev": host and path.
[[nodiscard]] QString placeOf(const fal::ExchangeRecord &record);
[[nodiscard]] QByteArray toJson(const fal::ExchangeRecord &record); // one line
[[nodiscard]] fal::ExchangeRecord exchangeFromJson(const QByteArray &line);

} // namespace studio
