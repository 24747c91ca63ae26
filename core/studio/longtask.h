// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Work on files that takes a while: in the background, with progress, and cancelled when nobody wants it any more.

#include "media/transform.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace studio {

class LongTask final : public QObject
{
    Q_OBJECT

public:
    // What it made, by its path; calls its Progress now and then and ends with a Failure when that says no.
    using Work = std::function<media::Result<QString>(const media::Progress &)>;

    explicit LongTask(Work work, QObject *parent = nullptr); // starts it
    ~LongTask() override;                                    // cancels it

    void cancel();

Q_SIGNALS:
    void progress(double part); // 0…1, a few times a second
    void finished(const media::Result<QString> &made);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
    QTimer m_look;
};

} // namespace studio
