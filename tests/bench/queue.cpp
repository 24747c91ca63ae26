// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a long queue costs: gesso-bench-queue [ROWS JOBS LINES]
//
// With ROWS jobs in the list (10,000) and the panel on the screen, JOBS (200) run at a server in another process that makes
// them say LINES (10,000) lines a second in all; how often and how long the event loop stood still. Then what one more job
// costs, at the beginning and behind ten thousand; and how long it takes to take up a thousand jobs again.

#include "queue/queuepanel.h"
#include "studio/jobs/jobqueue.h"
#include "studio/jobs/jobstore.h"
#include "studio/library/database.h"
#include "studio/studio.h"

#include "steadyheap.h"
#include "theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <sys/resource.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace studio;

namespace {

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double residentMiB()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * 4096 / 1024 / 1024 : 0;
}

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

// The other side: takes every job, and lets all of them talk for ever.
class Talker final : public QTcpServer
{
public:
    explicit Talker(int linesASecond) : m_lines(linesASecond)
    {
        m_beat.setInterval(20ms);
        QObject::connect(&m_beat, &QTimer::timeout, this, [this] { talk(); });
        m_beat.start();
    }

protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(handle);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_streams.removeOne(socket);
            socket->deleteLater();
        });
    }

private:
    void answer(QTcpSocket *socket)
    {
        const QByteArray request = socket->peek(1'000'000);
        const qsizetype head = request.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        const qsizetype at = request.toLower().indexOf("content-length:");
        const qsizetype length = at < 0 || at > head ? 0 : request.mid(at + 15, request.indexOf("\r\n", at) - at - 15).trimmed().toLongLong();
        if (request.size() < head + 4 + length)
            return;
        socket->read(head + 4 + length);
        if (request.startsWith("POST")) {
            const QByteArray body = "{\"request_id\":\"bench-" + QByteArray::number(++m_jobs) + "\"}";
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        } else if (request.left(head).contains("/status/stream")) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n");
            m_streams << socket;
        } else {
            socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\n{}");
        }
    }

    void talk()
    {
        if (m_streams.isEmpty())
            return;
        const int each = std::max(1, m_lines / 50 / int(m_streams.size()));
        for (QTcpSocket *socket : std::as_const(m_streams)) {
            QByteArray logs;
            for (int i = 0; i < each; ++i) {
                const QByteArray number = QByteArray::number(++m_said);
                logs += QByteArray(logs.isEmpty() ? "" : ",") + R"({"message":"step )" + number
                        + R"( of the work, and what else there is to say","level":"INFO","source":"USER","timestamp":"2026-11-26T12:00:00.)" + number + "\"}";
            }
            socket->write("data: {\"status\":\"IN_PROGRESS\",\"logs\":[" + logs + "]}\n\n");
        }
    }

    int m_lines;
    int m_jobs = 0;
    qint64 m_said = 0;
    QTimer m_beat;
    QList<QTcpSocket *> m_streams;
};

int serve(int linesASecond)
{
    Talker talker(linesASecond);
    if (!talker.listen(QHostAddress::LocalHost))
        return 1;
    say(QString::number(talker.serverPort()));
    return QCoreApplication::exec();
}

// How long the event loop did not come round.
class Pulse final : public QObject
{
public:
    Pulse()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        m_beat.setInterval(1ms);
        connect(&m_beat, &QTimer::timeout, this, [this] { m_gaps.push_back(double(m_since.nsecsElapsed()) / 1e6), m_since.start(); });
        m_since.start();
        m_beat.start();
    }
    [[nodiscard]] QString report()
    {
        std::ranges::sort(m_gaps);
        const auto above = [this](double limit) { return m_gaps.end() - std::ranges::upper_bound(m_gaps, limit); };
        const double rare = m_gaps.empty() ? 0 : m_gaps[m_gaps.size() * 99 / 100];
        return u"longest pause %1 ms, 99 of 100 below %2 ms, above 16 ms: %3, above 50 ms: %4"_s.arg(m_gaps.empty() ? 0 : m_gaps.back(), 0, 'f', 1)
            .arg(rare, 0, 'f', 1)
            .arg(above(16))
            .arg(above(50));
    }

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    std::vector<double> m_gaps;
};

void wait(std::chrono::milliseconds time)
{
    QTimer::singleShot(time, qApp, &QCoreApplication::quit);
    QApplication::exec();
}

Recipe recipe(int number)
{
    return {.endpoint = u"fal-ai/flux/schnell"_s, .values = {{u"prompt"_s, u"a fox asleep in fresh snow, number %1"_s.arg(number)}, {u"seed"_s, number}}};
}

// Written as the queue would have, in one transaction.
void fill(const QString &folder, int count, JobState state, const QString &server)
{
    QDir().mkpath(folder);
    const auto database = Database::open(folder + u"/gesso.sqlite"_s);
    JobStore store(**database);
    Database::Transaction transaction(**database);
    (void)transaction.begin();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < count; ++i) {
        StoredJob stored{.owner = u"nobody"_s, .server = server, .intentAt = now, .place = double(i)};
        const QString request = u"bench-old-%1"_s.arg(i);
        stored.job = {.id = u"old-%1"_s.arg(i), .recipe = recipe(i), .state = state, .requestId = request, .created = now, .submitted = now,
                      .started = now.addSecs(2), .ended = isFinal(state) ? now.addSecs(7) : QDateTime(), .estimate = 0.003};
        if (!isFinal(state))
            stored.job.ticket = fal::Ticket::rebuilt(*fal::Endpoint::parse(stored.job.recipe.endpoint), request).toJson();
        (void)store.insert(stored);
    }
    (void)transaction.commit();
}

std::unique_ptr<Studio> open(const QString &folder, const QUrl &server)
{
    auto studio = Studio::open(Profile::at(folder), {.key = fal::fixedKey("bench:bench"), .baseUrl = server});
    if (!studio)
        qFatal("%s", qPrintable(studio.error()));
    return *std::move(studio);
}

void longList(const QString &folder, const QUrl &server, int rows, int jobs)
{
    fill(folder, rows, JobState::Done, server.toString());
    const auto studio = open(folder, server);
    queue::QueuePanel panel(studio->jobs());
    panel.resize(900, 500);
    panel.show();
    wait(1s);
    const double before = cpuSeconds();
    wait(5s);
    say(u"idle with %1 rows: %2 % of a core, %3 MiB"_s.arg(rows).arg((cpuSeconds() - before) / 5 * 100, 0, 'f', 1).arg(residentMiB(), 0, 'f', 0));
    studio->jobs().setLimit(jobs);
    for (int i = 0; i < jobs; ++i)
        (void)studio->jobs().enqueue(recipe(i));
    for (int i = 0; i < 60 && studio->jobs().running() < jobs; ++i)
        wait(500ms);
    wait(2s);
    qint64 lines = 0;
    QObject::connect(&studio->jobs(), &JobQueue::logged, &panel, [&lines] { ++lines; });
    const double started = cpuSeconds();
    Pulse pulse;
    wait(10s);
    say(u"%1 jobs run beside %2 rows, %3 lines a second: %4; %5 % of a core, %6 MiB"_s.arg(studio->jobs().running()).arg(rows).arg(lines / 10)
            .arg(pulse.report()).arg((cpuSeconds() - started) / 10 * 100, 0, 'f', 0).arg(residentMiB(), 0, 'f', 0));
}

void enqueueMany(const QString &folder, int count)
{
    const auto studio = open(folder, QUrl(u"http://127.0.0.1:9"_s));
    studio->jobs().setPaused(true);
    queue::QueuePanel panel(studio->jobs());
    panel.resize(900, 500);
    panel.show();
    std::vector<double> each;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        (void)studio->jobs().enqueue(recipe(i));
        QCoreApplication::sendPostedEvents();
        each.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    const auto median = [&each](size_t from, size_t to) {
        std::vector<double> part(each.begin() + qsizetype(from), each.begin() + qsizetype(to));
        std::ranges::sort(part);
        return part[part.size() / 2];
    };
    const size_t tenth = each.size() / 10;
    say(u"enqueue: %1 ms each of the first %2, %3 ms of the last; %4 MiB with %5"_s.arg(median(0, tenth), 0, 'f', 2).arg(tenth)
            .arg(median(each.size() - tenth, each.size()), 0, 'f', 2).arg(residentMiB(), 0, 'f', 0).arg(count));
}

void resumeMany(const QString &folder, const QUrl &server, int count)
{
    fill(folder, count, JobState::Waiting, server.toString());
    QElapsedTimer timer;
    timer.start();
    const auto studio = open(folder, server);
    queue::QueuePanel panel(studio->jobs());
    panel.resize(900, 500);
    panel.show();
    panel.grab();
    const qint64 seen = timer.elapsed();
    timer.start();
    studio->jobs().resume();
    say(u"%1 jobs of last time: first rows after %2 ms, taken up in %3 ms more"_s.arg(count).arg(seen).arg(timer.elapsed()));
}

} // namespace

int main(int argc, char **argv)
{
    keepHeapSteady();
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    if (argc == 3 && qstrcmp(argv[1], "serve") == 0) {
        QCoreApplication application(argc, argv);
        return serve(atoi(argv[2]));
    }
    QApplication application(argc, argv);
    theme::apply(application, theme::Scheme::Dark);
    const QStringList arguments = QCoreApplication::arguments();
    const int rows = arguments.size() > 1 ? arguments[1].toInt() : 10'000;
    const int jobs = arguments.size() > 2 ? arguments[2].toInt() : 200;
    QProcess server;
    server.start(QCoreApplication::applicationFilePath(), {u"serve"_s, arguments.size() > 3 ? arguments[3] : u"10000"_s});
    if (!server.waitForReadyRead())
        return 1;
    const QUrl url(u"http://127.0.0.1:"_s + QString::fromLatin1(server.readLine().trimmed()));
    const QTemporaryDir folder;
    longList(folder.filePath(u"list"_s), url, rows, jobs);
    enqueueMany(folder.filePath(u"many"_s), rows);
    resumeMany(folder.filePath(u"again"_s), url, 1000);
    server.kill();
    server.waitForFinished();
    return 0;
}
