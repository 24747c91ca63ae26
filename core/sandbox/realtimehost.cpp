// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/realtimehost.h"

#include "sandbox/queuehost.h"
#include "sandbox/realtimesession.h"

namespace sandbox {

using namespace Qt::StringLiterals;

static constexpr int mostBuffering = 60;

static std::optional<Model> modelFor(const QString &path, const Models &models)
{
    const auto whole = EndpointName::parse(path);
    const auto shorter = EndpointName::parse(path.left(path.lastIndexOf(u'/')));
    auto model = whole ? models.find(*whole) : std::nullopt;
    if (!model && shorter)
        model = models.find(*shorter);
    return model;
}

static bool declaresJson(const Model &model, const QString &path)
{
    const QJsonObject paths = model.document["paths"_L1].toObject();
    for (auto each = paths.begin(); each != paths.end(); ++each) {
        const QJsonValue type = each.value()["x-fal-protocol"_L1]["contentType"_L1];
        if (path.endsWith(each.key()) && type.toString().contains("json"_L1))
            return true;
    }
    return false;
}

RealtimeHost::RealtimeHost(const Models &models, QObject *parent)
    : QObject(parent)
    , m_models(models)
    , m_doorway(nullptr)
{
    m_pool.setMaxThreadCount(2);
}

RealtimeHost::~RealtimeHost()
{
    m_pool.waitForDone();
}

bool RealtimeHost::serves(const QString &path) const
{
    return (path.endsWith("/realtime"_L1) || path.endsWith("/ws"_L1)) && modelFor(path, m_models);
}

void RealtimeHost::take(const Request &request, QTcpSocket *socket, const Answer &answer, RealtimeVisit visit)
{
    if (const QString asked = request.value(u"max_buffering"_s); !asked.isEmpty()) {
        bool isNumber = false;
        visit.buffering = asked.toInt(&isNumber);
        if (!isNumber || visit.buffering < 1 || visit.buffering > mostBuffering) {
            sendDetail(answer, 422, u"max_buffering is a number from 1 to 60."_s);
            return;
        }
    }
    if (const auto model = modelFor(request.path, m_models); model && declaresJson(*model, request.path))
        visit.tricks.json = true;
    answer.release();
    m_doorway.take(socket, [this, visit](Line line) {
        new RealtimeSession(std::move(line), visit, m_pool, this);
    });
}

} // namespace sandbox
