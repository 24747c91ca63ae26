// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/options.h"

#include "fal/hosts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fal {

namespace {

constexpr qsizetype mostTags = 10;
constexpr qsizetype mostTagBytes = 1024;

QString wordOf(Access access)
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

tl::unexpected<Error> invalid(const QString &sentence)
{
    return tl::unexpected(Error{.kind = ErrorKind::Invalid, .message = sentence});
}

QString words(const char *text)
{
    return QCoreApplication::translate("fal", text);
}

// Visible ASCII and spaces: what every server on the way reads alike.
bool isHeaderText(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

// JSON as such text: whatever else it holds is escaped.
QByteArray headerJson(const QJsonObject &object)
{
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    QByteArray header;
    for (const QChar c : json) {
        if (c <= u'~')
            header += c.toLatin1();
        else
            header += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return header;
}

std::optional<QString> problemOfTag(const QString &name, const QString &value)
{
    static const QRegularExpression nameShape(u"\\A[a-z0-9._-]{1,64}\\z"_s);
    if (!nameShape.match(name).hasMatch() || name.startsWith("fal."_L1))
        return words(QT_TRANSLATE_NOOP("fal", "“%1” cannot be the name of a tag: use up to 64 lower-case letters, digits, "
                                              "dots, dashes and underscores, and do not begin with “fal.”.")).arg(name.left(80));
    if (value.isEmpty() || value.size() > 256 || value.contains(u',') || !isHeaderText(value))
        return words(QT_TRANSLATE_NOOP("fal", "The value of the tag “%1” must be 1 to 256 plain characters without a comma.")).arg(name);
    return {};
}

Result<QByteArray> tagsHeader(const QMap<QString, QString> &tags)
{
    QByteArray header;
    for (auto it = tags.cbegin(); it != tags.cend(); ++it) {
        const QString name = it.key().toLower();
        if (const auto problem = problemOfTag(name, it.value()))
            return invalid(*problem);
        header += (header.isEmpty() ? "" : ",") + name.toLatin1() + '=' + it.value().toLatin1();
    }
    if (tags.size() > mostTags || header.size() > mostTagBytes)
        return invalid(words(QT_TRANSLATE_NOOP("fal", "There are too many tags: at most 10, of 1024 characters in all.")));
    return header;
}

// Names that would change what the request is, or who asks.
bool isOwnHeader(const QByteArray &name)
{
    static constexpr std::array own{"authorization", "host", "content-length", "transfer-encoding", "connection",
                                    "cookie", "upgrade", "x-fal-target-url", "expect", "te", "trailer",
                                    "proxy-authorization"};
    return std::any_of(own.begin(), own.end(), [&name](const char *each) { return name == each; });
}

std::optional<QString> problemOf(const RequestOptions &options)
{
    if (options.startTimeoutSeconds
        && !(*options.startTimeoutSeconds > 1 && std::isfinite(*options.startTimeoutSeconds)))
        return words(QT_TRANSLATE_NOOP("fal", "A start timeout must be longer than one second."));
    if (!isHeaderText(options.hint))
        return words(QT_TRANSLATE_NOOP("fal", "A hint must be plain text without special characters."));
    if (!options.webhookUrl.isEmpty()
        && (!options.webhookUrl.isValid() || options.webhookUrl.host().isEmpty()
            || (options.webhookUrl.scheme() != "https"_L1 && !isLoopback(options.webhookUrl))))
        return words(QT_TRANSLATE_NOOP("fal", "A webhook must be a complete address that begins with https://."));
    if (options.maxQueueLength.value_or(1) < 1)
        return words(QT_TRANSLATE_NOOP("fal", "The longest queue must be at least 1."));
    if (options.lifecycle && !options.lifecycle->neverExpires
        && options.lifecycle->expiresIn.value_or(std::chrono::seconds(1)).count() < 1)
        return words(QT_TRANSLATE_NOOP("fal", "Files must be kept for at least one second."));
    for (const auto &[name, value] : options.headers) {
        static const QRegularExpression shape(u"\\A[A-Za-z0-9!#$%&'*+.^_`|~-]+\\z"_s);
        if (!shape.match(QString::fromLatin1(name)).hasMatch() || isOwnHeader(name.toLower())
            || !isHeaderText(QString::fromLatin1(value)))
            return words(QT_TRANSLATE_NOOP("fal", "The header “%1” cannot be set.")).arg(QString::fromLatin1(name.left(80)));
    }
    return {};
}

} // namespace

QByteArray ObjectLifecycle::toHeader() const
{
    QJsonObject object;
    if (neverExpires)
        object.insert(u"expiration_duration_seconds"_s, QJsonValue::Null);
    else if (expiresIn)
        object.insert(u"expiration_duration_seconds"_s, qint64(expiresIn->count()));
    QJsonObject acl;
    if (access)
        acl.insert(u"default"_s, wordOf(*access));
    if (!rules.empty()) {
        QJsonArray list;
        for (const AccessRule &rule : rules)
            list.append(QJsonObject{{u"user"_s, rule.user}, {u"decision"_s, wordOf(rule.access)}});
        acl.insert(u"rules"_s, list);
    }
    if (!acl.isEmpty())
        object.insert(u"initial_acl"_s, acl);
    return object.isEmpty() ? QByteArray() : headerJson(object);
}

Result<HeaderList> RequestOptions::toHeaders() const
{
    if (const auto problem = problemOf(*this))
        return invalid(*problem);
    const Result<QByteArray> tagList = tagsHeader(tags);
    if (!tagList)
        return tl::unexpected(tagList.error());
    HeaderList list;
    for (const auto &[name, value] : headers)
        list.emplace_back(name.toLower(), value);
    const auto set = [&list](const QByteArray &name, const QByteArray &value) {
        std::erase_if(list, [&name](const auto &header) { return header.first == name; });
        list.emplace_back(name, value);
    };
    if (priority != Priority::Default)
        set("x-fal-queue-priority", priority == Priority::Low ? "low" : "normal");
    if (!hint.isEmpty())
        set("x-fal-runner-hint", hint.toLatin1());
    if (startTimeoutSeconds) { // the old name and the one that takes its place
        const QByteArray seconds = QByteArray::number(*startTimeoutSeconds, 'g', 10);
        set("x-fal-request-timeout", seconds);
        set("x-fal-request-start-timeout", seconds);
    }
    if (!tagList->isEmpty())
        set("x-fal-tags", *tagList);
    if (!storeIo)
        set("x-fal-store-io", "0");
    if (!retries)
        set("x-fal-no-retry", "1");
    if (!fallback)
        set("x-app-fal-disable-fallback", "true");
    if (const QByteArray preference = lifecycle ? lifecycle->toHeader() : QByteArray(); !preference.isEmpty())
        set("x-fal-object-lifecycle-preference", preference);
    return list;
}

QUrlQuery RequestOptions::toQuery() const
{
    QUrlQuery query;
    if (!webhookUrl.isEmpty())
        query.addQueryItem(u"fal_webhook"_s, QString::fromLatin1(QUrl::toPercentEncoding(
                                                 webhookUrl.toString(QUrl::FullyEncoded))));
    if (maxQueueLength)
        query.addQueryItem(u"fal_max_queue_length"_s, QString::number(*maxQueueLength));
    return query;
}

} // namespace fal
