// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a start costs until a key that is pressed is a letter in the prompt, beside a bare window of Qt started in the same
// way, in turns; then what the program does at rest. One line of JSON (milliseconds, MiB, wake-ups a second, ‰ of a core).
//
//   gesso-bench-start GESSO DATABASE [ROUNDS]
//
// GESSO is the program, DATABASE one that gesso-bench-library made and kept (its items have no files). Needs a window
// system with a window manager.

#include "starttrace.h"
#include "steadyheap.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <vector>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

int showBareWindow(int argc, char **argv)
{
    const QApplication application(argc, argv);
    starttrace::mark("application");
    QMainWindow window;
    window.resize(1440, 900);
    auto *middle = new QWidget;
    auto *layout = new QVBoxLayout(middle);
    auto *line = new QLineEdit;
    layout->addWidget(line);
    window.setCentralWidget(middle);
    line->setFocus();
    starttrace::watch(window);
    window.show();
    return QApplication::exec();
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(file.readAll()) : QString();
}

struct Rest
{
    qint64 wakes = 0;
    double cpuSeconds = 0;
};

Rest restOf(qint64 pid)
{
    Rest rest;
    const QString tasks = u"/proc/%1/task"_s.arg(pid);
    for (const QString &task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString status = read(tasks + u'/' + task + u"/status"_s);
        rest.wakes += status.section(u"\nvoluntary_ctxt_switches:"_s, 1).section(u'\n', 0, 0).trimmed().toLongLong();
    }
    const QStringList stat = read(u"/proc/%1/stat"_s.arg(pid)).section(u')', -1).simplified().split(u' ');
    rest.cpuSeconds = (stat.value(11).toDouble() + stat.value(12).toDouble()) / double(sysconf(_SC_CLK_TCK));
    return rest;
}

double mib(qint64 pid, const QString &name)
{
    return read(u"/proc/%1/smaps_rollup"_s.arg(pid)).section(name, 1).section(u"kB"_s, 0, 0).trimmed().toDouble() / 1024;
}

struct Start
{
    QJsonObject marks;
    double ready = -1;
    QJsonObject rest;
};

Start start(const QString &program, const QStringList &arguments, bool restsToo)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GESSO_START_TRACE"_s, u"1"_s);
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    environment.insert(u"GESSO_START_AT"_s, QString::number(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()));
    process.setProcessEnvironment(environment);
    process.setReadChannel(QProcess::StandardError);
    process.start(program, arguments);
    Start result;
    while (result.ready < 0 && process.waitForReadyRead(30'000)) {
        while (process.canReadLine()) {
            const QString line = QString::fromLocal8Bit(process.readLine()).trimmed();
            if (!line.startsWith(u"start: "))
                continue;
            const double time = line.section(u' ', 1, 1).toDouble();
            result.marks[line.section(u' ', 3)] = time;
            if (line.endsWith(u" ready"))
                result.ready = time;
        }
    }
    if (restsToo && result.ready >= 0) {
        constexpr int seconds = 10;
        QThread::sleep(5); // what a start leaves for later is done
        const Rest before = restOf(process.processId());
        QThread::sleep(seconds);
        const Rest after = restOf(process.processId());
        result.rest = {{u"wakes a second"_s, double(after.wakes - before.wakes) / seconds},
                       {u"cpu per mille"_s, (after.cpuSeconds - before.cpuSeconds) / seconds * 1000},
                       {u"resident MiB"_s, mib(process.processId(), u"Rss:"_s)},
                       {u"own MiB"_s, mib(process.processId(), u"Pss:"_s)}};
    }
    process.terminate();
    process.waitForFinished(20'000);
    return result;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? -1 : values.at(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    keepHeapSteady();
    starttrace::begin();
    if (argc > 1 && qstrcmp(argv[1], "--bare") == 0)
        return showBareWindow(argc, argv);
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        qFatal("gesso-bench-start GESSO DATABASE [ROUNDS]");
    const QString gesso = arguments.at(1);
    const int rounds = arguments.value(3, u"9"_s).toInt();
    const QTemporaryDir folder;
    const auto profile = [&](const QString &name) {
        QDir().mkpath(folder.filePath(name));
        // Nobody answers there, and nobody is asked while nothing is generated.
        return QStringList{u"--profile"_s, folder.filePath(name), u"--server"_s, u"http://127.0.0.1:9"_s};
    };
    const QStringList empty = profile(u"empty"_s), full = profile(u"full"_s);
    QFile::copy(arguments.at(2), folder.filePath(u"full/gesso.sqlite"_s));

    std::vector<double> bare, small, large;
    Start last, lastLarge, lastBare;
    for (int round = -1; round < rounds; ++round) { // the first warms the disk's cache and fills the profiles
        lastBare = start(QCoreApplication::applicationFilePath(), {u"--bare"_s}, false);
        last = start(gesso, empty, round == rounds - 1);
        lastLarge = start(gesso, full, round == rounds - 1);
        if (round < 0)
            continue;
        bare.push_back(lastBare.ready);
        small.push_back(last.ready);
        large.push_back(lastLarge.ready);
    }
    const QJsonObject figures{{u"bare"_s, median(bare)},
                              {u"gesso"_s, median(small)},
                              {u"gessoToBare"_s, median(small) / median(bare)},
                              {u"large"_s, median(large)},
                              {u"largeToEmpty"_s, median(large) / median(small)},
                              {u"marksBare"_s, lastBare.marks},
                              {u"marks"_s, last.marks},
                              {u"marksLarge"_s, lastLarge.marks},
                              {u"rest"_s, last.rest},
                              {u"restLarge"_s, lastLarge.rest}};
    QTextStream(stdout) << QJsonDocument(figures).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
