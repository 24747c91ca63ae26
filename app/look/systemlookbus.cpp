// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/systemlook.h"

#include "sessionbus.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>

#include <optional>
#include <utility>

namespace look {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;

using Groups = QMap<QString, QVariantMap>; // a{sa{sv}}

} // namespace

struct SystemLook::Private
{
    SystemLook &q;
    std::optional<QDBusConnection> bus = std::nullopt;
    SystemWishes wishes = {};

    void connected(const QDBusConnection &connection);
    void read(const Groups &groups);
};

void SystemLook::Private::connected(const QDBusConnection &connection)
{
    if (!connection.isConnected())
        return;
    bus = connection;
    bus->connect(service, path, interface, u"SettingChanged"_s, &q, SLOT(settingChanged(QString, QString, QDBusVariant)));
    auto call = QDBusMessage::createMethodCall(service, path, interface, u"ReadAll"_s);
    call.setArguments({QStringList{u"org.freedesktop.appearance"_s, u"org.gnome.desktop.interface"_s, u"org.gnome.desktop.a11y.interface"_s}});
    auto *watcher = new QDBusPendingCallWatcher(bus->asyncCall(call), &q);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &q, [this](QDBusPendingCallWatcher *answer) {
        answer->deleteLater();
        const QDBusPendingReply<Groups> reply = *answer;
        if (!reply.isError())
            read(reply.value());
    });
}

void SystemLook::Private::read(const Groups &groups)
{
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        for (auto entry = group->begin(); entry != group->end(); ++entry)
            take(wishes, group.key(), entry.key(), entry.value());
    }
    Q_EMIT q.said(wishes);
}

SystemLook::SystemLook(const QString &busAddress, QObject *parent)
    : QObject(parent)
    , d(new Private{.q = *this})
{
    qDBusRegisterMetaType<Groups>();
    shell::connectToBus(this, busAddress, [this](const QDBusConnection &connection) { d->connected(connection); });
}

SystemLook::~SystemLook()
{
    if (d->bus)
        QDBusConnection::disconnectFromBus(d->bus->name());
}

void SystemLook::settingChanged(const QString &group, const QString &name, const QDBusVariant &value)
{
    const SystemWishes before = d->wishes;
    take(d->wishes, group, name, value.variant());
    if (d->wishes != before)
        Q_EMIT said(d->wishes);
}

} // namespace look
