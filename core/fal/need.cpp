// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/need.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fal {

namespace {

const char *sentenceOf(Need need)
{
    switch (need) {
    case Need::Key:
        return QT_TRANSLATE_NOOP("fal", "The API key does not have the permission for this.");
    case Need::Usage:
        return QT_TRANSLATE_NOOP("fal", "Usage and its costs can be read with an admin key only.");
    case Need::Balance:
        return QT_TRANSLATE_NOOP("fal", "The balance of the account can be read with an admin key only.");
    case Need::BillingEvents:
        return QT_TRANSLATE_NOOP("fal", "The exact costs of requests can be read with an admin key only.");
    case Need::DeletePayloads:
        return QT_TRANSLATE_NOOP("fal", "The input and output of a request can be deleted with an admin key only.");
    case Need::ListKeys:
        return QT_TRANSLATE_NOOP("fal", "The keys of the account can be listed with an admin key only.");
    case Need::CreateKeys:
        return QT_TRANSLATE_NOOP("fal", "A new key can be made with an admin key only.");
    case Need::DeleteKeys:
        return QT_TRANSLATE_NOOP("fal", "A key can be deleted with an admin key only.");
    case Need::ReadFileAccess:
        return QT_TRANSLATE_NOOP("fal", "Who may read a file can be asked only with a key that has the "
                                        "permission “assets:read”.");
    case Need::WriteFileAccess:
        return QT_TRANSLATE_NOOP("fal", "Who may read a file can be changed only with a key that has the "
                                        "permission “assets:write”.");
    case Need::SignFiles:
        return QT_TRANSLATE_NOOP("fal", "A signed address of a file can be made only with a key that has the "
                                        "permission “assets:read”.");
    case Need::ReadStorageSettings:
        return QT_TRANSLATE_NOOP("fal", "The settings for new files can be read only with a key that has the "
                                        "permission “account:settings:read”.");
    case Need::WriteStorageSettings:
        return QT_TRANSLATE_NOOP("fal", "The settings for new files can be changed only with a key that has the "
                                        "permission “account:settings:write”.");
    case Need::History:
        return QT_TRANSLATE_NOOP("fal", "The API key does not have the permission to read past requests.");
    case Need::Analytics:
        return QT_TRANSLATE_NOOP("fal", "The API key does not have the permission to read the analytics of models.");
    }
    Q_UNREACHABLE();
}

// "assets:read", "account:settings:write"; the lookahead keeps times and addresses out.
QString permissionIn(const QString &words)
{
    static const QRegularExpression shape(uR"((?<![\w/:.])[a-z_]+(?::[a-z_]+)*:(?:read|write|admin)(?![\w/:.]*\w))"_s);
    return shape.match(words).captured();
}

} // namespace

Error explained(Error error, Need need)
{
    // What says itself that it is about permission is not about money, whatever words it uses.
    const bool isRefusal = error.httpStatus == 403
        && (error.kind == ErrorKind::Forbidden || error.errorType == "authorization_error"_L1);
    if (!isRefusal)
        return error;
    error.kind = ErrorKind::Forbidden;
    QString sentence = QCoreApplication::translate("fal", sentenceOf(need));
    const QString permission = permissionIn(error.message);
    if (!permission.isEmpty() && !sentence.contains(permission))
        sentence = QCoreApplication::translate("fal", "This needs a key that has the permission “%1”.")
                       .arg(permission);
    // The first line is the general sentence, what follows are the words of the service.
    const qsizetype said = error.message.indexOf(u'\n');
    error.message = said < 0 ? sentence : sentence + error.message.mid(said);
    return error;
}

} // namespace fal
