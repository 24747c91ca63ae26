// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "fal/client.h"
#include "fal/transfer.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

using namespace Qt::StringLiterals;

int bench::upload(const QStringList &arguments)
{
    fal::Client client(configFor(arguments.value(0)));
    return run([&client, path = arguments.value(1)] {
        const double idle = residentMiB();
        const double began = now();
        auto *call = new fal::UploadCall(client, path, u"application/octet-stream"_s, {}, &client);
        QObject::connect(call, &fal::Call::finished, &client, [call, idle, began] {
            const double seconds = (now() - began) / 1000;
            if (!call->result())
                stop(call->result().error().message);
            finish({{u"seconds"_s, seconds}, {u"idle"_s, idle}});
        });
    });
}

// The floor: Qt hands its network thread a file in pieces of 16 KiB, each of them an event there and back.
int bench::bareUpload(const QStringList &arguments)
{
    QNetworkAccessManager network;
    QFile file(arguments.value(1));
    if (!file.open(QIODevice::ReadOnly))
        stop(file.errorString());
    return run([&network, &file, url = QUrl(arguments.value(0) + "/put/bare"_L1)] {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/octet-stream"_s);
        const double idle = residentMiB();
        const double began = now();
        QNetworkReply *reply = network.put(request, &file);
        QObject::connect(reply, &QNetworkReply::finished, reply, [reply, idle, began] {
            const double seconds = (now() - began) / 1000;
            if (reply->error() != QNetworkReply::NoError)
                stop(reply->errorString());
            finish({{u"seconds"_s, seconds}, {u"idle"_s, idle}});
        });
    });
}
