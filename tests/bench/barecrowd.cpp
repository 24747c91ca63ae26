// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace {

using namespace Qt::StringLiterals;

// The floor of the crowd: the same requests with the least that Qt needs for them. A manager has six
// connections to a host, so six streams share one.
class BareCrowd final : public QObject
{
public:
    BareCrowd(const QUrl &base, int jobs)
        : m_base(base)
        , m_jobs(jobs)
        , m_left(jobs)
    { }

    void begin()
    {
        for (int i = 0; i < m_jobs; ++i) {
            submit([this, i](const QJsonObject &ticket) {
                follow(ticket, i);
                if (++m_accepted == m_jobs)
                    m_questions.start(100);
            });
        }
        connect(&m_questions, &QTimer::timeout, this, [this] { ask(); });
    }

private:
    static constexpr int streamsPerManager = 6;

    static QJsonObject objectIn(QNetworkReply *reply)
    {
        if (reply->error() != QNetworkReply::NoError)
            bench::stop(reply->errorString());
        reply->deleteLater();
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    template <class Then>
    void submit(Then then)
    {
        QNetworkRequest request(m_base.resolved(QUrl(u"/queue.fal.run/fal-ai/flux/dev"_s)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply *reply = m_network.post(request, R"({"prompt":"bench"})");
        connect(reply, &QNetworkReply::finished, this, [reply, then] { then(objectIn(reply)); });
    }

    void follow(const QJsonObject &ticket, int number)
    {
        const auto place = static_cast<size_t>(number / streamsPerManager);
        while (m_streams.size() <= place)
            m_streams.push_back(std::make_unique<QNetworkAccessManager>());
        const QUrl stream(ticket["status_url"_L1].toString() + "/stream?logs=1"_L1);
        const QUrl result(ticket["response_url"_L1].toString());
        QNetworkReply *reply = m_streams[place]->get(QNetworkRequest(stream));
        connect(reply, &QNetworkReply::readyRead, this, [this, reply, result] {
            if (reply->readAll().contains("COMPLETED"))
                fetch(result);
        });
        connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    }

    void fetch(const QUrl &url)
    {
        QNetworkReply *reply = m_network.get(QNetworkRequest(url));
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            const QJsonObject output = objectIn(reply);
            m_lags.push_back(bench::now() - output["completed_at"_L1].toDouble());
            if (--m_left == 0)
                end();
        });
    }

    void ask()
    {
        const double began = bench::now();
        submit([this, began](const QJsonObject &ticket) {
            const double accepted = bench::now();
            m_submits.push_back(accepted - began);
            const QNetworkRequest request(QUrl(ticket["cancel_url"_L1].toString()));
            QNetworkReply *reply = m_network.put(request, QByteArray());
            connect(reply, &QNetworkReply::finished, this, [this, reply, accepted] {
                reply->deleteLater();
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

    const QUrl m_base;
    QNetworkAccessManager m_network;
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_streams;
    QTimer m_questions;
    const int m_jobs;
    int m_left;
    int m_accepted = 0;
    std::vector<double> m_lags;
    std::vector<double> m_submits;
    std::vector<double> m_cancels;
};

} // namespace

int bench::bareCrowd(const QStringList &arguments)
{
    BareCrowd crowd(QUrl(arguments.value(0)), arguments.value(1).toInt());
    return run([&crowd] { crowd.begin(); });
}
