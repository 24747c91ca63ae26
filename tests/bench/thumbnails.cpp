// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// gesso-bench-thumbnails [FOLDER [THREADS]]: thumbnails of 256 pixels, in one line of JSON (files a second; milliseconds).
// Without a folder: 200 JPEGs of 1024² and 8 PNGs of 4096² made on the spot. "fresh" decodes, "kept" reads the shared cache,
// "first" is the time to the first of them; "vips" is vipsthumbnail with as many processes, where it is installed.

#include "media/thumbnailcache.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThreadPool>
#include <QtConcurrentMap>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

// Smooth with some noise, as pictures are.
QImage sample(int side, quint32 seed)
{
    QImage image(side, side, QImage::Format_RGB32);
    QRandomGenerator random(seed);
    for (int y = 0; y < side; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < side; ++x) {
            const int noise = int(random.generate() & 7);
            line[x] = qRgb((x * 255 / side + noise) & 255, (y * 255 / side + noise) & 255, ((x ^ y) * 64 / side + int(seed) + noise) & 255);
        }
    }
    return image;
}

double secondsOf(const auto &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

QJsonObject measure(const QStringList &files, const QString &cacheFolder, int threads)
{
    QThreadPool pool;
    pool.setMaxThreadCount(threads);
    const media::ThumbnailCache cache(cacheFolder);
    QJsonObject figures{{u"files"_s, files.size()}};
    const double first = secondsOf([&] { (void)media::smallPicture(cache, files.front(), 256); });
    figures[u"first_ms"_s] = first * 1000;
    const double fresh = secondsOf([&] {
        QtConcurrent::blockingMap(&pool, files, [&](const QString &file) { (void)media::smallPicture(cache, file, 256); });
    });
    figures[u"fresh"_s] = double(files.size()) / fresh;
    const double written = secondsOf([&] {
        QtConcurrent::blockingMap(&pool, files, [&](const QString &file) { media::keepInCache(cache, file, media::smallPicture(cache, file, 256)); });
    });
    figures[u"fresh_and_written"_s] = double(files.size()) / written;
    const double kept = secondsOf([&] {
        QtConcurrent::blockingMap(&pool, files, [&](const QString &file) { (void)media::smallPicture(cache, file, 256); });
    });
    figures[u"kept"_s] = double(files.size()) / kept;
    if (!QStandardPaths::findExecutable(u"vipsthumbnail"_s).isEmpty()) {
        const double vips = secondsOf([&] {
            std::vector<std::unique_ptr<QProcess>> processes;
            for (int i = 0; i < threads; ++i) {
                QStringList arguments{u"--size"_s, u"256"_s, u"-o"_s, cacheFolder + u"/vips-%s.jpg"_s};
                for (qsizetype at = i; at < files.size(); at += threads)
                    arguments << files.at(at);
                processes.push_back(std::make_unique<QProcess>());
                processes.back()->setProcessEnvironment([] {
                    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
                    environment.insert(u"VIPS_CONCURRENCY"_s, u"1"_s);
                    return environment;
                }());
                processes.back()->start(u"vipsthumbnail"_s, arguments);
            }
            for (const auto &process : processes)
                process->waitForFinished(-1);
        });
        figures[u"vips"_s] = double(files.size()) / vips;
    }
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int threads = arguments.size() > 2 ? arguments.at(2).toInt() : 2;
    const QTemporaryDir scratch;
    QStringList jpegs;
    QStringList pngs;
    if (arguments.size() > 1) {
        const QDir folder(arguments.at(1));
        for (const QString &name : folder.entryList({u"*.jpg"_s, u"*.jpeg"_s}, QDir::Files))
            jpegs << folder.absoluteFilePath(name);
        for (const QString &name : folder.entryList({u"*.png"_s}, QDir::Files))
            pngs << folder.absoluteFilePath(name);
    } else {
        for (int i = 0; i < 200; ++i) {
            jpegs << scratch.filePath(u"%1.jpg"_s.arg(i));
            sample(1024, quint32(i)).save(jpegs.last(), "jpeg", 90);
        }
        for (int i = 0; i < 8; ++i) {
            pngs << scratch.filePath(u"%1.png"_s.arg(i));
            sample(4096, quint32(i)).save(pngs.last(), "png");
        }
    }
    QJsonObject figures{{u"threads"_s, threads}};
    if (!jpegs.isEmpty())
        figures[u"jpeg"_s] = measure(jpegs, scratch.filePath(u"cache-jpeg"_s), threads);
    if (!pngs.isEmpty())
        figures[u"png"_s] = measure(pngs, scratch.filePath(u"cache-png"_s), threads);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    figures[u"peak_mib"_s] = double(usage.ru_maxrss) / 1024;
    QTextStream(stdout) << QJsonDocument(figures).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
