// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/internet.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;

namespace test {

struct Internet::Site
{
    Meeting meeting = Meeting::Good;
    ScriptedServer script;
    std::unique_ptr<QTcpServer> server;
};

namespace {

// Made once for all internets of a program: starting openssl takes its time.
class Certificates final
{
public:
    Certificates()
    {
        run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-keyout"_s,
             u"key.pem"_s, u"-subj"_s, u"/CN=authority"_s, u"-days"_s, u"2"_s, u"-out"_s, u"authority.pem"_s});
        run({u"req"_s, u"-x509"_s, u"-new"_s, u"-key"_s, u"key.pem"_s, u"-subj"_s, u"/CN=stranger"_s, u"-days"_s, u"2"_s, u"-out"_s,
             u"stranger.pem"_s});
        const QString names = u"DNS:fal.run,DNS:*.fal.run,DNS:fal.ai,DNS:*.fal.ai,DNS:*.fal.media,DNS:falrun.com,"
                              "DNS:*.falrun.com,DNS:evilfal.ai,DNS:evil.com,DNS:*.evil.com,DNS:fal.run.evil.com,"
                              "DNS:proxy.example,DNS:gw.example,DNS:bucket.example,IP:127.0.0.1"_s;
        make("good.pem", names, u"authority.pem"_s);
        make("strange.pem", names, u"stranger.pem"_s);
        // Only the older way by a request can make one that has ended already.
        run({u"req"_s, u"-new"_s, u"-key"_s, u"key.pem"_s, u"-subj"_s, u"/CN=a site of yesterday"_s, u"-addext"_s,
             u"subjectAltName="_s + names, u"-out"_s, u"expired.csr"_s});
        run({u"x509"_s, u"-req"_s, u"-in"_s, u"expired.csr"_s, u"-CA"_s, u"authority.pem"_s, u"-CAkey"_s, u"key.pem"_s,
             u"-CAcreateserial"_s, u"-days"_s, u"-1"_s, u"-copy_extensions"_s, u"copy"_s, u"-out"_s, u"expired.pem"_s});
        make("othername.pem", u"DNS:somebody.example"_s, u"authority.pem"_s);
        make("selfsigned.pem", names, {});
        QFile pem(m_folder.filePath(u"key.pem"_s));
        if (!pem.open(QIODevice::ReadOnly))
            qFatal("The key of the test cannot be read");
        key = QSslKey(&pem, QSsl::Ec);
    }

    [[nodiscard]] QSslCertificate certificate(const char *name) const
    {
        const auto found = QSslCertificate::fromPath(m_folder.filePath(QString::fromLatin1(name)));
        if (found.isEmpty())
            qFatal("A certificate of the test cannot be read: %s", name);
        return found.first();
    }

    QSslKey key;

private:
    void make(const char *name, const QString &names, const QString &issuer) const
    {
        QStringList arguments{u"req"_s, u"-x509"_s, u"-new"_s, u"-key"_s, u"key.pem"_s, u"-subj"_s, u"/CN=a site of the test"_s, u"-addext"_s,
                              u"subjectAltName="_s + names, u"-addext"_s, u"basicConstraints=critical,CA:FALSE"_s,
                              u"-days"_s, u"2"_s, u"-out"_s, QString::fromLatin1(name)};
        if (!issuer.isEmpty())
            arguments << u"-CA"_s << issuer << u"-CAkey"_s << u"key.pem"_s;
        run(arguments);
    }

    void run(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(u"openssl"_s, arguments);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            qFatal("openssl failed: %s", process.readAllStandardError().constData());
    }

    QTemporaryDir m_folder;
};

const Certificates &certificates()
{
    static const Certificates all;
    return all;
}

const char *certificateFor(Meeting meeting)
{
    switch (meeting) {
    case Meeting::UnknownAuthority:
        return "strange.pem";
    case Meeting::SelfSigned:
        return "selfsigned.pem";
    case Meeting::Expired:
        return "expired.pem";
    case Meeting::WrongName:
        return "othername.pem";
    default:
        return "good.pem";
    }
}

} // namespace

Internet::Internet(QObject *parent)
    : QObject(parent)
{
    if (!m_proxy.listen(QHostAddress::LocalHost))
        qFatal("The proxy of the test cannot listen on loopback");
    connect(&m_proxy, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_proxy.nextPendingConnection())
            accept(client);
    });
}

Internet::~Internet() = default;

QList<QSslCertificate> Internet::authorities() const
{
    return {certificates().certificate("authority.pem")};
}

Internet::Site &Internet::known(const QString &host)
{
    auto &site = m_sites[host];
    if (!site)
        site = std::make_unique<Site>();
    return *site;
}

ScriptedServer &Internet::site(const QString &host)
{
    return known(host).script;
}

void Internet::meet(const QString &host, Meeting meeting)
{
    Site &site = known(host);
    site.meeting = meeting;
    site.server.reset();
}

QNetworkProxy Internet::proxy() const
{
    return {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_proxy.serverPort()};
}

QUrl Internet::proxyUrl() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_proxy.serverPort()));
}

QStringList Internet::whoSaw(const QByteArray &secret) const
{
    QStringList saw;
    for (const auto &[host, site] : m_sites) {
        for (const Recorded &request : site->script.requests()) {
            QByteArray all = request.target + '\n' + request.body;
            for (auto it = request.headers.cbegin(); it != request.headers.cend(); ++it)
                all += '\n' + it.key() + ": " + it.value();
            if (all.contains(secret) && !saw.contains(host))
                saw << host;
        }
    }
    if (m_overheard.contains(secret))
        saw << u"proxy"_s;
    return saw;
}

int Internet::requests(const QString &host) const
{
    const auto found = m_sites.find(host);
    return found == m_sites.end() ? 0 : static_cast<int>(found->second->script.requests().size());
}

// The TLS of a site, or what it has instead.
QTcpServer *Internet::newServer(Site &site, Meeting meeting)
{
    QByteArray instead;
    switch (meeting) {
    case Meeting::PlainHttp:
        instead = "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n";
        break;
    case Meeting::OldProtocol:
        instead = QByteArray::fromHex("15030100020246");
        break;
    case Meeting::Garbage:
        instead = QByteArray::fromHex("00ff13372a") + "neither TLS nor HTTP";
        break;
    case Meeting::HangsUp:
        break;
    default: {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(certificates().certificate(certificateFor(meeting)));
        tls.setPrivateKey(certificates().key);
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        auto *server = new QSslServer;
        server->setSslConfiguration(tls);
        connect(server, &QTcpServer::pendingConnectionAvailable, this, [&site, server] {
            while (QTcpSocket *socket = server->nextPendingConnection())
                site.script.serve(socket);
        });
        return server;
    }
    }
    auto *server = new QTcpServer;
    connect(server, &QTcpServer::newConnection, this, [server, instead] {
        while (QTcpSocket *socket = server->nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, socket, [socket, instead] {
                socket->readAll();
                socket->write(instead);
                socket->disconnectFromHost();
            });
        }
    });
    return server;
}

void Internet::accept(QTcpSocket *client)
{
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    auto head = std::make_shared<QByteArray>();
    connect(client, &QTcpSocket::readyRead, this, [this, client, head] {
        *head += client->readAll();
        const qsizetype end = head->indexOf("\r\n\r\n");
        if (end < 0)
            return;
        client->disconnect(this);
        m_overheard += *head;
        const QList<QByteArray> words = head->left(head->indexOf("\r\n")).split(' ');
        m_connections << QString::fromLatin1(words.value(1));
        if (words.value(0) != "CONNECT") { // a request without TLS; the address says for whom
            client->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
            client->disconnectFromHost();
            return;
        }
        connectTo(client, QString::fromLatin1(words[1].left(words[1].lastIndexOf(':'))), head->mid(end + 4));
    });
}

void Internet::connectTo(QTcpSocket *client, const QString &host, const QByteArray &early)
{
    const auto found = m_sites.find(host);
    const Meeting meeting = found == m_sites.end() ? Meeting::Unknown : found->second->meeting;
    if (meeting == Meeting::Silent)
        return;
    if (meeting == Meeting::Unknown || meeting == Meeting::Refuses) {
        client->write(meeting == Meeting::Unknown ? "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
                                                  : "HTTP/1.1 503 Refused\r\nContent-Length: 0\r\n\r\n");
        client->disconnectFromHost();
        return;
    }
    Site &site = *found->second;
    if (!site.server) {
        site.server.reset(newServer(site, meeting));
        if (!site.server->listen(QHostAddress::LocalHost))
            qFatal("A site of the test cannot listen on loopback");
    }
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, client, [client, server, early] {
        client->write("HTTP/1.1 200 Connected\r\n\r\n");
        server->write(early);
    });
    connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
    server->connectToHost(QHostAddress::LocalHost, site.server->serverPort());
}

} // namespace test
