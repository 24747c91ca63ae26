// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/storageaccess.h"

#include "fal/platform_p.h"

#include <QCoreApplication>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace fal {

template class AskCall<AccessList>;
template class AskCall<StorageSettings>;
template class AskCall<QUrl>;

namespace {

QString accessText(Access access)
{
    switch (access) {
    case Access::Allow:
        return u"allow"_s;
    case Access::Forbid:
        return u"forbid"_s;
    case Access::Hide:
        return u"hide"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Access> accessIn(const QJsonValue &value)
{
    const QString text = value.toString();
    if (text == "allow"_L1)
        return Access::Allow;
    if (text == "forbid"_L1)
        return Access::Forbid;
    return text == "hide"_L1 ? std::optional(Access::Hide) : std::nullopt;
}

QJsonObject toJson(const AccessList &list)
{
    QJsonArray rules;
    for (const AccessRule &rule : list.rules)
        rules.append(QJsonObject{{u"user"_s, rule.user}, {u"decision"_s, accessText(rule.access)}});
    return {{u"default"_s, accessText(list.access)}, {u"rules"_s, rules}};
}

// Nothing where a decision is not understood: a file must not look more open or more closed than it is.
std::optional<AccessList> listIn(const QJsonObject &object)
{
    const std::optional<Access> access = accessIn(object["default"_L1]);
    if (!access)
        return {};
    AccessList list{.access = *access, .rules = {}};
    for (const QJsonValue row : object["rules"_L1].toArray()) {
        const std::optional<Access> decision = accessIn(row["decision"_L1]);
        if (!decision)
            return {};
        list.rules.push_back({.user = row["user"_L1].toString(), .access = *decision});
    }
    return list;
}

Result<AccessList> listFrom(const Answer &answer)
{
    const std::optional<AccessList> list = listIn(objectIn(answer));
    if (!list)
        return tl::unexpected(protocolError({}, answer.body));
    return *list;
}

// The service takes the bare address only.
Result<Parameters> fileParameter(const QUrl &file)
{
    if (!file.isValid() || file.host().isEmpty() || file.hasQuery() || file.hasFragment()) {
        return tl::unexpected(invalid(QCoreApplication::translate(
            "fal", "The address of a file at fal is needed here, without a “?” and what follows it.")));
    }
    return Parameters().add("url"_L1, file.toString(QUrl::FullyEncoded));
}

Result<Request> readRequest(const Client &client, const QUrl &file)
{
    return fileParameter(file).map(
        [&](const Parameters &url) { return apiGet(client, u"/v1/storage/files/acl"_s, url); });
}

Result<Request> writeRequest(const Client &client, const QUrl &file, const AccessList &list)
{
    return fileParameter(file).map([&](const Parameters &url) {
        return apiChange(client, "PUT", u"/v1/storage/files/acl"_s, toJson(list), url);
    });
}

Result<Request> signRequest(const Client &client, const QUrl &file, std::chrono::seconds lifetime)
{
    if (lifetime < 1s || lifetime > SignFileCall::longest) {
        return tl::unexpected(invalid(
            QCoreApplication::translate("fal", "A signed address is valid for between one second and seven days.")));
    }
    return fileParameter(file).map([&](const Parameters &url) {
        Request request = apiChange(client, "POST", u"/v1/storage/files/sign"_s,
                                    {{u"expiration_seconds"_s, qint64(lifetime.count())}}, url);
        request.isSecret = true;
        return request;
    });
}

Result<QUrl> signedUrlFrom(const Answer &answer)
{
    const QUrl url(objectIn(answer)["signed_url"_L1].toString());
    if (!url.isValid() || url.host().isEmpty())
        return tl::unexpected(protocolError()); // without the body: it may hold one all the same
    return url;
}

Request saveRequest(const Client &client, const StorageSettings &settings)
{
    const QJsonObject body{
        {u"expiration_duration_seconds"_s,
         settings.expiresIn ? QJsonValue(qint64(settings.expiresIn->count())) : QJsonValue()},
        {u"initial_acl"_s, settings.initialAccess ? QJsonValue(toJson(*settings.initialAccess)) : QJsonValue()}};
    return apiChange(client, "PUT", u"/v1/storage/settings"_s, body);
}

Result<Request> checkedSaveRequest(const Client &client, const StorageSettings &settings)
{
    if (settings.expiresIn && *settings.expiresIn < 1s) {
        return tl::unexpected(
            invalid(QCoreApplication::translate("fal", "Files are kept for one second or more.")));
    }
    return saveRequest(client, settings);
}

Result<StorageSettings> settingsFrom(const Answer &answer)
{
    const QJsonObject body = objectIn(answer);
    if (!body.contains("expiration_duration_seconds"_L1) && !body.contains("initial_acl"_L1))
        return tl::unexpected(protocolError({}, answer.body));
    StorageSettings settings;
    const std::optional<double> seconds = numberIn(body["expiration_duration_seconds"_L1]);
    if (seconds && *seconds >= 1 && *seconds < 1e15)
        settings.expiresIn = std::chrono::seconds(qint64(*seconds));
    if (body["initial_acl"_L1].isObject()) {
        settings.initialAccess = listIn(body["initial_acl"_L1].toObject());
        if (!settings.initialAccess)
            return tl::unexpected(protocolError({}, answer.body));
    }
    return settings;
}

} // namespace

FileAccessCall::FileAccessCall(Client &client, const QUrl &file, QObject *parent)
    : AskCall(client, askOnce<AccessList>(readRequest(client, file), listFrom, Need::ReadFileAccess), parent)
{
}

SetFileAccessCall::SetFileAccessCall(Client &client, const QUrl &file, const AccessList &list, QObject *parent)
    : AskCall(client, askOnce<AccessList>(writeRequest(client, file, list), listFrom, Need::WriteFileAccess), parent)
{
}

SignFileCall::SignFileCall(Client &client, const QUrl &file, std::chrono::seconds lifetime, QObject *parent)
    : AskCall(client, askOnce<QUrl>(signRequest(client, file, lifetime), signedUrlFrom, Need::SignFiles), parent)
{
}

StorageSettingsCall::StorageSettingsCall(Client &client, QObject *parent)
    : AskCall(client,
              askOnce<StorageSettings>(apiGet(client, u"/v1/storage/settings"_s), settingsFrom,
                                       Need::ReadStorageSettings),
              parent)
{
}

SetStorageSettingsCall::SetStorageSettingsCall(Client &client, const StorageSettings &settings, QObject *parent)
    : AskCall(client,
              askOnce<StorageSettings>(checkedSaveRequest(client, settings), settingsFrom,
                                       Need::WriteStorageSettings),
              parent)
{
}

} // namespace fal
