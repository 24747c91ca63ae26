// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/jobs/problem.h"

#include "studio/catalog/labels.h"
#include "studio/jobs/fieldproblem.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace studio {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(studio::JobProblem)
};

QString adviceFor(fal::ErrorKind kind)
{
    switch (kind) {
    case fal::ErrorKind::Network:
        return Sentence::tr("Check the network connection, then try again.");
    case fal::ErrorKind::Tls:
        return Sentence::tr("Check the clock of this computer and the proxy settings: the connection could not be trusted.");
    case fal::ErrorKind::Proxy: // the message says it all
        return {};
    case fal::ErrorKind::Timeout:
        return Sentence::tr("The service did not answer in time. Try again.");
    case fal::ErrorKind::Unauthorized:
        return Sentence::tr("Check the key in the settings, or set FAL_KEY.");
    case fal::ErrorKind::Forbidden:
        return Sentence::tr("The key lacks a permission for this model. Use another key, or give it the permission at fal.");
    case fal::ErrorKind::Payment:
        return Sentence::tr("Add credit to the account at fal, then try again.");
    case fal::ErrorKind::NotFound:
        return Sentence::tr("Check the name of the model, or choose another one.");
    case fal::ErrorKind::Invalid:
        return Sentence::tr("Change the fields that are named and try again.");
    case fal::ErrorKind::Content:
        return Sentence::tr("Change the prompt or the input: a content check refused it.");
    case fal::ErrorKind::TooLarge:
        return Sentence::tr("Use a smaller file.");
    case fal::ErrorKind::RateLimited:
        return Sentence::tr("Too many requests were made. Wait a moment and try again.");
    case fal::ErrorKind::Server:
        return Sentence::tr("The model failed at fal. Try again, or choose another model.");
    case fal::ErrorKind::Protocol:
        return Sentence::tr("The answer of the service was not understood. Check the server address.");
    case fal::ErrorKind::File:
        return Sentence::tr("Check that the file can be read and that there is room on the disk.");
    case fal::ErrorKind::Canceled:
        return {};
    }
    return {};
}

// "image_urls.0" → "Images › 1"
QString placeText(const QString &path)
{
    QStringList parts;
    for (const QString &part : path.split(u'.', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int place = part.toInt(&isNumber);
        parts << (isNumber ? QString::number(place + 1) : labelFor(part));
    }
    return parts.join(u" › "_s);
}

// What fal refuses, and below it each field with what is wrong there, in the words that its form has.
QString withFields(const QString &refusal, const std::vector<std::pair<QString, QString>> &fields)
{
    constexpr int mostFields = 20;
    QStringList lines{refusal};
    for (const auto &[path, sentence] : fields) {
        const QString place = placeText(path);
        lines << (place.isEmpty() ? sentence : Sentence::tr("%1: %2", "a field and a sentence").arg(place, sentence));
        if (lines.size() > mostFields)
            break;
    }
    return lines.join(u'\n');
}

constexpr qsizetype longestAnswer = 16 * 1024; // of what is kept with a job

fal::Error errorOf(const JobProblem &problem)
{
    return fal::errorFromAnswer({.status = problem.httpStatus,
                                 .body = problem.answer["body"_L1].toString().toUtf8(),
                                 .errorType = problem.errorType.toUtf8(),
                                 .timeoutType = problem.answer["timeout"_L1].toString().toLatin1()});
}

// The answer from which the message comes again; none when it does not.
QJsonObject answerOf(const fal::Error &error, const JobProblem &problem)
{
    if (error.httpStatus < 400 || error.rawBody.size() > longestAnswer)
        return {};
    for (const QString &timeout : {QString(), u"user"_s}) { // only that there was one makes other words
        JobProblem kept = problem;
        kept.answer = {{u"body"_s, QString::fromUtf8(error.rawBody)},
                       {u"timeout"_s, timeout},
                       {u"language"_s, QLocale().name()},
                       {u"message"_s, problem.message},
                       {u"advice"_s, problem.advice}};
        const fal::Error again = errorOf(kept);
        if (again.message == error.message && again.kind == error.kind && again.fields == error.fields)
            return kept.answer;
    }
    return {};
}

} // namespace

QString kindName(fal::ErrorKind kind)
{
    switch (kind) {
    case fal::ErrorKind::Network: return u"network"_s;
    case fal::ErrorKind::Tls: return u"tls"_s;
    case fal::ErrorKind::Proxy: return u"proxy"_s;
    case fal::ErrorKind::Timeout: return u"timeout"_s;
    case fal::ErrorKind::Unauthorized: return u"unauthorized"_s;
    case fal::ErrorKind::Forbidden: return u"forbidden"_s;
    case fal::ErrorKind::Payment: return u"payment"_s;
    case fal::ErrorKind::NotFound: return u"not_found"_s;
    case fal::ErrorKind::Invalid: return u"invalid"_s;
    case fal::ErrorKind::Content: return u"content"_s;
    case fal::ErrorKind::TooLarge: return u"too_large"_s;
    case fal::ErrorKind::RateLimited: return u"rate_limited"_s;
    case fal::ErrorKind::Server: return u"server"_s;
    case fal::ErrorKind::Protocol: return u"protocol"_s;
    case fal::ErrorKind::File: return u"file"_s;
    case fal::ErrorKind::Canceled: return u"canceled"_s;
    }
    return {};
}

JobProblem problemFrom(const fal::Error &error)
{
    JobProblem problem{.message = error.message,
                       .advice = adviceFor(error.kind),
                       .errorType = error.errorType,
                       .httpStatus = error.httpStatus,
                       .kind = kindName(error.kind)};
    for (const fal::FieldProblem &field : error.fields)
        problem.fields.emplace_back(pathOf(field), sentenceFor(field));
    if (!problem.fields.empty())
        problem.message = withFields(error.message.section(u'\n', 0, 0), problem.fields);
    problem.answer = answerOf(error, problem);
    return problem;
}

JobProblem retold(JobProblem problem)
{
    if (problem.answer.isEmpty() || problem.answer["language"_L1].toString() == QLocale().name())
        return problem;
    const JobProblem now = problemFrom(errorOf(problem));
    if (now.answer.isEmpty())
        return problem;
    if (problem.message == problem.answer["message"_L1].toString())
        problem.message = now.message;
    if (problem.advice == problem.answer["advice"_L1].toString())
        problem.advice = now.advice;
    problem.fields = now.fields;
    problem.answer = now.answer;
    return problem;
}

JobProblem problemHere(const QString &message, const QString &advice)
{
    return {.message = message, .advice = advice, .kind = kindName(fal::ErrorKind::File)};
}

bool concernsConnection(const fal::Error &error)
{
    switch (error.kind) {
    case fal::ErrorKind::Network:
    case fal::ErrorKind::Tls:
    case fal::ErrorKind::Proxy:
    case fal::ErrorKind::Unauthorized:
    case fal::ErrorKind::Forbidden:
    case fal::ErrorKind::RateLimited:
    case fal::ErrorKind::Protocol:
        return true;
    case fal::ErrorKind::Timeout:
        return error.httpStatus == 0; // with a status it is the model's own time limit
    case fal::ErrorKind::Server:
        return error.retryable; // a gateway, not the model
    default:
        return false;
    }
}

bool isOutage(fal::ErrorKind kind)
{
    return kind == fal::ErrorKind::Network || kind == fal::ErrorKind::Proxy || kind == fal::ErrorKind::Timeout || kind == fal::ErrorKind::RateLimited
           || kind == fal::ErrorKind::Server;
}

bool isUnreached(const fal::Error &error)
{
    return !error.mayHaveBeenAccepted && error.httpStatus == 0
           && (error.kind == fal::ErrorKind::Network || error.kind == fal::ErrorKind::Proxy || error.kind == fal::ErrorKind::Timeout);
}

QJsonObject toJson(const JobProblem &problem)
{
    QJsonArray fields;
    for (const auto &[path, message] : problem.fields)
        fields.append(QJsonObject{{u"path"_s, path}, {u"message"_s, message}});
    return {{u"message"_s, problem.message},        {u"advice"_s, problem.advice}, {u"error_type"_s, problem.errorType},
            {u"http_status"_s, problem.httpStatus}, {u"kind"_s, problem.kind},     {u"fields"_s, fields},
            {u"answer"_s, problem.answer}};
}

JobProblem problemFromJson(const QJsonObject &object)
{
    JobProblem problem{.message = object.value("message"_L1).toString(),
                       .advice = object.value("advice"_L1).toString(),
                       .errorType = object.value("error_type"_L1).toString(),
                       .httpStatus = object.value("http_status"_L1).toInt(),
                       .kind = object.value("kind"_L1).toString(),
                       .answer = object.value("answer"_L1).toObject()};
    for (const QJsonValue &field : object.value("fields"_L1).toArray())
        problem.fields.emplace_back(field["path"_L1].toString(), field["message"_L1].toString());
    return retold(std::move(problem));
}

} // namespace studio
