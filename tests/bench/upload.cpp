// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "fal/client.h"
#include "fal/transfer.h"

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
