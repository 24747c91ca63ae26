// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/datauri.h"

#include "fal/errorwords.h"
#include "fal/uploadsource.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace fal {

QString dataUri(const QByteArray &bytes, const QString &contentType)
{
    const QString type = contentType.isEmpty() ? u"application/octet-stream"_s : contentType;
    return "data:"_L1 + type + ";base64,"_L1 + QString::fromLatin1(bytes.toBase64());
}

Result<QString> dataUriOfFile(const QString &path, const QString &contentType)
{
    UploadSource source{.path = path};
    if (const auto problem = source.look())
        return tl::unexpected(*problem);
    if (source.size > largestDataUri)
        return tl::unexpected(
            Error{.kind = ErrorKind::TooLarge,
                  .message = QCoreApplication::translate(
                                 "fal", "The file “%1” is too large to be sent inside the input.").arg(path)});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(unreadableFile(path, file.errorString()));
    const QByteArray bytes = file.read(source.size);
    if (bytes.size() != source.size)
        return tl::unexpected(unreadableFile(path, file.errorString()));
    return dataUri(bytes, contentType.isEmpty() ? source.guessedType({}) : contentType);
}

std::optional<DataUriContent> fromDataUri(const QByteArray &encoded)
{
    if (encoded.left(5).compare("data:", Qt::CaseInsensitive) != 0)
        return {};
    const qsizetype comma = encoded.indexOf(',');
    if (comma < 0)
        return {};
    QByteArray type = encoded.mid(5, comma - 5);
    QByteArray content = QByteArray::fromPercentEncoding(encoded.mid(comma + 1));
    if (!type.endsWith(";base64"))
        return DataUriContent{content, QString::fromLatin1(type)};
    type.chop(7);
    auto decoded = QByteArray::fromBase64Encoding(content, QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return {};
    return DataUriContent{std::move(decoded.decoded), QString::fromLatin1(type)};
}

} // namespace fal
