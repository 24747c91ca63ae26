// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// gesso-bench-media: frame steps in a 1080p clip and the waveform of an hour, in one line of JSON (milliseconds), each
// beside plain libav or the ffmpeg program doing the same in the same run. With a folder as argument the material stays
// there for the next time.

#include "media/clip.h"
#include "media/streamreader.h"
#include "media/videowriter.h"
#include "media/wave.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <limits>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize fullHd{1920, 1080};
constexpr int frames = 240;
constexpr int mostSteps = 120; // over some key frames

double msOf(const auto &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

QJsonObject spread(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const auto at = [&](double part) { return values[size_t(part * double(values.size() - 1))]; };
    return {{u"median"_s, at(0.5)}, {u"p95"_s, at(0.95)}, {u"most"_s, values.back()}};
}

// Things that move over a picture with detail, so that the decoder has something to do.
bool makeClip(const QString &path)
{
    QImage ground(fullHd, QImage::Format_RGB32);
    for (int y = 0; y < ground.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(ground.scanLine(y));
        for (int x = 0; x < ground.width(); ++x)
            line[x] = qRgb((x * 7 ^ y * 3) & 0xff, (x + y) / 12 & 0xff, (x * y / 900) & 0xff);
    }
    media::VideoWriter writer;
    bool good = writer.open(path, {.size = fullHd, .fps = 24}).has_value();
    for (int n = 0; good && n < frames; ++n) {
        QImage image = ground.copy();
        QPainter painter(&image);
        painter.fillRect(n * 7, 200 + n, 300, 300, QColor::fromHsv(n, 200, 220));
        painter.drawImage(QRect(900 - n, 400, 700, 500), ground, QRect(n * 2, n, 700, 500));
        painter.end();
        good = writer.addFrame(image).has_value();
    }
    return good && writer.finish().has_value();
}

double plainDecode(const QString &path)
{
    auto reader = media::av::StreamReader::open(path, AVMEDIA_TYPE_VIDEO, 0);
    const media::av::Frame frame(av_frame_alloc());
    int count = 0;
    const double ms = msOf([&] {
        while (reader->next(frame.get()).value_or(false))
            ++count;
    });
    return ms / std::max(1, count);
}

QJsonObject steps(const QString &path)
{
    const double plain = plainDecode(path);
    const auto clip = media::Clip::open(path);
    media::Result<media::ClipTimes> times;
    const double index = msOf([&] { times = (*clip)->readTimes(); });
    // As the viewer does it: behind is looked on another thread, while the person looks or holds the key down. Each step
    // is taken in several rounds, and its quickest counts: what else the machine does hits others each time.
    const auto stepsOver = [&](int from, int by, std::chrono::milliseconds pause) {
        std::vector<double> quickest(size_t(std::min(mostSteps, times->count())), std::numeric_limits<double>::max());
        for (int round = 0; round < 3; ++round) {
            static_cast<void>((*clip)->frame(from == 0 ? times->count() - 1 : 0)); // far away
            static_cast<void>((*clip)->frame(from));
            std::atomic_int shown = from;
            std::atomic_bool isOver = false;
            std::thread behind([&] {
                for (int looked = -1; !isOver; shown.wait(looked)) {
                    looked = shown;
                    static_cast<void>((*clip)->lookBehind(looked));
                }
            });
            for (int n = from; n >= 0 && n < times->count() && std::abs(n - from) < mostSteps; n += by) {
                QElapsedTimer step;
                step.start();
                static_cast<void>((*clip)->frame(n));
                auto &best = quickest[size_t(std::abs(n - from))];
                best = std::min(best, double(step.nsecsElapsed()) / 1e6);
                shown = n;
                shown.notify_one();
                std::this_thread::sleep_for(pause);
            }
            isOver = true;
            shown = -1;
            shown.notify_one();
            behind.join();
        }
        return quickest;
    };
    constexpr std::chrono::milliseconds keyRepeat{33};
    const std::vector<double> forward = stepsOver(0, 1, {});
    const std::vector<double> back = stepsOver(times->count() - 1, -1, keyRepeat);
    const std::vector<double> held = stepsOver(times->count() - 1, -1, {});
    std::vector<double> jumps;
    for (int n = 0; n < 40; ++n)
        jumps.push_back(msOf([&] { static_cast<void>((*clip)->frame(n * 97 % times->count())); }));
    const auto median = [](std::vector<double> values) {
        std::nth_element(values.begin(), values.begin() + qsizetype(values.size() / 2), values.end());
        return values[values.size() / 2];
    };
    return {{u"plainDecodePerFrame"_s, plain}, {u"index"_s, index}, {u"forward"_s, spread(forward)}, {u"back"_s, spread(back)},
            {u"backWithoutPause"_s, spread(held)}, {u"jump"_s, spread(jumps)},
            {u"forwardToPlain"_s, median(forward) / plain}, {u"keptMiB"_s, double((*clip)->keptBytes()) / 1024 / 1024}};
}

QJsonObject waves(const QString &path, const QString &ffmpeg)
{
    double first = 0;
    QElapsedTimer timer;
    timer.start();
    media::Wave wave;
    const auto seconds = media::readWave(path, [&](const media::WavePart &part) {
        if (wave.isEmpty()) {
            first = double(timer.nsecsElapsed()) / 1e6;
            wave = media::Wave(part.sampleRate);
        }
        wave.put(part.first, part.peaks);
        return true;
    });
    const double all = double(timer.nsecsElapsed()) / 1e6;
    const double other = msOf([&] { QProcess::execute(ffmpeg, {u"-v"_s, u"error"_s, u"-i"_s, path, u"-f"_s, u"null"_s, u"-"_s}); });
    QTemporaryDir folder;
    const media::WaveStore store(folder.path());
    const QString key = media::WaveStore::keyOf(path).value_or(u"none"_s);
    wave.setSeconds(seconds.value_or(0));
    const double stored = msOf([&] { static_cast<void>(store.store(key, wave)); });
    const double again = msOf([&] { static_cast<void>(store.load(media::WaveStore::keyOf(path).value_or(QString()))); });
    return {{u"seconds"_s, seconds.value_or(0)}, {u"first"_s, first}, {u"all"_s, all}, {u"ffmpeg"_s, other},
            {u"ffmpegToOurs"_s, other / all}, {u"store"_s, stored}, {u"again"_s, again}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir own;
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : own.path();
    QJsonObject figures;
    const QString clip = folder + u"/steps.mp4"_s;
    if (!QFile::exists(clip) && !makeClip(clip))
        return 1;
    figures.insert(u"steps"_s, steps(clip));
    const QString ffmpeg = QStandardPaths::findExecutable(u"ffmpeg"_s);
    for (const QString &suffix : {u"mp3"_s, u"m4a"_s, u"wav"_s}) {
        const QString path = folder + u"/hour."_s + suffix;
        if (!QFile::exists(path) && !ffmpeg.isEmpty()) {
            const QString source = u"sine=440:r=44100:d=3600,volume='abs(sin(t))':eval=frame,aformat=channel_layouts=stereo"_s;
            QProcess::execute(ffmpeg, {u"-v"_s, u"error"_s, u"-f"_s, u"lavfi"_s, u"-i"_s, source, u"-b:a"_s, u"128k"_s, path});
        }
        if (QFile::exists(path))
            figures.insert(u"hour of "_s + suffix, waves(path, ffmpeg));
    }
    QTextStream(stdout) << QJsonDocument(figures).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
