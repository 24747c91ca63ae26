// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/desktop.h"

#include "sessionbus.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QHash>

#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace notify {
namespace {

const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;
constexpr int pictureSide = 256;

// "image-data" of the specification: (iiibiiay)
struct PictureData
{
    int width = 0, height = 0, stride = 0;
    bool hasAlpha = false;
    int bits = 8, channels = 4;
    QByteArray bytes;
};

QDBusArgument &operator<<(QDBusArgument &argument, const PictureData &data)
{
    argument.beginStructure();
    argument << data.width << data.height << data.stride << data.hasAlpha << data.bits << data.channels << data.bytes;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PictureData &data)
{
    argument.beginStructure();
    argument >> data.width >> data.height >> data.stride >> data.hasAlpha >> data.bits >> data.channels >> data.bytes;
    argument.endStructure();
    return argument;
}

PictureData dataOf(const QImage &picture)
{
    const QImage image = picture.scaled(pictureSide, pictureSide, Qt::KeepAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGBA8888);
    PictureData data{.width = image.width(), .height = image.height(), .stride = int(image.bytesPerLine()), .hasAlpha = true, .bytes = {}};
    data.bytes = QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
    return data;
}

} // namespace
} // namespace notify

Q_DECLARE_METATYPE(notify::PictureData)

namespace notify {

struct Desktop::Private
{
    enum class State { Idle, Connecting, Connected, Absent };

    Desktop &q;
    QString address;
    State state = State::Idle;
    std::optional<QDBusConnection> bus = std::nullopt;
    std::optional<bool> hasMarkup = std::nullopt; // the service reads tags: then a "<" is written as one
    std::vector<Note> waiting = {};               // until it is connected
    double progress = -1;
    QHash<QString, uint> ids = {};
    struct Asked
    {
        std::optional<Note> next; // replaces it
        bool isWithdrawn = false;
    };
    QHash<QString, Asked> asked = {}; // on their way: their numbers are not known yet

    void connectToBus()
    {
        if (state != State::Idle)
            return;
        state = State::Connecting;
        shell::connectToBus(&q, address, [this](const QDBusConnection &connection) { connected(connection); });
    }
    void connected(const QDBusConnection &connection);
    void send(const Note &note);
    void sendProgress() const;
    void flush()
    {
        for (const Note &note : std::exchange(waiting, {}))
            send(note);
    }
};

void Desktop::Private::connected(const QDBusConnection &connection)
{
    if (!connection.isConnected()) {
        state = State::Absent;
        for (const Note &note : std::exchange(waiting, {}))
            Q_EMIT q.unavailable(note);
        return;
    }
    state = State::Connected;
    bus = connection;
    sendProgress();
    bus->connect(service, path, service, u"ActionInvoked"_s, &q, SLOT(actionInvoked(uint, QString)));
    bus->connect(service, path, service, u"NotificationClosed"_s, &q, SLOT(closed(uint, uint)));
    auto *watcher = new QDBusPendingCallWatcher(bus->asyncCall(QDBusMessage::createMethodCall(service, path, service, u"GetCapabilities"_s)), &q);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &q, [this](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        const QDBusPendingReply<QStringList> reply = *call;
        hasMarkup = !reply.isError() && reply.value().contains(u"body-markup"_s);
        flush();
    });
}

void Desktop::Private::send(const Note &note)
{
    if (const auto open = asked.find(note.key); open != asked.end()) {
        *open = {.next = note};
        return;
    }
    asked.insert(note.key, {});
    QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName().isEmpty() ? u"gesso"_s : QGuiApplication::desktopFileName()},
                      {u"urgency"_s, QVariant::fromValue(uchar(1))},
                      {u"category"_s, note.isProblem ? u"transfer.error"_s : u"transfer.complete"_s},
                      {u"suppress-sound"_s, true}}; // the program has a setting of its own
    if (!note.picture.isNull())
        hints.insert(u"image-data"_s, QVariant::fromValue(dataOf(note.picture)));
    auto call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    call << u"Gesso"_s << ids.value(note.key) << u"gesso"_s << note.title << (hasMarkup.value_or(false) ? note.text.toHtmlEscaped() : note.text)
         << QStringList{u"default"_s, Desktop::tr("Show"), u"show"_s, Desktop::tr("Show")} << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(bus->asyncCall(call), &q);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &q, [this, note](QDBusPendingCallWatcher *answer) {
        answer->deleteLater();
        const QDBusPendingReply<uint> reply = *answer;
        if (reply.isError())
            Q_EMIT q.unavailable(note);
        else
            ids.insert(note.key, reply.value());
        const Asked then = asked.take(note.key);
        if (then.next)
            send(*then.next);
        else if (then.isWithdrawn)
            q.withdraw(note.key);
    });
}

void Desktop::Private::sendProgress() const
{
    const QString entry = QGuiApplication::desktopFileName().isEmpty() ? u"gesso"_s : QGuiApplication::desktopFileName();
    auto signal = QDBusMessage::createSignal(u"/org/gesso/launcher"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    signal << u"application://%1.desktop"_s.arg(entry)
           << QVariantMap{{u"progress"_s, std::max(0.0, progress)}, {u"progress-visible"_s, progress >= 0}};
    bus->send(signal);
}

Desktop::Desktop(const QString &busAddress, QObject *parent)
    : QObject(parent), d(new Private{.q = *this, .address = busAddress})
{
    qDBusRegisterMetaType<PictureData>();
}

Desktop::~Desktop()
{
    if (d->bus)
        QDBusConnection::disconnectFromBus(d->bus->name());
}

void Desktop::show(const Note &note)
{
    if (d->state == Private::State::Absent) {
        QMetaObject::invokeMethod(
            this, [this, note] { Q_EMIT unavailable(note); }, Qt::QueuedConnection);
        return;
    }
    if (d->hasMarkup)
        return d->send(note);
    std::erase_if(d->waiting, [&note](const Note &each) { return each.key == note.key; });
    d->waiting.push_back(note);
    d->connectToBus();
}

void Desktop::withdraw(const QString &key)
{
    std::erase_if(d->waiting, [&key](const Note &each) { return each.key == key; });
    if (const auto open = d->asked.find(key); open != d->asked.end()) {
        *open = {.next = {}, .isWithdrawn = true};
        return;
    }
    if (!d->bus || !d->ids.contains(key))
        return;
    auto call = QDBusMessage::createMethodCall(service, path, service, u"CloseNotification"_s);
    call << d->ids.take(key);
    d->bus->asyncCall(call);
}

void Desktop::showProgress(double part)
{
    if (part == d->progress)
        return;
    d->progress = part;
    d->connectToBus();
    if (d->bus)
        d->sendProgress();
}

void Desktop::actionInvoked(uint id, const QString &)
{
    if (const QString key = d->ids.key(id); !key.isEmpty())
        Q_EMIT opened(key);
}

void Desktop::closed(uint id, uint)
{
    if (const QString key = d->ids.key(id); !key.isEmpty())
        d->ids.remove(key);
}

} // namespace notify
