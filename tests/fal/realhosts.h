// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the tests with fal's real hosts share.

#include "calls.h"

#include "support/internet.h"

namespace test {

// A client as everybody has it, except that the internet is ours.
inline fal::Config realConfig(const Internet &net)
{
    fal::Config config = quickConfig({});
    config.route = fal::NetworkRoute::Custom;
    config.networkProxy = net.proxy();
    config.caCertificates = net.authorities();
    config.idleTimeout = std::chrono::milliseconds(5000);
    return config;
}

inline const QString queueHost = QStringLiteral("queue.fal.run");
inline const QByteArray realSubmit = "/fal-ai/flux/dev";
inline const QByteArray realJob = "/fal-ai/flux/requests/req-1";

inline void serveQueue(ScriptedServer &site)
{
    site.on("POST", realSubmit, {{.body = accepted}});
    site.on("GET", realJob + "/status/stream", {events({queued, completed})});
    site.on("GET", realJob + "/status", {{.body = completed}});
    site.on("GET", realJob, {{.body = R"({"seed":7})"}});
    site.on("PUT", realJob + "/cancel", {{.status = 202, .body = R"({"status":"CANCELLATION_REQUESTED"})"}});
}

} // namespace test
