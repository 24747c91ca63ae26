// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A desktop's ScreenCast portal as a test wants it to behave. It answers by hand, so that it can also answer wrongly.

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QMetaType>

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <vector>

namespace test {

inline const QString castService = QStringLiteral("org.freedesktop.portal.Desktop");
inline const QString castPath = QStringLiteral("/org/freedesktop/portal/desktop");

enum class CastManner {
    Grants,
    AnswersFirst, // before the call returns
    PathOfItsOwn,
    SessionAsPath,
    HasNoScreens,
    // At a step:
    AnswersLater, // when answerAgain() is called
    Cancels,
    EndsOtherwise,
    Refuses,
    Vanishes,
    ClosesSession,
    AnswersNothing,
    ListsNone,
    ListsWords,
    ListsNumber,
};

struct CastStream
{
    uint node = 0;
    QVariantMap properties = {};
};

inline QDBusArgument &operator<<(QDBusArgument &argument, const CastStream &stream)
{
    argument.beginStructure();
    argument << stream.node << stream.properties;
    argument.endStructure();
    return argument;
}

inline const QDBusArgument &operator>>(const QDBusArgument &argument, CastStream &stream)
{
    argument.beginStructure();
    argument >> stream.node >> stream.properties;
    argument.endStructure();
    return argument;
}

} // namespace test

Q_DECLARE_METATYPE(test::CastManner)
Q_DECLARE_METATYPE(test::CastStream)
Q_DECLARE_METATYPE(QList<test::CastStream>)

namespace test {

class FakeCast final : public QDBusVirtualObject
{
public:
    CastManner manner = CastManner::Grants;
    QString step; // where the manner is shown
    QVariantMap offers;
    bool hangsUp = false; // the connection that is handed out is closed at the other end; else nobody answers there
    bool givesToken = true;
    uint node = 42;

    QVariantMap selected; // what SelectSources was told, without the tokens of requests
    QString session;
    QStringList closed;
    int started = 0;

    void reset()
    {
        manner = CastManner::Grants;
        step.clear();
        offers = {{QStringLiteral("version"), 4U}, {QStringLiteral("AvailableSourceTypes"), 7U}, {QStringLiteral("AvailableCursorModes"), 7U}};
        selected.clear();
        session.clear();
        closed.clear();
        started = 0;
        hangsUp = false;
        givesToken = true;
    }

    [[nodiscard]] bool exportOn(const QDBusConnection &bus)
    {
        qDBusRegisterMetaType<CastStream>();
        qDBusRegisterMetaType<QList<CastStream>>();
        m_bus.emplace_back(bus);
        return m_bus.front().registerVirtualObject(castPath, this, QDBusConnection::SubPath);
    }
    void closeSession(const QString &path) { send(path, QStringLiteral("org.freedesktop.portal.Session"), QStringLiteral("Closed"), {QVariantMap()}); }
    void answerAgain() { respond(m_last, 0, m_results); }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        const QString member = message.member();
        if (member == QStringLiteral("Close")) {
            closed << message.path();
            return bus.send(message.createReply());
        }
        if (member == QStringLiteral("GetAll") && manner != CastManner::HasNoScreens)
            return bus.send(message.createReply(offers));
        if (member == QStringLiteral("GetAll"))
            return bus.send(message.createErrorReply(QStringLiteral("org.freedesktop.DBus.Error.InvalidArgs"), QStringLiteral("No such interface")));
        const CastManner now = step.isEmpty() || step == member ? manner : CastManner::Grants;
        if (now == CastManner::Refuses)
            return bus.send(message.createErrorReply(QStringLiteral("org.freedesktop.DBus.Error.AccessDenied"), QStringLiteral("no")));
        if (member == QStringLiteral("OpenPipeWireRemote"))
            return open(message, bus, now);
        return ask(message, bus, now);
    }

private:
    bool open(const QDBusMessage &message, const QDBusConnection &bus, CastManner now) const
    {
        if (now == CastManner::AnswersNothing)
            return bus.send(message.createReply());
        std::array<int, 2> ends{-1, -1};
        if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) != 0)
            return false;
        const QDBusUnixFileDescriptor given(ends[0]); // a copy
        const bool isSent = bus.send(message.createReply(QVariant::fromValue(given)));
        ::close(ends[0]);
        if (hangsUp)
            ::close(ends[1]);
        return isSent;
    }

    bool ask(const QDBusMessage &message, const QDBusConnection &bus, CastManner now)
    {
        QVariantMap options = qdbus_cast<QVariantMap>(message.arguments().constLast());
        const QString sender = message.service().mid(1).replace(QLatin1Char('.'), QLatin1Char('_'));
        const QString token = options.take(QStringLiteral("handle_token")).toString();
        const bool isForetold = now != CastManner::PathOfItsOwn;
        const QString path = castPath + QStringLiteral("/request/") + sender + QLatin1Char('/') + (isForetold ? token : QStringLiteral("own") + message.member());
        const QVariantMap results = resultsOf(message.member(), options, sender, now);
        const uint outcome = now == CastManner::Cancels ? 1 : now == CastManner::EndsOtherwise ? 2 : 0;
        respond(castPath + QStringLiteral("/request/somebody/else"), 1, {});
        if (now == CastManner::AnswersFirst)
            respond(path, outcome, results);
        const bool isSent = bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(path))));
        if (now == CastManner::Vanishes)
            QDBusConnection(bus).unregisterService(castService);
        else if (now == CastManner::ClosesSession)
            closeSession(session);
        else if (now != CastManner::AnswersFirst && now != CastManner::AnswersLater)
            respond(path, outcome, results);
        m_last = path;
        m_results = results;
        return isSent;
    }

    QVariantMap resultsOf(const QString &member, const QVariantMap &options, const QString &sender, CastManner now)
    {
        if (member == QStringLiteral("SelectSources"))
            selected = options;
        if (member == QStringLiteral("CreateSession"))
            session = castPath + QStringLiteral("/session/") + sender + QLatin1Char('/') + options.value(QStringLiteral("session_handle_token")).toString();
        if (member == QStringLiteral("Start"))
            ++started;
        if (now == CastManner::AnswersNothing)
            return {};
        if (member == QStringLiteral("CreateSession")) {
            const QVariant path = QVariant::fromValue(QDBusObjectPath(session));
            return {{QStringLiteral("session_handle"), now == CastManner::SessionAsPath ? path : QVariant(session)}};
        }
        if (member != QStringLiteral("Start"))
            return {};
        QVariant streams = QVariant::fromValue(QList<CastStream>{{.node = node}, {.node = node + 1}});
        if (now == CastManner::ListsNone)
            streams = QVariant::fromValue(QList<CastStream>());
        else if (now == CastManner::ListsWords)
            streams = QStringList{QStringLiteral("screen")};
        else if (now == CastManner::ListsNumber)
            streams = node;
        QVariantMap results{{QStringLiteral("streams"), streams}};
        if (givesToken)
            results.insert(QStringLiteral("restore_token"), QStringLiteral("of now"));
        return results;
    }

    void respond(const QString &path, uint outcome, const QVariantMap &results)
    {
        send(path, QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Response"), {outcome, results});
    }
    void send(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
        signal.setArguments(arguments);
        m_bus.front().send(signal);
    }

    std::vector<QDBusConnection> m_bus; // one, once exported
    QString m_last; // the path of the newest request
    QVariantMap m_results;
};

} // namespace test
