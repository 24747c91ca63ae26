// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/storagewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUrl>

namespace sandbox {

using namespace Qt::StringLiterals;

static bool isDecision(const QJsonValue &value)
{
    static const QSet<QString> decisions{u"allow"_s, u"forbid"_s, u"hide"_s};
    return decisions.contains(value.toString());
}

// {"default": decision, "rules": [{"user", "decision"}]}
static QString problemOfAcl(const QJsonValue &acl)
{
    if (acl.isUndefined() || acl.isNull())
        return {};
    if (!acl.isObject() || (!acl["default"_L1].isUndefined() && !isDecision(acl["default"_L1])))
        return u"initial_acl.default must be allow, forbid or hide."_s;
    for (const QJsonValue rule : acl["rules"_L1].toArray()) {
        if (rule["user"_L1].toString().isEmpty() || !isDecision(rule["decision"_L1]))
            return u"Each rule of initial_acl needs a user and a decision."_s;
    }
    return {};
}

tl::expected<QDateTime, QString> expiryOf(const Request &request, const QDateTime &now)
{
    QByteArray header = request.header("x-fal-object-lifecycle");
    if (header.isEmpty())
        header = request.header("x-fal-object-lifecycle-preference");
    if (header.isEmpty())
        return QDateTime();
    const QJsonDocument wish = QJsonDocument::fromJson(header);
    if (!wish.isObject())
        return tl::unexpected(u"X-Fal-Object-Lifecycle is not a JSON object."_s);
    if (const QString problem = problemOfAcl(wish["initial_acl"_L1]); !problem.isEmpty())
        return tl::unexpected(problem);
    const QJsonValue life = wish["expiration_duration_seconds"_L1];
    if (life.isUndefined() || life.isNull())
        return QDateTime();
    if (!life.isDouble() || life.toDouble() < 1)
        return tl::unexpected(u"expiration_duration_seconds must be a number of seconds."_s);
    return now.addSecs(qint64(life.toDouble()));
}

QString headerFileName(const Request &request)
{
    return QUrl::fromPercentEncoding(request.header("x-fal-file-name"));
}

QString leakIn(const Request &request)
{
    for (const char *name : {"authorization", "cookie", "x-fal-target-url"}) {
        if (!request.header(name).isEmpty())
            return u"A presigned address takes no %1 header: it went where it does not belong."_s
                .arg(QLatin1String(name));
    }
    return {};
}

tl::expected<QMap<int, QString>, QString> partsOf(const Request &request)
{
    QMap<int, QString> parts;
    const QJsonDocument wish = QJsonDocument::fromJson(request.bytes());
    for (const QJsonValue part : wish["parts"_L1].toArray()) {
        const int number = part["partNumber"_L1].toInt(part["part_number"_L1].toInt());
        const QString etag = part["etag"_L1].toString().remove(u'"');
        if (number < 1 || etag.isEmpty())
            return tl::unexpected(u"Each part needs a partNumber and an etag."_s);
        if (parts.contains(number))
            return tl::unexpected(u"Part %1 is named twice."_s.arg(number));
        parts.insert(number, etag);
    }
    if (parts.isEmpty())
        return tl::unexpected(u"There are no parts."_s);
    for (int number = 1; number <= parts.lastKey(); ++number) {
        if (!parts.contains(number))
            return tl::unexpected(u"Part %1 is missing."_s.arg(number));
    }
    return parts;
}

} // namespace sandbox
