// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Media made on the spot, so that the tests need no binary fixtures.

#include "media/sound.h"
#include "media/videowriter.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>

#include <cmath>
#include <numbers>

namespace samples {

using namespace Qt::StringLiterals;

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// For a QTemporaryDir of small files that are written many times: in memory where there is a place for it.
inline QString workFolder()
{
    const QFileInfo shared(u"/dev/shm"_s);
    return (shared.isWritable() ? shared.filePath() : QDir::tempPath()) + u"/gesso-XXXXXX"_s;
}

// Four quarters in red, green, blue and white, so that a turn or a flip shows.
inline QImage picture(QSize size = {64, 48})
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    const int w = size.width() / 2;
    const int h = size.height() / 2;
    painter.fillRect(0, 0, w, h, Qt::red);
    painter.fillRect(w, 0, size.width() - w, h, Qt::green);
    painter.fillRect(0, h, w, size.height() - h, Qt::blue);
    painter.fillRect(w, h, size.width() - w, size.height() - h, Qt::white);
    return image;
}

inline media::Sound silence(double seconds, int rate = 16'000)
{
    return {.sampleRate = rate, .samples = QVector<float>(qsizetype(std::llround(seconds * rate)))};
}

inline media::Sound tone(double seconds, int rate = 16'000, float level = 0.5F,
                         double frequency = 440)
{
    media::Sound sound = silence(seconds, rate);
    for (qsizetype i = 0; i < sound.samples.size(); ++i)
        sound.samples[i] =
            level * float(std::sin(2 * std::numbers::pi * frequency * double(i) / rate));
    return sound;
}

inline media::Sound operator+(media::Sound a, const media::Sound &b)
{
    a.samples += b.samples;
    return a;
}

// Frame n is grey of level 8 n: every frame can be told from its neighbours.
inline media::Result<void> clip(const QString &path, int frames, media::VideoSettings settings)
{
    media::VideoWriter writer;
    if (auto opened = writer.open(path, settings); !opened)
        return opened;
    for (int n = 0; n < frames; ++n) {
        QImage image(settings.size, QImage::Format_RGB32);
        image.fill(QColor(8 * n % 256, 8 * n % 256, 8 * n % 256));
        if (auto added = writer.addFrame(image); !added)
            return added;
    }
    if (settings.withSound) {
        const double seconds = double(frames) / settings.fps;
        if (auto added = writer.addSound(tone(seconds, settings.soundRate)); !added)
            return added;
    }
    return writer.finish();
}

// What another program says; empty where it is not installed.
inline QByteArray outside(const QString &program, const QStringList &arguments)
{
    const QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty())
        return {};
    QProcess process;
    process.start(found, arguments);
    process.waitForFinished(60'000);
    return process.readAllStandardOutput().trimmed();
}

} // namespace samples
