// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/scrub.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <utility>

namespace fal {

namespace {

// Less than that is no key, and replacing it would spoil what is said.
constexpr qsizetype shortestSecret = 4;
constexpr qsizetype shortestEncoded = 8;

// The characters of base64 that depend on nothing but the secret, when `before` bytes (0, 1 or 2 beyond a
// multiple of three) stand in front of it.
QByteArray inBase64(const QByteArray &secret, qsizetype before, QByteArray::Base64Options options)
{
    const qsizetype bits = (before + secret.size()) * 8;
    const QByteArray whole = (QByteArray(before, '\0') + secret).toBase64(options | QByteArray::OmitTrailingEquals);
    return whole.left(bits / 6).mid((before * 8 + 5) / 6);
}

// The whole first: it contains the other.
QByteArrayList secretsOf(const QByteArray &key)
{
    QByteArrayList secrets{key, key.mid(key.indexOf(':') + 1)};
    secrets.removeIf([](const QByteArray &secret) { return secret.size() < shortestSecret; });
    QByteArrayList encoded;
    for (const QByteArray &secret : std::as_const(secrets)) {
        for (qsizetype before = 0; before < 3; ++before)
            encoded << inBase64(secret, before, QByteArray::Base64Encoding)
                    << inBase64(secret, before, QByteArray::Base64UrlEncoding);
        encoded << secret.toHex() << secret.toHex().toUpper() << secret.toPercentEncoding();
    }
    encoded.removeIf([](const QByteArray &each) { return each.size() < shortestEncoded; });
    return secrets + encoded;
}

// In the name of a parameter that lets anybody in.
QString wordsOfSecrets()
{
    return QStringLiteral("token|sig|secret|credential|identity|key|jwt|passw|policy");
}

const QRegularExpression &nameOfSecret()
{
    static const QRegularExpression shape(wordsOfSecrets(), QRegularExpression::CaseInsensitiveOption);
    return shape;
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

QByteArrayList secretsIn(const QUrl &url)
{
    constexpr qsizetype shortest = 8; // a version or a flag is none
    QByteArrayList secrets;
    const QUrlQuery query(url);
    for (const auto encoding : {QUrl::FullyEncoded, QUrl::FullyDecoded}) {
        const auto items = query.queryItems(encoding);
        for (const auto &[name, value] : items) {
            if (value.size() >= shortest && nameOfSecret().match(name).hasMatch() && !secrets.contains(value.toUtf8()))
                secrets << value.toUtf8();
        }
    }
    return secrets;
}

QString shownUrl(const QUrl &url, bool isPresigned)
{
    if (!url.hasQuery())
        return url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    QUrl shown = url;
    QUrlQuery query;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items) {
        const bool isSecret = isPresigned || nameOfSecret().match(name).hasMatch();
        query.addQueryItem(name, isSecret ? QStringLiteral("***") : value);
    }
    shown.setQuery(query);
    return shown.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
}

QByteArray shownBody(const QByteArray &body)
{
    static const QRegularExpression inQuery(
        QStringLiteral(R"(((?:[?&]|\\u0026)[^=&"\s\\]*(?:%1)[^=&"\s\\]*=)[^&"\s\\<]+)").arg(wordsOfSecrets()),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inJson(QStringLiteral(R"rx(("[a-z_]*(?:token|secret|password)"\s*:\s*")[^"]+)rx"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString text = QString::fromLatin1(body); // byte by byte: it may be no text at all
    text.replace(inQuery, QStringLiteral("\\1***")).replace(inJson, QStringLiteral("\\1***"));
    return text.toLatin1();
}

QByteArray shownHeader(const QByteArray &name, const QByteArray &value)
{
    const QByteArray lower = name.toLower();
    if (lower == "authorization")
        return value.left(value.indexOf(' ') + 1) + "***";
    static constexpr std::array secret{"token", "cookie", "authorization", "secret", "api-key", "apikey", "password"};
    if (std::any_of(secret.begin(), secret.end(), [&lower](const char *word) { return lower.contains(word); }))
        return "***";
    if (lower == "location" || lower == "x-fal-target-url")
        return shownUrl(QUrl::fromEncoded(value), false).toUtf8();
    return value;
}

} // namespace fal
