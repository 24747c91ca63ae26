// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// How far the upload of a large file has come, as a value that survives a restart of the program.
//
// UploadCall::partDone() tells one after each part; UploadOptions::resume takes it back. It holds an
// address that lets anybody who knows it write to the file at fal: keep it in a file that only its owner
// can read, log it nowhere, and delete it when the upload has ended.

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <map>
#include <optional>

namespace fal {

// The two ways into fal's storage.
enum class Repository {
    Any,       // the first; the second when the first fails for reasons of its own
    Presigned, // rest.fal.ai names an address to which the bytes are put, without the key
    Cdn,       // the bytes go to v3.fal.media with a short-lived token of the storage
};

struct UploadState
{
    Repository repository = Repository::Presigned; // the way it took; never Any
    QUrl server;    // Config::baseUrl of the client that began it
    QUrl uploadUrl; // secret
    QUrl fileUrl;   // what the file will be called
    QString contentType;  // as it was sent: "video/mp4"
    QByteArray lifecycle; // as it was sent, may be empty
    qint64 size = 0;      // of the file, bytes
    QDateTime modified;   // of the file; invalid for bytes in memory
    QString sha256;       // of the file, when the caller knew it
    qint64 partSize = 0;  // bytes; the last part may be smaller
    std::map<int, QString> etags; // of the parts that are there, from 1

    // Bytes that need not be sent again.
    [[nodiscard]] qint64 bytesDone() const;
    [[nodiscard]] int partCount() const; // of the whole file; 0 when nothing is known of it

    // What fromJson() reads; as secret as the state.
    [[nodiscard]] QJsonObject toJson() const;
    // Empty when this is not a state, or not one that makes sense.
    [[nodiscard]] static std::optional<UploadState> fromJson(const QJsonObject &json);

    bool operator==(const UploadState &) const = default;
};

} // namespace fal

Q_DECLARE_METATYPE(fal::UploadState)
