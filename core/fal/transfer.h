// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// Files to and from fal's storage. Both directions stream between disk and network: memory stays flat
// whatever the size of the file.

#include "fal/call.h"

#include <QUrl>

namespace fal {

// Uploads a local file (initiate, then PUT to the address fal names, without the key). Ends with the
// public address of the file.
class UploadCall final : public CallOf<QUrl>
{
    Q_OBJECT

public:
    // `contentType` empty: by the file's name, then its content. `fileName` empty: the file's own.
    UploadCall(Client &client, const QString &path, const QString &contentType = {},
               const QString &fileName = {}, QObject *parent = nullptr);
    ~UploadCall() override;

Q_SIGNALS:
    void progress(qint64 sent, qint64 total); // in bytes

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

// Fetches a media address (https, data:, or below Config::baseUrl) into `stagingPath`. The size is
// checked against Content-Length; a broken transfer is made again from the start. A file that is
// not complete is removed. The key is sent to no media host.
class DownloadCall final : public CallOf<Downloaded>
{
    Q_OBJECT

public:
    DownloadCall(Client &client, const QUrl &url, const QString &stagingPath, QObject *parent = nullptr);
    ~DownloadCall() override;

Q_SIGNALS:
    void progress(qint64 received, qint64 total); // total -1 when unknown

protected:
    void start() override;
    void abandon() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fal
