// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/error.h"

#include "fal/errorwords.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace fal {

namespace {

constexpr qsizetype keptBody = 64 * 1024;
constexpr qsizetype keptSentence = 2000;

QString locPart(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

FieldProblem problemFromJson(const QJsonObject &entry)
{
    FieldProblem problem{.message = entry["msg"_L1].toString(),
                         .type = entry["type"_L1].toString(),
                         .ctx = entry["ctx"_L1].toObject()};
    const QJsonValue loc = entry["loc"_L1];
    if (loc.isString())
        problem.loc = {loc.toString()};
    for (const QJsonValue part : loc.toArray())
        problem.loc << locPart(part);
    if (!problem.loc.isEmpty() && problem.loc.first() == "body"_L1)
        problem.loc.removeFirst();
    if (problem.message.isEmpty())
        problem.message = problem.type;
    return problem;
}

// Everything that the known body shapes can say, read without caring which of them it is.
struct Said
{
    std::vector<FieldProblem> fields;
    QString text;
    QString type;
    QString requestId;
    bool isJson = false;
};

QString firstText(std::initializer_list<QJsonValue> candidates)
{
    for (const QJsonValue &candidate : candidates) {
        const QString text = candidate.toString().trimmed();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

Said readBody(const HttpAnswer &answer)
{
    Said said;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (!document.isObject()) {
        // Plain words are worth showing, the page of a proxy is not.
        const QByteArray text = answer.body.trimmed();
        const bool plain = answer.contentType.startsWith("text/plain") || answer.contentType.isEmpty();
        if (plain && !text.startsWith('<') && !text.startsWith('{') && !text.contains('\0')
            && text.size() <= 500)
            said.text = QString::fromUtf8(text);
        return said;
    }
    said.isJson = true;
    const QJsonObject body = document.object();
    const QJsonValue detail = body["detail"_L1];
    const QJsonObject error = body["error"_L1].toObject();
    for (const QJsonValue entry : detail.toArray()) {
        if (entry.isObject())
            said.fields.push_back(problemFromJson(entry.toObject()));
        else if (entry.isString())
            said.fields.push_back({.message = entry.toString()});
    }
    if (detail.isObject() && detail["msg"_L1].isString())
        said.fields.push_back(problemFromJson(detail.toObject()));
    said.text = firstText({detail, detail["message"_L1], error["message"_L1], body["message"_L1],
                           body["error"_L1], body["reason"_L1]});
    said.type = firstText({body["error_type"_L1], detail["error_type"_L1], error["type"_L1]});
    said.requestId = firstText({body["request_id"_L1], error["request_id"_L1]});
    return said;
}

bool isTrue(const QByteArray &hint)
{
    return hint == "1" || hint.compare("true", Qt::CaseInsensitive) == 0;
}

// The service's own hint decides. Without one: what a busy or restarting gateway answers may be tried
// again, but a verdict of fal or of the model (it names a type) is final.
bool isRetryable(const HttpAnswer &answer, const Said &said, const QString &errorType)
{
    if (!answer.timeoutType.isEmpty())
        return false;
    if (!answer.retryHint.isEmpty())
        return isTrue(answer.retryHint.trimmed());
    switch (answer.status) {
    case 408:
    case 429:
        return true;
    case 502:
    case 503:
    case 504:
        return errorType.isEmpty() && said.fields.empty();
    default:
        return false;
    }
}

ErrorKind kindOf(const HttpAnswer &answer, const Said &said, const QString &errorType)
{
    const auto hasProblem = [&said](QLatin1String type) {
        return std::any_of(said.fields.begin(), said.fields.end(),
                           [type](const FieldProblem &p) { return p.type == type; });
    };
    if (hasProblem("content_policy_violation"_L1) || errorType == "content_policy_violation"_L1)
        return ErrorKind::Content;
    switch (answer.status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 402:
        return ErrorKind::Payment;
    case 403: {
        // Only the words tell a locked account from a missing permission.
        static constexpr std::array words{"balance"_L1, "locked"_L1, "billing"_L1, "payment"_L1, "credits"_L1};
        const bool money = std::any_of(words.begin(), words.end(), [&said](QLatin1String word) {
            return said.text.contains(word, Qt::CaseInsensitive);
        });
        return money ? ErrorKind::Payment : ErrorKind::Forbidden;
    }
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 408:
        return ErrorKind::Timeout;
    case 413:
        return ErrorKind::TooLarge;
    case 429:
        return ErrorKind::RateLimited;
    case 499:
        return ErrorKind::Canceled;
    case 504: {
        const bool waited = !answer.timeoutType.isEmpty() || errorType == "request_timeout"_L1
            || errorType == "startup_timeout"_L1 || hasProblem("generation_timeout"_L1);
        return waited ? ErrorKind::Timeout : ErrorKind::Server;
    }
    default:
        break;
    }
    if (answer.status >= 500)
        return ErrorKind::Server;
    if (hasProblem("file_too_large"_L1))
        return ErrorKind::TooLarge;
    return answer.status >= 400 ? ErrorKind::Invalid : ErrorKind::Protocol;
}

} // namespace

std::vector<FieldProblem> Error::problemsOf(const QString &field) const
{
    std::vector<FieldProblem> found;
    const QString inside = field + u'.';
    std::copy_if(fields.begin(), fields.end(), std::back_inserter(found), [&](const FieldProblem &problem) {
        const QString path = problem.loc.join(u'.');
        return path == field || path.startsWith(inside) || (!problem.loc.isEmpty() && problem.loc.last() == field);
    });
    return found;
}

Error errorFromAnswer(const HttpAnswer &answer)
{
    Said said = readBody(answer);
    Error error;
    error.httpStatus = answer.status;
    error.errorType = !said.type.isEmpty() ? said.type : QString::fromUtf8(answer.errorType.trimmed());
    error.requestId = !answer.requestId.isEmpty() ? QString::fromUtf8(answer.requestId) : said.requestId;
    bool isNumber = false;
    const double units = answer.billableUnits.trimmed().toDouble(&isNumber);
    if (isNumber && std::isfinite(units)) // "nan" and "inf" are numbers to Qt
        error.billableUnits = units;
    error.kind = kindOf(answer, said, error.errorType);
    error.retryable = isRetryable(answer, said, error.errorType);
    error.fields = std::move(said.fields);
    error.message = sentenceFor(error, said.text.left(keptSentence), !answer.timeoutType.isEmpty());
    error.rawBody = answer.body.left(keptBody);
    return error;
}

} // namespace fal
