// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "fal/client.h"
#include "fal/queue.h"

namespace {

using namespace Qt::StringLiterals;

// Many jobs followed at once, while now and then another one is submitted and cancelled again: that must
// not wait behind the streams.
class Crowd final : public QObject
{
public:
    Crowd(fal::Client &client, int jobs)
        : m_client(client)
        , m_jobs(jobs)
        , m_left(jobs)
    { }

    void begin()
    {
        for (int i = 0; i < m_jobs; ++i) {
            submit([this](const fal::Ticket &ticket) {
                follow(ticket);
                if (++m_accepted == m_jobs)
                    m_questions.start(100);
            });
        }
        connect(&m_questions, &QTimer::timeout, this, [this] { ask(); });
    }

private:
    template <class Then>
    void submit(Then then)
    {
        auto *call = new fal::SubmitCall(m_client, *fal::Endpoint::parse(u"fal-ai/flux/dev"_s),
                                         {{u"prompt"_s, u"bench"_s}}, {}, this);
        connect(call, &fal::Call::finished, this, [call, then] {
            call->deleteLater();
            if (!call->result())
                bench::stop(call->result().error().message);
            then(*call->result());
        });
    }

    void follow(const fal::Ticket &ticket)
    {
        auto *call = new fal::FollowCall(m_client, ticket, this);
        connect(call, &fal::Call::finished, this, [this, call] {
            const double now = bench::now();
            call->deleteLater();
            if (!call->result())
                bench::stop(call->result().error().message);
            m_lags.push_back(now - call->result()->data["completed_at"_L1].toDouble());
            if (--m_left == 0)
                end();
        });
    }

    void ask()
    {
        const double began = bench::now();
        submit([this, began](const fal::Ticket &ticket) {
            const double accepted = bench::now();
            m_submits.push_back(accepted - began);
            auto *call = new fal::CancelCall(m_client, ticket, this);
            connect(call, &fal::Call::finished, this, [this, call, accepted] {
                call->deleteLater();
                m_cancels.push_back(bench::now() - accepted);
            });
        });
    }

    void end()
    {
        m_questions.stop();
        bench::finish({{u"lags"_s, bench::toJson(m_lags)},
                       {u"submits"_s, bench::toJson(m_submits)},
                       {u"cancels"_s, bench::toJson(m_cancels)}});
    }

    fal::Client &m_client;
    QTimer m_questions;
    int m_jobs;
    int m_left;
    int m_accepted = 0;
    std::vector<double> m_lags;
    std::vector<double> m_submits;
    std::vector<double> m_cancels;
};

} // namespace

int bench::crowd(const QStringList &arguments)
{
    fal::Client client(configFor(arguments.value(0)));
    Crowd crowd(client, arguments.value(1).toInt());
    return run([&crowd] { crowd.begin(); });
}
