// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include "fal/uploadstate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fal {

int UploadState::partCount() const
{
    return partSize > 0 ? static_cast<int>((size + partSize - 1) / partSize) : 0;
}

qint64 UploadState::bytesDone() const
{
    qint64 bytes = 0;
    for (const auto &[number, etag] : etags)
        bytes += std::min(partSize, size - (number - 1) * partSize);
    return bytes;
}

QJsonObject UploadState::toJson() const
{
    QJsonObject parts;
    for (const auto &[number, etag] : etags)
        parts.insert(QString::number(number), etag);
    return {{u"repository"_s, repository == Repository::Cdn ? u"cdn"_s : u"presigned"_s},
            {u"server"_s, server.toString(QUrl::FullyEncoded)},
            {u"upload_url"_s, uploadUrl.toString(QUrl::FullyEncoded)},
            {u"file_url"_s, fileUrl.toString(QUrl::FullyEncoded)},
            {u"content_type"_s, contentType},
            {u"lifecycle"_s, QString::fromUtf8(lifecycle)},
            {u"size"_s, size},
            {u"modified"_s, modified.toUTC().toString(Qt::ISODateWithMs)},
            {u"sha256"_s, sha256},
            {u"part_size"_s, partSize},
            {u"parts"_s, parts}};
}

std::optional<UploadState> UploadState::fromJson(const QJsonObject &json)
{
    const auto address = [&json](QLatin1String name) {
        return QUrl(json[name].toString(), QUrl::StrictMode);
    };
    UploadState state{.repository = json["repository"_L1] == "cdn"_L1 ? Repository::Cdn : Repository::Presigned,
                      .server = address("server"_L1),
                      .uploadUrl = address("upload_url"_L1),
                      .fileUrl = address("file_url"_L1),
                      .contentType = json["content_type"_L1].toString(),
                      .lifecycle = json["lifecycle"_L1].toString().toUtf8(),
                      .size = json["size"_L1].toInteger(),
                      .modified = QDateTime::fromString(json["modified"_L1].toString(), Qt::ISODateWithMs),
                      .sha256 = json["sha256"_L1].toString(),
                      .partSize = json["part_size"_L1].toInteger(),
                      .etags = {}};
    if (state.uploadUrl.host().isEmpty() || state.fileUrl.host().isEmpty() || state.size < 1 || state.partSize < 1)
        return {};
    const QJsonObject parts = json["parts"_L1].toObject();
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        const int number = it.key().toInt();
        if (number < 1 || number > state.partCount() || it.value().toString().isEmpty())
            return {};
        state.etags.emplace(number, it.value().toString());
    }
    return state;
}

} // namespace fal
