// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A job with what only the queue needs to know of it.

#include "studio/jobs/job.h"

#include "media/probe.h"

namespace studio {

// A result on its way from the staging folder to its place.
struct PlannedFile
{
    QString staged;
    QString target;          // absolute
    QString targetSha256;    // of the file as it will lie there, with its recipe
    QString deliveredSha256;
    QString mimeType;
    media::Kind kind = media::Kind::Other;
    QSize size;
    double seconds = 0;
    QByteArray sidecar;      // to be written beside it; empty = none
    bool operator==(const PlannedFile &) const = default;
};

// Which service a job belongs to: "fal", "here" (a sandbox, whatever its port is), or the host of another server.
[[nodiscard]] QString serviceOf(const QString &server);

struct StoredJob
{
    Job job;
    QString owner;           // presence id of the program that works on it
    QString server;          // base URL at the time it was stored; empty = fal itself
    QJsonObject intent;      // the body about to be sent, or sent
    QDateTime intentAt;
    bool cancelling = false; // somebody asked for it
    bool isInTurn = false;   // waits here; not stored, a restart decides anew
    double place = 0;        // among those that have not started: the lowest is next
    std::vector<PlannedFile> plan;
};

} // namespace studio
