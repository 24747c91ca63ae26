// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One conversion on its way: runs on the pool, tells how far it is, stops when cancelled or destroyed.

#include "media/transform.h"

#include <QObject>

#include <atomic>
#include <memory>

class QTimer;

namespace compose {

class Refit final : public QObject
{
    Q_OBJECT

public:
    struct Task
    {
        QString from;
        QString folder;
        media::Conversion conversion;
    };
    Refit(const Task &task, QObject *parent);
    ~Refit() override;

    void cancel(); // then neither done() nor failed()

Q_SIGNALS:
    void progressed(double part);
    void done(const QString &path);
    void failed(const QString &sentence);

private:
    struct State
    {
        std::atomic<bool> stopped = false;
        std::atomic<int> permille = 0;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
    QTimer *m_timer;
};

// What to do with which file so that `next` is applied to `path`: an earlier conversion is done again from its
// original where both go into one, so that nothing is encoded twice.
[[nodiscard]] media::Origin combined(const media::Result<media::Origin> &origin, const QString &path, const media::Conversion &next);

} // namespace compose
