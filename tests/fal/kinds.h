// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every kind of call that asks the service, for tables about what all of them have in common.

#include "calls.h"

#include "fal/models.h"

#include <functional>
#include <optional>

namespace test {

// One kind of call, and how to tell how it ended.
struct Kind
{
    const char *name;
    std::function<fal::Call *(fal::Client &, QObject *)> make;
    std::function<std::optional<fal::Error>(fal::Call *)> error;
    QByteArray method; // of its first exchange
    QByteArray path;
};

template <class T>
std::optional<fal::Error> errorOf(fal::Call *call)
{
    const auto &result = static_cast<T *>(call)->result();
    return result ? std::optional<fal::Error>() : result.error();
}

inline const QList<Kind> &kinds()
{
    static const QList<Kind> all{
        {"submit",
         [](fal::Client &c, QObject *p) {
             return new fal::SubmitCall(c, endpoint(), {{QStringLiteral("prompt"), QStringLiteral("x")}}, {}, p);
         },
         errorOf<fal::SubmitCall>, "POST", submitPath},
        {"follow", [](fal::Client &c, QObject *p) { return new fal::FollowCall(c, ticket(), p); },
         errorOf<fal::FollowCall>, "GET", streamPath},
        {"status", [](fal::Client &c, QObject *p) { return new fal::StatusCall(c, ticket(), true, p); },
         errorOf<fal::StatusCall>, "GET", statusPath},
        {"result", [](fal::Client &c, QObject *p) { return new fal::ResultCall(c, ticket(), p); },
         errorOf<fal::ResultCall>, "GET", jobPath},
        {"cancel", [](fal::Client &c, QObject *p) { return new fal::CancelCall(c, ticket(), p); },
         errorOf<fal::CancelCall>, "PUT", cancelPath},
        {"models", [](fal::Client &c, QObject *p) { return new fal::ModelsCall(c, {}, p); },
         errorOf<fal::ModelsCall>, "GET", "/api.fal.ai/v1/models"},
        {"schema", [](fal::Client &c, QObject *p) { return new fal::SchemaCall(c, endpoint(), p); },
         errorOf<fal::SchemaCall>, "GET", "/fal.ai/api/openapi/queue/openapi.json"},
    };
    return all;
}

inline void behaveWell(ScriptedServer &server)
{
    server.on("POST", submitPath, {{.body = accepted}});
    server.on("GET", streamPath, {events({queued, running, completed})});
    server.on("GET", statusPath, {{.status = 202, .body = queued}, {.status = 202, .body = running}, {.body = completed}});
    server.on("GET", jobPath, {{.headers = {{"x-fal-billable-units", "2.5"}}, .body = R"({"seed":7})"}});
    server.on("PUT", cancelPath, {{.status = 202, .body = R"({"status":"CANCELLATION_REQUESTED"})"}});
    server.on("GET", "/api.fal.ai/v1/models", {{.body = R"({"models":[{"endpoint_id":"a/b"}],"next_cursor":null})"}});
    server.on("GET", "/fal.ai/api/openapi/queue/openapi.json", {{.body = R"({"openapi":"3.0.4","paths":{}})"}});
}

} // namespace test
