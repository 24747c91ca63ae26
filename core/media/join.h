// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Several clips as one, one behind the other. Clips of one kind keep every picture as it is; others are encoded again, in
// the size and the rate of the first. The sources are never changed.

#include "media/transform.h"

#include <QSize>
#include <QStringList>

namespace media {

struct JoinPlan
{
    bool copies = false;
    QString reason; // why they must be encoded again, as a sentence; empty where they need not
    QSize size;     // of the result as shown
    double fps = 0;
    double seconds = 0;
};

// Unexpected: they cannot be joined, and why.
[[nodiscard]] Result<JoinPlan> planJoin(const QStringList &paths);
// A file in `folder`, under a name made from the first one's. Stopped or failed, nothing is left there.
[[nodiscard]] Result<QString> join(const QStringList &paths, const QString &folder, const Progress &progress = {});

} // namespace media
