// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The calls of the platform API with the requests that they make and the answers of fal's documentation.

#include "kinds.h"

#include <functional>

namespace test {

inline const QByteArray api = "/api.fal.ai/v1/";

inline QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

inline QDateTime time(const char *iso)
{
    return QDateTime::fromString(text(iso), Qt::ISODate);
}

// One call: the request that it makes, an answer, and what to expect of the value.
struct Case
{
    const char *name;
    std::function<fal::Call *(fal::Client &)> make;
    QByteArray request; // method, target
    QByteArray requestBody;
    QByteArray answer;
    std::function<bool(fal::Call *)> isRight;
};

template <class T>
using ValueOf = std::remove_cvref_t<decltype(*std::declval<T>().result())>;

template <class T>
std::function<bool(fal::Call *)> valueOf(std::function<bool(const ValueOf<T> &)> check)
{
    return [check](fal::Call *call) {
        const auto &result = static_cast<T *>(call)->result();
        return result && check(*result);
    };
}

inline const QByteArray model
    = R"({"models":[{"endpoint_id":"fal-ai/flux/dev","metadata":{"display_name":"FLUX.1 [dev]","category":"text-to-image",)"
      R"("description":"Fast text-to-image generation","status":"active","tags":["fast","pro",""],)"
      R"("updated_at":"2025-01-15T12:00:00Z","is_favorited":false,"thumbnail_url":"https:\/\/fal.media\/files\/example.jpg",)"
      R"("model_url":"https:\/\/fal.run\/fal-ai\/flux\/dev","date":"2024-08-01T00:00:00Z","highlighted":false,"pinned":false,)"
      R"("license_type":"commercial","kind":"inference","group":{"key":"flux-1","label":"FLUX.1"},"duration_estimate":0.5,)"
      R"("training_endpoint_ids":["fal-ai/flux-lora-fast-training"],"news":[1]},"enterprise_status":"ready"},)"
      R"({"endpoint_id":"a/bare"},{"metadata":{"display_name":"no id"}},7],"next_cursor":null,"has_more":false})";

inline const QByteArray usage
    = R"({"time_series":[{"bucket":"2025-01-15T00:00:00-05:00","results":[{"endpoint_id":"fal-ai/flux/dev","unit":"image",)"
      R"("quantity":4,"unit_price":0.1,"percent_discount":20,"cost_subtotal":0.4,"cost_discount":0.08,"cost_total":0.32,)"
      R"("cost":0.32,"currency":"USD","auth_method":"Production Key"}]}],)"
      R"("summary":[{"endpoint_id":"a/b","unit":"units","quantity":"2","cost":1.5}],"next_cursor":null,"has_more":false})";

inline const QByteArray billingEvents
    = R"({"billing_events":[{"request_id":"abc123","endpoint_id":"fal-ai/flux/dev","timestamp":"2025-01-15T10:30:45Z",)"
      R"("output_units":2,"unit_price":0.025,"percent_discount":10,"cost_subtotal":0.05,"cost_discount":0.005,"cost_total":0.045,)"
      R"("cost_estimate_nano_usd":45000000},{"request_id":"def456","endpoint_id":"fal-ai/flux/dev",)"
      R"("timestamp":"2025-01-15T10:25:30Z","output_units":1.5,"unit_price":0.025,"percent_discount":null,)"
      R"("cost_total":0.0375}],"next_cursor":null,"has_more":false})";

inline const QByteArray history
    = R"({"items":[{"request_id":"a1b2c3d4","endpoint_id":"fal-ai/flux/dev","started_at":"2025-01-01T00:00:05Z",)"
      R"("sent_at":"2025-01-01T00:00:01Z","ended_at":"2025-01-01T00:00:08Z","status_code":200,"duration":7.8,)"
      R"("json_input":{"prompt":"cat astronaut"},"json_output":{"status":"ok"},"similarity":0.95},)"
      R"({"request_id":"running","ended_at":null,"status_code":null,"duration":null}],"next_cursor":null,"has_more":false})";

inline const QByteArray accessList = R"({"default":"forbid","rules":[{"user":"my-teammate","decision":"allow"}]})";
inline const QByteArray sentAccessList = R"({"default":"forbid","rules":[{"decision":"allow","user":"my-teammate"}]})";
inline const QByteArray fileParameter = "?url=https%3A%2F%2Fv3.fal.media%2Ffiles%2Fb%2F0a1b2c3d%2Foutput.png";

inline const fal::AccessList &teammate()
{
    static const fal::AccessList list{fal::Access::Forbid, {{text("my-teammate"), fal::Access::Allow}}};
    return list;
}

inline const QList<Case> &readCases()
{
    static const QList<Case> all{
        {"models with every filter",
         [](fal::Client &c) {
             return new fal::ModelsCall(c, {.text = text("a+b c"), .category = text("text-to-image"),
                                            .endpointIds = {text("fal-ai/flux/dev"), text("a/b")}, .withSchema = true,
                                            .limit = 5, .cursor = text("Mg=="), .status = fal::ModelStatus::Active,
                                            .withEnterpriseStatus = true});
         },
         "GET models?q=a%2Bb%20c&category=text-to-image&status=active&endpoint_id=fal-ai%2Fflux%2Fdev&endpoint_id=a%2Fb"
         "&expand=openapi-3.0&expand=enterprise_status&limit=5&cursor=Mg%3D%3D", {}, model,
         valueOf<fal::ModelsCall>([](const fal::ModelPage &page) {
             const fal::ModelEntry &m = page.entries.at(0);
             return page.entries.size() == 2 && page.nextCursor.isEmpty() && m.title == text("FLUX.1 [dev]")
                 && m.status == fal::ModelStatus::Active && m.license == fal::ModelEntry::License::Commercial
                 && m.kind == fal::ModelEntry::Kind::Inference && m.tags == QStringList{text("fast"), text("pro")}
                 && m.isFavorite == false && m.group == text("FLUX.1") && m.groupKey == text("flux-1")
                 && m.durationEstimate == 0.5 && m.trainingEndpointIds.size() == 1 && !m.isHighlighted
                 && m.createdAt == time("2024-08-01T00:00:00Z") && m.enterpriseStatus == text("ready")
                 && m.thumbnailUrl.host() == text("fal.media") && page.entries.at(1).endpointId == text("a/bare")
                 && !page.entries.at(1).isFavorite && page.entries.at(1).status == fal::ModelStatus::Unknown;
         })},
        {"prices, an amount as text, one without an amount",
         [](fal::Client &c) { return new fal::PricesCall(c, {text("a/b"), text("a/b"), text("c/d")}); },
         "GET models/pricing?endpoint_id=a%2Fb&endpoint_id=c%2Fd", {},
         R"({"prices":[{"endpoint_id":"a/b","unit_price":0.025,"unit":"image","currency":"USD"},)"
         R"({"endpoint_id":"c/d","unit_price":"0.2","unit":"second","currency":"EUR"},{"endpoint_id":"e/f"}],)"
         R"("next_cursor":null,"has_more":false})",
         valueOf<fal::PricesCall>([](const std::vector<fal::Price> &prices) {
             return prices == std::vector<fal::Price>{{text("a/b"), 0.025, text("image"), text("USD")},
                                                      {text("c/d"), 0.2, text("second"), text("EUR")}};
         })},
        {"estimate by units",
         [](fal::Client &c) { return new fal::EstimateCall(c, {.quantities = {{text("a/b"), 2.5}}}); },
         "POST models/pricing/estimate", R"({"endpoints":{"a/b":{"unit_quantity":2.5}},"estimate_type":"unit_price"})",
         R"({"estimate_type":"unit_price","total_cost":3.75,"currency":"USD"})",
         valueOf<fal::EstimateCall>([](const fal::Estimate &e) { return e.totalCost == 3.75 && e.currency == text("USD"); })},
        {"estimate by past calls",
         [](fal::Client &c) {
             return new fal::EstimateCall(c, {.basis = fal::EstimateQuery::Basis::History, .quantities = {{text("a/b"), 100}}});
         },
         "POST models/pricing/estimate",
         R"({"endpoints":{"a/b":{"call_quantity":100}},"estimate_type":"historical_api_price"})",
         R"({"estimate_type":"historical_api_price","total_cost":3.75})",
         valueOf<fal::EstimateCall>([](const fal::Estimate &e) {
             return e.basis == fal::EstimateQuery::Basis::History && e.currency == text("USD");
         })},
        {"usage",
         [](fal::Client &c) {
             return new fal::UsageCall(c, {.range = {time("2025-01-01T00:00:00Z"), time("2025-02-01T01:00:00+01:00")},
                                           .timeframe = fal::Timeframe::Day, .timezone = text("Europe/Berlin"),
                                           .alignToTimeframe = false, .endpointIds = {text("a/b")},
                                           .keyIds = {text("k")}, .usernames = {text("alice")}, .withSummary = true,
                                           .withAuthMethod = true});
         },
         "GET models/usage?start=2025-01-01T00%3A00%3A00.000Z&end=2025-02-01T00%3A00%3A00.000Z&timezone=Europe%2FBerlin"
         "&timeframe=day&bound_to_timeframe=false&endpoint_id=a%2Fb&api_key_id=k&login_username=alice"
         "&expand=time_series&expand=summary&expand=auth_method&expand=auth_method_structured", {}, usage,
         valueOf<fal::UsageCall>([](const fal::Usage &u) {
             const fal::UsageLine &line = u.timeSeries.at(0).lines.at(0);
             return u.timeSeries.at(0).start == time("2025-01-15T05:00:00Z") && line.quantity == 4
                 && line.percentDiscount == 20.0 && line.costTotal == 0.32 && line.auth.label == text("Production Key")
                 && u.summary.at(0).quantity == 2 && u.summary.at(0).costTotal == 1.5 && !u.summary.at(0).percentDiscount;
         })},
        {"balance", [](fal::Client &c) { return new fal::BalanceCall(c); }, "GET account/billing?expand=credits", {},
         R"({"username":"my-team","credits":{"current_balance":24.5,"currency":"USD"}})",
         valueOf<fal::BalanceCall>([](const fal::Balance &b) { return b == fal::Balance{text("my-team"), 24.5, text("USD")}; })},
        {"account without the balance", [](fal::Client &c) { return new fal::BalanceCall(c, nullptr, false); },
         "GET account/billing", {}, R"({"username":"my-team"})",
         valueOf<fal::BalanceCall>([](const fal::Balance &b) { return !b.amount && b.username == text("my-team"); })},
        {"billing events",
         [](fal::Client &c) { return new fal::BillingEventsCall(c, {.endpointIds = {text("a/b")}}); },
         "GET models/billing-events?endpoint_id=a%2Fb&limit=1000", {}, billingEvents,
         valueOf<fal::BillingEventsCall>([](const fal::BillingEvents &e) {
             return e.isComplete && e.events.size() == 2 && e.events[0].costNanoUsd == 45'000'000
                 && e.events[0].percentDiscount == 10.0 && e.events[1].costNanoUsd == 37'500'000
                 && !e.events[1].percentDiscount && e.events[1].timestamp == time("2025-01-15T10:25:30Z");
         })},
        {"analytics",
         [](fal::Client &c) {
             return new fal::AnalyticsCall(c, {.endpointIds = {text("a/b")},
                                               .metrics = {fal::Metric::P90Duration, fal::Metric::RequestCount},
                                               .withTimeSeries = true, .withSummary = false});
         },
         "GET models/analytics?endpoint_id=a%2Fb&expand=time_series&expand=request_count&expand=p90_duration", {},
         R"({"time_series":[{"bucket":"2025-01-15T12:00:00-05:00","results":[{"endpoint_id":"a/b","request_count":1500,)"
         R"("success_count":1450,"p50_duration":2.5,"p90_duration":4.8,"p1_mood":7}]}],"next_cursor":null,"has_more":false})",
         valueOf<fal::AnalyticsCall>([](const fal::Analytics &a) {
             const fal::Statistics &s = a.timeSeries.at(0).models.at(0);
             return s.value(fal::Metric::RequestCount) == 1500.0 && s.value(fal::Metric::P90Duration) == 4.8
                 && !s.value(fal::Metric::ColdBootCount) && s.values.size() == 4;
         })},
        {"past requests with every filter",
         [](fal::Client &c) {
             return new fal::RequestsCall(c, {.endpoint = endpoint(), .from = time("2025-01-01T00:00:00Z"),
                                              .to = time("2025-01-02T00:00:00Z"), .moreEndpointIds = {text("a/b")},
                                              .outcome = fal::RequestQuery::Outcome::UserError, .requestId = text("a1b2c3d4"),
                                              .order = fal::RequestQuery::Order::Duration, .withPayloads = false, .most = 30});
         },
         "GET models/requests/by-endpoint?endpoint_id=fal-ai%2Fflux%2Fdev&endpoint_id=a%2Fb&start=2025-01-01T00%3A00%3A00.000Z"
         "&end=2025-01-02T00%3A00%3A00.000Z&status=user_error&request_id=a1b2c3d4&sort_by=duration&limit=30", {}, history,
         valueOf<fal::RequestsCall>([](const std::vector<fal::PastRequest> &found) {
             return found.size() == 2 && found[0].statusCode == 200 && found[0].duration == 7.8
                 && found[0].input.value(text("prompt")) == text("cat astronaut") && found[0].output.isObject()
                 && found[1].statusCode == 0 && !found[1].endedAt.isValid() && !found[1].duration;
         })},
        {"search for what looks like a picture",
         [](fal::Client &c) {
             return new fal::RequestSearchCall(c, {.imageUrl = QUrl(text("https://x.test/a.png?b=1&c=2")),
                                                   .origin = fal::RequestSearch::Origin::Api, .minSimilarity = 0.25});
         },
         "GET models/requests/search?image_url=https%3A%2F%2Fx.test%2Fa.png%3Fb%3D1%26c%3D2&only_api_requests=true"
         "&min_similarity=0.25", {}, QByteArray(history).replace("items", "results"),
         valueOf<fal::RequestSearchCall>([](const fal::Page<fal::PastRequest> &p) { return p.entries.at(0).similarity == 0.95; })},
        {"storage settings", [](fal::Client &c) { return new fal::StorageSettingsCall(c); }, "GET storage/settings", {},
         R"({"expiration_duration_seconds":86400,"initial_acl":)" + accessList + "}",
         valueOf<fal::StorageSettingsCall>([](const fal::StorageSettings &s) {
             return s.expiresIn == std::chrono::hours(24) && s.initialAccess == teammate();
         })},
        {"access of a file", [](fal::Client &c) { return new fal::FileAccessCall(c, remoteFile()); },
         "GET storage/files/acl" + fileParameter, {}, accessList,
         valueOf<fal::FileAccessCall>([](const fal::AccessList &list) { return list == teammate(); })},
        {"keys, with who made them", [](fal::Client &c) { return new fal::KeysCall(c, {.withCreators = true}); },
         "GET keys?expand=creator_info", {},
         R"({"keys":[{"key_id":"abc123def456","alias":"Production Key","scope":"API","created_at":"2025-01-15T12:00:00Z",)"
         R"("creator_nickname":"ann"}],"next_cursor":null,"has_more":false})",
         valueOf<fal::KeysCall>([](const fal::Page<fal::KeyEntry> &p) { return p.entries.at(0).creator == text("ann"); })},
        {"workflows",
         [](fal::Client &c) {
             return new fal::WorkflowsCall(c, {.text = text("my"), .usedEndpointIds = {text("a/b")}, .paging = {.pageSize = 3}});
         },
         "GET workflows?search=my&used_endpoint_ids=a%2Fb&limit=3", {},
         R"({"workflows":[{"name":"my-image-workflow","title":"Mine","user_nickname":"johndoe","created_at":"2025-01-15T12:00:00Z",)"
         R"("tags":["image"],"endpoint_ids":["fal-ai/flux/dev"]}],"next_cursor":null,"has_more":false,"total":1})",
         valueOf<fal::WorkflowsCall>([](const fal::Page<fal::Workflow> &p) { return p.entries.at(0).owner == text("johndoe"); })},
        {"addresses of webhooks", [](fal::Client &c) { return new fal::MetaCall(c); }, "GET meta", {},
         R"({"webhook_ip_ranges":["34.123.59.101\/32","34.135.41.243\/32"]})",
         valueOf<fal::MetaCall>([](const fal::Meta &m) { return m.webhookRanges.size() == 2; })},
    };
    return all;
}

inline const QList<Case> &changeCases()
{
    static const QList<Case> all{
        {"set storage settings",
         [](fal::Client &c) { return new fal::SetStorageSettingsCall(c, {std::chrono::hours(24), teammate()}); },
         "PUT storage/settings", R"({"expiration_duration_seconds":86400,"initial_acl":)" + sentAccessList + "}",
         R"({"expiration_duration_seconds":86400,"initial_acl":null})",
         valueOf<fal::SetStorageSettingsCall>([](const fal::StorageSettings &s) { return !s.initialAccess; })},
        {"clear storage settings", [](fal::Client &c) { return new fal::SetStorageSettingsCall(c, {}); },
         "PUT storage/settings", R"({"expiration_duration_seconds":null,"initial_acl":null})",
         R"({"expiration_duration_seconds":null,"initial_acl":null})",
         valueOf<fal::SetStorageSettingsCall>([](const fal::StorageSettings &s) {
             static const fal::StorageSettings nothing; // g++ 12 warns of a temporary here
             return s == nothing;
         })},
        {"set the access of a file", [](fal::Client &c) { return new fal::SetFileAccessCall(c, remoteFile(), teammate()); },
         "PUT storage/files/acl" + fileParameter, sentAccessList, accessList,
         valueOf<fal::SetFileAccessCall>([](const fal::AccessList &list) { return list == teammate(); })},
        {"sign a file for a week",
         [](fal::Client &c) { return new fal::SignFileCall(c, remoteFile(), fal::SignFileCall::longest); },
         "POST storage/files/sign" + fileParameter, R"({"expiration_seconds":604800})",
         R"({"signed_url":"https:\/\/v3.fal.media\/files\/b\/0a1b2c3d\/output.png?identity=abc"})",
         valueOf<fal::SignFileCall>([](const QUrl &url) { return url.query() == text("identity=abc"); })},
        {"create a key", [](fal::Client &c) { return new fal::CreateKeyCall(c, text("Production Key")); }, "POST keys",
         R"({"alias":"Production Key"})", R"({"key_id":"abc","key_secret":"sk_live","key":"abc:sk_live"})",
         valueOf<fal::CreateKeyCall>([](const fal::NewKey &k) { return k == fal::NewKey{text("abc"), "abc:sk_live"}; })},
        {"delete payloads", [](fal::Client &c) { return new fal::DeletePayloadsCall(c, text("req-1")); },
         "DELETE models/requests/req-1/payloads", {},
         R"({"cdn_delete_results":[{"link":"https:\/\/v3.fal.media\/files\/abc123\/output.png","exception":null},)"
         R"({"link":"https:\/\/v3.fal.media\/files\/def456\/output.mp4","exception":"gone"}]})",
         valueOf<fal::DeletePayloadsCall>([](const std::vector<fal::DeletedFile> &files) {
             return files.size() == 2 && files[0].problem.isEmpty() && files[1].problem == text("gone");
         })},
    };
    return all;
}

} // namespace test
