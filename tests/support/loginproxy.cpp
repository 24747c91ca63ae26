// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loginproxy.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QUrl>

namespace test {
namespace {

const QByteArray realm = "a company";
const QByteArray nonce = "0a1b2c3d";

QByteArray md5(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
}

// A field of a head; empty: it is not there.
QByteArray valueOf(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &row : head.split('\n')) {
        const qsizetype colon = row.indexOf(':');
        if (colon > 0 && row.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return row.mid(colon + 1).trimmed();
    }
    return {};
}

QByteArray parameter(const QByteArray &header, const QByteArray &name)
{
    const QRegularExpression shape(QStringLiteral("[ ,]%1=(?:\"([^\"]*)\"|([^, ]*))").arg(QString::fromLatin1(name)));
    const QRegularExpressionMatch match = shape.match(QString::fromLatin1(header));
    return (match.captured(1) + match.captured(2)).toLatin1();
}

} // namespace

LoginProxy::LoginProxy(Way way, quint16 upstream, QObject *parent)
    : QObject(parent)
    , m_way(way)
    , m_upstream(upstream)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("The proxy of the test cannot listen on loopback");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            accept(client);
    });
}

LoginProxy::~LoginProxy() = default;

void LoginProxy::want(const QByteArray &user, const QByteArray &password)
{
    m_user = user;
    m_password = password;
}

void LoginProxy::hangUp()
{
    for (const QPointer<QTcpSocket> &client : std::exchange(m_lines, {})) {
        if (client)
            client->abort();
    }
}

void LoginProxy::letGo()
{
    m_holdsBack = false;
    for (const auto &[client, answer] : std::exchange(m_held, {})) {
        if (client)
            client->write(answer);
    }
}

QNetworkProxy LoginProxy::proxy() const
{
    return {m_way == Way::Socks5 ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port()};
}

void LoginProxy::accept(QTcpSocket *client)
{
    m_lines.emplace_back(client);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    auto line = std::make_shared<Line>();
    connect(client, &QTcpSocket::readyRead, this, [this, client, line] { read(client, *line); });
}

void LoginProxy::read(QTcpSocket *client, Line &line)
{
    const QByteArray piece = client->readAll();
    if (line.isThrough) {
        if (line.far)
            line.far->write(piece);
        return;
    }
    m_heard += piece;
    line.waiting += piece;
    while (!line.isThrough && (m_way == Way::Socks5 ? readSocks(client, line) : readHead(client, line))) { }
}

bool LoginProxy::readHead(QTcpSocket *client, Line &line)
{
    const qsizetype end = line.waiting.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QByteArray head = line.waiting.left(end + 4);
    const bool isTunnel = head.startsWith("CONNECT ");
    const qsizetype body = isTunnel ? 0 : valueOf(head, "content-length").toLongLong();
    if (line.waiting.size() < end + 4 + body)
        return false;
    const QByteArray login = valueOf(head, "proxy-authorization");
    if (m_way != Way::Open && !isRight(head.left(head.indexOf(' ')), login)) {
        ++(login.isEmpty() ? m_asked : m_refused);
        line.waiting.remove(0, end + 4 + body);
        const QByteArray answer = "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\nProxy-Authenticate: "
                      + (m_way == Way::Basic ? "Basic realm=\"" + realm + '"'
                                             : "Digest realm=\"" + realm + "\", qop=\"auth\", algorithm=MD5, nonce=\"" + nonce + '"')
            + "\r\n\r\n";
        if (m_holdsBack)
            m_held.emplace_back(client, answer);
        else
            client->write(answer);
        return true;
    }
    ++m_passed;
    if (!isTunnel) {
        forward(client, head, line.waiting.mid(head.size(), body));
        line.waiting.remove(0, head.size() + body);
        return true;
    }
    const QByteArray target = head.mid(8, head.indexOf(' ', 8) - 8);
    line.waiting.remove(0, end + 4);
    tunnel(client, line, target, "HTTP/1.1 200 Connected\r\n\r\n");
    return false;
}

bool LoginProxy::isRight(const QByteArray &method, const QByteArray &header) const
{
    if (m_way == Way::Basic)
        return header == "Basic " + (m_user + ':' + m_password).toBase64();
    const auto of = [&header](const char *name) { return parameter(header, name); };
    const QByteArray first = md5(m_user + ':' + realm + ':' + m_password);
    const QByteArray second = md5(method + ':' + of("uri"));
    return header.startsWith("Digest ") && of("nonce") == nonce
        && of("response") == md5(first + ':' + nonce + ':' + of("nc") + ':' + of("cnonce") + ":auth:" + second);
}

// RFC 1928 and 1929.
bool LoginProxy::readSocks(QTcpSocket *client, Line &line)
{
    QByteArray &said = line.waiting;
    if (!line.isGreeted) {
        if (said.size() < 2 || said.size() < 2 + said.at(1))
            return false;
        const bool offersLogin = said.mid(2, said.at(1)).contains('\x02');
        said.remove(0, 2 + said.at(1));
        line.isGreeted = true;
        m_asked += offersLogin ? 0 : 1;
        client->write(offersLogin ? QByteArray("\x05\x02", 2) : QByteArray("\x05\xff", 2));
        return offersLogin;
    }
    if (!line.isLoggedIn) {
        const qsizetype user = said.size() > 1 ? quint8(said.at(1)) : 255;
        const qsizetype password = said.size() > 2 + user ? quint8(said.at(2 + user)) : 255;
        if (said.size() < 3 + user + password)
            return false;
        line.isLoggedIn = said.mid(2, user) == m_user && said.mid(3 + user, password) == m_password;
        m_refused += line.isLoggedIn ? 0 : 1;
        said.remove(0, 3 + user + password);
        client->write(line.isLoggedIn ? QByteArray("\x01\x00", 2) : QByteArray("\x01\x01", 2));
        return line.isLoggedIn;
    }
    if (said.size() < 5)
        return false;
    const bool isName = said.at(3) == 3;
    const qsizetype length = isName ? 1 + quint8(said.at(4)) : 4;
    if (said.size() < 4 + length + 2)
        return false;
    const QByteArray address = said.mid(4, length);
    const QByteArray host = isName ? address.mid(1)
                                   : QByteArray::number(quint8(address.at(0))) + '.' + QByteArray::number(quint8(address.at(1))) + '.'
            + QByteArray::number(quint8(address.at(2))) + '.' + QByteArray::number(quint8(address.at(3)));
    const int port = quint8(said.at(4 + length)) * 256 + quint8(said.at(5 + length));
    said.remove(0, 6 + length);
    ++m_passed;
    tunnel(client, line, host + ':' + QByteArray::number(port), QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", 10));
    return false;
}

void LoginProxy::tunnel(QTcpSocket *client, Line &line, const QByteArray &target, const QByteArray &greeting)
{
    join(client, line);
    QTcpSocket *far = line.far;
    const qsizetype colon = target.lastIndexOf(':');
    const QByteArray early = std::exchange(line.waiting, {});
    if (m_upstream == 0) {
        connect(far, &QTcpSocket::connected, client, [client, far, greeting, early] {
            client->write(greeting);
            far->write(early);
        });
        connect(far, &QTcpSocket::readyRead, client, [client, far] { client->write(far->readAll()); });
        far->connectToHost(QString::fromLatin1(target.left(colon)), target.mid(colon + 1).toUShort());
        return;
    }
    auto answer = std::make_shared<QByteArray>();
    connect(far, &QTcpSocket::connected, client, [far, target] { far->write("CONNECT " + target + " HTTP/1.1\r\n\r\n"); });
    connect(far, &QTcpSocket::readyRead, client, [client, far, answer, greeting, early] {
        if (answer->contains("\r\n\r\n")) {
            client->write(far->readAll());
            return;
        }
        *answer += far->readAll();
        const qsizetype end = answer->indexOf("\r\n\r\n");
        if (end < 0)
            return;
        client->write(greeting + answer->mid(end + 4));
        far->write(early);
    });
    far->connectToHost(QHostAddress::LocalHost, m_upstream);
}

// On a line of its own: the next request of this client has to log in again.
void LoginProxy::forward(QTcpSocket *client, const QByteArray &head, const QByteArray &body)
{
    auto *far = new QTcpSocket(client);
    const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
    const QUrl url = QUrl::fromEncoded(words.value(1));
    QByteArray request = words.value(0) + ' ' + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.1\r\n";
    for (const QByteArray &row : head.split('\n').mid(1)) {
        const QByteArray tidy = row.trimmed();
        const QByteArray name = tidy.left(tidy.indexOf(':')).toLower();
        if (!tidy.isEmpty() && !name.startsWith("proxy-") && name != "connection")
            request += tidy + "\r\n";
    }
    request += "Connection: close\r\n\r\n" + body;
    connect(far, &QTcpSocket::connected, far, [far, request] { far->write(request); });
    connect(far, &QTcpSocket::readyRead, client, [client, far] { client->write(far->readAll()); });
    far->connectToHost(url.host(), quint16(url.port(80)));
}

void LoginProxy::join(QTcpSocket *client, Line &line)
{
    line.isThrough = true;
    auto *far = new QTcpSocket(client);
    line.far = far;
    connect(far, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(far, &QTcpSocket::errorOccurred, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, far, &QTcpSocket::disconnectFromHost);
}

} // namespace test
