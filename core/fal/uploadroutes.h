// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// Internal: what the two ways into fal's storage look like on the wire. Pure: requests out, places in.
//
//  presigned: POST rest.fal.ai/storage/upload/initiate[-multipart] with the key → {upload_url, file_url};
//             PUT upload_url, or PUT upload_url/{n}… and POST upload_url/complete, without the key.
//  cdn:       POST rest.fal.ai/storage/auth/token with the key → a token;
//             POST v3.fal.media/files/upload with the bytes → {access_url}, or
//             POST v3.fal.media/files/upload/multipart → {access_url, uploadId};
//             PUT access_url/multipart/uploadId/{n}… and POST …/complete, all with the token.

#include "fal/exchange.h"
#include "fal/uploadstate.h"

namespace fal {

struct UploadLabel
{
    QString contentType;
    QString fileName;
    QByteArray lifecycle; // empty: not said
};

// Where the bytes go and what they are called then.
struct UploadPlace
{
    QUrl uploadUrl;
    QUrl fileUrl;
};

namespace routes {

[[nodiscard]] Request initiate(const Client &client, const UploadLabel &label, bool inParts);
[[nodiscard]] Request askForToken(const Client &client);
[[nodiscard]] Request putWhole(const QUrl &url, const UploadLabel &label, const FilePart &file);
[[nodiscard]] Request postWhole(const StorageToken &token, const UploadLabel &label, const FilePart &file);
[[nodiscard]] Request beginParts(const StorageToken &token, const UploadLabel &label);
// `token` is empty on the presigned way.
[[nodiscard]] Request putPart(const UploadState &state, int number, const FilePart &file, const QByteArray &token);
[[nodiscard]] Request complete(const UploadState &state, const QByteArray &token);

// {"upload_url", "file_url"}
[[nodiscard]] Result<UploadPlace> placeOfInitiate(const Answer &answer);
// {"access_url"} and perhaps {"uploadId"}, which gives the upload address
[[nodiscard]] Result<UploadPlace> placeOfCdn(const Answer &answer, bool inParts);
// From the body, else from the header; empty when the answer names none.
[[nodiscard]] QString etagOf(const Answer &answer);

// A file name as the value of X-Fal-File-Name. A name of plain ASCII travels as it is, as with fal's own
// client; every other one is percent-encoded UTF-8 (RFC 3986), because a header takes nothing else.
[[nodiscard]] QByteArray headerName(const QString &fileName);

} // namespace routes

} // namespace fal
