// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/server.h"

#include "sandbox/accounthost.h"
#include "sandbox/desk.h"
#include "sandbox/faultplay.h"
#include "sandbox/http.h"
#include "sandbox/loginhost.h"
#include "sandbox/platformhost.h"
#include "sandbox/queuehost.h"
#include "sandbox/realtimehost.h"
#include "sandbox/scenario.h"
#include "sandbox/sockethost.h"
#include "sandbox/storagehost.h"
#include "sandbox/tokens.h"
#include "sandbox/webhooks.h"

#include <QDir>
#include <QFileInfo>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <functional>

namespace sandbox {

using namespace Qt::StringLiterals;

struct Server::Private
{
    explicit Private(const Options &wanted) : options(wanted) {}

    void build(Server *server);
    void arrived(const Request &request, const Answer &answer);
    void handshake(const Request &request, QTcpSocket *socket, const Answer &answer);
    void route(const Request &request, const Answer &answer);
    void letIn(const Request &request, QTcpSocket *socket, const Answer &answer, const QJsonObject &tricks);
    [[nodiscard]] bool isAllowed(const Request &request) const;

    Options options;
    std::unique_ptr<QTemporaryDir> temporary;
    QString folder;
    Models models;
    Scenario scenario;
    Tokens tokens;
    // Children of the server, from here on.
    Desk *desk = nullptr;
    QueueHost *queue = nullptr;
    StorageHost *storage = nullptr;
    PlatformHost *platform = nullptr;
    AccountHost *account = nullptr;
    LoginHost *login = nullptr;
    Webhooks *webhooks = nullptr;
    RealtimeHost *realtime = nullptr;
    SocketHost *sockets = nullptr;
    HttpServer *http = nullptr;
    Server *owner = nullptr;
};

Server::Server(const Options &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(options))
{
}

// The children refer to what is in `d`, which would go first otherwise.
Server::~Server()
{
    qDeleteAll(findChildren<QObject *>(Qt::FindDirectChildrenOnly));
}

void Server::Private::build(Server *server)
{
    owner = server;
    const Files files(folder + "/files"_L1);
    desk = new Desk({.folder = folder + "/requests"_L1,
                     .queueTime = options.queueTime,
                     .runTime = options.runTime},
                    models, files, server);
    queue = new QueueHost(*desk, models, server);
    storage = new StorageHost(folder + "/parts"_L1, files, options.storageTokenTime, server);
    const Permissions permissions(options.withheld);
    platform = new PlatformHost(*desk, models, files, permissions, server);
    account = new AccountHost(*desk, models, files, permissions, server);
    login = new LoginHost(server);
    webhooks = new Webhooks(*desk, server);
    QObject::connect(queue, &QueueHost::webhookWanted, webhooks, &Webhooks::expect);
    realtime = new RealtimeHost(models, server);
    sockets = new SocketHost(*desk, models, server);
    http = new HttpServer(folder + "/incoming"_L1, server);
    QObject::connect(http, &HttpServer::requested, server,
                     [this](const Request &request, const Answer &answer) {
                         arrived(request, answer);
                     });
    QObject::connect(http, &HttpServer::upgradeRequested, server,
                     [this](const Request &request, QTcpSocket *socket, const Answer &refuse) {
                         handshake(request, socket, refuse);
                     });
}

tl::expected<QUrl, QString> Server::start()
{
    if (d->options.stateFolder.isEmpty()) {
        d->temporary = std::make_unique<QTemporaryDir>();
        d->folder = d->temporary->path();
    } else {
        d->folder = QFileInfo(d->options.stateFolder).absoluteFilePath();
    }
    for (const QString &part : {u"files"_s, u"requests"_s, u"parts"_s, u"incoming"_s}) {
        const QString path = d->folder + u'/' + part;
        if (!QDir().mkpath(path) || !QFileInfo(path).isWritable()) {
            return tl::make_unexpected(tr("The sandbox cannot write to the folder “%1”.")
                                           .arg(QDir::toNativeSeparators(d->folder)));
        }
    }
    if (!d->options.scenarioFile.isEmpty()) {
        auto scenario = Scenario::load(d->options.scenarioFile);
        if (!scenario)
            return tl::make_unexpected(scenario.error());
        d->scenario = *scenario;
    }
    d->build(this);
    QString problem;
    if (!d->http->listen(d->options.port, &problem)) {
        return tl::make_unexpected(tr("The sandbox cannot listen on port %1: %2.")
                                       .arg(d->options.port).arg(problem));
    }
    return QUrl(u"http://127.0.0.1:%1"_s.arg(d->http->port()));
}

bool Server::Private::isAllowed(const Request &request) const
{
    if (options.requiredKey.isEmpty() || request.host == "v3.fal.media"_L1
        || request.host == "fal.ai"_L1 || request.host == "api.fal.ai"_L1 || request.host == "auth.fal.ai"_L1
        || request.path == ".well-known/jwks.json"_L1)
        return true;
    const QByteArray key = request.header("authorization");
    return key == "Key " + options.requiredKey || key == "Bearer " + options.requiredKey
        || (key.startsWith("Bearer ") && login->isToken(key.mid(7)))
        || tokens.check(request.value(u"fal_jwt_token"_s), request.path) == Tokens::Verdict::Good;
}

static void refuseKey(const Request &request, const Answer &answer)
{
    const auto name = EndpointName::parse(request.path);
    sendDetail(answer, 401,
               name && request.host.endsWith("fal.run"_L1)
                   ? u"Cannot access application \"%1\". Authentication is required."_s.arg(name->app())
                   : u"Authentication is required."_s);
}

// At once, so that without a wait nothing changes its turn.
static void after(std::chrono::milliseconds delay, QObject *context, const std::function<void()> &act)
{
    if (delay.count() > 0)
        QTimer::singleShot(delay, context, act);
    else
        act();
}

void Server::Private::arrived(const Request &request, const Answer &answer)
{
    const auto fault = scenario.next(request);
    if (!fault) {
        route(request, answer);
        return;
    }
    after(fault->delay, owner, [this, fault = *fault, request, answer] {
        if (fault.kind == Fault::Kind::Ordinary)
            route(request, answer.changed(fault.change));
        else
            play(fault, answer, owner);
    });
}

void Server::Private::route(const Request &request, const Answer &answer)
{
    if (!isAllowed(request))
        refuseKey(request, answer);
    else if (request.host == "queue.fal.run"_L1)
        queue->handleQueue(request, answer);
    else if (request.host == "fal.run"_L1)
        queue->handleRun(request, answer);
    else if (request.host == "rest.fal.ai"_L1 && request.path == ".well-known/jwks.json"_L1)
        sendJson(answer, 200, webhooks->keySet());
    else if (request.host.startsWith("rest."_L1) && Tokens::serves(request.path))
        tokens.handle(request, answer);
    else if (request.host == "rest.fal.ai"_L1 || request.host == "rest.alpha.fal.ai"_L1)
        storage->handleRest(request, answer);
    else if (request.host == "v3.fal.media"_L1 && PlatformHost::isThumbnail(request))
        platform->handleThumbnail(request, answer);
    else if (request.host == "v3.fal.media"_L1)
        storage->handleMedia(request, answer);
    else if (request.host == "auth.fal.ai"_L1)
        login->handle(request, answer);
    else if (request.host == "api.fal.ai"_L1 && account->handle(request, answer))
        return;
    else if (request.host == "api.fal.ai"_L1)
        platform->handleApi(request, answer);
    else if (request.host == "fal.ai"_L1)
        platform->handleSite(request, answer);
    else
        sendDetail(answer, 404, u"The sandbox stands in for no host named “%1”."_s.arg(request.host));
}

void Server::Private::handshake(const Request &request, QTcpSocket *socket, const Answer &answer)
{
    const auto fault = scenario.next(request);
    if (!fault) {
        letIn(request, socket, answer, {});
        return;
    }
    // The caller may go while we wait.
    after(fault->delay, owner, [this, fault = *fault, request, socket = QPointer(socket), answer] {
        if (!socket || !answer.isOpen())
            return;
        if (fault.kind == Fault::Kind::Socket)
            playSocket(fault, socket, answer, owner);
        else if (fault.kind == Fault::Kind::Ordinary)
            letIn(request, socket, answer, fault.upgrade);
        else
            play(fault, answer, owner);
    });
}

void Server::Private::letIn(const Request &request, QTcpSocket *socket, const Answer &answer,
                            const QJsonObject &tricks)
{
    const QString token = request.value(u"fal_jwt_token"_s);
    const Tokens::Verdict verdict = tokens.check(token, request.path);
    const bool isRealtime = request.host == "fal.run"_L1 && realtime->serves(request.path);
    // A token that is no good is not refused before the line is open.
    const bool isBadToken = !token.isEmpty() && verdict != Tokens::Verdict::Good
        && (verdict != Tokens::Verdict::Unknown || !options.requiredKey.isEmpty());
    if (!(isRealtime && isBadToken) && !isAllowed(request))
        refuseKey(request, answer);
    else if (isRealtime)
        realtime->take(request, socket, answer, {RealtimeTricks::from(tricks, options.liveTime), 1, !isBadToken});
    else if (request.host == "ws.fal.run"_L1 && sockets->serves(request.path))
        sockets->take(request, socket, answer, RealtimeTricks::from(tricks));
    else
        sendDetail(answer, 404, u"Path /%1 not found"_s.arg(request.path));
}

Hosted::Hosted() = default;

tl::expected<std::unique_ptr<Hosted>, QString> Hosted::start(const Options &options)
{
    std::unique_ptr<Hosted> hosted(new Hosted);
    hosted->m_thread = std::make_unique<QThread>();
    hosted->m_thread->setObjectName(u"sandbox"_s);
    auto *server = new Server(options);
    server->moveToThread(hosted->m_thread.get());
    QObject::connect(hosted->m_thread.get(), &QThread::finished, server, &QObject::deleteLater);
    hosted->m_thread->start();
    // Milliseconds, once, at the start of the program: the caller needs the address to go on.
    tl::expected<QUrl, QString> url;
    QMetaObject::invokeMethod(server, [&] { url = server->start(); }, Qt::BlockingQueuedConnection);
    if (!url)
        return tl::make_unexpected(url.error());
    hosted->m_url = *url;
    return hosted;
}

Hosted::~Hosted()
{
    if (!m_thread)
        return;
    m_thread->quit();
    m_thread->wait();
}

} // namespace sandbox
