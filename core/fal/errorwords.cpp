// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/errorwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDevice>

namespace fal {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("fal", text);
}

// The page of a proxy is not for people.
QString shown(const QString &said)
{
    const bool isPage = said.contains(QLatin1String("<html"), Qt::CaseInsensitive)
        || said.contains(QLatin1String("<!doctype"), Qt::CaseInsensitive);
    return isPage ? QString() : said.trimmed();
}

// Machines rarely end their sentences.
QString closed(const QString &text)
{
    static const QString ends = QStringLiteral(".!?…。！？");
    return text.isEmpty() || ends.contains(text.back()) ? text : text + u'.';
}

// What is wrong with which field, one line each.
QString fieldLines(const Error &error)
{
    QStringList lines;
    for (const FieldProblem &problem : error.fields) {
        const QString message = shown(problem.message).left(500);
        const QString place = problem.loc.join(QStringLiteral(" › ")).left(200);
        if (message.isEmpty() && place.isEmpty())
            continue;
        lines << closed(place.isEmpty() ? message
                                        : words(QT_TRANSLATE_NOOP("fal", "%1: %2")).arg(place, message));
        if (lines.size() == 20)
            break;
    }
    return lines.join(u'\n');
}

const char *sentenceOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
        return QT_TRANSLATE_NOOP("fal", "The connection to fal failed.");
    case ErrorKind::Tls:
        return QT_TRANSLATE_NOOP("fal", "The connection to fal could not be trusted.");
    case ErrorKind::Proxy:
        return QT_TRANSLATE_NOOP("fal", "The network proxy wants a login.");
    case ErrorKind::Timeout:
        return QT_TRANSLATE_NOOP("fal", "fal did not answer in time.");
    case ErrorKind::Unauthorized:
        return QT_TRANSLATE_NOOP("fal", "fal did not accept the API key. Check the key in the settings.");
    case ErrorKind::Forbidden:
        return QT_TRANSLATE_NOOP("fal", "The API key does not have the permission for this.");
    case ErrorKind::Payment:
        return QT_TRANSLATE_NOOP("fal", "The account cannot pay for this: its balance is used up or it is locked.");
    case ErrorKind::NotFound:
        return QT_TRANSLATE_NOOP("fal", "fal does not know this model, request or file (any more).");
    case ErrorKind::Invalid:
        return QT_TRANSLATE_NOOP("fal", "fal refused the input.");
    case ErrorKind::Content:
        return QT_TRANSLATE_NOOP("fal", "The content policy of the model refused this.");
    case ErrorKind::TooLarge:
        return QT_TRANSLATE_NOOP("fal", "The request or a file in it is too large.");
    case ErrorKind::RateLimited:
        return QT_TRANSLATE_NOOP("fal", "There are too many requests at the moment. Try again later.");
    case ErrorKind::Server:
        return QT_TRANSLATE_NOOP("fal", "fal or the model failed to do this.");
    case ErrorKind::Protocol:
        return QT_TRANSLATE_NOOP("fal", "The answer of fal could not be understood.");
    case ErrorKind::File:
        return QT_TRANSLATE_NOOP("fal", "A local file could not be used.");
    case ErrorKind::Canceled:
        return QT_TRANSLATE_NOOP("fal", "The operation was canceled.");
    }
    Q_UNREACHABLE();
}

QString nativePath(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

QString sentenceFor(const Error &error, const QString &said, bool startTimeout)
{
    if (startTimeout)
        return words(QT_TRANSLATE_NOOP("fal", "The request did not start within the time that was allowed."));
    const QString sentence = words(sentenceOf(error.kind));
    const QString details = error.fields.empty() ? closed(shown(said)) : fieldLines(error);
    if (!details.isEmpty())
        return sentence + u'\n' + details;
    if (error.httpStatus >= 500 || error.kind == ErrorKind::Protocol || error.kind == ErrorKind::Invalid) {
        if (error.httpStatus > 0)
            return words(QT_TRANSLATE_NOOP("fal", "%1\nThe HTTP status was %2.")).arg(sentence).arg(error.httpStatus);
    }
    return sentence;
}

Error protocolError(const QString &requestId, const QByteArray &rawBody)
{
    return {.kind = ErrorKind::Protocol,
            .message = words(sentenceOf(ErrorKind::Protocol)),
            .requestId = requestId,
            .rawBody = rawBody.left(64 * 1024)};
}

Error unreadableFile(const QString &path, const QString &reason)
{
    return {.kind = ErrorKind::File,
            .message = words(QT_TRANSLATE_NOOP("fal", "The file “%1” cannot be read: %2."))
                           .arg(nativePath(path), reason)};
}

Error unwritableFile(const QFileDevice &file)
{
    const QString path = nativePath(file.fileName());
    Error error{.kind = ErrorKind::File};
    error.message = file.error() == QFileDevice::ResourceError
        ? words(QT_TRANSLATE_NOOP("fal", "There is no space left on the disk for the file “%1”.")).arg(path)
        : words(QT_TRANSLATE_NOOP("fal", "The file “%1” cannot be written: %2.")).arg(path, file.errorString());
    return error;
}

} // namespace fal
