// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// Files to and from fal's storage. Both directions stream between disk and network: memory stays flat
// whatever the size of the file.

#include "fal/call.h"
#include "fal/options.h"
#include "fal/uploadstate.h"

#include <QUrl>

namespace fal {

// When and how a file goes up in parts. fal wants parts of 5 MiB or more, and 10,000 at most: they grow
// with a file for which that would not do.
struct UploadSlicing
{
    qint64 above = 90LL * 1024 * 1024; // bytes; larger files go in parts
    qint64 partSize = 10LL * 1024 * 1024; // bytes
    int atOnce = 4;                    // parts on their way at the same time; at least 1

    bool operator==(const UploadSlicing &) const = default;
};

// What an upload is called at fal, how long it stays there, and how it goes there.
struct UploadOptions
{
    QString contentType = {};        // empty: by the name, then the content
    QString fileName = {};           // empty: the file's own, or "upload.<suffix>"
    ObjectLifecycle lifecycle = {};  // how long fal keeps the file, and who may read it
    Repository repository = Repository::Any; // the way into fal's storage
    // Goes on where an earlier call ended. Begun anew when the file, its type, the server or the slicing is
    // another one by now, or when the address is refused because it is too old.
    std::optional<UploadState> resume = {};
    QString sha256 = {};             // of the content, hex, when the caller knows it: makes `resume` certain
    UploadSlicing slicing = {};      // when and how it goes up in parts
};

// Uploads a local file, or bytes in memory. Ends with the public address of the file.
//
// Small files go in one request, large ones in parts: each has its own retries, several are on their way
// at once. The key goes to rest.fal.ai only, never to the address that is handed out for the bytes. When
// that way into the storage is out of order, the other one is tried (Repository). Uploads cost nothing and
// are repeated freely.
//
// Errors: File (missing, unreadable, no ordinary file, empty, or changed while it was sent), Invalid (an
// option), Unauthorized, Forbidden, Payment, TooLarge, and those of the network.
class UploadCall final : public CallOf<QUrl>
{
    Q_OBJECT

public:
    UploadCall(Client &client, const QString &path, const QString &contentType = {},
               const QString &fileName = {}, QObject *parent = nullptr);
    UploadCall(Client &client, const QString &path, const UploadOptions &options, QObject *parent = nullptr);
    UploadCall(Client &client, const QByteArray &content, const UploadOptions &options, QObject *parent = nullptr);
    ~UploadCall() override;

Q_SIGNALS:
    void progress(qint64 sent, qint64 total); // bytes; never goes back
    // A part of a large file has arrived. The state is what UploadOptions::resume takes, and a secret: see there.
    void partDone(const fal::UploadState &state);

protected:
    void start() override;
    void abandon() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// A file that arrived.
struct Downloaded
{
    QString path;        // the staging file, complete and flushed
    qint64 bytes = 0;    // its size
    QString contentType; // as the server said, may be empty
    QString sha256;      // lower-case hex of the content
};

// What a download takes in.
struct DownloadOptions
{
    qint64 mostBytes = 0; // a larger file ends in TooLarge; 0: any size
};

// Fetches a media address (https, data:, or below Config::baseUrl) into `stagingPath`. The size is
// checked against Content-Length. A broken transfer goes on where it was when the server can do that and
// the file is still the same (Range, If-Range with a strong ETag), else it is made again from the start;
// three attempts in a row that bring nothing end it. A file that is not complete is removed. The key is
// sent to no media host.
class DownloadCall final : public CallOf<Downloaded>
{
    Q_OBJECT

public:
    DownloadCall(Client &client, const QUrl &url, const QString &stagingPath, QObject *parent = nullptr);
    DownloadCall(Client &client, const QUrl &url, const QString &stagingPath, const DownloadOptions &options,
                 QObject *parent = nullptr);
    ~DownloadCall() override;

Q_SIGNALS:
    void progress(qint64 received, qint64 total); // bytes; total -1 when unknown

protected:
    void start() override;
    void abandon() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fal
