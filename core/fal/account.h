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

// One API key of the account, without its secret.
struct KeyEntry
{
    QString id;              // the public half of the key; what DeleteKeyCall takes
    QString alias;           // the name that its maker gave it
    QString scope;           // "API"
    QDateTime createdAt;     // invalid when the service does not say
    QString creator;         // only where they were asked for
    QString creatorEmail;    // only where they were asked for

    bool operator==(const KeyEntry &) const = default;
};

// Which keys KeysCall lists, and with what about them.
struct KeyQuery
{
    bool withCreators = false; // expand=creator_info: who made each key
    // The whole list, unless told otherwise.
    Paging paging = {.pageSize = 0, .cursor = {}, .pages = Paging::allPages};
};

// GET /v1/keys: the keys of the account.
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
    QString id;     // the public half of the key; what DeleteKeyCall takes
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

// A workflow: several models that fal runs as one endpoint.
struct Workflow
{
    QString name;            // with the owner it makes the endpoint: workflows/<owner>/<name>
    QString title;           // for people
    QString owner;           // user name at fal
    QDateTime createdAt;     // invalid when the service does not say
    QUrl thumbnailUrl;       // a picture of it; may be empty
    QString description;     // what it does, in the words of its owner; may be empty
    QStringList tags;        // may be empty
    QStringList endpointIds; // the models that it uses
    bool isPublic = false;   // only of WorkflowCall
    QJsonObject contents;    // nodes, schema, output; only of WorkflowCall

    bool operator==(const Workflow &) const = default;
};

// Which workflows WorkflowsCall lists; what is empty does not narrow the list.
struct WorkflowQuery
{
    QString text = {};                // in name or title
    QStringList usedEndpointIds = {}; // only workflows with these models
    Paging paging = {};               // one page, unless told otherwise
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

// What fal says about itself.
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
