// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/scrub.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrlQuery>

namespace fal {

namespace {

// The whole first: it contains the other.
QList<QByteArray> secretsOf(const QByteArray &key)
{
    QList<QByteArray> secrets{key, key.mid(key.indexOf(':') + 1)};
    // Less than that is no key, and replacing it would spoil what is said.
    secrets.removeIf([](const QByteArray &secret) { return secret.size() < 4; });
    return secrets;
}

QString scrubbedText(QString text, const QList<QByteArray> &secrets)
{
    for (const QByteArray &secret : secrets)
        text.replace(QString::fromUtf8(secret), QStringLiteral("***"));
    return text;
}

QJsonValue scrubbedJson(const QJsonValue &value, const QList<QByteArray> &secrets)
{
    if (value.isString())
        return scrubbedText(value.toString(), secrets);
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue entry : value.toArray())
            array.append(scrubbedJson(entry, secrets));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject given = value.toObject();
    for (auto entry = given.begin(); entry != given.end(); ++entry)
        object.insert(scrubbedText(entry.key(), secrets), scrubbedJson(entry.value(), secrets));
    return object;
}

} // namespace

QByteArray scrubbed(QByteArray bytes, const QByteArray &key)
{
    for (const QByteArray &secret : secretsOf(key))
        bytes.replace(secret, "***");
    return bytes;
}

QString scrubbed(QString text, const QByteArray &key)
{
    return scrubbedText(std::move(text), secretsOf(key));
}

void scrub(Error &error, const QByteArray &key)
{
    if (key.isEmpty())
        return;
    error.message = scrubbed(std::move(error.message), key);
    error.errorType = scrubbed(std::move(error.errorType), key);
    error.requestId = scrubbed(std::move(error.requestId), key);
    error.rawBody = scrubbed(std::move(error.rawBody), key);
    for (FieldProblem &field : error.fields) {
        field.message = scrubbed(std::move(field.message), key);
        field.type = scrubbed(std::move(field.type), key);
        for (QString &part : field.loc)
            part = scrubbed(std::move(part), key);
        field.ctx = scrubbedJson(field.ctx, secretsOf(key)).toObject();
    }
}

QString shownUrl(const QUrl &url, bool isPresigned)
{
    if (!url.hasQuery())
        return url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    QUrl shown = url;
    QUrlQuery query;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items) {
        static const QRegularExpression secret(QStringLiteral("token|sig|secret|credential|identity|key"),
                                               QRegularExpression::CaseInsensitiveOption);
        const bool isSecret = isPresigned || secret.match(name).hasMatch();
        query.addQueryItem(name, isSecret ? QStringLiteral("***") : value);
    }
    shown.setQuery(query);
    return shown.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
}

QByteArray shownHeader(const QByteArray &name, const QByteArray &value)
{
    const QByteArray lower = name.toLower();
    if (lower == "authorization")
        return value.left(value.indexOf(' ') + 1) + "***";
    if (lower.contains("token") || lower.contains("cookie"))
        return "***";
    if (lower == "location" || lower == "x-fal-target-url")
        return shownUrl(QUrl::fromEncoded(value), false).toUtf8();
    return value;
}

} // namespace fal
