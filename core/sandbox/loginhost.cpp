// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/loginhost.h"

#include "sandbox/queuehost.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int lifetime = 3600; // seconds

QByteArray part(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

// Of the right shape; nobody but the sandbox has to believe it.
QByteArray newToken()
{
    const QJsonObject claims{{u"iss"_s, u"https://auth.fal.ai/"_s},
                             {u"sub"_s, u"sandbox"_s},
                             {u"exp"_s, QDateTime::currentSecsSinceEpoch() + lifetime}};
    return part(R"({"alg":"none","typ":"JWT"})") + '.'
        + part(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + '.'
        + part(QUuid::createUuid().toRfc4122());
}

void refuse(const Answer &answer, int status, const QString &error, const QString &description)
{
    sendJson(answer, status, QJsonObject{{u"error"_s, error}, {u"error_description"_s, description}});
}

} // namespace

void LoginHost::handle(const Request &request, const Answer &answer)
{
    if (request.method != "POST" || request.path != "oauth/token"_L1) {
        sendDetail(answer, 404, u"Not Found"_s);
        return;
    }
    const QUrlQuery form(QString::fromUtf8(request.bytes()));
    const QString token = form.queryItemValue(u"refresh_token"_s, QUrl::FullyDecoded);
    if (form.queryItemValue(u"grant_type"_s) != "refresh_token"_L1 || form.queryItemValue(u"client_id"_s).isEmpty()) {
        refuse(answer, 400, u"invalid_request"_s, u"Missing required parameter"_s);
        return;
    }
    if (token.isEmpty() || token == "expired"_L1 || m_used.contains(token)) {
        refuse(answer, 403, u"invalid_grant"_s, u"Unknown or invalid refresh token."_s);
        return;
    }
    m_used.insert(token);
    const QByteArray access = newToken();
    m_given.insert(access);
    sendJson(answer, 200,
             QJsonObject{{u"access_token"_s, QString::fromLatin1(access)},
                         {u"refresh_token"_s, QUuid::createUuid().toString(QUuid::Id128)},
                         {u"expires_in"_s, lifetime},
                         {u"token_type"_s, u"Bearer"_s}});
}

} // namespace sandbox
