// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#pragma once

// An input with local files anywhere in it becomes one that fal can read.
//
// A file stands in the input, at any depth of objects and lists, as
//   {"$file": "/home/me/cat.png", "$type": "image/png", "$name": "cat.png"}   with "$type" and "$name" optional, or
//   "file:///home/me/cat.png"      a string that is such an address as a whole; only with PrepareOptions::fileUrls.
// Every other value stays as it is. Who writes the input chooses which files of this computer leave it: an input
// of strangers must not come here, and a mere text of theirs is why the second form has to be asked for.

#include "fal/transfer.h"
#include "fal/uploadcache.h"

#include <QHash>
#include <QJsonObject>

namespace fal {

// Which files of an input are sent where, and how.
struct PrepareOptions
{
    bool fileUrls = false;            // the second of the two forms
    qint64 inlineBelow = 0;           // files with fewer bytes become data URIs; at most 10 MiB
    ObjectLifecycle lifecycle = {};   // of the files that are uploaded
    Repository repository = Repository::Any; // the way into fal's storage
    UploadSlicing slicing = {};              // when and how a file goes up in parts
    // Asked before a file is uploaded, told when it was. Must outlive the call. Only files whose hash is
    // known are looked for.
    UploadCache *cache = nullptr;
    QHash<QString, QString> sha256 = {}; // by the path as it stands in the input; made away from the event loop
};

// Uploads each distinct file of an input once, four at a time, and ends with the input in which addresses
// take their places. The first file that fails ends it, with that file's error (Invalid for a form that
// is not understood).
class PrepareInputCall final : public CallOf<QJsonObject>
{
    Q_OBJECT

public:
    PrepareInputCall(Client &client, const QJsonObject &input, const PrepareOptions &options = {},
                     QObject *parent = nullptr);
    ~PrepareInputCall() override;

Q_SIGNALS:
    void progress(qint64 sent, qint64 total); // bytes of all files; never goes back
    void uploaded(const QString &path, const QUrl &url); // `path` as it stands in the input

protected:
    void start() override;
    void abandon() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fal
