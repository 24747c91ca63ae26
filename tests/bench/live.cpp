// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What live drawing costs on the page as people use it: from a stroke until its drawing has left, from an answer until its
// picture is painted, pictures a second against the sandbox, and each frame while somebody draws on a large document.
//
//   gesso-bench-live [sent] [pace] [paint]     without an argument: all of them
//
// The figures of "sent" hold the way over loopback and the receiving thread's turn too. "paint" tells what the window's thread
// took of the processor as well: what else the machine does is in the time by the clock only.

#include "live/canvas.h"
#include "live/livepage.h"
#include "live/liveview.h"
#include "steadyheap.h"

#include "fal/client.h"
#include "fal/messagepack.h"
#include "sandbox/server.h"
#include "studio/backgroundpool.h"
#include "studio/catalog/catalog.h"

#include <QApplication>
#include <QBuffer>
#include <QCborArray>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

double milliseconds(Clock::duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

double at(std::vector<double> times, double part)
{
    if (times.empty())
        return 0;
    std::ranges::sort(times);
    return times.at(std::min(times.size() - 1, size_t(double(times.size()) * part)));
}

void tell(const char *what, const std::vector<double> &times, const char *wanted)
{
    std::printf("%-52s median %6.2f ms  p95 %6.2f ms  longest %6.2f ms  (wanted: %s)\n", what, at(times, 0.5), at(times, 0.95),
                at(times, 1), wanted);
    std::fflush(stdout);
}

// Of the processor, in milliseconds: what this thread has taken so far.
double threadTime()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#else
    return double(std::clock()) * 1e3 / CLOCKS_PER_SEC; // of all threads
#endif
}

// How long each of many things held this thread up.
class Spans final
{
public:
    void start()
    {
        m_used = threadTime();
        m_timer.start();
    }
    void stop()
    {
        m_times.push_back(double(m_timer.nsecsElapsed()) / 1e6);
        m_shares.push_back(threadTime() - m_used);
    }
    void tell(const char *what, const char *wanted) const
    {
        std::printf("%-46s median %6.2f ms  p95 %6.2f ms  longest %6.2f ms;  of the processor %6.2f, %6.2f, %6.2f ms%s\n",
                    what, at(m_times, 0.5), at(m_times, 0.95), at(m_times, 1), at(m_shares, 0.5), at(m_shares, 0.95),
                    at(m_shares, 1), wanted);
        std::fflush(stdout);
    }

private:
    QElapsedTimer m_timer;
    double m_used = 0;
    std::vector<double> m_times;
    std::vector<double> m_shares;
};

QImage noise(const QSize &size, int seed)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x)
            line[x] = qPremultiply(qRgba((x * seed) & 255, (y * seed) & 255, (x ^ y) & 255, 128));
    }
    return image;
}

// Answers each input at once with the same picture, on a thread of its own, and says when.
class Service final
{
public:
    explicit Service(const QSize &size)
    {
        QImage picture = noise(size, 3).convertToFormat(QImage::Format_RGB32);
        picture = picture.scaled(size / 8, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "JPEG", 90);
        m_answer = *fal::toMessagePack(QCborMap{{u"images"_s, QCborArray{QCborMap{{u"content"_s, jpeg}, {u"content_type"_s, u"image/jpeg"_s}}}}});
        m_thread.start();
        auto *server = new QWebSocketServer(u"bench"_s, QWebSocketServer::NonSecureMode);
        server->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
        QMetaObject::invokeMethod(
            server,
            [this, server] {
                server->listen(QHostAddress::LocalHost);
                m_port = server->serverPort();
                QObject::connect(server, &QWebSocketServer::newConnection, server, [this, server] {
                    QWebSocket *socket = server->nextPendingConnection();
                    socket->setParent(server);
                    QObject::connect(socket, &QWebSocket::binaryMessageReceived, socket, [this, socket] {
                        received = Clock::now().time_since_epoch().count();
                        if (delay > 0) // so that both ways are measured alone
                            QTimer::singleShot(delay, Qt::PreciseTimer, socket, [this, socket] { reply(*socket); });
                        else
                            reply(*socket);
                    });
                });
            },
            Qt::BlockingQueuedConnection);
    }
    ~Service()
    {
        m_thread.quit();
        m_thread.wait();
    }

    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port)); }

    std::atomic<Clock::rep> received{0};
    std::atomic<Clock::rep> answered{0};
    int delay = 30;

private:
    void reply(QWebSocket &socket)
    {
        answered = Clock::now().time_since_epoch().count();
        socket.sendBinaryMessage(m_answer);
    }

    QThread m_thread;
    QByteArray m_answer;
    quint16 m_port = 0;
};

// The page, and its result when it has been painted.
class Page final : public QObject
{
public:
    explicit Page(const QUrl &url)
        : m_client(fal::Config{.baseUrl = url})
        , m_catalog(m_client, m_folder.path())
        , m_page(m_client, m_catalog)
    {
        m_page.resize(1440, 900);
        m_page.show();
        m_view = m_page.findChild<live::LiveView *>();
        m_view->installEventFilter(this);
    }

    [[nodiscard]] live::Canvas &canvas() { return m_page.canvas(); }
    [[nodiscard]] live::LivePage &page() { return m_page; }

    void send(QEvent::Type type, const QPointF &at, Qt::MouseButtons buttons)
    {
        const QPointF position = canvas().fromDocument(at);
        QMouseEvent event(type, position, canvas().mapToGlobal(position), Qt::LeftButton, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas(), &event);
    }

    std::function<void()> painted;
    int pictures = 0;

protected:
    bool eventFilter(QObject *view, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_view->image().cacheKey() == m_shown)
            return false;
        m_shown = m_view->image().cacheKey();
        view->event(event);
        if (!m_view->image().isNull()) {
            ++pictures;
            if (painted)
                painted();
        }
        return true;
    }

private:
    QTemporaryDir m_folder;
    fal::Client m_client;
    studio::Catalog m_catalog;
    live::LivePage m_page;
    live::LiveView *m_view = nullptr;
    qint64 m_shown = 0;
};

QPointF pathAt(int side, int step)
{
    const double t = step * 0.11;
    return {side * (0.5 + 0.35 * std::cos(t)), side * (0.5 + 0.35 * std::sin(t * 1.3))};
}

// A frame at a time: a movement of the pen, its picture painted, and a pause.
void sent()
{
    constexpr int side = 1024;
    constexpr int rounds = 160;
    Service service({side, side});
    Page page(service.url());
    page.canvas().setDocument(paint::Document({side, side}));
    std::vector<double> out;
    std::vector<double> in;
    Clock::time_point begun;
    int round = 0;
    QEventLoop loop;
    const auto stroke = [&] {
        begun = Clock::now();
        page.send(QEvent::MouseMove, pathAt(side, ++round), Qt::LeftButton);
    };
    page.painted = [&] {
        const auto now = Clock::now();
        const Clock::time_point received{Clock::duration(service.received)};
        const Clock::time_point answered{Clock::duration(service.answered)};
        if (round > 20) { // the connection and the caches are warm
            out.push_back(milliseconds(received - begun));
            in.push_back(milliseconds(now - answered));
        }
        if (round >= rounds)
            return loop.quit();
        QTimer::singleShot(40, &page, stroke);
    };
    QTimer::singleShot(300, &page, [&] { page.send(QEvent::MouseButtonPress, pathAt(side, 0), Qt::LeftButton); });
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    loop.exec();
    tell("stroke to received by the service, 1024 x 1024", out, "p95 <= 8");
    tell("answered to painted, 1024 x 1024", in, "p95 <= 12");
}

void pace()
{
    const auto sandbox = sandbox::Hosted::start({});
    if (!sandbox)
        return;
    constexpr int side = 512;
    constexpr int seconds = 10;
    Page page((*sandbox)->url());
    page.canvas().setDocument(paint::Document({side, side}));
    page.send(QEvent::MouseButtonPress, pathAt(side, 0), Qt::LeftButton);
    int step = 0;
    QTimer pen;
    QObject::connect(&pen, &QTimer::timeout, &page, [&] { page.send(QEvent::MouseMove, pathAt(side, ++step), Qt::LeftButton); });
    pen.start(8ms);
    QEventLoop loop;
    int before = 0;
    QTimer::singleShot(2s, &loop, [&] { before = page.pictures; });
    QTimer::singleShot(std::chrono::seconds(seconds + 2), &loop, &QEventLoop::quit);
    loop.exec();
    std::printf("pictures a second against the sandbox, 512 x 512:   %.1f  (wanted: >= 30)\n", double(page.pictures - before) / seconds);
}

// Lets the loop turn so long, and measures each turn.
void pause(Spans &turns, std::chrono::milliseconds time)
{
    const auto end = Clock::now() + time;
    while (Clock::now() < end) {
        turns.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        turns.stop();
        QThread::usleep(200);
    }
}

// What one movement of the pointer holds the window up: the event with all that hangs on it, and the painting.
void paintLarge()
{
    constexpr int side = 4096;
    Service service({512, 512});
    Page page(service.url());
    paint::Document document({side, side});
    for (int layer = 1; layer < 10; ++layer)
        document.addLayer(QString::number(layer), noise({side, side}, layer));
    page.canvas().setDocument(document);
    QEventLoop loop;
    QTimer::singleShot(4s, &loop, &QEventLoop::quit); // until it is laid out and sent for the first time
    loop.exec();

    struct Way
    {
        const char *name;
        live::Tool tool;
        double brush;
        bool isFilled;
    };
    const Way ways[] = {{"4096 x 4096, ten layers: a stroke", live::Tool::Brush, 200, false},
                        {"  a line", live::Tool::Line, 20, false},
                        {"  a rectangle, its outline", live::Tool::Rectangle, 20, false},
                        {"  a rectangle, filled", live::Tool::Rectangle, 20, true},
                        {"  an ellipse, filled", live::Tool::Ellipse, 20, true},
                        {"  the content of a layer is moved", live::Tool::Move, 20, false},
                        {"  a fill", live::Tool::Fill, 20, false},
                        {"  a selection", live::Tool::SelectEllipse, 20, false},
                        {"  a stroke within it", live::Tool::Brush, 200, false}};
    for (const Way &way : ways) {
        live::ToolChoice choice = page.canvas().choice();
        choice.tool = way.tool;
        choice.brush.size = way.brush;
        choice.fillsShapes = way.isFilled;
        page.canvas().setChoice(choice);
        Spans moves;
        Spans turns; // of the loop in between: what comes back from other threads, and what is painted of it
        page.send(QEvent::MouseButtonPress, {side * 0.2, side * 0.2}, Qt::LeftButton);
        for (int i = 1; i <= 90; ++i) {
            const double t = i / 90.0;
            moves.start();
            page.send(QEvent::MouseMove, {side * (0.2 + 0.6 * t), side * (0.2 + 0.6 * t + 0.05 * std::sin(t * 20))}, Qt::LeftButton);
            page.canvas().repaint();
            moves.stop();
            pause(turns, 8ms);
        }
        Spans letGo;
        letGo.start();
        page.send(QEvent::MouseButtonRelease, {side * 0.8, side * 0.8}, Qt::NoButton);
        page.canvas().repaint();
        letGo.stop();
        Spans after;
        pause(after, 1500ms);
        moves.tell(way.name, "  (wanted: longest <= 16)");
        turns.tell("    turns of the loop between", "");
        letGo.tell("    letting go", "");
        after.tell("    turns after it", "");
    }
}

} // namespace

int main(int argc, char *argv[])
{
    keepHeapSteady(); // as Gesso does
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    const QApplication application(argc, argv);
    studio::keepPaintingThreads();
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    const auto is = [&wanted](const QString &name) { return wanted.isEmpty() || wanted.contains(name); };
    if (is(u"sent"_s))
        sent();
    if (is(u"pace"_s))
        pace();
    if (is(u"paint"_s))
        paintLarge();
    return 0;
}
