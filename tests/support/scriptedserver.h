// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An HTTP/1.1 server on loopback that says exactly what a test tells it to, byte by byte if need be,
// and remembers everything it was asked. It knows nothing of fal.
//
//     ScriptedServer server;
//     server.on("POST", "/queue.fal.run/a/b", {{.status = 503}, {.body = "{}"}}); // in turn; the last repeats
//     …
//     QCOMPARE(server.count("POST", "/queue.fal.run/a/b"), 2);

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace test {

enum class Behaviour {
    Answer,             // well-formed, with Content-Length
    CloseBeforeHeaders, // reads the request, then closes without a word
    HalfHeader,         // closes in the middle of a header line
    CutBody,            // promises the whole body, sends half of it, closes
    CutChunk,           // the same with chunked encoding
    StallBeforeHeaders, // reads the request and keeps silent
    StallInBody,        // sends half of the body and keeps silent
    OneByteAtATime,
    Garbage,            // no HTTP
    WrongLength,        // promises fewer bytes than it sends
    Pieces,             // sends `pieces` one after the other, then closes; no Content-Length
    PiecesAndStay,      // the same, but the connection stays open
    Chunks,             // each of `pieces` a chunk, then the end of chunks, as fal's streams
    ChunksAndStay,      // the same without an end
};

struct ScriptedAnswer
{
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    Behaviour behaviour = Behaviour::Answer;
    QList<QByteArray> pieces = {};
};

struct Recorded
{
    QByteArray method;
    QByteArray target; // path and query
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
    quint16 port = 0; // of who asked: tells connections apart
};

class ScriptedServer final : public QObject
{
    Q_OBJECT

public:
    explicit ScriptedServer(QObject *parent = nullptr);
    ~ScriptedServer() override;

    [[nodiscard]] QUrl url() const;
    // A path that ends with "*" matches every path that begins like it. Later rules win.
    void on(const QByteArray &method, const QByteArray &path, const QList<ScriptedAnswer> &answers);
    // Answers on this connection too, whoever accepted it.
    void serve(QTcpSocket *socket);
    // From now on nobody listens on the port.
    void refuse();
    // Somebody does again, on the same port.
    void listenAgain();

    [[nodiscard]] const QList<Recorded> &requests() const { return m_requests; }
    [[nodiscard]] int count(const QByteArray &method, const QByteArray &path) const;

Q_SIGNALS:
    void requested(const QByteArray &method, const QByteArray &path);
    void answered(const QByteArray &method, const QByteArray &path); // what it sends has been written

private:
    struct Rule
    {
        QByteArray method;
        QByteArray path;
        QList<ScriptedAnswer> answers;
        int used = 0;
    };

    void readFrom(QTcpSocket *socket, QByteArray &buffer);
    void answer(QTcpSocket *socket, const Recorded &request);
    void play(QTcpSocket *socket, const ScriptedAnswer &answer);
    void trickle(QTcpSocket *socket, QList<QByteArray> pieces, bool closeAfter);
    [[nodiscard]] ScriptedAnswer nextAnswer(const Recorded &request);

    QTcpServer m_server;
    QList<Rule> m_rules;
    QList<Recorded> m_requests;
    quint16 m_port = 0;
};

} // namespace test

Q_DECLARE_METATYPE(test::ScriptedAnswer)
