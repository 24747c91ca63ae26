// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/platform_p.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUuid>

#include <climits>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fal {

Parameters &Parameters::add(QLatin1String name, const QString &value)
{
    // Percent-encoded by hand: QUrlQuery leaves "+" alone, which servers read as a space.
    if (!value.isEmpty())
        m_query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return *this;
}

Parameters &Parameters::add(QLatin1String name, const QStringList &values)
{
    for (const QString &value : values)
        add(name, value);
    return *this;
}

Parameters &Parameters::add(QLatin1String name, const QDateTime &time)
{
    return add(name, time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString());
}

Parameters &Parameters::add(QLatin1String name, int number)
{
    return add(name, number > 0 ? QString::number(number) : QString());
}

Parameters &Parameters::add(const TimeRange &range)
{
    return add("start"_L1, range.from).add("end"_L1, range.to);
}

Parameters &Parameters::flag(QLatin1String name, bool isSet, const QString &value)
{
    return add(name, isSet ? value : QString());
}

static QUrl apiUrl(const Client &client, const QString &path, const Parameters &parameters)
{
    QUrl url = client.url(Host::Api, path);
    if (!parameters.query().isEmpty())
        url.setQuery(parameters.query());
    return url;
}

Request apiGet(const Client &client, const QString &path, const Parameters &parameters)
{
    return {.url = apiUrl(client, path, parameters)};
}

Request apiChange(const Client &client, const QByteArray &verb, const QString &path, const QJsonObject &body,
                  const Parameters &parameters)
{
    Request request{.verb = verb,
                    .url = apiUrl(client, path, parameters),
                    .headers = {{"Idempotency-Key", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)}}};
    if (!body.isEmpty())
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

Error invalid(const QString &sentence)
{
    return {.kind = ErrorKind::Invalid, .message = sentence};
}

Result<void> checkId(const QString &id)
{
    static const QRegularExpression shape(uR"(\A[A-Za-z0-9_.-]{1,255}\z)"_s);
    if (shape.match(id).hasMatch() && id != "."_L1 && id != ".."_L1)
        return {};
    return tl::unexpected(
        invalid(QCoreApplication::translate("fal", "“%1” cannot be a name or an id at fal.").arg(id.left(100))));
}

std::optional<double> numberIn(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool isNumber = false;
    const double number = value.toString().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<int> wholeIn(const QJsonValue &value)
{
    const std::optional<double> number = numberIn(value);
    if (!number || *number < INT_MIN || *number > INT_MAX)
        return {};
    return int(*number);
}

QDateTime timeIn(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue each : value.toArray()) {
        if (!each.toString().isEmpty())
            texts << each.toString();
    }
    return texts;
}

QJsonObject objectIn(const Answer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

Request withCursor(const Request &question, const QString &cursor)
{
    if (cursor.isEmpty())
        return question;
    Request next = question;
    QUrlQuery query(next.url);
    query.addQueryItem(u"cursor"_s, QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
    next.url.setQuery(query);
    return next;
}

QList<QStringList> groupsOf(const QStringList &ids)
{
    QStringList left = ids;
    left.removeDuplicates();
    left.removeAll(QString());
    QList<QStringList> groups;
    while (!left.isEmpty()) {
        groups << left.first(std::min(mostIds, left.size()));
        left.remove(0, groups.last().size());
    }
    return groups;
}

} // namespace fal
