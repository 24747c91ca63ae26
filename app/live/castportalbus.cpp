// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/castportal.h"

#include "desktopportal.h"
#include "sessionbus.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusUnixFileDescriptor>

#include <unistd.h>

#include <fcntl.h>
#include <functional>
#include <utility>

namespace live {

using namespace Qt::StringLiterals;

namespace {

using shell::portal::requestInterface;
using shell::portal::service;
const QString &desktopPath = shell::portal::path;
const QString castInterface = u"org.freedesktop.portal.ScreenCast"_s;
const QString sessionInterface = u"org.freedesktop.portal.Session"_s;

enum Source : uint { Monitor = 1, Window = 2 };
constexpr uint pointerInPicture = 2;
constexpr uint whileProgramRuns = 1; // how long the token is good for

constexpr uint sinceCursorModes = 2;
constexpr uint sinceTokens = 4;

// The node of the first stream in "a(ua{sv})"; nothing where it is something else.
std::optional<uint> firstNode(const QVariant &streams)
{
    if (streams.userType() != qMetaTypeId<QDBusArgument>())
        return std::nullopt;
    const auto argument = streams.value<QDBusArgument>();
    if (argument.currentSignature() != "a(ua{sv})"_L1)
        return std::nullopt;
    std::optional<uint> node;
    argument.beginArray();
    if (!argument.atEnd()) {
        uint number = 0;
        QVariantMap properties;
        argument.beginStructure();
        argument >> number >> properties;
        argument.endStructure();
        node = number;
    }
    argument.endArray();
    return node;
}

// A string by the specification; portals have sent an object path, too.
QString handleOf(const QVariant &handle)
{
    return handle.userType() == qMetaTypeId<QDBusObjectPath>()
               ? handle.value<QDBusObjectPath>().path()
               : handle.toString();
}

} // namespace

struct CastPortal::Private
{
    CastPortal &q;
    QString token;
    QString busAddress;
    std::optional<QDBusConnection> bus = std::nullopt;
    QString session = {};
    QStringList requests =
        {}; // the paths that the awaited answer comes from: foretold, and as the portal named it
    std::function<void(const QVariantMap &)> then = {}; // what the awaited answer leads to
    QVariantMap offers = {};                            // properties of the portal
    bool isOver = false;

    void connected(const QDBusConnection &connection);
    void createSession();
    void selectSources();
    void startCast();
    void open(const QVariantMap &results);
    void ask(const QString &method, QVariantList arguments, QVariantMap options,
             std::function<void(const QVariantMap &)> next);
    template <typename Heard>
    void call(const QDBusMessage &message, Heard heard);
    [[nodiscard]] uint version() const { return offers.value(u"version"_s).toUInt(); }

    // Once, whatever else arrives.
    void fail(const QString &sentence)
    {
        if (isOver)
            return;
        q.close();
        Q_EMIT q.failed(sentence);
    }
    void failAsMissing()
    {
        fail(CastPortal::tr("This desktop offers its screen to no program. Install "
                            "xdg-desktop-portal with the part for this desktop, "
                            "and choose the screen again."));
    }
    void failAsRefused()
    {
        fail(CastPortal::tr("The desktop did not share its screen. Choose it again; if that does "
                            "not help, look whether the desktop "
                            "lets programs record the screen."));
    }
    void failAsGarbled()
    {
        fail(CastPortal::tr("The desktop's answer about its screen cannot be understood. Bring "
                            "xdg-desktop-portal up to date."));
    }
};

// Of a plain call; an error of the portal ends everything.
template <typename Heard>
void CastPortal::Private::call(const QDBusMessage &message, Heard heard)
{
    auto *watcher = new QDBusPendingCallWatcher(bus->asyncCall(message), &q);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &q,
                     [this, heard](QDBusPendingCallWatcher *answer) {
                         answer->deleteLater();
                         if (isOver)
                             return;
                         if (answer->isError()) {
                             const QDBusError::ErrorType type = answer->error().type();
                             const bool isMissing = type == QDBusError::ServiceUnknown ||
                                                    type == QDBusError::UnknownInterface ||
                                                    type == QDBusError::UnknownMethod ||
                                                    type == QDBusError::UnknownObject ||
                                                    type == QDBusError::InvalidArgs;
                             return isMissing && session.isEmpty() ? failAsMissing()
                                                                   : failAsRefused();
                         }
                         heard(answer->reply());
                     });
}

void CastPortal::Private::connected(const QDBusConnection &connection)
{
    bus = connection;
    if (isOver)
        return QDBusConnection::disconnectFromBus(connection.name());
    if (!connection.isConnected())
        return failAsMissing();
    bus->connect(service, {}, requestInterface, u"Response"_s, &q,
                 SLOT(answered(uint, QVariantMap, QDBusMessage)));
    bus->connect(service, {}, sessionInterface, u"Closed"_s, &q, SLOT(ended(QDBusMessage)));
    auto *watcher =
        new QDBusServiceWatcher(service, *bus, QDBusServiceWatcher::WatchForUnregistration, &q);
    QObject::connect(watcher, &QDBusServiceWatcher::serviceUnregistered, &q, [this] {
        fail(CastPortal::tr("The part of the desktop that shares the screen has stopped. Choose "
                            "the screen again."));
    });
    auto message = QDBusMessage::createMethodCall(
        service, desktopPath, u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s);
    message.setArguments({castInterface});
    call(message, [this](const QDBusMessage &reply) {
        const QVariantList values = reply.arguments();
        if (values.size() != 1 || values.first().userType() != qMetaTypeId<QDBusArgument>() ||
            values.first().value<QDBusArgument>().currentSignature() != "a{sv}"_L1)
            return failAsGarbled();
        offers = qdbus_cast<QVariantMap>(values.first());
        createSession();
    });
}

// A method whose answer comes as a signal: every answer is heard and looked at (see
// shell::portal::requestPath).
void CastPortal::Private::ask(const QString &method, QVariantList arguments, QVariantMap options,
                              std::function<void(const QVariantMap &)> next)
{
    const QString handle = shell::portal::newHandle();
    options.insert(u"handle_token"_s, handle);
    requests = {shell::portal::requestPath(bus->baseService(), handle)};
    then = std::move(next);
    auto message = QDBusMessage::createMethodCall(service, desktopPath, castInterface, method);
    message.setArguments(std::move(arguments) << options);
    call(message, [this, first = requests.first()](const QDBusMessage &reply) {
        const QString path = handleOf(reply.arguments().value(0));
        if (path.isEmpty())
            return failAsGarbled();
        if (requests.contains(first)) // not answered meanwhile
            requests << path;
    });
}

void CastPortal::Private::createSession()
{
    const QString handle = shell::portal::newHandle();
    ask(u"CreateSession"_s, {}, {{u"session_handle_token"_s, handle}},
        [this](const QVariantMap &results) {
            session = handleOf(results.value(u"session_handle"_s));
            return session.startsWith(u'/') ? selectSources() : failAsGarbled();
        });
}

void CastPortal::Private::selectSources()
{
    const uint known = offers.value(u"AvailableSourceTypes"_s).toUInt() & (Monitor | Window);
    QVariantMap options{{u"types"_s, known != 0 ? known : uint(Monitor)}, {u"multiple"_s, false}};
    if (version() >= sinceCursorModes &&
        (offers.value(u"AvailableCursorModes"_s).toUInt() & pointerInPicture) != 0)
        options.insert(u"cursor_mode"_s, pointerInPicture);
    if (version() >= sinceTokens) {
        options.insert(u"persist_mode"_s, whileProgramRuns);
        if (!token.isEmpty())
            options.insert(u"restore_token"_s, token);
    }
    token.clear();
    ask(u"SelectSources"_s, {QVariant::fromValue(QDBusObjectPath(session))}, options,
        [this](const QVariantMap &) { startCast(); });
}

void CastPortal::Private::startCast()
{
    ask(u"Start"_s, {QVariant::fromValue(QDBusObjectPath(session)), QString()}, {},
        [this](const QVariantMap &results) { open(results); });
}

void CastPortal::Private::open(const QVariantMap &results)
{
    const std::optional<uint> node = firstNode(results.value(u"streams"_s));
    if (!node)
        return failAsGarbled();
    token = results.value(u"restore_token"_s).toString();
    auto message = QDBusMessage::createMethodCall(service, desktopPath, castInterface,
                                                  u"OpenPipeWireRemote"_s);
    message.setArguments({QVariant::fromValue(QDBusObjectPath(session)), QVariantMap()});
    call(message, [this, node](const QDBusMessage &reply) {
        const auto remote = reply.arguments().value(0).value<QDBusUnixFileDescriptor>();
        const int own = remote.isValid() ? fcntl(remote.fileDescriptor(), F_DUPFD_CLOEXEC, 3) : -1;
        if (own < 0)
            return failAsGarbled();
        Q_EMIT q.granted(own, *node);
    });
}

CastPortal::CastPortal(QString token, QObject *parent, const QString &busAddress)
    : QObject(parent)
    , d(new Private{.q = *this, .token = std::move(token), .busAddress = busAddress})
{
}

CastPortal::~CastPortal()
{
    close();
}

bool CastPortal::isBuiltIn()
{
    return true;
}

void CastPortal::start()
{
    shell::connectToBus(this, d->busAddress,
                        [this](const QDBusConnection &connection) { d->connected(connection); });
}

void CastPortal::close()
{
    if (std::exchange(d->isOver, true) || !d->bus)
        return;
    if (!d->session.isEmpty())
        d->bus->send(
            QDBusMessage::createMethodCall(service, d->session, sessionInterface, u"Close"_s));
    QDBusConnection::disconnectFromBus(d->bus->name());
}

QString CastPortal::token() const
{
    return d->token;
}

void CastPortal::answered(uint outcome, const QVariantMap &results, const QDBusMessage &message)
{
    if (d->isOver || !d->requests.contains(message.path()))
        return;
    d->requests.clear(); // a portal that stutters is not heard twice
    if (outcome == shell::portal::Done)
        std::exchange(d->then, {})(results);
    else if (outcome == shell::portal::Cancelled)
        d->fail(tr("No screen was shared, as you chose. Choose the screen as the live source again "
                   "to be asked again."));
    else
        d->failAsRefused();
}

void CastPortal::ended(const QDBusMessage &message)
{
    if (!d->session.isEmpty() && message.path() == d->session)
        d->fail(tr(
            "The desktop has ended the sharing of the screen. Choose the screen again to go on."));
}

} // namespace live
