// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: MIT
#include <fal/client.h>
#include <fal/queue.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    // An argument is the URL of a server to talk to instead of fal.
    fal::Client client({.key = fal::keyFromEnvironment(), .baseUrl = QUrl(app.arguments().value(1))});
    const auto fail = [](const fal::Error &error) {
        QTextStream(stderr) << error.message << '\n';
        QCoreApplication::exit(1);
    };

    const auto model = fal::Endpoint::parse("fal-ai/flux/schnell");
    auto *submit = new fal::SubmitCall(client, *model, {{"prompt", "a fox in fresh snow"}}, {}, &client);
    QObject::connect(submit, &fal::Call::finished, &client, [&client, submit, fail] {
        if (!submit->result())
            return fail(submit->result().error());
        auto *follow = new fal::FollowCall(client, *submit->result(), &client);
        QObject::connect(follow, &fal::FollowCall::logged, &client, [](const fal::LogLine &line) {
            QTextStream(stderr) << line.message << '\n';
        });
        QObject::connect(follow, &fal::Call::finished, &client, [follow, fail] {
            if (!follow->result())
                return fail(follow->result().error());
            QTextStream(stdout) << QJsonDocument(follow->result()->data).toJson();
            QCoreApplication::quit();
        });
    });
    return app.exec();
}
