// SPDX-FileCopyrightText: 2026 The Gesso developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/wave.h"

#include "media/besidefile.h"
#include "media/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace media {

using namespace Qt::StringLiterals;

constexpr int perLevel = 4;
constexpr int mostLevels = 8;
constexpr quint32 magic = 0x47575631; // "GWV1"
constexpr auto ending = ".wave"_L1;

void Peak::widen(Peak other)
{
    low = std::min(low, other.low);
    high = std::max(high, other.high);
}

double Peak::loudness() const
{
    return std::max(-int(low), int(high)) / 127.0;
}

double Wave::seconds() const
{
    if (m_seconds >= 0)
        return m_seconds;
    return isEmpty() || m_sampleRate <= 0 ? 0 : double(m_levels.first().size()) * samplesEach / m_sampleRate;
}

Peak Wave::between(double begin, double end) const
{
    Peak widest;
    if (isEmpty() || m_sampleRate <= 0 || !(end > 0))
        return widest;
    const double perSecond = double(m_sampleRate) / samplesEach;
    auto first = qint64(std::floor(std::clamp(begin, 0.0, longest) * perSecond));
    auto last = qint64(std::ceil(std::clamp(end, 0.0, longest) * perSecond));
    last = std::max(last, first + 1);
    // The coarsest resolution that still has some dozen peaks for the stretch.
    qsizetype level = 0;
    while (level + 1 < m_levels.size() && last - first > 16L * perLevel) {
        first /= perLevel;
        last = (last + perLevel - 1) / perLevel;
        ++level;
    }
    const QVector<Peak> &peaks = m_levels.at(level);
    for (qint64 i = first; i < std::min<qint64>(last, peaks.size()); ++i)
        widest.widen(peaks.at(i));
    return widest;
}

void Wave::put(qint64 first, const QVector<Peak> &peaks)
{
    if (peaks.isEmpty() || first < 0 || double(first + peaks.size()) * samplesEach > longest * m_sampleRate)
        return;
    m_levels.resize(std::max<qsizetype>(m_levels.size(), 1));
    QVector<Peak> &finest = m_levels.first();
    finest.resize(std::max<qsizetype>(finest.size(), first + peaks.size()));
    for (qsizetype i = 0; i < peaks.size(); ++i)
        finest[first + i].widen(peaks.at(i));
    qint64 begin = first;
    qint64 end = first + peaks.size();
    for (qsizetype level = 1; level < mostLevels && m_levels.at(level - 1).size() > perLevel; ++level) {
        m_levels.resize(std::max(m_levels.size(), level + 1));
        const QVector<Peak> &finer = m_levels.at(level - 1);
        QVector<Peak> &coarse = m_levels[level];
        // All of it where this resolution is new.
        begin = coarse.isEmpty() ? 0 : begin / perLevel;
        end = (end + perLevel - 1) / perLevel;
        coarse.resize(std::max<qsizetype>(coarse.size(), end));
        for (qint64 i = begin; i < end; ++i) {
            for (qint64 j = i * perLevel; j < std::min<qint64>(finer.size(), (i + 1) * perLevel); ++j)
                coarse[i].widen(finer.at(j));
        }
    }
}

QByteArray Wave::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    const QVector<Peak> finest = m_levels.value(0);
    stream << magic << qint32(m_sampleRate) << seconds() << qint64(finest.size());
    for (const Peak peak : finest)
        stream << peak.low << peak.high;
    return bytes + QCryptographicHash::hash(bytes, QCryptographicHash::Md5); // against torn files, not against people
}

Result<Wave> Wave::fromBytes(const QByteArray &bytes)
{
    const auto broken = [] {
        return tl::make_unexpected(Failure{Failure::Kind::Broken, QCoreApplication::translate("media", "A kept waveform is damaged.")});
    };
    constexpr qsizetype hashBytes = 16;
    const QByteArray content = bytes.chopped(std::min(bytes.size(), hashBytes));
    if (QCryptographicHash::hash(content, QCryptographicHash::Md5) != bytes.right(hashBytes))
        return broken();
    QDataStream stream(content);
    quint32 found = 0;
    qint32 rate = 0;
    double seconds = 0;
    qint64 count = 0;
    stream >> found >> rate >> seconds >> count;
    const qsizetype rest = content.size() - 4 - 4 - 8 - 8;
    if (stream.status() != QDataStream::Ok || found != magic || rate <= 0 || !(seconds >= 0 && seconds <= longest)
        || count < 0 || rest != count * 2)
        return broken();
    QVector<Peak> peaks(count);
    std::memcpy(peaks.data(), content.constData() + (content.size() - rest), size_t(rest));
    Wave wave(rate);
    wave.put(0, peaks);
    wave.setSeconds(seconds);
    return wave;
}

WaveStore::WaveStore(QString folder, qint64 mostBytes)
    : m_folder(std::move(folder))
    , m_mostBytes(mostBytes)
{}

Result<QString> WaveStore::keyOf(const QString &path)
{
    constexpr qint64 each = 16 * 1024;
    constexpr qint64 places = 64;
    if (auto readable = checkReadable(path); !readable)
        return tl::make_unexpected(readable.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(fileFailure(file, path));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const qint64 size = file.size();
    hash.addData(QByteArray::number(size));
    if (size <= each * places) {
        hash.addData(&file);
    } else {
        for (qint64 i = 0; i < places; ++i) {
            file.seek((size - each) / (places - 1) * i);
            hash.addData(file.read(each));
        }
        file.seek(size - each);
        hash.addData(file.read(each));
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString WaveStore::pathOf(const QString &key) const
{
    return QDir(m_folder).filePath(key + ending);
}

Result<Wave> WaveStore::load(const QString &key) const
{
    QFile file(pathOf(key));
    if (!file.open(QIODevice::ReadWrite))
        return tl::make_unexpected(fileFailure(file, file.fileName()));
    const Result<Wave> wave = Wave::fromBytes(file.readAll());
    if (wave)
        file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime); // used just now
    else
        file.remove();
    return wave;
}

Result<void> WaveStore::store(const QString &key, const Wave &wave) const
{
    if (!QDir().mkpath(m_folder))
        return tl::make_unexpected(systemFailure(EACCES, m_folder));
    auto written = writeFile(pathOf(key), wave.toBytes());
    forget();
    return written;
}

void WaveStore::forget() const
{
    const QFileInfoList files = QDir(m_folder).entryInfoList({u'*' + ending}, QDir::Files, QDir::Time);
    qint64 bytes = 0;
    for (const QFileInfo &file : files) {
        bytes += file.size();
        if (bytes > m_mostBytes)
            QFile::remove(file.filePath());
    }
}

} // namespace media
