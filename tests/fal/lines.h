// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the tests of WebSocket connections share.

#include "calls.h"

#include "fal/messagepack.h"
#include "fal/tokens.h"
#include "support/scriptedsocket.h"

#include <functional>
#include <optional>

namespace test {

using namespace Qt::StringLiterals;

// Ends with the token, or with an error when that is empty; never without an answer when it is told so.
class GivenToken final : public fal::CallOf<fal::Token>
{
public:
    GivenToken(fal::Client &client, const QByteArray &text, bool answers, QObject *parent)
        : CallOf(client, parent)
        , m_text(text)
        , m_answers(answers)
    {
    }

protected:
    void start() override
    {
        if (!m_answers)
            return;
        if (m_text.isEmpty())
            fail({.kind = fal::ErrorKind::Forbidden, .message = u"No token for you."_s});
        else
            succeed({m_text, std::chrono::seconds(120)});
    }
    void abandon() override { fail(canceledError()); }

private:
    QByteArray m_text;
    bool m_answers;
};

inline QByteArray packed(const QCborMap &map)
{
    return fal::toMessagePack(QCborValue(map)).value();
}

inline QCborMap unpacked(const Message &message)
{
    return fal::fromMessagePack(message.bytes).value().toMap();
}

inline QString promptOf(const Message &message)
{
    return unpacked(message).value(u"prompt"_s).toString();
}

inline QCborMap prompt(const QString &text)
{
    return {{u"prompt"_s, text}};
}

// What the other side says or does; empty rows of a table do nothing.
struct Deed
{
    const char *name;
    std::function<void(ScriptedSocket &)> act;
};

inline Deed closes(const char *name, int code, const QByteArray &reason = {})
{
    return {name, [code, reason](ScriptedSocket &server) { server.sendClose(code, reason); }};
}
inline Deed saysText(const char *name, const QByteArray &text)
{
    return {name, [text](ScriptedSocket &server) { server.sendText(text); }};
}
inline Deed saysBytes(const char *name, const QByteArray &bytes)
{
    return {name, [bytes](ScriptedSocket &server) { server.sendBinary(bytes); }};
}
inline Deed sendsRaw(const char *name, const QByteArray &hex)
{
    return {name, [hex](ScriptedSocket &server) { server.send(QByteArray::fromHex(hex)); }};
}
inline Deed cuts(const char *name)
{
    return {name, [](ScriptedSocket &server) { server.cut(); }};
}

} // namespace test

Q_DECLARE_METATYPE(test::Deed)
Q_DECLARE_METATYPE(test::Greeting)
