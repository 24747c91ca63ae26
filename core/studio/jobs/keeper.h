// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rows of jobs that could not be written are written as soon as they can be. A full disk or a database in use costs time,
// never a job: the person is told once, and what depends on the row waits for worksAgain().

#include <QMap>
#include <QObject>
#include <QTimer>

#include <tl/expected.hpp>

namespace studio {

class JobStore;
struct StoredJob;

class Keeper final : public QObject
{
    Q_OBJECT

public:
    explicit Keeper(JobStore &store, QObject *parent = nullptr);

    // Now, or later. False: later. The row stays where it is until it was forgotten.
    bool keep(const StoredJob &job);
    // Something else about this job could not be written: worksAgain() comes when its row can be.
    void couldNot(const StoredJob &job, const QString &sentence);
    void forget(const QString &id);
    [[nodiscard]] bool isBehind() const { return !m_behind.isEmpty(); }
    void tryAgain(); // now instead of after the pause

Q_SIGNALS:
    void failed(const QString &sentence); // once, until it works again
    void worksAgain();

private:
    JobStore &m_store;
    QMap<QString, const StoredJob *> m_behind;
    QString m_told;
    QTimer m_pause;
};

} // namespace studio
