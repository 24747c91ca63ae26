// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// gesso-bench BASE_URL JOBS: runs jobs one after another against tests/bench/server.mjs and prints, a line
// each, the milliseconds from the server's COMPLETED to FollowCall::finished().

#include "fal/client.h"
#include "fal/queue.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QUrl>

#include <chrono>

namespace {

class Runner final : public QObject
{
public:
    Runner(fal::Client &client, int jobs)
        : m_client(client)
        , m_left(jobs)
    { }

    void next()
    {
        if (m_left-- <= 0) {
            QCoreApplication::exit(0);
            return;
        }
        auto *submit = new fal::SubmitCall(m_client, *fal::Endpoint::parse(QStringLiteral("fal-ai/flux/dev")),
                                           {{QStringLiteral("prompt"), QStringLiteral("bench")}}, {}, this);
        connect(submit, &fal::Call::finished, this, [this, submit] {
            submit->deleteLater();
            if (!submit->result())
                return stop(submit->result().error());
            follow(*submit->result());
        });
    }

private:
    void follow(const fal::Ticket &ticket)
    {
        auto *call = new fal::FollowCall(m_client, ticket, this);
        connect(call, &fal::Call::finished, this, [this, call] {
            const auto now = std::chrono::duration<double, std::milli>(
                                 std::chrono::system_clock::now().time_since_epoch())
                                 .count();
            call->deleteLater();
            if (!call->result())
                return stop(call->result().error());
            const double completed = call->result()->data.value(QStringLiteral("completed_at")).toDouble();
            QTextStream(stdout) << QString::number(now - completed, 'f', 3) << '\n';
            next();
        });
    }

    void stop(const fal::Error &error)
    {
        QTextStream(stderr) << error.message << '\n';
        QCoreApplication::exit(1);
    }

    fal::Client &m_client;
    int m_left;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        QTextStream(stderr) << "gesso-bench BASE_URL JOBS\n";
        return 2;
    }
    fal::Config config;
    config.key = fal::fixedKey("bench:bench");
    config.baseUrl = QUrl(arguments.at(1));
    fal::Client client(config);
    Runner runner(client, arguments.at(2).toInt());
    QMetaObject::invokeMethod(&runner, [&runner] { runner.next(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
