// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "fal/client.h"
#include "fal/queue.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

namespace {

using namespace Qt::StringLiterals;

// What both readers keep: the milliseconds from the server's COMPLETED to the result in hand.
class Lags : public QObject
{
public:
    explicit Lags(int jobs)
        : m_left(jobs)
    { }

    void next()
    {
        if (m_left-- > 0)
            submit();
        else
            bench::finish({{u"lags"_s, bench::toJson(m_lags)}});
    }

protected:
    virtual void submit() = 0;
    void take(double now, const QJsonObject &output)
    {
        m_lags.push_back(now - output["completed_at"_L1].toDouble());
        next();
    }

private:
    int m_left;
    std::vector<double> m_lags;
};

class Follower final : public Lags
{
public:
    Follower(fal::Client &client, int jobs)
        : Lags(jobs)
        , m_client(client)
    { }

private:
    void submit() override
    {
        auto *call = new fal::SubmitCall(m_client, *fal::Endpoint::parse(u"fal-ai/flux/dev"_s),
                                         {{u"prompt"_s, u"bench"_s}}, {}, this);
        connect(call, &fal::Call::finished, this, [this, call] {
            call->deleteLater();
            if (!call->result())
                bench::stop(call->result().error().message);
            follow(*call->result());
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
            take(now, call->result()->data);
        });
    }

    fal::Client &m_client;
};

// The floor: one manager, three requests, no error handling worth the name.
class BareReader final : public Lags
{
public:
    BareReader(const QUrl &base, int jobs)
        : Lags(jobs)
        , m_base(base)
    { }

private:
    static QJsonObject objectOf(const QByteArray &body) { return QJsonDocument::fromJson(body).object(); }

    void submit() override
    {
        QNetworkRequest request(m_base.resolved(QUrl(u"/queue.fal.run/fal-ai/flux/dev"_s)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply *reply = m_network.post(request, R"({"prompt":"bench"})");
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->deleteLater();
            follow(objectOf(reply->readAll()));
        });
    }

    void follow(const QJsonObject &ticket)
    {
        const QUrl stream(ticket["status_url"_L1].toString() + "/stream?logs=1"_L1);
        QNetworkReply *reply = m_network.get(QNetworkRequest(stream));
        const QUrl result(ticket["response_url"_L1].toString());
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
            const QJsonObject output = objectOf(reply->readAll());
            const double now = bench::now();
            reply->deleteLater();
            if (reply->error() != QNetworkReply::NoError)
                bench::stop(reply->errorString());
            take(now, output);
        });
    }

    QUrl m_base;
    QNetworkAccessManager m_network;
};

} // namespace

int bench::follow(const QStringList &arguments)
{
    fal::Client client(configFor(arguments.value(0)));
    Follower follower(client, arguments.value(1).toInt());
    return run([&follower] { follower.next(); });
}

int bench::bareFollow(const QStringList &arguments)
{
    BareReader reader(QUrl(arguments.value(0)), arguments.value(1).toInt());
    return run([&reader] { reader.next(); });
}
