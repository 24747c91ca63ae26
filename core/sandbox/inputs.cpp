// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/inputs.h"

#include "sandbox/validate.h"

#include <QMimeDatabase>
#include <QUrl>

namespace sandbox {

using namespace Qt::StringLiterals;

QByteArray decodedDataUri(const QString &uri, QByteArray *type)
{
    const qsizetype comma = uri.indexOf(u',');
    if (!uri.startsWith("data:"_L1) || comma < 0)
        return {};
    const QStringList words = uri.mid(5, comma - 5).split(u';');
    *type = words.first().toLatin1();
    const QByteArray data = uri.mid(comma + 1).toLatin1();
    return words.contains("base64"_L1) ? QByteArray::fromBase64(data)
                                       : QByteArray::fromPercentEncoding(data);
}

Product fileProblem(const QString &key, const QString &type, const QString &message)
{
    const QJsonArray rows{detailRow({u"body"_s, key}, QJsonValue::Null, {type, message})};
    return {.status = 422, .document = QJsonObject{{u"detail"_s, rows}}, .error = message,
            .errorType = type};
}

static QString urlIn(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray().isEmpty() ? QString() : urlIn(value.toArray().first());
    if (value.isObject())
        return value["url"_L1].toString();
    return value.toString();
}

tl::expected<std::optional<Pointed>, Product>
pointedFile(const QJsonObject &input, const QStringList &words, const Files &files)
{
    for (const QString &word : words) {
        for (auto entry = input.begin(); entry != input.end(); ++entry) {
            if (!entry.key().contains(word) || entry.key().contains("mask"_L1))
                continue;
            const QString url = urlIn(entry.value());
            if (url.startsWith("data:"_L1)) {
                QByteArray type;
                const QByteArray bytes = decodedDataUri(url, &type);
                const QString suffix =
                    QMimeDatabase().mimeTypeForName(QString::fromLatin1(type)).preferredSuffix();
                const QString kept = files.add(u"input."_s + (suffix.isEmpty() ? u"bin"_s : suffix),
                                               type, bytes);
                if (const auto path = files.pathOfUrl(kept); path && !bytes.isEmpty())
                    return Pointed{entry.key(), *path};
                return tl::make_unexpected(fileProblem(entry.key(), u"file_download_error"_s,
                                                       u"The data URI could not be decoded."_s));
            }
            if (!url.startsWith("http"_L1))
                continue;
            if (const auto path = files.pathOfUrl(url))
                return Pointed{entry.key(), *path};
            return tl::make_unexpected(fileProblem(
                entry.key(), u"file_download_error"_s,
                u"Failed to download the file: the sandbox has no network and knows only files that were "
                "uploaded to it."_s));
        }
    }
    return std::optional<Pointed>();
}

} // namespace sandbox
