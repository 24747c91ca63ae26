// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// The keys of an account (an ADMIN key is needed, else ErrorKind::Forbidden), its workflows, and what fal
// says about itself. Source: api.fal.ai, /v1/keys, /v1/workflows, /v1/meta.

#include "fal/askcall.h"
#include "fal/page.h"

#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <variant>

namespace fal {

struct KeyEntry
{
    QString id;
    QString alias;
    QString scope;           // "API"
    QDateTime createdAt;
    QString creator;         // only where they were asked for
    QString creatorEmail;

    bool operator==(const KeyEntry &) const = default;
};

struct KeyQuery
{
    bool withCreators = false;
    Paging paging = {.pageSize = 0, .cursor = {}, .pages = Paging::allPages};
};

class KeysCall final : public AskCall<Page<KeyEntry>>
{
    Q_OBJECT

public:
    KeysCall(Client &client, const KeyQuery &query = {}, QObject *parent = nullptr);
};

// A key that was just made: the only time that its secret is told. Neither errors nor records of the
// exchange contain it.
struct NewKey
{
    QString id;
    QByteArray key; // "id:secret", ready for fixedKey()

    bool operator==(const NewKey &) const = default;
};

// Is made once, whatever happens: where Error::mayHaveBeenAccepted is set, a key nobody knows the secret
// of may exist, and should be looked for by its alias and deleted.
class CreateKeyCall final : public AskCall<NewKey>
{
    Q_OBJECT

public:
    CreateKeyCall(Client &client, const QString &alias, QObject *parent = nullptr); // 1…255 characters
};

// For ever; programs that use the key lose their access at once. Succeeds for a key that is gone, too.
class DeleteKeyCall final : public AskCall<std::monostate>
{
    Q_OBJECT

public:
    DeleteKeyCall(Client &client, const QString &keyId, QObject *parent = nullptr);
};

struct Workflow
{
    QString name;            // with the owner it makes the endpoint: workflows/<owner>/<name>
    QString title;
    QString owner;
    QDateTime createdAt;
    QUrl thumbnailUrl;
    QString description;
    QStringList tags;
    QStringList endpointIds; // the models that it uses
    bool isPublic = false;   // only of WorkflowCall
    QJsonObject contents;    // nodes, schema, output; only of WorkflowCall

    bool operator==(const Workflow &) const = default;
};

struct WorkflowQuery
{
    QString text = {};                // in name or title
    QStringList usedEndpointIds = {};
    Paging paging = {};
};

// The account's own workflows.
class WorkflowsCall final : public AskCall<Page<Workflow>>
{
    Q_OBJECT

public:
    WorkflowsCall(Client &client, const WorkflowQuery &query = {}, QObject *parent = nullptr);
};

// One of them, or somebody's public one, with its contents.
class WorkflowCall final : public AskCall<Workflow>
{
    Q_OBJECT

public:
    WorkflowCall(Client &client, const QString &owner, const QString &name, QObject *parent = nullptr);
};

struct Meta
{
    QStringList webhookRanges; // the addresses from which webhooks come: "34.123.59.101/32"

    bool operator==(const Meta &) const = default;
};

// Needs no key.
class MetaCall final : public AskCall<Meta>
{
    Q_OBJECT

public:
    explicit MetaCall(Client &client, QObject *parent = nullptr);
};

} // namespace fal
