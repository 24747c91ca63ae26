// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What only a broken network does, between a client and a server that is well: a proxy on loopback that
// forwards TCP byte by byte and spoils the exchange that it was told to spoil. It knows as much HTTP as is
// needed to tell one exchange from the next; after an upgrade everything is forwarded as it comes, so that
// WebSockets pass too.
//
//     FaultProxy proxy(sandbox->url());
//     proxy.spoil("^POST /queue\\.fal\\.run/", Fault::ResetInBody);   // the first that fits, once
//     client: baseUrl = proxy.url()
//     …
//     QCOMPARE(proxy.forwarded("^POST /queue"), 1);                   // what the server was really asked

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QRegularExpression>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace test {

enum class Fault {
    None,
    ResetBeforeForward,    // the request arrived here; the server never sees it
    ResetAfterForward,     // the server got it and answered; the client gets a reset instead
    ResetInHead,           // after the first bytes of the answer's head
    ResetInBody,           // after the head and the first bytes of the body
    CutInHead,             // a clean end in the middle of the head
    CutBody,               // a clean end in the middle of the body
    StallBeforeHead,       // forwarded, and then nothing for ever
    StallInHead,
    StallAfterHead,
    StallInBody,
    OneByteAtATime,        // nothing is wrong, only slow
    Garbage,               // bytes that are no HTTP instead of the answer
    GarbageBody,           // the right head, the right length, the wrong bytes
    TlsInstead,            // a TLS record instead of the answer
    LengthTooLong,         // Content-Length says more than comes
    LengthTooShort,        // … less
    DuplicateHeaders,      // some headers twice, one of them with the same length again
    HugeHeaders,           // far more than the 16 KiB that fal allows itself
    AnswerWithoutReading,  // 503 as soon as the head is there; the server never sees the request
    FinBeforeForward,      // a clean end instead of an answer, not forwarded
};
[[nodiscard]] const QList<std::pair<const char *, Fault>> &faults();

// One exchange as it passed.
struct Passed
{
    QByteArray requestLine;
    QByteArray requestHead;
    Fault fault = Fault::None;
    bool wasForwarded = false; // the whole head and body went to the server
    qint64 requestBody = 0;    // bytes of the body that went to the server
    qint64 answered = 0;       // bytes that the server sent back
    qint64 delivered = 0;      // bytes that the client was given
};

class FaultProxy final : public QObject
{
    Q_OBJECT

public:
    explicit FaultProxy(const QUrl &server, QObject *parent = nullptr);
    ~FaultProxy() override;

    [[nodiscard]] QUrl url() const;
    // Spoils exchanges whose request line ("POST /path HTTP/1.1") fits; `skip` first ones are left alone.
    void spoil(const QByteArray &pattern, Fault fault, int times = 1, int skip = 0);
    void beGood() { m_rules.clear(); }
    // Resets the n-th connection from now on as soon as it is made.
    void resetConnection(int n) { m_resetConnection = m_connections + n; }
    void refuse();      // from now on nobody listens
    void listenAgain();

    [[nodiscard]] const QList<Passed> &exchanges() const { return m_passed; }
    void forget() { m_passed.clear(); }
    // How many requests went to the server whole.
    [[nodiscard]] int forwarded(const QByteArray &pattern) const;
    [[nodiscard]] int seen(const QByteArray &pattern) const;
    [[nodiscard]] int openConnections() const;

private:
    friend class Link;

    struct Rule
    {
        QRegularExpression pattern;
        Fault fault;
        int left;
        int skip;
    };

    [[nodiscard]] Fault faultFor(const QByteArray &requestLine);

    QTcpServer m_listener;
    QUrl m_server;
    quint16 m_port = 0;
    QList<Rule> m_rules;
    QList<Passed> m_passed;
    int m_connections = 0;
    int m_resetConnection = 0;
};

} // namespace test

Q_DECLARE_METATYPE(test::Fault)
