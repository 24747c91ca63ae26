// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tokens.h"

#include "sandbox/models.h"
#include "sandbox/queuehost.h"
#include "sandbox/validate.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostTokens = 10'000;
constexpr double usualLifetime = 120;
constexpr double longestLifetime = 86'400;

bool isFor(const QString &app, const QString &path)
{
    const auto name = EndpointName::parse(path);
    if (!name)
        return false;
    return app == name->alias || app == name->app() || path == app || path.startsWith(app + u'/');
}

} // namespace

bool Tokens::serves(const QString &path)
{
    return path == "tokens"_L1 || path == "tokens/realtime"_L1;
}

void Tokens::handle(const Request &request, const Answer &answer)
{
    if (request.method != "POST") {
        sendDetail(answer, 405, u"Method Not Allowed"_s);
        return;
    }
    const QJsonObject wish = QJsonDocument::fromJson(request.bytes()).object();
    const bool isNew = request.path != "tokens"_L1;
    QStringList apps;
    for (const QJsonValue &app : wish["allowed_apps"_L1].toArray())
        apps << app.toString();
    if (apps.isEmpty()) {
        const QJsonArray row{detailRow({u"body"_s, u"allowed_apps"_s}, wish,
                                       {u"missing"_s, u"Field required"_s, {}})};
        sendJson(answer, 422, QJsonObject{{u"detail"_s, row}});
        return;
    }
    const double seconds = wish[isNew ? "duration"_L1 : "token_expiration"_L1].toDouble(usualLifetime);
    const auto lifetime = std::chrono::milliseconds(qint64(std::clamp(seconds, 0.0, longestLifetime) * 1000));
    const QString token = issue(apps, lifetime);
    if (isNew)
        sendJson(answer, 201, QJsonObject{{u"token"_s, token}});
    else
        sendJson(answer, 201, token);
}

QString Tokens::issue(const QStringList &apps, std::chrono::milliseconds lifetime)
{
    // Shaped like a real one, so that clients that look inside find three parts.
    const auto part = [](const QByteArray &text) {
        return QString::fromLatin1(text.toBase64(QByteArray::Base64UrlEncoding
                                                 | QByteArray::OmitTrailingEquals));
    };
    const qint64 end = QDateTime::currentDateTimeUtc().addMSecs(lifetime.count()).toSecsSinceEpoch();
    const QString token = part("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + u'.'
        + part("{\"sub\":\"sandbox\",\"exp\":" + QByteArray::number(end) + '}') + u'.'
        + part(QUuid::createUuid().toRfc4122());
    if (m_tokens.size() >= mostTokens)
        m_tokens.removeIf([](const auto &each) { return each->end.hasExpired(); });
    m_tokens.insert(token, {apps, QDeadlineTimer(lifetime)});
    return token;
}

Tokens::Verdict Tokens::check(const QString &token, const QString &path) const
{
    const auto found = m_tokens.constFind(token);
    if (found == m_tokens.constEnd())
        return Verdict::Unknown;
    if (found->end.hasExpired())
        return Verdict::Expired;
    const bool isAllowed = std::any_of(found->apps.begin(), found->apps.end(),
                                       [&path](const QString &app) { return isFor(app, path); });
    return isAllowed ? Verdict::Good : Verdict::OtherApp;
}

} // namespace sandbox
