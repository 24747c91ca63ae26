// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// Who may read files that fal keeps, and for how long it keeps them. Without any of this, uploaded and
// generated files can be read by everybody who has their address.
//
// A key may lack the permissions (`assets:read`, `assets:write`, `account:settings:read` and `:write`):
// ErrorKind::Forbidden with a sentence that names the missing one.
// Source: api.fal.ai, /v1/storage/files/acl, /v1/storage/files/sign, /v1/storage/settings.

#include "fal/askcall.h"
#include "fal/options.h"

#include <QUrl>

namespace fal {

// Who may read a file.
struct AccessList
{
    Access access = Access::Allow;  // of everybody without a rule
    std::vector<AccessRule> rules;  // of single users

    bool operator==(const AccessList &) const = default;
};

// GET: the list of one file. The address is the file's own, as an upload or a result gave it.
class FileAccessCall final : public AskCall<AccessList>
{
    Q_OBJECT

public:
    FileAccessCall(Client &client, const QUrl &file, QObject *parent = nullptr);
};

// PUT: replaces the list. The result is what fal applied: rules for unknown users are dropped.
class SetFileAccessCall final : public AskCall<AccessList>
{
    Q_OBJECT

public:
    SetFileAccessCall(Client &client, const QUrl &file, const AccessList &list, QObject *parent = nullptr);
};

// An address that lets anybody read one file for a while, whatever its list says. It is a secret.
class SignFileCall final : public AskCall<QUrl>
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds longest{604'800}; // a week

    // `lifetime`: 1 s … longest.
    SignFileCall(Client &client, const QUrl &file, std::chrono::seconds lifetime = std::chrono::hours(1),
                 QObject *parent = nullptr);
};

// What applies to new files of the account where a request says nothing else.
struct StorageSettings
{
    std::optional<std::chrono::seconds> expiresIn; // absent: they are kept
    std::optional<AccessList> initialAccess;       // absent: everybody may read

    bool operator==(const StorageSettings &) const = default;
};

// GET: the settings of the account.
class StorageSettingsCall final : public AskCall<StorageSettings>
{
    Q_OBJECT

public:
    explicit StorageSettingsCall(Client &client, QObject *parent = nullptr);
};

// Replaces all settings: what is absent is cleared. The result is what fal applied.
class SetStorageSettingsCall final : public AskCall<StorageSettings>
{
    Q_OBJECT

public:
    SetStorageSettingsCall(Client &client, const StorageSettings &settings, QObject *parent = nullptr);
};

} // namespace fal
