// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/gateway.h"

#include "sandbox/validate.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace sandbox {

using namespace Qt::StringLiterals;

static Refusal badRequest(const QString &sentence)
{
    return {400, {{u"detail"_s, sentence}, {u"error_type"_s, u"bad_request"_s}}};
}

// An empty text when all is well.
static QString problemOfTags(const QByteArray &tags)
{
    static const QRegularExpression key(u"^[a-z0-9._-]{1,64}$"_s);
    if (tags.size() > 1024)
        return u"X-Fal-Tags is longer than 1024 bytes."_s;
    const QList<QByteArray> pairs = tags.split(',');
    if (pairs.size() > 10)
        return u"X-Fal-Tags has more than 10 tags."_s;
    for (const QByteArray &pair : pairs) {
        const qsizetype at = pair.indexOf('=');
        const QString name = QString::fromLatin1(pair.left(at)).trimmed().toLower();
        const QByteArray value = pair.mid(at + 1).trimmed();
        const bool isPlain = std::all_of(value.begin(), value.end(),
                                         [](char each) { return each >= ' ' && each <= '~'; });
        if (at < 1 || !key.match(name).hasMatch())
            return u"X-Fal-Tags has a key that is not of the letters a-z, digits, dots, dashes: “%1”."_s
                .arg(name);
        if (name.startsWith("fal."_L1))
            return u"Tags that begin with “fal.” are reserved."_s;
        if (value.size() > 256 || !isPlain)
            return u"The value of the tag “%1” is too long or not plain ASCII."_s.arg(name);
    }
    return {};
}

static QString problemOfLifecycle(const QByteArray &lifecycle)
{
    const QJsonDocument wish = QJsonDocument::fromJson(lifecycle);
    const QJsonValue seconds = wish["expiration_duration_seconds"_L1];
    if (!wish.isObject() || (seconds.isDouble() && seconds.toDouble() <= 0))
        return u"X-Fal-Object-Lifecycle-Preference is not a lifecycle."_s;
    return {};
}

tl::expected<Conditions, Refusal> conditionsOf(const Request &request)
{
    Conditions conditions{.isLow = request.header("x-fal-queue-priority").toLower() == "low",
                          .keepsPayload = request.header("x-fal-store-io") != "0"};
    for (const char *name : {"x-fal-request-timeout", "x-fal-request-start-timeout"}) {
        if (!request.headers.contains(name))
            continue;
        bool isNumber = false;
        const double seconds = request.header(name).toDouble(&isNumber);
        if (!isNumber || !(seconds > 0.1) || seconds > 1e6)
            return tl::make_unexpected(badRequest(u"The start timeout is not a number above 0.1."_s));
        conditions.startWithin = std::chrono::milliseconds(qint64(seconds * 1000));
    }
    QString problem;
    if (request.headers.contains("x-fal-tags"))
        problem = problemOfTags(request.header("x-fal-tags"));
    if (problem.isEmpty() && request.headers.contains("x-fal-object-lifecycle-preference"))
        problem = problemOfLifecycle(request.header("x-fal-object-lifecycle-preference"));
    if (problem.isEmpty() && request.query.hasQueryItem(u"fal_webhook"_s)) {
        const QUrl hook(request.value(u"fal_webhook"_s), QUrl::StrictMode);
        if (!hook.isValid() || hook.host().isEmpty() || !hook.scheme().startsWith("http"_L1))
            problem = u"The webhook is not a web address."_s;
    }
    if (request.query.hasQueryItem(u"fal_max_queue_length"_s)) {
        bool isNumber = false;
        conditions.longestQueue = request.value(u"fal_max_queue_length"_s).toInt(&isNumber);
        if (problem.isEmpty() && (!isNumber || *conditions.longestQueue < 0))
            problem = u"The longest queue is not a number."_s;
    }
    if (!problem.isEmpty())
        return tl::make_unexpected(badRequest(problem));
    return conditions;
}

// Everything in a query is text.
static QJsonValue typed(const QString &text, const QString &type)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if ((type == "integer"_L1 || type == "number"_L1) && isNumber)
        return number;
    if (type == "boolean"_L1 && (text == "true"_L1 || text == "false"_L1))
        return text == "true"_L1;
    return text;
}

static QJsonObject inputFromQuery(const QUrlQuery &query, const Model &model)
{
    static constexpr std::array ours{"fal_webhook"_L1, "fal_max_queue_length"_L1, "fal_jwt_token"_L1};
    const QJsonObject properties = model.input["properties"_L1].toObject();
    QJsonObject input;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, text] : items) {
        if (std::find(ours.begin(), ours.end(), key) != ours.end())
            continue;
        const QJsonObject schema = model.resolved(properties[key].toObject());
        QString type = schema["type"_L1].toString();
        const QJsonArray branches = schema["anyOf"_L1].toArray();
        for (const QJsonValue &branch : branches) {
            if (type.isEmpty() || type == "null"_L1)
                type = model.resolved(branch.toObject())["type"_L1].toString();
        }
        input.insert(key, typed(text, type));
    }
    return input;
}

tl::expected<QJsonValue, Refusal> inputOf(const Request &request, const Model &model)
{
    if (request.method == "GET")
        return QJsonValue(inputFromQuery(request.query, model));
    const QByteArray bytes = request.bytes();
    if (bytes.trimmed().isEmpty())
        return QJsonValue(QJsonObject());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error == QJsonParseError::NoError)
        return document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    const QJsonArray rows{detailRow({u"body"_s, qint64(problem.offset)}, QJsonObject(),
                                    {u"json_invalid"_s, u"JSON decode error"_s,
                                     {{u"error"_s, problem.errorString()}}})};
    return tl::make_unexpected(Refusal{422, {{u"detail"_s, rows}}});
}

} // namespace sandbox
