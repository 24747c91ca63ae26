// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every kind of call that asks the service, for tables about what all of them have in common.

#include "calls.h"

#include "fal/account.h"
#include "fal/analytics.h"
#include "fal/models.h"
#include "fal/prices.h"
#include "fal/requests.h"
#include "fal/run.h"
#include "fal/spending.h"
#include "fal/storageaccess.h"
#include "fal/subscribe.h"
#include "fal/tokens.h"

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
    bool isPaid = false;    // made once, whatever happens
    bool follows = false;   // outlasts every trouble, and tells the service when it is cancelled
    bool goesOn = false;    // a second request comes after the first
    bool statusSaysAll = false; // of its answer the body does not matter
};

template <class T>
std::optional<fal::Error> errorOf(fal::Call *call)
{
    const auto &result = static_cast<T *>(call)->result();
    return result ? std::optional<fal::Error>() : result.error();
}

inline QUrl remoteFile()
{
    return QUrl(QStringLiteral("https://v3.fal.media/files/b/0a1b2c3d/output.png"));
}

inline const QList<Kind> &kinds()
{
    static const QList<Kind> all{
        {"submit",
         [](fal::Client &c, QObject *p) {
             return new fal::SubmitCall(c, endpoint(), {{QStringLiteral("prompt"), QStringLiteral("x")}}, {}, p);
         },
         errorOf<fal::SubmitCall>, "POST", submitPath, true},
        {"follow", [](fal::Client &c, QObject *p) { return new fal::FollowCall(c, ticket(), p); },
         errorOf<fal::FollowCall>, "GET", streamPath, false, true, true},
        {"status",
         [](fal::Client &c, QObject *p) { return new fal::StatusCall(c, ticket(), true, p); },
         errorOf<fal::StatusCall>, "GET", statusPath},
        {"result", [](fal::Client &c, QObject *p) { return new fal::ResultCall(c, ticket(), p); },
         errorOf<fal::ResultCall>, "GET", jobPath},
        {"cancel", [](fal::Client &c, QObject *p) { return new fal::CancelCall(c, ticket(), p); },
         errorOf<fal::CancelCall>, "PUT", cancelPath},
        {"models", [](fal::Client &c, QObject *p) { return new fal::ModelsCall(c, {}, p); },
         errorOf<fal::ModelsCall>, "GET", "/api.fal.ai/v1/models"},
        {"schema", [](fal::Client &c, QObject *p) { return new fal::SchemaCall(c, endpoint(), p); },
         errorOf<fal::SchemaCall>, "GET", "/fal.ai/api/openapi/queue/openapi.json"},
        {"models, all pages",
         [](fal::Client &c, QObject *p) {
             return new fal::ModelsCall(
                 c, {.category = QStringLiteral("text-to-image"), .pages = fal::Paging::allPages}, p);
         },
         errorOf<fal::ModelsCall>, "GET", "/api.fal.ai/v1/models", false, false, true},
        {"prices",
         [](fal::Client &c, QObject *p) { return new fal::PricesCall(c, {QStringLiteral("a/b")}, p); },
         errorOf<fal::PricesCall>, "GET", "/api.fal.ai/v1/models/pricing"},
        {"estimate",
         [](fal::Client &c, QObject *p) {
             return new fal::EstimateCall(c, {.quantities = {{QStringLiteral("a/b"), 2}}}, p);
         },
         errorOf<fal::EstimateCall>, "POST", "/api.fal.ai/v1/models/pricing/estimate"},
        {"usage", [](fal::Client &c, QObject *p) { return new fal::UsageCall(c, {}, p); },
         errorOf<fal::UsageCall>, "GET", "/api.fal.ai/v1/models/usage"},
        {"balance", [](fal::Client &c, QObject *p) { return new fal::BalanceCall(c, p); },
         errorOf<fal::BalanceCall>, "GET", "/api.fal.ai/v1/account/billing"},
        {"billing events", [](fal::Client &c, QObject *p) { return new fal::BillingEventsCall(c, {}, p); },
         errorOf<fal::BillingEventsCall>, "GET", "/api.fal.ai/v1/models/billing-events"},
        {"analytics",
         [](fal::Client &c, QObject *p) {
             return new fal::AnalyticsCall(c, {.endpointIds = {QStringLiteral("a/b")}}, p);
         },
         errorOf<fal::AnalyticsCall>, "GET", "/api.fal.ai/v1/models/analytics"},
        {"past requests",
         [](fal::Client &c, QObject *p) {
             return new fal::RequestsCall(c, {.endpoint = endpoint(), .from = {}, .to = {}}, p);
         },
         errorOf<fal::RequestsCall>, "GET", "/api.fal.ai/v1/models/requests/by-endpoint"},
        {"search of past requests", [](fal::Client &c, QObject *p) { return new fal::RequestSearchCall(c, {}, p); },
         errorOf<fal::RequestSearchCall>, "GET", "/api.fal.ai/v1/models/requests/search"},
        {"delete payloads",
         [](fal::Client &c, QObject *p) { return new fal::DeletePayloadsCall(c, QStringLiteral("req-1"), p); },
         errorOf<fal::DeletePayloadsCall>, "DELETE", "/api.fal.ai/v1/models/requests/req-1/payloads"},
        {"storage settings", [](fal::Client &c, QObject *p) { return new fal::StorageSettingsCall(c, p); },
         errorOf<fal::StorageSettingsCall>, "GET", "/api.fal.ai/v1/storage/settings"},
        {"set storage settings",
         [](fal::Client &c, QObject *p) { return new fal::SetStorageSettingsCall(c, {}, p); },
         errorOf<fal::SetStorageSettingsCall>, "PUT", "/api.fal.ai/v1/storage/settings"},
        {"file access", [](fal::Client &c, QObject *p) { return new fal::FileAccessCall(c, remoteFile(), p); },
         errorOf<fal::FileAccessCall>, "GET", "/api.fal.ai/v1/storage/files/acl"},
        {"set file access",
         [](fal::Client &c, QObject *p) { return new fal::SetFileAccessCall(c, remoteFile(), {}, p); },
         errorOf<fal::SetFileAccessCall>, "PUT", "/api.fal.ai/v1/storage/files/acl"},
        {"sign file",
         [](fal::Client &c, QObject *p) {
             return new fal::SignFileCall(c, remoteFile(), std::chrono::seconds(60), p);
         },
         errorOf<fal::SignFileCall>, "POST", "/api.fal.ai/v1/storage/files/sign"},
        {"keys", [](fal::Client &c, QObject *p) { return new fal::KeysCall(c, {}, p); },
         errorOf<fal::KeysCall>, "GET", "/api.fal.ai/v1/keys"},
        {"create key",
         [](fal::Client &c, QObject *p) { return new fal::CreateKeyCall(c, QStringLiteral("mine"), p); },
         errorOf<fal::CreateKeyCall>, "POST", "/api.fal.ai/v1/keys", true},
        {"delete key",
         [](fal::Client &c, QObject *p) { return new fal::DeleteKeyCall(c, QStringLiteral("k1"), p); },
         errorOf<fal::DeleteKeyCall>, "DELETE", "/api.fal.ai/v1/keys/k1", false, false, false, true},
        {"workflows", [](fal::Client &c, QObject *p) { return new fal::WorkflowsCall(c, {}, p); },
         errorOf<fal::WorkflowsCall>, "GET", "/api.fal.ai/v1/workflows"},
        {"workflow",
         [](fal::Client &c, QObject *p) {
             return new fal::WorkflowCall(c, QStringLiteral("me"), QStringLiteral("mine"), p);
         },
         errorOf<fal::WorkflowCall>, "GET", "/api.fal.ai/v1/workflows/me/mine"},
        {"meta", [](fal::Client &c, QObject *p) { return new fal::MetaCall(c, p); },
         errorOf<fal::MetaCall>, "GET", "/api.fal.ai/v1/meta"},
        {"run",
         [](fal::Client &c, QObject *p) { return new fal::RunCall(c, endpoint(), {}, {.timeout = c.config().idleTimeout}, p); },
         errorOf<fal::RunCall>, "POST", "/fal.run/fal-ai/flux/dev", true},
        {"stream",
         [](fal::Client &c, QObject *p) {
             return new fal::StreamCall(c, endpoint(), {}, {.idleTimeout = c.config().idleTimeout}, p);
         },
         errorOf<fal::StreamCall>, "POST", "/fal.run/fal-ai/flux/dev/stream", true},
        {"subscribe",
         [](fal::Client &c, QObject *p) {
             return new fal::SubscribeCall(c, endpoint(), {}, {}, p);
         },
         errorOf<fal::SubscribeCall>, "POST", submitPath, true, false, true},
        {"status stream",
         [](fal::Client &c, QObject *p) { return new fal::StatusStreamCall(c, ticket(), true, p); },
         errorOf<fal::StatusStreamCall>, "GET", streamPath},
        {"token",
         [](fal::Client &c, QObject *p) {
             return new fal::TokenCall(c, endpoint(), std::chrono::seconds(60), p);
         },
         errorOf<fal::TokenCall>, "POST", "/rest.fal.ai/tokens/"},
    };
    return all;
}

// The platform API, each endpoint with the smallest answer that is a good one.
inline void platformBehavesWell(ScriptedServer &server)
{
    const QByteArray access = R"({"default":"forbid","rules":[]})";
    const QByteArray settings = R"({"expiration_duration_seconds":null,"initial_acl":null})";
    const QList<std::pair<QByteArray, QByteArray>> reads{
        {"models/pricing", R"({"prices":[]})"},
        {"models/usage", R"({"summary":[]})"},
        {"account/billing", R"({"username":"me"})"},
        {"models/billing-events", R"({"billing_events":[]})"},
        {"models/analytics", R"({"summary":[]})"},
        {"models/requests/by-endpoint", R"({"items":[]})"},
        {"models/requests/search", R"({"results":[]})"},
        {"storage/settings", settings},
        {"storage/files/acl", access},
        {"keys", R"({"keys":[]})"},
        {"workflows", R"({"workflows":[]})"},
        {"workflows/me/mine", R"({"workflow":{"name":"mine"}})"},
        {"meta", R"({"webhook_ip_ranges":[]})"}};
    for (const auto &[path, body] : reads)
        server.on("GET", "/api.fal.ai/v1/" + path, {{.body = body}});
    server.on("POST", "/api.fal.ai/v1/models/pricing/estimate", {{.body = R"({"total_cost":1.5,"currency":"USD"})"}});
    server.on("POST", "/api.fal.ai/v1/storage/files/sign",
              {{.body = "{\"signed_url\":\"https://v3.fal.media/x?identity=1\"}"}});
    server.on("POST", "/api.fal.ai/v1/keys",
              {{.status = 201, .body = R"({"key_id":"k1","key_secret":"s","key":"k1:s"})"}});
    server.on("PUT", "/api.fal.ai/v1/storage/settings", {{.body = settings}});
    server.on("PUT", "/api.fal.ai/v1/storage/files/acl", {{.body = access}});
    server.on("DELETE", "/api.fal.ai/v1/keys/k1", {{.status = 204}});
    server.on("DELETE", "/api.fal.ai/v1/models/requests/req-1/payloads", {{.body = R"({"cdn_delete_results":[]})"}});
}

inline void behaveWell(ScriptedServer &server)
{
    server.on("POST", submitPath, {{.body = accepted}});
    server.on("GET", streamPath, {events({queued, running, completed})});
    server.on(
        "GET", statusPath,
        {{.status = 202, .body = queued}, {.status = 202, .body = running}, {.body = completed}});
    server.on("GET", jobPath, {{.headers = {{"x-fal-billable-units", "2.5"}}, .body = R"({"seed":7})"}});
    server.on("PUT", cancelPath, {{.status = 202, .body = R"({"status":"CANCELLATION_REQUESTED"})"}});
    // The second page, for who asks for it; a question without a cursor is answered with the first one.
    server.on("GET", "/api.fal.ai/v1/models", {{.body = R"({"models":[{"endpoint_id":"a/b"}],"next_cursor":"Mg=="})"},
                                               {.body = R"({"models":[],"next_cursor":null})"}});
    server.on("GET", "/fal.ai/api/openapi/queue/openapi.json", {{.body = R"({"openapi":"3.0.4","paths":{}})"}});
    platformBehavesWell(server);
    server.on("POST", "/fal.run/fal-ai/flux/dev",
              {{.headers = {{"Content-Type", "application/json"}}, .body = "{}"}});
    server.on("POST", "/fal.run/fal-ai/flux/dev/stream", {events({"1", "2"}, Behaviour::Chunks)});
    server.on("POST", "/rest.fal.ai/tokens/", {{.status = 201, .body = R"("eyJ.token.x")"}});
}

} // namespace test
