// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// wire-driver BASE_URL FOLDER: does with our client what official.mjs does with fal's own. Reads the names
// of operations from the standard input, a line each, and prints each name when it is done. FOLDER holds
// files to upload.

#include "fal/client.h"
#include "fal/prepareinput.h"
#include "fal/realtime.h"
#include "fal/run.h"
#include "fal/subscribe.h"
#include "fal/transfer.h"

#include <QCborArray>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QSocketNotifier>
#include <QTextStream>
#include <QUrl>

#include <functional>
#include <map>
#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Setting
{
    fal::Client &client;
    fal::Client &behindProxy; // a fal proxy
    QString folder;
};

// Starts something; calls `done` when it is over. Owned by `owner`.
using Done = std::function<void()>;
using Operation = std::function<void(Setting &, QObject *owner, const Done &)>;

fal::Endpoint endpoint(const char *id)
{
    return fal::Endpoint::parse(QString::fromLatin1(id)).value();
}

fal::Ticket ticket(const char *id, const char *request)
{
    return fal::Ticket::rebuilt(endpoint(id), QString::fromLatin1(request));
}

void whenFinished(fal::Call *call, const Done &done)
{
    QObject::connect(call, &fal::Call::finished, call, done);
}

template <class Make>
Operation call(Make make)
{
    return [make](Setting &setting, QObject *owner, const Done &done) { whenFinished(make(setting, owner), done); };
}

const QJsonObject prompt{{u"prompt"_s, u"p"_s}};

fal::ObjectLifecycle anHourForBob()
{
    return {.expiresIn = 3600s, .access = fal::Access::Forbid, .rules = {{u"bob"_s, fal::Access::Allow}}};
}

fal::RequestOptions everyOption()
{
    return {.priority = fal::Priority::Low,
            .startTimeoutSeconds = 30,
            .hint = u"hint-1"_s,
            .webhookUrl = QUrl(u"https://me.example/hook?a=1&b=2"_s),
            .lifecycle = anHourForBob(),
            .headers = {{"X-Fal-Store-IO", "0"}, {"X-Custom", "v"}}};
}

// An image, numbers of every size, and what JSON knows besides.
QCborMap frame()
{
    return {{u"prompt"_s, u"a"_s},
            {u"request_id"_s, u"rid-1"_s},
            {u"image"_s, QByteArray("\x01\x02\x03", 3)},
            {u"f"_s, 0.5},
            {u"big"_s, qint64(123456789012)},
            {u"neg"_s, -1},
            {u"nul"_s, QCborValue(QCborValue::Null)},
            {u"b"_s, true},
            {u"list"_s, QCborArray{1, 200, 70000}}};
}

// Sends one frame and closes when the answer or an error has come.
Operation realtime(const fal::RealtimeOptions &options, const QCborMap &input)
{
    return [=](Setting &setting, QObject *owner, const Done &done) {
        auto *session = new fal::RealtimeSession(setting.client, endpoint("fal-ai/fast-lcm-diffusion"), options, owner);
        QObject::connect(session, &fal::RealtimeSession::received, session, [session, done] {
            session->close();
            done();
        });
        QObject::connect(session, &fal::RealtimeSession::failed, session, [done] { done(); });
        session->send(input);
    };
}

void addQueue(std::map<QString, Operation> &all)
{
    all[u"submit-all"_s] = call([](Setting &s, QObject *o) {
        return new fal::SubmitCall(s.client, endpoint("fal-ai/flux/dev/image-to-image"),
                                   {{u"prompt"_s, u"x"_s}, {u"n"_s, 1}, {u"nul"_s, QJsonValue::Null}, {u"z"_s, u"ö"_s}},
                                   everyOption(), o);
    });
    all[u"submit-min"_s] = call([](Setting &s, QObject *o) {
        return new fal::SubmitCall(s.client, endpoint("fal-ai/flux/dev"), {}, {}, o);
    });
    all[u"submit-numbers"_s] = call([](Setting &s, QObject *o) {
        const QJsonObject input{{u"seed"_s, qint64(9007199254740991)}, {u"half"_s, 0.5}, {u"text"_s, u"\u2028 \" \\ é 🦊"_s},
                                {u"list"_s, QJsonArray{1, true, QJsonValue::Null, QJsonObject{{u"a"_s, QJsonArray()}}}}};
        return new fal::SubmitCall(s.client, endpoint("fal-ai/flux/dev"), input, {}, o);
    });
    for (const auto &[name, id] : {std::pair{u"submit-workflow"_s, "workflows/me/my-flow"},
                                   std::pair{u"legacy-id"_s, "110602490-fast-sdxl"},
                                   std::pair{u"submit-comfy"_s, "comfy/me/graph"}}) {
        all[name] = call([id = id](Setting &s, QObject *o) {
            return new fal::SubmitCall(s.client, endpoint(id), {{u"a"_s, 1}}, {}, o);
        });
    }
    all[u"status-workflow"_s] = call([](Setting &s, QObject *o) {
        return new fal::StatusCall(s.client, ticket("workflows/me/my-flow/extra/path", "R1"), true, o);
    });
    all[u"result-workflow"_s] = call([](Setting &s, QObject *o) {
        return new fal::ResultCall(s.client, ticket("workflows/me/my-flow", "R1"), o);
    });
    all[u"status-quiet"_s] = call([](Setting &s, QObject *o) {
        return new fal::StatusCall(s.client, ticket("fal-ai/flux/dev", "R2"), false, o);
    });
    all[u"status-logs"_s] = call([](Setting &s, QObject *o) {
        return new fal::StatusCall(s.client, ticket("fal-ai/flux/dev", "R2"), true, o);
    });
    all[u"stream-status"_s] = call([](Setting &s, QObject *o) {
        return new fal::StatusStreamCall(s.client, ticket("fal-ai/flux/dev", "R2"), true, o);
    });
    all[u"result"_s] = call([](Setting &s, QObject *o) {
        return new fal::ResultCall(s.client, ticket("fal-ai/flux/dev", "R2"), o);
    });
    all[u"cancel"_s] = call([](Setting &s, QObject *o) {
        return new fal::CancelCall(s.client, ticket("fal-ai/flux/dev", "R3"), o);
    });
}

void addSubscribe(std::map<QString, Operation> &all)
{
    all[u"subscribe-poll"_s] = call([](Setting &s, QObject *o) {
        return new fal::SubscribeCall(s.client, endpoint("fal-ai/flux/dev"), prompt,
                                      {.follow = {.mode = fal::FollowOptions::Mode::Poll, .interval = 20ms}}, o);
    });
    all[u"subscribe-stream"_s] = call([](Setting &s, QObject *o) {
        return new fal::SubscribeCall(s.client, endpoint("fal-ai/flux/dev"), prompt, {}, o);
    });
    all[u"timeout"_s] = call([](Setting &s, QObject *o) {
        return new fal::SubscribeCall(s.client, endpoint("fal-ai/never/ends"), prompt,
                                      {.follow = {.mode = fal::FollowOptions::Mode::Poll, .withLogs = false, .interval = 50ms},
                                       .timeout = 400ms,
                                       .onTimeout = fal::SubscribeOptions::OnTimeout::Cancel}, o);
    });
}

void addDirect(std::map<QString, Operation> &all)
{
    const auto run = [](const char *id, const QJsonObject &input, const fal::RunOptions &options) {
        return call([=](Setting &s, QObject *o) { return new fal::RunCall(s.client, endpoint(id), input, options, o); });
    };
    all[u"run-post"_s] = run("fal-ai/flux/dev", prompt, {.request = {.startTimeoutSeconds = 12.5}});
    all[u"run-get"_s] = run("fal-ai/flux/dev", {{u"q"_s, u"a b&c"_s}, {u"n"_s, 2}}, {.method = "GET"});
    all[u"run-put"_s] = run("fal-ai/flux/dev", {{u"a"_s, 1}}, {.method = "PUT"});
    all[u"run-url"_s] = run("https://fal.run/fal-ai/flux/dev", prompt, {});
    all[u"run-lifecycle"_s] = run("fal-ai/flux/dev", prompt, {.request = {.lifecycle = anHourForBob()}});
    const auto stream = [](const char *id, const fal::StreamOptions &options) {
        return call([=](Setting &s, QObject *o) { return new fal::StreamCall(s.client, endpoint(id), prompt, options, o); });
    };
    QUrlQuery one;
    one.addQueryItem(u"a"_s, u"1"_s);
    all[u"stream"_s] = stream("fal-ai/flux/dev", {});
    all[u"stream-path"_s] = stream("fal-ai/flux/dev/stream", {.query = one});
    all[u"stream-client"_s] = stream("fal-ai/flux/dev", {.useToken = true});
}

void addRealtime(std::map<QString, Operation> &all)
{
    // With a token, as their client does it: ours prefers the header.
    const fal::SocketAuth token{.way = fal::SocketAuth::Token};
    const QCborMap text{{u"prompt"_s, u"a"_s}, {u"request_id"_s, u"rid-1"_s}};
    all[u"rt-token"_s] = realtime({.auth = token}, frame());
    all[u"rt-path"_s] = realtime({.path = u"/realtime/v2"_s, .maxBuffering = 2, .auth = token}, frame());
    all[u"rt-json"_s] = realtime({.auth = token, .encoding = fal::RealtimeEncoding::Json}, text);
}

void addStorage(std::map<QString, Operation> &all)
{
    all[u"upload-small"_s] = call([](Setting &s, QObject *o) {
        return new fal::UploadCall(s.client, s.folder + "/cat pic.png"_L1, u"image/png"_s, {}, o);
    });
    all[u"upload-lifecycle"_s] = call([](Setting &s, QObject *o) {
        return new fal::UploadCall(s.client, s.folder + "/cat pic.png"_L1,
                                   fal::UploadOptions{.contentType = u"image/png"_s, .lifecycle = {.expiresIn = 60s}}, o);
    });
    all[u"transform"_s] = [](Setting &s, QObject *o, const Done &done) {
        const auto file = [&s](const char *name) {
            return QJsonObject{{u"$file"_s, s.folder + u'/' + QString::fromLatin1(name)}};
        };
        const QJsonObject input{{u"image_url"_s, file("a.jpg")},
                                {u"nested"_s, QJsonObject{{u"list"_s, QJsonArray{file("cat pic.png"), u"keep"_s}}}},
                                {u"data"_s, u"data:image/png;base64,AAAA"_s}};
        auto *prepare = new fal::PrepareInputCall(s.client, input, {}, o);
        QObject::connect(prepare, &fal::Call::finished, prepare, [&s, prepare, o, done] {
            whenFinished(new fal::SubmitCall(s.client, endpoint("fal-ai/flux/dev"), prepare->result().value(), {}, o), done);
        });
    };
    all[u"upload-multipart"_s] = call([](Setting &s, QObject *o) {
        return new fal::UploadCall(s.client, s.folder + "/big.safetensors"_L1, u"application/octet-stream"_s, {}, o);
    });
}

void addProxy(std::map<QString, Operation> &all)
{
    all[u"proxy-subscribe"_s] = call([](Setting &s, QObject *o) {
        return new fal::SubscribeCall(s.behindProxy, endpoint("fal-ai/flux/dev"), {{u"a"_s, 1}},
                                      {.follow = {.mode = fal::FollowOptions::Mode::Poll, .withLogs = false, .interval = 20ms}}, o);
    });
    all[u"proxy-upload"_s] = call([](Setting &s, QObject *o) {
        return new fal::UploadCall(s.behindProxy, s.folder + "/a.jpg"_L1, u"image/jpeg"_s, {}, o);
    });
}

class Runner final : public QObject
{
public:
    explicit Runner(const Setting &setting)
        : m_setting(setting)
    {
        for (const auto add : {addQueue, addSubscribe, addDirect, addRealtime, addStorage, addProxy})
            add(m_operations);
        if (!m_input.open(stdin, QIODevice::ReadOnly))
            qFatal("Cannot read the standard input");
        connect(&m_notifier, &QSocketNotifier::activated, this, [this] { next(); });
    }

private:
    void next()
    {
        const QString name = QString::fromUtf8(m_input.readLine()).trimmed();
        if (name.isEmpty())
            return QCoreApplication::exit(0);
        const auto found = m_operations.find(name);
        if (found == m_operations.end()) {
            QTextStream(stderr) << "No operation is called " << name << '\n';
            return QCoreApplication::exit(2);
        }
        m_owner = std::make_unique<QObject>();
        found->second(m_setting, m_owner.get(), [name] { QTextStream(stdout) << name << '\n'; });
    }

    Setting m_setting;
    QFile m_input;
    QSocketNotifier m_notifier{0, QSocketNotifier::Read};
    std::map<QString, Operation> m_operations;
    std::unique_ptr<QObject> m_owner;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        QTextStream(stderr) << "wire-driver BASE_URL FOLDER\n";
        return 2;
    }
    const QUrl base(arguments.at(1));
    fal::Client client({.key = fal::fixedKey("kid:ksecret"), .baseUrl = base});
    fal::Client behindProxy({.key = fal::fixedKey("kid:ksecret"), .proxyUrl = QUrl(base.toString() + "/proxy"_L1)});
    const Runner runner({client, behindProxy, arguments.at(2)});
    return QCoreApplication::exec();
}
