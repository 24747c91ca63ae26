// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/media/screenportal.h"

#include "desktopportal.h"
#include "sessionbus.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QUrl>

#include <utility>

namespace compose {

using namespace Qt::StringLiterals;

namespace portal = shell::portal;

struct ScreenPortal::Private
{
    ScreenPortal &q;
    QString busAddress;
    std::optional<QDBusConnection> bus = std::nullopt;
    QStringList requests = {}; // the path that the answer comes from: foretold, and as the portal named it
    bool isOver = false;

    void connected(const QDBusConnection &connection);
    // Once, whatever else arrives.
    template<typename Told>
    void end(Told told)
    {
        if (!std::exchange(isOver, true))
            told();
    }
    void fail()
    {
        end([this] {
            Q_EMIT q.failed(ScreenPortal::tr("This desktop offers no picture of the screen to programs. Take one with its own program and drop it here, or "
                               "install xdg-desktop-portal with the part for this desktop."));
        });
    }
};

void ScreenPortal::Private::connected(const QDBusConnection &connection)
{
    if (!connection.isConnected())
        return fail();
    bus = connection;
    const QString token = portal::newHandle();
    requests << portal::requestPath(bus->baseService(), token); // every answer is heard and looked at
    bus->connect(portal::service, {}, portal::requestInterface, u"Response"_s, &q, SLOT(answered(uint, QVariantMap, QDBusMessage)));
    auto call = QDBusMessage::createMethodCall(portal::service, portal::path, u"org.freedesktop.portal.Screenshot"_s, u"Screenshot"_s);
    call.setArguments({QString(), QVariantMap{{u"handle_token"_s, token}, {u"interactive"_s, true}, {u"modal"_s, true}}});
    auto *watcher = new QDBusPendingCallWatcher(bus->asyncCall(call), &q);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &q, [this](QDBusPendingCallWatcher *answer) {
        answer->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *answer;
        if (reply.isError())
            return fail();
        requests << reply.value().path();
    });
}

ScreenPortal::ScreenPortal(QObject *parent, const QString &busAddress)
    : QObject(parent)
    , d(new Private{.q = *this, .busAddress = busAddress})
{
}

ScreenPortal::~ScreenPortal()
{
    if (d->bus)
        QDBusConnection::disconnectFromBus(d->bus->name());
}

bool ScreenPortal::isNeeded()
{
    return portal::isNeededForScreen();
}

void ScreenPortal::start()
{
    shell::connectToBus(this, d->busAddress, [this](const QDBusConnection &connection) { d->connected(connection); });
}

void ScreenPortal::answered(uint outcome, const QVariantMap &results, const QDBusMessage &message)
{
    if (!d->requests.contains(message.path()))
        return;
    const QUrl file(results.value(u"uri"_s).toString());
    if (outcome == portal::Done && file.isLocalFile())
        d->end([this, &file] { Q_EMIT taken(file.toLocalFile()); });
    else if (outcome == portal::Cancelled)
        d->end([this] { Q_EMIT givenUp(); });
    else
        d->fail();
}

} // namespace compose
