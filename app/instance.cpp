// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance.h"

#include "studio/library/filelock.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr qint64 longestErrand = 1024 * 1024; // bytes
constexpr int patience = 8000;                // ms; the other one may be starting just now, or be busy
constexpr char agreed[] = "ok\n";

// The same for everybody who comes to this profile, by whatever way.
QString serverNameFor(const QString &profile)
{
    const QString real = QDir(profile).canonicalPath();
    const QByteArray hash = QCryptographicHash::hash(real.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString name = u"gesso-"_s + QString::fromLatin1(hash);
#ifdef Q_OS_WIN
    return name;
#else
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return (folder.isEmpty() ? QDir::tempPath() : folder) + u'/' + name;
#endif
}

QString userName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}

} // namespace

Instance::Instance(const QString &profileFolder, QObject *parent) : QObject(parent), m_folder(profileFolder) {}

Instance::~Instance()
{
    if (m_server)
        QFile::remove(m_folder + u"/window.json"_s);
}

Instance::Standing Instance::begin(const Errand &errand)
{
    using Outcome = studio::FileLock::Outcome;
    // Two may have been started at once: the first has the lock and does not listen yet, or is just ending.
    for (const QDeadlineTimer enough(patience);; QThread::msleep(50)) {
        m_lock = std::make_unique<studio::FileLock>(m_folder + u"/window.lock"_s);
        if (m_lock->outcome() == Outcome::Mine)
            break;
        const QJsonObject other = whoIsThere();
        const bool isHere = other.isEmpty() || other.value("host"_L1).toString() == QSysInfo::machineHostName();
        if (m_lock->outcome() == Outcome::Taken && !errand.isForAnyServer) {
            m_whereElse = tr("Gesso is open already with this profile. Close it first, or choose another folder with --profile: "
                             "it cannot work with two servers at the same time.");
            return Standing::Elsewhere;
        }
        if (isHere && handOver(other.value("server"_L1).toString(serverNameFor(m_folder)), errand))
            return Standing::HandedOver;
        if (m_lock->outcome() == Outcome::Impossible) // no locks there: who does not answer is not there
            break;
        if (isHere && !enough.hasExpired())
            continue;
        m_whereElse = sentenceAbout(other);
        return Standing::Elsewhere;
    }
    listen();
    return Standing::First;
}

QJsonObject Instance::whoIsThere() const
{
    QFile file(m_folder + u"/window.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(65536)).object() : QJsonObject();
}

QString Instance::sentenceAbout(const QJsonObject &other)
{
    const QString host = other.value("host"_L1).toString();
    const QString user = other.value("user"_L1).toString();
    if (!host.isEmpty() && host != QSysInfo::machineHostName())
        return tr("Gesso is open already with this profile, on the computer “%1”. Close it there, or choose another folder with --profile.").arg(host);
    if (!user.isEmpty() && user != userName())
        return tr("Gesso is open already with this profile, by the user “%1”. Choose another folder with --profile.").arg(user);
    return tr("Gesso is open already with this profile, but does not answer. Close it first, or choose another folder with --profile.");
}

void Instance::listen()
{
    const QString name = serverNameFor(m_folder);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(socket); });
            answer(socket);
        }
    });
    QLocalServer::removeServer(name); // of one that was killed: the lock says that nobody has it
    if (!m_server->listen(name))
        return; // then the next one says that we are here, and cannot call us
    const QJsonObject self{{u"server"_s, name},
                           {u"host"_s, QSysInfo::machineHostName()},
                           {u"user"_s, userName()}};
    QSaveFile file(m_folder + u"/window.json"_s);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(self).toJson());
        file.commit();
    }
}

void Instance::answer(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestErrand)
            socket->abort();
        return;
    }
    const QJsonDocument errand = QJsonDocument::fromJson(socket->readLine(longestErrand));
    if (!errand.isObject()) {
        socket->abort();
        return;
    }
    socket->write(agreed);
    socket->flush();
    socket->disconnectFromServer(); // when it is written
    QStringList files;
    for (const QJsonValue &file : errand["files"_L1].toArray())
        files << file.toString();
    Q_EMIT called(files, errand["activation"_L1].toString().toLatin1());
}

bool Instance::handOver(const QString &server, const Errand &errand) const
{
    QLocalSocket socket;
    socket.connectToServer(server);
    if (!socket.waitForConnected(patience))
        return false;
    const QJsonObject what{{u"files"_s, QJsonArray::fromStringList(errand.files)},
                           {u"activation"_s, QString::fromLatin1(errand.activation)}};
    socket.write(QJsonDocument(what).toJson(QJsonDocument::Compact) + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(patience))
            return false;
    }
    return socket.readLine() == agreed;
}

} // namespace shell
