// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// From a stroke until its picture can be painted: the live session, and the same with the least that Qt needs for it.
// `packaging/dev bench wire --rows live` runs both beside the official client.
//
//   gesso-bench-session live BASE FRAMES SIDE   studio::LiveSession
//   gesso-bench-session bare BASE FRAMES SIDE   QImage and QWebSocket alone, all on one thread
//   gesso-bench-session answer SIDE             a service that answers each input with the same picture; prints its port
//   gesso-bench-session drawing FILE SIDE       the drawing that both send, as JPEG, for the official client

#include "bench.h"

#include "steadyheap.h"

#include "fal/client.h"
#include "fal/messagepack.h"
#include "studio/live/livesession.h"

#include <QBuffer>
#include <QCborArray>
#include <QCborMap>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QTextStream>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

#include <chrono>

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int warmUp = 30;       // pictures before those that count
constexpr auto pause = 15ms;     // between a picture and the next stroke: a pen moves no faster
constexpr int jpegQuality = 85;  // as Gesso sends drawings
const QString prompt = u"a fox in snow"_s;

QImage drawing(int side, int step)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < 40; ++i) {
        painter.setPen(QPen(QColor::fromHsv(i * 9, 160, 200), 14, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(side * 0.1, side * i / 40.0), QPointF(side * 0.9, side * (39 - i) / 40.0 + step % 7));
    }
    return image;
}

QByteArray jpegOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", jpegQuality);
    return bytes;
}

// A stroke, its picture, a pause, the next stroke. `send` is called when it is drawn; shown() is for its picture.
class Rounds final : public QObject
{
public:
    Rounds(int frames, int side, std::function<void(const QImage &)> send)
        : m_left(frames + warmUp)
        , m_side(side)
        , m_send(std::move(send))
    {
        m_pause.setSingleShot(true);
        m_pause.setTimerType(Qt::PreciseTimer);
        connect(&m_pause, &QTimer::timeout, this, [this] { draw(); });
    }

    void draw()
    {
        const QImage image = drawing(m_side, m_left);
        m_sent = bench::now();
        m_send(image);
    }
    // With the parts of the way in milliseconds.
    void shown(const QImage &picture, double encode, double line, double decode)
    {
        if (picture.isNull())
            bench::stop(u"There was no picture."_s);
        m_whole.push_back(bench::now() - m_sent);
        m_encode.push_back(encode);
        m_line.push_back(line);
        m_decode.push_back(decode);
        if (--m_left > 0) {
            m_pause.start(pause);
            return;
        }
        for (std::vector<double> *times : {&m_whole, &m_encode, &m_line, &m_decode})
            times->erase(times->begin(), times->begin() + warmUp);
        bench::finish({{u"rounds"_s, bench::toJson(m_whole)},
                       {u"encode"_s, bench::toJson(m_encode)},
                       {u"line"_s, bench::toJson(m_line)},
                       {u"decode"_s, bench::toJson(m_decode)}});
    }

private:
    int m_left;
    int m_side;
    std::function<void(const QImage &)> m_send;
    QTimer m_pause;
    double m_sent = 0;
    std::vector<double> m_whole, m_encode, m_line, m_decode;
};

int live(const QStringList &arguments)
{
    fal::Client client(bench::configFor(arguments.value(0)));
    studio::LiveSession session(client, u"fal-ai/flux-2/klein/realtime"_s);
    Rounds rounds(arguments.value(1).toInt(), arguments.value(2).toInt(),
                  [&session](const QImage &image) { session.submit(image, {{u"prompt"_s, prompt}}); });
    QObject::connect(&session, &studio::LiveSession::frame, &session, [&](const QImage &picture, const studio::LiveFrame &frame) {
        const auto milliseconds = [](std::chrono::microseconds time) { return std::chrono::duration<double, std::milli>(time).count(); };
        rounds.shown(picture, milliseconds(frame.latency.encode), milliseconds(frame.latency.roundTrip), milliseconds(frame.latency.decode));
    });
    QObject::connect(&session, &studio::LiveSession::failed, &session, [](const QString &sentence) { bench::stop(sentence); });
    return bench::run([&rounds] { rounds.draw(); });
}

int bare(const QStringList &arguments)
{
    QUrl url(arguments.value(0));
    url.setScheme(u"ws"_s);
    QWebSocket socket;
    double began = 0;
    double sent = 0;
    Rounds rounds(arguments.value(1).toInt(), arguments.value(2).toInt(), [&](const QImage &image) {
        began = bench::now();
        const QByteArray jpeg = jpegOf(image);
        sent = bench::now();
        const QString address = u"data:image/jpeg;base64,"_s + QString::fromLatin1(jpeg.toBase64());
        socket.sendBinaryMessage(*fal::toMessagePack(QCborMap{{u"prompt"_s, prompt}, {u"image_url"_s, address}}));
    });
    QObject::connect(&socket, &QWebSocket::connected, &socket, [&rounds] { rounds.draw(); });
    QObject::connect(&socket, &QWebSocket::binaryMessageReceived, &socket, [&](const QByteArray &message) {
        const QCborValue answer = *fal::fromMessagePack(message);
        const double received = bench::now();
        const QImage picture = QImage::fromData(answer["images"_L1][qint64(0)]["content"_L1].toByteArray());
        rounds.shown(picture, sent - began, received - sent, bench::now() - received);
    });
    return bench::run([&socket, url] { socket.open(url); });
}

int answer(const QStringList &arguments)
{
    const QByteArray picture = jpegOf(drawing(arguments.value(0).toInt(), 3));
    const QByteArray message =
        *fal::toMessagePack(QCborMap{{u"images"_s, QCborArray{QCborMap{{u"content"_s, picture}, {u"content_type"_s, u"image/jpeg"_s}}}}});
    QWebSocketServer server(u"answer"_s, QWebSocketServer::NonSecureMode);
    QObject::connect(&server, &QWebSocketServer::newConnection, &server, [&server, message] {
        QWebSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QWebSocket::binaryMessageReceived, socket, [socket, message] { socket->sendBinaryMessage(message); });
        QObject::connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
    });
    if (!server.listen(QHostAddress::LocalHost))
        bench::stop(server.errorString());
    QTextStream(stdout) << server.serverPort() << '\n' << Qt::flush;
    return QCoreApplication::exec();
}

int writeDrawing(const QStringList &arguments)
{
    QFile file(arguments.value(0));
    if (!file.open(QIODevice::WriteOnly))
        bench::stop(file.errorString());
    file.write(jpegOf(drawing(arguments.value(1).toInt(), 3)));
    return bench::run([] { bench::finish({}); });
}

} // namespace

int main(int argc, char **argv)
{
    keepHeapSteady(); // as Gesso does
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    if (mode == "live"_L1)
        return live(arguments.mid(2));
    if (mode == "bare"_L1)
        return bare(arguments.mid(2));
    if (mode == "answer"_L1)
        return answer(arguments.mid(2));
    if (mode == "drawing"_L1)
        return writeDrawing(arguments.mid(2));
    QTextStream(stderr) << "gesso-bench-session MODE ARGUMENTS: see tests/bench/session.cpp\n";
    return 2;
}
