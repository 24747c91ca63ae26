// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/account.h"

#include "fal/platform_p.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fal {

template class AskCall<Page<KeyEntry>>;
template class AskCall<NewKey>;
template class AskCall<std::monostate>;
template class AskCall<Page<Workflow>>;
template class AskCall<Workflow>;
template class AskCall<Meta>;

namespace {

std::optional<KeyEntry> keyFromJson(const QJsonObject &row)
{
    KeyEntry entry{.id = row["key_id"_L1].toString(),
                   .alias = row["alias"_L1].toString(),
                   .scope = row["scope"_L1].toString(),
                   .createdAt = timeIn(row["created_at"_L1]),
                   .creator = row["creator_nickname"_L1].toString(),
                   .creatorEmail = row["creator_email"_L1].toString()};
    return entry.id.isEmpty() ? std::nullopt : std::optional(std::move(entry));
}

Plan<Page<KeyEntry>> planFor(const Client &client, const KeyQuery &query)
{
    const Parameters parameters = Parameters().flag("expand"_L1, query.withCreators, u"creator_info"_s);
    return askForPages(client, u"/v1/keys"_s, parameters, query.paging, "keys"_L1, &keyFromJson, Need::ListKeys);
}

Result<Request> creation(const Client &client, const QString &alias)
{
    if (alias.isEmpty() || alias.size() > 255) {
        return tl::unexpected(
            invalid(QCoreApplication::translate("fal", "The name of a key has between 1 and 255 characters.")));
    }
    Request request = apiChange(client, "POST", u"/v1/keys"_s, {{u"alias"_s, alias}});
    request.cost = Request::Cost::Paid;
    request.isSecret = true;
    return request;
}

Result<NewKey> newKeyFrom(const Answer &answer)
{
    const QJsonObject body = objectIn(answer);
    NewKey key{.id = body["key_id"_L1].toString(), .key = body["key"_L1].toString().toUtf8()};
    const QByteArray secret = body["key_secret"_L1].toString().toUtf8();
    if (key.key.isEmpty() && !key.id.isEmpty() && !secret.isEmpty())
        key.key = key.id.toUtf8() + ':' + secret;
    if (key.key.isEmpty()) {
        Error error = protocolError(); // without the body: it may hold the secret all the same
        error.mayHaveBeenAccepted = true;
        return tl::unexpected(std::move(error));
    }
    return key;
}

Result<Request> removal(const Client &client, const QString &keyId)
{
    return checkId(keyId).map([&] { return apiChange(client, "DELETE", "/v1/keys/"_L1 + keyId); });
}

std::optional<Workflow> workflowFromJson(const QJsonObject &row)
{
    Workflow workflow{.name = row["name"_L1].toString(),
                      .title = row["title"_L1].toString(),
                      .owner = row["user_nickname"_L1].toString(),
                      .createdAt = timeIn(row["created_at"_L1]),
                      .thumbnailUrl = QUrl(row["thumbnail_url"_L1].toString()),
                      .description = row["description"_L1].toString(),
                      .tags = textsIn(row["tags"_L1]),
                      .endpointIds = textsIn(row["endpoint_ids"_L1]),
                      .isPublic = row["is_public"_L1].toBool(),
                      .contents = row["contents"_L1].toObject()};
    return workflow.name.isEmpty() ? std::nullopt : std::optional(std::move(workflow));
}

Plan<Page<Workflow>> planFor(const Client &client, const WorkflowQuery &query)
{
    Parameters parameters;
    parameters.add("search"_L1, query.text).add("used_endpoint_ids"_L1, query.usedEndpointIds);
    return askForPages(client, u"/v1/workflows"_s, parameters, query.paging, "workflows"_L1, &workflowFromJson);
}

Result<Request> workflowRequest(const Client &client, const QString &owner, const QString &name)
{
    return checkId(owner).and_then([&] { return checkId(name); }).map([&] {
        return apiGet(client, "/v1/workflows/"_L1 + owner + u'/' + name);
    });
}

Result<Workflow> workflowFrom(const Answer &answer)
{
    const std::optional<Workflow> workflow = workflowFromJson(objectIn(answer)["workflow"_L1].toObject());
    if (!workflow)
        return tl::unexpected(protocolError({}, answer.body));
    return *workflow;
}

Result<Meta> metaFrom(const Answer &answer)
{
    const QJsonObject body = objectIn(answer);
    if (!body["webhook_ip_ranges"_L1].isArray())
        return tl::unexpected(protocolError({}, answer.body));
    return Meta{.webhookRanges = textsIn(body["webhook_ip_ranges"_L1])};
}

} // namespace

KeysCall::KeysCall(Client &client, const KeyQuery &query, QObject *parent)
    : AskCall(client, planFor(client, query), parent)
{
}

CreateKeyCall::CreateKeyCall(Client &client, const QString &alias, QObject *parent)
    : AskCall(client, askOnce<NewKey>(creation(client, alias), newKeyFrom, Need::CreateKeys), parent)
{
}

DeleteKeyCall::DeleteKeyCall(Client &client, const QString &keyId, QObject *parent)
    : AskCall(client,
              askOnce<std::monostate>(
                  removal(client, keyId), [](const Answer &) { return Result<std::monostate>(); }, Need::DeleteKeys),
              parent)
{
}

WorkflowsCall::WorkflowsCall(Client &client, const WorkflowQuery &query, QObject *parent)
    : AskCall(client, planFor(client, query), parent)
{
}

WorkflowCall::WorkflowCall(Client &client, const QString &owner, const QString &name, QObject *parent)
    : AskCall(client, askOnce<Workflow>(workflowRequest(client, owner, name), workflowFrom), parent)
{
}

MetaCall::MetaCall(Client &client, QObject *parent)
    : AskCall(client, askOnce<Meta>(apiGet(client, u"/v1/meta"_s), metaFrom), parent)
{
}

} // namespace fal
